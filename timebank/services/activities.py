"""Activities that come back: their series, the week's sessions, and the sheet of one session."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.activities import (
    AgendaLine,
    Person,
    Series,
    Session,
    SessionEntry,
    SessionPlan,
    SessionSheet,
    SessionState,
    week_of,
)
from timebank.domain.changes import Receipt, Topic
from timebank.domain.ledger import AccountKind, Side, Warned
from timebank.domain.sharing import Share
from timebank.domain.waiting import WaitState
from timebank.services.enrolling import clean
from timebank.services.operation import Work, operation
from timebank.services.own import keep_to_own_plan, keep_to_own_session, only
from timebank.services.posting import check_open

ACTIVITIES = frozenset({Topic.ACTIVITIES})
MOST_EARLIER, EARLIER_SESSIONS = 60, 8
"""How many people of how many earlier sessions are offered for ticking."""
FURTHEST_WEEKS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """The sessions between two days, those that a series only offers among them, in order of time.

    `names` are those of the organisations, by code.
    """

    today: date
    lines: tuple[AgendaLine, ...]
    series: dict[UUID, Series]
    names: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesBook:
    """Every series with the names of organisations and hosts, by code."""

    series: tuple[Series, ...]
    people: dict[str, Person]


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesKept(Receipt):
    """A series as it is kept now; `before` is what it was, None when it is new."""

    series: Series
    before: Series | None


@operation(Permission.ACTIVITY_READ, for_organisations=True)
def list_series(work: Work) -> SeriesBook:
    """Every series, active or not; an organisation sees its own."""
    mine = only(work)
    found = tuple(each for each in work.activities.series() if mine in (None, each.organisation))
    codes = {code for each in found for code in (each.organisation, *each.hosts)}
    return SeriesBook(series=found, people=work.activities.people(codes))


@operation(Permission.ACTIVITY_CHANGE)
def keep_series(work: Work, series: Series) -> SeriesKept:
    """Make or change a series; saying the same again changes nothing.

    The pot as organisation is the centre itself. Raises TitleMissing, TextTooLong, TimeNotPositive,
    MoreThanTwelveHours, ChoiceUnknown, TalentUnknown, AccountUnknown, AccountClosed, NotAnOrganisation and
    NotAMember.
    """
    wanted = replace(series, title=clean(series.title), place=clean(series.place), theme=clean(series.theme))
    wanted.check()
    before = work.activities.find_series(series.id)
    accounts = work.ledger.accounts([wanted.organisation, *wanted.hosts])
    organisation = accounts[wanted.organisation]
    if organisation.kind is AccountKind.MEMBER:
        raise errors.NotAnOrganisation(number=wanted.organisation)
    hosts = [accounts[code] for code in wanted.hosts]
    for host in hosts:
        if host.kind is not AccountKind.MEMBER:
            raise errors.NotAMember(number=host.code)
    if before is None or before.organisation != organisation.code:
        check_open([organisation])
    known = set() if before is None else set(before.hosts)
    check_open(host for host in hosts if host.code not in known)
    if wanted.talent is not None and not work.talents.known(wanted.talent):
        raise errors.TalentUnknown(talent=wanted.talent)
    codes = tuple(dict.fromkeys(host.code for host in hosts))
    wanted = replace(wanted, organisation=organisation.code, hosts=codes)
    if before is not None and replace(before, hosts=tuple(sorted(before.hosts))) == replace(
        wanted, hosts=tuple(sorted(codes))
    ):
        return SeriesKept(series=before, before=before)
    work.activities.keep_series(wanted, organisation, hosts)
    work.note("keep_series", series.id)
    return SeriesKept(changed=ACTIVITIES, series=wanted, before=before)


@operation(Permission.ACTIVITY_READ, for_organisations=True)
def show_agenda(work: Work, start: date | None = None, until: date | None = None) -> Agenda:
    """The sessions between two days, both included; without them, of this week.

    What a series offers stands there from this week on; older days show what was really kept. Raises DatesReversed.
    """
    mine = only(work)
    monday, sunday = week_of(work.today)
    first = start or monday
    last = until or (first + timedelta(days=6) if start else sunday)
    if first > last:
        raise errors.DatesReversed(date=first, until=last)
    last = min(last, work.today + timedelta(weeks=FURTHEST_WEEKS))
    series = {each.id: each for each in work.activities.series() if mine in (None, each.organisation)}
    kept = [line for line in work.activities.sessions(first, last) if line.session.plan.series in series]
    here = {line.session.plan.id for line in kept}
    offered = [
        AgendaLine(session=Session(plan=plan, state=SessionState.PLANNED))
        for each in series.values()
        for day in each.days(max(first, monday), last)
        if (plan := each.plan(day)).id not in here and work.activities.session(plan.id) is None
    ]
    lines = sorted([*kept, *offered], key=lambda line: (line.session.plan.day, line.session.plan.starts_at))
    codes = {series[line.session.plan.series].organisation for line in lines}
    return Agenda(
        today=work.today,
        lines=tuple(lines),
        series={line.session.plan.series: series[line.session.plan.series] for line in lines},
        names=work.ledger.names(codes),
    )


@operation(Permission.ACTIVITY_READ, for_organisations=True)
def show_session(work: Work, plan: SessionPlan) -> SessionSheet:
    """All about a session, kept or only planned: who was there, who usually comes, what was booked.

    Raises SeriesUnknown.
    """
    keep_to_own_plan(work, plan)
    session = work.activities.session(plan.id) or Session(plan=plan, state=SessionState.PLANNED)
    series = work.activities.find_series(session.plan.series)
    if series is None:
        raise errors.SeriesUnknown()
    present = tuple(work.activities.present(plan.id))
    earlier = tuple(work.activities.earlier(series.id, plan.id, EARLIER_SESSIONS, MOST_EARLIER))
    history = tuple(_history(work, plan.id))
    codes = {series.organisation, *series.hosts}
    codes |= {each.account for each in present} | {guest.account for guest in earlier}
    codes |= {share.account for entry in history for share in (*entry.given, *entry.attended)}
    people = work.activities.people(codes)
    hosts = tuple(each.account for each in present if each.side is Side.GIVEN) or series.hosts
    missing = work.activities.without_conduct_check(hosts, session.plan.day) if series.vog_needed else []
    return SessionSheet(
        session=session,
        series=series,
        people=people,
        present=present,
        standing=tuple(entry.entry for entry in history if entry.state in ("booked", "waiting")),
        earlier=earlier,
        history=history,
        warnings=tuple(
            Warned(code="conduct_check_missing", account=code, facts={"name": people[code].name})
            for code in missing
        ),
    )


@operation(Permission.ACTIVITY_READ, for_organisations=True)
def find_session(work: Work, session: UUID) -> SessionPlan:
    """The plan of a session that is kept. Raises SessionUnknown."""
    keep_to_own_session(work, session)
    found = work.activities.session(session)
    if found is None:
        raise errors.SessionUnknown()
    return found.plan


def _history(work: Work, session: UUID) -> Iterable[SessionEntry]:
    """What a session booked, in order, with what was taken back."""
    entries = work.activities.entries(session)
    if not entries:
        return
    names = {operator.key: operator.name for operator in work.operators.all()}
    for entry in entries:
        posted = work.ledger.find(entry)
        if posted is not None:
            parts = posted.entry.participations
            sides = [
                tuple(
                    Share(account=p.account, minutes=p.minutes)
                    for p in parts
                    if (p.side is Side.GIVEN) is given
                )
                for given in (True, False)
            ]
            by = work.ledger.reversal_of(posted.sequence)
            undone = None if by is None else work.ledger.find(by)
            yield SessionEntry(
                entry=entry,
                at=posted.posted_at,
                by=names.get(posted.operator, ""),
                state="booked" if undone is None else "undone",
                given=sides[0],
                attended=sides[1],
                undone_at=None if undone is None else undone.posted_at,
                undone_by="" if undone is None else names.get(undone.operator, ""),
                reason="" if undone is None else undone.entry.note,
            )
        elif (waiting := work.pending.find(entry)) is not None:
            state = waiting.state_on(work.today)
            yield SessionEntry(
                entry=entry,
                at=waiting.created_at,
                by=names.get(waiting.operator, ""),
                state="booked" if state is WaitState.POSTED else state.value,
                given=waiting.order.givers,
                attended=waiting.order.receivers,
            )
