"""A table that somebody copied out of a spreadsheet: cells, and which column is what.

The columns are known by their heads where there are any, else by what stands in them. A column that nobody can place
goes into the note: nothing is lost.
"""

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from timebank.domain.errors import DateNotUnderstood, Refusal, TimeNotUnderstood
from timebank.formats.dates import Dates
from timebank.formats.headers import meaning_of
from timebank.formats.source import Unit
from timebank.formats.times import Amounts, decimal_sign, likely_unit
from timebank.formats.words import cell_text

ROLES = ("date", "giver", "receiver", "talent", "time", "note")
"""The columns of a stack of slips, in the order in which they are filled in."""

_LEAST_HEADS = 2
_MOST_NUMBER_OF_A_TIME = 3
"""Digits: a bare number with more is somebody's number."""
_SEPARATORS = ("\t", ";")


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """The copied rows under the roles of their columns; what a bare number of the time column means."""

    rows: tuple[dict[str, str], ...]
    unit: Unit
    decimal: str


def read_grid(text: str, is_talent: Callable[[str], bool], alone: str = "giver") -> Grid:
    """What was copied. A single column without a head is the `alone` one, where the cursor stands."""
    rows = _cells(text)
    width = max((len(row) for row in rows), default=0)
    rows = [[*row, *[""] * (width - len(row))] for row in rows]
    at = _by_heads(rows[0]) if rows else {}
    headers = rows[0] if at else []
    if at:
        rows = rows[1:]
    elif width == 1:
        at = {alone: 0}
    else:
        at = _by_content(rows, is_talent)
    placed = set(at.values())
    spare = [place for place in range(width) if place not in placed]
    times = {row[at["time"]] for row in rows if row[at["time"]]} if "time" in at else set()
    decimal = decimal_sign(times)
    meaning = meaning_of(headers[at["time"]]) if headers and "time" in at else None
    unit = (meaning.unit if meaning else None) or likely_unit(times, decimal)
    return Grid(rows=tuple(_named(row, at, spare) for row in rows), unit=unit, decimal=decimal)


def _cells(text: str) -> list[list[str]]:
    plain = text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
    separator = next((sign for sign in _SEPARATORS if sign in plain), "\t")
    try:
        found = list(csv.reader(io.StringIO(plain), delimiter=separator, strict=True))
    except csv.Error:
        # A lone quotation mark: then it is just a sign among others.
        found = [line.split(separator) for line in plain.split("\n")]
    rows = [[cell_text(cell) for cell in row] for row in found]
    return [row for row in rows if any(row)]


def _by_heads(first: list[str]) -> dict[str, int]:
    """Which column is what, when the first row names at least two of them."""
    sure: dict[str, tuple[int, int]] = {}
    for place, cell in enumerate(first):
        meaning = meaning_of(cell) if cell else None
        if meaning is not None and meaning.role in ROLES:
            before = sure.get(meaning.role)
            if before is None or meaning.strength > before[0]:
                sure[meaning.role] = (meaning.strength, place)
    return {role: place for role, (_, place) in sure.items()} if len(sure) >= _LEAST_HEADS else {}


def _by_content(rows: Sequence[Sequence[str]], is_talent: Callable[[str], bool]) -> dict[str, int]:
    """Which column is what, by what stands in it: the surest column of each kind, people in reading order."""
    dates, amounts = Dates(ZoneInfo("UTC")), Amounts(Unit.HOURS)
    columns = [[cell for cell in column if cell] for column in zip(*rows, strict=True)]
    tests: tuple[tuple[str, Callable[[str], bool]], ...] = (
        ("date", lambda cell: _reads(lambda: dates.read(cell), DateNotUnderstood)),
        ("talent", is_talent),
        ("time", lambda cell: _is_time(cell, amounts)),
    )
    at: dict[str, int] = {}
    for role, test in tests:
        shares = {
            place: sum(map(test, column)) / len(column)
            for place, column in enumerate(columns)
            if column and place not in at.values()
        }
        # Of two columns of numbers the later one is the time: the first counts the rows.
        best = max(shares, key=lambda place: (shares[place], place), default=None)
        if best is not None and shares[best] > 0.5:
            at[role] = best
    people = [
        place
        for place, column in enumerate(columns)
        if column and place not in at.values() and not _counts_rows(column)
    ]
    at |= dict(zip(("giver", "receiver"), people, strict=False))
    return at


def _is_time(cell: str, amounts: Amounts) -> bool:
    if cell.isdecimal() and len(cell) > _MOST_NUMBER_OF_A_TIME:
        return False
    return _reads(lambda: amounts.read(cell), TimeNotUnderstood)


def _counts_rows(column: Sequence[str]) -> bool:
    return all(cell.rstrip(".").isdecimal() and len(cell) <= _MOST_NUMBER_OF_A_TIME for cell in column)


def _reads(read: Callable[[], object], refusal: type[Refusal]) -> bool:
    try:
        read()
    except refusal:
        return False
    except Refusal:
        pass
    return True


def _named(row: Sequence[str], at: dict[str, int], spare: Sequence[int]) -> dict[str, str]:
    named = {role: row[place] for role, place in at.items()}
    rest = [row[place] for place in spare if row[place] and not _counts_rows([row[place]])]
    note = "; ".join(filter(None, (named.get("note", ""), *rest)))
    return named | ({"note": note} if note else {})
