"""The books as one JSON file, complete and versioned; entries one to a line, so that it can be read in parts."""

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import IO, Any
from uuid import UUID

from timebank.domain.books import Books
from timebank.domain.ledger import Posted
from timebank.domain.members import Member
from timebank.domain.organisations import Organisation
from timebank.domain.waiting import Waiting
from timebank.formats.writing import written_whole

FORMAT = "timebank.export"
VERSION = 1
"""Grows when something that was there means something else; new fields alone do not make it grow."""

FILE = "timebank.json"


def write(books: Books, path: Path, count: Callable[[], None]) -> tuple[list[Path], int]:
    """Write the file. Returns it and the number of entries; `count` is called for every entry."""
    written = 0
    sequence, digest = books.head
    with written_whole(path) as stream:
        stream.write("{\n")
        _field(stream, "format", FORMAT)
        _field(stream, "version", VERSION)
        _field(stream, "exported_at", books.at)
        _field(stream, "unit", "minutes")
        _field(stream, "bank", asdict(books.bank))
        _field(stream, "head", {"sequence": sequence, "digest": digest.hex()})
        _rows(stream, "accounts", (asdict(account) for account in books.accounts))
        _rows(stream, "members", map(_member, books.members()))
        _rows(stream, "organisations", map(_organisation, books.organisations))
        _rows(stream, "talents", (asdict(talent) for talent in books.talents))
        _rows(stream, "operators", (asdict(operator) for operator in books.operators))
        _rows(stream, "waiting", map(_waiting, books.waiting))

        def entries() -> Iterable[dict[str, Any]]:
            nonlocal written
            for posted in books.entries():
                yield _entry(posted)
                written += 1
                count()

        _rows(stream, "entries", entries(), last=True)
        stream.write("}\n")
    return [path], written


def _field(stream: IO[str], name: str, value: object) -> None:
    stream.write(f"{json.dumps(name)}: {_text(value)},\n")


def _rows(stream: IO[str], name: str, rows: Iterable[dict[str, Any]], *, last: bool = False) -> None:
    stream.write(f"{json.dumps(name)}: [")
    mark = "\n"
    for row in rows:
        stream.write(mark + _text(row))
        mark = ",\n"
    stream.write("\n]\n" if last else "\n],\n")


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=_plain, separators=(",", ":"))


def _plain(value: object) -> object:
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (frozenset, set)):
        return sorted(value)
    raise TypeError(f"{type(value).__name__} has no place in an export")


def _member(member: Member) -> dict[str, Any]:
    row = asdict(member)
    row["account"] = member.account.code
    return row


def _organisation(organisation: Organisation) -> dict[str, Any]:
    return {"account": organisation.account.code, "profile": asdict(organisation.profile)}


def _waiting(waiting: Waiting) -> dict[str, Any]:
    return asdict(waiting)


def _entry(posted: Posted) -> dict[str, Any]:
    entry = posted.entry
    return {
        "entry": str(entry.id),
        "sequence": posted.sequence,
        "kind": entry.kind.value,
        "service_date": entry.service_date,
        "posted_at": posted.posted_at,
        "operator": posted.operator,
        "talent": entry.talent,
        "organisation": entry.organisation,
        "confirmation": entry.confirmation,
        "reverses": entry.reverses,
        "note": entry.note,
        "override": entry.override,
        "content": entry.content.hex(),
        "transfers": [
            {"debit": moved.debit, "credit": moved.credit, "minutes": moved.minutes}
            for moved in entry.transfers
        ],
        "participations": [
            {"account": part.account, "side": part.side.value, "minutes": part.minutes}
            for part in entry.participations
        ],
    }
