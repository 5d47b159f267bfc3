"""Where a list's rows come from, and who filters and sorts them: the model itself, or an operation."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Generic, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from timebank.domain.lists import ListPage, ListQuery, narrowed
from ui.kernel.door import Door, Operation
from ui.kernel.tasks import Task
from ui.models.lazy import PAGE, LazyModel
from ui.models.rows import Column, Row, RowsModel
from ui.widgets.arrangement import names_of

Taken = Callable[[Sequence[Any], int], object]
"""Hears rows, and how many there are in all."""


class Source(Protocol):
    """What the tools of a list ask of where its rows come from."""

    @property
    def query(self) -> ListQuery: ...

    @property
    def total(self) -> int:
        """How many rows there are with these filters."""
        ...

    @property
    def counted(self) -> Any:
        """Emitted when there may be more rows or fewer."""
        ...

    @property
    def begun(self) -> Any:
        """Emitted when rows are asked for anew; `counted` tells that they have come."""
        ...

    def narrow(self, query: ListQuery) -> None:
        """Show what these words and filters leave."""
        ...

    def take(self, offset: int, limit: int, then: Taken) -> None:
        """Give some rows as they stand now, in a moment."""
        ...


class RowsSource(QObject, Generic[Row]):
    """Rows that are all here: the model filters and sorts them."""

    counted, begun = Signal(), Signal()

    def __init__(self, model: RowsModel[Row], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._query = ListQuery()
        model.modelReset.connect(self.counted)

    @property
    def query(self) -> ListQuery:
        """The words and filters."""
        return self._query

    @property
    def total(self) -> int:
        """How many rows are shown."""
        return len(self._model.rows)

    def narrow(self, query: ListQuery) -> None:
        """Show what these words and filters leave."""
        self._query = query
        self._model.keep(self._kept if query.words or query.filters else None)

    def take(self, offset: int, limit: int, then: Taken) -> None:
        """Give some rows in the next turn of the event loop."""
        rows = self._model.rows
        QTimer.singleShot(0, self, lambda: then(rows[offset : offset + limit], len(rows)))

    def _kept(self, rows: Sequence[Row]) -> Sequence[Row]:
        columns = self._model.columns
        read = {name: column.read for name, column in zip(names_of(columns), columns, strict=True)}
        return narrowed(rows, self._query, read, lambda row: " ".join(each.text(row) for each in columns))


class LazySource(QObject, Generic[Row]):
    """Rows that come in pages from an operation, which filters and sorts: `operation(work, *before, ListQuery)`
    gives a `ListPage`. It makes the model: `LazySource(door, list_entries, columns).model`.

    `row` makes a row of the screen of what comes. Call `reload` to read the first time and after a change.
    """

    counted, begun = Signal(), Signal()

    def __init__(
        self,
        door: Door,
        operation: Operation[ListPage[Any]],
        columns: Sequence[Column[Row]],
        *,
        row: Callable[[Any], Row] = lambda item: item,
        before: Callable[[], tuple[object, ...]] = tuple,
        slow: bool = False,
        parent: QObject | None = None,
    ) -> None:
        """`before` gives the arguments that come before the query, each time it is asked. `slow` keeps what adds up the
        whole book off the lane of the desk."""
        super().__init__(parent)
        self._slow = slow
        self._door, self._operation, self._row, self._before = door, operation, row, before
        self._query = ListQuery()
        self._total = 0
        self._turn = 0
        self._asked: Task | None = None
        self.model: LazyModel[Row] = LazyModel(columns, self._fetch, self)
        self.model.on_sort = self._sort

    @property
    def query(self) -> ListQuery:
        """The words, filters and order."""
        return self._query

    @property
    def total(self) -> int:
        """How many rows there are with these filters."""
        return self._total

    def narrow(self, query: ListQuery) -> None:
        """Ask for what these words and filters leave."""
        self._query = replace(query, sort=self._query.sort, descending=self._query.descending)
        self._begin()

    def reload(self) -> None:
        """Ask again for the same: something changed. Rows that are there stay until the new ones have come."""
        self._begin(again=True)

    def take(self, offset: int, limit: int, then: Taken) -> None:
        """Give some rows as they stand in the books, off the lane of the desk."""
        query = replace(self._query, offset=offset, limit=limit, counted=offset == 0)

        def taken(page: ListPage[Any]) -> None:
            if page.total is not None:
                self._total = page.total
            then([self._row(item) for item in page.rows], self._total)

        self._door.ask(self._operation, *self._before(), query, then=taken, owner=self, slow=True)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        sort = names_of(self.model.columns)[column] if column >= 0 else ""
        descending = bool(sort) and order is Qt.SortOrder.DescendingOrder
        self._query = replace(self._query, sort=sort, descending=descending)
        if self._turn:
            self._begin()

    def _begin(self, *, again: bool = False) -> None:
        self._turn += 1
        turn = self._turn
        if self._asked is not None:
            self._asked.cancel()
        query = replace(self._query, offset=0, limit=PAGE, counted=True)

        def came(page: ListPage[Any]) -> None:
            if turn != self._turn:
                return
            self._total = page.total or 0
            rows = [self._row(item) for item in page.rows]
            if again and self.model.rowCount() == self._total:
                self.model.refresh()
                self.model.fill(0, rows)
            else:
                self.model.reset(self._total, rows)
            self.counted.emit()

        self._asked = self._door.ask(
            self._operation, *self._before(), query, then=came, owner=self, slow=self._slow
        )
        self.begun.emit()

    def _fetch(self, offset: int, limit: int) -> None:
        turn, query = self._turn, replace(self._query, offset=offset, limit=limit)

        def came(page: ListPage[Any]) -> None:
            if turn == self._turn:
                self.model.fill(offset, [self._row(item) for item in page.rows])

        self._door.ask(self._operation, *self._before(), query, then=came, owner=self, slow=self._slow)
