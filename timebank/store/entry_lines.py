"""Entries as lines of a list and in full, out of their rows."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, bindparam, func, select

from timebank.domain.ledger import Confirmation, Kind, Posting, Side
from timebank.domain.orders import swap_id
from timebank.domain.review import EntryDetails, EntryLine, OtherEntry, Part, Party
from timebank.store.rows.accounts import accounts, members
from timebank.store.rows.ledger import (
    entries,
    entry_confirmations,
    entry_texts,
    participations,
    transfers,
)
from timebank.store.rows.office import operators

_undoing, _undone = entries.alias("undoing"), entries.alias("undone")
_organisation = accounts.alias("organisation")
_confirmer = operators.alias("confirmer")
_LINES = (
    select(
        entries.c.sequence,
        entries.c.id,
        entries.c.kind,
        entries.c.service_date,
        entries.c.posted_at,
        entries.c.talent,
        func.coalesce(entry_confirmations.c.confirmation, entries.c.confirmation).label("way"),
        operators.c.name.label("operator"),
        _organisation.c.name.label("organisation"),
        _organisation.c.code.label("organisation_code"),
        entry_texts.c.note,
        entry_texts.c.override,
        _undoing.c.sequence.label("reversed_by"),
        entries.c.reverses,
        _confirmer.c.name.label("confirmed_by"),
        entry_confirmations.c.confirmed_at,
    )
    .join(operators, operators.c.key == entries.c.operator)
    .outerjoin(_organisation, _organisation.c.key == entries.c.organisation)
    .outerjoin(entry_texts, entry_texts.c.sequence == entries.c.sequence)
    .outerjoin(entry_confirmations, entry_confirmations.c.sequence == entries.c.sequence)
    .outerjoin(_confirmer, _confirmer.c.key == entry_confirmations.c.operator)
    .outerjoin(_undoing, _undoing.c.reverses == entries.c.sequence)
)
_SOME = _LINES.where(entries.c.sequence.in_(bindparam("sequences", expanding=True)))
_PARTS = (
    select(
        participations.c.sequence,
        participations.c.side,
        participations.c.minutes,
        accounts.c.code,
        accounts.c.name,
        members.c.script_name,
    )
    .join(accounts, accounts.c.key == participations.c.account)
    .outerjoin(members, members.c.account == accounts.c.key)
    .where(participations.c.sequence.in_(bindparam("sequences", expanding=True)))
    .order_by(participations.c.sequence, participations.c.position)
)


def _moved(side: str) -> Select[Any]:
    own = transfers.c[side]
    return (
        select(
            transfers.c.sequence, transfers.c.minutes, accounts.c.code, accounts.c.name, members.c.script_name
        )
        .join(accounts, accounts.c.key == own)
        .outerjoin(members, members.c.account == accounts.c.key)
        .where(transfers.c.sequence.in_(bindparam("sequences", expanding=True)))
        .order_by(transfers.c.sequence, transfers.c.position)
    )


_PAID, _EARNED = _moved("debit"), _moved("credit")
_OTHER = (
    select(entries.c.id, entries.c.sequence, operators.c.name, entries.c.posted_at, entry_texts.c.note)
    .join(operators, operators.c.key == entries.c.operator)
    .outerjoin(entry_texts, entry_texts.c.sequence == entries.c.sequence)
)


def lines(connection: Connection, sequences: Sequence[int]) -> list[EntryLine]:
    """The lines of these entries, in this order; a number that is not in the books is passed over."""
    if not sequences:
        return []
    wanted = {"sequences": list(sequences)}
    rows = {row.sequence: row for row in connection.execute(_SOME, wanted)}
    parts = _by_sequence(connection, _PARTS, wanted)
    paid, earned = (_by_sequence(connection, each, wanted) for each in (_PAID, _EARNED))
    return [
        _line(rows[number], parts.get(number, []), paid.get(number, []), earned.get(number, []))
        for number in sequences
        if number in rows
    ]


def details(connection: Connection, entry: UUID) -> EntryDetails | None:
    """Everything about one entry, or None."""
    row = connection.execute(_LINES.where(entries.c.id == entry)).one_or_none()
    if row is None:
        return None
    wanted = {"sequences": [row.sequence]}
    parts = connection.execute(_PARTS, wanted).all()
    paid, earned = (connection.execute(each, wanted).all() for each in (_PAID, _EARNED))
    return EntryDetails(
        line=_line(row, parts, paid, earned),
        parts=tuple(Part(party=_party(part), side=Side(part.side), minutes=part.minutes) for part in parts),
        postings=_postings(paid, earned),
        organisation=row.organisation_code,
        confirmed_by=row.confirmed_by or "",
        confirmed_at=row.confirmed_at,
        reversal=_other(connection, _OTHER.where(entries.c.sequence == row.reversed_by)),
        original=_other(connection, _OTHER.where(entries.c.sequence == row.reverses)),
        twin=_twin(connection, row),
    )


def _twin(connection: Connection, row: Any) -> OtherEntry | None:
    """The other half of *taalruil*: the second follows from the first one's id, and was booked right after it."""
    if row.kind != Kind.EXCHANGE.value:
        return None
    second = _other(connection, _OTHER.where(entries.c.id == swap_id(row.id)))
    if second is not None:
        return second
    first = _other(connection, _OTHER.where(entries.c.sequence == row.sequence - 1))
    return first if first is not None and swap_id(first.id) == row.id else None


