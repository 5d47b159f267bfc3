"""Letting a planned community happen in an empty bank, through the operations everybody uses."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from timebank.domain.access import Actor, Permission, Role
from timebank.domain.ledger import Kind
from timebank.domain.looks import CertificateChoices, PaperLook
from timebank.domain.numbers import POT
from timebank.domain.operators import Operator
from timebank.domain.orders import ExchangeOrder, ReversalOrder, TransferOrder
from timebank.domain.organisations import Permit
from timebank.domain.sharing import Share
from timebank.domain.talents import Talent
from timebank.places import resource
from timebank.services import exchanges, looks, members, organisations, staff, transfers
from timebank.services.demo import plan as plans
from timebank.services.demo.circles import draw_circles
from timebank.services.demo.noticeboard import hang_up
from timebank.services.demo.plan import DemoPlan, Event, Who
from timebank.services.demo.rhythm import first_day
from timebank.services.demo.sessions import hold_sessions
from timebank.services.demo.sources import House, Staff, sources
from timebank.services.enrolling import enrol, tidy
from timebank.services.operation import Operation, P, R, Work, operation
from timebank.services.posting import post
from timebank.wording.talents import catalogue

Step = Callable[[int, int], None]
"""Hears how many events of how many are done; may raise to stop, and then nothing has happened."""


_APART = timedelta(minutes=5)


class Door(Protocol):
    """What building needs of the Office."""

    def found_bank(
        self, name: str, admin: str, password: str, *, talents: tuple[Talent, ...] = ()
    ) -> Actor: ...

    def do(self, actor: Actor, operation: Operation[P, R], *args: P.args, **kwargs: P.kwargs) -> R: ...

    def add_operator(
        self,
        actor: Actor,
        name: str,
        role: Role,
        password: str,
        *,
        member: str | None = None,
        organisation: str | None = None,
    ) -> Operator: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Demo:
    """A demo bank that was built: its counts, and who may sign in with which password."""

    members: int
    exchanges: int
    operators: tuple[Staff, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Codes:
    """The numbers that the plan's people and organisations got."""

    people: dict[int, str]
    houses: Mapping[str, str]

    def of(self, who: Who) -> str:
        """The account code of a person by place, an organisation by key, or the pot."""
        if isinstance(who, int):
            return self.people[who]
        return who if who == POT else self.houses[who]

    def shares(self, parties: tuple[tuple[Who, int], ...]) -> tuple[Share, ...]:
        """The shares of people and their minutes."""
        return tuple(Share(account=self.of(who), minutes=minutes) for who, minutes in parties)


def build_demo(office: Door, plan: DemoPlan, step: Step | None = None) -> Demo:
    """Found a demo bank in an empty, upgraded database and let the plan happen there.

    The bank is marked as a demo (`Bank.demo`), so that screens show it is for practice. `plan.today` must not lie
    after the Office's own day. The whole year is one transaction; every entry passes the operation that a person at
    the desk would use, at the moment and under the operator of the plan.
    """
    known = sources()
    chief = known.administrator
    administrator = office.found_bank(known.bank["name"], chief.name, chief.password, talents=catalogue())
    codes = office.do(administrator, _settle_in, plan)
    actors = {chief.name: administrator}
    for row in known.staff:
        places = {codes.people[p]: plan.people[p].profile.name for p in codes.people}
        member = next((code for code, name in places.items() if name == row.member), None)
        operator = office.add_operator(
            administrator,
            row.name,
            row.role,
            row.password,
            member=member,
            organisation=codes.houses.get(row.organisation),
        )
        actors[row.name] = Actor(
            key=operator.key,
            name=operator.name,
            role=operator.role,
            member=operator.member,
            organisation=operator.organisation,
        )
    office.do(administrator, _live, plan, codes, actors, step)
    return Demo(members=plan.members, exchanges=plan.exchanges, operators=(*known.staff, chief))


@operation(Permission.BANK_CHANGE)
def _settle_in(work: Work, plan: DemoPlan) -> _Codes:
    """The bank's settings, its organisations, and everybody who was there before the year began."""
    _run(work, staff.change_bank, sources().settings(work.bank))
    houses = {house.key: _move_in(work, plan, house) for house in sources().houses}
    codes = _Codes(people={}, houses=houses)
    for event in plan.events:
        if isinstance(event, plans.Enrolment) and _is_before(work, plan, event):
            _happen(replace(work, now=event.at), plan, codes, event)
    return codes


