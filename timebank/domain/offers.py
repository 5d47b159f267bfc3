"""What people offer and ask for: who, what, in which language, when, where and until when."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from timebank.domain.errors import ChoiceUnknown, TextTooLong, UntilPassed, UntilTooFar

LONGEST_WORDS = 200
"""Characters that somebody's own words may have: a line or two on the noticeboard."""

LONGEST_PLACE = 80
USUAL_DAYS = 56
"""How long an offer or a request stands when nobody says until when."""

EXTENSION_DAYS = 28
MOST_DAYS = 366


class OfferKind(StrEnum):
    """Whether somebody offers help or asks for it."""

    OFFER = "offer"
    REQUEST = "request"

    @property
    def other(self) -> "OfferKind":
        """What answers it."""
        return OfferKind.REQUEST if self is OfferKind.OFFER else OfferKind.OFFER


class OfferState(StrEnum):
    """How things stand. One whose last day has passed is still `open` here and left out of every list."""

    OPEN = "open"
    DONE = "done"
    WITHDRAWN = "withdrawn"


class DayPart(StrEnum):
    """A part of the day."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """On which days (1 is Monday) and in which parts of the day somebody can. None named means any."""

    days: tuple[int, ...] = ()
    parts: tuple[DayPart, ...] = ()

    def common_days(self, other: "When") -> tuple[int, ...]:
        """The days that suit both, where both named some."""
        return tuple(day for day in self.days if day in other.days)

    def misses(self, other: "When") -> bool:
        """Whether the two have no moment in common."""
        no_day = bool(self.days and other.days) and not self.common_days(other)
        no_part = bool(self.parts and other.parts) and not set(self.parts) & set(other.parts)
        return no_day or no_part


ANY_TIME = When()


@dataclass(frozen=True, slots=True, kw_only=True)
class NewOffer:
    """An offer or a request as typed; the id is the idempotency key. `words` are erasable free text."""

    id: UUID
    number: str
    kind: OfferKind
    talent: str
    until: date
    words: str = ""
    language: str = "nl"
    when: When = ANY_TIME
    place: str = ""

    def check(self, today: date) -> None:
        """Raise UntilPassed, UntilTooFar, TextTooLong or ChoiceUnknown for what cannot be."""
        check_until(self.until, today)
        if len(self.words) > LONGEST_WORDS:
            raise TextTooLong(most=LONGEST_WORDS)
        if len(self.place) > LONGEST_PLACE:
            raise TextTooLong(most=LONGEST_PLACE)
        for day in self.when.days:
            if not 1 <= day <= 7:
                raise ChoiceUnknown(choice=str(day))
        code = self.language
        if not (2 <= len(code) <= 8 and code.isascii() and code.replace("-", "").isalpha()):
            raise ChoiceUnknown(choice=code[:40])


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """An offer or a request as it stands. `answered_on` is the last day on which help for it was recorded."""

    id: UUID
    number: str
    name: str
    script_name: str
    first_name: str
    kind: OfferKind
    talent: str
    words: str
    language: str
    when: When
    place: str
    until: date
    state: OfferState
    since: date
    answered_on: date | None = None

    @property
    def ask_number(self) -> str:
        """Five figures by which somebody asks for it at the desk; on the noticeboard they stand beside a first name.

        They follow from the id. Where two should have the same figures, the desk finds both.
        """
        return str(int(self.id) % 90_000 + 10_000)

    def same_as(self, new: NewOffer) -> bool:
        """Whether this is what was typed; the last day aside, which may have been extended since."""
        return (
            (self.kind, self.talent, self.words, self.language, self.when, self.place)
            == (new.kind, new.talent, new.words, new.language, new.when, new.place)
        )  # fmt: skip


def check_until(until: date, today: date) -> None:
    """Raise UntilPassed or UntilTooFar for a last day that cannot be."""
    if until < today:
        raise UntilPassed(date=until)
    if until > today + timedelta(days=MOST_DAYS):
        raise UntilTooFar(date=until, days=MOST_DAYS)


def extended(until: date, today: date) -> date:
    """The last day after extending once: four weeks on, counted from today where it has passed."""
    return min(max(until, today) + timedelta(days=EXTENSION_DAYS), today + timedelta(days=MOST_DAYS))
