"""Help of every shape: one to one, both ways, in groups, and the activities of organisations."""

import random
from datetime import date, timedelta

from timebank.domain.ledger import Confirmation
from timebank.domain.sharing import Split
from timebank.services.demo.plan import Confirm, Help, Undo, Who
from timebank.services.demo.rhythm import DAYS, at_desk, desk_open, first_day
from timebank.services.demo.sources import Together, Weekly, sources
from timebank.services.demo.year import LOWEST, TRIES, Year

_MOST_ACTIVITIES = 0.12
_UNDONE = 0.011


def activity_days(chance: random.Random, today: date, exchanges: int) -> list[tuple[date, Weekly]]:
    """The activities that are held, by day; in a small plan only some, so that most help is one to one."""
    held = [
        (day, weekly)
        for day in (first_day(today) + timedelta(days=n) for n in range(DAYS))
        for weekly in sources().weekly
        if weekly.weekday == day.weekday() and day.month in weekly.months and chance.random() < 0.93
    ]
    most = int(exchanges * _MOST_ACTIVITIES)
    return held if len(held) <= most else sorted(chance.sample(held, most), key=lambda s: (s[0], s[1].talent))


def activity(year: Year, day: date, weekly: Weekly) -> bool:
    """An activity of an organisation: hosts earn from the pot, guests attend and pay nothing."""
    hosts = year.several(year.chance.randint(*weekly.hosts), day, talent=weekly.talent, giving=True)
    guests: list[Who] = [
        *year.several(
            year.chance.randint(*weekly.guests), day, talent=weekly.talent, giving=False, taken=hosts
        )
    ]
    if not hosts or (not guests and weekly.guests[1]):
        return False
    guests = guests or [weekly.organisation]
    at = year.written_down(day)
    year.write(
        Help(
            at=at,
            by=year.desk(*hosts, *guests),
            id=year.new_id(),
            givers=tuple((host, weekly.minutes) for host in hosts),
            receivers=tuple((guest, weekly.guest_minutes or weekly.minutes) for guest in guests),
            service_date=day,
            talent=weekly.talent,
            organisation=weekly.organisation,
            confirmation=year.chance.choice(
                [Confirmation.AT_DESK, Confirmation.SLIP_SIGNED, Confirmation.SLIP_SIGNED]
            ),
        )
    )
    return True


def group(year: Year, day: date, kind: Together) -> bool:
    """Several people at once, without an organisation."""
    givers = year.several(year.chance.randint(*kind.givers), day, talent=kind.talent, giving=True)
    receivers = year.several(
        year.chance.randint(*kind.receivers), day, talent=kind.talent, giving=False, taken=givers
    )
    minutes = year.chance.choice(kind.minutes)
    if not givers or not receivers or len(givers) + len(receivers) < 3:
        return False
    if kind.split is not Split.POT_PAYS and any(year.balances[r] - 2 * minutes < LOWEST for r in receivers):
        return False
    year.write(
        Help(
            at=year.written_down(day),
            by=year.desk(*givers, *receivers),
            id=year.new_id(),
            givers=tuple((giver, minutes) for giver in givers),
            receivers=tuple((receiver, minutes) for receiver in receivers),
            service_date=day,
            talent=kind.talent,
            split=kind.split,
            confirmation=year.way(),
            note=year.note(kind.talent),
        )
    )
    return True


def _pair(year: Year, day: date) -> tuple[int, int, str, int]:
    """Giver, receiver, talent and minutes; who is lowest helps who is highest when chance finds nobody."""
    for _ in range(TRIES):
        giver = year.anybody(day, giving=True, fits=year.rather_helps)
        if giver is None:
            break
        talent = year.chance.choice(year.people[giver].can or ("odd_jobs",))
        minutes = year.minutes_for(talent)
        if not year.may_go_to(year.balances[giver] + minutes):
            continue
        receiver = year.receiver_for(giver, talent, minutes, day)
        if receiver is not None:
            return giver, receiver, talent, minutes
    present = [place for place in range(len(year.people)) if year.here(place, day)]
    giver = min(present, key=lambda place: year.balances[place])
    receiver = max((p for p in present if p != giver), key=lambda place: year.balances[place])
    return giver, receiver, year.chance.choice(year.people[giver].can or ("odd_jobs",)), 30


def one_to_one(year: Year, day: date) -> None:
    """Somebody helps somebody."""
    giver, receiver, talent, minutes = _pair(year, day)
    at = year.written_down(day)
    by = year.desk(giver, receiver)
    told = year.write(
        Help(
            at=at,
            by=by,
            id=year.new_id(),
            givers=((giver, minutes),),
            receivers=((receiver, minutes),),
            service_date=day,
            talent=talent,
            confirmation=year.way(),
            note=year.note(talent),
        )
    )
    year.partners[giver].append(receiver)
    year.partners[receiver].append(giver)
    _afterwards(year, told)


def _afterwards(year: Year, told: Help) -> None:
    """Some entries are confirmed later, a few are undone, with a reason."""
    by_then = year.today - timedelta(days=6)
    if told.confirmation is None and told.at.date() < by_then and year.chance.random() < 0.5:
        day = desk_open(told.at.date() + timedelta(days=year.chance.randint(1, 5)), year.today)
        way = year.chance.choice([Confirmation.PHONE, Confirmation.SLIP_SIGNED])
        year.events.append(Confirm(at=at_desk(year.chance, day), by=told.by, entry=told.id, way=way))
    elif year.chance.random() < _UNDONE and told.at.date() < year.today:
        undo(year, told)


def undo(year: Year, told: Help) -> None:
    """The desk takes help between two people back, minutes after it was written down."""
    (giver, minutes), (receiver, _) = told.givers[0], told.receivers[0]
    at = told.at + timedelta(minutes=year.chance.randint(1, 20))
    reason = year.chance.choice(sources().reasons["reversal"])
    year.events.append(Undo(at=at, by=told.by, id=year.new_id(), entry=told.id, reason=reason))
    year.balances[giver] -= minutes
    year.balances[receiver] += minutes


def each_other(year: Year, day: date) -> None:
    """Both help each other for an hour: two entries that mirror."""
    one, other, talent, _ = _pair(year, day)
    back = year.chance.choice(year.people[other].can or ("language_practice",))
    at, by, way = year.written_down(day), year.desk(one, other), year.way()
    for giver, receiver, what in ((one, other, talent), (other, one, back)):
        year.write(
            Help(
                at=at,
                by=by,
                id=year.new_id(),
                givers=((giver, 60),),
                receivers=((receiver, 60),),
                service_date=day,
                talent=what,
                confirmation=way,
            )
        )
