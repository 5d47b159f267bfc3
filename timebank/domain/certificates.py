"""The "Bewijs van deelname": which facts stand on it and what state it can be in (DOMAIN section 5)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from itertools import groupby
from typing import Literal

from timebank.domain.changes import Receipt
from timebank.domain.ledger import Account
from timebank.domain.papers import Sender
from timebank.domain.proofs import Said

LONGEST_REFLECTION = 600
"""Characters in what somebody writes about taking part; more would not stay one page."""

MOST_COMPETENCES = 12
"""Competences on one paper, observed and self-described together."""


class CertificateStatus(StrEnum):
    """What the register says about a paper; `changed`, `unknown` and `unknown_key` are found by looking."""

    VALID = "valid"
    FLAGGED = "flagged"
    WITHDRAWN = "withdrawn"
    CHANGED = "changed"
    UNKNOWN = "unknown"
    UNKNOWN_KEY = "unknown_key"


@dataclass(frozen=True, slots=True, kw_only=True)
class Responsible:
    """The organisation under whose responsibility hours were made, as it stands above its rows."""

    name: str
    kvk: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CertifiedHours:
    """One dated row: help given, or an activity attended, in minutes of clock time.

    `seen_by` is who saw it; empty means that nobody of the receiving side confirmed it.
    """

    entry: int
    service_date: date
    talent: str | None
    side: Literal["given", "attended"]
    minutes: int
    responsible: Responsible
    confirmed: bool
    seen_by: str = ""
    talent_name: str | None = None

    @property
    def activity(self) -> str | None:
        """What to call it: the centre's own name where it gave one, else the talent's code."""
        return self.talent_name or self.talent

    @property
    def given_minutes(self) -> int:
        """The time if it was given; else 0."""
        return self.minutes if self.side == "given" else 0

    @property
    def attended_minutes(self) -> int:
        """The time if it was attended; else 0."""
        return self.minutes if self.side == "attended" else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Competence:
    """Something a person can do, in plain words; without an observer it is self-described.

    With a `code` of the catalogue its words come from there, in every language of the paper.
    """

    text: str = ""
    observer: str = ""
    code: str = ""


DutchLevel = Literal["A1", "A2", "B1", "B2", "C1", "C2"]
Basis = Literal["exam", "self_rated"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageLevel:
    """A CEFR level of Dutch, only ever together with its basis."""

    level: DutchLevel
    basis: Basis


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWords:
    """What a member adds to the hours; every part may be empty and then leaves no trace on the paper."""

    competences: tuple[Competence, ...] = ()
    dutch: LanguageLevel | None = None
    reflection: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewer:
    """Who looked the paper over; without a name it is written there in ink."""

    name: str = ""
    function: str = ""


OWN_LANGUAGE = "own"
"""As second language: the one the member chose."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateOrder:
    """Which certificates to make: for these members, or for everybody who took part in an organisation.

    The period includes both days. With an organisation only hours under it count and its own signatory
    stands on the paper. `second_language` is a language code, `own` or None; `own_words` belong to members
    by number. All orders of one run carry the moment at which it began in `run_began`: so the register shows them as one
    batch. With `only_new` whoever has a standing certificate of this very period and organisation is passed over, so
    that trying again makes none twice.
    """

    start: date
    until: date
    members: tuple[str, ...] = ()
    organisation: str | None = None
    second_language: str | None = OWN_LANGUAGE
    own_words: Mapping[str, OwnWords] = field(default_factory=dict)
    run_began: datetime | None = None
    only_new: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedFacts:
    """What one paper says, with the text in its code and the moment it was issued: all that drawing it needs."""

    facts: "CertificateFacts"
    code: str
    moment: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateFacts:
    """Everything that stands on one certificate.

    The period includes both days. `check_phone` is where a reader can ask about this number. With `annex` a list of
    hours that is too long for the page comes in full behind it.
    """

    number: str
    account: str
    name: str
    script_name: str
    start: date
    until: date
    hours: tuple[CertifiedHours, ...]
    own_words: OwnWords
    sender: Sender
    check_phone: str
    place: str
    issued_on: date
    signatory: str
    signatory_function: str
    language: str
    second_language: str | None
    reviewer: Reviewer | None = None
    annex: bool = True

    @property
    def given_minutes(self) -> int:
        """Clock time of help given."""
        return sum(row.given_minutes for row in self.hours)

    @property
    def attended_minutes(self) -> int:
        """Clock time of taking part in activities."""
        return sum(row.attended_minutes for row in self.hours)

    @property
    def unconfirmed_given_minutes(self) -> int:
        """Help given of which only the helper spoke."""
        return sum(row.given_minutes for row in self.hours if not row.confirmed)

    @property
    def unconfirmed_attended_minutes(self) -> int:
        """Taking part that nobody confirmed."""
        return sum(row.attended_minutes for row in self.hours if not row.confirmed)

    def by_responsible(self) -> tuple[tuple[Responsible, tuple[CertifiedHours, ...]], ...]:
        """The rows grouped by responsible organisation, the sender's own first, each in order of date.

        One organisation is one name and KvK number, so that the centre as such and as the organisation it
        registered do not stand there twice.
        """

        def whose(row: CertifiedHours) -> tuple[bool, str, str]:
            return row.responsible.name != self.sender.name, row.responsible.name, row.responsible.kvk

        ordered = sorted(self.hours, key=lambda row: (*whose(row), row.service_date, row.entry))
        grouped = (tuple(rows) for _, rows in groupby(ordered, key=whose))
        return tuple((rows[0].responsible, rows) for rows in grouped)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCertificate:
    """What the register writes down when a certificate is issued; minutes are clock time.

    `facts` is the JSON of everything on the paper, `facts_digest` SHA-256 over `salt` and it.
    """

    year: int
    running: int
    number: str
    account: Account
    organisation: Account | None
    language: str | None
    start: date
    until: date
    given_minutes: int
    attended_minutes: int
    issued_at: datetime
    issued_by: int
    key_id: bytes
    salt: bytes
    facts: str
    facts_digest: bytes
    file: bytes
    file_digest: bytes
    entries: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterLine:
    """A certificate as the register knows it. `name` is the one on the paper, empty once the member was erased.

    `organisation` is the number of whose hours alone it counts, `issued_by` the operator who made it.
    """

    number: str
    account: str
    name: str
    organisation: str | None
    language: str | None
    start: date
    until: date
    given_minutes: int
    attended_minutes: int
    issued_at: datetime
    status: CertificateStatus
    flagged_at: datetime | None = None
    withdrawn_at: datetime | None = None
    withdrawn_reason: str = ""
    organisation_name: str = ""
    issued_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued(Receipt):
    """Certificates that were made now, in the order of their numbers."""

    papers: tuple["IssuedPaper", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedPaper:
    """One issued file (PDF) with what the register wrote down.

    `boxes` are the letters of the name that no font of ours has and that stand there as an empty box.
    """

    number: str
    account: str
    name: str
    given_minutes: int
    attended_minutes: int
    file: bytes
    boxes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What looking at a paper or its code found out.

    `line` is the register's line, where there is one. Without a register the signature alone decides:
    then `signed_only` is true and withdrawal is unknown here, unless a list that the centre made on `as_of` told.
    `said` is what the code itself says. `centre` and `phone` are of who signed, where that is known; `ours` tells
    that it is the bank that was asked, `from_file` that the very file was compared and not a code alone, `no_code` that a
    picture shows no code that could be read.
    """

    status: CertificateStatus
    number: str | None = None
    line: RegisterLine | None = None
    signed_only: bool = False
    said: Said | None = None
    centre: str = ""
    phone: str = ""
    as_of: date | None = None
    ours: bool = False
    from_file: bool = False
    no_code: bool = False

    @property
    def valid(self) -> bool:
        """Whether the paper says what was signed, and the register stands by it as far as it is known."""
        return self.status is CertificateStatus.VALID
