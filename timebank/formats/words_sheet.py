"""The sheet that a native speaker looks over: written as XLSX or CSV, and read back from either.

In XLSX every text is text (never a formula), the pictogram stands in its cell, and the sheet runs from right to left
where its language does. The columns are known by their heads, in Dutch or English, and may stand in any order.
"""

import io
import json
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from timebank.domain.errors import SourceColumnMissing, SourceFileEmpty, SourceFileMissing, SourceFileTooLarge
from timebank.domain.lists import ListHead, ListTable
from timebank.domain.progress import Progress, Unwatched
from timebank.domain.word_refusals import SheetDamaged, SheetNotRecognised
from timebank.domain.words import SheetLine, SheetRow
from timebank.formats.beside import TooMuch, beside
from timebank.formats.csv_files import safe
from timebank.formats.encoding import survey
from timebank.formats.list_files import ListFormat, write_list
from timebank.formats.tables import open_table
from timebank.formats.words import cell_text, folded
from timebank.formats.writing import moved_into_place
from timebank.places import resource
from timebank.wording import wording
from timebank.wording.languages import OWN_NAMES, RIGHT_TO_LEFT
from timebank.wording.speaker import Wording

COLUMNS = ("key", "place", "picture", "dutch", "english", "text", "about", "by", "on", "remark")
"""The columns in their order, by code; `commands.toml` has their heads under `words_heads`."""

MOST_BYTES = 16 * 1024 * 1024
"""A sheet of ours has some hundred kilobytes."""
_MOST_UNPACKED = 24 * 1024 * 1024
_MOST_PARTS = 1000
"""Files in the package: ours has one for each pictogram and a dozen more."""
_MOST_ROWS = 20_000
_MOST_COLUMNS = 40
_LONGEST = 20.0
"""Seconds that unpacking a sheet may take; ours takes one."""
_NEEDED = ("key", "dutch", "text")
_WIDTHS = {
    "key": 30,
    "place": 18,
    "picture": 12,
    "dutch": 42,
    "english": 36,
    "text": 48,
    "about": 24,
    "by": 20,
    "on": 13,
    "remark": 28,
}
_PICTURE = 40
"""Pixels of a pictogram in its cell."""
_LINE_POINTS, _LEAST_POINTS = 16, 34
_INK = "#16212B"
_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")


def write_sheet(
    lines: Sequence[SheetLine], words: Wording, path: Path, progress: Progress | None = None
) -> None:
    """Write the lines of one language to `path`: a CSV where its name ends so, else XLSX; with heads in these words.

    Raises FolderNotWritable, DiskFull, and Cancelled when `progress` says so.
    """
    if path.suffix.lower() == ".csv":
        heads = [ListHead(title=head) for head in _heads(words)]
        rows = tuple(tuple(_cells(line, words).values()) for line in lines)
        table = ListTable(title="", told="", in_minutes="", heads=tuple(heads), rows=rows)
        write_list(table, ListFormat.CSV, path, progress)
    else:
        _write_xlsx(lines, words, path, progress or Unwatched())


