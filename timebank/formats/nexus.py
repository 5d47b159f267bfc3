"""NEXUS: one person's statement and the report of all transactions. Amounts are hours with a point.

In a statement Debit was paid and Credit earned by the person whose statement it is; the file does not
say who that is: the mapping may, else the file's own name (`statement_12_….csv`). In the report whoever
stands under Provider helped and earns, Receiver was helped and pays. Only completed rows count, and a
starting balance is no help that anybody gave.
"""

import re

from timebank.domain.errors import RowTooShort, TimeNotUnderstood
from timebank.formats.dates import Dates
from timebank.formats.gathering import POT_KEY, VANISHED_KEY, Gathering
from timebank.formats.reader import Headers, Reader, Shape, owner_of
from timebank.formats.source import Movement, SkipReason, Unit
from timebank.formats.times import Amounts
from timebank.formats.words import folded

FORMAT = "nexus"

_STATEMENT = ("date", "type", "description", "other party", "debit", "credit", "status")
_REPORT = ("id", "date", "hours", "description", "status", "type", "provider", "receiver")
_MAILS = ("provider email", "receiver email")
KNOWN_HEADERS = {*_STATEMENT, *_REPORT, *_MAILS, "category"}

_FILE = re.compile(
    r"statement[_-](.+?)(?:_\d{4}-\d{2}-\d{2}_to_.*|_start_to_.*)?(?:_\d{8}_\d{6})?", re.IGNORECASE
)
_COMPLETED = {"completed", "complete"}
_SYSTEM = {"system", "systeem"}
_OPENING = {"starting balance", "opening balance"}
_FROM_SYSTEM = {"starting balance", "opening balance", "admin grant", "community fund"}


def recognise(headers: Headers) -> Reader | None:
    """The reader for the shape of NEXUS file that this is, or None."""
    for line, cells in headers.rows:
        places = {folded(cell): at for at, cell in reversed(list(enumerate(cells)))}
        if all(name in places for name in _STATEMENT):
            return _Statement(headers, line, cells, places)
        if all(name in places for name in _REPORT):
            return _Report(headers, line, cells, places)
    return None


class _Statement(Reader):
    """Date, type, description, other party, debit, credit, status."""

    def __init__(self, headers: Headers, line: int, cells: list[str], places: dict[str, int]) -> None:
        self._at = places
        self._least = max(places[name] for name in _STATEMENT) + 1
        self._owner, owner_from = owner_of(headers, _FILE)
        self._owner_named = owner_from == "mapping"
        self._dates = Dates(headers.zone)
        self._amounts = Amounts(headers.mapping.unit or Unit.HOURS, ".")
        super().__init__(
            Shape(
                format=FORMAT,
                shape="statement",
                header_line=line,
                language="en",
                unit=self._amounts.unit,
                columns=tuple((name, cells[places[name]]) for name in _STATEMENT),
                earns=cells[places["credit"]],
                owner=self._owner,
                owner_from=owner_from,
            )
        )

    def row(self, line: int, cells: list[str], into: Gathering) -> None:
        if len(cells) < self._least:
            raise RowTooShort(cells=len(cells), least=self._least)
        at = self._at
        if folded(cells[at["status"]]) not in _COMPLETED:
            into.skip(line, SkipReason.NOT_COMPLETED)
            return
        when = self._dates.read(cells[at["date"]])
        debit, credit = cells[at["debit"]], cells[at["credit"]]
        if bool(debit) == bool(credit):
            raise TimeNotUnderstood(text=f"{debit} {credit}".strip()[:40])
        measured = self._amounts.read(debit or credit)
        kind = folded(cells[at["type"]])
        other = self._other(line, cells[at["other party"]], into)
        own = self._own(line, into)
        into.movement(
            line,
            giver=other if debit else own,
            receiver=own if debit else other,
            measured=measured,
            when=when,
            note=cells[at["description"]],
            kind=Movement.OPENING if kind in _OPENING and other == POT_KEY else None,
            seen_by=own,
        )

    def _other(self, line: int, name: str, into: Gathering) -> str:
        fold = folded(name)
        return POT_KEY if not fold or fold in _SYSTEM else into.by_name(line, name)

    def _own(self, line: int, into: Gathering) -> str:
        if self._owner_named:
            return into.by_name(line, self._owner)
        return into.person(line, f"id:{folded(self._owner)}", self._owner)


class _Report(Reader):
    """ID, date, hours, description, status, type, provider, receiver and their addresses."""

    def __init__(self, headers: Headers, line: int, cells: list[str], places: dict[str, int]) -> None:
        roles = {
            "id": "id",
            "date": "date",
            "provider": "giver",
            "receiver": "receiver",
            "hours": "time",
            "category": "talent",
            "description": "note",
            "status": "status",
        }
        super().__init__(
            Shape(
                format=FORMAT,
                shape="report",
                header_line=line,
                language="en",
                unit=headers.mapping.unit or Unit.HOURS,
                columns=tuple((role, cells[places[name]]) for name, role in roles.items() if name in places),
                earns=cells[places["receiver" if headers.mapping.swap else "provider"]],
            )
        )
        self._at = places
        self._least = max(places[name] for name in _REPORT) + 1
        self._swap = headers.mapping.swap
        self._dates = Dates(headers.zone)
        self._amounts = Amounts(headers.mapping.unit or Unit.HOURS, ".")

    def row(self, line: int, cells: list[str], into: Gathering) -> None:
        if len(cells) < self._least:
            raise RowTooShort(cells=len(cells), least=self._least)
        at = self._at
        if folded(cells[at["status"]]) not in _COMPLETED:
            into.skip(line, SkipReason.NOT_COMPLETED)
            return
        when = self._dates.read(cells[at["date"]])
        measured = self._amounts.read(cells[at["hours"]])
        kind = folded(cells[at["type"]])
        provider = self._party(line, cells, "provider", kind, into)
        receiver = self._party(line, cells, "receiver", kind, into)
        if self._swap:
            provider, receiver = receiver, provider
        talent = self._cell(cells, "category")
        into.movement(
            line,
            giver=provider,
            receiver=receiver,
            measured=measured,
            when=when,
            own_id=cells[at["id"]],
            talent="" if folded(talent) == "uncategorized" else talent,
            note=cells[at["description"]],
            kind=Movement.OPENING if kind in _OPENING and POT_KEY in (provider, receiver) else None,
        )

    def _cell(self, cells: list[str], name: str) -> str:
        place = self._at.get(name, -1)
        return cells[place] if 0 <= place < len(cells) else ""

    def _party(self, line: int, cells: list[str], side: str, kind: str, into: Gathering) -> str:
        name, mail = self._cell(cells, side), self._cell(cells, f"{side} email").casefold()
        if not name and not mail:
            return POT_KEY if kind in _FROM_SYSTEM else VANISHED_KEY
        if folded(name) in _SYSTEM and not mail:
            return POT_KEY
        return into.person(line, f"mail:{mail}", name or mail) if mail else into.by_name(line, name)
