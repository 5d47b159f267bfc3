"""Statements: two arms (earned, paid) and the clock, each read over its own index."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, and_, bindparam, case, func, literal, or_, select, union_all

from timebank.domain.ledger import Account, AccountKind
from timebank.domain.members import Partner
from timebank.domain.statements import Statement, StatementLine
from timebank.store.listed import Listed
from timebank.store.prepared import Prepared
from timebank.store.rows.accounts import accounts, members, talents
from timebank.store.rows.ledger import entries, entry_confirmations, participations, transfers

_reversed = entries.alias("reversed")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the bank stands in time: its zone, and the calendar date there now."""

    zone: tzinfo
    today: date


def _arm(column: Any, sign: int) -> Select[Any]:
    return select(transfers.c.sequence, (sign * transfers.c.minutes).label("minutes")).where(
        column == bindparam("account")
    )


def _clock() -> Select[Any]:
    # Attendance costs nothing and still stands on the statement.
    return select(participations.c.sequence, literal(0).label("minutes")).where(
        participations.c.account == bindparam("account")
    )


def _last(arm: Select[Any]) -> Any:
    return (
        arm.where(arm.selected_columns.sequence < bindparam("before"))
        .order_by(arm.selected_columns.sequence.desc())
        .limit(bindparam("most"))
        .subquery()
    )


# Each arm is limited before they meet: 0.03 ms for a busy account, an unlimited union 20 ms.
_RECENT = Prepared(
    union_all(
        *(
            select(arm)
            for arm in (
                _last(_arm(transfers.c.credit, 1)),
                _last(_arm(transfers.c.debit, -1)),
                _last(_clock()),
            )
        )
    )
)
_AFTER = select(
    func.coalesce(
        select(func.sum(transfers.c.minutes))
        .where(transfers.c.credit == bindparam("account"), transfers.c.sequence >= bindparam("before"))
        .scalar_subquery(),
        0,
    )
    - func.coalesce(
        select(func.sum(transfers.c.minutes))
        .where(transfers.c.debit == bindparam("account"), transfers.c.sequence >= bindparam("before"))
        .scalar_subquery(),
        0,
    )
)
_ALL = union_all(_arm(transfers.c.credit, 1), _arm(transfers.c.debit, -1), _clock()).subquery()
_PERIOD = (
    select(_ALL.c.sequence, _ALL.c.minutes, entries.c.service_date)
    .join(entries, entries.c.sequence == _ALL.c.sequence)
    .where(entries.c.service_date <= bindparam("until", type_=entries.c.service_date.type))
)
_LINES = Listed(
    lambda keys: (
        select(
            entries.c.sequence,
            entries.c.id,
            entries.c.kind,
            entries.c.service_date,
            entries.c.posted_at,
            entries.c.talent,
            talents.c.own_name,
            entries.c.confirmation,
            entry_confirmations.c.confirmation.label("later"),
            _reversed.c.id.label("reverses"),
            accounts.c.name.label("responsible"),
        )
        .outerjoin(_reversed, _reversed.c.sequence == entries.c.reverses)
        # Where the pot answers for an activity, that is the centre itself: the people are told.
        .outerjoin(
            accounts,
            and_(accounts.c.key == entries.c.organisation, accounts.c.kind != literal(AccountKind.POT.value)),
        )
        .outerjoin(talents, talents.c.code == entries.c.talent)
        .outerjoin(entry_confirmations, entry_confirmations.c.sequence == entries.c.sequence)
        .where(entries.c.sequence.in_(keys))
    )
)
_REVERSALS = Listed(
    lambda keys: select(entries.c.reverses, entries.c.id).where(
        entries.c.reverses.in_(keys), entries.c.reverses.is_not(None)
    )
)
_PRESENT = Listed(
    lambda keys: (
        select(
            participations.c.sequence,
            participations.c.account,
            accounts.c.name,
            participations.c.side,
            participations.c.minutes,
        )
        .join(accounts, accounts.c.key == participations.c.account)
        .where(participations.c.sequence.in_(keys))
        .order_by(participations.c.sequence, participations.c.position)
    )
)
_COUNTERPARTS = Listed(
    lambda keys: (
        select(transfers.c.sequence, accounts.c.name)
        .join(
            accounts,
            # One key to look up; an OR over both sides would walk all accounts for every line.
            accounts.c.key
            == case((transfers.c.debit == bindparam("account"), transfers.c.credit), else_=transfers.c.debit),
        )
        .where(
            transfers.c.sequence.in_(keys),
            or_(transfers.c.debit == bindparam("account"), transfers.c.credit == bindparam("account")),
        )
        .order_by(transfers.c.sequence, transfers.c.position)
    )
)
_SCRIPT_NAME = Prepared(select(members.c.script_name).where(members.c.account == bindparam("account")))
_END = 2**62


def recent(
    connection: Connection, account: Account, limit: int, before: int | None, place: Place
) -> Statement:
    """The last `limit` lines in order of recording, older than the sequence `before`."""
    values = {"account": account.key, "before": _END if before is None else before, "most": limit}
    moved: dict[int, int] = {}
    for sequence, minutes in _RECENT.rows(connection, values):
        moved[sequence] = moved.get(sequence, 0) + minutes
    sequences = sorted(moved)[-limit:]
    closing = account.balance
    if before is not None:
        closing -= connection.execute(_AFTER, {"account": account.key, "before": before}).scalar_one()
    opening = closing - sum(moved[sequence] for sequence in sequences)
    return _statement(connection, account, sequences, moved, opening, None, None, place)


