"""The weekly activities of the demo as series: what was booked in the last weeks gets its sessions and its lists."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID, uuid5

from timebank.domain.activities import Presence, Series, Session, SessionPlan, SessionState
from timebank.domain.ledger import AccountKind, Posted, Side
from timebank.services import activities, attendance, sessions
from timebank.services.demo.plan import DemoPlan, Help
from timebank.services.demo.sources import Weekly, sources
from timebank.services.operation import Work

WEEKS = 10
_SPACE = UUID("5f6f2d0e-7a3c-4b3e-9a41-0d7c54a5c0de")
_USUAL = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class _Held:
    """One time that an activity was held, as it stands in the books."""

    help: Help
    posted: Posted


def hold_sessions(work: Work, plan: DemoPlan, house_of: Callable[[str], str]) -> None:
    """Make the series that have a title, with closed sessions of the last weeks, one to come and one cancelled.

    Nothing is booked: the entries that stand there get their sessions. `house_of` gives an organisation's number.
    """
    for weekly in sources().weekly:
        if not weekly.title:
            continue
        held = _held(work, plan, weekly)
        hosts = Counter(
            part.account
            for each in held
            for part in each.posted.entry.participations
            if part.side is Side.GIVEN
        )
        accounts = work.ledger.accounts(hosts)
        here = dict.fromkeys(accounts[code].code for code, _ in hosts.most_common() if accounts[code].open)
        usual = tuple(here)[:_USUAL]
        series = _series(weekly, house_of(weekly.organisation), usual)
        activities.keep_series.run(work, series)
        for each in held:
            _keep(work, series, each)
        _to_come(work, series, weekly)


def _series(weekly: Weekly, organisation: str, hosts: tuple[str, ...]) -> Series:
    return Series(
        id=uuid5(_SPACE, weekly.talent),
        title=weekly.title,
        organisation=organisation,
        talent=weekly.talent,
        place=weekly.place,
        weekday=weekly.weekday + 1,
        starts_at=weekly.starts_at,
        minutes=weekly.minutes,
        tag=weekly.tag,
        theme=weekly.theme,
        dutch_spoken=weekly.dutch,
        vog_needed=weekly.vog,
        hosts=hosts,
    )


def _held(work: Work, plan: DemoPlan, weekly: Weekly) -> list[_Held]:
    """When it was held in the last weeks, as far as it stands in the books and was not taken back."""
    first = plan.today - timedelta(weeks=WEEKS)
    found = []
    for event in plan.events:
        if not isinstance(event, Help) or event.organisation != weekly.organisation:
            continue
        if event.talent != weekly.talent or event.service_date < first:
            continue
        posted = work.ledger.find(event.id)
        if posted is not None and work.ledger.reversal_of(posted.sequence) is None:
            found.append(_Held(help=event, posted=posted))
    return found


def _keep(work: Work, series: Series, held: _Held) -> None:
    """A closed session with its list and its entry."""
    plan = series.plan(held.help.service_date)
    if work.activities.session(plan.id) is not None:
        return
    posted = held.posted
    work.activities.keep_session(
        Session(plan=plan, state=SessionState.CLOSED, closed_by=posted.operator, closed_at=posted.posted_at)
    )
    accounts = work.ledger.accounts([part.account for part in posted.entry.participations])
    people: set[str] = set()
    for part in posted.entry.participations:
        account = accounts[part.account]
        if account.kind is not AccountKind.MEMBER or account.code in people:
            continue
        people.add(account.code)
        side = Side.GIVEN if part.side is Side.GIVEN else Side.ATTENDED
        minutes = None if part.minutes == plan.minutes else part.minutes
        present = Presence(account=account.code, side=side, minutes=minutes)
        work.activities.note(plan.id, present, account, posted.operator, posted.posted_at)
    work.activities.link(plan.id, posted.entry.id)


def _to_come(work: Work, series: Series, weekly: Weekly) -> None:
    """Who said already that they will lead next time; and one time that is off."""
    days = series.days(work.today + timedelta(days=1), work.today + timedelta(weeks=3))
    plan: SessionPlan = series.plan(days[0])
    if weekly.off_next:
        sessions.cancel_session.run(work, series.plan(days[1]))
    present = tuple(Presence(account=code, side=Side.GIVEN) for code in series.hosts[:1])
    if present:
        attendance.note_present.run(work, replace(plan, place=series.place), present)
