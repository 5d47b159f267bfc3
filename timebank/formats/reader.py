"""What every format's reader is: it recognises a file by its first rows and then takes row after row."""

import re
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from timebank.formats.gathering import Gathering
from timebank.formats.mapping import Mapping
from timebank.formats.source import Unit
from timebank.formats.tables import Row, Table

_ENOUGH_CELLS = 5000


@dataclass(frozen=True, slots=True, kw_only=True)
class Headers:
    """What a format may look at to recognise its own: the first rows, and what a person said."""

    table: Table
    rows: tuple[Row, ...]
    zone: ZoneInfo
    mapping: Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What a reader made of a file (see `Detected` for the meaning of the fields)."""

    format: str
    shape: str
    header_line: int
    language: str
    unit: Unit
    decimal: str = "."
    date_order: str = ""
    columns: tuple[tuple[str, str], ...] = ()
    earns: str = ""
    owner: str = ""
    owner_from: str = ""


class Reader(ABC):
    """Reads the rows below the header, one by one."""

    def __init__(self, shape: Shape) -> None:
        self.shape = shape

    @abstractmethod
    def row(self, line: int, cells: list[str], into: Gathering) -> None:
        """Take in one row of tidied cells. Raises the Refusal for which the row is rejected."""


Recognise = Callable[[Headers], Reader | None]
"""Every format has one: the reader for a file that is its own, or None."""


def column_cells(table: Table, header_line: int, place: int) -> set[str]:
    """The different cells of one column below its header, at most some thousands of them."""
    seen: set[str] = set()
    for line, cells in table.rows():
        if line > header_line and place < len(cells):
            seen.add(cells[place])
            if len(seen) >= _ENOUGH_CELLS:
                break
    return seen


def owner_of(headers: Headers, file_name: re.Pattern[str]) -> tuple[str, str]:
    """Whose account a statement shows, and who says so: the mapping, or else the name of the file.

    `file_name` is how the other program calls its files, with the owner in the first group.
    """
    if headers.mapping.owner:
        return headers.mapping.owner, "mapping"
    stem = headers.table.survey.path.stem
    match = file_name.fullmatch(stem)
    return (match[1] if match else stem), "file_name"
