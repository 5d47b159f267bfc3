"""The people who work with the program, and the log of what they did."""

from dataclasses import dataclass
from datetime import datetime

from timebank.domain.access import Role
from timebank.domain.numbers import check_digit


@dataclass(frozen=True, slots=True, kw_only=True)
class Operator:
    """Somebody who works with the program; `member` and `organisation` are account codes.

    `badge_since` is when the badge was made that this operator carries, None without one.
    """

    key: int
    name: str
    role: Role
    member: str | None
    organisation: str | None
    active: bool
    badge_since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditLine:
    """Who did what to what, and when (UTC); ids and codes only."""

    at: datetime
    operator: str
    operation: str
    subject: str


def badge_number(operator: int) -> str:
    """The number on an operator's badge, for example `007-8`: shorter than any member's."""
    digits = f"{operator:03d}"
    return f"{digits}-{check_digit(digits)}"
