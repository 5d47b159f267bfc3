"""Who fits whom: givers for a request and receivers for an offer, each with the reasons why.

A candidate collects the points of the reasons that hold; the sum decides, and among equals who gave and received
least, then the lower number, so that the same books always give the same answer. The weights, in order of what they
are to achieve:

| points | reason | why |
|---|---|---|
| 40 | `answers` | offered, or asked for, this very thing |
| 24 | `noted` | the talent is noted as *can* (or *wants*), without an offer |
| 16 | `one_sided` | a giver who only received so far, a receiver who only gave: reciprocity (W) |
| 12 | `bridge` | a newcomer and a neighbour, both with consent for matching: the network (I) |
| 10 | `language` | both speak the same language, Dutch aside |
| 8 | `practice` | one wishes to practise Dutch and the other speaks it |
| 8 | `days` | they named days, and have some in common |
| 4 | `new_here` | never exchanged anything yet |
| -16 | `other_days` | they named days or parts of the day that do not meet |
| -4 each, -28 at the most | `met` | they helped each other before: somebody else's turn |

Never suggested, whatever the points: oneself, a pair that is not to be matched, who is paused or left.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from timebank.domain.members import ProgrammeRole
from timebank.domain.offers import ANY_TIME, OfferKind, When

MOST_MATCHES = 12
DUTCH = "nl"
DUTCH_PRACTICE = ("language_practice", "language_cafe", "language_lesson")
"""Talents by which somebody who wants them tells that they wish to practise Dutch."""

POINTS_EACH_MEETING = -4
MOST_MEETINGS_COUNTED = 7
TOLD_FROM_MEETINGS = 3
"""From so many times on it is told that two people know each other well already."""


class Why(StrEnum):
    """A reason for or against a match, in the order in which reasons are told."""

    ANSWERS = "answers"
    NOTED = "noted"
    ONE_SIDED = "one_sided"
    NEW_HERE = "new_here"
    BRIDGE = "bridge"
    LANGUAGE = "language"
    PRACTICE = "practice"
    DAYS = "days"
    OTHER_DAYS = "other_days"
    MET = "met"


POINTS: dict[Why, int] = {
    Why.ANSWERS: 40,
    Why.NOTED: 24,
    Why.ONE_SIDED: 16,
    Why.BRIDGE: 12,
    Why.LANGUAGE: 10,
    Why.PRACTICE: 8,
    Why.DAYS: 8,
    Why.NEW_HERE: 4,
    Why.OTHER_DAYS: -16,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """Somebody as matching sees them; `role` is None where they gave no consent for matching."""

    number: str
    name: str
    first_name: str
    script_name: str = ""
    active: bool = True
    given: int = 0
    received: int = 0
    role: ProgrammeRole | None = None
    speaks: frozenset[str] = frozenset()
    practises_dutch: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Who may be suggested: `offer` is their own open answer to what is asked, `when` the days it names."""

    side: Side
    offer: UUID | None = None
    until: date | None = None
    words: str = ""
    when: When = ANY_TIME
    met: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One reason, with what its sentence needs."""

    why: Why
    days: tuple[int, ...] = ()
    languages: tuple[str, ...] = ()
    times: int = 0
    learner: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Somebody suggested, how well they fit, and why."""

    number: str
    name: str
    first_name: str
    script_name: str
    offer: UUID | None
    words: str
    points: int
    reasons: tuple[Reason, ...]


def best_matches(
    kind: OfferKind,
    when: When,
    own: Side,
    candidates: Iterable[Candidate],
    barred: Collection[str] = (),
    most: int = MOST_MATCHES,
) -> list[Match]:
    """The best answers to an offer or a request of `own`, best first; `barred` are not to be matched with them."""
    found: dict[str, tuple[tuple[int, int, str], Match]] = {}
    for candidate in candidates:
        side = candidate.side
        if not side.active or side.number == own.number or side.number in barred:
            continue
        match = _match(kind, when, own, candidate)
        place = (-match.points, side.given + side.received, side.number)
        # Who answers it and has the talent noted too, or asks twice, is one suggestion.
        if side.number not in found or place < found[side.number][0]:
            found[side.number] = (place, match)
    return [match for _, match in sorted(found.values(), key=lambda each: each[0])[:most]]


def _match(kind: OfferKind, when: When, own: Side, candidate: Candidate) -> Match:
    reasons = tuple(_reasons(kind, when, own, candidate))
    points = sum(POINTS.get(reason.why, 0) for reason in reasons)
    points += POINTS_EACH_MEETING * min(candidate.met, MOST_MEETINGS_COUNTED)
    side = candidate.side
    return Match(
        number=side.number,
        name=side.name,
        first_name=side.first_name,
        script_name=side.script_name,
        offer=candidate.offer,
        words=candidate.words,
        points=points,
        reasons=reasons,
    )


def _reasons(kind: OfferKind, when: When, own: Side, candidate: Candidate) -> "Iterable[Reason]":
    side = candidate.side
    yield Reason(why=Why.ANSWERS if candidate.offer is not None else Why.NOTED)
    gives = kind is OfferKind.REQUEST
    same, other = (side.given, side.received) if gives else (side.received, side.given)
    if same <= 0 < other:
        yield Reason(why=Why.ONE_SIDED)
    elif same <= 0 and other <= 0:
        yield Reason(why=Why.NEW_HERE)
    if own.role is not None and side.role is not None and own.role is not side.role:
        yield Reason(why=Why.BRIDGE)
    shared = sorted((own.speaks & side.speaks) - {DUTCH})
    if shared:
        yield Reason(why=Why.LANGUAGE, languages=tuple(shared))
    for learner, speaker in ((own, side), (side, own)):
        if learner.practises_dutch and DUTCH in speaker.speaks and not speaker.practises_dutch:
            yield Reason(why=Why.PRACTICE, learner=learner.first_name)
    if when.misses(candidate.when):
        yield Reason(why=Why.OTHER_DAYS)
    elif days := when.common_days(candidate.when):
        yield Reason(why=Why.DAYS, days=days)
    if candidate.met >= TOLD_FROM_MEETINGS:
        yield Reason(why=Why.MET, times=candidate.met)
