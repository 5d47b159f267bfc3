"""Rows and columns whose gaps and margins are design pixels: they follow the scale and the reading direction.

Margins are leading, top, trailing, bottom.
"""

from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QLayout, QSizePolicy, QSpacerItem, QWidget

from ui.kernel.theme import look

Margins: TypeAlias = tuple[float, float, float, float]
Part: TypeAlias = "QWidget | QLayout | float | tuple[QWidget | QLayout, int] | None"
"""What a row holds: a widget or layout (with a stretch when in a pair), a gap in design pixels, or None: a spring."""


class _Box(QBoxLayout):
    """A box layout that remembers its design sizes."""

    def __init__(self, direction: QBoxLayout.Direction, gap: float, margins: Margins) -> None:
        super().__init__(direction)
        self._gap, self._margins = gap, margins
        self._gaps: list[tuple[QSpacerItem, float]] = []
        self.rescale()

    def add(self, *parts: Part) -> None:
        """Append the parts in reading order."""
        for part in parts:
            match part:
                case None:
                    self.addStretch(1)
                case QWidget():
                    self.addWidget(part)
                case QLayout():
                    self.addLayout(part)
                case (QWidget() as widget, int() as stretch):
                    self.addWidget(widget, stretch)
                case (QLayout() as layout, int() as stretch):
                    self.addLayout(layout, stretch)
                case int() | float() as size:
                    self._add_gap(size)

    def set_margins(self, margins: Margins) -> None:
        """Other margins, in design pixels."""
        self._margins = margins
        self.rescale()

    def set_gap(self, gap: float) -> None:
        """Another distance between the parts, in design pixels."""
        self._gap = gap
        self.rescale()

    def rescale(self) -> None:
        """Lay out again at the scale and in the direction of the moment."""
        px = look().px
        self.setSpacing(px(self._gap))
        left, top, right, bottom = self._margins
        # Qt mirrors what stands in a row, but not its margins.
        if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        self.setContentsMargins(px(left), px(top), px(right), px(bottom))
        for spacer, size in self._gaps:
            self._size(spacer, px(size))
        self.invalidate()

    def _add_gap(self, size: float) -> None:
        spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.addItem(spacer)
        self._gaps.append((spacer, size))
        self._size(spacer, look().px(size))

    def _size(self, spacer: QSpacerItem, pixels: int) -> None:
        across = self.direction() in (QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.RightToLeft)
        fixed, least = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum
        if across:
            spacer.changeSize(pixels, 0, fixed, least)
        else:
            spacer.changeSize(0, pixels, least, fixed)


class Row(_Box):
    """Parts beside each other, from the leading edge.

    `top` keeps them level at their upper edges: fields of which one grows by a sentence below it.
    """

    def __init__(
        self, *parts: Part, gap: float = 8, margins: Margins = (0, 0, 0, 0), top: bool = False
    ) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight, gap, margins)
        self.add(*parts)
        if top:
            for item in filter(None, map(self.itemAt, range(self.count()))):
                item.setAlignment(Qt.AlignmentFlag.AlignTop)


class Column(_Box):
    """Parts below each other."""

    def __init__(self, *parts: Part, gap: float = 8, margins: Margins = (0, 0, 0, 0)) -> None:
        super().__init__(QBoxLayout.Direction.TopToBottom, gap, margins)
        self.add(*parts)


def rescale(window: QWidget) -> None:
    """Rescale every row and column below `window`."""
    for box in window.findChildren(QBoxLayout):
        if isinstance(box, _Box):
            box.rescale()
