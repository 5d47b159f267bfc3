"""The informal network of a made-up community: who is whose buddy, who belongs where, goals of their own."""

import random
from collections.abc import Mapping
from datetime import date, timedelta

from timebank.domain.circle import ConductCheck, Goal, GoalCounts, Relation
from timebank.services import circle
from timebank.services.demo.plan import DemoPlan
from timebank.services.operation import Work

_KINDS = {
    Relation.BUDDY: 4,
    Relation.FRIEND: 3,
    Relation.FAMILY: 2,
    Relation.CLUB: 2,
    Relation.COACH: 1,
}
"""How often each comes."""
_MOST = 120
"""People with a circle: enough to look at, however large the community."""


def draw_circles(work: Work, plan: DemoPlan, people: Mapping[int, str], houses: Mapping[str, str]) -> None:
    """Give some of those who are still here relations, organisations, a goal or a certificate of conduct.

    With a chance of its own: what else happens in the plan stays the same.
    """
    chance = random.Random(f"circles {plan.seed}")  # noqa: S311  made-up people
    here = [
        people[place]
        for place, person in enumerate(plan.people)
        if place in people and person.double_of is None and person.last_day == date.max
    ][:_MOST]
    if len(here) < 4:
        return
    for place, number in enumerate(here):
        if place < 2 or chance.random() < 0.4:
            for other in chance.sample([each for each in here if each != number], chance.randint(1, 3)):
                (kind,) = chance.choices(list(_KINDS), list(_KINDS.values()))
                circle.tie_members.run(work, number, other, kind)
        _belongings(chance, work, number, place, list(houses.values()))
    one, other = here[-1], here[-2]
    circle.keep_apart.run(work, one, other)


def _belongings(chance: random.Random, work: Work, number: str, place: int, houses: list[str]) -> None:
    def happens(share: float) -> bool:
        return place == 0 or chance.random() < share

    if happens(0.3):
        circle.join_organisation.run(work, number, chance.choice(houses))
    if happens(0.15):
        start = date(work.today.year, 1, 1)
        goal = Goal(
            counts=chance.choice(list(GoalCounts)), minutes=60 * chance.choice([20, 40, 60]), since=start
        )
        circle.set_goal.run(work, number, goal)
    if happens(0.1):
        seen = work.today - timedelta(days=chance.randint(30, 900))
        renew = seen.replace(year=seen.year + 3, day=min(seen.day, 28))
        circle.note_conduct.run(work, number, ConductCheck(seen_on=seen, renew_on=renew))
