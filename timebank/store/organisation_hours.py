"""Clock time under an organisation: how much in a period, and whose."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Connection,
    Select,
    Subquery,
    and_,
    case,
    func,
    or_,
    select,
    true,
    union,
)

from timebank.domain.circle import ConductCheck
from timebank.domain.ledger import Account, AccountKind, Confirmation, Side
from timebank.domain.lists import Filter, ListPage, ListQuery
from timebank.domain.organisations import (
    BELONGS,
    TOOK_PART,
    ConductState,
    OrganisationHours,
    ParticipantLine,
    ParticipantPage,
)
from timebank.store.accounts import with_aliases
from timebank.store.clock_time import COUNTED
from timebank.store.rows.accounts import accounts, members
from timebank.store.rows.activities import (
    activity_series,
    activity_sessions,
    series_hosts,
    session_attendance,
)
from timebank.store.rows.certificates import certificates
from timebank.store.rows.ledger import entries, entry_confirmations, participations
from timebank.store.rows.network import conduct_checks, memberships

_CONFIRMED = tuple(way.value for way in Confirmation if way.by_receiver)
_WAY = func.coalesce(entry_confirmations.c.confirmation, entries.c.confirmation)
CONFIRMED = _WAY.in_(_CONFIRMED)
"""Holds where somebody of the receiving side confirmed an entry. Needs its later confirmation joined from outside."""


def _roots() -> CTE:
    """Every number that was joined to another one, and the account it leads to now."""
    joined = accounts.alias("joined")
    step = (
        select(joined.c.key, joined.c.merged_into.label("root"))
        .where(joined.c.merged_into.is_not(None))
        .cte("steps", recursive=True)
    )
    further = accounts.alias("further")
    step = step.union_all(
        select(step.c.key, further.c.merged_into)
        .join(further, further.c.key == step.c.root)
        .where(further.c.merged_into.is_not(None))
    )
    last = accounts.alias("last")
    return (
        select(step.c.key, step.c.root)
        .join(last, last.c.key == step.c.root)
        .where(last.c.merged_into.is_(None))
        .cte("roots")
    )


ROOTS = _roots()
"""One for every question: two of one name in one statement are refused."""


def hours(
    connection: Connection, start: date, until: date, organisation: Account | None
) -> dict[str, OrganisationHours]:
    """The clock time of a period by the organisation's code; of one organisation or of all that had any."""
    person = func.coalesce(ROOTS.c.root, participations.c.account)
    houses, bearers = accounts.alias("house"), accounts.alias("bearer")
    statement = (
        select(
            houses.c.code,
            func.count(person.distinct()),
            func.count(entries.c.sequence.distinct()),
            func.coalesce(func.sum(minutes_of(Side.GIVEN)), 0),
            func.coalesce(func.sum(minutes_of(Side.ATTENDED)), 0),
            func.coalesce(func.sum(case((CONFIRMED, 0), else_=participations.c.minutes)), 0),
        )
        .select_from(entries)
        .join(participations, participations.c.sequence == entries.c.sequence)
        .join(houses, houses.c.key == entries.c.organisation)
        .join(bearers, bearers.c.key == participations.c.account)
        .outerjoin(ROOTS, ROOTS.c.key == participations.c.account)
        .outerjoin(entry_confirmations, entry_confirmations.c.sequence == entries.c.sequence)
        .where(
            COUNTED,
            houses.c.kind == AccountKind.ORGANISATION.value,
            # What was done for the organisation as such is nobody's time.
            bearers.c.kind == AccountKind.MEMBER.value,
            entries.c.organisation.is_not(None),
            entries.c.service_date.between(start, until),
        )
        .group_by(houses.c.code)
    )
    if organisation is not None:
        statement = statement.where(entries.c.organisation.in_(with_aliases(connection, organisation.key)))
    return {
        row[0]: OrganisationHours(
            people=row[1],
            entries=row[2],
            given=int(row[3]),
            attended=int(row[4]),
            unconfirmed=int(row[5]),
        )
        for row in connection.execute(statement)
    }


