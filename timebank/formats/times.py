"""Amounts of time in cells: 1,5 and 1.5, 1:30, 90 min, 5400; the unit and the decimal sign are found out."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from timebank.domain.errors import TimeNotUnderstood, TimeTooLong
from timebank.formats.source import Unit

MOST_MINUTES = 1_000_000 * 60
"""A million hours: beyond this a figure in a file is no time that people gave each other."""

_NUMBER = r"\d(?:[\d.,'’\s]*\d)?"
_PLAIN = re.compile(rf"({_NUMBER})")
_CLOCK = re.compile(r"(\d{1,7}):(\d{2})(?::(\d{2})(?:[.,]0+)?)?(?:\s*(?:uur|u|h|hours?))?")
_WORDED = re.compile(
    rf"(?:(?P<h>{_NUMBER})\s*(?:uur|uren|u|hours|hour|hrs|hr|h)\.?)?\s*(?:en|and|,)?\s*"
    rf"(?:(?P<m>{_NUMBER})\s*(?:minuten|minuut|minutes|minute|mins|min|m|['′])?\.?)?"
)
_ONLY_MINUTES = re.compile(rf"({_NUMBER})\s*(?:minuten|minuut|minutes|minute|mins|min|m|['′])\.?")
_ONLY_SECONDS = re.compile(rf"({_NUMBER})\s*(?:seconden|seconde|seconds|second|sec|s)\.?")
_SAID = {
    "half uur": Fraction(1, 2),
    "een half uur": Fraction(1, 2),
    "half hour": Fraction(1, 2),
    "half an hour": Fraction(1, 2),
    "anderhalf uur": Fraction(3, 2),
    "kwartier": Fraction(1, 4),
    "een kwartier": Fraction(1, 4),
    "drie kwartier": Fraction(3, 4),
    "een uur": Fraction(1),
    "an hour": Fraction(1),
}
_IN_MINUTES = {Unit.HOURS: Fraction(60), Unit.MINUTES: Fraction(1), Unit.SECONDS: Fraction(1, 60)}
_FRACTIONS = {"½": ".5", "¼": ".25", "¾": ".75", "⅓": " 1/3", "⅔": " 2/3"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """Whole minutes and the seconds that rounding added (+) or took away (-)."""

    minutes: int
    rounding: Fraction = Fraction(0)


class Amounts:
    """Reads the cells of one column; a cell with a unit of its own is taken at its word.

    `unit` is what a bare number means, `decimal` the sign that divides whole from part where the column
    shows one (else the last sign of a number decides).
    """

    def __init__(self, unit: Unit, decimal: str = "") -> None:
        self.unit = unit
        self.decimal = decimal
        self._known: dict[str, Measured] = {}

    def read(self, text: str) -> Measured:
        """The minutes in a cell, rounded half up where there is part of a minute.

        Raises TimeNotUnderstood, or TimeTooLong beyond a million hours.
        """
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = self._measured(text)
        return known

    def _measured(self, text: str) -> Measured:
        exact = _minutes(text, self.unit, self.decimal)
        if exact is None:
            raise TimeNotUnderstood(text=text.strip()[:40])
        whole = int(abs(exact) + Fraction(1, 2))
        if whole > MOST_MINUTES:
            raise TimeTooLong(most_minutes=MOST_MINUTES)
        minutes = -whole if exact < 0 else whole
        return Measured(minutes=minutes, rounding=(minutes - exact) * 60)


def decimal_sign(cells: Iterable[str]) -> str:
    """The decimal sign that a column uses: a comma, a point, or nothing where both or neither occur."""
    seen: set[str] = set()
    for cell in cells:
        text = _tidied(cell)[1]
        if not _PLAIN.fullmatch(text):
            continue
        comma, point = text.rfind(","), text.rfind(".")
        last = max(comma, point)
        if last < 0:
            continue
        sign = text[last]
        both = comma >= 0 and point >= 0
        # 1.500 can be one and a half or fifteen hundred: it says nothing about the column.
        if both or (text.count(sign) == 1 and len(text) - last - 1 != 3):
            seen.add(sign)
    return seen.pop() if len(seen) == 1 else ""


def likely_unit(cells: Iterable[str], decimal: str, most_hours: int = 12) -> Unit:
    """What bare numbers of a column mean where its header does not say: hours, unless that is absurd.

    All whole, all multiples of five and some beyond `most_hours`, which is the most that hours could
    sensibly be: minutes.
    """
    bare = [n for cell in cells if (n := _bare(_tidied(cell)[1], decimal)) is not None and n != 0]
    if not bare or any(n.denominator != 1 for n in bare):
        return Unit.HOURS
    if all(n % 60 == 0 for n in bare) and min(bare) >= 900:
        return Unit.SECONDS
    if all(n % 5 == 0 for n in bare) and min(bare) >= 5 and max(bare) > most_hours:
        return Unit.MINUTES
    return Unit.HOURS


def _minutes(cell: str, unit: Unit, decimal: str) -> Fraction | None:
    sign, text = _tidied(cell)
    found = _unsigned(text, unit, decimal)
    return None if found is None else sign * found


def _unsigned(text: str, unit: Unit, decimal: str) -> Fraction | None:
    if match := _CLOCK.fullmatch(text):
        if int(match[2]) > 59 or int(match[3] or 0) > 59:
            return None
        return Fraction(int(match[1]) * 60 + int(match[2])) + Fraction(int(match[3] or 0), 60)
    if (number := _bare(text, decimal)) is not None:
        return number * _IN_MINUTES[unit]
    if text in _SAID:
        return _SAID[text] * 60
    if match := _ONLY_MINUTES.fullmatch(text):
        return _number(match[1], decimal)
    if match := _ONLY_SECONDS.fullmatch(text):
        number = _number(match[1], decimal)
        return None if number is None else number / 60
    match = _WORDED.fullmatch(text)
    if match is None or match["h"] is None:
        return None
    hours = _number(match["h"], decimal)
    rest = _number(match["m"], decimal) if match["m"] else Fraction(0)
    if hours is None or rest is None or (match["m"] and (rest >= 60 or hours.denominator != 1)):
        return None
    return hours * 60 + rest


def _tidied(cell: str) -> tuple[int, str]:
    """The sign of an amount and the amount in plain digits."""
    text = cell.strip().lower()
    if not text.isascii():
        for fraction, written in _FRACTIONS.items():
            text = text.replace(fraction, written if text.startswith(fraction) is False else f"0{written}")
        text = unicodedata.normalize("NFKC", text).replace("−", "-").replace("–", "-")
        text = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)
        text = text.replace("٫", ".").replace("٬", "")
    if text.startswith("'"):
        text = text[1:]
    if text.startswith("(") and text.endswith(")"):
        return -1, text[1:-1].strip()
    if text.startswith(("-", "+")):
        return (-1 if text[0] == "-" else 1), text[1:].strip()
    if text.endswith("-"):
        return -1, text[:-1].strip()
    return 1, text


def _bare(text: str, decimal: str) -> Fraction | None:
    if text.isdecimal():
        return Fraction(int(text)) if len(text) <= 15 else None
    return _number(text, decimal) if _PLAIN.fullmatch(text) else None


def _number(text: str, decimal: str) -> Fraction | None:
    """A number with one decimal sign and any marks between thousands that are in the right places."""
    plain = re.sub(r"[\s'’]", "", text)
    if len(plain) > 20:
        return None
    comma, point = plain.rfind(","), plain.rfind(".")
    last = max(comma, point)
    if last < 0:
        return Fraction(int(plain)) if plain.isdecimal() else None
    sign = plain[last]
    other = "." if sign == "," else ","
    grouping = plain.count(sign) > 1 or (decimal not in ("", sign) and other not in plain)
    if grouping:
        if other in plain:
            return None
        return _grouped(plain, sign)
    whole, part = plain[:last], plain[last + 1 :]
    if not part.isdecimal():
        return None
    before = _grouped(whole, other) if other in whole else Fraction(int(whole)) if whole.isdecimal() else None
    return None if before is None else before + Fraction(int(part), 10 ** len(part))


def _grouped(text: str, mark: str) -> Fraction | None:
    first, *rest = text.split(mark)
    if not first.isdecimal() or len(first) > 3 or any(len(g) != 3 or not g.isdecimal() for g in rest):
        return None
    return Fraction(int(first + "".join(rest)))
