"""The composition root of the desk: settings, looks, window, and which bank stands behind it."""

import os
from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal

from timebank import given_secrets
from timebank.domain.errors import BadgeNeedsPassword, Refusal, StorageTrouble
from timebank.places import data_folder, default_bank, log_folder
from timebank.tries import Tries
from ui.closing import Closing
from ui.kernel import banks
from ui.kernel.application import application_for
from ui.kernel.banks import Entered, Opener, Proof
from ui.kernel.crash import CrashWatch, start_log
from ui.kernel.door import Door
from ui.kernel.garbage import settle_memory
from ui.kernel.leisure import in_turns
from ui.kernel.settings import Settings, settings_file
from ui.kernel.tasks import Callbacks, Lane, Task
from ui.kernel.wording import told
from ui.main_window import MainWindow
from ui.pages.start.founding import with_suffix
from ui.pages.start.page import StartPage
from ui.pages.start.sign_in import Occasion
from ui.renewing import Renewing
from ui.restoring import Restoring
from ui.shift import Shift

WARM_UP_MILLISECONDS = 120
"""After the window was painted, before anybody can have typed a password."""

Told = Callable[[Refusal | StorageTrouble], object]


class Desk(QObject):
    """One window on one bank at a time."""

    warm = Signal()
    """What signing in needs was loaded."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.start = StartPage()
        self.window = MainWindow(settings, self.start)
        self.watch = CrashWatch(self)
        self.log = ""
        self._lane = Lane("start", self)
        self._making: Task | None = None
        self.shift = Shift(self.window, self)
        self.tries = Tries(data_folder() / "tries.json")
        self.restoring = Restoring(self.start, self.shift, self.tries, self._lane, settings)
        self.renewing = Renewing(self.window, self.start, self.shift, self.tries, self._lane, settings)
        self._where = ""
        self._new_file = str(default_bank())
        self.closing = Closing(self.window, self.shift, settings)
        self._connect()

    def open(self, database: str = "", operator: str = "", password: str | None = None) -> None:
        """Show the window: sign-in where a bank stands, the welcome where none does.

        With operator and password both given, sign in at once.
        """
        self._where = database or self.settings.bank or str(default_bank())
        self.window.show()
        QTimer.singleShot(WARM_UP_MILLISECONDS, self, self._warm_up)
        if database or banks.needs_sign_in(self._where):
            self._ask_who(self._where, operator or self.settings.operator)
            if operator and password is not None:
                self._sign_in(Proof(where=self._where, name=operator, password=password))
        else:
            self.start.show_step(self.start.welcome)

    def _warm_up(self) -> None:
        """Load what signing in needs while somebody types a password: the pages here, the office elsewhere."""
        from ui.warming import warm_up

        warm_up()
        self._lane.start(
            lambda _progress: import_module("timebank.office"),
            Callbacks(then=lambda _office: self.warm.emit(), crashed=self.watch.tell),
        )

    def close(self) -> None:
        """Wait for what is being written, and let go of the bank; a practice bank half made is not finished."""
        if self._making is not None:
            self._making.cancel()
        if self.start.step is self.start.recovery and not self.start.recovery.is_late:
            self._take_back()
        self.closing.end()
        self._lane.close()
        self.shift.end()
        self.settings.save()

    @property
    def door(self) -> Door | None:
        """The door of whoever works now; None while the desk is locked."""
        return self.shift.door

    def _connect(self) -> None:
        start = self.start
        start.welcome.demo.connect(self._try_demo)
        start.welcome.found.connect(self._begin_founding)
        start.welcome.open_file.connect(self._choose_file)
        start.welcome.cancelled.connect(lambda: self._making.cancel() if self._making else None)
        start.welcome.back.connect(lambda: start.show_step(start.sign_in))
        start.welcome.restore.connect(lambda: self.restoring.begin(self._where))
        self.restoring.left.connect(self._ask_at)
        start.sign_in.wanted.connect(self._sign_in)
        start.sign_in.another.connect(self._another)
        start.sign_in.back.connect(self.shift.go_back)
        start.centre.back.connect(lambda: start.show_step(start.welcome))
        start.centre.place_wanted.connect(self._choose_place)
        start.centre.wanted.connect(lambda: start.show_step(start.admin))
        start.admin.back.connect(lambda: start.show_step(start.centre))
        start.admin.wanted.connect(self._found)
        start.admin.refused_place.connect(self._on_refused_place)
        start.recovery.back.connect(self._take_back)
        start.recovery.done.connect(self._on_kept)
        start.first_people.chosen.connect(self._enter)
        self.window.locked.connect(self.lock)
        self.window.switched.connect(self.make_room)
        self.window.badge_shown.connect(self._on_badge)
        self.window.practice_wanted.connect(self._practise)
        self.window.restore_wanted.connect(lambda: self.restoring.begin(self._where))
        self.renewing.done.connect(self._on_signed_in)
        self.renewing.left.connect(self._ask_at)
        self.window.practice_ended.connect(self._stop_practising)
        self.shift.locked.connect(self.lock)
        self.shift.ended.connect(lambda: self._ask_who(self._where, self.settings.operator))
        self.shift.crash.connect(self.watch.tell)
        self.watch.crashed.connect(self._on_crash)

    def _ask_at(self, where: str) -> None:
        self._where = where
        if banks.needs_sign_in(where):
            self._ask_who(where, self.settings.operator)
        else:
            self.start.show_step(self.start.welcome)

    def _ask_who(self, where: str, name: str) -> None:
        self._where = where
        self.start.sign_in.open(where, name)
        self.start.show_step(self.start.sign_in)

    def _sign_in(self, proof: Proof) -> None:
        left = self.tries.wait(proof.where, proof.who)
        if left:
            self.start.sign_in.hold(left)
            return

        def refused(error: Refusal | StorageTrouble) -> None:
            self.start.sign_in.refuse(error, self.tries.wait(proof.where, proof.who))

        self._prove(proof, refused)

    def _prove(self, proof: Proof, refused: Told) -> None:
        """Let in who can prove who they are; that takes some tenths of a second, on purpose, and not here."""
        there = self.shift.entered
        here = there is not None and there.where == proof.where
        folder = self.settings.backup_folder
        job = banks.come_back(there, proof) if here and there is not None else banks.open_bank(proof, folder)
        self._run(banks.counted(job, self.tries, proof), self._on_signed_in, refused)

    def _on_signed_in(self, entered: Entered) -> None:
        self.start.sign_in.rest()
        if not entered.bank.demo:
            self.settings.operator = entered.actor.name
        there = self.shift.entered
        if there is None or there.office is not entered.office:
            self._keep(entered)
            if entered.recovery_key:
                self._show_key(entered, late=True)
            else:
                self._enter()
            return
        before = there.actor
        if not self.shift.is_locked:
            self.shift.make_room()
        self.shift.work_as(entered.actor)
        if before.key != entered.actor.key and self.window.workplace is not None:
            said = self.tr("%1 works here now. What you save bears that name.")
            self.window.workplace.say(said.replace("%1", entered.actor.name), icon="user-round")

    def _on_badge(self, code: str) -> None:
        """An operator's badge was scanned, at whatever stands on the screen."""
        sign_in, there = self.start.sign_in, self.shift.entered
        if there is not None and not self.shift.is_locked:
            proof = Proof(where=there.where, badge=code)
            left = self.tries.wait(proof.where, proof.who)
            if left:
                self.make_room()
                sign_in.hold(left)
            else:
                self._prove(proof, self._on_badge_refused)
        elif self.start.step is sign_in:
            sign_in.take_badge(code)

    def _on_badge_refused(self, error: Refusal | StorageTrouble) -> None:
        place = self.window.workplace
        if isinstance(error, BadgeNeedsPassword) and place is not None:
            self.make_room()
        if place is not None and not self.shift.is_locked:
            place.say(told(error), icon="circle-alert")
        else:
            self.start.sign_in.refuse(error)

    def _try_demo(self) -> None:
        self.start.welcome.wait()
        self._making = self._run(
            banks.open_demo(str(banks.demo_file())),
            self._on_signed_in,
            lambda error: self.start.welcome.refuse(told(error)),
            ended=self._on_demo_ended,
            advanced=self.start.welcome.progress.advance,
        )

    def _on_demo_ended(self) -> None:
        if self._making is not None and self._making.is_cancelled:
            self.start.welcome.refuse("")
            self.shift.go_back()

    def _practise(self) -> None:
        """From the own bank to the examples: it stays open until they are there."""
        self.make_room()
        self._another()
        self._try_demo()

    def _stop_practising(self) -> None:
        """Throw the examples away, and ask who is there for the own bank."""
        entered = self.shift.entered
        if entered is None or not entered.bank.demo:
            return
        office = entered.office
        self.shift.end()
        self._ask_at(self.settings.bank or str(default_bank()))
        self._lane.start(banks.throw_away(office), Callbacks(crashed=self.watch.tell))

    def _begin_founding(self) -> None:
        self.start.centre.set_place(self._new_file)
        self.start.show_step(self.start.centre)

    def _found(self) -> None:
        guide = self.start.admin
        self._run(
            banks.found_bank(
                self._new_file, self.start.centre.centre.text(), guide.admin.text(), guide.password.text()
            ),
            self._on_founded,
            guide.refuse,
        )

    def _on_refused_place(self, sentence: str) -> None:
        self.start.centre.refuse_place(sentence)
        self.start.show_step(self.start.centre)

    def _on_founded(self, entered: Entered) -> None:
        self.start.admin.set_busy(False)
        self.shift.begin(entered)
        if not entered.recovery_key:
            self._on_kept()
            return
        self._show_key(entered)

    def _show_key(self, entered: Entered, *, late: bool = False) -> None:
        door = self.shift.door_for(entered.actor)
        self.start.recovery.show_key(entered.recovery_key or "", door, self.settings, late=late)
        self.start.show_step(self.start.recovery)

    def _take_back(self) -> None:
        """Nobody has the recovery sheet, so there is no time bank yet: what was made goes again."""
        self.start.recovery.forget()
        entered = self.shift.let_go()
        self.start.show_step(self.start.admin)
        if entered is not None:
            self.start.admin.set_busy(True)
            self._lane.start(
                banks.take_back(entered),
                Callbacks(crashed=self.watch.tell, ended=lambda: self.start.admin.set_busy(False)),
            )

    def _on_kept(self) -> None:
        entered = self.shift.entered
        if entered is None:
            return
        self.shift.confirm_key()
        if self.start.recovery.is_late:
            self._enter()
            return
        self.start.admin.forget()
        self.settings.operator = entered.actor.name
        self._remember(entered)
        self.start.show_step(self.start.first_people)

    def _choose_file(self) -> None:
        chosen = self.start.ask_file()
        if chosen:
            self._ask_who(chosen, self.settings.operator)

    def _choose_place(self) -> None:
        chosen = self.start.ask_new_file(self._new_file)
        if chosen:
            self._new_file = with_suffix(chosen)
            self.start.centre.set_place(self._new_file)

    def _another(self) -> None:
        self.start.welcome.back_button.show()
        self.start.welcome.refuse("")
        self.start.show_step(self.start.welcome)

    def _keep(self, entered: Entered) -> None:
        self.shift.begin(entered)
        self._remember(entered)

    def _remember(self, entered: Entered) -> None:
        self._where = entered.where
        # A practice bank is not what opens tomorrow, and an address may carry a password.
        if not entered.bank.demo and "://" not in entered.where:
            self.settings.bank = entered.where

    def _enter(self, begin: str = "") -> None:
        """Make the place of whoever was let in, a piece in each turn of the loop; show it, and begin with something."""
        if self.shift.entered is not None:
            in_turns(self.shift.make_ready(), lambda: self._go_in(begin), self)

    def _go_in(self, begin: str) -> None:
        if self.shift.entered is not None:
            self.shift.work_as(self.shift.entered.actor)
            if begin and self.window.workplace is not None:
                self.window.workplace.begin(begin)

    def lock(self) -> None:
        """Cover everything until somebody proves who they are; what was typed stays, and what runs goes on."""
        self.shift.lock()
        entered = self.shift.entered
        if entered is not None:
            self._ask_in(entered, Occasion.LOCKED, entered.actor.name)

    def make_room(self) -> None:
        """Cover everything for another operator to come."""
        self.shift.make_room()
        entered = self.shift.entered
        if entered is not None:
            self._ask_in(entered, Occasion.SWITCHING, "")

    def _ask_in(self, entered: Entered, occasion: Occasion, name: str) -> None:
        self._where = entered.where
        sign_in = self.start.sign_in
        sign_in.open(entered.where, name, occasion, practice_password=entered.practice_password)
        self.start.show_step(sign_in)

    def _run(
        self,
        job: Opener,
        then: Callable[[Entered], object],
        refused: Told,
        ended: Callable[[], object] | None = None,
        advanced: Callable[[int, int], object] | None = None,
    ) -> Task:
        def crashed(error: BaseException) -> None:
            self.start.sign_in.rest()
            self.start.admin.set_busy(False)
            self.start.welcome.refuse("")
            self.watch.tell(error)

        callbacks = Callbacks(
            then=then, refused=refused, troubled=refused, crashed=crashed, ended=ended, advanced=advanced
        )
        return self._lane.start(job, callbacks)

    def _on_crash(self, report: str) -> None:
        from ui.crash_dialog import show_report

        show_report(report, self.log, self.window)


def run(database: str = "", operator: str = "", language: str = "") -> int:
    """Open the desk and stay until its window is closed; give the exit status."""
    settings = Settings(settings_file())
    application = application_for(settings, language)
    desk = Desk(settings)
    log = start_log(log_folder())
    desk.log = str(log or "")
    desk.watch.watch()
    desk.warm.connect(settle_memory)
    desk.open(
        database or os.environ.get("TIMEBANK_DATABASE", ""),
        operator or os.environ.get("TIMEBANK_OPERATOR", ""),
        given_secrets.given(given_secrets.PASSWORD),
    )
    try:
        return application.exec()
    finally:
        desk.watch.leave()
        desk.close()
