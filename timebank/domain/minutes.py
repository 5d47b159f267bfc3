"""Reading the time that people type: whole minutes, always (DOMAIN section 2, rule 2)."""

import re
import unicodedata
from fractions import Fraction

from timebank.domain.errors import TimeNotPositive, TimeNotUnderstood, TimeTooLong

MOST_MINUTES = 100 * 60
"""A time is at most 100:00 per person and entry (COMMANDS, rules of the contract)."""

LONG_MINUTES = 12 * 60
"""More than this for one person in one entry needs an override (DOMAIN section 2, rule 6)."""

_HOURS_AND_MINUTES = re.compile(r"(-?)(\d{1,6})\s*(?::|u(?:ur)?|h)\s*(\d{1,2})\s*m?(?:in)?")
_HOURS = re.compile(r"(-?)(\d{1,6})(?:[.,](\d{1,6}))?\s*(?:u|uur|uren|h|hours?)?")
_MINUTES = re.compile(r"(-?)(\d{1,7})\s*(?:m|min|minuut|minuten|minutes?)")


def read_minutes(text: str, most: int = MOST_MINUTES) -> int:
    """The whole minutes in `2`, `2u`, `2:30`, `2,5`, `2.5`, `150m`, `2u30` or `2h30`; a bare number is hours.

    Raises TimeNotUnderstood for anything else, also for hours that are no whole number of minutes;
    TimeNotPositive for nothing or less; TimeTooLong beyond `most`, which is 100:00 for an entry.
    """
    typed = unicodedata.normalize("NFKC", text).strip().lower()
    minutes = _minutes_in(typed)
    if minutes is None:
        raise TimeNotUnderstood(text=text.strip()[:40])
    if minutes < 1:
        raise TimeNotPositive()
    if minutes > most:
        raise TimeTooLong(most_minutes=most)
    return minutes


def read_balance(text: str) -> int:
    """The same for a time to compare with: it may be nothing, below zero, or longer than an entry.

    Raises TimeNotUnderstood.
    """
    minutes = _minutes_in(unicodedata.normalize("NFKC", text).strip().lower().replace("\N{MINUS SIGN}", "-"))
    if minutes is None:
        raise TimeNotUnderstood(text=text.strip()[:40])
    return minutes


def could_mean_minutes(text: str) -> int | None:
    """The bare whole number above twelve that a screen asks back: 45 minutes or 45 hours?"""
    typed = unicodedata.normalize("NFKC", text).strip()
    if typed.isdecimal() and len(typed) <= 6 and int(typed) * 60 > LONG_MINUTES:
        return int(typed)
    return None


def _minutes_in(typed: str) -> int | None:
    if not typed.isascii():
        # Digits of other scripts are digits too (NFKC leaves them as they are).
        typed = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in typed)
    if match := _HOURS_AND_MINUTES.fullmatch(typed):
        rest = int(match[3])
        # "2:5" could be five minutes or half an hour to whoever typed it, so it is asked again.
        if rest > 59 or len(match[3]) == 1:
            return None
        return _signed(match[1], int(match[2]) * 60 + rest)
    if match := _MINUTES.fullmatch(typed):
        return _signed(match[1], int(match[2]))
    if match := _HOURS.fullmatch(typed):
        exact = Fraction(f"{match[2]}.{match[3] or 0}") * 60
        return _signed(match[1], int(exact)) if exact.denominator == 1 else None
    return None


def _signed(sign: str, minutes: int) -> int:
    return -minutes if sign else minutes
