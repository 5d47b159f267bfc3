"""The register of people as a list: what one line of it tells."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from timebank.domain.members import ProgrammeRole


class Taking(StrEnum):
    """Whether somebody takes part now."""

    ACTIVE = "active"
    PAUSED = "paused"
    LEFT = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterLine:
    """One person in the register; times are minutes."""

    code: str
    name: str
    script_name: str
    role: ProgrammeRole | None
    state: Taking
    given: int
    received: int
    balance: int
    enrolled_on: date


NO_ROLE = "unsaid"
"""How a filter names those who did not say what they are."""
