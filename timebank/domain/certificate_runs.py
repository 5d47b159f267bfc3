"""Certificates for many people at once: who is meant, what is missing before anything is made, and what came of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from timebank.domain.certificates import IssuedPaper
from timebank.domain.troubles import Refusal, StorageTrouble

MOST_IN_ONE_RUN = 5_000
MOST_TOGETHER = 1_000
"""Registered papers that go to the printer as one: they lie in memory together."""
"""Certificates of one run: a folder with more is nobody's work any more."""

FORTY_HOURS = 40 * 60
"""Minutes of help that the practical part of the MAP asks for (DOMAIN section 5)."""

EIGHT_HUNDRED_HOURS = 800 * 60
"""Minutes of taking part, helping included, of the Z-route (DOMAIN section 5)."""

SCRIPTS_OF_THEIR_OWN = frozenset({"ar", "fa", "ti", "uk"})
"""Languages whose readers write a name in other letters than Latin ones."""


class Reached(StrEnum):
    """The goal that somebody must have reached."""

    FORTY = "40"
    """Forty hours of help given in the period."""
    EIGHT_HUNDRED = "800"
    """Eight hundred hours given or attended in the period."""
    OWN = "own"
    """The member's own goal, counted from its own day up to the last day of the period."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Whom certificates are for: everybody with counted hours in the period, both days included, whom all of this fits.

    With an `organisation` only hours under it count, on the paper too. `series` and `talent` choose who took part in
    an activity or did something; their certificates still hold all hours of the period. `again` takes those too who
    have a certificate of the same period and organisation that stands.
    """

    start: date
    until: date
    organisation: str | None = None
    series: UUID | None = None
    talent: str | None = None
    least_minutes: int = 0
    reached: Reached | None = None
    again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Somebody whom a choice fits, with their clock time of the period in minutes.

    `has` is the number of a standing certificate of the same period and organisation, `overlaps` of one that covers
    some of its days. Names and language are what would stand on the paper.
    """

    code: str
    name: str
    script_name: str
    official_name: str
    language: str
    open: bool
    given: int
    attended: int
    unconfirmed: int
    rows: int
    last_on: date
    has: str = ""
    overlaps: str = ""

    @property
    def paper_name(self) -> str:
        """The name that stands large on the paper."""
        return self.official_name or self.name


class Gap(StrEnum):
    """What is missing or remarkable before certificates are made."""

    NOBODY = "nobody"
    TOO_MANY = "too_many"
    NO_FONT = "no_font"
    NO_HOURS = "no_hours"
    HAS_ONE = "has_one"
    NONE_CONFIRMED = "none_confirmed"
    OVERLAPS = "overlaps"
    NO_SCRIPT_NAME = "no_script_name"
    NO_LATIN_NAME = "no_latin_name"
    LEFT = "left"
    PRACTICE = "practice"
    NO_PHONE = "no_phone"
    NO_SIGNATORY = "no_signatory"
    NO_FUNCTION = "no_function"
    NO_KVK = "no_kvk"
    NO_PLACE = "no_place"
    NO_CHECK_PAGE = "no_check_page"
    NO_KEY = "no_key"

    @property
    def blocks(self) -> bool:
        """Whether nothing can be made: for this person, or for nobody where it is about the paper itself."""
        return self in _BLOCKING


_BLOCKING = frozenset({Gap.NOBODY, Gap.TOO_MANY, Gap.NO_FONT, Gap.NO_HOURS, Gap.HAS_ONE})


class Mend(StrEnum):
    """Where something that is missing can be filled in."""

    PERSON = "person"
    ORGANISATION = "organisation"
    CENTRE = "centre"
    KEYS = "keys"
    CERTIFICATE = "certificate"
    """The one that is there already."""
    CHOICE = "choice"
    """The fields in which the people were chosen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """One thing that is missing, of whom, and where it is mended.

    `code` and `name` are of a member or an organisation; empty for the centre. `detail` is what the sentence needs: a
    certificate's number, letters, or a count.
    """

    gap: Gap
    mend: Mend
    code: str = ""
    name: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """What a choice comes to: `ready` are the numbers of those for whom one can be made, in the order of names.

    `missing` is the whole list, what blocks first. Minutes are of those who are ready, as are the numbers of the first, of
    who has the longest name and of who has the most rows: whoever looks at these papers has seen the worst.
    """

    chosen: int
    ready: tuple[str, ...]
    missing: tuple[Missing, ...]
    given: int = 0
    attended: int = 0
    first: str = ""
    longest_name: str = ""
    most_rows: str = ""


class Outcome(StrEnum):
    """How a run ended."""

    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"
    UNJOINED = "unjoined"
    """Every paper was made; only the one file for the printer was not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenPaper:
    """A certificate that was made in a run, with the names of its files in the folder. Its bytes stay in the register."""

    paper: IssuedPaper
    file: str
    badge: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A number and why nothing came of it: of somebody for whom none was made, or of a paper that is not handed out."""

    code: str
    refusal: Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What came of a run: `papers` are in the register and in the folder, whatever happened after.

    `skipped` counts those who had one already. `trouble` is why it did not go on. `printer_file` is the name of the file
    with all of them.
    """

    papers: tuple[WrittenPaper, ...]
    asked: int
    outcome: Outcome = Outcome.DONE
    refused: tuple[Refused, ...] = ()
    skipped: int = 0
    printer_file: str = ""
    trouble: Refusal | StorageTrouble | None = None


Wanted = Callable[[], bool]
"""Asked between two pieces of long work: whether it is still wanted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    """Registered papers for the printer, as they were issued and in the order asked for, and which are `left_out`."""

    files: tuple[bytes, ...]
    left_out: tuple[Refused, ...] = ()
