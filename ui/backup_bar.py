"""The backups that nobody has to think of: one a day while desks work, and a strip when there was none for a week."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from timebank.domain.changes import Topic
from timebank.domain.safekeeping import Safety
from timebank.services.safekeeping import show_safety
from ui.kernel import banks
from ui.kernel.door import Door
from ui.kernel.settings import Settings
from ui.kernel.tasks import Task
from ui.kernel.wording import words
from ui.widgets.strip import Strip

FIRST_AFTER = 60_000
"""Milliseconds after somebody came to work: not while they wait for the first page."""
LOOKS_EVERY = 3_600_000
"""Milliseconds. A desk that stays open overnight makes its next backup in the morning."""


class BackupBar(Strip):
    """A strip above the page while the last backup is too long ago. It makes the day's backup by itself."""

    def __init__(
        self,
        door: Door,
        settings: Settings,
        bank: str,
        go: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        """`bank` is the identity of the bank, `go` leads to where backups are made."""
        super().__init__("shield-alert", parent)
        self._door, self._settings, self._bank = door, settings, bank
        self._safety: Safety | None = None
        self._task: Task | None = None
        self.button.clicked.connect(lambda: go())
        self._timer = QTimer(self)
        self._timer.setInterval(FIRST_AFTER)
        self._timer.timeout.connect(self.keep_if_due)
        if door.may(show_safety):
            door.changed.connect(self._on_changed)
            self._timer.start()
            self.look_again()

    def look_again(self) -> None:
        """Ask when the last backup was. A database that cannot be reached is told by whoever needs it."""
        self._door.ask(show_safety, then=self._show, troubled=lambda _trouble: None, owner=self)

    def keep_if_due(self) -> None:
        """Make the backup of today, unless there is one."""
        self._timer.setInterval(LOOKS_EVERY)
        self._door.ask(show_safety, then=self._keep, troubled=lambda _trouble: None, owner=self)

    def stop(self) -> None:
        """The bank is about to be closed: nobody waits for a backup that can be made tomorrow."""
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()

    def retranslate(self) -> None:
        self._show_again()

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if Topic.BACKUPS in topics:
            if self._settings.unkept_bank == self._bank:
                self._settings.unkept_bank = ""
            self.look_again()

    def _keep(self, safety: Safety) -> None:
        self._show(safety)
        if not safety.due or self._task is not None:
            return
        self._task = self._door.long_deed(
            banks.backup(self._settings.backup_folder),
            then=lambda _receipt: self._rest(),
            refused=lambda _refusal: self._rest(),
            # Tried again within the hour; when it never works, the strip says so.
            troubled=lambda _trouble: self._rest(),
            advanced=lambda _done, _total: None,
            owner=self,
        )

    def _rest(self) -> None:
        self._task = None

    def _show(self, safety: Safety) -> None:
        self._safety = safety
        self._show_again()

    def _show_again(self) -> None:
        safety = self._safety
        unkept = safety is not None and safety.behind and self._settings.unkept_bank == self._bank
        if safety is None or not (safety.overdue or unkept):
            self.hide()
            return
        if not safety.overdue:
            said = self.tr(
                "When the program was closed, no backup could be made. Put the stick in and make one."
            )
        elif safety.made_on is None:
            said = self.tr("No backup of this time bank was ever made. Put the stick in and make one.")
        else:
            said = self.tr("The last backup is of %1. Put the stick in and make one.")
            said = said.replace("%1", words().date(safety.made_on))
        self.tell(said, self.tr("Make a backup"))
