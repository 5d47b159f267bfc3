"""TimeOverflow: member and transfer exports in its languages, and its imports without a header.

In a transfer the credit moves from payer to payee, so whoever stands under *From* was helped and whoever
stands under *To* helped. Balances and imported amounts are seconds; the transfer export writes H:MM, cut
off to whole minutes. A party without a number in brackets is the time bank's own account, or somebody
whom the program no longer names.
"""

import re

from timebank.domain.errors import DateNotUnderstood, RowTooShort
from timebank.formats.dates import Dates
from timebank.formats.gathering import POT_KEY, VANISHED_KEY, Gathering
from timebank.formats.reader import Headers, Reader, Shape
from timebank.formats.source import Unit
from timebank.formats.times import Amounts
from timebank.formats.words import folded

FORMAT = "timeoverflow"

_NAME = {"naam", "name", "nombre", "nom", "izena", "nome"}
_BALANCE = {"balans", "balance", "balanc", "balantzea", "balanco", "solde"}
_TRANSFERS = (
    {"datum", "date", "fecha", "data"},
    {"van", "from", "origen", "jatorria", "de", "origem", "depuis"},
    {"naar", "to", "destino", "desti", "helmuga erabilera", "para", "vers"},
    {"bericht", "post", "anuncio", "anunci", "iragarkia", "publicar", "annonce"},
    {"aantal", "quantity", "cantidad", "quantitat", "kantitatea", "cantidade", "quantidade", "quantite"},
)
KNOWN_HEADERS = {"n", "locale"} | _NAME | _BALANCE | set().union(*_TRANSFERS)

_VANISHED = {
    folded(text)
    for text in (
        "De gebruiker bestaat niet meer",
        "De gebruiker is niet actief",
        "The user no longer exists",
        "The user isn't active",
        "El usuario ya no existe",
        "El usuario no está activo",
        "L'usuari ja no existeix",
        "L'usuari no està actiu",
        "Erabiltzaile hau jada ez dago.",
        "Erabiltzailea ez dago erabilgarri",
        "A persoa usuaria xa non existe",
        "A persoa usuaria non está activa",
        "O usuário não existe mais",
        "O usuário não está ativo",
        "Cet·te utilisateur·rice n'existe plus",
        "L'utilisateur·rice n'est pas actif·ive",
    )
}
_WITH_NUMBER = re.compile(r"(.*?)\s*\((\d+)\)")
_LANGUAGES = {"van": "nl", "naam": "nl", "from": "en", "name": "en", "nombre": "es", "fecha": "es"}
_ACCOUNT_TYPES = {"member", "organization"}


def recognise(headers: Headers) -> Reader | None:
    """The reader for the shape of TimeOverflow file that this is, or None."""
    for line, cells in headers.rows:
        names = [folded(cell) for cell in cells]
        language = next((_LANGUAGES[name] for name in names if name in _LANGUAGES), "")
        if names[:1] == ["n"] and len(names) >= 3 and names[1] in _NAME and names[-1] in _BALANCE:
            return _Members(headers, line, cells, language)
        if len(names) == 5 and all(name in known for name, known in zip(names, _TRANSFERS, strict=True)):
            return _Transfers(headers, line, cells, language or "ca")
    return _without_header(headers)


def _without_header(headers: Headers) -> Reader | None:
    rows = [cells for _, cells in headers.rows]
    if not rows:
        return None
    if all(len(cells) >= 6 and _is_type(cells[1]) and _is_type(cells[3]) for cells in rows):
        return _TransfersIn(headers)
    if all(len(cells) == 10 and cells[0].strip().isdecimal() for cells in rows):
        dates = Dates(headers.zone)
        if all(_is_date(dates, cells[1]) for cells in rows):
            return _UsersIn(headers)
    return None


def _is_type(cell: str) -> bool:
    return cell.strip().lower() in _ACCOUNT_TYPES


def _is_date(dates: Dates, cell: str) -> bool:
    try:
        dates.read(cell)
    except DateNotUnderstood:
        return not cell.strip()
    return True


