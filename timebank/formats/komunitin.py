"""Komunitin: transfers.csv and accounts.csv. Amounts are hours, moments are UTC, the payee earns."""

from timebank.domain.errors import RowTooShort
from timebank.formats.dates import Dates
from timebank.formats.gathering import VANISHED_KEY, Gathering
from timebank.formats.reader import Headers, Reader, Shape
from timebank.formats.source import SkipReason, Unit
from timebank.formats.times import Amounts
from timebank.formats.words import folded

FORMAT = "komunitin"

_TRANSFERS = ("id", "created", "state", "amount", "payer code", "payee code")
_ACCOUNTS = ("id", "code", "status", "balance")
KNOWN_HEADERS = {*_TRANSFERS, *_ACCOUNTS, "updated", "payer id", "payee id", "user id"}
KNOWN_HEADERS |= {"authorization", "hash", "creditlimit", "maximumbalance", "description"}


def recognise(headers: Headers) -> Reader | None:
    """The reader for the shape of Komunitin file that this is, or None."""
    for line, cells in headers.rows:
        places = {folded(cell): at for at, cell in reversed(list(enumerate(cells)))}
        if all(name in places for name in _TRANSFERS):
            return _Transfers(headers, line, cells, places)
        if all(name in places for name in _ACCOUNTS) and "payer code" not in places:
            return _Accounts(headers, line, cells, places)
    return None


class _Transfers(Reader):
    """Only what was committed moved credits."""

    def __init__(self, headers: Headers, line: int, cells: list[str], places: dict[str, int]) -> None:
        roles = {
            "id": "id",
            "created": "date",
            "payee code": "giver",
            "payer code": "receiver",
            "amount": "time",
            "description": "note",
            "state": "status",
        }
        super().__init__(
            Shape(
                format=FORMAT,
                shape="transfers",
                header_line=line,
                language="en",
                unit=headers.mapping.unit or Unit.HOURS,
                columns=tuple((role, cells[places[name]]) for name, role in roles.items() if name in places),
                earns=cells[places["payee code"]],
            )
        )
        self._at = places
        self._least = max(places[name] for name in _TRANSFERS) + 1
        self._note = places.get("description", -1)
        self._dates = Dates(headers.zone)
        self._amounts = Amounts(headers.mapping.unit or Unit.HOURS, ".")

    def row(self, line: int, cells: list[str], into: Gathering) -> None:
        if len(cells) < self._least:
            raise RowTooShort(cells=len(cells), least=self._least)
        at = self._at
        if cells[at["state"]].lower() != "committed":
            into.skip(line, SkipReason.NOT_COMPLETED)
            return
        when = self._dates.read(cells[at["created"]])
        measured = self._amounts.read(cells[at["amount"]])
        payer = _account(line, cells[at["payer code"]], into)
        payee = _account(line, cells[at["payee code"]], into)
        note = cells[self._note] if 0 <= self._note < len(cells) else ""
        into.movement(
            line,
            giver=payee,
            receiver=payer,
            measured=measured,
            when=when,
            own_id=cells[at["id"]],
            note=note,
        )


class _Accounts(Reader):
    """Accounts have no names: the code stands in for one."""

    def __init__(self, headers: Headers, line: int, cells: list[str], places: dict[str, int]) -> None:
        super().__init__(
            Shape(
                format=FORMAT,
                shape="accounts",
                header_line=line,
                language="en",
                unit=headers.mapping.unit or Unit.HOURS,
                columns=(("code", cells[places["code"]]), ("balance", cells[places["balance"]])),
            )
        )
        self._at = places
        self._least = max(places[name] for name in _ACCOUNTS) + 1
        self._amounts = Amounts(headers.mapping.unit or Unit.HOURS, ".")

    def row(self, line: int, cells: list[str], into: Gathering) -> None:
        if len(cells) < self._least:
            raise RowTooShort(cells=len(cells), least=self._least)
        measured = self._amounts.read(cells[self._at["balance"]] or "0")
        if cells[self._at["status"]].lower() == "deleted" and measured.minutes == 0:
            into.skip(line, SkipReason.NOT_COMPLETED)
            return
        code = cells[self._at["code"]]
        into.balance(line, into.person(line, f"code:{code}" if code else "", code), measured)


def _account(line: int, code: str, into: Gathering) -> str:
    # A payment from or to another community names no account here.
    return into.person(line, f"code:{code}", code) if code else VANISHED_KEY
