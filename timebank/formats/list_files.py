"""A list from the screen as a file for spreadsheets: CSV or XLSX.

In XLSX a time is a time (`[h]:mm`) and a date a date, so that a spreadsheet can add them up. A column with a time
below zero is written in whole minutes: spreadsheets show negative times as ####. CSV always has whole minutes.
"""

import csv
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

from timebank.domain.lists import Content, ListHead, ListTable
from timebank.domain.progress import Progress, Unwatched
from timebank.formats.csv_files import safe
from timebank.formats.writing import moved_into_place, written_whole

STEP = 500
MOST_SHEET_ROWS = 1_048_575
"""Rows below the head that fit on one sheet of a spreadsheet."""
_UNFIT = {code: None for code in range(32) if code not in (9, 10)}
"""Signs that XML cannot hold."""
_LONGEST_CELL = 32_767
_DURATION, _DATE = "[h]:mm", "dd-mm-yyyy"


class ListFormat(StrEnum):
    """What a list can be saved as."""

    XLSX = "xlsx"
    CSV = "csv"


def write_list(table: ListTable, wanted: ListFormat, path: Path, progress: Progress | None = None) -> None:
    """Write the list to `path`, which appears whole or not at all.

    Raises FolderNotWritable, DiskFull, and Cancelled when `progress` says so.
    """
    _WRITERS[wanted](table, path, progress or Unwatched())


def _write_csv(table: ListTable, path: Path, progress: Progress) -> None:
    with written_whole(path, "utf-8-sig") as stream:
        writer = csv.writer(stream, lineterminator="\r\n")
        writer.writerow([safe(_named(head, table)) for head in table.heads])
        for row in _counted(table, progress):
            writer.writerow([safe(cell) if isinstance(cell, str) else cell for cell in row])


def _write_xlsx(table: ListTable, path: Path, progress: Progress) -> None:
    # Late, so that a window can open without it.
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book: Any = Workbook(write_only=True)
    clocks = [_is_clock(number, table) for number in range(len(table.heads))]

    def start() -> Any:
        sheet = book.create_sheet(_sheet_name(table.title, len(book.worksheets)))
        sheet.freeze_panes = "A2"
        for number, head in enumerate(table.heads):
            sheet.column_dimensions[get_column_letter(number + 1)].width = _width(head)
        heads = []
        for head, clock in zip(table.heads, clocks, strict=True):
            cell: Any = WriteOnlyCell(sheet, value=_fit(head.title if clock else _named(head, table)))
            cell.font = Font(bold=True)
            heads.append(cell)
        sheet.append(heads)
        return sheet

    def written(sheet: Any, value: Any, head: ListHead, clock: bool) -> object:
        if value is None or isinstance(value, str):
            return _fit(value or "")
        if head.content not in (Content.DATE, Content.MINUTES):
            return value
        shown: Any = timedelta(minutes=value) if clock and isinstance(value, int) else value
        cell = WriteOnlyCell(sheet, value=shown)
        if head.content is Content.DATE:
            cell.number_format = _DATE
        elif clock:
            cell.number_format = _DURATION
        return cell

    try:
        sheet = start()
        for number, row in enumerate(_counted(table, progress)):
            if number and number % MOST_SHEET_ROWS == 0:
                sheet = start()
            sheet.append([written(sheet, *each) for each in zip(row, table.heads, clocks, strict=True)])
        with moved_into_place(path) as beside:
            book.save(beside)
    except BaseException:
        # What was written so far lies in a temporary file, with people's names in it.
        for begun in book.worksheets:
            begun.close()
            with suppress(OSError):
                begun._writer.cleanup()
        raise


def _counted(table: ListTable, progress: Progress) -> Iterator[tuple[Any, ...]]:
    for done, row in enumerate(table.rows):
        if done % STEP == 0:
            progress.step(done, len(table.rows))
        yield row


def _is_clock(number: int, table: ListTable) -> bool:
    """Whether a column's times can stand as times."""
    if table.heads[number].content is not Content.MINUTES:
        return False
    return all(row[number] is None or row[number] >= 0 for row in table.rows)


def _named(head: ListHead, table: ListTable) -> str:
    return f"{head.title} ({table.in_minutes})" if head.content is Content.MINUTES else head.title


def _fit(text: str) -> str:
    return str(safe(text.translate(_UNFIT)[: _LONGEST_CELL - 1]))


def _width(head: ListHead) -> float:
    if head.content in (Content.DATE, Content.MINUTES, Content.NUMBER):
        return max(12, len(head.title) + 4)
    return max(18, 14 * head.share)


def _sheet_name(title: str, number: int) -> str:
    name = "".join(" " if sign in "[]:*?/\\'" else sign for sign in title).strip()[:26] or "1"
    return f"{name} {number + 1}" if number else name


_WRITERS: dict[ListFormat, Callable[[ListTable, Path, Progress], None]] = {
    ListFormat.CSV: _write_csv,
    ListFormat.XLSX: _write_xlsx,
}
