"""The backups that nobody has to think of: one a day while desks work, and a strip when there was none for a week."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from timebank.domain.access import Actor
from timebank.domain.changes import Receipt, Topic
from timebank.domain.safekeeping import Safety
from timebank.services.safekeeping import show_safety
from ui.kernel.door import Door
from ui.kernel.layouts import Row
from ui.kernel.settings import Settings
from ui.kernel.tasks import Progress, Task
from ui.kernel.theme import look
from ui.kernel.wording import words
from ui.widgets.button import Button
from ui.widgets.label import IconView, Label
from ui.widgets.styled import Styled

FIRST_AFTER = 60_000
"""Milliseconds after somebody came to work: not while they wait for the first page."""
LOOKS_EVERY = 3_600_000
"""Milliseconds. A desk that stays open overnight makes its next backup in the morning."""


class BackupBar(Styled, QWidget):
    """A strip above the page while the last backup is too long ago. It makes the day's backup by itself."""

    def __init__(
        self, door: Door, settings: Settings, go: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        """`go` leads to where backups are made."""
        super().__init__(parent)
        self._door, self._settings = door, settings
        self._safety: Safety | None = None
        self._task: Task | None = None
        self._icon = IconView("shield-alert", size=22, role="brand")
        self._sentence = Label(bold=True, wrap=True)
        self.button = Button(height=40)
        self.setLayout(Row(self._icon, (self._sentence, 1), self.button, gap=12, margins=(32, 6, 24, 6)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(lambda: go())
        self._timer = QTimer(self)
        self._timer.setInterval(FIRST_AFTER)
        self._timer.timeout.connect(self.keep_if_due)
        self.hide()
        self.retranslate()
        if door.may(show_safety):
            door.changed.connect(self._on_changed)
            self._timer.start()
            self.look_again()

    @property
    def sentence(self) -> str:
        """What it says; empty while all is well."""
        return "" if self.isHidden() else self._sentence.text()

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
        self.button.set_text(self.tr("Make a backup"))
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("selection"))
        edge = max(1, look().px(1))
        painter.fillRect(0, self.height() - edge, self.width(), edge, look().colour("brand"))

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if Topic.BACKUPS in topics:
            self.look_again()

    def _keep(self, safety: Safety) -> None:
        self._show(safety)
        if not safety.due or self._task is not None:
            return
        named = self._settings.backup_folder

        def job(office: Any, actor: Actor, progress: Progress) -> Receipt:
            # Late: it brings the database along.
            from timebank.safekeeping import keep

            return keep(office, actor, Path(named) if named else None, progress)

        self._task = self._door.long_deed(
            job,
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
        self._tell()

    def _tell(self) -> None:
        safety = self._safety
        if safety is None or not safety.overdue:
            self.hide()
            return
        if safety.made_on is None:
            said = self.tr("No backup of this time bank was ever made. Put the stick in and make one.")
        else:
            said = self.tr("The last backup is of %1. Put the stick in and make one.")
            said = said.replace("%1", words().date(safety.made_on))
        self._sentence.setText(said)
        self.setAccessibleName(said)
        self.show()
