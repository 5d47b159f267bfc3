"""Cyclos 3: a members import and the transactions of one account or of many.

Amounts are hours. A transaction export looks from one account: a negative amount went out, so its owner
was helped and paid, and the other side helped. Whoever has no name beside the login is the system itself.
A single account's export does not say whose it is: the mapping may, else the file's own name
(`transactions_anna.csv`), which is how Cyclos calls it.
"""

import re

from timebank.domain.errors import NameMissing, RowTooShort
from timebank.formats.dates import DAY_FIRST, Dates
from timebank.formats.gathering import POT_KEY, Gathering
from timebank.formats.reader import Headers, Reader, Shape, column_cells, owner_of
from timebank.formats.source import Unit
from timebank.formats.times import Amounts, Measured, decimal_sign
from timebank.formats.words import folded

FORMAT = "cyclos"

_WORDS = {
    "date": {"datum", "date"},
    "type": {"transactiesoort", "transaction type"},
    "time": {"bedrag", "amount"},
    "other": {"van naar", "from to"},
    "other_name": {"van naar naam", "from to full name", "from to name"},
    "note": {"omschrijving", "description"},
    "id": {"transactienummer", "transaction number"},
    "login": {"inlognaam", "username", "member login", "login", "login name"},
    "login_name": {"naam", "full name", "name", "volledige naam"},
}
_MEMBERS = ("name", "username")
_MEMBERS_ALSO = ("balance", "creationdate", "creditlimit", "uppercreditlimit", "password")
KNOWN_HEADERS = set().union(*_WORDS.values()) | {*_MEMBERS, *_MEMBERS_ALSO}
_FILE = re.compile(r"(?:transactions|transacties|transactie|account|rekening)[_-](.+)", re.IGNORECASE)


def recognise(headers: Headers) -> Reader | None:
    """The reader for the shape of Cyclos 3 file that this is, or None."""
    for line, cells in headers.rows:
        names = [folded(cell) for cell in cells]
        at = {
            role: next(place for place, name in enumerate(names) if name in words)
            for role, words in _WORDS.items()
            if words.intersection(names)
        }
        if {"date", "type", "time", "other"} <= at.keys():
            return _Transactions(headers, line, cells, at)
        if all(name in names for name in _MEMBERS) and any(name in names for name in _MEMBERS_ALSO):
            return _Members(headers, line, cells, {name: names.index(name) for name in names if name})
    return None


class _Transactions(Reader):
    """Rows as one account sees them; with a login column of its own, as each member sees them."""

    def __init__(self, headers: Headers, line: int, cells: list[str], at: dict[str, int]) -> None:
        self._at = at
        of_many = "login" in at
        if "other_name" not in at:
            # The report over all members repeats the header of the login above the name.
            header = folded(cells[at["other"]])
            twice = [p for p, cell in enumerate(cells) if folded(cell) == header]
            if len(twice) > 1:
                at["other_name"] = twice[1]
        seen = column_cells(headers.table, line, at["time"])
        decimal = headers.mapping.decimal or decimal_sign(seen)
        owner, owner_from = ("", "") if of_many else owner_of(headers, _FILE)
        self._owner = owner
        self._dates = Dates(headers.zone, headers.mapping.date_order or DAY_FIRST)
        self._amounts = Amounts(headers.mapping.unit or Unit.HOURS, decimal)
        self._least = max(at[role] for role in ("date", "time", "other")) + 1
        super().__init__(
            Shape(
                format=FORMAT,
                shape="members_transactions" if of_many else "transactions",
                header_line=line,
                language="nl" if folded(cells[at["type"]]) == "transactiesoort" else "en",
                unit=self._amounts.unit,
                decimal=decimal,
                date_order=self._dates.order,
                columns=tuple((role, cells[place]) for role, place in at.items()),
                owner=owner,
                owner_from=owner_from,
            )
        )

    def row(self, line: int, cells: list[str], into: Gathering) -> None:
        if len(cells) < self._least:
            raise RowTooShort(cells=len(cells), least=self._least)
        when = self._dates.read(self._cell(cells, "date"))
        measured = self._amounts.read(self._cell(cells, "time"))
        other = self._other(line, cells, into)
        own = self._own(line, cells, into)
        paid = measured.minutes < 0
        if paid:
            measured = Measured(minutes=-measured.minutes, rounding=-measured.rounding)
        into.movement(
            line,
            giver=other if paid else own,
            receiver=own if paid else other,
            measured=measured,
            when=when,
            own_id=self._cell(cells, "id"),
            note=self._cell(cells, "note"),
            seen_by=own,
        )

    def _cell(self, cells: list[str], role: str) -> str:
        place = self._at.get(role, -1)
        return cells[place] if 0 <= place < len(cells) else ""

    def _other(self, line: int, cells: list[str], into: Gathering) -> str:
        login, name = self._cell(cells, "other"), self._cell(cells, "other_name")
        if "other_name" in self._at and not name:
            return POT_KEY
        return _member(line, login, name or login, into)

    def _own(self, line: int, cells: list[str], into: Gathering) -> str:
        if self._owner:
            return _member(line, self._owner, self._owner, into)
        login = self._cell(cells, "login")
        return _member(line, login, self._cell(cells, "login_name") or login, into)


class _Members(Reader):
    """Members with the balance they bring."""

    def __init__(self, headers: Headers, line: int, cells: list[str], at: dict[str, int]) -> None:
        balance = at.get("balance")
        seen = column_cells(headers.table, line, balance) if balance is not None else set()
        decimal = headers.mapping.decimal or decimal_sign(seen)
        super().__init__(
            Shape(
                format=FORMAT,
                shape="members",
                header_line=line,
                language="en",
                unit=headers.mapping.unit or Unit.HOURS,
                decimal=decimal,
                columns=tuple(
                    (role, cells[at[name]])
                    for role, name in (("code", "username"), ("name", "name"), ("balance", "balance"))
                    if name in at
                ),
            )
        )
        self._name, self._login, self._balance = at["name"], at["username"], balance
        self._least = max(self._name, self._login, balance or 0) + 1
        self._amounts = Amounts(self.shape.unit, decimal)

    def row(self, line: int, cells: list[str], into: Gathering) -> None:
        if len(cells) < self._least:
            raise RowTooShort(cells=len(cells), least=self._least)
        login, name = cells[self._login], cells[self._name]
        person = _member(line, login, name, into) if login else into.by_name(line, name)
        if self._balance is None:
            into.enrol(line, person)
        else:
            into.balance(line, person, self._amounts.read(cells[self._balance] or "0"))


def _member(line: int, login: str, name: str, into: Gathering) -> str:
    fold = folded(login)
    if not fold:
        raise NameMissing()
    return into.person(line, f"login:{fold}", name)
