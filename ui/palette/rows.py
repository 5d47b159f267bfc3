"""The lines of the palette: heads of groups, and items of two lines with icon and key."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.kernel.icons import icon_pixmap
from ui.kernel.matches import matches
from ui.kernel.text import Line, Piece, draw_line
from ui.kernel.theme import look
from ui.models.rows import Index
from ui.palette.items import Group, Item
from ui.widgets.button import key_text, key_width, paint_key
from ui.widgets.label import bold_parts
from ui.widgets.styled import Styled, paint_box

ITEM = Qt.ItemDataRole.UserRole + 20
ROW_HEIGHT, LOW_HEIGHT, HEAD_HEIGHT = 56, 44, 32
"""Design pixels: an item with a second line, one without, the head of a group."""


class PaletteModel(QAbstractListModel):
    """Groups and items as they are shown."""

    def __init__(self, group_name: Callable[[Group], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._group_name = group_name
        self._lines: tuple[Group | Item, ...] = ()
        self.text = ""

    @property
    def items(self) -> tuple[Item, ...]:
        """The items, without the heads."""
        return tuple(line for line in self._lines if isinstance(line, Item))

    def replace(self, lines: Sequence[Group | Item], text: str) -> None:
        """Show these lines, found for this text."""
        self.beginResetModel()
        self._lines, self.text = tuple(lines), text
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def line(self, row: int) -> Group | Item:
        """The line at a place from the top."""
        return self._lines[row]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == ITEM:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(line, Group):
                return self._group_name(line)
            key = key_text(QKeySequence(line.key)) if line.key else ""
            return ", ".join(filter(None, (line.title, line.beside, line.below, key)))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_item = isinstance(index.data(ITEM), Item)
        return (
            (Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable) if is_item else Qt.ItemFlag.NoItemFlags
        )

    def height(self, row: int) -> int:
        """How high a line is, in real pixels."""
        line = self._lines[row]
        if isinstance(line, Group):
            return look().px(HEAD_HEIGHT)
        return look().px(ROW_HEIGHT if line.below else LOW_HEIGHT)


class PaletteDelegate(QStyledItemDelegate):
    """Paints a line."""

    def __init__(self, model: PaletteModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look().px(200), self._model.height(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, area = index.data(ITEM), QRectF(option.rect)
        direction: Qt.LayoutDirection = option.direction
        px = look().px
        painter.save()
        if isinstance(line, Group):
            inner = _indented(area, px(12), px(12), direction)
            inner.adjust(0, px(6), 0, 0)
            name = (Piece(text=str(index.data()), size=13, bold=True, role="muted"),)
            draw_line(painter, inner, name, direction)
        elif isinstance(line, Item):
            chosen = bool(option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))
            if chosen:
                paint_box(painter, area, fill="selection", radius=6)
            ratio = option.widget.devicePixelRatioF() if option.widget is not None else 1.0
            self._paint_item(painter, option.rect, line, direction, ratio, chosen=chosen)
        painter.restore()

    def _paint_item(
        self,
        painter: QPainter,
        area: QRect,
        item: Item,
        direction: Qt.LayoutDirection,
        ratio: float,
        *,
        chosen: bool,
    ) -> None:
        px, left_to_right = look().px, direction is Qt.LayoutDirection.LeftToRight
        size, end = px(22), px(12)
        x = area.left() + px(12) if left_to_right else area.right() + 1 - px(12) - size
        role = "brand" if chosen else "muted"
        pixmap = icon_pixmap(item.icon, look().colour(role), size, ratio, direction)
        painter.drawPixmap(x, area.center().y() - size // 2, pixmap)
        if item.key:
            key = QKeySequence(item.key)
            width = key_width(key)
            left = area.right() + 1 - end - width if left_to_right else area.left() + end
            paint_key(
                painter, QRectF(left, area.top(), width, area.height()), key, "text" if chosen else "muted"
            )
            end += round(width) + px(12)
        inner = _indented(QRectF(area), px(12) + size + px(12), end, direction)
        if not item.below:
            draw_line(painter, inner, self._title(item), direction)
            return
        half = px(22)
        top = inner.center().y() - half
        draw_line(painter, QRectF(inner.left(), top, inner.width(), half), self._title(item), direction)
        below = (Piece(text=item.below, size=14, role="muted"),)
        draw_line(painter, QRectF(inner.left(), top + half, inner.width(), half), below, direction)

    def _title(self, item: Item) -> Line:
        role = "muted" if item.muted else "text"
        pieces = list(bold_parts(item.title, matches(item.title, self._model.text), role=role))
        if item.beside:
            pieces.append(Piece(text=item.beside, size=15, role="muted", gap=10))
        return pieces


class PaletteList(Styled, QListView):
    """The lines. The field above keeps the focus and sends the arrow keys; heads of groups are stepped over."""

    chosen = Signal(object)
    """The Item that was clicked."""

    def __init__(self, model: PaletteModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = PaletteDelegate(model, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._on_clicked)

    def current(self) -> Item | None:
        """The item that Enter would take."""
        item = self.currentIndex().data(ITEM)
        return item if isinstance(item, Item) else None

    def choose_first(self) -> None:
        """Choose the best item."""
        self.setCurrentIndex(QModelIndex())
        self.step(1)
        self.scrollToTop()

    def step(self, by: int) -> None:
        """Go up or down to the next item, staying inside the list."""
        row = self.currentIndex().row() + by
        while 0 <= row < self._model.rowCount():
            if isinstance(self._model.line(row), Item):
                self.setCurrentIndex(self._model.index(row, 0))
                if row == 1:
                    self.scrollToTop()
                return
            row += by

    def restyle(self) -> None:
        self.doItemsLayout()

    def _on_clicked(self, index: QModelIndex) -> None:
        item = index.data(ITEM)
        if isinstance(item, Item):
            self.chosen.emit(item)


def _indented(area: QRectF, start: float, end: float, direction: Qt.LayoutDirection) -> QRectF:
    if direction is Qt.LayoutDirection.RightToLeft:
        start, end = end, start
    return area.adjusted(start, 0, -end, 0)
