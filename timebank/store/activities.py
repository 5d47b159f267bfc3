"""Series, sessions, and who was there, behind one transaction."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, case, delete, func, insert, select, update

from timebank.domain.activities import (
    AgendaLine,
    EarlierGuest,
    Person,
    Presence,
    Series,
    Session,
    SessionPlan,
    SessionState,
    Way,
)
from timebank.domain.ledger import Account, Side
from timebank.domain.talents import Tag
from timebank.store.rows.accounts import accounts, members
from timebank.store.rows.activities import (
    activity_series,
    activity_sessions,
    series_hosts,
    session_attendance,
    session_entries,
)
from timebank.store.rows.network import conduct_checks

_SERIES = select(activity_series, accounts.c.code.label("organisation_code")).join(
    accounts, accounts.c.key == activity_series.c.organisation
)
_HOSTS = (
    select(series_hosts.c.series, accounts.c.code)
    .join(accounts, accounts.c.key == series_hosts.c.account)
    .order_by(series_hosts.c.series, accounts.c.name, accounts.c.key)
)
_COUNTS = (
    select(
        activity_sessions,
        func.count(session_attendance.c.account).filter(session_attendance.c.side == "given").label("hosts"),
        func.count(session_attendance.c.account)
        .filter(session_attendance.c.side == "attended")
        .label("guests"),
    )
    .outerjoin(session_attendance, session_attendance.c.session == activity_sessions.c.id)
    .group_by(activity_sessions.c.id)
    .order_by(activity_sessions.c.day, activity_sessions.c.starts_at, activity_sessions.c.id)
)
_PRESENT = (
    select(session_attendance, accounts.c.code)
    .join(accounts, accounts.c.key == session_attendance.c.account)
    # Hosts first, then in order of coming.
    .order_by(
        case((session_attendance.c.side == "given", 0), else_=1),
        session_attendance.c.noted_at,
        accounts.c.name,
        accounts.c.key,
    )
)
_PEOPLE = select(accounts.c.code, accounts.c.name, accounts.c.closed_on, members.c.script_name).outerjoin(
    members, members.c.account == accounts.c.key
)


class ActivityStore:
    """What is kept about activities."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def series(self, *, active: bool = False) -> list[Series]:
        """Every series by title, or the active ones."""
        statement = _SERIES.order_by(func.lower(activity_series.c.title), activity_series.c.id)
        if active:
            statement = statement.where(activity_series.c.active.is_(True))
        return self._series(statement)

    def find_series(self, series: UUID) -> Series | None:
        """One series, or None."""
        found = self._series(_SERIES.where(activity_series.c.id == series))
        return found[0] if found else None

    def keep_series(self, series: Series, organisation: Account, hosts: Iterable[Account]) -> None:
        """Write a series, new or known."""
        row = {
            "title": series.title,
            "organisation": organisation.key,
            "talent": series.talent,
            "place": series.place,
            "weekday": series.weekday,
            "starts_at": series.starts_at,
            "minutes": series.minutes,
            "tag": "" if series.tag is None else series.tag.value,
            "theme": series.theme,
            "dutch_spoken": series.dutch_spoken,
            "vog_needed": series.vog_needed,
            "active": series.active,
        }
        known = select(activity_series.c.id).where(activity_series.c.id == series.id)
        if self._connection.execute(known).first() is None:
            self._connection.execute(insert(activity_series), {"id": series.id, **row})
        else:
            self._connection.execute(
                update(activity_series).where(activity_series.c.id == series.id).values(**row)
            )
            self._connection.execute(delete(series_hosts).where(series_hosts.c.series == series.id))
        rows = [{"series": series.id, "account": key} for key in sorted({host.key for host in hosts})]
        if rows:
            self._connection.execute(insert(series_hosts), rows)

    def session(self, session: UUID) -> Session | None:
        """One session that is kept, or None."""
        statement = select(activity_sessions).where(activity_sessions.c.id == session)
        row = self._connection.execute(statement).one_or_none()
        return None if row is None else _session_of(row)

    def sessions(self, start: date, until: date, series: UUID | None = None) -> list[AgendaLine]:
        """The sessions kept between two days, both included, with their counts; of one series or all."""
        statement = _COUNTS.where(activity_sessions.c.day.between(start, until))
        if series is not None:
            statement = statement.where(activity_sessions.c.series == series)
        return [
            AgendaLine(session=_session_of(row), hosts=row.hosts, guests=row.guests)
            for row in self._connection.execute(statement)
        ]

    def keep_session(self, session: Session) -> None:
        """Write a session, new or known."""
        plan = session.plan
        row = {
            "series": plan.series,
            "day": plan.day,
            "starts_at": plan.starts_at,
            "minutes": plan.minutes,
            "place": plan.place,
            "state": session.state.value,
            "closed_by": session.closed_by,
            "closed_at": session.closed_at,
        }
        known = select(activity_sessions.c.id).where(activity_sessions.c.id == plan.id)
        if self._connection.execute(known).first() is None:
            self._connection.execute(insert(activity_sessions), {"id": plan.id, **row})
        else:
            self._connection.execute(
                update(activity_sessions).where(activity_sessions.c.id == plan.id).values(**row)
            )

    def present(self, session: UUID) -> list[Presence]:
        """Who was there: hosts first, then in order of coming."""
        statement = _PRESENT.where(session_attendance.c.session == session)
        return [
            Presence(account=row.code, side=Side(row.side), minutes=row.minutes, way=Way(row.way))
            for row in self._connection.execute(statement)
        ]

    def note(self, session: UUID, present: Presence, account: Account, operator: int, at: datetime) -> None:
        """Put somebody on the list who does not stand there yet."""
        self._connection.execute(
            insert(session_attendance),
            {
                "session": session,
                "account": account.key,
                "side": present.side.value,
                "minutes": present.minutes,
                "way": present.way.value,
                "operator": operator,
                "noted_at": at,
            },
        )

    def change(self, session: UUID, present: Presence, account: Account) -> None:
        """Change the side and the minutes of somebody on the list."""
        self._connection.execute(
            update(session_attendance)
            .where(session_attendance.c.session == session, session_attendance.c.account == account.key)
            .values(side=present.side.value, minutes=present.minutes)
        )

    def remove(self, session: UUID, account: Account) -> None:
        """Take somebody off the list."""
        self._connection.execute(
            delete(session_attendance).where(
                session_attendance.c.session == session, session_attendance.c.account == account.key
            )
        )

    def earlier(self, series: UUID, before: UUID, sessions: int, limit: int) -> list[EarlierGuest]:
        """Who was at the last sessions of a series, most often first; leavers left out."""
        last = (
            select(activity_sessions.c.id)
            .where(
                activity_sessions.c.series == series,
                activity_sessions.c.id != before,
                activity_sessions.c.state != SessionState.CANCELLED.value,
            )
            .order_by(activity_sessions.c.day.desc())
            .limit(sessions)
            .subquery()
        )
        times = func.count(session_attendance.c.session)
        hosted = func.count(session_attendance.c.session).filter(session_attendance.c.side == "given")
        statement = (
            select(accounts.c.code, times.label("times"), hosted.label("hosted"))
            .join(last, last.c.id == session_attendance.c.session)
            .join(accounts, accounts.c.key == session_attendance.c.account)
            .where(accounts.c.closed_on.is_(None))
            .group_by(accounts.c.key, accounts.c.code, accounts.c.name)
            .order_by(times.desc(), accounts.c.name, accounts.c.key)
            .limit(limit)
        )
        return [
            EarlierGuest(account=row.code, times=row.times, hosted=2 * row.hosted > row.times)
            for row in self._connection.execute(statement)
        ]

    def link(self, session: UUID, entry: UUID) -> None:
        """Note that an entry belongs to a session, after those that do already."""
        position = select(func.count()).where(session_entries.c.session == session)
        count = self._connection.execute(position).scalar_one()
        self._connection.execute(
            insert(session_entries), {"session": session, "entry": entry, "position": count + 1}
        )

    def entries(self, session: UUID) -> list[UUID]:
        """The entries of a session, in the order in which they were made."""
        statement = (
            select(session_entries.c.entry)
            .where(session_entries.c.session == session)
            .order_by(session_entries.c.position)
        )
        return list(self._connection.execute(statement).scalars())

    def session_of(self, entry: UUID) -> UUID | None:
        """The session to which an entry belongs."""
        statement = select(session_entries.c.session).where(session_entries.c.entry == entry)
        return self._connection.execute(statement).scalar()

    def people(self, codes: Iterable[str]) -> dict[str, Person]:
        """Names for a list, by code."""
        wanted = sorted(set(codes))
        statement = _PEOPLE.where(accounts.c.code.in_(wanted))
        return {
            row.code: Person(
                code=row.code,
                name=row.name,
                script_name=row.script_name or "",
                open=row.closed_on is None,
            )
            for row in self._connection.execute(statement)
        }

    def without_conduct_check(self, codes: Iterable[str], on: date) -> list[str]:
        """Those of these people whose certificate of conduct was not seen, or is due again."""
        wanted = sorted(set(codes))
        statement = (
            select(accounts.c.code, conduct_checks.c.seen_on, conduct_checks.c.renew_on)
            .outerjoin(conduct_checks, conduct_checks.c.account == accounts.c.key)
            .where(accounts.c.code.in_(wanted))
            .order_by(accounts.c.name, accounts.c.key)
        )
        return [
            row.code
            for row in self._connection.execute(statement)
            if row.seen_on is None or (row.renew_on is not None and row.renew_on <= on)
        ]

    def _series(self, statement: Any) -> list[Series]:
        rows = self._connection.execute(statement).all()
        hosts: dict[UUID, list[str]] = {row.id: [] for row in rows}
        if rows:
            for series, code in self._connection.execute(_HOSTS.where(series_hosts.c.series.in_(hosts))):
                hosts[series].append(code)
        return [_series_of(row, hosts[row.id]) for row in rows]


