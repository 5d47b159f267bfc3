"""Tables that breathe: rows of 48 with a hairline, cells with margins, heads above their column, no grid."""

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.kernel.icons import icon_pixmap
from ui.kernel.text import Piece, draw_line, line_width
from ui.kernel.theme import look
from ui.models.lazy import LazyModel
from ui.models.rows import ICON, LINE, TRAILING, Index, RowsModel
from ui.widgets.focus import remember_reason
from ui.widgets.styled import Styled

CELL_MARGIN = 12
EDGE_MARGIN = 24
LEAST_SHARE = 150
"""Design pixels below which a column of names is no longer worth reading."""


class CellDelegate(QStyledItemDelegate):
    """Paints a cell: an icon if there is one, and the pieces of its line at one baseline."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, look().colour("selection"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, look().colour("canvas"))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, look().colour("hair"))
        inner = _inside(QRectF(area), index.column(), index.model().columnCount(), direction)
        icon = index.data(ICON)
        if icon is not None:
            inner = self._paint_icon(painter, inner, icon, direction)
        line = index.data(LINE) or ()
        trailing = index.data(Qt.ItemDataRole.TextAlignmentRole) == TRAILING
        draw_line(painter, inner, line, direction, trailing=trailing)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(round(line_width(index.data(LINE) or ())), look().px(48))

    def helpEvent(
        self, event: Any, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """The whole text as tool tip where the cell shows less."""
        if event.type() is QEvent.Type.ToolTip and index.isValid():
            area: QRect = option.rect
            room = area.width() - 2 * look().px(CELL_MARGIN) - (look().px(30) if index.data(ICON) else 0)
            view.setToolTip(str(index.data()) if line_width(index.data(LINE) or ()) > room else "")
        return super().helpEvent(event, view, option, index)

    def _paint_icon(
        self, painter: QPainter, area: QRectF, icon: tuple[str, str], direction: Qt.LayoutDirection
    ) -> QRectF:
        name, role = icon
        size, gap = look().px(20), look().px(10)
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        pixmap = icon_pixmap(name, look().colour(role), size, ratio, direction)
        left_to_right = direction is Qt.LayoutDirection.LeftToRight
        x = area.left() if left_to_right else area.right() - size
        painter.drawPixmap(round(x), round(area.center().y() - size / 2), pixmap)
        if left_to_right:
            return area.adjusted(size + gap, 0, 0, 0)
        return area.adjusted(0, 0, -(size + gap), 0)


class Heads(Styled, QHeaderView):
    """Column heads that stand exactly above what they head, and tell how the column is sorted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.restyle()

    def restyle(self) -> None:
        self.setFixedHeight(look().px(40))

    def paintSection(self, painter: QPainter, area: QRect, section: int) -> None:
        painter.save()
        direction = self.layoutDirection()
        inner = _inside(QRectF(area), section, self.count(), direction)
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


class Table(Styled, QTableView):
    """A table of whole rows. Enter or a double click on a row opens it."""

    opened = Signal(object)
    """The row (not the index) that somebody wants to open."""
    left_upwards = Signal()
    """Arrow up on the first row: the search field above may take the focus back."""

    def __init__(
        self,
        model: "RowsModel[Any] | LazyModel[Any]",
        *,
        row_height: float = 48,
        sortable: bool = True,
        single_click: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`single_click` opens a row at once, where the table is a list of links."""
        super().__init__(parent)
        self._model, self._row_height, self._single = model, row_height, single_click
        self._heads = Heads(self)
        self.setHorizontalHeader(self._heads)
        self.setModel(model)
        self._delegate = CellDelegate(self)
        self.setItemDelegate(self._delegate)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        if single_click:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._heads.sortIndicatorChanged.connect(self._on_sort)
        if sortable:
            self._heads.setSortIndicatorShown(True)
            self._heads.setSortIndicatorClearable(True)
            self._heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        else:
            self._heads.setSectionsClickable(False)
        self.restyle()

    def set_heads_visible(self, visible: bool) -> None:
        """Hide the heads where other labels stand in their place; screen readers keep them."""
        self._heads.setVisible(visible)

    def show_all_rows(self) -> None:
        """Be as high as the rows are, where the page around it scrolls."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self._model.rowCount() * look().px(self._row_height)
        self.setFixedHeight(rows + (0 if self._heads.isHidden() else self._heads.height()))

    def restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(look().px(self._row_height))
        self._heads.restyle()
        self._share_width()

    def retranslate(self) -> None:
        self._model.retranslate()

    def current_row(self) -> Any:
        """The row that is chosen, None when there is none."""
        return self._model.row_at(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def focusInEvent(self, event: QFocusEvent) -> None:
        remember_reason(self, event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.selectRow(0)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._open(self.currentIndex())
            case Qt.Key.Key_Up if self.currentIndex().row() <= 0:
                self.left_upwards.emit()
            case _:
                super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if not self._single and event.button() is Qt.MouseButton.LeftButton:
            self._open(self.indexAt(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._single and event.button() is Qt.MouseButton.LeftButton:
            self._open(self.indexAt(event.position().toPoint()))

    def _open(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if row is not None:
            self.opened.emit(row)

    def _on_sort(self, column: int, order: Qt.SortOrder) -> None:
        if column >= 0 and self._model.columns[column].key is None:
            self._heads.setSortIndicator(-1, order)
            return
        self._model.sort(column, order)

    def _share_width(self) -> None:
        columns = self._model.columns
        shares = sum(column.stretch for column in columns if column.width is None)
        widths = {number: look().px(c.width) for number, c in enumerate(columns) if c.width is not None}
        least = look().px(LEAST_SHARE) * sum(column.width is None for column in columns)
        given_way: set[int] = set()
        for rank in sorted({column.rank for column in columns if column.rank}, reverse=True):
            if self.viewport().width() - sum(widths.values()) >= least:
                break
            given_way |= {number for number in widths if columns[number].rank == rank}
            widths = {number: width for number, width in widths.items() if number not in given_way}
        room = max(0, self.viewport().width() - sum(widths.values()))
        for number, column in enumerate(columns):
            self.setColumnHidden(number, number in given_way)
            if column.width is not None:
                self.setColumnWidth(number, look().px(column.width))
            else:
                self.setColumnWidth(number, room * column.stretch // max(1, shares))


def _inside(area: QRectF, column: int, columns: int, direction: Qt.LayoutDirection) -> QRectF:
    """The cell without its margins: half a gap between columns, more at the card's edges."""
    first, last = column == 0, column == columns - 1
    before = look().px(EDGE_MARGIN if first else CELL_MARGIN / 2)
    after = look().px(EDGE_MARGIN if last else CELL_MARGIN / 2)
    if direction is Qt.LayoutDirection.RightToLeft:
        before, after = after, before
    return area.adjusted(before, 0, -after, 0)
