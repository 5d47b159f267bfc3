"""A centre's own list: any columns, recognised by their headers or explained by a mapping file.

Three shapes: help (date, giver, receiver, time), balances (name, balance) and names alone.
"""

import re

from timebank.domain.errors import RowTooShort, SourceColumnMissing, SourceColumnTwice
from timebank.domain.minutes import MOST_MINUTES
from timebank.domain.numbers import POT
from timebank.formats.dates import DAY_FIRST, Dates
from timebank.formats.gathering import POT_KEY, Gathering
from timebank.formats.headers import Meaning, meaning_of
from timebank.formats.reader import Headers, Reader, Shape, column_cells
from timebank.formats.source import Movement, SkipReason, Unit
from timebank.formats.times import Amounts, Measured, decimal_sign, likely_unit
from timebank.formats.words import folded

FORMAT = "table"

# A balance of a hundred hours is rare; one of a hundred minutes is not.
_MOST_BALANCE_HOURS = 100
_MOST_FIGURES = 15
_HELP = ("date", "giver", "receiver", "time")
_TOLD_ONCE = (*_HELP, "name", "balance")
_NUMBER = re.compile(r"(\d{2,9}-\d)(?:[\s,:()-]+\S.*)?")
_NOT_DONE = {
    folded(text)
    for text in [
        "geannuleerd",
        "afgezegd",
        "afgewezen",
        "geweigerd",
        "wacht",
        "wachtend",
        "in afwachting",
        "open",
        "concept",
        "vervallen",
        "verlopen",
        "gepland",
        "niet doorgegaan",
        "cancelled",
        "canceled",
        "rejected",
        "declined",
        "pending",
        "draft",
        "expired",
        "planned",
    ]
}
_TOTAL = {"totaal", "total", "subtotaal", "subtotal", "som", "sum", "totalen", "totals"}
_POT = {folded(POT), "de pot", "gemeenschapspot", "community pot", "the pot"}


def recognise(headers: Headers) -> Reader | None:
    """The reader for the list that this is, or None.

    Raises SourceColumnMissing for a mapped column, and SourceColumnTwice where two columns of one name disagree about who,
    when or how long: whatever is left out of them would be lost without a word.
    """
    best: tuple[int, int, list[str], dict[str, int]] | None = None
    for line, cells in headers.rows:
        at = _mapped(headers, cells) if headers.mapping.columns else _found(cells)
        if _shape(at) and (best is None or len(at) > best[0]):
            best = (len(at), line, cells, at)
    if best is None:
        if headers.mapping.columns and headers.rows:
            _complain(headers)
        return None
    _, line, cells, at = best
    _refuse_twins(headers, line, cells, at)
    if _shape(at) == "help":
        return _Help(headers, line, cells, at)
    return _Balances(headers, line, cells, at)


def _shape(at: dict[str, int]) -> str:
    if all(role in at for role in _HELP):
        return "help"
    if "name" in at:
        return "balances" if "balance" in at else "names"
    return ""


def _found(cells: list[str]) -> dict[str, int]:
    """Which column is what: the surest header of each role, the first among equals."""
    sure: dict[str, tuple[int, int]] = {}
    minutes: list[int] = []
    for place, cell in enumerate(cells):
        meaning = meaning_of(cell) if cell and len(cell) <= 60 else None
        if meaning is None:
            continue
        if meaning.role == "time" and meaning.unit is Unit.MINUTES:
            minutes.append(place)
        if meaning.role not in sure or meaning.strength > sure[meaning.role][0]:
            sure[meaning.role] = (meaning.strength, place)
    at = {role: place for role, (_, place) in sure.items()}
    # Hours in one column and minutes in the next: two columns that make one time.
    beside = [place for place in minutes if place != at.get("time")]
    if "time" in at and beside and _unit_of(cells[at["time"]]) is Unit.HOURS:
        at["minutes"] = beside[0]
    return at


def _mapped(headers: Headers, cells: list[str]) -> dict[str, int]:
    names = [folded(cell) for cell in cells]
    at: dict[str, int] = {}
    for role, column in headers.mapping.columns.items():
        if isinstance(column, int):
            at[role] = column - 1
        elif folded(column) in names:
            at[role] = names.index(folded(column))
        else:
            return {}
    # What a person did not name is found as ever, where no column is taken twice.
    for role, place in _found(cells).items():
        if place not in at.values():
            at.setdefault(role, place)
    return at


