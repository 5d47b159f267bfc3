"""Checking the books: sums, balances, chain, texts, links, guards and the certificates, recomputed from the rows.

Names, operators, settings, offers, sessions, cards and what waits to be booked are not sealed, and not judged here.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Table, bindparam, func, select

from timebank.domain.chain import GENESIS, record_bytes, seal, text_digest
from timebank.domain.verification import Fault, Verification, Witness
from timebank.store import guards
from timebank.store.certificate_checks import certificate_faults
from timebank.store.confirmations import unproved_confirmations
from timebank.store.posting import moment_text
from timebank.store.prepared import Prepared
from timebank.store.rows.accounts import accounts
from timebank.store.rows.ledger import entries, entry_texts, ledger_head, participations, transfers

MOST_FAULTS = 200
"""After this many faults the books are damaged beyond listing."""

Rows = Sequence[Any]
"""Rows as the driver gives them: reading types by the million costs more than checking them."""

_HEXADECIMAL = re.compile("[0-9a-f]{32}")
_STEP = 2000
_SPAN: tuple[Any, Any] = (bindparam("first"), bindparam("last"))


def _span(table: Table, *columns: str) -> Prepared:
    wanted = [table.c[name] for name in ("sequence", *columns)]
    order = [table.c.sequence, *([table.c.position] if "position" in table.c else [])]
    return Prepared(select(*wanted).where(table.c.sequence.between(*_SPAN)).order_by(*order))


_ENTRIES = _span(
    entries, "id", "kind", "service_date", "posted_at", "operator", "talent", "organisation", "confirmation",
    "reverses", "content", "text_digest", "digest",
)  # fmt: skip
_TRANSFERS = _span(transfers, "debit", "credit", "minutes")
_CLOCK = _span(participations, "account", "side", "minutes")
_TEXTS = _span(entry_texts, "note", "override", "salt", "erased_at")
_NEXT = tuple(
    Prepared(select(func.min(table.c.sequence)).where(table.c.sequence > bindparam("after")))
    for table in (entries, transfers, participations, entry_texts)
)
_SIDES = {"given": 1, "received": 2, "attended": 3}


def verify(connection: Connection, step: Callable[[int, int], None] | None = None) -> Verification:
    """Read every row once, in order, and tell each difference with the entry it concerns."""
    return _Check(connection).run(step)


def witness(connection: Connection, seal: str) -> Witness:
    """The entry whose seal, in hexadecimal figures, begins so; before the first entry the seal is all zeros."""
    first, last = (bytes.fromhex(seal.ljust(64, fill)) for fill in "0f")
    if first <= GENESIS <= last:
        return Witness(seal=seal, sequence=0)
    wanted = select(entries.c.sequence, entries.c.posted_at).where(entries.c.digest.between(first, last))
    row = connection.execute(wanted.order_by(entries.c.sequence).limit(1)).one_or_none()
    if row is None:
        return Witness(seal=seal)
    return Witness(seal=seal, sequence=row.sequence, posted_at=row.posted_at)


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
        head = self._connection.execute(select(ledger_head.c.sequence, ledger_head.c.digest)).one()
        total = self._connection.execute(select(func.count()).select_from(entries)).scalar_one()
        previous, expected, count, last = GENESIS, 1, 0, 0
        for first in self._starts():
            until = {"first": first, "last": first + _STEP - 1}
            moved = _by_entry(_TRANSFERS.rows(self._connection, until))
            clock = _by_entry(_CLOCK.rows(self._connection, until))
            texts = _by_entry(_TEXTS.rows(self._connection, until))
            for row in _ENTRIES.rows(self._connection, until):
                last = row[0]
                if last != expected:
                    self._fault("entry_missing", sequence=expected)
                expected = last + 1
                previous = self._entry(
                    row, previous, moved.pop(last, ()), clock.pop(last, ()), texts.pop(last, ())
                )
                count += 1
            for left, name in ((moved, "transfer"), (clock, "participation"), (texts, "text")):
                for sequence in sorted(left):
                    self._fault("row_without_entry", sequence=sequence, detail=name)
            if step is not None:
                step(count, total)
        if expected - 1 != head.sequence:
            self._fault("entry_missing" if expected <= head.sequence else "head_wrong", sequence=expected)
        elif previous != bytes(head.digest):
            self._fault("head_wrong", sequence=head.sequence)
        self._balances()
        for sequence in unproved_confirmations(self._connection):
            self._fault("confirmation_changed", sequence=sequence)
        for fault in certificate_faults(self._connection):
            self._fault(fault.code, detail=fault.detail)
        for guard in guards.missing(self._connection):
            self._fault("guard_missing", detail=guard)
        postings = self._connection.execute(select(func.count()).select_from(transfers)).scalar_one() * 2
        return Verification(
            entries=count, postings=postings, head=bytes(head.digest).hex(), faults=tuple(self._faults)
        )

    def _starts(self) -> Iterator[int]:
        """Where each piece of the books begins, whatever stands in any of the tables."""
        after = -(2**62)
        while True:
            nexts = [
                found
                for statement in _NEXT
                if (found := statement.rows(self._connection, {"after": after})[0][0]) is not None
            ]
            if not nexts:
                return
            yield min(nexts)
            after = min(nexts) + _STEP - 1

    def _entry(self, row: Any, previous: bytes, moved: Rows, clock: Rows, texts: Rows) -> bytes:
        """Compare an entry with its digest and return that digest."""
        try:
            return self._sealed(row, previous, moved, clock, texts)
        except (AttributeError, KeyError, TypeError, ValueError):
            # No date, no account, no number where the program always writes one: somebody else wrote it.
            self._fault("record_changed", sequence=row[0])
            return row[-1] if isinstance(row[-1], bytes) else b""

    def _sealed(self, row: Any, previous: bytes, moved: Rows, clock: Rows, texts: Rows) -> bytes:
        (
            sequence, public_id, kind, day, moment, operator, talent, house, way, reverses, content, text, digest,
        ) = row  # fmt: skip
        codes, sums = self._codes, self._sums
        public_id = _hexadecimal(public_id)
        self._ids[sequence] = public_id
        if reverses is not None:
            if reverses in self._reversed or reverses not in self._ids:
                self._fault("link_wrong", sequence=sequence)
            self._reversed.add(reverses)
        if not moved and not clock:
            self._fault("row_missing", sequence=sequence, detail="transfer")
        self._text(sequence, text, texts)
        for _, debit, credit, minutes in moved:
            sums[debit][0] -= minutes
            sums[credit][0] += minutes
        for _, account, side, minutes in clock:
            sums[account][_SIDES[side]] += minutes
        record = record_bytes(
            sequence,
            public_id,
            kind,
            day if type(day) is str else day.isoformat(),
            _moment(moment),
            operator,
            talent,
            None if house is None else codes.get(house, "?"),
            way,
            None if reverses is None else self._ids.get(reverses, "?"),
            content,
            text,
            [(codes[debit], codes[credit], minutes) for _, debit, credit, minutes in moved],
            [(codes[account], side, minutes) for _, account, side, minutes in clock],
        )
        if seal(previous, record) != digest:
            self._fault("record_changed", sequence=sequence)
        # Going on from the stored digest names each changed entry once, not everything behind it.
        return digest if isinstance(digest, bytes) else b""

    def _text(self, sequence: int, digest: bytes | None, own: Rows) -> None:
        if digest is None:
            if own:
                self._fault("text_changed", sequence=sequence)
            return
        if not own:
            self._fault("row_missing", sequence=sequence, detail="text")
            return
        _, note, override, salt, erased_at = own[0]
        if erased_at is not None:
            if note or override or salt:
                self._fault("text_changed", sequence=sequence)
        elif text_digest(salt, note, override) != digest:
            self._fault("text_changed", sequence=sequence)

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
        self, code: str, *, sequence: int | None = None, account: str | None = None, detail: str = ""
    ) -> None:
        if len(self._faults) < MOST_FAULTS:
            known = self._ids.get(sequence) if sequence is not None else None
            entry = UUID(known) if known is not None and _HEXADECIMAL.fullmatch(known) else None
            self._faults.append(
                Fault(code=code, sequence=sequence, entry=entry, account=account, detail=detail)
            )


def _by_entry(rows: Rows) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for row in rows:
        own = found.get(row[0])
        if own is None:
            found[row[0]] = [row]
        else:
            own.append(row)
    return found


def _hexadecimal(public_id: Any) -> str:
    """A public id as the driver gives it: hexadecimal digits from a file, a UUID from a server."""
    return public_id if type(public_id) is str else public_id.hex


def _moment(moment: Any) -> str:
    """A moment as the driver gives it, in the form of the canonical record."""
    if type(moment) is str:
        return f"{moment[:10]}T{moment[11:]}+00:00"
    return moment_text(moment)


def _last(stored: dict[int, Any], key: int) -> int:
    passed = {key}
    while (into := stored[key].merged_into) in stored and into not in passed:
        passed.add(key := into)
    return key
