"""The plan of a demo community: who there is, and what happens on which day. Frozen, and named by place.

People are named by their place in `people`, organisations by key, and the pot by its code: numbers come only when
the plan is carried out.
"""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from timebank.domain.ledger import Confirmation, Kind
from timebank.domain.members import Profile
from timebank.domain.sharing import Split

Who = int | str
"""A person by place in the plan, an organisation by key, or `POT`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody in the plan; `double_of` is the place of the same person who was enrolled before.

    `liveliness` is how much somebody does, `gives` (0 to 1) which part of that is giving help.
    """

    profile: Profile
    can: tuple[str, ...]
    wants: tuple[str, ...]
    enrolled_on: date
    last_day: date
    liveliness: float
    gives: float
    double_of: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something an operator (by name) does at a moment (UTC)."""

    at: datetime
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolment(Event):
    """A person comes in."""

    person: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Help(Event):
    """Help is written down; shares are who and how many minutes."""

    id: UUID
    givers: tuple[tuple[Who, int], ...]
    receivers: tuple[tuple[Who, int], ...]
    service_date: date
    talent: str
    organisation: str | None = None
    split: Split | None = None
    confirmation: Confirmation | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Move(Event):
    """Credits move without clock time: a gift, a grant or an opening balance."""

    id: UUID
    kind: Kind
    debit: Who
    credit: Who
    minutes: int
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Undo(Event):
    """An entry is reversed."""

    id: UUID
    entry: UUID
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirm(Event):
    """The other side confirms later."""

    entry: UUID
    way: Confirmation


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign(Event):
    """A second operator signs."""

    entry: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Leave(Event):
    """A person leaves; the balance goes to `to`."""

    id: UUID
    person: int
    to: Who


@dataclass(frozen=True, slots=True, kw_only=True)
class Join(Event):
    """Two records of one person become one."""

    id: UUID
    person: int
    into: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause(Event):
    """A person takes a break."""

    person: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoPlan:
    """A community: `events` in order of their moments, `exchanges` how many of them are help."""

    seed: int
    today: date
    members: int
    exchanges: int
    people: tuple[Person, ...]
    events: tuple[Event, ...]
