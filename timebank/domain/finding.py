"""What one field that searches everything finds."""

import re
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from timebank.domain.dates import read_date
from timebank.domain.errors import DateNotUnderstood
from timebank.domain.members import Found

_DAY_AND_MONTH = re.compile(r"(\d{1,2})[-/.](\d{1,2})")


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundEntry:
    """One entry: when, between whom, what; `person` is whose page shows it."""

    entry: UUID
    sequence: int
    service_date: date
    givers: tuple[str, ...]
    receivers: tuple[str, ...]
    kind: str
    talent: str | None
    minutes: int
    person: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Everything:
    """People and organisations, best first, and entries, newest first."""

    accounts: tuple[Found, ...] = ()
    entries: tuple[FoundEntry, ...] = ()


def day_meant(text: str, today: date) -> date | None:
    """The day that is typed: `22-11-2026`, or `22-11` for the last one that was; None where it is no day."""
    try:
        return read_date(text)
    except DateNotUnderstood:
        pass
    match = _DAY_AND_MONTH.fullmatch(text.strip())
    if match is None:
        return None
    for year in (today.year, today.year - 1):
        try:
            day = date(year, int(match[2]), int(match[1]))
        except ValueError:
            continue
        if day <= today:
            return day
    return None


def number_meant(text: str) -> int | None:
    """The number of an entry that is typed: `312`, `#312`."""
    bare = text.strip().removeprefix("#")
    return int(bare) if bare.isascii() and bare.isdecimal() and len(bare) <= 9 else None
