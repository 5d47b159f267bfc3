"""Slips out of a spreadsheet: each cell is matched, what is doubtful keeps its text and who may be meant."""

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.members import LONGEST_NAME, Found
from timebank.domain.minutes import MOST_MINUTES
from timebank.domain.names import fold
from timebank.formats.clipboard import Grid, read_grid
from timebank.formats.dates import Dates
from timebank.formats.times import Amounts
from timebank.services.operation import Work, operation
from timebank.services.posting import LONGEST_TEXT
from timebank.services.talent_words import TalentWords

MOST_SLIPS = 200
"""A stack is looked through by a person; what is longer is a file, which is imported."""
_MOST_CANDIDATES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPerson:
    """A cell with a name or number: who is meant beyond doubt, or who may be."""

    text: str
    sure: Found | None = None
    candidates: tuple[Found, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSlip:
    """One row of a paste. A text stays where its cell could not be understood."""

    day: date | None = None
    day_text: str = ""
    giver: ReadPerson
    receiver: ReadPerson
    talent: str | None = None
    talent_text: str = ""
    minutes: int | None = None
    time_text: str = ""
    note: str = ""


@operation(Permission.EXCHANGE_RECORD)
def read_slips(work: Work, text: str, alone: str = "giver") -> tuple[ReadSlip, ...]:
    """The slips in a copied table, which may have heads or not; a single column is the `alone` one.

    Raises SlipsTooMany for more rows than a stack has.
    """
    talents = TalentWords(work, {})
    grid = read_grid(text, lambda cell: talents.of(cell, "")[0] is not None, alone)
    if len(grid.rows) > MOST_SLIPS:
        raise errors.SlipsTooMany(rows=len(grid.rows), most=MOST_SLIPS)
    reading = _Reading(work, grid, talents)
    return tuple(reading.slip(row) for row in grid.rows)


class _Reading:
    """Reads the cells of one paste; the same name is looked up once."""

    def __init__(self, work: Work, grid: Grid, talents: TalentWords) -> None:
        self._work, self._talents = work, talents
        self._dates = Dates(ZoneInfo(work.bank.time_zone))
        self._amounts = Amounts(grid.unit, grid.decimal)
        self._people: dict[str, ReadPerson] = {}

    def slip(self, row: dict[str, str]) -> ReadSlip:
        """One row."""
        day, day_text = self._day(row.get("date", ""))
        minutes, time_text = self._minutes(row.get("time", ""))
        word = row.get("talent", "")
        talent, _ = self._talents.of(word, "")
        return ReadSlip(
            day=day,
            day_text=day_text,
            giver=self._person(row.get("giver", "")),
            receiver=self._person(row.get("receiver", "")),
            talent=talent,
            talent_text="" if talent is not None else word[:LONGEST_NAME],
            minutes=minutes,
            time_text=time_text,
            note=row.get("note", "")[:LONGEST_TEXT],
        )

    def _day(self, text: str) -> tuple[date | None, str]:
        if not text:
            return None, ""
        try:
            return self._dates.read(text)[0], ""
        except errors.DateNotUnderstood:
            return None, text

    def _minutes(self, text: str) -> tuple[int | None, str]:
        if not text:
            return None, ""
        try:
            minutes = self._amounts.read(text).minutes
        except errors.Refusal:
            return None, text
        return (minutes, "") if 1 <= minutes <= MOST_MINUTES else (None, text)

    def _person(self, text: str) -> ReadPerson:
        text = text[:LONGEST_NAME]
        if text not in self._people:
            self._people[text] = self._found(text)
        return self._people[text]

    def _found(self, text: str) -> ReadPerson:
        found = tuple(self._work.search.find(text, _MOST_CANDIDATES)) if text else ()
        return ReadPerson(text=text, sure=beyond_doubt(text, found), candidates=found)


def beyond_doubt(text: str, found: tuple[Found, ...]) -> Found | None:
    """Who is meant by a text that nobody sees being matched: the only one so called, or so numbered.

    A first name alone will do where one person has it; half a word, an initial or a namesake will not.
    """
    bare = text.replace("-", "").replace(" ", "")
    numbered = [each for each in found if each.code.replace("-", "") == bare]
    exact = numbered or [each for each in found if text and fold(each.name) == fold(text)]
    words = set(fold(text).split())
    partly = [
        each
        for each in found
        if words and (words <= set(fold(each.name).split()) or words <= set(fold(each.script_name).split()))
    ]
    meant = exact or partly
    return meant[0] if len(meant) == 1 and meant[0].open and not meant[0].doubtful else None
