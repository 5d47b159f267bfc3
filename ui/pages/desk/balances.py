"""The line above the fields: what both people have, and what they will have."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.kernel.icons import icon_pixmap
from ui.kernel.layouts import Row
from ui.kernel.text import Piece, draw_line, line_width
from ui.kernel.theme import look
from ui.kernel.wording import words
from ui.widgets.button import Button, Kind
from ui.widgets.label import Label
from ui.widgets.styled import Styled

HIDDEN = "\N{BULLET}\N{BULLET}\N{BULLET}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Somebody's balance in minutes before the line, and after it once that is known."""

    name: str
    before: int | None = None
    after: int | None = None


class BalanceLine(Styled, QWidget):
    """Both balances; F4 hides them from visitors, who see the screen too."""

    hide_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Label(size=15, bold=True, role="muted")
        self._empty = Label(size=15, role="muted")
        self._views = (StandingView(), StandingView())
        self.hide_button = Button(icon="eye-off", kind=Kind.GHOST, key="F4", height=36, size=15, role="muted")
        self.hide_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide_button.clicked.connect(self.hide_wanted)
        self._hidden = self._is_narrow = self._is_group = False
        self.setLayout(
            Row(
                self._label,
                8,
                self._empty,
                (self._views[0], 2),
                12,
                (self._views[1], 2),
                None,
                self.hide_button,
                gap=12,
                margins=(24, 7, 8, 7),
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.show_standings(())
        self.retranslate()

    def retranslate(self) -> None:
        self._label.setText(self.tr("Balance"))
        if self._is_group:
            self._empty.setText(self.tr("A group: below stands what everybody gains and pays."))
        else:
            self._empty.setText(self.tr("Choose who helped, and for whom."))
        does = self.tr("Show balances") if self._hidden else self.tr("Hide balances")
        self.hide_button.set_text("" if self._is_narrow else does, name=does)
        self.hide_button.set_icon("eye" if self._hidden else "eye-off")
        for view in self._views:
            view.say()

    @property
    def is_hidden(self) -> bool:
        """Whether dots stand in place of figures."""
        return self._hidden

    @property
    def text(self) -> str:
        """What the line says, as a screen reader hears it."""
        return "  ".join(view.text() for view in self._views if not view.isHidden())

    def show_standings(self, standings: "tuple[Standing, ...]") -> None:
        """Show the balances of one or two people, or that nobody was chosen yet."""
        if self._is_group:
            self._is_group = False
            self.retranslate()
        self._empty.setVisible(not standings)
        for number, view in enumerate(self._views):
            view.set_standing(standings[number] if number < len(standings) else None)

    def show_group(self) -> None:
        """Say where a group finds what the line comes to for everybody."""
        self.show_standings(())
        self._is_group = True
        self.retranslate()

    def set_narrow(self, narrow: bool) -> None:
        """Leave the room to names and figures."""
        if narrow is not self._is_narrow:
            self._is_narrow = narrow
            self._label.setVisible(not narrow)
            self.retranslate()

    def set_hidden(self, hidden: bool) -> None:
        """Show dots in place of figures."""
        self._hidden = hidden
        for view in self._views:
            view.set_hidden(hidden)
        self.retranslate()


class StandingView(Styled, QLabel):
    """One person: the name, what was, an arrow, what will be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing: Standing | None = None
        self._hidden = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_standing(self, standing: Standing | None) -> None:
        """Show this, or nothing."""
        self._standing = standing
        self.setVisible(standing is not None)
        self.say()
        self.updateGeometry()
        self.update()

    def set_hidden(self, hidden: bool) -> None:
        """Show dots in place of figures."""
        self._hidden = hidden
        self.updateGeometry()
        self.update()

    def say(self) -> None:
        """Set what a screen reader says of it."""
        standing = self._standing
        if standing is None:
            self.setText("")
            return
        told = [standing.name]
        if self._hidden:
            told.append(self.tr("balance hidden"))
        elif standing.before is not None:
            told.append(words().duration_in_words(standing.before))
            if standing.after is not None:
                told.append(self.tr("becomes %1").replace("%1", words().duration_in_words(standing.after)))
        self.setText(" ".join(told))

    def sizeHint(self) -> QSize:
        name, before, after = self._parts()
        width = line_width(name) + line_width(before) + look().px(10)
        if after:
            width += look().px(16 + 20) + line_width(after)
        return QSize(round(width) + 1, look().px(30))

    def minimumSizeHint(self) -> QSize:
        name, _, _ = self._parts()
        least = self.sizeHint().width() - round(line_width(name))
        return QSize(least + min(round(line_width(name)), look().px(36)), look().px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px, direction = QPainter(self), look().px, self.layoutDirection()
        name, before, after = self._parts()
        arrow = px(16 + 20) if after else 0
        figures = line_width(before) + line_width(after) + arrow + px(10)
        room = max(0.0, min(line_width(name) + 1, self.width() - figures))
        at = self._draw(painter, name, 0.0, room) + px(10)
        at = self._draw(painter, before, at, line_width(before) + 1)
        if after:
            size = px(16)
            x = at + px(10)
            left = x if direction is Qt.LayoutDirection.LeftToRight else self.width() - x - size
            sign = icon_pixmap(
                "arrow-right", look().colour("muted"), size, self.devicePixelRatioF(), direction
            )
            painter.drawPixmap(QPointF(left, (self.height() - size) / 2), sign)
            self._draw(painter, after, x + size + px(10), line_width(after) + 1)

    def _draw(self, painter: QPainter, line: "tuple[Piece, ...]", at: float, width: float) -> float:
        area = QRectF(at, 0, width, self.height())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            area.moveLeft(self.width() - at - width)
        draw_line(painter, area, line, self.layoutDirection())
        return at + width

    def _parts(self) -> "tuple[tuple[Piece, ...], tuple[Piece, ...], tuple[Piece, ...]]":
        standing = self._standing
        if standing is None:
            return (), (), ()
        name = (Piece(text=standing.name, size=16),)
        if standing.before is None:
            return name, (), ()
        last = standing.after is None
        before = HIDDEN if self._hidden else words().duration(standing.before)
        first = (Piece(text=before, size=18 if last else 16, bold=last, role="text" if last else "muted"),)
        if standing.after is None:
            return name, first, ()
        after = HIDDEN if self._hidden else words().duration(standing.after)
        return name, first, (Piece(text=after, size=18, bold=True),)
