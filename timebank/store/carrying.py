"""Every row of a bank into the tables of another database, whichever kinds these are, and proof that all arrived."""

from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import Any

from sqlalchemy import Column, Connection, MetaData, Table, delete, func, insert, inspect, select
from sqlalchemy.exc import DataError, IntegrityError

from timebank.domain.errors import CopyFailed
from timebank.domain.progress import Progress
from timebank.store.database import number_on
from timebank.store.records import IS_RECOVERY_KEY
from timebank.store.rows import metadata
from timebank.store.rows.office import settings

_PART = 1000
_OURS_ALONE = {"alembic_version"}
"""Made with the tables: which schema this is."""


def rows_of_books(source: Connection, tables: MetaData = metadata) -> int:
    """How many rows there are to carry."""
    return sum(source.execute(_counted(table)).scalar_one() for table in tables.sorted_tables)


def carry(
    source: Connection, target: Connection, progress: Progress, total: int, tables: MetaData = metadata
) -> None:
    """Put every row of `source` into the new tables of `target` and compare what stands there, table by table.

    `source` looks at one moment and holds these `tables`; `progress` hears of each row twice, out of `total`.
    Left out is the recovery key that the books keep until somebody has it: it opens the file they come from. Raises
    CopyFailed when the other database does not take a row as it is, or gives another one back.
    """
    _require_all_known(source, tables)
    _clear(target, tables)
    done = 0
    try:
        for table in tables.sorted_tables:
            sent = _Sum()
            for part in _parents_first(table, _read(source, table)):
                target.execute(insert(table), [dict(row._mapping) for row in part])
                done += len(part)
                sent.add(part)
                progress.step(done, total)
            kept = _Sum()
            for part in _read(target, table):
                done += len(part)
                kept.add(part)
                progress.step(done, total)
            if kept != sent:
                raise CopyFailed()
    except (DataError, IntegrityError) as error:
        # A text or a number that one kind of database keeps and the other does not.
        raise CopyFailed() from error
    number_on(target, tables.sorted_tables)


class _Sum:
    """A sum over rows that is the same in whatever order they come."""

    def __init__(self) -> None:
        self.rows = 0
        self.digest = 0

    def add(self, rows: Sequence[Any]) -> None:
        self.rows += len(rows)
        for row in rows:
            self.digest += int.from_bytes(sha256(repr(tuple(row)).encode()).digest())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Sum) and (self.rows, self.digest) == (other.rows, other.digest)

    __hash__ = None  # type: ignore[assignment]


def _require_all_known(source: Connection, tables: MetaData) -> None:
    unknown = set(inspect(source).get_table_names()) - set(tables.tables) - _OURS_ALONE
    if unknown:
        # Somebody keeps something of their own here: it would be lost without a word.
        raise CopyFailed()


def _clear(target: Connection, tables: MetaData) -> None:
    """Remove what the making of the tables put into them. The guards of an empty table need not be asked."""
    for table in reversed(tables.sorted_tables):
        if target.execute(select(func.count()).select_from(table)).scalar_one():
            target.execute(delete(table))


def _read(connection: Connection, table: Table) -> Iterator[Sequence[Any]]:
    wanted = select(table).order_by(*table.primary_key.columns)
    if table is settings:
        wanted = wanted.where(~IS_RECOVERY_KEY)
    with connection.execute(wanted, execution_options={"yield_per": _PART}) as found:
        yield from found.partitions()


def _counted(table: Table) -> Any:
    wanted = select(func.count()).select_from(table)
    return wanted.where(~IS_RECOVERY_KEY) if table is settings else wanted


def _parents_first(table: Table, parts: Iterator[Sequence[Any]]) -> Iterator[Sequence[Any]]:
    """The same rows, so that none comes before the row of its own table that it points at."""
    points = _own_parent(table)
    if points is None:
        yield from parts
        return
    child, parent = points
    held: dict[Any, Any] = {}
    for part in parts:
        free = []
        for row in part:
            above = row._mapping[child]
            if above is not None and (above >= row._mapping[parent] or above in held):
                held[row._mapping[parent]] = row
            else:
                free.append(row)
        if free:
            yield free
    while held:
        free = [row for row in held.values() if row._mapping[child] not in held]
        if not free:
            # In a circle: nothing that the program writes.
            raise CopyFailed()
        for row in free:
            del held[row._mapping[parent]]
        yield free


def _own_parent(table: Table) -> tuple[Column[Any], Column[Any]] | None:
    """The column of a table that points into the same table, and the one it points at."""
    for key in table.foreign_keys:
        if key.column.table is table:
            return key.parent, key.column
    return None
