"""A chip to switch on and off: one of many that may be chosen together."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.kernel.icons import icon_pixmap
from ui.kernel.text import Piece, draw_line, line_width
from ui.kernel.theme import look
from ui.widgets.focus import remember_reason
from ui.widgets.styled import Styled, paint_box


class ToggleChip(Styled, QAbstractButton):
    """A tick stands in it when it is on: colour is never alone."""

    def __init__(
        self,
        icon: str | None = None,
        *,
        role: str = "brand",
        fill: str = "selection",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._role, self._fill = icon, role, fill
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("ring_radius", 20)

    def set_words(self, text: str) -> None:
        """The word, which is the accessible name too."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = line_width((Piece(text=self.text(), size=15),)) + look().px(14 + 18 + 8 + 16)
        return QSize(round(width) + 1, look().px(40))

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
        on = self.isChecked()
        border = self._role if on else "line"
        paint_box(painter, QRectF(self.rect()), fill=self._fill if on else "card", border=border, radius=20)
        left_to_right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        size, start = look().px(18), look().px(14)
        name = "check" if on else (self._icon or "plus")
        pixmap = icon_pixmap(
            name, look().colour(self._role if on else "muted"), size, self.devicePixelRatioF()
        )
        x = start if left_to_right else self.width() - start - size
        painter.drawPixmap(x, (self.height() - size) // 2, pixmap)
        inner = QRectF(self.rect())
        begin, end = start + size + look().px(8), look().px(12)
        inner = inner.adjusted(begin, 0, -end, 0) if left_to_right else inner.adjusted(end, 0, -begin, 0)
        draw_line(painter, inner, (Piece(text=self.text(), size=15),), self.layoutDirection())
