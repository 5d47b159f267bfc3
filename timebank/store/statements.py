"""Statements: what moved an account, with who, what and when of each entry."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Connection, and_, bindparam, func, literal, select

from timebank.domain.ledger import Account, AccountKind, Kind
from timebank.domain.members import Partner
from timebank.domain.statements import Statement, StatementLine
from timebank.store import movements
from timebank.store.accounts import with_aliases
from timebank.store.listed import Listed
from timebank.store.movements import Movement
from timebank.store.prepared import Prepared
from timebank.store.rows.accounts import accounts, members, talents
from timebank.store.rows.ledger import entries, entry_confirmations, participations

_reversed = entries.alias("reversed")
_MEMBER, _EXCHANGE = AccountKind.MEMBER.value, Kind.EXCHANGE.value


@dataclass(frozen=True, slots=True)
class Place:
    """Where the bank stands in time: its zone, and the calendar date there now."""

    zone: tzinfo
    today: date


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
        .where(keys(entries.c.sequence))
    ),
    keys=BigInteger(),
)
_REVERSALS = Listed(
    lambda keys: select(entries.c.reverses, entries.c.id).where(
        keys(entries.c.reverses), entries.c.reverses.is_not(None)
    ),
    keys=BigInteger(),
)
_PRESENT = Listed(
    lambda keys: (
        select(
            participations.c.sequence,
            participations.c.account,
            accounts.c.name,
            participations.c.side,
        )
        .join(accounts, accounts.c.key == participations.c.account)
        .where(keys(participations.c.sequence))
        .order_by(participations.c.sequence, participations.c.position)
    ),
    keys=BigInteger(),
)
_ACCOUNTS = Listed(
    lambda keys: select(accounts.c.key, accounts.c.kind, accounts.c.name).where(keys(accounts.c.key)),
    keys=BigInteger(),
)
_SCRIPT_NAME = Prepared(select(members.c.script_name).where(members.c.account == bindparam("account")))


def recent(
    connection: Connection, account: Account, limit: int, before: int | None, place: Place
) -> Statement:
    """The last `limit` lines in order of recording, older than the sequence `before`."""
    keys = with_aliases(connection, account.key)
    moved = movements.recent(connection, keys, limit, before)
    closing = account.balance
    if before is not None:
        closing -= movements.balance_after(connection, keys, before)
    opening = closing - sum(movement.minutes for movement in moved.values())
    return _statement(connection, account, keys, list(moved), moved, opening, None, None, place)


def by_service_date(
    connection: Connection, account: Account, start: date | None, until: date | None, place: Place
) -> Statement:
    """Everything between two service dates, both included; what was before is the opening balance."""
    keys = with_aliases(connection, account.key)
    moved, days = movements.until(connection, keys, until)
    earlier = [sequence for sequence in moved if start is not None and days[sequence] < start]
    opening = sum(moved.pop(sequence).minutes for sequence in earlier)
    sequences = sorted(moved, key=lambda sequence: (days[sequence], sequence))
    return _statement(connection, account, keys, sequences, moved, opening, start, until, place)


def partners(connection: Connection, account: Account, limit: int) -> list[Partner]:
    """The members this one shared most clock time with, as giver and receiver of the same entry."""
    keys = with_aliases(connection, account.key)
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
        .join(other, and_(other.c.sequence == own.c.sequence, other.c.account.not_in(keys)))
        .join(accounts, accounts.c.key == other.c.account)
        .outerjoin(members, members.c.account == accounts.c.key)
        .where(
            own.c.account.in_(keys),
            accounts.c.kind == AccountKind.MEMBER.value,
            # Whoever was erased is nobody's partner any more.
            accounts.c.name != "",
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
    keys: Sequence[int],
    sequences: Sequence[int],
    moved: Mapping[int, Movement],
    opening: int,
    start: date | None,
    until: date | None,
    place: Place,
) -> Statement:
    undone: dict[int, UUID] = dict(_REVERSALS.typed(connection, {"keys": sequences}))
    found = {row[0]: row for row in _LINES.typed(connection, {"keys": sequences})}
    others = _others(connection, keys, found, moved)
    lines: list[StatementLine] = []
    balance, zone, nobody = opening, place.zone, ()
    for sequence in sequences:
        _, entry, kind, service_date, posted_at, talent, own_name, way, later, reverses, _ = found[sequence]
        movement = moved[sequence]
        balance += movement.minutes
        lines.append(
            StatementLine(
                entry,
                service_date,
                posted_at.astimezone(zone).date(),
                kind,
                others.get(sequence, nobody),
                talent,
                movement.minutes,
                balance,
                movement.side,
                movement.clock,
                reverses,
                undone.get(sequence),
                later or way,
                own_name or None,
                sequence,
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


def _others(
    connection: Connection, keys: Sequence[int], found: Mapping[int, Any], moved: Mapping[int, Movement]
) -> dict[int, tuple[str, ...]]:
    """Who stood on the other side of each entry, each once.

    The organisation that answers for it, else the people of the entry, else the other account.
    """
    counterparts = {key for movement in moved.values() for key in movement.others}
    names: dict[int, str] = {}
    people: set[int] = set()
    for key, kind, name in _ACCOUNTS.typed(connection, {"keys": list(counterparts)}):
        names[key] = name
        if kind == _MEMBER:
            people.add(key)
    others: dict[int, tuple[str, ...]] = {}
    unsure: list[int] = []
    for sequence, row in found.items():
        movement, responsible = moved[sequence], row[-1]
        if responsible:
            others[sequence] = (responsible,)
        elif row[2] == _EXCHANGE and movement.side is not None and not people.isdisjoint(movement.others):
            # Two people who paid each other: the other one is known without looking who took part.
            others[sequence] = _each_once(names[key] for key in movement.others if key in people)
        else:
            unsure.append(sequence)
    present: dict[int, list[str]] = {}
    for sequence, key, name, side in _PRESENT.typed(connection, {"keys": unsure}):
        own = moved[sequence].side
        if key not in keys and (own is None or (own == "given") != (side == "given")):
            present.setdefault(sequence, []).append(name)
    for sequence in unsure:
        others[sequence] = _each_once(present.get(sequence) or (names[key] for key in moved[sequence].others))
    return others


def _each_once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
