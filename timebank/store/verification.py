"""Checking the books: sums, balances, chain, texts, links and guards, all recomputed from the rows."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Select, func, select, type_coerce
from sqlalchemy.types import NullType

from timebank.domain.chain import GENESIS, record_bytes, seal, text_digest
from timebank.domain.verification import Fault, Verification
from timebank.store import guards
from timebank.store.rows.accounts import accounts
from timebank.store.rows.ledger import entries, entry_texts, ledger_head, participations, transfers

MOST_FAULTS = 200
"""After this many faults the books are damaged beyond listing."""

_STEP = 5000
_SIDES = {"given": 1, "received": 2, "attended": 3}


def verify(connection: Connection, step: Callable[[int, int], None] | None = None) -> Verification:
    """Read every row once, in order, and tell each difference with the entry it concerns."""
    return _Check(connection).run(step)


class _Check:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._faults: list[Fault] = []
        rows = connection.execute(
            select(
                accounts.c.key,
                accounts.c.code,
                accounts.c.balance,
                accounts.c.given,
                accounts.c.received,
                accounts.c.attended,
                accounts.c.merged_into,
            )
        ).all()
        self._stored = {row.key: row for row in rows}
        self._codes: dict[int, str] = {row.key: row.code for row in rows}
        # Balance, given, received, attended: recomputed beside the stored ones.
        self._sums: dict[int, list[int]] = {row.key: [0, 0, 0, 0] for row in rows}
        self._ids: dict[int, str] = {}
        self._reversed: set[int] = set()

    def run(self, step: Callable[[int, int], None] | None) -> Verification:
        head = self._connection.execute(_raw(ledger_head.c.sequence, ledger_head.c.digest)).one()
        tip = head.digest if isinstance(head.digest, bytes) else b""
        total = self._connection.execute(select(func.count()).select_from(entries)).scalar_one()
        moved = _Rows(
            self._connection,
            select(
                transfers.c.sequence,
                transfers.c.position,
                transfers.c.debit,
                transfers.c.credit,
                transfers.c.minutes,
            ).order_by(transfers.c.sequence, transfers.c.position),
        )
        clock = _Rows(
            self._connection,
            select(
                participations.c.sequence,
                participations.c.position,
                participations.c.account,
                participations.c.side,
                participations.c.minutes,
            ).order_by(participations.c.sequence, participations.c.position),
        )
        texts = _Rows(
            self._connection,
            select(
                entry_texts.c.sequence,
                entry_texts.c.note,
                entry_texts.c.override,
                type_coerce(entry_texts.c.salt, NullType()).label("salt"),
                entry_texts.c.erased_at.is_not(None).label("erased"),
            ).order_by(entry_texts.c.sequence),
        )
        previous, expected = GENESIS, 1
        count = 0
        for row in _entries(self._connection):
            if row.sequence != expected:
                self._fault("entry_missing", sequence=expected)
            expected = row.sequence + 1
            previous = self._entry(row, previous, moved, clock, texts)
            count += 1
            if step is not None and count % _STEP == 0:
                step(count, total)
        for rows, name in ((moved, "transfer"), (clock, "participation"), (texts, "text")):
            for sequence in rows.rest():
                self._fault("row_without_entry", sequence=sequence, detail=name)
        if expected - 1 != head.sequence:
            self._fault("entry_missing" if expected <= head.sequence else "head_wrong", sequence=expected)
        elif previous != tip:
            self._fault("head_wrong", sequence=head.sequence)
        self._balances()
        for guard in guards.missing(self._connection):
            self._fault("guard_missing", detail=guard)
        postings = self._connection.execute(select(func.count()).select_from(transfers)).scalar_one() * 2
        return Verification(entries=count, postings=postings, head=tip.hex(), faults=tuple(self._faults))

    def _entry(self, row: Any, previous: bytes, moved: "_Rows", clock: "_Rows", texts: "_Rows") -> bytes:
        """Compare an entry with its digest and return that digest."""
        try:
            return self._sealed(row, previous, moved, clock, texts)
        except (AttributeError, KeyError, TypeError, ValueError):
            # No date, no account, no number where the program always writes one: somebody else wrote it.
            self._fault("record_changed", row)
            return row.digest if isinstance(row.digest, bytes) else b""

    def _sealed(self, row: Any, previous: bytes, moved: "_Rows", clock: "_Rows", texts: "_Rows") -> bytes:
        codes, sequence = self._codes, row.sequence
        own_moved = moved.of(sequence, self._fault)
        own_clock = clock.of(sequence, self._fault)
        self._ids[sequence] = row.id.hex
        if row.reverses is not None:
            if row.reverses in self._reversed or row.reverses not in self._ids:
                self._fault("link_wrong", row)
            self._reversed.add(row.reverses)
        if not own_moved and not own_clock:
            self._fault("row_missing", row, detail="transfer")
        self._text(row, texts.of(sequence, self._fault))
        for _, _, debit, credit, minutes in own_moved:
            self._sums[debit][0] -= minutes
            self._sums[credit][0] += minutes
        for _, _, account, side, minutes in own_clock:
            self._sums[account][_SIDES[side]] += minutes
        record = record_bytes(
            sequence,
            row.id.hex,
            row.kind,
            row.service_date.isoformat() if isinstance(row.service_date, date) else str(row.service_date),
            row.posted_at.isoformat(timespec="microseconds"),
            row.operator,
            row.talent,
            None if row.organisation is None else codes.get(row.organisation, "?"),
            row.confirmation,
            None if row.reverses is None else self._ids.get(row.reverses, "?"),
            bytes(row.content),
            None if row.text_digest is None else bytes(row.text_digest),
            [(codes[debit], codes[credit], minutes) for _, _, debit, credit, minutes in own_moved],
            [(codes[account], side, minutes) for _, _, account, side, minutes in own_clock],
        )
        stored = bytes(row.digest)
        if seal(previous, record) != stored:
            self._fault("record_changed", row)
        # Going on from the stored digest names each changed entry once, not everything behind it.
        return stored

    def _text(self, row: Any, own: list[Any]) -> None:
        if row.text_digest is None:
            if own:
                self._fault("text_changed", row)
            return
        if not own:
            self._fault("row_missing", row, detail="text")
            return
        text = own[0]
        if text.erased:
            if text.note or text.override or bytes(text.salt):
                self._fault("text_changed", row)
        elif text_digest(bytes(text.salt), text.note, text.override) != bytes(row.text_digest):
            self._fault("text_changed", row)

    def _balances(self) -> None:
        for key, sums in self._sums.items():
            into = self._stored[key].merged_into
            if into is not None and into in self._sums:
                # One person's clock time goes on under the number that stays; the balance went by an entry.
                for tally in (1, 2, 3):
                    self._sums[_last(self._stored, into)][tally] += sums[tally]
                    sums[tally] = 0
        for key, sums in self._sums.items():
            row = self._stored[key]
            if sums != [row.balance, row.given, row.received, row.attended]:
                self._fault("balance_wrong", account=row.code)
        if sum(row.balance for row in self._stored.values()) != 0:
            self._fault("sum_not_zero")

    def _fault(
        self,
        code: str,
        row: Any = None,
        *,
        sequence: int | None = None,
        account: str | None = None,
        detail: str = "",
    ) -> None:
        if len(self._faults) < MOST_FAULTS:
            self._faults.append(
                Fault(
                    code=code,
                    sequence=sequence if row is None else row.sequence,
                    entry=row.id if row is not None and isinstance(row.id, UUID) else None,
                    account=account,
                    detail=detail,
                )
            )


class _Rows:
    """Rows of a table in order of their entry, handed out entry by entry."""

    def __init__(self, connection: Connection, statement: Any) -> None:
        self._groups = groupby(_stream(connection, statement), key=lambda row: row[0])
        self._waiting: tuple[int, list[Any]] | None = None

    def of(self, sequence: int, fault: Callable[..., None]) -> list[Any]:
        """The rows of this entry; rows of entries that do not exist are faults."""
        while (found := self._next()) is not None:
            if found[0] < sequence:
                fault("row_without_entry", sequence=found[0])
                continue
            if found[0] == sequence:
                return found[1]
            self._waiting = found
            break
        return []

    def rest(self) -> Iterator[int]:
        """The places that rows are left for."""
        while (found := self._next()) is not None:
            yield found[0]

    def _next(self) -> tuple[int, list[Any]] | None:
        if self._waiting is not None:
            found, self._waiting = self._waiting, None
            return found
        group = next(self._groups, None)
        return None if group is None else (group[0], list(group[1]))


def _entries(connection: Connection) -> Iterator[Any]:
    """Every entry in order; one that no longer reads as an entry comes with the bare values that stand there."""
    after = -1
    while True:
        try:
            every = select(entries).where(entries.c.sequence > after).order_by(entries.c.sequence)
            for row in _stream(connection, every):
                after = row.sequence
                yield row
            return
        except (TypeError, ValueError):
            bare = _raw(*entries.c).where(entries.c.sequence > after).order_by(entries.c.sequence).limit(1)
            found = connection.execute(bare).one()
            after = found.sequence
            yield found


def _raw(*columns: ColumnElement[Any]) -> Select[*tuple[Any, ...]]:
    """The columns as the driver gives them, whatever somebody has put there."""
    return select(*(type_coerce(column, NullType()).label(column.key) for column in columns))


def _stream(connection: Connection, statement: Any) -> Iterator[Any]:
    return iter(connection.execute(statement, execution_options={"yield_per": _STEP}))


def _last(stored: dict[int, Any], key: int) -> int:
    while stored[key].merged_into is not None:
        key = stored[key].merged_into
    return key