def carry_activities(connection: Connection, account: Account, into: Account) -> None:
    """Carry hosts and attendance over to the number that stays; who stood there under both stays once."""
    for table, key in (
        (series_hosts, series_hosts.c.series),
        (session_attendance, session_attendance.c.session),
    ):
        both = select(key).where(table.c.account == into.key)
        connection.execute(delete(table).where(table.c.account == account.key, key.in_(both)))
        connection.execute(update(table).where(table.c.account == account.key).values(account=into.key))


def _series_of(row: Any, hosts: Sequence[str]) -> Series:
    return Series(
        id=row.id,
        title=row.title,
        organisation=row.organisation_code,
        talent=row.talent,
        place=row.place,
        weekday=row.weekday,
        starts_at=row.starts_at,
        minutes=row.minutes,
        tag=Tag(row.tag) if row.tag else None,
        theme=row.theme,
        dutch_spoken=row.dutch_spoken,
        vog_needed=row.vog_needed,
        active=row.active,
        hosts=tuple(hosts),
    )


def _session_of(row: Any) -> Session:
    return Session(
        plan=SessionPlan(
            id=row.id,
            series=row.series,
            day=row.day,
            starts_at=row.starts_at,
            minutes=row.minutes,
            place=row.place,
        ),
        state=SessionState(row.state),
        closed_by=row.closed_by,
        closed_at=row.closed_at,
    )
