"""The register of processing activities (GDPR article 30): what is done with which data of whom, why, and how long."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from timebank.domain.changes import Receipt

LONGEST_NAME = 120
LONGEST_TEXT = 600
MOST_PROCESSING = 200


class LegalBasis(StrEnum):
    """Why it may be done: article 6(1) a, b, c, e and f. Nothing that a centre does saves a life (d)."""

    CONSENT = "consent"
    CONTRACT = "contract"
    LEGAL_OBLIGATION = "legal_obligation"
    PUBLIC_TASK = "public_task"
    LEGITIMATE_INTEREST = "legitimate_interest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """When (UTC) an entry was changed last, and by which operator: their row, and what they are called now."""

    at: datetime
    by: int
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Processing:
    """One entry of the register. `number` counts from 1, 0 for one that is not kept yet.

    `people` and `data` are categories, never names. `changed` is None for what nobody changed since the program wrote
    it; who ended it stands there too.
    """

    number: int = 0
    name: str = ""
    purpose: str = ""
    basis: LegalBasis = LegalBasis.CONTRACT
    people: str = ""
    data: str = ""
    recipients: str = ""
    transfer: str = ""
    retention: str = ""
    security: str = ""
    changed: Changed | None = None
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterHead:
    """Whom to ask about privacy, beyond what the centre's settings tell, and the data protection officer if there is one."""

    contact: str = ""
    officer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Controller:
    """Who answers for the data: the centre as its settings know it, with the head of the register."""

    name: str
    address: str = ""
    phone: str = ""
    kvk: str = ""
    head: RegisterHead = RegisterHead()

    @property
    def contact(self) -> str:
        """Where questions about privacy go: the centre's telephone, unless something else was written down."""
        return self.head.contact or self.phone


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRegister:
    """What a bank keeps of its register."""

    head: RegisterHead = RegisterHead()
    entries: tuple[Processing, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """The whole register as it is read: what is done by number, what has ended last."""

    controller: Controller
    entries: tuple[Processing, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessingKept(Receipt):
    """An entry as it stands in the register now; `warnings` may be `maybe_bsn`."""

    processing: Processing
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterHeadKept(Receipt):
    """The head as it stands now; `warnings` may be `maybe_bsn`."""

    head: RegisterHead
    warnings: tuple[str, ...] = ()
