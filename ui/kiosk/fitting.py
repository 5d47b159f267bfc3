"""Words as large as they fit: other languages are longer, and nothing on a kiosk is cut off."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from ui.kernel.text import Letters, Paragraph
from ui.kernel.theme import look

Made = TypeVar("Made")
_STEP = 2


def fitted(make: Callable[[float], Made], fits: Callable[[Made], bool], size: float, least: float) -> Made:
    """What `make` makes of the largest size, in design pixels, that `fits`; of the least one where none does."""
    while True:
        made = make(size)
        if size <= least or fits(made):
            return made
        size -= _STEP


def draw_two(painter: QPainter, area: QRectF, first: str, second: str, direction: Qt.LayoutDirection) -> None:
    """A line in bold and a muted one below it, together in the middle of the area; the second may be empty."""

    def made(size: float) -> list[Paragraph]:
        words = [Paragraph(first, Letters(size=size, bold=True), area.width(), direction)]
        if second:
            words.append(Paragraph(second, Letters(size=size - 4), area.width(), direction))
        return words

    def fits(words: list[Paragraph]) -> bool:
        wide, high = max(each.width for each in words), sum(each.height for each in words)
        return wide <= area.width() and high <= area.height() - look().px(4)

    words = fitted(made, fits, 28, 18)
    y = area.top() + (area.height() - sum(each.height for each in words)) / 2
    for each, role in zip(words, ("text", "muted"), strict=False):
        painter.setPen(look().colour(role))
        each.draw(painter, QPointF(area.left(), y))
        y += each.height
