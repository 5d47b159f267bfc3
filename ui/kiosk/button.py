"""The kiosk's buttons: large, an icon beside words that may run over two lines, pressed by touch, Enter or Space."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kernel.icons import icon_pixmap
from ui.kernel.text import Letters, Paragraph
from ui.kernel.theme import look
from ui.kiosk.fitting import fitted
from ui.widgets.pressed import Pressed
from ui.widgets.styled import mixed, paint_box

LEAST = 20
"""Design pixels below which no word is made smaller: what does not fit then runs over more lines."""


class BigButton(Pressed):
    """A button of the kiosk. Its text is its accessible name; `filled` is the one that matters most."""

    def __init__(
        self,
        icon: str | None = None,
        *,
        filled: bool = False,
        upright: bool = False,
        trailing: str | None = None,
        role: str | None = None,
        size: float = 28,
        high: float = 80,
        wide: float = 0,
        parent: QWidget | None = None,
    ) -> None:
        """`upright` puts the icon above the words, `role` colours icon and words, `wide` is the least width."""
        super().__init__(parent, ring_radius=16)
        self._icon, self._trailing, self._filled, self._upright = icon, trailing, filled, upright
        self._role, self._size, self._high, self._wide = role, size, high, wide
        across = QSizePolicy.Policy.Expanding if upright else QSizePolicy.Policy.Preferred
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str, *, name: str = "") -> None:
        """Change the words; `name` is what is read aloud where an icon stands alone."""
        self.setText(text)
        self.setAccessibleName(name or text)
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str | None) -> None:
        """Show another icon, or none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        natural = Paragraph(self.text(), self._letters(self._size), None, self.layoutDirection()).width
        icons = sum(bool(each) for each in (self._icon, self._trailing)) if not self._upright else 0
        wide = natural + icons * look().px(40 + 16) + 2 * look().px(28)
        return QSize(max(round(wide), look().px(self._wide), look().px(self._high)), look().px(self._high))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(max(self._wide, 88)), look().px(self._high))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_ground(painter)
        colour = look().colour(self._text_role())
        if not self.isEnabled():
            colour.setAlphaF(0.45)
        if self._upright:
            self._paint_upright(painter, colour)
        else:
            self._paint_beside(painter, colour)

    def _text_role(self) -> str:
        return "on_brand" if self._filled else self._role or "text"

    def _letters(self, size: float) -> Letters:
        return Letters(size=size, bold=True)

    def _paint_ground(self, painter: QPainter) -> None:
        area = QRectF(self.rect())
        paint_box(painter, area, fill="brand" if self._filled else "card", border="brand" if self._filled else "line", radius=16, width=2)  # fmt: skip
        if self.isDown() or self.underMouse():
            strength = 0.22 if self.isDown() else 0.08
            tint = mixed(look().colour("brand" if self._filled else "card"), look().colour("text"), strength)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            inset = look().px(2)
            radius = look().px(14)
            painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius)

    def _fitting(self, room: QRectF) -> Paragraph:
        """The words as large as they fit into the room."""
        return fitted(
            lambda size: Paragraph(self.text(), self._letters(size), room.width(), self.layoutDirection()),
            lambda made: made.height <= room.height() and made.width <= room.width(),
            self._size,
            LEAST,
        )

    def _paint_beside(self, painter: QPainter, colour: QColor) -> None:
        side, gap, margin = look().px(40), look().px(16), look().px(24)
        room = QRectF(self.rect()).adjusted(margin, 0, -margin, 0)
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        # Among others that have an icon the words begin where theirs do.
        if not self._icon and self.property("leading"):
            room.adjust(0 if right else side + gap, 0, -(side + gap) if right else 0, 0)
        if self._icon:
            x = room.right() - side if right else room.left()
            if not self.text():
                x = (self.width() - side) / 2
            self._paint_icon(painter, self._icon, colour, QPointF(x, (self.height() - side) / 2), side)
            room.adjust(0 if right else side + gap, 0, -(side + gap) if right else 0, 0)
        if self._trailing:
            x = room.left() if right else room.right() - side
            self._paint_icon(painter, self._trailing, colour, QPointF(x, (self.height() - side) / 2), side)
            room.adjust(side + gap if right else 0, 0, 0 if right else -(side + gap), 0)
        if self.text():
            words = self._fitting(room)
            painter.setPen(colour)
            x = room.left()
            if not self._icon and not self._trailing and not self.property("leading"):
                x += (room.width() - words.width) / 2 * (-1 if right else 1)
            words.draw(painter, QPointF(x, (self.height() - words.height) / 2))

    def _paint_upright(self, painter: QPainter, colour: QColor) -> None:
        side, gap = look().px(80), look().px(12)
        room = QRectF(self.rect()).adjusted(look().px(16), 0, -look().px(16), 0)
        room.setHeight(self.height() - side - gap - look().px(24))
        words = self._fitting(room)
        top = (self.height() - side - gap - words.height) / 2
        if self._icon:
            self._paint_icon(painter, self._icon, colour, QPointF((self.width() - side) / 2, top), side)
        painter.setPen(colour)
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        shift = (room.width() - words.width) / 2
        words.draw(painter, QPointF(room.left() + (-shift if right else shift), top + side + gap))

    def _paint_icon(self, painter: QPainter, name: str, colour: QColor, at: QPointF, side: int) -> None:
        pixmap = icon_pixmap(name, colour, side, self.devicePixelRatioF(), self.layoutDirection())
        painter.drawPixmap(at, pixmap)
