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


class Attention(StrEnum):
    """Why somebody may be looked for in the register. Each narrows it: two of them name whom both fit.

    Apart from `paused` and `left` only those who take part are meant.
    """

    NOT_SEEN = "not_seen"
    BELOW_LIMIT = "below_limit"
    ONLY_RECEIVED = "only_received"
    ONLY_GIVEN = "only_given"
    NO_TALENT = "no_talent"
    PAUSED = "paused"
    LEFT = "left"


NOT_SEEN_DAYS = 60
"""Days without help or activity after which somebody is missed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standards:
    """What the register is measured by: the bank's lower limit in minutes, and since when somebody counts as seen."""

    lower_minutes: int
    seen_since: date


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
    seen_on: date | None = None
    """The day of the last help or activity that was written down."""


NO_ROLE = "unsaid"
"""How a filter names those who did not say what they are."""