def _other(connection: Connection, statement: Select[Any]) -> OtherEntry | None:
    row = connection.execute(statement).one_or_none()
    if row is None:
        return None
    return OtherEntry(
        id=row.id, number=row.sequence, operator=row.name, posted_at=row.posted_at, note=row.note or ""
    )


def _by_sequence(
    connection: Connection, statement: Select[Any], wanted: dict[str, Any]
) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for row in connection.execute(statement, wanted):
        found.setdefault(row.sequence, []).append(row)
    return found


def _line(row: Any, parts: Sequence[Any], paid: Sequence[Any], earned: Sequence[Any]) -> EntryLine:
    sign = -1 if row.kind == Kind.REVERSAL.value else 1
    givers = [_party(part) for part in parts if part.side == Side.GIVEN.value]
    receivers = [_party(part) for part in parts if part.side != Side.GIVEN.value]
    if not parts:
        # No clock time tells the sides apart: who gave credits away stands where who helped stands.
        givers, receivers = [_party(each) for each in paid], [_party(each) for each in earned]
        if sign < 0:
            givers, receivers = receivers, givers
    return EntryLine(
        number=row.sequence,
        id=row.id,
        kind=Kind(row.kind),
        service_date=row.service_date,
        posted_at=row.posted_at,
        givers=tuple(dict.fromkeys(givers)),
        receivers=tuple(dict.fromkeys(receivers)),
        talent=row.talent,
        given=sum(part.minutes for part in parts if part.side == Side.GIVEN.value),
        credits=sign * sum(each.minutes for each in paid),
        confirmation=Confirmation(row.way) if row.way else None,
        operator=row.operator,
        organisation=row.organisation or "",
        note=row.note or "",
        override=row.override or "",
        reversed_by=row.reversed_by,
        reverses=row.reverses,
    )


def _party(row: Any) -> Party:
    return Party(code=row.code, name=row.name, script_name=row.script_name or "")


def _postings(paid: Sequence[Any], earned: Sequence[Any]) -> tuple[Posting, ...]:
    moved: dict[str, list[Any]] = {}
    for rows, sign in ((earned, 1), (paid, -1)):
        for row in rows:
            moved.setdefault(row.code, [row.name, 0])[1] += sign * row.minutes
    return tuple(
        Posting(account=code, name=name, minutes=minutes)
        for code, (name, minutes) in moved.items()
        if minutes
    )
