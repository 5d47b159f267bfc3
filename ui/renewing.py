"""What happens when a bank's key is renewed from the screen: who is asked, what is closed first, who comes back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from timebank.domain.errors import Refusal, StorageTrouble
from timebank.tries import Tries
from ui.kernel import banks, renewing
from ui.kernel.banks import Entered, Proof
from ui.kernel.renewing import Renewed
from ui.kernel.settings import Settings
from ui.kernel.tasks import Callbacks, Lane
from ui.main_window import MainWindow
from ui.pages.start.page import StartPage
from ui.shift import Shift


class Renewing(QObject):
    """Between the start's panel and the bank. Whoever is signed in makes room meanwhile and comes back."""

    done = Signal(object)
    """The bank is open under its new key: the Entered, with the recovery key that nobody has yet."""
    left = Signal(str)
    """Nobody goes on working: the bank at which somebody is asked who they are."""

    def __init__(
        self,
        window: MainWindow,
        start: StartPage,
        shift: Shift,
        tries: Tries,
        lane: Lane,
        settings: Settings,
    ) -> None:
        super().__init__(shift)
        self._start, self._panel = start, start.renew
        window.renewal_wanted.connect(self.begin)
        self._shift, self._settings, self._tries, self._lane = shift, settings, tries, lane
        self._where = ""
        self._panel.wanted.connect(self._prove)
        self._panel.back.connect(self._leave)

    def begin(self) -> None:
        """Tell what it does, and ask the password of whoever works here."""
        entered = self._shift.entered
        if entered is None or self._shift.door is None:
            return
        self._where = entered.where
        self._shift.make_room()
        self._panel.open(entered.actor.name)
        self._start.show_step(self._panel)

    def _leave(self) -> None:
        self._shift.go_back()
        if self._shift.door is None:
            self.left.emit(self._where)

    def _prove(self, password: str) -> None:
        """The password is judged while the bank is open: whoever mistypes it loses nothing."""
        entered = self._shift.entered
        if entered is None or not self._shift.may_go_back:
            self._leave()
            return
        proof = Proof(where=entered.where, name=entered.actor.name, password=password)
        left = self._tries.wait(proof.where, proof.who)
        if left:
            self._panel.hold(left)
            return
        self._panel.work()

        def refused(error: Refusal | StorageTrouble) -> None:
            self._panel.refuse_proof(error)
            if seconds := self._tries.wait(proof.where, proof.who):
                self._panel.hold(seconds)

        self._lane.start(
            banks.counted(renewing.prove(entered, proof), self._tries, proof),
            Callbacks(
                then=lambda _actor: self._renew(proof),
                refused=refused,
                troubled=refused,
                crashed=self._on_crash,
            ),
        )

    def _renew(self, proof: Proof) -> None:
        # What is half typed is kept in the bank as drafts, as when it is closed.
        entered = self._shift.let_go()
        if entered is None:
            self._leave()
            return
        self._lane.start(
            renewing.renew(entered, proof, self._settings.backup_folder),
            Callbacks(
                then=self._on_renewed,
                refused=lambda _error: self.left.emit(self._where),
                troubled=lambda _error: self.left.emit(self._where),
                crashed=self._on_crash,
                advanced=self._panel.busy.advance,
                ended=self._panel.rest,
            ),
        )

    def _on_renewed(self, renewed: Renewed) -> None:
        entered: Entered = renewed.entered
        if renewed.trouble is None:
            self._panel.secret.password.clear()
            self.done.emit(entered)
            self._start.recovery.tell_renewed()
            return
        self._shift.begin(entered)
        self._shift.make_room()
        self._panel.refuse_proof(renewed.trouble)

    def _on_crash(self, error: BaseException) -> None:
        self._panel.rest()
        self._shift.crash.emit(error)
        if self._shift.entered is None:
            self.left.emit(self._where)
