"""Tables that breathe: rows of 48 with a hairline, cells with margins, heads above their column, no grid."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, QSize, Qt, QTimer, Signal
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
from ui.kernel.text import draw_line, line_width
from ui.kernel.theme import look
from ui.models.lazy import LazyModel
from ui.models.rows import ICON, LINE, TRAILING, Column, Index, RowsModel
from ui.widgets.arrangement import LEAST_WIDTH, Arrangement, in_order, names_of, widths_in
from ui.widgets.focus import remember_reason
from ui.widgets.heads import CELL_MARGIN, Heads, inside
from ui.widgets.styled import Styled


class CellDelegate(QStyledItemDelegate):
    """Paints a cell: an icon if there is one, and the pieces of its line at one baseline."""

    def __init__(self, heads: Heads, parent: QObject) -> None:
        super().__init__(parent)
        self._heads = heads

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
        inner = inside(QRectF(area), index.column(), self._heads.edges(), direction)
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


class Table(Styled, QTableView):
    """A table of whole rows. Enter or a double click on a row opens it."""

    opened = Signal(object)
    """The row (not the index) that somebody wants to open."""
    arranged = Signal()
    """Somebody sorted, or changed the columns: see `arrangement`."""
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
        self._arrangement, self._is_sharing, self._is_whole = Arrangement(), False, False
        self._heads = Heads(self)
        self.setHorizontalHeader(self._heads)
        self.setModel(model)
        self._delegate = CellDelegate(self._heads, self)
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
        model.modelReset.connect(self._stand)
        self.horizontalScrollBar().rangeChanged.connect(lambda *_: self._stand())
        if sortable:
            self._heads.setSortIndicatorShown(True)
            self._heads.setSortIndicatorClearable(True)
            self._heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        else:
            self._heads.setSectionsClickable(False)
        self.restyle()

    @property
    def columns(self) -> Sequence[Column[Any]]:
        """Every column, those too that are not shown."""
        return self._model.columns

    @property
    def heads(self) -> Heads:
        """The heads, for whoever opens a menu there."""
        return self._heads

    @property
    def arrangement(self) -> Arrangement:
        """How it stands now."""
        return self._arrangement

    def arrange(self, arrangement: Arrangement) -> None:
        """Stand like this from now on."""
        self._arrangement = arrangement
        self._put_in_order()
        self._share_width()
        names = names_of(self._model.columns)
        at = names.index(arrangement.sort) if arrangement.sort in names else -1
        down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
        self._heads.setSortIndicator(at, down if arrangement.descending else up)

    def let_arrange(self) -> None:
        """Let heads be dragged to another place and width, and more rows than one be chosen."""
        self._heads.setSectionsMovable(True)
        self._heads.setSectionResizeMode(Heads.ResizeMode.Interactive)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._heads.sectionMoved.connect(self._on_moved)
        self._heads.sectionResized.connect(self._on_resized)

    def set_heads_visible(self, visible: bool) -> None:
        """Hide the heads where other labels stand in their place; screen readers keep them."""
        self._heads.setVisible(visible)

    def show_all_rows(self) -> None:
        """Be as high as the rows are, where the page around it scrolls."""
        self._is_whole = True
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stand()

    def restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(look().px(self._row_height))
        self._heads.restyle()
        self._share_width()
        self._stand()

    def retranslate(self) -> None:
        self._model.retranslate()

    def row_at(self, place: int) -> Any:
        """The row that is shown at a place from the top; None while it has not come."""
        return self._model.row_at(self._model.index(place, 0))

    def current_row(self) -> Any:
        """The row that is chosen, None when there is none."""
        return self._model.row_at(self.currentIndex())

    def selectRow(self, row: int) -> None:
        """Choose this row, and show it. Qt's own looks on a mirrored screen for a column beside the table, and chooses none."""
        shown = map(self._heads.logicalIndex, range(self._heads.count()))
        column = next((column for column in shown if not self._heads.isSectionHidden(column)), 0)
        self.setCurrentIndex(self.model().index(row, column))

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
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if self._single and plain and event.button() is Qt.MouseButton.LeftButton:
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
        name = names_of(self._model.columns)[column] if column >= 0 else ""
        descending = bool(name) and order is Qt.SortOrder.DescendingOrder
        if (name, descending) != (self._arrangement.sort, self._arrangement.descending):
            self._change(sort=name, descending=descending)

    def _stand(self) -> None:
        """Follow the rows in height, where all of them are to be seen."""
        if self._is_whole:
            rows = self._model.rowCount() * look().px(self._row_height)
            bar = self.horizontalScrollBar()
            below = bar.sizeHint().height() if bar.maximum() else 0
            self.setFixedHeight(rows + below + (0 if self._heads.isHidden() else self._heads.height()))

    def _share_width(self) -> None:
        columns = self._model.columns
        widths = widths_in(columns, self._arrangement, self.viewport().width())
        self._is_sharing = True
        for number in range(len(columns)):
            self.setColumnHidden(number, number not in widths)
            if number in widths:
                self.setColumnWidth(number, widths[number])
        self._is_sharing = False

    def _put_in_order(self) -> None:
        self._is_sharing = True
        for place, column in enumerate(in_order(self._model.columns, self._arrangement)):
            self._heads.moveSection(self._heads.visualIndex(column), place)
        self._is_sharing = False

    def _on_moved(self) -> None:
        if not self._is_sharing:
            names = names_of(self._model.columns)
            order = tuple(names[self._heads.logicalIndex(place)] for place in range(len(names)))
            self._change(order=order)

    def _on_resized(self, column: int, before: int, width: int) -> None:
        if self._is_sharing or not width:
            return
        if not before or not self.isVisible():
            # Qt itself, which gives a column of no width its usual one when the style comes: nobody drew that.
            self._share_width()
            return
        name = names_of(self._model.columns)[column]
        drawn = dict(self._arrangement.widths) | {name: max(LEAST_WIDTH, round(width * 100 / look().scale))}
        self._change(widths=tuple(drawn.items()))
        # After the drag has painted: the column that takes what is left follows.
        QTimer.singleShot(0, self, self._share_width)

    def _change(self, **changed: Any) -> None:
        self._arrangement = replace(self._arrangement, **changed)
        self.arranged.emit()
