"""The register of data breaches (GDPR articles 33 and 34): what happened, and how long there is to report it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from timebank.domain.changes import Receipt

TIME_TO_REPORT = timedelta(hours=72)
"""From the moment it was discovered, nights, weekends and feast days included."""
LONGEST_TEXT = 600


class Decision(StrEnum):
    """Whether somebody was told: the authority, or the people whose data it is."""

    OPEN = "open"
    DONE = "done"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What was decided about telling somebody: done on a day, or not needed for a reason, or still open."""

    decision: Decision = Decision.OPEN
    on: date | None = None
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """One breach. `number` counts from 1, 0 for one that is not kept yet; moments are UTC.

    `reported` is about the authority (Autoriteit Persoonsgegevens), `told` about the people themselves.
    """

    number: int = 0
    discovered_at: datetime
    happened: str = ""
    data: str = ""
    people: str = ""
    consequences: str = ""
    measures: str = ""
    reported: Telling = Telling()
    told: Telling = Telling()
    closed_at: datetime | None = None

    @property
    def deadline(self) -> datetime:
        """When the authority must have been told (UTC)."""
        return self.discovered_at + TIME_TO_REPORT

    @property
    def clock_runs(self) -> bool:
        """Whether it is still to be decided and done to tell the authority."""
        return self.closed_at is None and self.reported.decision is Decision.OPEN

    def hours_left(self, now: datetime) -> int:
        """Whole hours that are left to report; below zero once it is too late."""
        return (self.deadline - now) // timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class BreachKept(Receipt):
    """A breach as it stands in the register now; `warnings` may be `maybe_bsn`."""

    breach: Breach
    warnings: tuple[str, ...] = ()
