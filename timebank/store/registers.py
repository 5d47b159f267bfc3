"""The register of people as a list: filtered, sorted and paged by the database."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select

from timebank.domain.lists import Filter, ListPage, ListQuery
from timebank.domain.members import ProgrammeRole
from timebank.domain.registers import NO_ROLE, RegisterLine, Taking
from timebank.store.rows.accounts import accounts, members

_TAKEN = members.join(accounts, accounts.c.key == members.c.account)
_LINES = select(
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
_ORDERS: dict[str, ColumnElement[Any]] = {
    "name": members.c.sort_key,
    "number": accounts.c.key,
    "given": accounts.c.given,
    "received": accounts.c.received,
    "balance": accounts.c.balance,
    "enrolled": accounts.c.opened_on,
    "role": func.coalesce(members.c.role, ""),
}
_STATES: dict[str, ColumnElement[bool]] = {
    Taking.ACTIVE: and_(accounts.c.closed_on.is_(None), accounts.c.paused.is_(False)),
    Taking.PAUSED: and_(accounts.c.closed_on.is_(None), accounts.c.paused.is_(True)),
    Taking.LEFT: accounts.c.closed_on.is_not(None),
}


def register(
    connection: Connection, query: ListQuery, codes: Sequence[str] | None = None
) -> ListPage[RegisterLine]:
    """One page of the register. With `codes` only these people, in that order unless the query sorts."""
    held = [accounts.c.merged_into.is_(None), *(_condition(each) for each in query.filters)]
    if codes is not None:
        held.append(accounts.c.code.in_(codes))
    if codes is not None and not query.sort:
        found = {line.code: line for line in _read(connection, _LINES.where(*held))}
        lines = tuple(found[code] for code in codes if code in found)
        return ListPage(rows=lines[query.offset : query.offset + query.limit], total=len(lines))
    order = _ORDERS.get(query.sort, members.c.sort_key)
    by = (order.desc(), accounts.c.key.desc()) if query.descending else (order, accounts.c.key)
    lines = _read(connection, _LINES.where(*held).order_by(*by).offset(query.offset).limit(query.limit))
    total = None
    if query.counted:
        total = int(connection.execute(select(func.count()).select_from(_TAKEN).where(*held)).scalar_one())
    return ListPage(rows=lines, total=total)


def _condition(kept: Filter) -> ColumnElement[bool]:
    match kept.column:
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
    return and_(*bounds)


def _read(connection: Connection, statement: Select[Any]) -> tuple[RegisterLine, ...]:
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
        )
        for row in connection.execute(statement)
    )
