"""Looking through what was written down: the lines of the whole book, what they come to, what one tells in full."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from timebank.domain.changes import Receipt
from timebank.domain.ledger import Confirmation, Kind, Posting, Side, Warned
from timebank.domain.lists import ListQuery
from timebank.domain.months import Month


class Standing(StrEnum):
    """How an entry stands now."""

    STANDS = "stands"
    REVERSED = "reversed"
    REVERSAL = "reversal"


NO_WAY = "none"
"""How a filter names entries of which nobody said how they were confirmed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A query, and what the words of its reader mean.

    `talents` gives, for each folded word, the codes of the activities in whose name it stands; `ranks` the place of
    every activity by name.
    """

    query: ListQuery
    talents: Mapping[str, tuple[str, ...]]
    ranks: Mapping[str, int]
    today: date
    zone: ZoneInfo


class Party(NamedTuple):
    """Somebody in an entry; an empty name is somebody who was erased."""

    code: str
    name: str
    script_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLine:
    """One entry in the list of all. `given` is clock time of who helped, `credits` what moved between accounts.

    Both are minutes, and negative in a reversal, so that a sum is what is left.
    """

    number: int
    id: UUID
    kind: Kind
    service_date: date
    posted_at: datetime
    givers: tuple[Party, ...]
    receivers: tuple[Party, ...]
    talent: str | None
    given: int
    credits: int
    confirmation: Confirmation | None
    operator: str
    organisation: str
    note: str
    override: str
    reversed_by: int | None
    reverses: int | None

    @property
    def standing(self) -> Standing:
        """How it stands now."""
        if self.kind is Kind.REVERSAL:
            return Standing.REVERSAL
        return Standing.STANDS if self.reversed_by is None else Standing.REVERSED


@dataclass(frozen=True, slots=True, kw_only=True)
class EntrySums:
    """What some entries come to: how many, clock time given and credits moved, in minutes, less what was undone."""

    count: int
    given: int
    credits: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What somebody did in an entry, in minutes of clock time."""

    party: Party
    side: Side
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherEntry:
    """An entry that belongs to another: its number, who recorded it, when, and the reason or note."""

    id: UUID
    number: int
    operator: str
    posted_at: datetime
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryDetails:
    """Everything that one entry tells.

    `confirmed_by` and `confirmed_at` tell of a confirmation that came after the booking, `organisation` is the code
    of `line.organisation`, `twin` the other half of *taalruil*.
    """

    line: EntryLine
    parts: tuple[Part, ...]
    postings: tuple[Posting, ...]
    organisation: str | None
    confirmed_by: str
    confirmed_at: datetime | None
    reversal: OtherEntry | None
    original: OtherEntry | None
    twin: OtherEntry | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BalanceMove:
    """How one balance would move, in minutes."""

    party: Party
    before: int
    after: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReversalLook:
    """What undoing would do: to each balance, to limits, and how many certificates count what is undone."""

    moves: tuple[BalanceMove, ...]
    warned: tuple[Warned, ...]
    certificates: int


class FlagKind(StrEnum):
    """Why something asks for attention; those that somebody waits for come first."""

    SIGNATURE = "signature"
    CONFIRMATION = "confirmation"
    EXPIRED = "expired"
    LIMIT = "limit"
    DOUBLE = "double"
    OVERRIDDEN = "overridden"
    LONG_DAY = "long_day"
    SELF_DEALING = "self_dealing"
    BACKDATED = "backdated"
    ODD_HOURS = "odd_hours"
    HELPER_ONLY = "helper_only"


WAITING_FLAGS = frozenset({FlagKind.SIGNATURE, FlagKind.CONFIRMATION})
"""These are settled, not looked at: somebody waits for an answer."""
FLAG_DAYS = 92
"""How long after it was recorded something is still pointed out."""
LONG_DAY_MINUTES = 6 * 60
"""More help than this by one person on one day is asked about."""
BACKDATED_DAYS = 31
"""Help that was written down later than this many days after it happened is asked about."""
WAKING_HOURS = (7, 22)
"""Recording before the first hour or from the second on is asked about."""
LEAST_HELPER_ONLY = 3
"""So many times of help without the other side, and at least half of all, are asked about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """Something that asks for attention: a person's balance, an entry, or some of them.

    `key` is what a look at it is remembered by: when the facts become others, it is another one. `reason` is why
    whoever looked found it right. `givers` are whom it is about, `minutes` a time or balance, `limit_minutes` what it passed, `count` of `whole` how often,
    `recorder` the key of the operator who wrote down what waits, `entry` the entry that is opened, `others` the numbers of further ones.
    """

    kind: FlagKind
    key: str
    day: date | None = None
    entry: UUID | None = None
    number: int | None = None
    others: tuple[int, ...] = ()
    givers: tuple[Party, ...] = ()
    receivers: tuple[Party, ...] = ()
    talent: str | None = None
    minutes: int = 0
    limit_minutes: int = 0
    count: int = 0
    whole: int = 0
    operator: str = ""
    recorder: int | None = None
    recorded_on: date | None = None
    expires_on: date | None = None
    note: str = ""
    looked_by: str = ""
    looked_at: datetime | None = None
    reason: str = ""

    @property
    def is_open(self) -> bool:
        """Whether nobody looked at it yet."""
        return self.looked_at is None

    @property
    def extent(self) -> int:
        """How far it goes, where it may go further while it stays the same: then it asks anew."""
        match self.kind:
            case FlagKind.LIMIT:
                return abs(self.minutes - self.limit_minutes)
            case FlagKind.HELPER_ONLY:
                return self.count
        return 0


LONGEST_REASON = 200
"""Characters of why something that asked for attention is right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagLook(Receipt):
    """That somebody looked at flags, or took that back."""

    keys: tuple[str, ...]
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthState:
    """One month in the review: whether it is over, and who closed it when."""

    month: Month
    is_over: bool
    operator: str = ""
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthFigures:
    """What a month holds: entries, clock minutes given, how much of that nobody of the other side confirmed.

    `waiting` orders of that month stand in no book yet.
    """

    month: Month
    entries: int
    given: int
    unconfirmed: int
    waiting: int


def is_helper_only(count: int, whole: int) -> bool:
    """Whether somebody's help is confirmed by themselves alone so often that it is worth asking about."""
    return count >= LEAST_HELPER_ONLY and 2 * count >= whole


def open_in(flags: Iterable[Flag], month: Month) -> int:
    """How many flags of a month nobody looked at yet, besides what waits for an answer."""
    return sum(
        flag.is_open
        and flag.kind not in WAITING_FLAGS
        and flag.day is not None
        and Month.of(flag.day) == month
        for flag in flags
    )
