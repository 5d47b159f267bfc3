"""The heads of a table's columns, and the room that a cell leaves at its edges."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.kernel.icons import icon_pixmap
from ui.kernel.text import Piece, draw_line, line_width
from ui.kernel.theme import look
from ui.models.rows import TRAILING
from ui.widgets.styled import Styled

CELL_MARGIN = 12
EDGE_MARGIN = 24


class Heads(Styled, QHeaderView):
    """Column heads that stand exactly above what they head, and tell how the column is sorted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._edges: tuple[int, int] | None = None
        for changed in (self.sectionMoved, self.sectionResized, self.sectionCountChanged):
            changed.connect(self._forget_edges)
        self.restyle()

    def edges(self) -> tuple[int, int]:
        """The columns that stand first and last now, for more room at the card's edges."""
        if self._edges is None:
            seen = [self.logicalIndex(place) for place in range(self.count())]
            seen = [column for column in seen if not self.isSectionHidden(column)] or [0]
            self._edges = seen[0], seen[-1]
        return self._edges

    def restyle(self) -> None:
        self.setFixedHeight(look().px(40))

    def paintSection(self, painter: QPainter, area: QRect, section: int) -> None:
        painter.save()
        direction = self.layoutDirection()
        inner = inside(QRectF(area), section, self.edges(), direction)
        role = Qt.ItemDataRole.TextAlignmentRole
        trailing = self.model().headerData(section, Qt.Orientation.Horizontal, role) == TRAILING
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        piece = Piece(text=title, size=14, role="muted", bold=True)
        sorted_here = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        size, gap = look().px(16), look().px(4)
        if sorted_here and title:
            up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            name = "arrow-up" if up else "arrow-down"
            ratio = self.devicePixelRatioF()
            arrow = icon_pixmap(name, look().colour("muted"), size, ratio)
            at_right = trailing is (direction is Qt.LayoutDirection.LeftToRight)
            width = line_width((piece,))
            if trailing:
                x = inner.right() - width - gap - size if at_right else inner.left() + width + gap
            else:
                x = inner.left() + width + gap if not at_right else inner.right() - width - gap - size
            painter.drawPixmap(round(x), round(inner.center().y() - size / 2), arrow)
        draw_line(painter, inner, (piece,), direction, trailing=trailing)
        painter.restore()
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, look().colour("hair"))

    def _forget_edges(self) -> None:
        self._edges = None


def inside(area: QRectF, column: int, edges: tuple[int, int], direction: Qt.LayoutDirection) -> QRectF:
    """The cell without its margins: half a gap between columns, more at the card's edges."""
    first, last = column == edges[0], column == edges[1]
    before = look().px(EDGE_MARGIN if first else CELL_MARGIN / 2)
    after = look().px(EDGE_MARGIN if last else CELL_MARGIN / 2)
    if direction is Qt.LayoutDirection.RightToLeft:
        before, after = after, before
    return area.adjusted(before, 0, -after, 0)