def participants(
    connection: Connection,
    organisation: Account,
    start: date,
    until: date,
    today: date,
    query: ListQuery,
    codes: Sequence[str] | None = None,
) -> ParticipantPage:
    """One page of who took part in the period or belongs. With `codes` only these, in that order unless sorted."""
    took = _taking_part(connection, organisation, start, until)
    belongs = (
        select(memberships.c.account, memberships.c.since)
        .where(memberships.c.organisation == organisation.key)
        .subquery("belongs")
    )
    papers = _papers(organisation, start, until)
    orders: dict[str, ColumnElement[Any]] = {
        "name": members.c.sort_key,
        "number": accounts.c.key,
        "given": func.coalesce(took.c.given, 0),
        "attended": func.coalesce(took.c.attended, 0),
        "entries": func.coalesce(took.c.entries, 0),
        "last": took.c.last_on,
        "first": took.c.first_on,
        "part": belongs.c.since,
        "certificates": func.coalesce(papers.c.papers, 0),
        "conduct": conduct_checks.c.seen_on,
    }
    taken = (
        members.join(accounts, accounts.c.key == members.c.account)
        .outerjoin(took, took.c.person == accounts.c.key)
        .outerjoin(belongs, belongs.c.account == accounts.c.key)
        .outerjoin(papers, papers.c.person == accounts.c.key)
        .outerjoin(conduct_checks, conduct_checks.c.account == accounts.c.key)
    )
    held: list[ColumnElement[bool]] = [
        accounts.c.merged_into.is_(None),
        or_(took.c.person.is_not(None), belongs.c.account.is_not(None)),
        *(_condition(each, orders, took, belongs, today) for each in query.filters),
    ]
    if codes is not None:
        held.append(accounts.c.code.in_(codes))
    lines = (
        select(
            accounts.c.code,
            accounts.c.name,
            members.c.script_name,
            accounts.c.closed_on,
            took.c.given,
            took.c.attended,
            took.c.entries,
            took.c.first_on,
            took.c.last_on,
            belongs.c.since,
            papers.c.papers.label("certificates"),
            conduct_checks.c.seen_on,
            conduct_checks.c.renew_on,
        )
        .select_from(taken)
        .where(*held)
    )
    if codes is not None and not query.sort:
        found = {line.code: line for line in _read(connection, lines)}
        ordered = tuple(found[code] for code in codes if code in found)
        return ListPage(rows=ordered[query.offset : query.offset + query.limit], total=len(ordered))
    order = orders.get(query.sort, members.c.sort_key)
    # Who has nothing in this column stands last, whichever way it is sorted: both databases agree on that alone.
    by = (order.is_(None), order.desc() if query.descending else order, accounts.c.key)
    rows = _read(connection, lines.order_by(*by).offset(query.offset).limit(query.limit))
    total = None
    if query.counted:
        count = select(func.count()).select_from(taken).where(*held)
        total = int(connection.execute(count).scalar_one())
    return ListPage(rows=tuple(rows), total=total)


def own_people(connection: Connection, organisation: Account, people: Sequence[Account]) -> set[str]:
    """Those of these members who belong to the organisation, host or attend for it, or took part in it ever."""
    found = {}
    for person in people:
        found.update(dict.fromkeys(with_aliases(connection, person.key), person.code))
    if not found:
        return set()
    keys = list(found)
    mine = activity_series.c.organisation == organisation.key
    statement = union(
        select(memberships.c.account).where(
            memberships.c.account.in_(keys), memberships.c.organisation == organisation.key
        ),
        select(series_hosts.c.account)
        .join(activity_series, activity_series.c.id == series_hosts.c.series)
        .where(series_hosts.c.account.in_(keys), mine),
        select(session_attendance.c.account)
        .join(activity_sessions, activity_sessions.c.id == session_attendance.c.session)
        .join(activity_series, activity_series.c.id == activity_sessions.c.series)
        .where(session_attendance.c.account.in_(keys), mine),
        select(participations.c.account)
        .join(entries, entries.c.sequence == participations.c.sequence)
        .where(
            participations.c.account.in_(keys),
            entries.c.organisation.in_(with_aliases(connection, organisation.key)),
        ),
    )
    return {found[key] for key in connection.execute(statement).scalars()}


