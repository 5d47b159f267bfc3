"""The register of people as a list: filtered, sorted and paged by the database."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, case, func, or_, select, true

from timebank.domain.lists import Filter, ListPage, ListQuery
from timebank.domain.members import Direction, ProgrammeRole
from timebank.domain.registers import NO_ROLE, Attention, RegisterLine, Standards, Taking
from timebank.store.heard import stands_in_entry_since
from timebank.store.rows.accounts import accounts, member_talents, members
from timebank.store.rows.ledger import entries, participations

_TAKEN = members.join(accounts, accounts.c.key == members.c.account)
_LINES = select(
    accounts.c.key,
    accounts.c.code,
    accounts.c.name,
    members.c.script_name,
    members.c.role,
    accounts.c.closed_on,
    accounts.c.paused,
    accounts.c.given,
    accounts.c.received,
    accounts.c.balance,
    accounts.c.opened_on,
).select_from(_TAKEN)
_NEVER = date(1, 1, 1)
_last = entries.alias("last")
# One look into the index of account and sequence a person.
_SEEN = (
    select(_last.c.service_date)
    .where(
        _last.c.sequence
        == select(func.max(participations.c.sequence))
        .where(participations.c.account == accounts.c.key)
        .correlate(accounts)
        .scalar_subquery()
    )
    .correlate(accounts)
    .scalar_subquery()
)
_ORDERS: dict[str, ColumnElement[Any]] = {
    "name": members.c.sort_key,
    "number": accounts.c.key,
    "given": accounts.c.given,
    "received": accounts.c.received,
    "balance": accounts.c.balance,
    "enrolled": accounts.c.opened_on,
    "role": func.coalesce(members.c.role, ""),
    # Who takes part, who pauses, who left.
    "state": case((accounts.c.closed_on.is_not(None), 2), (accounts.c.paused.is_(True), 1), else_=0),
    "seen": func.coalesce(_SEEN, _NEVER),
}
_STATES: dict[str, ColumnElement[bool]] = {
    Taking.ACTIVE: and_(accounts.c.closed_on.is_(None), accounts.c.paused.is_(False)),
    Taking.PAUSED: and_(accounts.c.closed_on.is_(None), accounts.c.paused.is_(True)),
    Taking.LEFT: accounts.c.closed_on.is_not(None),
}
_BY_NAME = ("", "name")
# Few, and in an index of their own.
_MERGED = select(accounts.c.key).where(accounts.c.merged_into.is_not(None))
_CAN = Direction.CAN.value


def register(
    connection: Connection, query: ListQuery, standards: Standards, codes: Sequence[str] | None = None
) -> ListPage[RegisterLine]:
    """One page of the register. With `codes` only these people, in that order unless the query sorts."""
    held = [accounts.c.merged_into.is_(None), *(_condition(each, standards) for each in query.filters)]
    if codes is not None:
        held.append(accounts.c.code.in_(codes))
    if codes is not None and not query.sort:
        found = {line.code: line for line in _read(connection, _LINES.where(*held))}
        lines = tuple(found[code] for code in codes if code in found)
        return ListPage(rows=lines[query.offset : query.offset + query.limit], total=len(lines))
    if codes is None and not query.filters and query.sort in _BY_NAME:
        return _everybody(connection, query)
    order = _ORDERS.get(query.sort, members.c.sort_key)
    by = (order.desc(), accounts.c.key.desc()) if query.descending else (order, accounts.c.key)
    lines = _read(connection, _LINES.where(*held).order_by(*by).offset(query.offset).limit(query.limit))
    total = None
    if query.counted:
        total = int(connection.execute(select(func.count()).select_from(_TAKEN).where(*held)).scalar_one())
    return ListPage(rows=lines, total=total)


def _everybody(connection: Connection, query: ListQuery) -> ListPage[RegisterLine]:
    """A page of all people by their names: what comes before it is passed over in the index of the names alone."""
    by: tuple[ColumnElement[Any], ...] = (members.c.sort_key, members.c.account)
    if query.descending:
        by = tuple(each.desc() for each in by)
    place = select(members.c.account).where(members.c.account.not_in(_MERGED)).order_by(*by)
    page = place.offset(query.offset).limit(query.limit).subquery()
    lines = _read(connection, _LINES.join(page, page.c.account == members.c.account).order_by(*by))
    total = None
    if query.counted:
        everybody = select(func.count()).select_from(members).where(members.c.account.not_in(_MERGED))
        total = int(connection.execute(everybody).scalar_one())
    return ListPage(rows=lines, total=total)


def _condition(kept: Filter, standards: Standards) -> ColumnElement[bool]:
    match kept.column:
        case "attention":
            return and_(true(), *(_attention(Attention(choice), standards) for choice in kept.choices))
        case "number":
            return accounts.c.code.contains(kept.text, autoescape=True)
        case "state":
            return or_(*(_STATES[choice] for choice in kept.choices if choice in _STATES))
        case "role":
            named = members.c.role.in_([choice for choice in kept.choices if choice != NO_ROLE])
            return or_(named, members.c.role.is_(None)) if NO_ROLE in kept.choices else named
    column = _ORDERS[kept.column]
    bounds = [column >= bound for bound in (kept.start, kept.least) if bound is not None] + [
        column <= bound for bound in (kept.until, kept.most) if bound is not None
    ]
    return and_(true(), *bounds)


def _attention(attention: Attention, standards: Standards) -> ColumnElement[bool]:
    here = accounts.c.closed_on.is_(None)
    match attention:
        case Attention.NOT_SEEN:
            return and_(
                _STATES[Taking.ACTIVE],
                accounts.c.opened_on < standards.seen_since,
                ~stands_in_entry_since(standards.seen_since, participations, participations.c.account),
            )
        case Attention.BELOW_LIMIT:
            return and_(here, accounts.c.balance < standards.lower_minutes)
        case Attention.ONLY_RECEIVED:
            return and_(here, accounts.c.received > 0, accounts.c.given == 0)
        case Attention.ONLY_GIVEN:
            return and_(here, accounts.c.given > 0, accounts.c.received == 0)
        case Attention.NO_TALENT:
            able = select(member_talents.c.account).where(member_talents.c.direction == _CAN)
            return and_(here, accounts.c.key.not_in(able))
        case Attention.PAUSED:
            return _STATES[Taking.PAUSED]
        case Attention.LEFT:
            return _STATES[Taking.LEFT]


def _seen(connection: Connection, keys: Sequence[int]) -> dict[int, date]:
    """The day of the last entry of each of these, by the index on account and sequence."""
    last = (
        select(participations.c.account, func.max(participations.c.sequence).label("sequence"))
        .where(participations.c.account.in_(keys))
        .group_by(participations.c.account)
        .subquery()
    )
    statement = select(last.c.account, entries.c.service_date).join(
        entries, entries.c.sequence == last.c.sequence
    )
    return {row.account: row.service_date for row in connection.execute(statement)}


def _read(connection: Connection, statement: Select[Any]) -> tuple[RegisterLine, ...]:
    rows = connection.execute(statement).all()
    seen = _seen(connection, [row.key for row in rows]) if rows else {}
    return tuple(
        RegisterLine(
            code=row.code,
            name=row.name,
            script_name=row.script_name,
            role=ProgrammeRole(row.role) if row.role else None,
            state=Taking.LEFT if row.closed_on else Taking.PAUSED if row.paused else Taking.ACTIVE,
            given=row.given,
            received=row.received,
            balance=row.balance,
            enrolled_on=row.opened_on,
            seen_on=seen.get(row.key),
        )
        for row in rows
    )