class _Members(Reader):
    """N, name, …, balance in seconds."""

    def __init__(self, headers: Headers, line: int, cells: list[str], language: str) -> None:
        columns = (("code", cells[0]), ("name", cells[1]), ("balance", cells[-1]))
        super().__init__(
            Shape(
                format=FORMAT,
                shape="members",
                header_line=line,
                language=language,
                unit=Unit.SECONDS,
                columns=columns,
            )
        )
        self._amounts = Amounts(headers.mapping.unit or Unit.SECONDS, headers.mapping.decimal)
        self._width = len(cells)

    def row(self, line: int, cells: list[str], into: Gathering) -> None:
        if len(cells) < self._width:
            raise RowTooShort(cells=len(cells), least=self._width)
        number = cells[0]
        phone = cells[3] if self._width == 9 else ""
        key = into.person(line, f"uid:{number}" if number else "", cells[1], phone=phone)
        # A member who never exchanged has an empty balance in older exports.
        into.balance(line, key, self._amounts.read(cells[self._width - 1] or "0"))


class _Transfers(Reader):
    """Date, from (was helped, pays), to (helped, earns), post, H:MM."""

    def __init__(self, headers: Headers, line: int, cells: list[str], language: str) -> None:
        roles = ("date", "receiver", "giver", "note", "time")
        super().__init__(
            Shape(
                format=FORMAT,
                shape="transfers",
                header_line=line,
                language=language,
                unit=Unit.MINUTES,
                columns=tuple(zip(roles, cells, strict=True)),
                earns=cells[2],
            )
        )
        self._dates = Dates(headers.zone)
        self._amounts = Amounts(headers.mapping.unit or Unit.HOURS)

    def row(self, line: int, cells: list[str], into: Gathering) -> None:
        if len(cells) < 5:
            raise RowTooShort(cells=len(cells), least=5)
        when = self._dates.read(cells[0])
        measured = self._amounts.read(cells[4])
        payer, payee = _party(line, cells[1], into), _party(line, cells[2], into)
        into.movement(line, giver=payee, receiver=payer, measured=measured, when=when, note=cells[3])


class _TransfersIn(Reader):
    """source, its type, destination, its type, seconds, date, reason, post: the source pays."""

    def __init__(self, headers: Headers) -> None:
        super().__init__(
            Shape(
                format=FORMAT,
                shape="transfers_import",
                header_line=0,
                language="",
                unit=Unit.SECONDS,
                earns="destination_id",
            )
        )
        self._dates = Dates(headers.zone)
        self._amounts = Amounts(headers.mapping.unit or Unit.SECONDS)

    def row(self, line: int, cells: list[str], into: Gathering) -> None:
        if len(cells) < 6:
            raise RowTooShort(cells=len(cells), least=6)
        when = self._dates.read(cells[5])
        measured = self._amounts.read(cells[4])
        payer = _account(line, cells[0], cells[1], into)
        payee = _account(line, cells[2], cells[3], into)
        note = cells[6] if len(cells) > 6 else ""
        into.movement(line, giver=payee, receiver=payer, measured=measured, when=when, note=note)


class _UsersIn(Reader):
    """Members to be enrolled: number, date, name in three parts; the rest is none of our business."""

    def __init__(self, headers: Headers) -> None:  # noqa: ARG002
        super().__init__(
            Shape(format=FORMAT, shape="users_import", header_line=0, language="", unit=Unit.SECONDS)
        )

    def row(self, line: int, cells: list[str], into: Gathering) -> None:
        if len(cells) < 10:
            raise RowTooShort(cells=len(cells), least=10)
        name = " ".join(part for part in cells[2:5] if part)
        into.enrol(line, into.person(line, f"uid:{cells[0]}" if cells[0] else "", name, phone=cells[7]))


def _party(line: int, text: str, into: Gathering) -> str:
    if match := _WITH_NUMBER.fullmatch(text):
        return into.person(line, f"uid:{match[2]}", match[1])
    if not text or folded(text) in _VANISHED:
        return VANISHED_KEY
    return POT_KEY


def _account(line: int, number: str, kind: str, into: Gathering) -> str:
    if kind.strip().lower() == "organization":
        return POT_KEY
    return into.person(line, f"uid:{number}" if number else "", number)
