"""Reading the date that people type: 22-11-2026 or 2026-11-22."""

import re
from datetime import date

from timebank.domain.errors import DateNotUnderstood

_YEAR_FIRST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
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
