"""A bare ReportLab canvas: the same letters, rules, boxes and code on the same places as one of our certificates.

It sets what it is told and knows nothing of shaping, languages, structure or a page that is full: letters of scripts that
have to be shaped come out wrong. So it is what a program cannot do with less.
"""

import io
from typing import Any
from unittest import mock

from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from timebank.documents import certificate as certificates
from timebank.documents import ink, page
from timebank.documents.page import Style
from timebank.documents.text import Direction, Shaped
from timebank.domain.certificates import SignedFacts
from timebank.places import resource

Drawn = list[list[tuple[Any, ...]]]
"""What stands on each page."""

_FACES = tuple(
    f"NotoSans{script}-{weight}" for script in ("", "Arabic", "Ethiopic") for weight in ("Regular", "Bold")
)


def recorded(paper: SignedFacts) -> Drawn:
    """What our engine puts where on a certificate, without drawing it again."""
    return _recorder(paper).drawn


def told(paper: SignedFacts) -> list[tuple[int, float, float, str, Style]]:
    """The texts of a certificate as they are written: page, distance from the top and the left, text and look."""
    return _recorder(paper).told


def _recorder(paper: SignedFacts) -> "_Recorder":
    made: list[_Recorder] = []

    def sheet(**words: Any) -> _Recorder:
        made.append(_Recorder(**words))
        return made[-1]

    with mock.patch.object(certificates, "Sheet", sheet):
        certificates.certificate(paper.facts, paper.code, paper.moment)
    return made[-1]


def bare(drawn: Drawn) -> bytes:
    """The same page, or pages, on a canvas of ReportLab with its own fonts and compression."""
    for face in _FACES:
        if face not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(face, str(resource("fonts", f"{face}.ttf"))))
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(page.WIDTH * mm, page.HEIGHT * mm), pageCompression=1)
    for things in drawn:
        for kind, *what in things:
            _DRAWS[kind](canvas, *what)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _text(canvas: Canvas, face: str, text: str, x: float, y: float, size: float, colour: Color) -> None:
    canvas.setFillColor(colour)
    canvas.setFont(face, size)
    canvas.drawString(x, y, text)


def _line(canvas: Canvas, x1: float, y1: float, x2: float, y2: float, thick: float, colour: Color) -> None:
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(thick)
    canvas.line(x1, y1, x2, y2)


def _box(
    canvas: Canvas, x: float, y: float, wide: float, high: float, radius: float, thick: float, colour: Color
) -> None:
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(thick)
    canvas.roundRect(x, y, wide, high, radius)


def _code(canvas: Canvas, content: str, x: float, top: float, size: float) -> None:
    canvas.setFillColor(page.INK)
    path = canvas.beginPath()
    for square in ink.stretches(content, x, top, size):
        path.rect(*square)
    canvas.drawPath(path, stroke=0, fill=1)


_DRAWS: dict[str, Any] = {"text": _text, "line": _line, "box": _box, "code": _code}


class _Recorder(page.Sheet):
    """A sheet that remembers what was set on it."""

    def __init__(self, **words: Any) -> None:
        super().__init__(**words)
        self.drawn: Drawn = [[]]
        self.told: list[tuple[int, float, float, str, Style]] = []

    def text(self, x: float, y: float, text: str, style: Style, **how: Any) -> float:
        self.told.append((self.page, y, x, text, style))
        return super().text(x, y, text, style, **how)

    def paragraph(self, x: float, y: float, room: float, text: str, style: Style, **how: Any) -> float:
        self.told.append((self.page, y, x, text, style))
        return super().paragraph(x, y, room, text, style, **how)

    def turn(self) -> None:
        super().turn()
        self.drawn.append([])

    def _line(
        self, shaped: Shaped, direction: Direction, colour: Color, left: float, baseline: float, size: float
    ) -> None:
        super()._line(shaped, direction, colour, left, baseline, size)
        for run in shaped.runs:
            text = "".join(glyph.text for glyph in run.glyphs)
            self.drawn[-1].append(("text", run.face.name, text, left, baseline, size, colour))
            left += run.width * size / 1000

    def _stroke(self, x1: float, y1: float, x2: float, y2: float, thickness: float, colour: Color) -> None:
        super()._stroke(x1, y1, x2, y2, thickness, colour)
        high = self._high
        self.drawn[-1].append(
            ("line", x1 * mm, (high - y1) * mm, x2 * mm, (high - y2) * mm, thickness, colour)
        )

    def box(self, left: float, top: float, wide: float, high: float, **how: Any) -> None:
        super().box(left, top, wide, high, **how)
        x, y = left * mm, (self._high - top - high) * mm
        radius = how.get("radius", 0) * mm
        look = (radius, how.get("thickness", 0.9), how.get("colour", page.INK))
        self.drawn[-1].append(("box", x, y, wide * mm, high * mm, *look))

    def code(self, x: float, y: float, size: float, content: str, *, spoken: str) -> None:
        super().code(x, y, size, content, spoken=spoken)
        self.drawn[-1].append(("code", content, x * mm, (self._high - y) * mm, size * mm))
