"""Icons: line drawings from `resources/icons`, tinted, and mirrored where they point along the reading direction."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from timebank.places import resource

POINTING = frozenset(
    {
        "arrow-down-left",
        "arrow-left",
        "arrow-right",
        "arrow-up-right",
        "chevron-left",
        "chevron-right",
        "corner-down-left",
        "gave-help",
        "got-help",
        "log-out",
        "undo-2",
    }
)
"""Icons with a direction in them: they mirror in a right-to-left language. Clocks and loudspeakers do not."""


def icon_pixmap(
    name: str,
    colour: QColor,
    size: int,
    ratio: float = 1.0,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> QPixmap:
    """The icon in one colour, `size` real pixels square on a screen with this device pixel ratio.

    Raises FileNotFoundError when there is no such icon.
    """
    mirrored = direction is Qt.LayoutDirection.RightToLeft and name in POINTING
    key = f"timebank/{name}/{colour.name(QColor.NameFormat.HexArgb)}/{size}/{ratio}/{mirrored}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    pixmap = _draw(name, colour, size, ratio, mirrored)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def icon(name: str, colour: QColor, size: int) -> QIcon:
    """The icon for Qt's own parts (menus, window), for ordinary and doubled screens."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(icon_pixmap(name, colour, size, ratio))
    return made


def _draw(name: str, colour: QColor, size: int, ratio: float, mirrored: bool) -> QPixmap:
    drawing = _drawing(name).replace(b"currentColor", colour.name().encode())
    side = round(size * ratio)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap = QPixmap.fromImage(image.flipped(Qt.Orientation.Horizontal) if mirrored else image)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@cache
def _drawing(name: str) -> bytes:
    return resource("icons", f"{name}.svg").read_bytes()