def _taking_part(connection: Connection, organisation: Account, start: date, until: date) -> Subquery:
    """Given, attended, how often, first and last day of each person under an organisation in a period."""
    person = func.coalesce(ROOTS.c.root, participations.c.account)
    return (
        select(
            person.label("person"),
            func.sum(minutes_of(Side.GIVEN)).label("given"),
            func.sum(minutes_of(Side.ATTENDED)).label("attended"),
            func.count(entries.c.sequence.distinct()).label("entries"),
            func.min(entries.c.service_date).label("first_on"),
            func.max(entries.c.service_date).label("last_on"),
        )
        .select_from(entries)
        .join(participations, participations.c.sequence == entries.c.sequence)
        .outerjoin(ROOTS, ROOTS.c.key == participations.c.account)
        .where(
            COUNTED,
            entries.c.organisation.in_(with_aliases(connection, organisation.key)),
            entries.c.service_date.between(start, until),
        )
        .group_by(person)
        .subquery("took")
    )


def minutes_of(side: Side) -> ColumnElement[int]:
    """The minutes of a participation where it is on this side, else none."""
    return case((participations.c.side == side.value, participations.c.minutes), else_=0)


def _papers(organisation: Account, start: date, until: date) -> Subquery:
    """How many certificates of the organisation each person has about days in a period."""
    person = func.coalesce(ROOTS.c.root, certificates.c.account)
    return (
        select(person.label("person"), func.count().label("papers"))
        .select_from(certificates)
        .outerjoin(ROOTS, ROOTS.c.key == certificates.c.account)
        .where(
            certificates.c.organisation == organisation.key,
            certificates.c.withdrawn_at.is_(None),
            certificates.c.period_start <= until,
            certificates.c.period_until >= start,
        )
        .group_by(person)
        .subquery("papers")
    )


def _condition(
    kept: Filter, orders: dict[str, ColumnElement[Any]], took: Subquery, belongs: Subquery, today: date
) -> ColumnElement[bool]:
    match kept.column:
        case "conduct":
            due = and_(conduct_checks.c.renew_on.is_not(None), conduct_checks.c.renew_on <= today)
            conduct = {
                ConductState.MISSING: conduct_checks.c.seen_on.is_(None),
                ConductState.DUE: due,
                ConductState.SEEN: and_(conduct_checks.c.seen_on.is_not(None), ~due),
            }
            return or_(*(conduct[ConductState(choice)] for choice in kept.choices))
        case "number":
            return accounts.c.code.contains(kept.text, autoescape=True)
        case "part":
            states = {BELONGS: belongs.c.account.is_not(None), TOOK_PART: took.c.person.is_not(None)}
            return or_(*(states[choice] for choice in kept.choices if choice in states))
    column = orders[kept.column]
    bounds = [column >= bound for bound in (kept.start, kept.least) if bound is not None] + [
        column <= bound for bound in (kept.until, kept.most) if bound is not None
    ]
    return and_(true(), *bounds)


def _read(connection: Connection, statement: Select[Any]) -> Iterable[ParticipantLine]:
    return [
        ParticipantLine(
            code=row.code,
            name=row.name,
            script_name=row.script_name,
            open=row.closed_on is None,
            given=int(row.given or 0),
            attended=int(row.attended or 0),
            entries=row.entries or 0,
            first_on=row.first_on,
            last_on=row.last_on,
            belongs_since=row.since,
            certificates=row.certificates or 0,
            conduct=None if row.seen_on is None else ConductCheck(seen_on=row.seen_on, renew_on=row.renew_on),
        )
        for row in connection.execute(statement)
    ]
