"""What a file of another program says, in the words of this one; nothing here is booked yet."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from timebank.domain.errors import Refusal


class Unit(StrEnum):
    """What a bare number in a column of time means."""

    HOURS = "hours"
    MINUTES = "minutes"
    SECONDS = "seconds"


class Party(StrEnum):
    """Who stands behind a name in a file.

    `pot` is the other program's own account (its system, its organisation); `vanished` somebody whom
    the other program no longer names.
    """

    PERSON = "person"
    POT = "pot"
    VANISHED = "vanished"


class Movement(StrEnum):
    """What a row of history was.

    `help` is time on the clock; `credits` moved without any, to or from the other program's own account;
    `opening` is a starting balance.
    """

    HELP = "help"
    CREDITS = "credits"
    OPENING = "opening"


class SkipReason(StrEnum):
    """Why a row was left out without being wrong."""

    NOT_COMPLETED = "not_completed"
    NOTHING_MOVED = "nothing_moved"
    TOTAL_LINE = "total_line"
    BOTH_VANISHED = "both_vanished"
    TOLD_TWICE = "told_twice"
    ALREADY_BOOKED = "already_booked"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcePerson:
    """Somebody as a file names them; `key` tells people of one source apart.

    `named` says whether the key comes from the name alone, so that only the name can tell who it is.
    """

    key: str
    name: str
    line: int
    party: Party = Party.PERSON
    named: bool = False
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceEnrolment:
    """A row that says nothing but that somebody is a member."""

    line: int
    person: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceBalance:
    """A balance that a file states, in whole minutes; positive is earned."""

    line: int
    person: str
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceMovement:
    """One row of history: `giver` helped and earned the minutes, `receiver` was helped and paid them.

    `own_id` is the row's own id in its source, empty where it has none; `moment` is the date (and time)
    as the source knows it, part of the row's identity; `day` the local calendar date.
    `seen_by` is the account from which the row was seen, empty where the file shows both sides alike.
    """

    line: int
    own_id: str
    day: date
    moment: str
    giver: str
    receiver: str
    minutes: int
    talent: str = ""
    note: str = ""
    kind: Movement = Movement.HELP
    seen_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A row that was left out, and why."""

    line: int
    reason: SkipReason


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """A row that cannot be booked. One such row and the file is not booked at all."""

    line: int
    refusal: Refusal

    @property
    def reason(self) -> str:
        """The stable code of the refusal."""
        return self.refusal.code


@dataclass(frozen=True, slots=True, kw_only=True)
class Detected:
    """What was found out about a file, for the person who decides whether it was read rightly.

    `separator` and `quote` are the characters themselves, `columns` tells which header was taken for
    what, `earns` the header of the column whose people earn.
    """

    format: str
    shape: str
    encoding: str
    byte_order_mark: bool
    separator: str
    quote: str
    header_line: int
    language: str
    unit: str
    decimal: str
    date_order: str
    columns: tuple[tuple[str, str], ...] = ()
    earns: str = ""
    owner: str = ""
    owner_from: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Everything that one file says.

    `name` is the book of records that the file comes from: rows of one source are never booked twice.
    `read` counts the rows with something in them. `rounded_rows` rows had a part of a minute, together
    `rounded_seconds` (the sum of what rounding added or took away, without sign). `numbers` and
    `talents` are what the mapping says: the number of a member, the code of a talent, by folded word.
    """

    name: str
    detected: Detected
    read: int
    people: dict[str, SourcePerson]
    enrolments: tuple[SourceEnrolment, ...] = ()
    balances: tuple[SourceBalance, ...] = ()
    movements: tuple[SourceMovement, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    rounded_rows: int = 0
    rounded_seconds: int = 0
    shortened_notes: int = 0
    numbers: dict[str, str] = field(default_factory=dict)
    talents: dict[str, str] = field(default_factory=dict)
