"""Marking a paper as a preview: nobody takes it for the real one, whatever becomes of the sheet."""

import io
from math import cos, radians, sin

import pikepdf

from timebank.documents.ink import number
from timebank.documents.text import clean, shape

_GREY = "0.87 0.9 0.91 rg"
_SLOPE = radians(52)
_SIZE = 96.0
_WIDEST = 620.0
"""Points that the word may take across a page."""


def as_preview(file: bytes, word: str) -> bytes:
    """The same paper with the word large and slanting under what stands on each page, as decoration."""
    with pikepdf.open(io.BytesIO(file)) as pdf:
        for page in pdf.pages:
            left, foot, right, top = (float(edge) for edge in page.mediabox)
            page.contents_add(_marked(word, (left + right) / 2, (foot + top) / 2), prepend=True)
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True)
        return out.getvalue()


def _marked(word: str, x: float, y: float) -> bytes:
    """The word as outlines with its middle at (x, y), in points: it cannot be copied and is not read aloud."""
    line = shape(clean(word.upper()), True)
    size = min(_SIZE, _WIDEST * 1000 / line.width)
    turned = (
        f"{cos(_SLOPE):.5f} {sin(_SLOPE):.5f} {-sin(_SLOPE):.5f} {cos(_SLOPE):.5f} {number(x)} {number(y)} cm"
    )
    operators = ["/Artifact BMC q", _GREY, turned]
    left = -line.width * size / 2000
    for run in line.runs:
        for glyph in run.glyphs:
            outline = run.face.outline(glyph.index)
            place = f"{number(left + glyph.aside * size / 1000)} {number(-size * 0.36)}"
            if outline:
                scale = number(size / 1000, 5)
                operators.append(f"q {scale} 0 0 {scale} {place} cm {outline} f Q")
            left += glyph.advance * size / 1000
    return "\n".join([*operators, "Q EMC"]).encode("ascii")
