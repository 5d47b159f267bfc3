"""A colour to choose: a round of it, with a tick in the one that is chosen."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kernel.icons import icon_pixmap
from ui.kernel.theme import look
from ui.widgets.pressed import Pressed

_SIZE, _ROUND, _TICK = 44, 32, 18


class Swatch(Pressed):
    """The colour is that of the paper, whatever the screen wears; its name says it to who cannot see it."""

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, ring_radius=_SIZE / 2)
        self.colour = colour
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_words(self, name: str) -> None:
        """What the colour is called."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        return QSize(look().px(_SIZE), look().px(_SIZE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = look().px(_ROUND)
        area = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        # A thin line round it: black paper colours are not lost on a dark screen.
        painter.setPen(QPen(look().colour("line"), 1))
        painter.setBrush(QBrush(QColor(self.colour)))
        painter.drawEllipse(area)
        if self.isChecked():
            tick = icon_pixmap("check", QColor("white"), look().px(_TICK), self.devicePixelRatioF())
            start = look().px(_TICK) / 2
            painter.drawPixmap(QPointF(self.width() / 2 - start, self.height() / 2 - start), tick)
