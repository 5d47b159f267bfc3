"""Activities for what was typed: the list below the field, and which of them comes first."""

import re
from collections.abc import Collection, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from timebank.domain.names import fold
from ui.kernel.icons import icon_pixmap
from ui.kernel.matches import matches
from ui.kernel.talents import TalentBook
from ui.kernel.text import draw_line
from ui.kernel.theme import look
from ui.models.rows import Index
from ui.widgets.label import bold_parts
from ui.widgets.styled import Styled, paint_box

ROW_HEIGHT = 48
CODE = Qt.ItemDataRole.UserRole + 11


def ranked(book: TalentBook, typed: str, used: Collection[str] = (), usual: Sequence[str] = ()) -> list[str]:
    """The activities that what was typed may mean, best first; all of them, by name, when nothing was typed.

    A name that begins with it comes before one in which a word does, and that before letters in the middle; then
    what whoever helps usually does, what was used today, and the shorter name.
    """
    names = {talent.code: book.name(talent.code) for talent in book.in_use()}
    wanted = fold(typed)
    habits = [code for code in usual if code in names]
    if not wanted:
        return [*habits, *(code for code in names if code not in habits)]

    def place(code: str) -> tuple[int, int, bool, int, str]:
        name = fold(names[code])
        if name.startswith(wanted):
            where = 0
        elif re.search(rf"\b{re.escape(wanted)}", name):
            where = 1
        else:
            where = 2 if wanted in name else 3
        habit = habits.index(code) if code in habits else len(habits)
        return where, habit, code not in used, len(name), name

    return [code for code in sorted(names, key=place) if place(code)[0] < 3]


class TalentModel(QAbstractListModel):
    """Activities by code."""

    def __init__(self, book: TalentBook) -> None:
        super().__init__()
        self._book = book
        self._codes: tuple[str, ...] = ()
        self.text = ""

    def replace(self, codes: Sequence[str], text: str) -> None:
        """Show these activities for this text."""
        self.beginResetModel()
        self._codes, self.text = tuple(codes), text
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._codes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._codes):
            return None
        code = self._codes[index.row()]
        if role == CODE:
            return code
        if role == Qt.ItemDataRole.DisplayRole:
            return self._book.name(code)
        return None

    def icon(self, code: str) -> str:
        """The picture of an activity."""
        return self._book.icon(code)


class _Delegate(QStyledItemDelegate):
    def __init__(self, model: TalentModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look().px(160), look().px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        lit = bool(option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))
        px, name = look().px, str(index.data() or "")
        painter.save()
        if lit:
            paint_box(painter, QRectF(area), fill="selection", radius=6)
        size = px(22)
        left_to_right = direction is Qt.LayoutDirection.LeftToRight
        x = area.left() + px(11) if left_to_right else area.right() + 1 - px(11) - size
        ratio = option.widget.devicePixelRatioF() if option.widget is not None else 1.0
        picture = icon_pixmap(
            self._model.icon(str(index.data(CODE))), look().colour("brand" if lit else "muted"), size, ratio
        )
        painter.drawPixmap(x, area.center().y() - size // 2, picture)
        start, end = px(11 + 22 + 12), px(10)
        inner = QRectF(area)
        inner = inner.adjusted(start, 0, -end, 0) if left_to_right else inner.adjusted(end, 0, -start, 0)
        draw_line(painter, inner, bold_parts(name, matches(name, self._model.text)), direction)
        painter.restore()


class TalentList(Styled, QListView):
    """The list; the field above keeps the focus."""

    chosen = Signal(str)

    def __init__(self, model: TalentModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = _Delegate(model, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda index: self.chosen.emit(str(index.data(CODE))))

    def current(self) -> str | None:
        """The activity that is lit."""
        code = self.currentIndex().data(CODE)
        return str(code) if code is not None else None

    def step(self, by: int) -> None:
        """Go up or down, staying inside the list."""
        count = self._model.rowCount()
        if count:
            row = min(max(self.currentIndex().row() + by, 0), count - 1)
            self.setCurrentIndex(self._model.index(row, 0))

    def restyle(self) -> None:
        self.doItemsLayout()
