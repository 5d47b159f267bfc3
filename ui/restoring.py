"""What happens when a backup is put back from the screen: which bank makes room, who is asked, what is closed first."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from timebank.domain.access import Permission
from timebank.domain.errors import Refusal, StorageTrouble
from timebank.places import default_bank
from timebank.tries import Tries
from ui.kernel import banks, putting_back
from ui.kernel.banks import Entered, Proof
from ui.kernel.putting_back import PutBack
from ui.kernel.settings import Settings
from ui.kernel.tasks import Callbacks, Lane, Task
from ui.pages.start.founding import with_suffix
from ui.pages.start.page import StartPage
from ui.shift import Shift

if TYPE_CHECKING:
    from timebank.found_backups import FoundBackup


class Restoring(QObject):
    """Between the start's panel and the bank. Whoever is signed in makes room meanwhile and may come back."""

    left = Signal(str)
    """Nobody goes on working: the bank at which somebody is asked who they are."""

    def __init__(self, start: StartPage, shift: Shift, tries: Tries, lane: Lane, settings: Settings) -> None:
        super().__init__(shift)
        self._start, self._panel = start, start.restore
        self._shift, self._settings, self._tries, self._lane = shift, settings, tries, lane
        self._task: Task | None = None
        self._is_own = False
        self._where = ""
        panel = self._panel
        panel.file_wanted.connect(self._choose_file)
        panel.chosen.connect(self.take)
        panel.place_wanted.connect(self._choose_place)
        panel.look_wanted.connect(lambda proof: self._begin(proof, looks=True))
        panel.deed_wanted.connect(lambda proof: self._begin(proof, looks=False))
        panel.stopped.connect(self.stop)
        panel.back.connect(self._leave)

    def begin(self, where: str) -> None:
        """Ask which backup. `where` is the bank of this desk, in whose place it would come."""
        if self._shift.door is not None:
            self._shift.make_room()
        self._where, entered = where, self._shift.entered
        # An administrator who works in it proved who they are; a desk that others locked is theirs.
        self._is_own = (
            entered is not None and self._shift.may_go_back and entered.actor.may(Permission.BANK_MOVE)
        )
        place = str(default_bank()) if "://" in where else where
        name = entered.actor.name if self._is_own and entered is not None else self._settings.operator
        fixed = self._is_own and place == where
        self._panel.open((), place, name, fixed=fixed)
        self._start.show_step(self._panel)

        def offer(found: Sequence[FoundBackup]) -> None:
            # Whoever chose a file meanwhile is not led back.
            if self._panel.is_choosing:
                self._panel.open(found, place, name, fixed=fixed)
                self._panel.arrive()

        self._lane.start(
            putting_back.list_backups(self._settings.backup_folder, where), Callbacks(then=offer)
        )

    def take(self, file: str) -> None:
        """Put this file back, unless it is the bank itself."""
        if _same(file, self._panel.place):
            self._panel.refuse(
                self.tr("This is the time bank itself. Choose a backup: a file with a date in its name.")
            )
            return
        self._panel.take(file)

    def stop(self) -> None:
        """Nobody wants it any more."""
        if self._task is not None:
            self._task.cancel()

    def _leave(self) -> None:
        """Back to work, or to who is there: in the bank that was put back, when one was."""
        self._shift.go_back()
        if self._shift.door is None:
            self.left.emit(self._where)

    def _choose_file(self) -> None:
        chosen = self._start.ask_file()
        if chosen:
            self.take(chosen)

    def _choose_place(self) -> None:
        chosen = self._start.ask_new_file(self._panel.place)
        if chosen:
            self._panel.set_place(with_suffix(chosen))

    def _begin(self, proof: Proof, *, looks: bool) -> None:
        left = self._tries.wait(proof.where, proof.who)
        if left:
            self._panel.hold(left)
            return
        done: list[PutBack] = []
        there = self._there(looks=looks)
        self._panel.work(looks=looks)
        job = putting_back.put_back(proof, self._panel.place, looks=looks, there=there, done=done)

        def refused(error: Refusal | StorageTrouble) -> None:
            self._panel.refuse_proof(error)
            if left := self._tries.wait(proof.where, proof.who):
                self._panel.hold(left)

        def ended() -> None:
            if self._task is None or not self._task.is_cancelled:
                return
            if done and done[0].came.done:
                # It was stopped too late: it is done, and that must be known.
                self._show(done[0])
                return
            self._panel.rest()
            self._panel.refuse(self.tr("It was stopped. Nothing was changed."))

        self._task = self._lane.start(
            banks.counted(job, self._tries, proof),
            Callbacks(
                then=self._show,
                refused=refused,
                troubled=refused,
                crashed=self._on_crash,
                advanced=self._panel.busy.advance,
                ended=ended,
            ),
        )

    def _show(self, came: PutBack) -> None:
        if came.came.done:
            self._where = self._panel.place
        self._panel.show_came(came)

    def _on_crash(self, error: BaseException) -> None:
        self._panel.rest()
        self._shift.crash.emit(error)

    def _there(self, *, looks: bool) -> Entered | None:
        """The bank whose place is to be taken, where it is open at this desk; it is closed for everybody here before it goes."""
        entered = self._shift.entered
        if entered is None or not _same(entered.where, self._panel.place):
            return None
        if self._is_own:
            return entered if looks else self._shift.let_go()
        # Nobody is signed in: what stands there is opened by who signs in to the backup, as if the program just began.
        self._shift.end()
        return None


def _same(one: str, other: str) -> bool:
    try:
        return "://" not in one and Path(one).samefile(other)
    except OSError:
        return False
