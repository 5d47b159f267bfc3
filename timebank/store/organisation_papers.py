"""What the papers of an organisation are made of: hours by person, month and activity, certificates, VOG."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, and_, case, extract, func, select

from timebank.domain.activities import SessionState
from timebank.domain.circle import ConductCheck
from timebank.domain.ledger import Account, AccountKind, Kind, Side
from timebank.domain.organisation_papers import (
    ConductActivity,
    ConductLine,
    Doing,
    HeldSession,
    HoursShare,
)
from timebank.store.accounts import with_aliases
from timebank.store.clock_time import COUNTED
from timebank.store.organisation_hours import CONFIRMED, ROOTS, minutes_of
from timebank.store.rows.accounts import accounts, members
from timebank.store.rows.activities import (
    activity_series,
    activity_sessions,
    series_hosts,
    session_attendance,
    session_entries,
)
from timebank.store.rows.certificates import certificates
from timebank.store.rows.ledger import entries, entry_confirmations, participations
from timebank.store.rows.network import conduct_checks

_YEAR, _MONTH = extract("year", entries.c.service_date), extract("month", entries.c.service_date)
_DOING = (activity_series.c.id, activity_series.c.title, entries.c.talent)
_BEARERS = accounts.alias("bearer")


def shares(connection: Connection, organisation: Account, start: date, until: date) -> list[HoursShare]:
    """Clock time by person, month and activity in a period, both days included."""
    person = func.coalesce(ROOTS.c.root, participations.c.account)
    statement = (
        _counted(
            connection,
            organisation,
            start,
            until,
            person,
            _YEAR,
            _MONTH,
            *_DOING,
            func.sum(minutes_of(Side.GIVEN)),
            func.sum(minutes_of(Side.ATTENDED)),
            func.sum(case((CONFIRMED, 0), else_=minutes_of(Side.GIVEN))),
            func.sum(case((CONFIRMED, 0), else_=minutes_of(Side.ATTENDED))),
        )
        .outerjoin(ROOTS, ROOTS.c.key == participations.c.account)
        .outerjoin(entry_confirmations, entry_confirmations.c.sequence == entries.c.sequence)
        .group_by(person, _YEAR, _MONTH, *_DOING)
    )
    return [
        HoursShare(
            person=row[0],
            month=date(int(row[1]), int(row[2]), 1),
            doing=_doing(*row[3:6]),
            given=int(row[6]),
            attended=int(row[7]),
            unconfirmed_given=int(row[8]),
            unconfirmed_attended=int(row[9]),
        )
        for row in connection.execute(statement)
    ]


def sessions(connection: Connection, organisation: Account, start: date, until: date) -> list[HeldSession]:
    """The gatherings in a period for which time was booked that still counts.

    Entries of one session are one; an activity that was recorded without a session is one by itself.
    """
    held = func.coalesce(session_entries.c.session, entries.c.id)
    columns = (held, _YEAR, _MONTH, *_DOING)
    statement = (
        _counted(connection, organisation, start, until, *columns)
        .where(entries.c.kind == Kind.ACTIVITY.value)
        .group_by(*columns)
    )
    # Two entries of a session may name different talents, and still are one gathering.
    found = {
        (row[0], row[1], row[2]): HeldSession(
            month=date(int(row[1]), int(row[2]), 1), doing=_doing(*row[3:6])
        )
        for row in connection.execute(statement)
    }
    return list(found.values())


def paper_numbers(
    connection: Connection, organisation: Account, start: date, until: date
) -> dict[str, tuple[str, ...]]:
    """The numbers of the organisation's certificates about days in a period by the code of who has them.

    Those that were withdrawn are left out.
    """
    bearer = func.coalesce(ROOTS.c.root, certificates.c.account)
    statement = (
        select(_BEARERS.c.code, certificates.c.number)
        .select_from(certificates)
        .outerjoin(ROOTS, ROOTS.c.key == certificates.c.account)
        .join(_BEARERS, _BEARERS.c.key == bearer)
        .where(
            certificates.c.organisation == organisation.key,
            certificates.c.withdrawn_at.is_(None),
            certificates.c.period_start <= until,
            certificates.c.period_until >= start,
        )
        .order_by(certificates.c.year, certificates.c.running)
    )
    found: dict[str, list[str]] = {}
    for code, number in connection.execute(statement):
        found.setdefault(code, []).append(number)
    return {code: tuple(numbers) for code, numbers in found.items()}


def conduct(connection: Connection, organisation: Account | None, since: date) -> list[ConductActivity]:
    """The activities that need a certificate of conduct, with who leads them or helped there since a day.

    One that is over is there as long as somebody helped in it since that day. Who left needs none any more.
    """
    houses = accounts.alias("house")
    wanted = (
        select(activity_series.c.id, activity_series.c.title, activity_series.c.active, houses.c.name)
        .join(houses, houses.c.key == activity_series.c.organisation)
        .where(activity_series.c.vog_needed)
        .order_by(houses.c.name, activity_series.c.title, activity_series.c.id)
    )
    if organisation is not None:
        wanted = wanted.where(activity_series.c.organisation.in_(with_aliases(connection, organisation.key)))
    series = connection.execute(wanted).all()
    helping = _helping([row.id for row in series], since)
    people: dict[Any, list[ConductLine]] = {}
    for row in connection.execute(helping):
        people.setdefault(row.series, []).append(_conduct_line(row))
    return [
        ConductActivity(
            series=row.id, title=row.title, organisation=row.name, lines=tuple(people.get(row.id, ()))
        )
        for row in series
        if row.active or row.id in people
    ]


def _helping(series: list[Any], since: date) -> Select[Any]:
    """Who leads each of these series, or gave time in a session of it, with the check that was seen."""
    leads = (
        select(
            series_hosts.c.series,
            func.coalesce(ROOTS.c.root, series_hosts.c.account).label("person"),
        )
        .select_from(series_hosts)
        .outerjoin(ROOTS, ROOTS.c.key == series_hosts.c.account)
        .join(activity_series, activity_series.c.id == series_hosts.c.series)
        .where(series_hosts.c.series.in_(series), activity_series.c.active)
        .distinct()
        .subquery("leads")
    )
    helper = func.coalesce(ROOTS.c.root, session_attendance.c.account)
    helped = (
        select(
            activity_sessions.c.series,
            helper.label("person"),
            func.max(activity_sessions.c.day).label("last_on"),
        )
        .select_from(session_attendance)
        .join(activity_sessions, activity_sessions.c.id == session_attendance.c.session)
        .outerjoin(ROOTS, ROOTS.c.key == session_attendance.c.account)
        .where(
            activity_sessions.c.series.in_(series),
            activity_sessions.c.state != SessionState.CANCELLED.value,
            activity_sessions.c.day >= since,
            session_attendance.c.side == Side.GIVEN.value,
        )
        .group_by(activity_sessions.c.series, helper)
        .subquery("helped")
    )
    pairs = select(leads.c.series, leads.c.person).union(select(helped.c.series, helped.c.person))
    pair = pairs.subquery("pair")
    return (
        select(
            pair.c.series,
            accounts.c.code,
            accounts.c.name,
            members.c.script_name,
            leads.c.person.is_not(None).label("leads"),
            helped.c.last_on,
            conduct_checks.c.seen_on,
            conduct_checks.c.renew_on,
        )
        .select_from(pair)
        .join(accounts, accounts.c.key == pair.c.person)
        .join(members, members.c.account == accounts.c.key)
        .outerjoin(leads, and_(leads.c.series == pair.c.series, leads.c.person == pair.c.person))
        .outerjoin(helped, and_(helped.c.series == pair.c.series, helped.c.person == pair.c.person))
        .outerjoin(conduct_checks, conduct_checks.c.account == accounts.c.key)
        .where(accounts.c.closed_on.is_(None))
        .order_by(members.c.sort_key, accounts.c.key)
    )


def _conduct_line(row: Any) -> ConductLine:
    return ConductLine(
        code=row.code,
        name=row.name,
        script_name=row.script_name,
        leads=bool(row.leads),
        helped_on=row.last_on,
        check=None if row.seen_on is None else ConductCheck(seen_on=row.seen_on, renew_on=row.renew_on),
    )


def _counted(
    connection: Connection, organisation: Account, start: date, until: date, *columns: Any
) -> Select[Any]:
    """These columns of the clock time of people under an organisation, with the activity that it belongs to."""
    return (
        select(*columns)
        .select_from(entries)
        .join(participations, participations.c.sequence == entries.c.sequence)
        .join(_BEARERS, _BEARERS.c.key == participations.c.account)
        .outerjoin(session_entries, session_entries.c.entry == entries.c.id)
        .outerjoin(activity_sessions, activity_sessions.c.id == session_entries.c.session)
        .outerjoin(activity_series, activity_series.c.id == activity_sessions.c.series)
        .where(
            COUNTED,
            # What was done for the organisation as such is nobody's time.
            _BEARERS.c.kind == AccountKind.MEMBER.value,
            entries.c.organisation.in_(with_aliases(connection, organisation.key)),
            entries.c.service_date.between(start, until),
        )
    )


def _doing(series: Any, title: str | None, talent: str | None) -> Doing:
    return Doing(talent=talent) if series is None else Doing(series=series, title=title or "")
