"""Dates in cells: day before month, ISO with or without a time, months by name in Dutch and English."""

import re
import unicodedata
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from timebank.domain.errors import DateNotUnderstood

DAY_FIRST, MONTH_FIRST = "day-month-year", "month-day-year"

_CLOCK = r"(?:[T\s,]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?)?"
_ZONE = r"(?:\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|CET|CEST))?"
_ISO = re.compile(rf"(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}}){_CLOCK}{_ZONE}", re.IGNORECASE)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_NUMERIC = re.compile(
    rf"(\d{{1,2}})\s*[-/.\s]\s*(\d{{1,2}})\s*[-/.\s]\s*(\d{{4}}|\d{{2}}){_CLOCK}", re.IGNORECASE
)
_NAMED = re.compile(rf"(\d{{1,2}})[\s.-]*([^\W\d_]+)\.?[\s,-]*(\d{{4}}|\d{{2}}){_CLOCK}", re.IGNORECASE)
_NAMED_FIRST = re.compile(rf"([^\W\d_]+)\.?\s+(\d{{1,2}}),?\s+(\d{{4}}){_CLOCK}", re.IGNORECASE)
_WEEKDAY = re.compile(
    r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)[.,]?\s+",
    re.IGNORECASE,
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan",
            "februari february feb",
            "maart march mrt maa mar",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "augustus august aug",
            "september sept sep",
            "oktober october okt oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_ZONES = {"CET": timezone(timedelta(hours=1)), "CEST": timezone(timedelta(hours=2))}


class Dates:
    """Reads the cells of one column. `zone` is where days begin and end, `order` how figures are meant."""

    def __init__(self, zone: ZoneInfo, order: str = DAY_FIRST) -> None:
        self.order = order
        self._zone = zone
        self._known: dict[str, tuple[date, str]] = {}

    def read(self, text: str) -> tuple[date, str]:
        """The local calendar date, and the moment as the file knows it (ISO, in UTC where it has a zone).

        Raises DateNotUnderstood.
        """
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = self._read(text)
        return known

    def _read(self, text: str) -> tuple[date, str]:
        try:
            found = self._found(_plain(text))
        except ValueError:
            found = None
        if found is None or not 1990 <= found.year <= 2200:
            raise DateNotUnderstood(text=text.strip()[:40])
        if found.tzinfo is not None:
            return found.astimezone(self._zone).date(), found.astimezone(UTC).isoformat()
        at_midnight = not (found.hour or found.minute or found.second)
        return found.date(), found.date().isoformat() if at_midnight else found.isoformat()

    def _found(self, text: str) -> datetime | None:
        if match := _ISO.fullmatch(text):
            moment = _moment(match[1], match[2], match[3], match.groups()[3:6])
            return moment.replace(tzinfo=_zone(match[7])) if match[7] else moment
        if match := _COMPACT.fullmatch(text):
            return _moment(match[1], match[2], match[3], ())
        text = _WEEKDAY.sub("", text, count=1)
        if match := _NUMERIC.fullmatch(text):
            day, month = (match[1], match[2]) if self.order == DAY_FIRST else (match[2], match[1])
            return _moment(match[3], month, day, match.groups()[3:6])
        if (match := _NAMED.fullmatch(text)) and (month_number := _MONTHS.get(match[2].lower())):
            return _moment(match[3], str(month_number), match[1], match.groups()[3:6])
        if (match := _NAMED_FIRST.fullmatch(text)) and (month_number := _MONTHS.get(match[1].lower())):
            return _moment(match[3], str(month_number), match[2], match.groups()[3:6])
        return None


def _plain(text: str) -> str:
    text = " ".join(text.split())
    if text.startswith("'"):
        text = text[1:]
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKC", text).replace("\u200e", "").replace("\u200f", "")
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)


def _moment(year: str, month: str, day: str, clock: tuple[str | None, ...]) -> datetime:
    hour, minute, second = (int(part or 0) for part in (*clock, None, None, None)[:3])
    full = int(year) + (2000 if len(year) == 2 else 0)
    # The zone, where a row has one, is put on by the caller; without one a date is local already.
    return datetime(full, int(month), int(day), hour, minute, second)  # noqa: DTZ001


def _zone(text: str) -> timezone:
    known = _ZONES.get(text.upper())
    if known is not None:
        return known
    if text[0] not in "+-":
        return UTC
    digits = text[1:].replace(":", "")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-offset if text[0] == "-" else offset)
