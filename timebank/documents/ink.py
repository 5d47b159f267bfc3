"""Operators of PDF that ReportLab does not write for us: shaped lines of text and the squares of a code.

Measures are points, upwards from the foot of the page.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache
from math import isqrt
from typing import Any

import zxingcpp
from reportlab.lib.colors import Color

from timebank.documents.fonts import EmbeddedFace, Face
from timebank.documents.text import Glyph, Run

_DARK = bytes(not light for light in range(256))


def line(
    runs: tuple[Run, ...], left: float, baseline: float, size: float, embedded: Callable[[Face], EmbeddedFace]
) -> str:
    """A shaped line from `left` on; `embedded` gives the part of a face that the document carries."""
    operators = ["BT"]
    marks: list[str] = []
    for run in runs:
        face = embedded(run.face)
        operators.append(
            f"/{face.resource_name} {number(size)} Tf "
            f"1 0 0 1 {number(left)} {number(baseline)} Tm {_shown(run, face)}"
        )
        marks.extend(_marks(run, left, baseline, size))
        left += run.width * size / 1000
    return "\n".join([*operators, "ET", *marks])


def squares(content: str, left: float, top: float, size: float) -> str:
    """The dark squares of a QR code with its upper left corner at (left, top)."""
    drawn = [
        f"{x:.3f} {y:.3f} {wide:.3f} {high:.3f} re"
        for x, y, wide, high in stretches(content, left, top, size)
    ]
    return "\n".join([*drawn, "f"])


def stretches(
    content: str, left: float, top: float, size: float
) -> Iterator[tuple[float, float, float, float]]:
    """Each dark stretch of a row as left, foot, width and height; a trifle higher, so that no rows show between."""
    rows = _dark_and_light(content)
    unit = size / len(rows)
    for index, row in enumerate(rows):
        foot = top - (index + 1) * unit
        for start, end in _dark_stretches(row):
            yield left + start * unit, foot, (end - start) * unit, unit * 1.01


def _shown(run: Run, face: EmbeddedFace) -> str:
    """One show operator for the whole run, with the kerning between its glyphs.

    A mark that lies above or below its letter is here an empty place that carries its text: programs that
    copy text take a raised glyph for a line of its own. `_marks` draws what is seen.
    """
    parts: list[str] = []
    codes = ""
    for glyph in run.glyphs:
        if _is_mark(glyph):
            codes += f"{face.empty_code(glyph.text):04X}"
            continue
        if glyph.aside:
            parts.append(f"<{codes}> {-glyph.aside}")
            codes = ""
        codes += f"{face.code(glyph.index, glyph.text):04X}"
        kern = face.face.advance(glyph.index) - glyph.advance + glyph.aside
        if kern:
            parts.append(f"<{codes}> {kern}")
            codes = ""
    if codes:
        parts.append(f"<{codes}>")
    return f"[{' '.join(parts)}] TJ"


def _is_mark(glyph: Glyph) -> bool:
    return not glyph.advance or bool(glyph.above)


def _marks(run: Run, left: float, baseline: float, size: float) -> Iterator[str]:
    """The marks of a run as filled shapes, each at its own place."""
    for glyph in run.glyphs:
        if _is_mark(glyph):
            scale = size / 1000
            x, y = left + glyph.aside * scale, baseline + glyph.above * scale
            outline = run.face.outline(glyph.index)
            if outline:
                yield (
                    f"q {number(scale, 6)} 0 0 {number(scale, 6)} {number(x)} {number(y)} cm {outline} f Q"
                )
        left += glyph.advance * size / 1000


def fill(colour: Color) -> str:
    """The operator that chooses the colour of what is filled."""
    return f"{number(colour.red)} {number(colour.green)} {number(colour.blue)} rg"


@lru_cache(maxsize=4)
def _dark_and_light(content: str) -> tuple[bytes, ...]:
    """The rows of a QR code, each square 1 where it is dark. A long paper is laid out twice, and so is its code."""
    code = zxingcpp.create_barcode(content, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    picture: Any = code.to_image(scale=1, add_quiet_zones=False)
    squares = memoryview(picture).tobytes().translate(_DARK)
    side = isqrt(len(squares))
    return tuple(squares[row * side : (row + 1) * side] for row in range(side))


def _dark_stretches(row: bytes) -> Iterator[tuple[int, int]]:
    start: int | None = None
    for index, dark in enumerate([*row, 0]):
        if dark and start is None:
            start = index
        elif not dark and start is not None:
            yield start, index
            start = None


def number(value: float, digits: int = 3) -> str:
    """A figure as PDF writes it, without needless zeros."""
    return f"{value:.{digits}f}".rstrip("0").rstrip(".")
