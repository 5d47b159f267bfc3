"""Calendar months, and the ones that the coordinator has reviewed and closed (DOMAIN section 6)."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from timebank.domain.errors import DateNotUnderstood

_TYPED = re.compile(r"(\d{4})-(\d{1,2})|(\d{1,2})[-/.](\d{4})")


class Month(NamedTuple):
    """A month of a year. Its last day belongs to it."""

    year: int
    month: int

    @classmethod
    def of(cls, day: date) -> "Month":
        """The month a day lies in."""
        return cls(day.year, day.month)

    @classmethod
    def from_number(cls, number: int) -> "Month":
        """The month of 202610."""
        return cls(*divmod(number, 100))

    @property
    def number(self) -> int:
        """Year and month as one number: 202610."""
        return self.year * 100 + self.month

    @property
    def first(self) -> date:
        """Its first day, which stands for the month in sentences."""
        return date(self.year, self.month, 1)

    @property
    def before(self) -> "Month":
        """The month before this one."""
        return Month(self.year - 1, 12) if self.month == 1 else Month(self.year, self.month - 1)

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewedMonth:
    """A month that is closed: who closed it and when (UTC)."""

    month: Month
    operator: str
    closed_at: datetime


def read_month(text: str) -> Month:
    """The month in `2026-10` or `10-2026`. Raises DateNotUnderstood for anything else."""
    typed = text.strip()
    match = _TYPED.fullmatch(typed)
    if match is None:
        raise DateNotUnderstood(text=typed[:40])
    year, month = (match[1], match[2]) if match[1] else (match[4], match[3])
    if not 1 <= int(month) <= 12 or int(year) < 1:
        raise DateNotUnderstood(text=typed[:40])
    return Month(int(year), int(month))
