"""A card in the middle of the window: what every step of the start looks like."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.kernel.layouts import Column, Row
from ui.kernel.theme import look
from ui.widgets.card import Canvas, Card
from ui.widgets.label import IconView, Label

WIDTH = 480


class Panel(Canvas):
    """A title, a line, and a card with the step's fields; it scrolls where the window is small."""

    def __init__(self, *, width: float = WIDTH, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide = width
        self.title = Label(size=24, bold=True, wrap=True)
        self.line = Label(role="muted", wrap=True)
        self.body = Column(gap=16)
        mark = IconView("mark", size=44, role="brand")
        head = Row(mark, (Column(self.title, self.line, gap=2), 1), gap=16)
        head.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
        self.card = Card(Column(head, 8, self.body, gap=16, margins=(32, 32, 32, 32)))
        inside = Canvas()
        inside.setLayout(Column(None, Row(None, self.card, None), None, None, margins=(16, 16, 16, 16)))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self.setLayout(Column((area, 1), gap=0))
        self.restyle()

    def restyle(self) -> None:
        self.card.setFixedWidth(look().px(self._wide))

    def set_words(self, title: str, line: str) -> None:
        """The title and the line below it."""
        self.title.setText(title)
        self.line.setText(line)
        self.line.setVisible(bool(line))

    def arrive(self) -> None:
        """Put the focus where the step starts."""


class CapsWatch(QObject):
    """Tells when capitals are locked while a password is typed, as far as the keys show it."""

    def __init__(self, hint: Label) -> None:
        super().__init__(hint)
        self._hint = hint

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.text().isalpha():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._hint.setVisible(event.text().isupper() != shifted)
        return False
