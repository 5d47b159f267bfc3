"""The people who work with the program, and the log of what they did."""

import secrets
from dataclasses import dataclass
from datetime import datetime

from timebank.domain.access import Role
from timebank.domain.numbers import check_digit

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Without what looks alike on paper: i, l, o, 0 and 1."""
_BADGE_FIGURES = 3
_GROUPS, _GROUP_LETTERS = 4, 4
"""Sixteen letters out of thirty: 78 bits."""


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
    digits = f"{operator:0{_BADGE_FIGURES}d}"
    return f"{digits}-{check_digit(digits)}"


def is_badge_number(number: str) -> bool:
    """Whether a number is short enough to be on a badge: members' numbers begin at four figures and a check digit."""
    return len(number.replace("-", "")) <= _BADGE_FIGURES + 1


def made_up_password() -> str:
    """A password that nobody thought of, to be written down until the operator chooses their own."""
    groups = ("".join(secrets.choice(_LETTERS) for _ in range(_GROUP_LETTERS)) for _ in range(_GROUPS))
    return "-".join(groups)