def read_sheet(path: Path) -> tuple[SheetRow, ...]:
    """The rows of a sheet that came back, as CSV in any common spelling or as XLSX.

    Raises SourceFileMissing, SourceFileEmpty, SourceFileTooLarge, SourceNotText, SheetDamaged, SheetNotRecognised and
    SourceColumnMissing.
    """
    if not path.is_file():
        raise SourceFileMissing(file=path.name)
    if path.stat().st_size > MOST_BYTES:
        raise SourceFileTooLarge(file=path.name, most_megabytes=MOST_BYTES // 1024 // 1024)
    with path.open("rb") as stream:
        spreadsheet = stream.read(4) == b"PK\x03\x04"
    rows = iter(_xlsx_rows(path)) if spreadsheet else _csv_rows(path)
    at: dict[str, int] = {}
    found = []
    for line, cells in rows:
        if not at:
            at = _columns(cells)
            continue
        told = {name: cells[place] if place < len(cells) else "" for name, place in at.items()}
        if told["key"]:
            found.append(
                SheetRow(
                    line=line,
                    key=told["key"],
                    dutch=told["dutch"],
                    text=told["text"],
                    by=told.get("by", ""),
                    on=_day(told.get("on", "")),
                )
            )
    if not at:
        raise SourceFileEmpty(file=path.name)
    if not found:
        raise SheetNotRecognised()
    return tuple(found)


def _cells(line: SheetLine, words: Wording) -> Mapping[str, str]:
    about = []
    if line.counts:
        about.append(words.command("words_sheet.counts", counts=tuple(str(count) for count in line.counts)))
    if line.places:
        about.append(words.command("words_sheet.places", places=line.places))
    return {
        "key": line.key,
        "place": words.command(f"words_places.{line.place}"),
        "picture": line.icon,
        "dutch": line.dutch,
        "english": line.english,
        "text": line.text,
        "about": " ".join(about),
        "by": line.by,
        "on": "" if line.on is None else line.on.isoformat(),
        "remark": "",
    }


def _heads(words: Wording) -> list[str]:
    return [words.command(f"words_heads.{name}") for name in COLUMNS]


def _write_xlsx(lines: Sequence[SheetLine], words: Wording, path: Path, progress: Progress) -> None:
    # Late, so that a window can open without it.
    from openpyxl import Workbook
    from openpyxl.drawing.image import Image
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    language = lines[0].key.partition("/")[0] if lines else ""
    book: Any = Workbook()
    sheet: Any = book.active
    sheet.title = f"Timebank {OWN_NAMES.get(language, language)}"[:31]
    sheet.sheet_view.rightToLeft = language in RIGHT_TO_LEFT
    sheet.freeze_panes = "A2"
    sheet.append(_heads(words))
    letters = {name: get_column_letter(number) for number, name in enumerate(COLUMNS, 1)}
    for name, letter in letters.items():
        sheet.column_dimensions[letter].width = _WIDTHS[name]
        sheet[f"{letter}1"].font = Font(bold=True)
        sheet[f"{letter}1"].alignment = Alignment(vertical="center", wrap_text=True)
    # The key is for the program: there, but out of the way.
    quiet, typed = Font(size=8, color="4A5763"), PatternFill("solid", fgColor="E4F2E8")
    pictures: dict[str, bytes] = {}
    for number, line in enumerate(lines):
        if number % 50 == 0:
            progress.step(number, len(lines))
        row = number + 2
        cells = _cells(line, words)
        # The picture itself stands there, not its name.
        sheet.append([safe("" if name == "picture" else cell) for name, cell in cells.items()])
        for name, letter in letters.items():
            cell = sheet[f"{letter}{row}"]
            right = name == "text" and language in RIGHT_TO_LEFT
            # Dutch in a sheet that runs the other way keeps its own direction, and the translation has its own.
            order = 2 if right else 1
            cell.alignment = Alignment(
                vertical="top", wrap_text=True, readingOrder=order, horizontal="right" if right else "left"
            )
            if name == "key":
                cell.font = quiet
            elif name in ("text", "by", "on", "remark"):
                cell.fill = typed
        lines_high = max(
            -(-len(cells[name]) // (_WIDTHS[name] - 4))
            for name in ("key", "dutch", "english", "text", "about")
        )
        sheet.row_dimensions[row].height = max(_LEAST_POINTS, _LINE_POINTS * lines_high + 2)
        if line.icon:
            if line.icon not in pictures:
                pictures[line.icon] = _picture(line.icon)
            drawn = Image(io.BytesIO(pictures[line.icon]))
            drawn.width = drawn.height = _PICTURE
            sheet.add_image(drawn, f"{letters['picture']}{row}")
    with moved_into_place(path) as beside:
        book.save(beside)


def _picture(icon: str) -> bytes:
    """The pictogram as PNG, twice as fine as it is shown."""
    import resvg_py

    drawing = (resource("icons") / f"{icon}.svg").read_text("utf-8").replace("currentColor", _INK)
    return bytes(
        resvg_py.svg_to_bytes(
            svg_string=drawing, width=2 * _PICTURE, height=2 * _PICTURE, skip_system_fonts=True
        )
    )


def _csv_rows(path: Path) -> Iterator[tuple[int, list[str]]]:
    known = {folded(head) for language in ("nl", "en") for head in _heads(wording(language))}
    for line, cells in open_table(survey(path), known).rows():
        yield line, [cell_text(cell) for cell in cells]


def _xlsx_rows(path: Path) -> list[tuple[int, list[str]]]:
    # Its own list of contents says how much is in it; whoever lies there is found out while it is unpacked.
    try:
        with zipfile.ZipFile(path) as packed:
            parts = packed.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
        raise SheetDamaged(file=path.name) from error
    if sum(part.file_size for part in parts) > _MOST_UNPACKED or len(parts) > _MOST_PARTS:
        raise SourceFileTooLarge(file=path.name, most_megabytes=_MOST_UNPACKED // 1024 // 1024)
    try:
        return [(number, cells) for number, cells in json.loads(beside(xlsx_cells, path, longest=_LONGEST))]
    except TooMuch as error:
        raise SheetDamaged(file=path.name) from error


def xlsx_cells(path: Path) -> bytes:
    """The rows of the first sheet with their numbers, as JSON; called in a process of its own.

    The reader trusts every part of the file and each has faults of its own: whatever it raises means a damaged one.
    """
    import openpyxl

    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    rows = book.worksheets[0].iter_rows(max_row=_MOST_ROWS, max_col=_MOST_COLUMNS, values_only=True)
    told = ((number, [_as_text(cell) for cell in cells]) for number, cells in enumerate(rows, 1))
    return json.dumps([row for row in told if any(row[1])]).encode()


def _as_text(cell: object) -> str:
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return "" if cell is None else cell_text(str(cell))


def _columns(cells: Sequence[str]) -> dict[str, int]:
    """Where each column stands. Raises SheetNotRecognised, and SourceColumnMissing where one was taken away."""
    names = {
        folded(words.command(f"words_heads.{name}")): name
        for words in map(wording, ("en", "nl"))
        for name in COLUMNS
    }
    at: dict[str, int] = {}
    for place, cell in enumerate(cells):
        if (name := names.get(folded(cell))) is not None:
            at.setdefault(name, place)
    if "key" not in at:
        raise SheetNotRecognised()
    for name in _NEEDED:
        if name not in at:
            columns = ", ".join(cell for cell in cells if cell)
            raise SourceColumnMissing(
                column=wording("nl").command(f"words_heads.{name}"), columns=columns[:200]
            )
    return at


def _day(text: str) -> date | None:
    """A day as people and spreadsheets write it; None where it is no day: whoever takes the sheet in has one."""
    if (match := _DAY.search(text)) is None:
        return None
    year, month, day = match.group(1, 2, 3) if match[1] else match.group(6, 5, 4)
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
