"""Plain text in columns, also where letters are twice as wide or have no width at all."""

import unicodedata
from collections.abc import Iterable, Sequence

_GAP = "  "


def table(rows: Iterable[Sequence[str]], right: Iterable[int] = (), head: Sequence[str] = ()) -> list[str]:
    """Rows as lines with aligned columns; the columns in `right` are set against their right edge.

    `head` is a first row, with a line under it.
    """
    every = [list(row) for row in rows]
    if head:
        every.insert(0, list(head))
    if not every:
        return []
    columns = range(max(len(row) for row in every))
    widths = [max((_width(row[i]) for row in every if i < len(row)), default=0) for i in columns]
    aligned = set(right)
    lines = [
        _GAP.join(_padded(cell, widths[i], i in aligned) for i, cell in enumerate(row)).rstrip()
        for row in every
    ]
    if head:
        lines.insert(1, _GAP.join("-" * width for width in widths))
    return lines


def facts(pairs: Iterable[tuple[str, str]]) -> list[str]:
    """Labels and values below each other; a label without a value is left out."""
    return table([(f"{label}:", value) for label, value in pairs if value])


def _padded(text: str, width: int, right: bool) -> str:
    blanks = " " * (width - _width(text))
    return blanks + text if right else text + blanks


def _width(text: str) -> int:
    return sum(_cells(letter) for letter in text)


def _cells(letter: str) -> int:
    if unicodedata.category(letter) in ("Mn", "Me", "Cf", "Cc"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in ("W", "F") else 1
