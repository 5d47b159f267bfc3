"""What the entry bar holds: people as the desk knows them, and a line as it was typed so far."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from timebank.domain.ledger import Confirmation
from timebank.domain.members import Found, ProgrammeRole
from timebank.domain.numbers import POT
from timebank.domain.sharing import Split


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who was chosen."""

    code: str
    name: str
    script_name: str = ""
    role: ProgrammeRole | None = None

    @classmethod
    def of(cls, found: Found) -> "Person":
        """Somebody who was found."""
        return cls(code=found.code, name=found.name, script_name=found.script_name, role=found.role)


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """A field for people: who was chosen, and what stands there that leads to nobody yet."""

    people: tuple[Person, ...] = ()
    text: str = ""

    @property
    def one(self) -> Person | None:
        """Who was chosen, when that is one person."""
        return self.people[0] if len(self.people) == 1 else None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed or chosen."""
        return not self.people and not self.text.strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """What a line among several people says more: who pays, and times of one's own, as typed, by number."""

    split: Split = Split.EVERYONE_PAYS
    times: tuple[tuple[str, str], ...] = ()


class Shape(StrEnum):
    """What a line is about: help, help both ways (*taalruil*), a gift of hours, or help from the pot."""

    HELP = "help"
    SWAP = "swap"
    GIFT = "gift"
    GRANT = "grant"

    @property
    def is_help(self) -> bool:
        """Whether time on the clock is written down, and not a transfer alone."""
        return self in (Shape.HELP, Shape.SWAP)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line as it stands in the entry bar. `day` None is today; `talent` None is not said.

    `group` is None for help between two people. `answers` is an offer or request that this help answers, `about`
    says which one.
    """

    giver: Typed = Typed()
    receiver: Typed = Typed()
    talent: str | None = None
    talent_text: str = ""
    time: str = ""
    day: date | None = None
    confirmation: Confirmation | None = None
    note: str = ""
    group: "Group | None" = None
    answers: UUID | None = None
    about: str = ""
    shape: Shape = Shape.HELP
    reason: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed that could be lost."""
        typed = (self.talent_text.strip(), self.time.strip(), self.note.strip(), self.reason.strip())
        # The pot gives without having been typed.
        no_giver = self.giver.is_empty or self.shape is Shape.GRANT
        return no_giver and self.receiver.is_empty and self.talent is None and not any(typed)


def first_name(code: str, name: str) -> str:
    """The first word of a name; the pot has no first name."""
    return name if code == POT else name.split(" ", 1)[0]


def short_names(people: "tuple[Person, ...]") -> dict[str, str]:
    """What to call people in little room: the first word of the name, or all of it where two would be called alike."""
    firsts = [first_name(person.code, person.name) for person in people]
    return {
        person.code: first if firsts.count(first) == 1 else person.name
        for person, first in zip(people, firsts, strict=True)
    }
