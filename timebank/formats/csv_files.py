"""The books as tables: accounts, members, organisations, entries, postings and clock time, one file each.

UTF-8 with a byte order mark, so that spreadsheets read names rightly; commas; minutes as whole numbers. A
text that a spreadsheet would take for a formula gets an apostrophe in front.
"""

import csv
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import IO

from timebank.domain.books import Books
from timebank.domain.ledger import Posted
from timebank.formats.writing import written_whole

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_GUARDED = ("'", *_FORMULA)

FILES: dict[str, tuple[str, ...]] = {
    "accounts.csv": (
        "account",
        "kind",
        "name",
        "opened_on",
        "closed_on",
        "merged_into",
        "balance_minutes",
        "given_minutes",
        "received_minutes",
        "attended_minutes",
    ),
    "members.csv": (
        "account",
        "name",
        "call_name",
        "official_name",
        "script_name",
        "role",
        "role_since",
        "speaks",
        "language",
        "phone",
        "contact",
        "address",
        "birth_year",
        "can",
        "wants",
        "enrolled_on",
        "left_on",
    ),
    "organisations.csv": ("account", "name", "address", "phone", "kvk", "signatory", "signatory_function"),
    "entries.csv": (
        "entry",
        "sequence",
        "kind",
        "service_date",
        "posted_at",
        "operator",
        "talent",
        "organisation",
        "confirmation",
        "reverses",
        "note",
        "override",
    ),
    "postings.csv": ("entry", "account", "minutes"),
    "clock_time.csv": ("entry", "account", "side", "minutes"),
}
"""Every file and its columns."""

Cell = str | int | None
Write = Callable[[Iterable[Cell]], object]


def write(books: Books, folder: Path, count: Callable[[], None]) -> tuple[list[Path], int]:
    """Write all files into a folder; they appear together. Returns them and the number of entries.

    `count` is called for every entry.
    """
    paths = [folder / name for name in FILES]
    with ExitStack() as stack:
        tables = [_table(stack.enter_context(written_whole(path, "utf-8-sig"))) for path in paths]
        for table, header in zip(tables, FILES.values(), strict=True):
            table(header)
        accounts, members, organisations, entries, postings, clock = tables
        _registers(books, accounts, members, organisations)
        operators = {operator.key: operator.name for operator in books.operators}
        written = 0
        for posted in books.entries():
            entries(_entry(posted, operators))
            for account, minutes in movements(posted):
                postings((str(posted.entry.id), account, minutes))
            for part in posted.entry.participations:
                clock((str(posted.entry.id), part.account, part.side.value, part.minutes))
            written += 1
            count()
    return paths, written


def movements(posted: Posted) -> Iterator[tuple[str, int]]:
    """What an entry does to each account, in order of naming: positive minutes were earned."""
    moved: dict[str, int] = {}
    for transfer in posted.entry.transfers:
        moved[transfer.credit] = moved.get(transfer.credit, 0) + transfer.minutes
        moved[transfer.debit] = moved.get(transfer.debit, 0) - transfer.minutes
    return iter(moved.items())


def safe(cell: Cell) -> str | int:
    """A cell that no spreadsheet takes for a formula. Readers take the apostrophe away again."""
    if cell is None:
        return ""
    if isinstance(cell, str) and cell.startswith(_GUARDED) and (cell[:1] != "'" or cell[1:2] in _FORMULA):
        return f"'{cell}"
    return cell


def _table(stream: IO[str]) -> Write:
    writer = csv.writer(stream, lineterminator="\r\n")
    return lambda cells: writer.writerow([safe(cell) for cell in cells])


def _registers(books: Books, accounts: Write, members: Write, organisations: Write) -> None:
    for account in books.accounts:
        accounts(
            (
                account.code,
                account.kind.value,
                account.name,
                _day(account.opened_on),
                _day(account.closed_on),
                account.merged_into,
                account.balance,
                account.given,
                account.received,
                account.attended,
            )
        )
    for member in books.members():
        profile = member.profile
        members(
            (
                member.account.code,
                profile.name,
                profile.call_name,
                profile.official_name,
                profile.script_name,
                _code(profile.role),
                _day(member.role_since),
                " ".join(profile.speaks),
                profile.language,
                profile.phone,
                profile.contact,
                profile.address,
                profile.birth_year,
                " ".join(member.can),
                " ".join(member.wants),
                member.enrolled_on.isoformat(),
                _day(member.left_on),
            )
        )
    for organisation in books.organisations:
        paper = organisation.profile
        organisations(
            (
                organisation.account.code,
                paper.name,
                paper.address,
                paper.phone,
                paper.kvk,
                paper.signatory,
                paper.signatory_function,
            )
        )


def _entry(posted: Posted, operators: dict[int, str]) -> Iterable[Cell]:
    entry = posted.entry
    return (
        str(entry.id),
        posted.sequence,
        entry.kind.value,
        entry.service_date.isoformat(),
        posted.posted_at.isoformat(),
        operators.get(posted.operator, str(posted.operator)),
        entry.talent,
        entry.organisation,
        _code(entry.confirmation),
        "" if entry.reverses is None else str(entry.reverses),
        entry.note,
        entry.override,
    )


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def _code(code: StrEnum | None) -> str:
    return "" if code is None else code.value
