"""Inventing people: names of every origin in their own scripts, languages, what they can and want."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from timebank.domain.members import Profile, ProgrammeRole
from timebank.services.demo.plan import Person
from timebank.services.demo.rhythm import desk_open
from timebank.services.demo.sources import Cast, Origin, sources
from timebank.wording.talents import catalogue

YEAR = timedelta(days=364)
DOUBLE_FROM = 20
"""From this many members on, somebody stands in the register twice (and comes on top of their number)."""

_INFIXES = ("van den", "van der", "op den", "van 't", "van", "de", "ter")
_UNSTATED = 0.07
_STREETS = (
    "Lindelaan",
    "Havenstraat",
    "Spoorkade",
    "Veldweg",
    "Molenstraat",
    "Beukenhof",
    "Kerkpad",
    "Dorpsstraat",
)
# What many can do, and what many ask for: the rest of the catalogue is rarer.
_COMMON = {
    "cooking": 9,
    "language_practice": 7,
    "childcare": 6,
    "clothes_mending": 4,
    "gardening": 4,
    "bicycle_repair": 4,
    "driving": 4,
    "letters": 4,
    "odd_jobs": 4,
    "haircutting": 3,
    "computer_help": 3,
    "baking": 3,
    "homework": 3,
    "interpreting": 3,
    "painting_walls": 3,
    "coming_along": 3,
    "shopping": 3,
    "forms": 3,
    "moving_house": 2,
    "walking_together": 2,
}
# Whoever is new here seldom explains Dutch letters, and hardly any neighbour asks for it.
OF_NEIGHBOURS = frozenset(
    {
        "language_practice",
        "language_cafe",
        "letters",
        "forms",
        "cycling_lesson",
        "job_interview",
        "cv_writing",
    }
)
# Done for a whole house or street, not for one another.
_FOR_ALL = frozenset(
    {
        "clothes_sorting",
        "coffee_serving",
        "crate_packing",
        "food_handing_out",
        "language_cafe",
        "leaflets",
        "neighbourhood_cleaning",
        "neighbourhood_cooking",
        "other",
        "shop_help",
        "vegetable_garden",
    }
)


def invent_people(
    chance: random.Random, today: date, members: int, *, double: bool = True
) -> tuple[Person, ...]:
    """The people of the community by day of enrolment, the cast first; from twenty on one more, a `double`."""
    known = sources()
    origins = {origin.key: origin for origin in known.origins}
    people = [
        _cast_member(chance, origins[row.origin], row, today - YEAR - timedelta(days=200 - 5 * place))
        for place, row in enumerate(known.cast[:members])
    ]
    names = {person.profile.name for person in people}
    days = sorted(_enrolment_day(chance, today) for _ in range(members - len(people)))
    origin = known.origins[0]
    for place, day in enumerate(days):
        # Once, two people bear the same name: numbers and pictures must tell them apart.
        again = people[-1] if place == 12 else None
        if again is None:
            origin = chance.choices(known.origins, [o.weight for o in known.origins])[0]
        people.append(_somebody(chance, origin, names, day, today, again))
    if double and members >= DOUBLE_FROM:
        people.append(_double(chance, people, today))
    return tuple(people)


def _enrolment_day(chance: random.Random, today: date) -> date:
    if chance.random() < 0.45:
        return today - YEAR - timedelta(days=chance.randint(1, 190))
    day = today - YEAR + timedelta(days=chance.randint(3, 354))
    return day - timedelta(days=1) if day.weekday() == 6 else day


def _cast_member(chance: random.Random, origin: Origin, row: Cast, day: date) -> Person:
    profile = Profile(
        name=row.name,
        call_name=row.name.split()[0],
        official_name=row.official_name,
        infix=row.infix,
        script_name=row.script_name,
        role=origin.role,
        speaks=row.speaks or _spoken(chance, origin),
        language=origin.language,
        phone=_phone(chance),
        address=_address(chance),
    )
    return Person(
        profile=profile,
        can=row.can,
        wants=row.wants,
        enrolled_on=day,
        last_day=date.max,
        liveliness=2.0 + chance.random() * 2,
        gives=0.45 + chance.random() * 0.2,
    )


def _somebody(
    chance: random.Random, origin: Origin, names: set[str], day: date, today: date, again: Person | None
) -> Person:
    given, name, infix, script = _full_name(chance, origin)
    for _ in range(20):
        if name not in names:
            break
        given, name, infix, script = _full_name(chance, origin)
    if again is not None:
        given, name = again.profile.call_name, again.profile.name
        infix, script = again.profile.infix, again.profile.script_name
    names.add(name)
    role = None if chance.random() < _UNSTATED else origin.role
    own_language = origin.role is ProgrammeRole.NEWCOMER or chance.random() < 0.3
    profile = Profile(
        name=name,
        call_name=given,
        official_name=f"{name} {chance.choice(origin.men)[0]}" if chance.random() < 0.04 else "",
        infix=infix,
        script_name=script,
        role=role,
        speaks=_spoken(chance, origin),
        language=origin.language if own_language else "nl",
        phone=_phone(chance) if chance.random() < 0.85 else "",
        contact=chance.choice(["", "", "phone", "message", "desk"]),
        address=_address(chance) if chance.random() < 0.7 else "",
        birth_year=today.year - chance.randint(19, 81) if chance.random() < 0.4 else None,
    )
    can, wants = _talents(chance, origin)
    return Person(
        profile=profile,
        can=can,
        wants=wants,
        enrolled_on=day,
        last_day=date.max,
        # A few people do a great deal, most do a little.
        liveliness=min(chance.paretovariate(1.5), 9.0),
        gives=_giving(chance),
    )


def _giving(chance: random.Random) -> float:
    """Which part of what somebody does is giving: some only receive, a few only give, most do both."""
    draw = chance.random()
    if draw < 0.09:
        return 0.0
    return 1.0 if draw < 0.12 else 0.15 + 0.7 * chance.betavariate(2.5, 2.5)


def _full_name(chance: random.Random, origin: Origin) -> tuple[str, str, str, str]:
    """Given name, full name, tussenvoegsel, and the name in its original script."""
    given = chance.choice(origin.women if chance.random() < 0.55 else origin.men)
    if origin.fathers:
        fathers = chance.sample([name for name in origin.men if name != given], 2)
        parts = [given, *fathers]
    else:
        parts = [given, chance.choice(origin.family)]
    name = " ".join(latin for latin, _ in parts)
    script = " ".join(script for _, script in parts) if all(script for _, script in parts) else ""
    family = parts[1][0]
    infix = next((i for i in _INFIXES if origin.key == "dutch" and family.startswith(f"{i} ")), "")
    return given[0], name, infix, script


def _spoken(chance: random.Random, origin: Origin) -> tuple[str, ...]:
    also = [language for language in origin.also if chance.random() < 0.45]
    return tuple(dict.fromkeys((*origin.speaks, *also)))


def _talents(chance: random.Random, origin: Origin) -> tuple[tuple[str, ...], tuple[str, ...]]:
    neighbour = origin.role is ProgrammeRole.NEIGHBOUR
    codes = [t.code for t in catalogue() if t.group != "house" and t.code not in _FOR_ALL]
    can = [code for code in codes if neighbour or code not in OF_NEIGHBOURS]
    wants = [code for code in codes if not neighbour or code not in OF_NEIGHBOURS]
    chosen = _some(chance, can, chance.randint(2, 5))
    wanted = [code for code in _some(chance, wants, chance.randint(1, 4)) if code not in chosen]
    if not neighbour and chance.random() < 0.7:
        wanted.insert(0, "language_practice")
    return tuple(sorted(chosen)), tuple(sorted(set(wanted)))


def _some(chance: random.Random, codes: Sequence[str], count: int) -> list[str]:
    drawn = chance.choices(codes, [_COMMON.get(code, 1) for code in codes], k=count)
    return list(dict.fromkeys(drawn))


def _double(chance: random.Random, people: list[Person], today: date) -> Person:
    """Somebody who comes to the desk again and is written down anew, in another spelling."""
    respelt = sources().respelt
    place = next((p for p, person in enumerate(people) if person.profile.call_name in respelt), 0)
    twin = people[place]
    given = twin.profile.call_name
    other = respelt.get(given, given)
    came = max(twin.enrolled_on + timedelta(days=20), today - timedelta(days=chance.randint(120, 150)))
    return replace(
        twin,
        profile=replace(
            twin.profile,
            name=twin.profile.name.replace(given, other, 1),
            call_name=other,
            official_name="",
            phone="",
            address="",
        ),
        enrolled_on=desk_open(min(came, today - timedelta(days=40)), today),
        double_of=place,
        last_day=today - timedelta(days=30),
        liveliness=2.5,
        gives=1.0,
    )


def _phone(chance: random.Random) -> str:
    # The area code 012 does not exist.
    return f"012-{chance.randint(100, 999)} {chance.randint(10, 99)} {chance.randint(10, 99)}"


def _address(chance: random.Random) -> str:
    letters = "ABCDEFGHJK"
    code = f"{chance.randint(1234, 1239)} {chance.choice(letters)}{chance.choice(letters)}"
    return f"{chance.choice(_STREETS)} {chance.randint(1, 180)}, {code} Voorbeeldstad"
