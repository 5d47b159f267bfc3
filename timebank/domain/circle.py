"""What surrounds a member: relations, organisations, a goal of their own, consents, a certificate of conduct seen."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from timebank.domain.members import Purpose


class Relation(StrEnum):
    """What two people are to each other in the informal network (DOMAIN section 4): never an origin."""

    BUDDY = "buddy"
    FAMILY = "family"
    FRIEND = "friend"
    COACH = "coach"
    CLUB = "club"


class GoalCounts(StrEnum):
    """Which hours a goal counts: help given, activities attended, or both."""

    GIVEN = "given"
    ATTENDED = "attended"
    BOTH = "both"

    @property
    def sides(self) -> tuple[str, ...]:
        """The sides of clock time that count."""
        return ("given", "attended") if self is GoalCounts.BOTH else (self.value,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """How many minutes a member wants to reach, counted from a day on. No route and no duty is kept."""

    counts: GoalCounts
    minutes: int
    since: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """Somebody a member has a relation with."""

    code: str
    name: str
    script_name: str
    kind: Relation
    since: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Somebody by number and name."""

    code: str
    name: str
    script_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """An organisation that a member belongs to."""

    code: str
    name: str
    since: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ConductCheck:
    """A certificate of conduct (VOG): the day it was seen and the day it is due again, never the paper."""

    seen_on: date
    renew_on: date | None = None

    def due(self, today: date) -> bool:
        """Whether it must be asked for again."""
        return self.renew_on is not None and self.renew_on <= today


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """What a member agreed to, and until when."""

    purpose: Purpose
    given_at: datetime
    withdrawn_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle:
    """Everything around one member; `goal_minutes` is what counts towards the goal so far."""

    ties: tuple[Tie, ...] = ()
    apart: tuple[Named, ...] = ()
    memberships: tuple[Membership, ...] = ()
    goal: Goal | None = None
    goal_minutes: int = 0
    conduct: ConductCheck | None = None
    consents: tuple[Consent, ...] = ()

    def consent(self, purpose: Purpose) -> Consent | None:
        """The consent for this purpose that holds now."""
        holding = [each for each in self.consents if each.purpose is purpose and each.withdrawn_at is None]
        return max(holding, key=lambda each: each.given_at, default=None)

    def ended(self, purpose: Purpose) -> tuple[Consent, ...]:
        """The consents for this purpose that were withdrawn, the last one first."""
        over = [each for each in self.consents if each.purpose is purpose and each.withdrawn_at is not None]
        return tuple(sorted(over, key=lambda each: (each.withdrawn_at, each.given_at), reverse=True))
