"""A line that fills."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.kernel.theme import look
from ui.widgets.styled import Styled, paint_box


class ProgressLine(Styled, QProgressBar):
    """How far something is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)

    def advance(self, done: int, total: int) -> None:
        """So many of so many are done."""
        self.setRange(0, max(1, total))
        self.setValue(done)

    def sizeHint(self) -> QSize:
        return QSize(look().px(240), look().px(10))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(60), look().px(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        paint_box(painter, area, fill="hair", radius=5)
        part = self.value() / max(1, self.maximum())
        if part <= 0:
            return
        filled = QRectF(area)
        filled.setWidth(max(area.height(), area.width() * part))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            filled.moveRight(area.right())
        paint_box(painter, filled, fill="brand", radius=5)
