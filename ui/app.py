"""The composition root of the desk: settings, looks, window, and which bank stands behind it."""

import os
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from timebank.domain.errors import Refusal, StorageTrouble
from timebank.places import default_bank, log_folder
from ui.kernel import banks
from ui.kernel.banks import Entered, Opener
from ui.kernel.crash import CrashWatch, start_log
from ui.kernel.door import Door
from ui.kernel.icons import icon
from ui.kernel.language import speak
from ui.kernel.settings import LANGUAGES, Settings, settings_file
from ui.kernel.tasks import Callbacks, Lane, Task
from ui.kernel.theme import look
from ui.kernel.wear import wear
from ui.kernel.wording import told
from ui.main_window import MainWindow
from ui.pages.start.page import StartPage

WARM_UP_MILLISECONDS = 120
"""After the window was painted, before anybody can have typed a password."""

Told = Callable[[Refusal | StorageTrouble], object]


class Desk(QObject):
    """One window on one bank at a time."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.start = StartPage()
        self.window = MainWindow(settings, self.start)
        self.watch = CrashWatch(self)
        self.log = ""
        self._lane = Lane("start", self)
        self._making: Task | None = None
        self._entered: Entered | None = None
        self._door: Door | None = None
        self._where = ""
        self._new_file = str(default_bank())
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
                self._sign_in(self._where, operator, password)
        else:
            self.start.show_step(self.start.welcome)

    def _warm_up(self) -> None:
        """Load what signing in needs while somebody types a password: the pages here, the office elsewhere."""
        import_module("ui.workplace")
        self._lane.start(
            lambda _progress: import_module("timebank.office"), Callbacks(crashed=self.watch.tell)
        )

    def close(self) -> None:
        """Wait for what is being written, and let go of the bank; a practice bank half made is not finished."""
        if self._making is not None:
            self._making.cancel()
        self._lane.drain()
        self._let_go()
        self.settings.save()

    @property
    def door(self) -> Door | None:
        """The door of whoever is signed in."""
        return self._door

    def _connect(self) -> None:
        start = self.start
        start.welcome.demo.connect(self._try_demo)
        start.welcome.found.connect(self._begin_founding)
        start.welcome.open_file.connect(self._choose_file)
        start.welcome.cancelled.connect(lambda: self._making.cancel() if self._making else None)
        start.welcome.back.connect(lambda: start.show_step(start.sign_in))
        start.sign_in.wanted.connect(self._sign_in)
        start.sign_in.another.connect(self._another)
        start.founding.wanted.connect(self._found)
        start.founding.back.connect(lambda: start.show_step(start.welcome))
        start.founding.place_wanted.connect(self._choose_place)
        start.recovery.done.connect(self._enter)
        self.window.locked.connect(self.lock)
        self.watch.crashed.connect(self._on_crash)

    def _ask_who(self, where: str, name: str) -> None:
        self._where = where
        self.start.sign_in.open(where, name)
        self.start.show_step(self.start.sign_in)

    def _sign_in(self, where: str, name: str, password: str, recovery_key: str = "") -> None:
        self._run(
            banks.open_bank(where, name, password, recovery_key),
            self._on_signed_in,
            self.start.sign_in.refuse,
        )

    def _on_signed_in(self, entered: Entered) -> None:
        self.start.sign_in.rest()
        self.settings.operator = entered.actor.name
        self._keep(entered)
        self._enter()

    def _try_demo(self) -> None:
        self.start.welcome.wait()
        self._making = self._run(
            banks.open_demo(str(banks.demo_file())),
            self._on_demo,
            lambda error: self.start.welcome.refuse(told(error)),
            ended=lambda: self.start.welcome.refuse("") if self._entered is None else None,
        )

    def _on_demo(self, entered: Entered) -> None:
        self._keep(entered)
        self._enter()

    def _begin_founding(self) -> None:
        self.start.founding.set_place(self._new_file)
        self.start.show_step(self.start.founding)

    def _found(self, name: str, admin: str, password: str) -> None:
        self._run(
            banks.found_bank(self._new_file, name, admin, password),
            self._on_founded,
            self.start.founding.refuse,
        )

    def _on_founded(self, entered: Entered) -> None:
        self.start.founding.rest()
        self.settings.operator = entered.actor.name
        self._keep(entered)
        if entered.recovery_key:
            self.start.recovery.show_key(entered.recovery_key, entered.bank.name)
            self.start.show_step(self.start.recovery)
        else:
            self._enter()

    def _choose_file(self) -> None:
        chosen = self.start.ask_file()
        if chosen:
            self._ask_who(chosen, self.settings.operator)

    def _choose_place(self) -> None:
        chosen = self.start.ask_new_file(self._new_file)
        if chosen:
            self._new_file = chosen if Path(chosen).suffix else f"{chosen}.db"
            self.start.founding.set_place(self._new_file)

    def _another(self) -> None:
        self.start.welcome.back_button.show()
        self.start.show_step(self.start.welcome)

    def _keep(self, entered: Entered) -> None:
        self._let_go()
        self._entered = entered
        self._where = entered.where
        # A practice bank is not what opens tomorrow, and an address may carry a password.
        if not entered.bank.demo and "://" not in entered.where:
            self.settings.bank = entered.where

    def _enter(self) -> None:
        entered = self._entered
        if entered is None:
            return
        self._door = Door(entered.office, entered.actor, self)
        self._door.crashed.connect(self.watch.tell)
        self.window.enter(self._door, entered.bank)

    def lock(self) -> None:
        """Nobody is signed in any more; the bank is closed until somebody is."""
        name = "" if self._entered is None or self._entered.bank.demo else self._entered.actor.name
        where = self._where
        self.window.leave()
        self._let_go()
        self._ask_who(where, name)

    def _let_go(self) -> None:
        if self._door is not None:
            self._door.drain()
            self._door.deleteLater()
            self._door = None
        if self._entered is not None:
            self._entered.office.close()
            self._entered = None

    def _run(
        self,
        job: Opener,
        then: Callable[[Entered], object],
        refused: Told,
        ended: Callable[[], object] | None = None,
    ) -> Task:
        def crashed(error: BaseException) -> None:
            self.start.sign_in.rest()
            self.start.welcome.refuse("")
            self.watch.tell(error)

        callbacks = Callbacks(then=then, refused=refused, troubled=refused, crashed=crashed, ended=ended)
        return self._lane.start(job, callbacks)

    def _on_crash(self, report: str) -> None:
        from ui.crash_dialog import CrashDialog

        # A fault in painting comes back with every picture: one report is enough to read.
        if not any(isinstance(shown, CrashDialog) for shown in self.window.findChildren(QDialog)):
            CrashDialog(report, self.log, parent=self.window).open()


def run(database: str = "", operator: str = "", language: str = "") -> int:
    """Open the desk and stay until its window is closed; give the exit status."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setApplicationName("timebank")
    settings = Settings(settings_file())
    if language in LANGUAGES:
        settings.language = language
    speak(settings.language)
    wear(settings.look)
    application.setWindowIcon(icon("mark", look().colour("brand"), 64))
    desk = Desk(settings)
    log = start_log(log_folder())
    desk.log = str(log or "")
    desk.watch.watch()
    desk.open(
        database or os.environ.get("TIMEBANK_DATABASE", ""),
        operator or os.environ.get("TIMEBANK_OPERATOR", ""),
        os.environ.get("TIMEBANK_PASSWORD"),
    )
    try:
        return application.exec()
    finally:
        desk.watch.leave()
        desk.close()
