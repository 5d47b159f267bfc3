"""What the kiosk asks of the desk: somebody rang for help, or a card is shut after too many wrong codes."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from timebank.domain.changes import Topic
from timebank.domain.kiosk import Call, ShutOut
from timebank.services.kiosk import answer_call, let_try_again, list_calls, list_shut_out
from ui.kernel.door import Door
from ui.kernel.heard import Role, announce, heard_as
from ui.kernel.layouts import Row
from ui.kernel.theme import look
from ui.widgets.button import Button
from ui.widgets.label import IconView, Label
from ui.widgets.styled import Styled

LOOKS_EVERY = 5_000
"""Milliseconds. A kiosk is another program, perhaps on another computer: nobody tells us."""


class CallBar(Styled, QWidget):
    """A strip above the page until somebody at one of the desks has answered. Who rang longest comes first."""

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._calls: Sequence[Call] = ()
        self._shut: Sequence[ShutOut] = ()
        self._icon = IconView("concierge-bell", size=22, role="brand")
        self._sentence = Label(bold=True, wrap=True)
        self.button = Button(height=40)
        heard_as(self, Role.AlertMessage)
        self.setLayout(Row(self._icon, (self._sentence, 1), self.button, gap=12, margins=(32, 6, 24, 6)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self._on_button)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKS_EVERY)
        self._timer.timeout.connect(self.look_again)
        if door.may(list_calls):
            self._timer.start()
            door.changed.connect(self._on_changed)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says; empty when nobody asks for anything."""
        return "" if self.isHidden() else self._sentence.text()

    def look_again(self) -> None:
        """Ask who rang. A database that cannot be reached is told by whoever needs it."""
        self._door.ask(list_calls, then=self._on_calls, troubled=lambda _trouble: None, owner=self)
        self._door.ask(list_shut_out, then=self._on_shut, troubled=lambda _trouble: None, owner=self)

    def retranslate(self) -> None:
        self._show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("selection"))
        edge = max(1, look().px(1))
        painter.fillRect(0, self.height() - edge, self.width(), edge, look().colour("brand"))

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
            self._tell("concierge-bell", said.replace("%2", first.kiosk), self.tr("I am on my way"))
        elif self._shut:
            shut = self._shut[0]
            said = self.tr("The code of %1 was wrong too often at %2. Is that really them?")
            self._tell(
                "lock", said.replace("%1", shut.name).replace("%2", shut.kiosk), self.tr("Let them try again")
            )
        else:
            self.hide()

    def _tell(self, icon: str, sentence: str, action: str) -> None:
        self._icon.set_icon(icon)
        self._sentence.setText(sentence)
        self.button.set_text(action)
        self.setAccessibleName(sentence)
        self.show()

    def _on_button(self) -> None:
        if self._calls:
            self._door.do(answer_call, self._calls[0].id, owner=self)
        elif self._shut:
            self._door.do(let_try_again, self._shut[0].number, owner=self)