def _complain(headers: Headers) -> None:
    columns = headers.rows[0][1]
    names = {folded(cell) for _, cells in headers.rows for cell in cells}
    listed = ", ".join(cell for cell in columns if cell)[:200]
    for column in headers.mapping.columns.values():
        if isinstance(column, str) and folded(column) not in names:
            raise SourceColumnMissing(column=column[:60], columns=listed)


def _refuse_twins(headers: Headers, line: int, cells: list[str], at: dict[str, int]) -> None:
    placed = {role for role, column in headers.mapping.columns.items() if isinstance(column, int)}
    names = [folded(cell) for cell in cells]
    for role in _TOLD_ONCE:
        if role not in at or role in placed or not names[at[role]]:
            continue
        place = at[role]
        twins = [n for n, name in enumerate(names) if name == names[place] and n not in at.values()]
        for number, row in headers.table.rows() if twins else ():
            if number > line and any(_cell(row, twin) not in ("", _cell(row, place)) for twin in twins):
                raise SourceColumnTwice(column=cells[place][:60])


def _cell(row: list[str], place: int) -> str:
    return row[place].strip() if place < len(row) else ""


def _unit_of(header: str) -> Unit | None:
    meaning = meaning_of(header)
    return meaning.unit if meaning else None


def _language(cells: list[str], at: dict[str, int]) -> str:
    meanings = [m for place in at.values() if place < len(cells) and (m := meaning_of(cells[place]))]
    return _commonest(meanings)


def _commonest(meanings: list[Meaning]) -> str:
    dutch = sum(1 for meaning in meanings if meaning.language == "nl")
    english = sum(1 for meaning in meanings if meaning.language == "en")
    return "nl" if dutch >= english and dutch else "en" if english else ""


def _columns(cells: list[str], at: dict[str, int]) -> tuple[tuple[str, str], ...]:
    return tuple((role, cells[place] if place < len(cells) else str(place + 1)) for role, place in at.items())


class _Help(Reader):
    """One row for each time that somebody helped."""

    def __init__(self, headers: Headers, line: int, cells: list[str], at: dict[str, int]) -> None:
        mapping = headers.mapping
        seen = column_cells(headers.table, line, at["time"])
        decimal = mapping.decimal or decimal_sign(seen)
        header_unit = _unit_of(cells[at["time"]]) if at["time"] < len(cells) else None
        unit = mapping.unit or header_unit or likely_unit(seen, decimal)
        if "minutes" in at and not _parts(headers, line, at, seen):
            at["time"], unit = at.pop("minutes"), Unit.MINUTES
        if mapping.swap:
            at["giver"], at["receiver"] = at["receiver"], at["giver"]
        self._at = at
        self._least = max(at[role] for role in _HELP) + 1
        self._parties: dict[str, str] = {}
        self._amounts = Amounts(unit, decimal)
        self._dates = Dates(headers.zone, mapping.date_order or DAY_FIRST)
        super().__init__(
            Shape(
                format=FORMAT,
                shape="help",
                header_line=line,
                language=_language(cells, at),
                unit=unit,
                decimal=decimal,
                date_order=self._dates.order,
                columns=_columns(cells, at),
                earns=cells[at["giver"]] if at["giver"] < len(cells) else "",
            )
        )

    def row(self, line: int, cells: list[str], into: Gathering) -> None:
        at = self._at
        if len(cells) < self._least:
            if _is_total(cells):
                into.skip(line, SkipReason.TOTAL_LINE)
                return
            raise RowTooShort(cells=len(cells), least=self._least)
        if not cells[at["giver"]] and not cells[at["receiver"]] and _is_total(cells):
            into.skip(line, SkipReason.TOTAL_LINE)
            return
        if "status" in at and folded(self._cell(cells, "status")) in _NOT_DONE:
            into.skip(line, SkipReason.NOT_COMPLETED)
            return
        when = self._dates.read(cells[at["date"]])
        measured = self._measured(cells)
        into.movement(
            line,
            giver=self._party(line, cells[at["giver"]], into),
            receiver=self._party(line, cells[at["receiver"]], into),
            measured=measured,
            when=when,
            own_id=self._cell(cells, "id"),
            talent=self._cell(cells, "talent"),
            note=self._cell(cells, "note"),
            # In a list of help, time for the community is help too, paid by the pot.
            kind=Movement.HELP,
            most_minutes=MOST_MINUTES,
            nothing_is_fine=False,
        )

    def _cell(self, cells: list[str], role: str) -> str:
        place = self._at.get(role, -1)
        return cells[place] if 0 <= place < len(cells) else ""

    def _party(self, line: int, text: str, into: Gathering) -> str:
        # The same people come again and again.
        key = self._parties.get(text)
        if key is None:
            key = self._parties[text] = _party(line, text, into)
        return key

    def _measured(self, cells: list[str]) -> Measured:
        rest = self._cell(cells, "minutes")
        text = cells[self._at["time"]]
        measured = self._amounts.read(text or "0" if rest else text)
        if not rest:
            return measured
        more = Amounts(Unit.MINUTES, self._amounts.decimal).read(rest)
        return Measured(minutes=measured.minutes + more.minutes, rounding=measured.rounding + more.rounding)