def by_service_date(
    connection: Connection, account: Account, start: date | None, until: date | None, place: Place
) -> Statement:
    """Everything between two service dates, both included; what was before is the opening balance."""
    values = {"account": account.key, "until": until or date.max}
    opening = 0
    moved: dict[int, int] = {}
    days: dict[int, date] = {}
    for sequence, minutes, day in connection.execute(_PERIOD, values):
        if start is not None and day < start:
            opening += minutes
        else:
            moved[sequence] = moved.get(sequence, 0) + minutes
            days[sequence] = day
    sequences = sorted(moved, key=lambda sequence: (days[sequence], sequence))
    return _statement(connection, account, sequences, moved, opening, start, until, place)


def partners(connection: Connection, account: Account, limit: int) -> list[Partner]:
    """The members this one shared most clock time with, as giver and receiver of the same entry."""
    own, other = participations.alias("own"), participations.alias("other")
    given = func.sum(other.c.minutes).filter(own.c.side == "given")
    received = func.sum(own.c.minutes).filter(own.c.side != "given")
    times = func.sum(func.sign(own.c.minutes))
    statement = (
        select(
            accounts.c.code,
            accounts.c.name,
            members.c.script_name,
            times.label("times"),
            func.coalesce(given, 0).label("given"),
            func.coalesce(received, 0).label("received"),
        )
        .select_from(own)
        .join(other, and_(other.c.sequence == own.c.sequence, other.c.account != own.c.account))
        .join(accounts, accounts.c.key == other.c.account)
        .outerjoin(members, members.c.account == accounts.c.key)
        .where(
            own.c.account == account.key,
            accounts.c.kind == AccountKind.MEMBER.value,
            # A host and a participant met; two participants of one session need not have.
            (own.c.side == "given") != (other.c.side == "given"),
        )
        .group_by(accounts.c.code, accounts.c.name, members.c.script_name)
        .having(times > 0)
        .order_by((func.coalesce(given, 0) + func.coalesce(received, 0)).desc(), accounts.c.name)
        .limit(limit)
    )
    return [
        Partner(
            code=row.code,
            name=row.name,
            script_name=row.script_name or "",
            times=row.times,
            given=row.given,
            received=row.received,
        )
        for row in connection.execute(statement)
    ]


def _statement(
    connection: Connection,
    account: Account,
    sequences: Sequence[int],
    moved: dict[int, int],
    opening: int,
    start: date | None,
    until: date | None,
    place: Place,
) -> Statement:
    present = list(_PRESENT.rows(connection, sequences))
    clock = {sequence: (side, minutes) for sequence, key, _, side, minutes in present if key == account.key}
    undone: dict[int, UUID] = dict(_REVERSALS.rows(connection, sequences))
    found = {row[0]: row[1:] for row in _LINES.rows(connection, sequences)}
    others = {sequence: [row[-1]] for sequence, row in found.items() if row[-1]}
    _add_others(others, connection, account, sequences, present, clock)
    lines: list[StatementLine] = []
    balance = opening
    for sequence in sequences:
        entry, kind, service_date, posted_at, talent, own_name, confirmation, later, reverses, _ = found[
            sequence
        ]
        balance += moved[sequence]
        side, minutes = clock.get(sequence, (None, 0))
        lines.append(
            StatementLine(
                sequence=sequence,
                entry=entry,
                service_date=service_date,
                recorded_on=posted_at.astimezone(place.zone).date(),
                kind=kind,
                with_names=tuple(dict.fromkeys(others.get(sequence, ()))),
                talent=talent,
                talent_name=own_name or None,
                minutes=moved[sequence],
                balance_minutes=balance,
                side=side,
                clock_minutes=minutes,
                reverses=reverses,
                reversed_by=undone.get(sequence),
                confirmation=later or confirmation,
            )
        )
    script_name = next((row[0] for row in _SCRIPT_NAME.rows(connection, {"account": account.key})), None)
    days = [line.service_date for line in lines] or [place.today]
    return Statement(
        number=account.code,
        name=account.name,
        script_name=script_name or None,
        start=start or min(days),
        until=until or max(days),
        opening_minutes=opening,
        lines=tuple(lines),
    )


def _add_others(
    others: dict[int, list[str]],
    connection: Connection,
    account: Account,
    sequences: Sequence[int],
    present: Sequence[tuple[int, int, str, str, int]],
    clock: dict[int, tuple[str, int]],
) -> None:
    """Add who stood on the other side, where no organisation answers for the entry.

    They are the people of the entry, or else the other account.
    """
    met: dict[int, list[str]] = {}
    for sequence, key, name, side, _ in present:
        if key != account.key:
            own = clock.get(sequence)
            if own is None or (own[0] == "given") != (side == "given"):
                met.setdefault(sequence, []).append(name)
    for sequence, names in met.items():
        others.setdefault(sequence, names)
    without = [sequence for sequence in sequences if sequence not in others]
    for sequence, name in _COUNTERPARTS.rows(connection, without, account=account.key):
        others.setdefault(sequence, []).append(name)
