"""What the kiosk asks of the desk: somebody rang for help, or a card is shut after too many wrong codes."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from timebank.domain.changes import Topic
from timebank.domain.kiosk import Call, ShutOut
from timebank.services.kiosk import answer_call, let_try_again, list_calls, list_shut_out
from ui.kernel.door import Door
from ui.kernel.heard import announce
from ui.widgets.strip import Strip

LOOKS_EVERY = 15_000
"""Milliseconds. A ring is heard at once; that a card was shut, and that a ring has become old, nobody tells."""


class CallBar(Strip):
    """A strip above the page until somebody at one of the desks has answered. Who rang longest comes first."""

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        super().__init__("concierge-bell", parent)
        self._door = door
        self._calls: Sequence[Call] = ()
        self._shut: Sequence[ShutOut] = ()
        self.button.clicked.connect(self._on_button)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKS_EVERY)
        self._timer.timeout.connect(self.look_again)
        if door.may(list_calls):
            self._timer.start()
            door.changed.connect(self._on_changed)

    def look_again(self) -> None:
        """Ask who rang. A database that cannot be reached is told by whoever needs it."""
        self._door.ask(list_calls, then=self._on_calls, troubled=lambda _trouble: None, owner=self)
        self._door.ask(list_shut_out, then=self._on_shut, troubled=lambda _trouble: None, owner=self)

    def retranslate(self) -> None:
        self._show()

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if Topic.KIOSK in topics:
            self.look_again()

    def _on_calls(self, calls: Sequence[Call]) -> None:
        rang = {call.id for call in calls} - {call.id for call in self._calls}
        self._calls = calls
        self._show()
        if rang:
            announce(self, self.accessibleName())

    def _on_shut(self, shut: Sequence[ShutOut]) -> None:
        self._shut = shut
        self._show()

    def _show(self) -> None:
        if self._calls:
            first = self._calls[0]
            if first.name:
                said = self.tr("%1 asks for help at %2.").replace("%1", first.name)
            else:
                said = self.tr("Somebody asks for help at %2.")
            if len(self._calls) > 1:
                said += " " + self.tr("%n more are waiting.", "", len(self._calls) - 1)
            self.tell(said.replace("%2", first.kiosk), self.tr("I am on my way"), icon="concierge-bell")
        elif self._shut:
            shut = self._shut[0]
            said = self.tr("The code of %1 was wrong too often at %2. Is that really them?")
            said = said.replace("%1", shut.name).replace("%2", shut.kiosk)
            self.tell(said, self.tr("Let them try again"), icon="lock")
        else:
            self.hide()

    def _on_button(self) -> None:
        if self._calls:
            self._door.do(answer_call, self._calls[0].id, owner=self)
        elif self._shut:
            self._door.do(let_try_again, self._shut[0].number, owner=self)
