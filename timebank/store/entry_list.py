"""The list of all entries: a page, what some of it comes to, and one entry in full."""

from array import array
from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, func, select

from timebank.domain.ledger import Kind, Side
from timebank.domain.lists import ListPage
from timebank.domain.review import Asked, EntryDetails, EntryLine, EntrySums
from timebank.store import entry_filters, entry_lines
from timebank.store.head import Head
from timebank.store.known_orders import KnownOrders
from timebank.store.rows.certificates import certificate_entries
from timebank.store.rows.ledger import entries, participations, transfers

_CHUNK = 2000
_STEP = 10_000


class EntryListStore:
    """The list of all entries behind one transaction; `orders` outlives it."""

    def __init__(self, connection: Connection, head: Head, orders: KnownOrders) -> None:
        self._connection = connection
        self._head = head
        self._orders = orders

    def page(self, asked: Asked) -> ListPage[EntryLine]:
        """Some lines of the list, and how many there are in all where the query asks for that."""
        query = asked.query
        if _is_plain(asked):
            numbers, total = self._plain(query.offset, query.limit, query.sort, query.descending)
        else:
            order = self._order(asked, anew=query.counted)
            numbers, total = order[query.offset : query.offset + query.limit], len(order)
        rows = entry_lines.lines(self._connection, numbers)
        return ListPage(rows=tuple(rows), total=total if query.counted else None)

    def sums(self, asked: Asked, ranges: Sequence[tuple[int, int]] | None) -> EntrySums:
        """What the list comes to, or the rows of these `ranges` (first and last, counted from 0)."""
        if ranges is None:
            held = entry_filters.conditions(asked)
            return self._sum_of(
                [entries.c.sequence.in_(select(entries.c.sequence).where(*held))] if held else []
            )
        if _is_plain(asked):
            total = EntrySums(count=0, given=0, credits=0)
            for first, last in ranges:
                numbers, _ = self._plain(first, last - first + 1, asked.query.sort, asked.query.descending)
                if numbers:
                    bounds = [
                        entries.c.sequence >= min(numbers[0], numbers[-1]),
                        entries.c.sequence <= max(numbers[0], numbers[-1]),
                    ]
                    total = _together(total, self._sum_of(bounds))
            return total
        order = self._order(asked, anew=False)
        total = EntrySums(count=0, given=0, credits=0)
        for first, last in ranges:
            for start in range(first, last + 1, _CHUNK):
                chunk = order[start : min(start + _CHUNK, last + 1)]
                total = _together(total, self._sum_of([entries.c.sequence.in_(list(chunk))]))
        return total

    def details(self, entry: UUID) -> EntryDetails | None:
        """Everything about one entry, or None."""
        return entry_lines.details(self._connection, entry)

    def certificates_counting(self, sequence: int) -> int:
        """How many certificates count the entry with this number."""
        counting = select(func.count()).where(certificate_entries.c.entry == sequence)
        return int(self._connection.execute(counting).scalar_one())

    def _plain(self, offset: int, limit: int, sort: str, descending: bool) -> tuple[Sequence[int], int]:
        """The list as it stands in the books: numbers follow each other without a gap, so that none is looked up."""
        last = self._head.sequence
        first, end = min(offset, last), min(offset + limit, last)
        if sort and not descending:
            return range(first + 1, end + 1), last
        return range(last - first, last - end, -1), last

    def _order(self, asked: Asked, *, anew: bool) -> "array[int]":
        key = (self._head.sequence, replace(asked.query, offset=0, limit=0, counted=False))
        order = None if anew else self._orders.find(key)
        if order is None:
            order = array("q")
            found = self._connection.execute(entry_filters.in_order(asked))
            for some in found.scalars().partitions(_STEP):
                order.extend(some)
            self._orders.keep(key, order)
        return order

    def _sum_of(self, held: Sequence[ColumnElement[bool]]) -> EntrySums:
        """Each table is read once, and the list of entries only where something narrows it."""
        count = select(func.count()).select_from(entries).where(*held)
        given = select(func.sum(participations.c.minutes)).where(participations.c.side == Side.GIVEN.value)
        moved = select(func.sum(transfers.c.minutes))
        undone = moved.join(entries, entries.c.sequence == transfers.c.sequence).where(
            entries.c.kind == Kind.REVERSAL.value, *held
        )
        if held:
            given = given.join(entries, entries.c.sequence == participations.c.sequence).where(*held)
            moved = moved.join(entries, entries.c.sequence == transfers.c.sequence).where(*held)
        return EntrySums(
            count=self._number(count),
            given=self._number(given),
            # What a reversal moved takes away what it reverses, and was counted as if it added to it.
            credits=self._number(moved) - 2 * self._number(undone),
        )

    def _number(self, statement: Any) -> int:
        return int(self._connection.execute(statement).scalar() or 0)


def _is_plain(asked: Asked) -> bool:
    query = asked.query
    return not query.filters and not query.words.strip() and query.sort in ("", "number", "recorded")


def _together(one: EntrySums, other: EntrySums) -> EntrySums:
    return EntrySums(
        count=one.count + other.count, given=one.given + other.given, credits=one.credits + other.credits
    )
