"""What any paper needs to know about who sends it and where the books stood."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from timebank.domain.bank import Bank
from timebank.domain.looks import Logo
from timebank.domain.organisations import Organisation


class PaperSize(StrEnum):
    """A sheet of a poster (ISO 216)."""

    A4 = "a4"
    A3 = "a3"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Whose paper it is: what stands in the letterhead, with a logo and a colour (`#RRGGBB`) if there are any.

    `practice` says that the people on it are made up: a band above the letterhead tells it.
    """

    name: str
    subtitle: str = ""
    address: str = ""
    phone: str = ""
    kvk: str = ""
    logo: Logo | None = None
    colour: str = ""
    practice: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BookMark:
    """The newest entry and its digest when a paper was made, for comparing with the ledger later."""

    sequence: int
    digest: bytes


def sender_of(bank: Bank, organisation: Organisation | None = None) -> Sender:
    """The letterhead of the centre, or of an organisation that takes part in its time bank."""
    if organisation is None:
        return Sender(
            name=bank.name,
            subtitle=bank.subtitle,
            address=bank.address,
            phone=bank.phone,
            kvk=bank.kvk,
            logo=bank.look.logo,
            colour=bank.look.colour,
            practice=bank.demo,
        )
    profile = organisation.profile
    return Sender(
        name=profile.name,
        # A centre that is an organisation of its own time bank says who it is once.
        subtitle=bank.name if bank.name != profile.name else bank.subtitle,
        address=profile.address,
        phone=profile.phone,
        kvk=profile.kvk,
        logo=organisation.look.logo,
        colour=organisation.look.colour,
        practice=bank.demo,
    )


LONGEST_LETTER = 6000
"""Characters of a letter's text in one language: some three pages."""

MOST_LETTERS = 1000
"""Letters of one PDF."""


class SlipForm(StrEnum):
    """What a slip is printed on: a small sheet, four on an A4, or the roll of a receipt printer."""

    A6 = "a6"
    A4 = "a4"
    RECEIPT = "receipt"


class Window(StrEnum):
    """Where the window of the envelope is."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterOrder:
    """What to write to whom: the Dutch text, and texts in other languages for who reads those.

    `subjects` and `texts` are by language code; `nl` is for everybody.
    """

    numbers: tuple[str, ...]
    texts: Mapping[str, str]
    subjects: Mapping[str, str] = field(default_factory=dict)
    with_hours: bool = False
    window: Window = Window.LEFT
