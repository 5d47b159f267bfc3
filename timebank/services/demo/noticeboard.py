"""What people of a made-up community offer and ask for, some of it expired."""

import random
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from timebank.domain.offers import DayPart, NewOffer, OfferKind, When
from timebank.places import resource
from timebank.services.demo.plan import DemoPlan
from timebank.services.offers import add_offer
from timebank.services.operation import Work

PEOPLE_EACH = 3
"""One offer or request for so many people, as far as the noticeboard goes."""


def hang_up(work: Work, plan: DemoPlan, people: Mapping[int, str]) -> None:
    """Let those who are still here offer what they can and ask for what they want.

    With a chance of its own: what else happens in the plan stays the same.
    """
    chance = random.Random(f"noticeboard {plan.seed}")  # noqa: S311  made-up people
    board = tomllib.loads(resource("demo", "noticeboard.toml").read_text("utf-8"))["offers"]
    hung: set[int] = set()
    for row in board[: len(people) // PEOPLE_EACH]:
        place = _whose(chance, work, plan, people, row, hung)
        if place is None:
            continue
        hung.add(place)
        moment = work.now - timedelta(days=row["since"])
        day = work.local_date(moment)
        order = NewOffer(
            id=UUID(int=chance.getrandbits(128), version=4),
            number=people[place],
            kind=OfferKind(row["kind"]),
            talent=row["talent"],
            until=day + timedelta(days=row["stands"]),
            words=row["words"],
            when=When(
                days=tuple(row.get("days", ())), parts=tuple(DayPart(part) for part in row.get("parts", ()))
            ),
            place=row.get("place", ""),
        )
        add_offer.run(replace(work, now=moment), order)


def _whose(
    chance: random.Random,
    work: Work,
    plan: DemoPlan,
    people: Mapping[int, str],
    row: Mapping[str, Any],
    hung: set[int],
) -> int | None:
    """Somebody who was there by then and is still here: who said so of themselves before anybody else."""
    day = work.today - timedelta(days=row["since"])
    here = [
        place
        for place, person in enumerate(plan.people)
        if place in people
        and place not in hung
        and person.double_of is None
        and person.last_day == date.max
        and person.enrolled_on <= day
    ]
    offers = row["kind"] == OfferKind.OFFER
    fitting = [
        place
        for place in here
        if row["talent"] in (plan.people[place].can if offers else plan.people[place].wants)
    ]
    for choice in (fitting, here):
        open_ones = [place for place in choice if not _is_away(work, people[place])]
        if open_ones:
            return chance.choice(open_ones)
    return None


def _is_away(work: Work, number: str) -> bool:
    account = work.ledger.accounts([number])[number]
    return account.paused or not account.open
