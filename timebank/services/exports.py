"""Writing the books out for other programs: complete, consistent as of one moment, and whole or not at all."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from timebank.domain.access import Permission
from timebank.domain.books import Books
from timebank.domain.members import Member
from timebank.domain.progress import Progress, Unwatched
from timebank.formats import beancount, csv_files, hledger, json_file
from timebank.services.operation import Work, operation

_STEP = 1000
_PAGE = 1000

Writer = Callable[[Books, Path, Callable[[], None]], tuple[list[Path], int]]


class ExportFormat(StrEnum):
    """What the books can be written out as. `csv` makes several files in a folder."""

    CSV = "csv"
    JSON = "json"
    HLEDGER = "hledger"
    BEANCOUNT = "beancount"


_WRITERS: dict[ExportFormat, Writer] = {
    ExportFormat.CSV: csv_files.write,
    ExportFormat.JSON: json_file.write,
    ExportFormat.HLEDGER: hledger.write,
    ExportFormat.BEANCOUNT: beancount.write,
}
_FILES = {
    ExportFormat.JSON: json_file.FILE,
    ExportFormat.HLEDGER: hledger.FILE,
    ExportFormat.BEANCOUNT: beancount.FILE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """How many entries were written, and into which files."""

    entries: int
    files: tuple[Path, ...]


@operation(Permission.DATA_EXPORT, look=True)
def export_books(work: Work, wanted: ExportFormat, out: Path, progress: Progress | None = None) -> Exported:
    """Write the whole books to `out`: a folder for csv, else a file (or a folder that gets one).

    Whoever was erased has a number and no name there, and the words that went stay gone. Raises
    FolderNotWritable, DiskFull, and Cancelled when `progress` says so; then no file has changed.
    """
    books = _books(work)
    total = books.head[0]
    watched = progress or Unwatched()
    done = 0

    def count() -> None:
        nonlocal done
        done += 1
        if done % _STEP == 0 or done == total:
            watched.step(done, total)

    place = out / _FILES[wanted] if wanted in _FILES and os.path.isdir(out) else out
    files, entries = _WRITERS[wanted](books, place, count)
    return Exported(entries=entries, files=tuple(files))


def _books(work: Work) -> Books:
    head = work.ledger.head()
    days = work.books.days()
    return Books(
        bank=work.bank,
        at=work.now,
        head=head,
        accounts=tuple(work.books.accounts()),
        first_day=days[0] if days else None,
        last_day=days[1] if days else None,
        entries=lambda: work.books.entries(head[0]),
        members=lambda: _register(work),
        organisations=tuple(work.organisations.all()),
        talents=tuple(work.talents.all()),
        operators=tuple(work.operators.all()),
        waiting=tuple(work.pending.waiting()),
    )


def _register(work: Work) -> Iterator[Member]:
    for offset in range(0, work.members.count(), _PAGE):
        yield from work.members.page(offset, _PAGE, "number")
