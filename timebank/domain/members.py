"""People of the time bank. There is no field for origin, religion, health, status or BSN (DOMAIN 4)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from timebank.domain.ledger import Account

LONGEST_NAME = 120
"""Characters in a name; papers and lists are laid out for names up to this length."""

LANGUAGES = ("nl", "en", "ar", "ti", "tr", "fa", "uk", "so")
"""Leaflet order of the languages that papers and kiosk speak (DOMAIN section 8)."""


class ProgrammeRole(StrEnum):
    """What somebody chose to call themselves; None where they did not say."""

    NEWCOMER = "newcomer"
    NEIGHBOUR = "neighbour"


class Purpose(StrEnum):
    """What consent was given for."""

    MATCHING = "matching"
    STATISTICS = "statistics"
    GUARDIAN = "guardian"
    """A parent or guardian agrees that somebody under sixteen takes part."""


ROLE_PURPOSES = (Purpose.MATCHING, Purpose.STATISTICS)
"""What the programme role may be kept for: it hints at origin, so without consent to one of these it is not kept."""

AGE_OF_CONSENT = 16
"""Years; below it a guardian agrees (art. 5 of the Dutch law that carries the AVG out)."""


class Direction(StrEnum):
    """Whether a talent is something a member can give or would like to receive."""

    CAN = "can"
    WANTS = "wants"


_BEFORE_MORE = frozenset({"abd", "abdel", "abdul", "abu", "umm", "um"})
_ARTICLES = frozenset({"al", "el", "ar", "as", "at"})


def first_name(name: str, call_name: str = "") -> str:
    """What to call somebody: the call name, else the first part of the name; Abd and Abu are no name alone."""
    if call_name:
        return call_name
    parts = name.split()
    if not parts:
        return ""
    count = 1
    if parts[0].casefold() in _BEFORE_MORE:
        count = 3 if len(parts) > 2 and parts[1].casefold() in _ARTICLES else 2
    return " ".join(parts[:count])


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What is registered about a member, as typed at enrolment.

    `name` is the one free full name; `infix` the optional tussenvoegsel; `official_name` stands on
    certificates where it differs; `script_name` is the name in its original script. `speaks` are
    language codes. A role is kept only with consent, which choosing it at the desk records.
    """

    name: str
    call_name: str = ""
    official_name: str = ""
    infix: str = ""
    script_name: str = ""
    role: ProgrammeRole | None = None
    speaks: tuple[str, ...] = ()
    language: str = "nl"
    phone: str = ""
    contact: str = ""
    address: str = ""
    birth_year: int | None = None

    def needs_guardian(self, today: date) -> bool:
        """Whether this may be somebody under sixteen: only the year of birth is kept, so their birthday may be to come."""
        return self.birth_year is not None and today.year - self.birth_year <= AGE_OF_CONSENT


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A member as registered now, with the account and its tallies."""

    account: Account
    profile: Profile
    role_since: date | None
    enrolled_on: date
    left_on: date | None
    can: tuple[str, ...] = ()
    wants: tuple[str, ...] = ()
    sort_key: str = ""
    numbers_before: tuple[str, ...] = ()

    @property
    def takes_part(self) -> bool:
        """Whether help can be recorded of this person now: they did not leave, and do not pause."""
        return self.account.open and not self.account.paused


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One suggestion of the search as you type, best first."""

    code: str
    name: str
    script_name: str = ""
    last_activity: date | None = None
    last_talent: str | None = None
    open: bool = True
    role: ProgrammeRole | None = None
    kind: str = "member"
    doubtful: bool = False
    """Found by sound or past a typing mistake only: ask "did you mean" rather than take it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """Somebody a member exchanged with: how often, and clock minutes to and from them."""

    code: str
    name: str
    script_name: str
    times: int
    given: int
    received: int
