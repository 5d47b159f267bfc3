"""Taking a list along: all its rows as the columns stand, in small steps, so that the window goes on living."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject

from timebank.domain.lists import Content, ListHead, ListTable
from ui.lists.source import Source
from ui.models.rows import Column

STEP = 250
"""Rows that are read in one turn: a fraction of a frame's time."""
NARROW, WIDE = 100, 260
"""Design pixels: what a share of one is on paper, and how wide a column of names counts."""

Cells = tuple[Any, ...]


class Taking(QObject):
    """Reads every row of a source, a step at a time. `stop` ends it; nobody hears of it then."""

    def __init__(
        self,
        source: Source,
        columns: Sequence[Column[Any]],
        *,
        then: Callable[[tuple[Cells, ...]], object],
        advanced: Callable[[int, int], object] | None = None,
        most: int | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`most` rows at most, where more could not be used anyway."""
        super().__init__(parent)
        self._source, self._columns, self._then, self._advanced = source, columns, then, advanced
        self._most = most
        self._cells: list[Cells] = []
        self._wanted = True
        source.take(0, STEP, self._on_rows)

    def stop(self) -> None:
        """The rest is not wanted."""
        self._wanted = False

    def _on_rows(self, rows: Sequence[Any], total: int) -> None:
        if not self._wanted:
            return
        self._cells.extend(cells_of(row, self._columns) for row in rows)
        if self._advanced is not None:
            self._advanced(len(self._cells), total)
        wanted = total if self._most is None else min(total, self._most)
        if rows and len(self._cells) < wanted:
            self._source.take(len(self._cells), STEP, self._on_rows)
        else:
            self._then(tuple(self._cells))


def cells_of(row: Any, columns: Sequence[Column[Any]]) -> Cells:
    """What a file holds of a row: dates and whole numbers as they are, everything else in words."""
    return tuple(_cell(column, row) for column in columns)


def _cell(column: Column[Any], row: Any) -> Any:
    if column.content in (Content.DATE, Content.MINUTES, Content.NUMBER) and column.value is not None:
        return column.value(row)
    return column.text(row)


def table_of(
    title: str, told: str, in_minutes: str, columns: Sequence[Column[Any]], rows: tuple[Cells, ...]
) -> ListTable:
    """Heads and rows as they leave the screen."""
    heads = tuple(
        ListHead(title=each.title(), content=each.content, share=(each.width or WIDE) / NARROW)
        for each in columns
    )
    return ListTable(title=title, told=told, in_minutes=in_minutes, heads=heads, rows=rows)


def tab_separated(columns: Sequence[Column[Any]], rows: Sequence[Cells]) -> str:
    """Rows for the clipboard, as spreadsheets take them: heads first, times as h:mm, dates as 2026-11-22."""
    from timebank.formats.csv_files import safe

    def shown(column: Column[Any], value: Any) -> str:
        if value is None:
            return ""
        if column.content is Content.MINUTES and isinstance(value, int):
            hours, minutes = divmod(abs(value), 60)
            return f"{'-' if value < 0 else ''}{hours}:{minutes:02}"
        if not isinstance(value, str):
            return str(value)
        return str(safe(" ".join(value.split())))

    lines = [[each.title() for each in columns]]
    lines += [[shown(*pair) for pair in zip(columns, cells, strict=True)] for cells in rows]
    return "\n".join("\t".join(line) for line in lines) + "\n"
