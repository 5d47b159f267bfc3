"""The people who work with the program, and the log of what they did."""

from dataclasses import dataclass
from datetime import datetime

from timebank.domain.access import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Operator:
    """Somebody who works with the program; `member` and `organisation` are account codes."""

    key: int
    name: str
    role: Role
    member: str | None
    organisation: str | None
    active: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditLine:
    """Who did what to what, and when (UTC); ids and codes only."""

    at: datetime
    operator: str
    operation: str
    subject: str
