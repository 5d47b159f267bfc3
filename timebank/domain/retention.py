"""How long things are kept: the terms that a board chooses, and whose time is over (DOMAIN section 4: retention review)."""

from dataclasses import dataclass
from datetime import date

from timebank.domain.changes import Receipt
from timebank.domain.troubles import Refusal

SHORTEST_IDLE_MONTHS, LONGEST_IDLE_MONTHS = 6, 120
"""Months without activity after which a member is looked at."""
SHORTEST_REGISTER_YEARS, LONGEST_REGISTER_YEARS = 2, 30
"""Years that a line of the register of certificates, and a consent that was withdrawn, stay."""
LONGEST_REASON = 200
"""Characters of why somebody is kept longer."""
LONGEST_KEEP_YEARS = 10
"""Nobody is kept for longer at once: the board looks again."""


class KeptIntoPast(Refusal):
    """Somebody is kept until a day after today, or they are not kept."""


class KeptTooLong(Refusal):
    """The day until which somebody is kept lies too far away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionLine:
    """A member whose time is over: `last_on` is the day of the last activity, `due_on` when the term after it ended.

    `balance` is minutes. `kept_until` is the last day on which somebody said to keep them, with the `reason`; once it has
    passed they wait again. `left`: the membership has ended.
    """

    code: str
    name: str
    left: bool
    last_on: date
    due_on: date
    balance: int
    kept_until: date | None = None
    reason: str = ""
    waits: bool = True
    """Nobody keeps them: somebody has to decide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptLonger(Receipt):
    """Somebody is kept until this day; `warnings` may be `maybe_bsn`."""

    number: str
    until: date
    reason: str
    warnings: tuple[str, ...] = ()
