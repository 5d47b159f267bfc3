"""Tables over frozen rows: what each column shows, sorts by and is called."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from timebank.domain.lists import Content
from ui.kernel.text import Line, Piece
from ui.kernel.wording import words

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

LINE = Qt.ItemDataRole.UserRole + 1
"""What a delegate paints: a tuple of `Piece`."""
ICON = Qt.ItemDataRole.UserRole + 2
"""Name and colour role of the icon before it, or None."""
ROW = Qt.ItemDataRole.UserRole + 3
"""The frozen row itself."""
TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[Row]):
    """One column.

    `title` is called each time, so that it follows the language. `text` is what is read, `line` what is painted
    where that differs (a name with its own script beside it). `key` sorts; without it the column does not sort.
    `width` is in design pixels; None shares what is left, in parts of `stretch`. Where that is too little to read,
    the column with the highest `rank` gives way; rank 0 always stays.

    For `ui.lists`: `name` is what the desk remembers the column by, `content` what it holds, `value` what is
    filtered and written to files (a date, minutes, a code or several; its text without it), `choices` the codes
    with their words where the rows alone do not tell them all. `shown` False: only when somebody chooses it;
    `filtered` False: it has no filter of its own.
    """

    title: Callable[[], str]
    text: Callable[[Row], str]
    line: Callable[[Row], Line] | None = None
    icon: Callable[[Row], tuple[str, str] | None] | None = None
    key: Callable[[Row], Any] | None = None
    width: float | None = None
    stretch: int = 1
    rank: int = 0
    trailing: bool = False
    role: str = "text"
    bold: bool = False
    size: float = 16
    name: str = ""
    content: Content = Content.TEXT
    value: Callable[[Row], Any] | None = None
    choices: Callable[[], Sequence[tuple[str, str]]] | None = None
    shown: bool = True
    filtered: bool = True

    def read(self, row: Row) -> Any:
        """What the cell holds, for filters and files."""
        return self.text(row) if self.value is None else self.value(row)


class RowsModel(QAbstractTableModel, Generic[Row]):
    """A table over frozen rows: replaced whole after a change, never edited in place.

    Sorting is stable, keeps after `replace`, and `sort(-1)` goes back to the order in which the rows came.
    """

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._given: tuple[Row, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._sorted: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)
        self._keep: Callable[[Sequence[Row]], Sequence[Row]] | None = None

    @property
    def given(self) -> tuple[Row, ...]:
        """All rows, those too that a filter keeps out of sight."""
        return self._given

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows in the order they are shown."""
        return self._rows

    def replace(self, rows: Sequence[Row]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._given = tuple(rows)
        self._rows = self._in_order()
        self.endResetModel()

    def keep(self, keep: Callable[[Sequence[Row]], Sequence[Row]] | None) -> None:
        """Show only the rows that `keep` picks out of all, now and after each `replace`."""
        self.beginResetModel()
        self._keep = keep
        self._rows = self._in_order()
        self.endResetModel()

    def row_at(self, index: Index) -> Row | None:
        """The row an index lies in, None outside the table."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column >= 0 and self.columns[column].key is None:
            return
        self.layoutAboutToBeChanged.emit()
        chosen = [(index, self._rows[index.row()]) for index in self.persistentIndexList()]
        self._sorted = (column, order)
        self._rows = self._in_order()
        places = {id(row): place for place, row in enumerate(self._rows)}
        for index, row in chosen:
            self.changePersistentIndex(index, self.index(places[id(row)], index.column()))
        self.layoutChanged.emit()

    def retranslate(self) -> None:
        """Ask for titles and texts again: the language changed."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        return None if row is None else cell(self.columns[index.column()], row, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        return head(self.columns, section, orientation, role)

    def _in_order(self) -> tuple[Row, ...]:
        column, order = self._sorted
        kept = self._given if self._keep is None else tuple(self._keep(self._given))
        key = self.columns[column].key if column >= 0 else None
        if key is None:
            return kept
        return tuple(sorted(kept, key=key, reverse=order is Qt.SortOrder.DescendingOrder))


def cell(column: Column[Row], row: Row, role: int) -> Any:
    """What a model answers for one cell."""
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        case Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(column, row)
        case Qt.ItemDataRole.TextAlignmentRole:
            return TRAILING if column.trailing else LEADING
        case _ if role == LINE:
            if column.line is not None:
                return column.line(row)
            return (Piece(text=column.text(row), role=column.role, bold=column.bold, size=column.size),)
        case _ if role == ICON:
            return column.icon(row) if column.icon is not None else None
        case _ if role == ROW:
            return row
    return None


def _spoken(column: Column[Row], row: Row) -> str:
    """What a screen reader says of a cell: a duration in words, where the screen has "1 u 30"."""
    text = column.text(row)
    minutes = column.read(row) if column.content is Content.MINUTES and any(map(str.isdigit, text)) else None
    return words().duration_in_words(minutes) if isinstance(minutes, int) else text


def head(columns: Sequence[Column[Any]], section: int, orientation: Qt.Orientation, role: int) -> Any:
    """What a model answers for one column's head."""
    if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(columns):
        return None
    match role:
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
            return columns[section].title()
        case Qt.ItemDataRole.TextAlignmentRole:
            return TRAILING if columns[section].trailing else LEADING
    return None
