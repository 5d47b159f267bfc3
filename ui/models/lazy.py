"""A table over more rows than anybody wants to fetch at once: pages of it come when they are looked at."""

from collections.abc import Callable, Sequence
from typing import Any, Generic

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, QTimer

from ui.models.rows import Column, Index, Row, cell, head

PAGE = 100
KEPT_PAGES = 60


class LazyModel(QAbstractTableModel, Generic[Row]):
    """Asks `fetch(offset, limit)` for pages as they come into sight; rows that are not there yet show nothing.

    `fetch` returns at once; its answer comes through `fill`. Sorting is the source's work: `on_sort` is told.
    """

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        fetch: Callable[[int, int], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._fetch = fetch
        self._total = 0
        self._pages: dict[int, tuple[Row, ...]] = {}
        self._asked: set[int] = set()
        self._stale: set[int] = set()
        self._wanted: list[int] = []
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(0)
        self._asking.timeout.connect(self._ask)
        self.on_sort: Callable[[int, Qt.SortOrder], object] | None = None

    def reset(self, total: int, first: Sequence[Row]) -> None:
        """Start again with `total` rows, of which the first ones are known."""
        self.beginResetModel()
        self._total = total
        self._pages.clear()
        self._asked.clear()
        self._stale.clear()
        self._wanted.clear()
        for offset in range(0, len(first), PAGE):
            self._pages[offset // PAGE] = tuple(first[offset : offset + PAGE])
        self.endResetModel()

    def refresh(self) -> None:
        """What is known may be old: show it until the new rows have come, which are asked for as they are seen."""
        self._asked.clear()
        self._stale = set(self._pages)
        self._repaint(0, self._total)

    def fill(self, offset: int, rows: Sequence[Row]) -> None:
        """Rows that were asked for have come."""
        page = offset // PAGE
        self._asked.discard(page)
        self._stale.discard(page)
        self._pages[page] = tuple(rows)
        while len(self._pages) > KEPT_PAGES:
            self._pages.pop(next(iter(self._pages)))
        self._repaint(offset, min(offset + len(rows), self._total))

    def retranslate(self) -> None:
        """Ask for titles and texts again: the language changed."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        self._repaint(0, self._total)

    def row_at(self, index: Index) -> Row | None:
        """The row an index lies in; None while it has not come."""
        if not index.isValid():
            return None
        page, place = divmod(index.row(), PAGE)
        rows = self._pages.get(page)
        if rows is None or page in self._stale:
            self._want(page)
        if rows is None:
            return None
        return rows[place] if place < len(rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        return None if row is None else cell(self.columns[index.column()], row, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        return head(self.columns, section, orientation, role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if self.on_sort is not None:
            self.on_sort(column, order)

    def _repaint(self, start: int, end: int) -> None:
        if end > start:
            self.dataChanged.emit(self.index(start, 0), self.index(end - 1, len(self.columns) - 1))

    def _want(self, page: int) -> None:
        # Painting asks row by row; one question a page goes out when the event loop runs again, newest first:
        # what somebody scrolled past may wait.
        if page in self._asked or page in self._wanted:
            return
        self._wanted.append(page)
        self._asking.start()

    def _ask(self) -> None:
        wanted, self._wanted = self._wanted[-3:], []
        for page in reversed(wanted):
            self._asked.add(page)
            self._fetch(page * PAGE, PAGE)