def _move_in(work: Work, plan: DemoPlan, house: House) -> str:
    """Register an organisation, whom to call there, its permits and how its papers look; gives its number."""
    number = _run(work, organisations.add_organisation, house.profile).organisation.account.code
    permits = [
        Permit(work=kind, valid_until=plan.today + timedelta(days=days)) for kind, days in house.permits
    ]
    _run(work, organisations.set_contacts, number, house.contacts)
    _run(work, organisations.set_permits, number, tuple(permits))
    if house.logo:
        from timebank.formats.logo import kept_logo

        logo = kept_logo(resource("demo", "logos", house.logo).read_bytes())
        look = PaperLook(logo=logo, colour=house.colour)
        _run(work, looks.change_organisation_look, number, look, CertificateChoices())
    return number


@operation(Permission.BANK_CHANGE)
def _live(work: Work, plan: DemoPlan, codes: _Codes, actors: Mapping[str, Actor], step: Step | None) -> None:
    """Everything that happens in the year, each at its moment."""
    events = [event for event in plan.events if not _is_before(work, plan, event)]
    for number, (moment, event) in enumerate(_moments(work, events)):
        _happen(replace(work, now=moment, actor=actors[event.by]), plan, codes, event)
        if step is not None:
            step(number + 1, len(events))
    draw_circles(work, plan, codes.people, codes.houses)
    hang_up(work, plan, codes.people)
    hold_sessions(work, plan, codes.of)


def _is_before(work: Work, plan: DemoPlan, event: Event) -> bool:
    return work.local_date(event.at) < first_day(plan.today)


def _moments(work: Work, events: list[Event]) -> Iterator[tuple[datetime, Event]]:
    """The events with their moments; what the plan has for later today has just happened, one after the other."""
    past = [event for event in events if event.at <= work.now]
    rest = events[len(past) :]
    yield from ((event.at, event) for event in past)
    midnight = datetime.combine(work.today, time(), tzinfo=ZoneInfo(work.bank.time_zone))
    start = max(midnight, work.now - _APART * (len(rest) + 1), *(event.at for event in past[-1:]))
    for number, event in enumerate(rest, start=1):
        moment = start + (work.now - start) * number / (len(rest) + 1)
        yield moment.astimezone(UTC).replace(microsecond=0), event


def _run(work: Work, op: Operation[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """Run an operation inside this unit of work, with the permission of whoever acts."""
    op.require(work.actor)
    return op.run(work, *args, **kwargs)


def _happen(work: Work, plan: DemoPlan, codes: _Codes, event: Event) -> None:
    match event:
        case plans.Enrolment():
            _enrol(work, plan, codes, event.person)
        case plans.Help():
            _run(work, exchanges.record_exchange, _order(codes, event))
        case plans.Move():
            _move(work, codes, event)
        case plans.Undo():
            order = ReversalOrder(id=event.id, entry=event.entry, reason=event.reason)
            _run(work, exchanges.reverse_entry, order)
        case plans.Confirm():
            _run(work, exchanges.confirm_exchange, event.entry, event.way)
        case plans.Sign():
            _run(work, exchanges.sign_entry, event.entry)
        case plans.Leave():
            _run(work, transfers.settle, event.id, codes.of(event.person), codes.of(event.to))
        case plans.Join():
            number, into = codes.of(event.person), codes.of(event.into)
            _run(work, members.merge_members, event.id, number, into, event.reason)
        case plans.Pause():
            _run(work, members.pause_member, codes.of(event.person), True)
        case _:
            raise TypeError(f"the plan holds {type(event).__name__}, which nobody can do")


def _enrol(work: Work, plan: DemoPlan, codes: _Codes, place: int) -> None:
    work.actor.require(Permission.MEMBER_ENROL)
    person = plan.people[place]
    # Without looking for doubles, which would make a large community slow; the plan knows its one double.
    account = enrol(work, tidy(person.profile))
    codes.people[place] = account.code
    _run(work, members.set_talents, account.code, person.can, person.wants)


def _order(codes: _Codes, help_given: plans.Help) -> ExchangeOrder:
    return ExchangeOrder(
        id=help_given.id,
        givers=codes.shares(help_given.givers),
        receivers=codes.shares(help_given.receivers),
        service_date=help_given.service_date,
        talent=help_given.talent,
        organisation=None if help_given.organisation is None else codes.of(help_given.organisation),
        split=help_given.split,
        confirmation=help_given.confirmation,
        note=help_given.note,
    )


def _move(work: Work, codes: _Codes, move: plans.Move) -> None:
    order = TransferOrder(
        id=move.id,
        kind=move.kind,
        debit=codes.of(move.debit),
        credit=codes.of(move.credit),
        minutes=move.minutes,
        service_date=work.today,
        note=move.note,
    )
    match move.kind:
        case Kind.GIFT:
            _run(work, transfers.give, order)
        case Kind.GRANT:
            _run(work, transfers.grant, order)
        case _:
            # Openings come with an import; here the same entry is posted as an import would.
            work.actor.require(Permission.DATA_IMPORT)
            order.check()
            accounts = work.ledger.accounts([order.debit, order.credit])
            post(work, transfers.entry_of(order), accounts, "open_balance")
