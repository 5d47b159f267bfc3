"""Reading the date and the time of day that people type (22-11-2026 or 2026-11-22, 14:30 or 14), and counting months."""

import re
from calendar import monthrange
from datetime import date, timedelta

from timebank.domain.errors import ClockNotUnderstood, DateNotUnderstood

_YEAR_FIRST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_CLOCK = re.compile(r"([01]?\d|2[0-3])(?:\s*[:.hu]\s*([0-5]\d)?)?(?:\s*uur)?", re.ASCII)
_SHORT = re.compile(r"(\d{1,2})(?:[-/.](\d{1,2})[-/.]?)?")
_FAR_DAYS = 366 * 8
"""Eight years back lies every day there is, the 29th of February too."""
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")


def read_date(text: str) -> date:
    """The date in `2026-11-22`, `22-11-2026`, `22/11/2026` or `22.11.2026`: day before month.

    Raises DateNotUnderstood for anything else and for days that no calendar has.
    """
    typed = text.strip()
    if match := _YEAR_FIRST.fullmatch(typed):
        year, month, day = (int(part) for part in match.groups())
    elif match := _DAY_FIRST.fullmatch(typed):
        day, month, year = (int(part) for part in match.groups())
    else:
        raise DateNotUnderstood(text=typed[:40])
    try:
        return date(year, month, day)
    except ValueError as error:
        raise DateNotUnderstood(text=typed[:40]) from error


def read_clock(text: str) -> int:
    """Minutes after midnight of `14`, `14:30`, `14.30` or `14u30`. Raises ClockNotUnderstood."""
    match = _CLOCK.fullmatch(text.strip().casefold())
    if match is None:
        raise ClockNotUnderstood(text=text.strip()[:40])
    return int(match[1]) * 60 + int(match[2] or 0)


def clock_text(minutes: int) -> str:
    """The time of day so many minutes after midnight, as it stands on a clock: `14:05`."""
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def read_near_date(text: str, today: date) -> date:
    """The same, and what people write on slips: `22-11` or `22` is the last such day that has been.

    Raises DateNotUnderstood.
    """
    match = _SHORT.fullmatch(text.strip())
    if match is None:
        return read_date(text)
    day, month = int(match[1]), int(match[2]) if match[2] else None
    for back in range(_FAR_DAYS):
        found = today - timedelta(days=back)
        if found.day == day and month in (None, found.month):
            return found
    raise DateNotUnderstood(text=text.strip()[:40])


def months_after(day: date, months: int) -> date:
    """The same day some months later, or earlier below zero; the last of that month where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