class _Balances(Reader):
    """Names, with or without a balance."""

    def __init__(self, headers: Headers, line: int, cells: list[str], at: dict[str, int]) -> None:
        mapping = headers.mapping
        balance = at.get("balance")
        seen = column_cells(headers.table, line, balance) if balance is not None else set()
        decimal = mapping.decimal or decimal_sign(seen)
        named = _unit_of(cells[balance]) if balance is not None and balance < len(cells) else None
        unit = mapping.unit or named or likely_unit(seen, decimal, _MOST_BALANCE_HOURS)
        self._at, self._balance = at, balance
        self._least = max(at["name"], balance or 0) + 1
        self._amounts = Amounts(unit, decimal)
        super().__init__(
            Shape(
                format=FORMAT,
                shape=_shape(at),
                header_line=line,
                language=_language(cells, at),
                unit=unit,
                decimal=decimal,
                columns=_columns(cells, at),
            )
        )

    def row(self, line: int, cells: list[str], into: Gathering) -> None:
        if _is_total(cells):
            into.skip(line, SkipReason.TOTAL_LINE)
            return
        if len(cells) < self._least:
            raise RowTooShort(cells=len(cells), least=self._least)
        name, code = cells[self._at["name"]], self._cell(cells, "code")
        phone = self._cell(cells, "phone")
        if code and not _NUMBER.fullmatch(code):
            person = into.person(line, f"code:{folded(code)}", name or code, phone=phone)
        elif code:
            person = _party(line, code, into)
        else:
            person = into.by_name(line, name, phone=phone) if folded(name) not in _POT else POT_KEY
        if self._balance is None:
            into.enrol(line, person)
        else:
            into.balance(line, person, self._amounts.read(cells[self._balance] or "0"))

    def _cell(self, cells: list[str], role: str) -> str:
        place = self._at.get(role, -1)
        return cells[place] if 0 <= place < len(cells) else ""


def _parts(headers: Headers, line: int, at: dict[str, int], hours: set[str]) -> bool:
    """Whether hours and minutes are two parts of one time, rather than the same time said twice."""
    minutes = column_cells(headers.table, line, at["minutes"])
    whole = all(cell.strip().isdecimal() or not cell.strip() for cell in hours)
    small = all(_below_sixty(cell.strip()) or not cell.strip() for cell in minutes)
    return whole and small


def _below_sixty(cell: str) -> bool:
    # Python makes no number of thousands of figures.
    return cell.isdecimal() and len(cell) <= _MOST_FIGURES and int(cell) < 60


def _is_total(cells: list[str]) -> bool:
    return any(folded(cell) in _TOTAL for cell in cells[:3])


def _party(line: int, text: str, into: Gathering) -> str:
    if folded(text) in _POT:
        return POT_KEY
    if match := _NUMBER.fullmatch(text):
        return into.person(line, f"number:{match[1]}", text)
    return into.by_name(line, text)
