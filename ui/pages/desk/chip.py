"""Somebody who was chosen, shown over the field: picture of the role, both names, number, and a way to take it back."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from timebank.domain.numbers import POT
from ui.kernel.icons import icon_pixmap
from ui.kernel.layouts import Row
from ui.kernel.text import Line, Piece, draw_line, line_width
from ui.kernel.theme import look
from ui.pages.desk.line import Person
from ui.widgets.button import Button, Kind
from ui.widgets.found import role_icon
from ui.widgets.styled import Styled, paint_box

_ROOM_FOR_ICON = 190
"""Design pixels: a chip less wide shows the name without the picture."""


class PersonChip(Styled, QWidget):
    """The chip. A click gives the field below it the focus; the cross takes the choice back."""

    cleared = Signal()
    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._person: Person | None = None
        self.clear_button = Button(icon="x", kind=Kind.GHOST, height=36, role="muted")
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clear_button.clicked.connect(self.cleared)
        self.setLayout(Row(None, self.clear_button, gap=0, margins=(0, 0, 4, 0)))
        self.hide()
        self.restyle()
        self.retranslate()

    def restyle(self) -> None:
        self.clear_button.setFixedWidth(look().px(32))

    def retranslate(self) -> None:
        self.clear_button.set_text("", name=self.tr("Choose somebody else"))
        self._say()

    def set_person(self, person: Person | None) -> None:
        """Show somebody, or nobody."""
        self._person = person
        self.setVisible(person is not None)
        self._say()
        self.update()

    @property
    def words(self) -> str:
        """Name and number, as they are said."""
        if self._person is None:
            return ""
        return ", ".join(filter(None, (self._person.name, self._number(self._person))))

    def _number(self, person: Person) -> str:
        """The number, as it is said; the pot has none, but belongs to everybody."""
        if person.code == POT:
            return self.tr("of everybody together")
        return self.tr("no. %1").replace("%1", person.code)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        person = self._person
        if person is None:
            return
        painter, px, direction = QPainter(self), look().px, self.layoutDirection()
        paint_box(painter, QRectF(self.rect()), fill="selection", radius=6)
        start = px(12)
        left_to_right = direction is Qt.LayoutDirection.LeftToRight
        if self.width() >= px(_ROOM_FOR_ICON):
            size = px(24)
            x = px(10) if left_to_right else self.width() - px(10) - size
            ratio = self.devicePixelRatioF()
            picture = icon_pixmap(
                "heart-handshake" if person.code == POT else role_icon(person.role),
                look().colour("brand"),
                size,
                ratio,
            )
            painter.drawPixmap(QPointF(x, (self.height() - size) / 2), picture)
            start = px(10 + 24 + 10)
        end = self.clear_button.width() + px(4)
        inner = QRectF(self.rect())
        inner = inner.adjusted(start, 0, -end, 0) if left_to_right else inner.adjusted(end, 0, -start, 0)
        half = px(21)
        top = inner.center().y() - half
        name = (Piece(text=person.name, size=16, bold=True),)
        draw_line(painter, QRectF(inner.left(), top, inner.width(), half), name, direction)
        number = self._number(person)
        texts = [number]
        if person.script_name:
            texts = [person.script_name, "·", number]
            if line_width(_small(texts)) > inner.width():
                # What tells people apart stays, and the end of the long name goes.
                texts.reverse()
        below = _small(texts)
        draw_line(painter, QRectF(inner.left(), top + half, inner.width(), half), below, direction)

    def _say(self) -> None:
        self.setAccessibleName(self.words)
        self.setToolTip(self.words)


def _small(texts: "list[str]") -> Line:
    return [
        Piece(text=text, size=14, role="muted", gap=8 if place else 0) for place, text in enumerate(texts)
    ]
