"""The kiosk: who stands at it, how wrong codes make it wait, and what a member sees of their own time."""

import hashlib
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from timebank.domain.cards import parse_card
from timebank.domain.circle import Goal
from timebank.domain.errors import MistypedNumber
from timebank.domain.numbers import read_account_number
from timebank.domain.offers import OfferKind, When
from timebank.domain.statements import Side

FREE_TRIES = 3
"""So many wrong codes in a row cost nothing: everybody mistypes."""
WAITS = (15, 30, 60, 120, 300)
"""Seconds to wait after each one more. After the last of them only the desk helps."""
FORGOTTEN_AFTER = timedelta(days=1)
"""How long wrong codes to a mere number count. Who has the card itself waits for the desk, however long."""

CALL_LASTS = timedelta(minutes=15)
"""A ring that nobody answered is let go: whoever rang has walked to the desk or home."""


class Way(StrEnum):
    """How somebody says who they are, before the code. Each has wrong tries of its own.

    So nobody shuts out the owner of a card by guessing at their number.
    """

    CARD = "card"
    NUMBER = "number"


@dataclass(frozen=True, slots=True, kw_only=True)
class Knock:
    """What was scanned or typed at the kiosk: whose it claims to be, and the digest under which its tries count."""

    way: Way
    number: str
    digest: bytes = field(repr=False)


def read_knock(text: str) -> Knock | None:
    """A scanned card or a typed member number; None for anything else, also for a number that was mistyped."""
    card = parse_card(text)
    if card is not None:
        return Knock(way=Way.CARD, number=card.number, digest=card.digest)
    try:
        number = read_account_number(text)
    except MistypedNumber:
        return None
    return Knock(way=Way.NUMBER, number=number, digest=hashlib.sha256(f"number {number}".encode()).digest())


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongTries:
    """Wrong codes in a row for one card or number at one kiosk, and the moment of the last (UTC)."""

    count: int
    last_at: datetime

    def counted(self, way: Way, now: datetime) -> int:
        """How many of them still count."""
        return 0 if way is Way.NUMBER and now - self.last_at >= FORGOTTEN_AFTER else self.count

    def shut(self, way: Way, now: datetime) -> bool:
        """Whether only the desk helps."""
        return self.counted(way, now) > FREE_TRIES + len(WAITS)

    def wait(self, way: Way, now: datetime) -> int:
        """Whole seconds until the next try; 0 when it may be now."""
        count = self.counted(way, now)
        if count <= FREE_TRIES:
            return 0
        pause = WAITS[min(count - FREE_TRIES, len(WAITS)) - 1]
        # A clock that was set back must not lock anybody out for longer than the pause itself.
        left = min((self.last_at + timedelta(seconds=pause) - now).total_seconds(), pause)
        return max(0, -int(-left // 1))


class OwnNames(NamedTuple):
    """What a member is called beside their full name, and the language that they read."""

    call_name: str
    script_name: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWaiting:
    """Help that somebody wrote down and the member may confirm or decline."""

    entry: UUID
    service_date: date
    talent: str | None
    minutes: int
    helpers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnLine:
    """One time that the member helped, was helped or took part: with whom, by first name, and clock minutes."""

    service_date: date
    side: Side
    talent: str | None
    talent_name: str | None
    others: tuple[str, ...]
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnTime:
    """A member's own time in minutes, `today` where the bank stands.

    `may_ask` is how much help they can still ask for before the limit. `otherwise` is what the balance holds beside the
    help they gave less the help they had: gifts, a welcome credit, or a group that shared.
    """

    today: date
    number: str
    first_name: str
    name: str
    script_name: str
    language: str
    pictogram: str
    balance: int
    given: int
    received: int
    attended: int
    may_ask: int
    waiting: tuple[OwnWaiting, ...] = ()
    goal: Goal | None = None
    goal_minutes: int = 0

    @property
    def otherwise(self) -> int:
        """What came on (or, below zero, off) without help given or had."""
        return self.balance - (self.given - self.received)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What somebody else asks for or offers, as on the noticeboard: a first name and a number to ask the desk by."""

    kind: OfferKind
    talent: str
    first_name: str
    ask_number: str
    words: str
    when: When
    place: str
    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """Somebody rang for help at a kiosk; who it is when they were signed in."""

    id: UUID
    kiosk: str
    called_at: datetime
    number: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShutOut:
    """A member whose card or number is shut at a kiosk until the desk helps."""

    number: str
    name: str
    kiosk: str
    way: Way
    since: datetime
