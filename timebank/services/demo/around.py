"""What surrounds the help: openings, welcomes, gifts, leavers, a double, a break, and what waits to be signed."""

from collections.abc import Iterator
from datetime import date, timedelta

from timebank.domain.ledger import Confirmation, Kind
from timebank.domain.members import ProgrammeRole
from timebank.domain.numbers import POT
from timebank.services.demo.plan import Event, Help, Join, Leave, Move, Pause, Sign, Who
from timebank.services.demo.rhythm import at_desk, desk_open, first_day
from timebank.services.demo.sources import sources
from timebank.services.demo.year import Year

_SOME_DAYS = timedelta(days=6)
"""A slip may come to the desk some days after the help: it must still find the account open."""
_ENOUGH = 50


def life_around(year: Year, exchanges: int) -> int:
    """Add what surrounds the help; how many times help were booked among it.

    Leavers' last days are set here, before anybody helps or gives.
    """
    year.events.extend(_leavers(year))
    year.events.extend(_double(year))
    year.events.extend(_breaks(year))
    year.events.extend(_openings(year))
    year.events.extend(_welcomes(year))
    year.events.extend(_gifts(year))
    own = list(_self_dealing(year)) if exchanges >= _ENOUGH else []
    year.events.extend(own)
    return sum(isinstance(event, Sign) for event in own)


def _coordinator() -> str:
    return next(staff.name for staff in sources().staff if staff.role == "coordinator")


def _move(
    year: Year, day: date, kind: Kind, debit: Who, credit: Who, minutes: int, note: str, by: str
) -> Event:
    year.balances[debit] -= minutes
    year.balances[credit] += minutes
    at = at_desk(year.chance, desk_open(day, year.today))
    return Move(
        at=at, by=by, id=year.new_id(), kind=kind, debit=debit, credit=credit, minutes=minutes, note=note
    )


def _openings(year: Year) -> Iterator[Event]:
    """The balances of the paper book that was kept before, against the pot."""
    day = first_day(year.today)
    before = [p for p, person in enumerate(year.people) if person.enrolled_on < day]
    for place in before[: max(1, len(before) // 5)]:
        minutes = year.chance.randrange(-240, 720, 15)
        if minutes:
            debit, credit = (POT, place) if minutes > 0 else (place, POT)
            yield _move(
                year, day, Kind.OPENING, debit, credit, abs(minutes), "", sources().administrator.name
            )


def _welcomes(year: Year) -> Iterator[Event]:
    """Who is new gets two hours from the pot; now and then somebody gets help in need."""
    reasons = sources().reasons
    for place, person in enumerate(year.people):
        newcomer = person.profile.role is ProgrammeRole.NEWCOMER
        if person.double_of is not None or person.enrolled_on < first_day(year.today):
            continue
        if newcomer and year.chance.random() < 0.6:
            day = min(person.enrolled_on + timedelta(days=year.chance.randint(1, 5)), year.today)
            note = year.chance.choice(reasons["welcome"])
            yield _move(year, day, Kind.GRANT, POT, place, 120, note, _coordinator())
    for note in reasons["need"]:
        day = year.today - timedelta(days=year.chance.randint(20, 300))
        somebody = year.anybody(day, giving=False, fits=lambda _: True)
        if somebody is not None:
            yield _move(year, day, Kind.GRANT, POT, somebody, 180, note, _coordinator())


def _gifts(year: Year) -> Iterator[Event]:
    """Hours given away, to somebody or to the pot."""
    for _ in range(max(1, len(year.people) // 12)):
        day = year.today - timedelta(days=year.chance.randint(2, 200))
        giver = year.anybody(day, giving=True, fits=lambda _: True)
        if giver is None:
            continue
        friend = year.anybody(day, giving=False, fits=lambda _: True)
        to: Who = POT if friend is None or friend == giver or year.chance.random() < 0.4 else friend
        minutes = year.chance.choice([30, 60, 60, 120])
        note = year.chance.choice(sources().reasons["gift"])
        yield _move(year, day, Kind.GIFT, giver, to, minutes, note, year.desk(giver, to))


def _leavers(year: Year) -> Iterator[Event]:
    """A few leave: what is left goes to the pot, once to a friend."""
    cast, twin = len(sources().cast), year.people[-1].double_of
    long_here = [
        place
        for place, person in enumerate(year.people[:-1])
        if place >= cast and place != twin and person.enrolled_on < year.today - timedelta(days=200)
    ]
    for number, place in enumerate(year.chance.sample(long_here, min(3, len(long_here) // 8))):
        day = desk_open(year.today - timedelta(days=year.chance.randint(15, 150)), year.today)
        year.last_day[place] = day - _SOME_DAYS
        to: Who = 0 if number == 0 else POT
        yield Leave(at=at_desk(year.chance, day), by=_coordinator(), id=year.new_id(), person=place, to=to)


def _double(year: Year) -> Iterator[Event]:
    """The last person of the plan was enrolled and welcomed a second time, until the coordinator sees it."""
    double = len(year.people) - 1
    twin = year.people[double].double_of
    if twin is None:
        return
    reasons = sources().reasons
    came = year.people[double].enrolled_on + timedelta(days=1)
    yield _move(
        year, came, Kind.GRANT, POT, double, 120, year.chance.choice(reasons["welcome"]), _coordinator()
    )
    day = desk_open(year.today - timedelta(days=20), year.today)
    reason = year.chance.choice(reasons["merge"])
    at = at_desk(year.chance, day)
    yield Join(at=at, by=_coordinator(), id=year.new_id(), person=double, into=twin, reason=reason)


def _breaks(year: Year) -> Iterator[Event]:
    """Two people take a break from last month on."""
    places = range(len(sources().cast), len(year.people) - 1)
    day = desk_open(year.today - timedelta(days=25), year.today)
    for place in year.chance.sample(places, min(2, len(places) // 10)):
        if place != year.people[-1].double_of and year.here(place, day) and year.last_day[place] == date.max:
            year.last_day[place] = day - _SOME_DAYS
            yield Pause(at=at_desk(year.chance, day), by=_coordinator(), person=place)


def _self_dealing(year: Year) -> Iterator[Event]:
    """Operators who help somebody themselves: a colleague signed it, or still has to."""
    first, second = (staff for staff in sources().staff if staff.member)
    places = {person.profile.name: place for place, person in enumerate(year.people)}
    if first.member not in places or second.member not in places:
        return
    for days_ago, own, colleague, friend in (
        (90, first, second, 3),
        (34, second, first, 5),
        (2, first, second, 4),
        (0, second, first, 1),
    ):
        day = year.today - timedelta(days=days_ago)
        day = desk_open(day, year.today)
        place = places[own.member]
        talent = year.people[place].can[0]
        told = Help(
            at=at_desk(year.chance, day),
            by=own.name,
            id=year.new_id(),
            givers=((place, 60),),
            receivers=((friend, 60),),
            service_date=day,
            talent=talent,
            confirmation=Confirmation.AT_DESK,
        )
        yield told
        if days_ago > 7:
            next_day = desk_open(day + timedelta(days=1), year.today)
            yield Sign(at=at_desk(year.chance, next_day), by=colleague.name, entry=told.id)
