"""A large button with a picture, a word and what it means."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.kernel.icons import icon_pixmap
from ui.kernel.text import Piece, draw_line
from ui.kernel.theme import look
from ui.widgets.focus import remember_reason
from ui.widgets.styled import Styled, paint_box


class ChoiceButton(Styled, QAbstractButton):
    """One way to go on."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._below = icon, ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("ring_radius", 10)

    def set_words(self, text: str, below: str) -> None:
        """The word, and what it means."""
        self.setText(text)
        self._below = below
        self.setAccessibleName(text)
        self.setAccessibleDescription(below)
        self.setToolTip(below)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px(360), look().px(76))

    def focusInEvent(self, event: QFocusEvent) -> None:
        remember_reason(self, event)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        px, on = look().px, self.isEnabled()
        lit = on and self.underMouse()
        fill, border = "selection" if lit else "card", "line" if on else "hair"
        paint_box(painter, QRectF(self.rect()), fill=fill, border=border, radius=10)
        left_to_right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        circle, icon, start = px(44), px(24), px(16)
        x = start if left_to_right else self.width() - start - circle
        area = QRectF(x, (self.height() - circle) / 2, circle, circle)
        paint_box(painter, area, fill="card" if lit else "selection", radius=22)
        colour = look().colour("brand" if on else "muted")
        pixmap = icon_pixmap(self._icon, colour, icon, self.devicePixelRatioF())
        middle = area.center()
        painter.drawPixmap(round(middle.x() - icon / 2), round(middle.y() - icon / 2), pixmap)
        before, after = start + circle + px(16), px(16)
        left, right = (before, after) if left_to_right else (after, before)
        inner = QRectF(self.rect()).adjusted(left, px(12), -right, -px(12))
        half = inner.height() / 2
        top = QRectF(inner.left(), inner.top(), inner.width(), half)
        word = Piece(text=self.text(), size=17, bold=True, role="text" if on else "muted")
        draw_line(painter, top, (word,), self.layoutDirection())
        below = Piece(text=self._below, size=15, role="muted")
        draw_line(painter, top.translated(0, half), (below,), self.layoutDirection())
