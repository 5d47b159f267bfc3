"""A page of rows that fit: no scrolling, a button each for the earlier and the later ones."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from timebank.wording.said import Said, after_each_other
from ui.kernel.heard import Role, announce, heard_as
from ui.kernel.icons import icon_pixmap
from ui.kernel.layouts import Column, Row
from ui.kernel.text import Piece, draw_line, line_width
from ui.kernel.theme import look
from ui.kiosk.button import BigButton
from ui.kiosk.fitting import draw_two
from ui.kiosk.spoken import Speaking
from ui.widgets.label import Label
from ui.widgets.styled import Styled, paint_box

AT_ONCE = 5


@dataclass(frozen=True, slots=True)
class Told:
    """One row: a pictogram, what there is to say, a smaller line below it, and what stands at the end.

    `spoken` is what is said of the end where that is written short; `said` is the row as it is read aloud.
    """

    icon: str
    text: str
    below: str = ""
    end: str = ""
    spoken: str = ""
    said: Said = field(default_factory=Said)


class LeafRow(Styled, QWidget):
    """One row of the page."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self._told: Told | None = None
        heard_as(self, Role.StaticText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_row(self, told: Told | None, role: str) -> None:
        """Show it; None leaves the place empty."""
        self._told = told
        self._role = role
        self.setAccessibleName(
            "" if told is None else ", ".join(filter(None, (told.text, told.below, told.spoken or told.end)))
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px(900), look().px(92))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(500), look().px(76))

    def paintEvent(self, event: QPaintEvent) -> None:
        told = self._told
        if told is None:
            return
        painter = QPainter(self)
        px, direction = look().px, self.layoutDirection()
        right = direction is Qt.LayoutDirection.RightToLeft
        paint_box(painter, QRectF(self.rect()), fill="card", border="hair", radius=16, width=2)
        side = px(60)
        x = self.width() - px(16) - side if right else px(16)
        circle = QRectF(x, (self.height() - side) / 2, side, side)
        paint_box(painter, circle, fill=f"{self._role}_tint", radius=30)
        drawn = icon_pixmap(told.icon, look().colour(self._role), px(36), self.devicePixelRatioF(), direction)
        painter.drawPixmap(round(circle.center().x() - px(18)), round(circle.center().y() - px(18)), drawn)
        end = (Piece(text=told.end, size=28, bold=True),) if told.end else ()
        taken = line_width(end) + px(24) if end else 0
        start = px(16) + side + px(20)
        room = self.width() - start - px(24) - taken
        left = px(24) + taken if right else start
        if end:
            area = QRectF(
                px(24) if right else self.width() - px(24) - taken + px(24), 0, taken, self.height()
            )
            draw_line(painter, area, end, direction)
        draw_two(painter, QRectF(left, 0, room, self.height()), told.text, told.below, direction)


class Leaf(Speaking):
    """Rows under a title, so many at once as fit."""

    back = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Told] = ()
        self._at = 0
        self._role, self._title, self._none = "give", Said(), Said()
        self.title = Label(size=40, bold=True, elide=True)
        self.stop_button = BigButton("log-out")
        self.beside = Row(gap=16)
        self.rows = [LeafRow("give") for _ in range(AT_ONCE)]
        self.nothing = Label(size=32, role="muted", wrap=True)
        self.back_button = BigButton("arrow-left")
        self.newer = BigButton("chevron-up")
        self.older = BigButton("chevron-down")
        self.of = Label(size=24, role="muted")
        head = Row((self.title, 1), self.read_button, self.stop_button, gap=16)
        foot = Row(self.back_button, self.beside, None, self.of, self.newer, self.older, gap=16)
        self.setLayout(
            Column(
                head,
                self.nothing,
                *((row, 1) for row in self.rows),
                foot,
                gap=12,
                margins=(56, 32, 56, 32),
            )
        )
        self.back_button.clicked.connect(self.back)
        self.stop_button.clicked.connect(self.stopped)
        self.newer.clicked.connect(lambda: self._turn(-AT_ONCE))
        self.older.clicked.connect(lambda: self._turn(AT_ONCE))
        self.heard()

    def heard(self) -> None:
        words = self.words
        self.stop_button.set_text(words.kiosk("stop"))
        self.back_button.set_text(words.kiosk("back"))
        self.newer.set_text(words.kiosk("later"))
        self.older.set_text(words.kiosk("earlier"))
        self.title.setText(self._title.text)
        self._show()

    def fill(self, title: Said, rows: Sequence[Told], none: Said, role: str) -> None:
        """Show these rows, from the first; `none` is what is said where there are none."""
        self._title, self._rows, self._none, self._role = title, rows, none, role
        self._at = 0
        self.heard()

    def clear(self) -> None:
        """Nothing is left of the one before."""
        self.fill(Said(), (), Said(), "give")

    def arrive(self) -> None:
        """The keys go to the way back."""
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.said().text)

    def said(self) -> Said:
        shown = self._rows[self._at : self._at + AT_ONCE]
        return after_each_other(
            [self._title, *(row.said for row in shown)] if shown else [self._title, self._none]
        )

    def _turn(self, by: int) -> None:
        self._at = max(0, min(self._at + by, max(0, len(self._rows) - 1) // AT_ONCE * AT_ONCE))
        self._show()

    def _show(self) -> None:
        shown = self._rows[self._at : self._at + AT_ONCE]
        for place, row in enumerate(self.rows):
            row.show_row(shown[place] if place < len(shown) else None, self._role)
            row.setVisible(bool(self._rows))
        self.nothing.setText(self._none.text)
        self.nothing.setVisible(not self._rows)
        several = len(self._rows) > AT_ONCE
        for button in (self.newer, self.older, self.of):
            button.setVisible(several)
        pages = -(-len(self._rows) // AT_ONCE)
        self.of.setText(f"{self._at // AT_ONCE + 1} / {pages}" if several else "")
        self.newer.setEnabled(self._at > 0)
        self.older.setEnabled(self._at + AT_ONCE < len(self._rows))
        self.show_voice()
