"""A strip above the page while a data breach is still to be reported: how long there is."""

from collections.abc import Callable, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from timebank.domain.breaches import Breach
from timebank.domain.changes import Topic
from timebank.services.breaches import list_breaches
from ui.kernel.door import Door
from ui.pages.privacy.clock import clock_words
from ui.widgets.strip import Strip

TELLS_EVERY = 300_000
"""Milliseconds: hours are told, so that a few minutes do not matter."""


class BreachBar(Strip):
    """For whoever keeps the register; the breach with the earliest deadline speaks."""

    def __init__(
        self, door: Door, time_zone: str, go: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        """`go` leads to the register."""
        super().__init__("clock", parent)
        self._door, self._zone = door, ZoneInfo(time_zone)
        self._running: tuple[Breach, ...] = ()
        self.button.clicked.connect(lambda: go())
        self._timer = QTimer(self)
        self._timer.setInterval(TELLS_EVERY)
        self._timer.timeout.connect(self._tell)
        if door.may(list_breaches):
            door.changed.connect(self._on_changed)
            self._timer.start()
            self.look_again()

    def look_again(self) -> None:
        """Ask which clocks run. A database that cannot be reached is told by whoever needs it."""
        self._door.ask(list_breaches, then=self._show, troubled=lambda _trouble: None, owner=self)

    def retranslate(self) -> None:
        self._tell()

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if Topic.BREACHES in topics:
            self.look_again()

    def _show(self, breaches: Sequence[Breach]) -> None:
        self._running = tuple(each for each in breaches if each.clock_runs)
        self._tell()

    def _tell(self) -> None:
        if not self._running:
            self.hide()
            return
        first = min(self._running, key=lambda each: each.deadline)
        said = self.tr("A data breach is still to be reported: %1.")
        said = said.replace("%1", clock_words(first, self._door.now(), self._zone))
        self.tell(said, self.tr("Open"))
