"""Organisations: they hold accounts, are responsible for activities and stand on certificates."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from timebank.domain.circle import ConductCheck
from timebank.domain.ledger import Account
from timebank.domain.lists import ListPage
from timebank.domain.looks import CertificateChoices, PaperLook

LONGEST_ADDRESS = 500
LONGEST_LINE = 120
"""Characters of a telephone number, a function, an e-mail address, a kind of work."""
MOST_CONTACTS = 12
MOST_PERMITS = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationProfile:
    """What stands on paper about an organisation. `kvk` is its Chamber of Commerce number."""

    name: str
    address: str = ""
    phone: str = ""
    kvk: str = ""
    signatory: str = ""
    signatory_function: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Somebody at an organisation whom the centre calls or writes to. No more is kept of them than that."""

    name: str
    function: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Permit:
    """A *vrijwilligersverklaring* of the UWV: it belongs to an organisation and a kind of work (DOMAIN section 6).

    `valid_until` is its last day.
    """

    work: str
    valid_until: date

    def lapsed(self, today: date) -> bool:
        """Whether its last day lies behind us."""
        return self.valid_until < today


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """An organisation with its account, since when it takes part, whom to call there, and how its papers look.

    In a list of them the logos are left out: they are large.
    """

    account: Account
    profile: OrganisationProfile
    since: date
    contacts: tuple[Contact, ...] = ()
    permits: tuple[Permit, ...] = ()
    look: PaperLook = field(default_factory=PaperLook)
    choices: CertificateChoices = field(default_factory=CertificateChoices)


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationHours:
    """Clock time of people under the responsibility of an organisation in a period; times are minutes.

    What was reversed is left out. `people` gave or attended, `entries` are how often something was written down,
    `unconfirmed` is the part of given and attended that nobody of the receiving side confirmed.
    """

    people: int = 0
    entries: int = 0
    given: int = 0
    attended: int = 0
    unconfirmed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationLine:
    """One organisation in the list, with its hours in the period that was asked for."""

    organisation: Organisation
    hours: OrganisationHours


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantLine:
    """Somebody who took part under an organisation in a period, or belongs to it; times are minutes of clock time.

    `entries` is how often, `first_on` and `last_on` are days in the period, `belongs_since` is None for who only
    took part.
    """

    code: str
    name: str
    script_name: str
    open: bool
    given: int = 0
    attended: int = 0
    entries: int = 0
    first_on: date | None = None
    last_on: date | None = None
    belongs_since: date | None = None
    certificates: int = 0
    """Certificates of this organisation about hours in the period, those that were withdrawn left out."""
    conduct: ConductCheck | None = None
    """The certificate of conduct (VOG) that the centre saw; not for the eyes of the organisation."""


class ConductState(StrEnum):
    """How it stands with somebody's certificate of conduct."""

    SEEN = "seen"
    DUE = "due"
    MISSING = "missing"

    @classmethod
    def of(cls, check: ConductCheck | None, today: date) -> "ConductState":
        """The state on a day."""
        if check is None:
            return cls.MISSING
        return cls.DUE if check.due(today) else cls.SEEN


ParticipantPage = ListPage[ParticipantLine]

BELONGS, TOOK_PART = "belongs", "took_part"
"""How a filter of the list of participants names who belongs to the organisation, and who took part in the period."""
