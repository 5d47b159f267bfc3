"""Inventing a whole community from a seed and a day."""

import random
from datetime import date, timedelta

from timebank.services.demo.around import life_around
from timebank.services.demo.helping import activity, activity_days, each_other, group, one_to_one, undo
from timebank.services.demo.people import invent_people
from timebank.services.demo.plan import Confirm, DemoPlan, Enrolment, Event, Help, Person, Sign, Undo
from timebank.services.demo.rhythm import at_desk, desk_open, first_day, help_days
from timebank.services.demo.sources import Weekly, sources
from timebank.services.demo.year import Year

_TOGETHER = 0.035
_BOTH_WAYS = 0.015
_ENOUGH = 20


def plan_demo(*, today: date, members: int = 120, exchanges: int = 1500, seed: int = 1) -> DemoPlan:
    """Invent a community of this many members with this many times of help in the year up to `today`.

    The same arguments always give the same plan. Beside the help itself (one to one, *taalruil*, groups, activities)
    there are openings, welcome grants, gifts, reversals, leavers, somebody who stood in the register twice, and help
    that waits for a second operator. Raises ValueError for fewer than two members or less than no help.
    """
    if members < 2 or exchanges < 0:
        raise ValueError("a community has two members or more, and no negative help")
    # Chance that can be repeated is what is wanted here; nothing secret comes from it.
    chance = random.Random(f"{seed} {today.isoformat()} {members} {exchanges}")  # noqa: S311
    people = invent_people(chance, today, members, double=exchanges > 0)
    events = _live(chance, today, people, exchanges)
    return DemoPlan(
        seed=seed, today=today, members=members, exchanges=exchanges, people=people, events=events
    )


def _live(
    chance: random.Random, today: date, people: tuple[Person, ...], exchanges: int
) -> tuple[Event, ...]:
    """Everything that happens, in order: exactly `exchanges` times help that is booked, and what surrounds it."""
    year = Year(chance=chance, today=today, people=people)
    year.events.extend(_enrolment(chance, today, place, person) for place, person in enumerate(people))
    if exchanges:
        exchanges -= life_around(year, exchanges)
    activities = activity_days(chance, today, exchanges)
    days = help_days(chance, today, exchanges - len(activities))
    group_days = set(chance.sample(range(len(days)), round(len(days) * _TOGETHER)))
    slots: list[tuple[date, Weekly | None, bool]] = [(day, weekly, False) for day, weekly in activities]
    slots += [(day, None, place in group_days) for place, day in enumerate(days)]
    slots.sort(key=lambda slot: slot[0])
    done = 0
    while done < exchanges:
        day, weekly, in_group = slots[done]
        pair_left = done + 1 < exchanges and slots[done + 1][1:] == (None, False)
        done += _happens(year, day, weekly, in_group=in_group, pair_left=pair_left)
    if exchanges >= _ENOUGH:
        _one_at_least_is_undone(year)
    return tuple(sorted(year.events, key=lambda event: event.at))


def _one_at_least_is_undone(year: Year) -> None:
    """Chance may leave a small community without a mistake; there is one in every year worth showing."""
    if any(isinstance(event, Undo) for event in year.events):
        return
    busy = {event.entry for event in year.events if isinstance(event, (Confirm, Sign))}
    pairs = [
        event
        for event in year.events
        if isinstance(event, Help)
        and len(event.givers) == len(event.receivers) == 1
        and event.organisation is None
        and event.at.date() < year.today - timedelta(days=7)
        and event.id not in busy
    ]
    if pairs:
        undo(year, year.chance.choice(pairs))


def _enrolment(chance: random.Random, today: date, place: int, person: Person) -> Enrolment:
    # Before the year begins there is nobody at the desk yet: the administrator takes over the old register.
    by = sources().administrator if person.enrolled_on < first_day(today) else sources().staff[0]
    return Enrolment(at=at_desk(chance, desk_open(person.enrolled_on, today)), by=by.name, person=place)


def _happens(year: Year, day: date, weekly: Weekly | None, *, in_group: bool, pair_left: bool) -> int:
    """One time help, or two where both helped each other; how many there were."""
    if weekly is not None and activity(year, day, weekly):
        return 1
    if in_group and group(year, day, year.chance.choice(sources().together)):
        return 1
    if pair_left and year.chance.random() < _BOTH_WAYS:
        each_other(year, day)
        return 2
    one_to_one(year, day)
    return 1
