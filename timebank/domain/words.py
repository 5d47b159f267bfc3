"""The words of the program in other languages: what a native speaker looks over, corrects and signs."""

from dataclasses import dataclass, field
from datetime import date

from timebank.domain.changes import Receipt
from timebank.domain.troubles import Refusal

LONGEST_REVIEWER = 60
"""Letters of a reviewer's name, or of what stands in its place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One text as a centre says it. `dutch` is the digest of the Dutch it was made of: of other Dutch it says nothing.

    `key` is language, file and dotted path: `ar/kiosk.kiosk.stop`. `by` and `on` tell who looked it over, and when;
    nobody where it was only changed.
    """

    key: str
    text: str
    dutch: str
    by: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLine:
    """One line of the sheet that a native speaker looks over.

    `place` is a code for where the text appears, `icon` the name of its pictogram, `counts` the whole numbers that a
    plural form is for, `places` what must stand in it (`{name}`).
    """

    key: str
    place: str
    dutch: str
    english: str
    text: str
    icon: str = ""
    counts: tuple[int, ...] = ()
    places: tuple[str, ...] = ()
    by: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRow:
    """One line of a sheet that came back; `line` is where it stands in the file."""

    line: int
    key: str
    dutch: str
    text: str
    by: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedText:
    """What a sheet makes of one text."""

    key: str
    dutch: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedRow:
    """A line of a sheet that is left out, and why."""

    line: int
    key: str
    refusal: Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsTaken(Receipt):
    """What a sheet did, or would do: texts changed, texts newly signed as looked over, lines left out."""

    languages: tuple[str, ...] = ()
    changes: tuple[ChangedText, ...] = ()
    reviewed: int = 0
    refused: tuple[RefusedRow, ...] = ()
    corrections: tuple[Correction, ...] = field(default=(), repr=False)

    @property
    def does_something(self) -> bool:
        """Whether anything is different afterwards."""
        return bool(self.changes) or self.reviewed > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewState:
    """How far one part of the words of one language was looked over by native speakers.

    `missing` texts have no words of their own yet; `corrected` ones are said as this centre says them.
    """

    language: str
    file: str
    texts: int
    reviewed: int
    missing: int = 0
    corrected: int = 0
    by: tuple[str, ...] = ()
    last: date | None = None
