"""What every part of the kit shares: it hears of another look or language and follows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from ui.kernel.theme import look

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object


class Styled(_Widget):
    """Mix in before the Qt class. Override `restyle` for sizes and `retranslate` for texts, and call both once
    at the end of the constructor; after that `ui.kernel.wear` and `ui.kernel.language` call them whenever look or
    language change."""

    def restyle(self) -> None:
        """Take over sizes from the look of the moment. Colours are read when painting."""

    def retranslate(self) -> None:
        """Set every text again with `self.tr`."""

    def take_look(self) -> None:
        """Follow the look of the moment."""
        self.restyle()
        self.updateGeometry()
        self.update()


def paint_box(
    painter: QPainter,
    area: QRectF,
    *,
    fill: str | None = None,
    border: str | None = None,
    radius: float = 8,
    width: float = 1,
) -> None:
    """A rounded box with crisp corners; colours are roles, sizes design pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    thick = max(1.0, width * look().scale / 100) if border else 0.0
    half = thick / 2
    painter.setPen(QPen(look().colour(border), thick) if border else Qt.PenStyle.NoPen)
    painter.setBrush(look().colour(fill) if fill else Qt.BrushStyle.NoBrush)
    r = look().px(radius)
    painter.drawRoundedRect(area.adjusted(half, half, -half, -half), r, r)


def mixed(first: QColor, second: QColor, part: float) -> QColor:
    """The colour `part` of the way from the first to the second."""
    channels = (
        (first.redF(), second.redF()),
        (first.greenF(), second.greenF()),
        (first.blueF(), second.blueF()),
    )
    return QColor.fromRgbF(*(start + (end - start) * part for start, end in channels))
