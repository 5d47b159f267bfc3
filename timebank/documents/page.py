"""A sheet of paper: text, rules, boxes, clocks and codes, placed in millimetres from the top left corner.

Everything a reader should hear is put in an element of the document's structure, the rest is decoration
and marked as such. Programs that read aloud get order, language and tables; no conformance to a standard
is claimed.
"""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from timebank.documents import ink
from timebank.documents.fonts import EmbeddedFace, Face
from timebank.documents.ink import number
from timebank.documents.pdf_file import PdfFile, references
from timebank.documents.picture import Picture
from timebank.documents.structure import Element, finished
from timebank.documents.text import (
    Direction,
    Shaped,
    clean,
    direction_of,
    fitting_size,
    shape,
    shortened,
    width,
    wrap,
)

WIDTH = 210.0
HEIGHT = 297.0
MARGIN = 20.0
RIGHT = WIDTH - MARGIN

BRAND: Color = HexColor("#0B5C6B")
INK: Color = HexColor("#16212B")
MUTED: Color = HexColor("#4A5763")
LINE: Color = HexColor("#76838F")
HAIR: Color = HexColor("#C8CFD5")
TINT: Color = HexColor("#EAF2F3")
WHITE: Color = HexColor("#FFFFFF")

Align = Literal["left", "right", "centre"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a line of text looks; size and `smallest` (to which it may shrink) in points."""

    size: float
    bold: bool = False
    colour: Color = field(default_factory=lambda: INK)
    align: Align = "left"
    smallest: float | None = None
    language: str | None = None
    direction: Direction | None = None


class Sheet:
    """One document while it is drawn. `finish` gives the bytes, the same for the same content."""

    def __init__(
        self,
        *,
        title: str,
        language: str,
        moment: datetime,
        code: str | None = None,
        size: tuple[float, float] = (WIDTH, HEIGHT),
        enlarged: float = 1,
        colour: str = "",
    ) -> None:
        """`size` is width and height in millimetres: A4 unless told otherwise. `colour` is the sender's.

        What is drawn may be `enlarged`, the page with it: everything is placed as on the smaller one.
        """
        self.brand: Color = HexColor(colour) if colour else BRAND
        self._wide, self._high = size
        self._enlarged = enlarged
        # It writes down what is drawn; the file is our own, with the structure and each letter's text in it.
        canvas: Any = Canvas(io.BytesIO(), pageCompression=0)
        self._canvas = canvas
        self._file = PdfFile()
        self._tree = self._file.reserve()
        self._resources = self._file.reserve()
        self._pages: list[int] = []
        self._title = title
        self._language = language
        self._moment = moment
        self._signed_code = code
        self._faces: dict[Face, EmbeddedFace] = {}
        self._pictures: dict[Picture, str] = {}
        self._root = Element(kind="Document", language=language)
        self._open = [self._root]
        self._marks = 0
        self._put_off: list[str] = []
        self._sink: list[str] = canvas._code

    @property
    def page(self) -> int:
        """The number of the page that is being drawn, from 1."""
        return len(self._pages) + 1

    def turn(self) -> None:
        """End this page and begin the next."""
        self._end_page()
        self._marks = 0

    def finish(self) -> bytes:
        """End the document: its bytes, with structure, title, language and the moment it was made."""
        self._end_page()
        fonts = references({face.resource_name: face.put_into(self._file) for face in self._faces.values()})
        pictures = references({name: each.put_into(self._file) for each, name in self._pictures.items()})
        self._file.put(f"<</Font{fonts}/XObject{pictures}>>", self._resources)
        return finished(
            self._file,
            self._pages,
            self._tree,
            self._root,
            title=self._title,
            language=self._language,
            moment=self._moment,
            code=self._signed_code,
        )

    def _end_page(self) -> None:
        first = [] if self._enlarged == 1 else [f"{self._enlarged:.5f} 0 0 {self._enlarged:.5f} 0 0 cm"]
        content = "\n".join([*first, *self._canvas._code, *self._put_off])
        drawn = self._file.stream(content.encode("ascii"))
        wide, high = (number(each * mm * self._enlarged, 4) for each in (self._wide, self._high))
        self._pages.append(
            self._file.put(
                f"<</Type/Page/Parent {self._tree} 0 R/MediaBox[0 0 {wide} {high}]/Resources {self._resources} 0 R"
                f"/Contents {drawn} 0 R/StructParents {len(self._pages)}/Tabs/S>>"
            )
        )
        self._canvas.showPage()
        self._put_off = []
        self._sink = self._canvas._code

    # --- structure

    @contextmanager
    def element(self, kind: str, *, language: str | None = None, spoken: str | None = None) -> Iterator[None]:
        """What is drawn inside belongs to one element: `H1`, `P`, `Table`, `TR`, `TH`, `TD`, `Figure`."""
        element = Element(kind=kind, language=language, spoken=spoken)
        self._open[-1].parts.append(element)
        self._open.append(element)
        yield
        self._open.pop()

    @contextmanager
    def _marked(self) -> Iterator[None]:
        """Tie what is drawn to the open element."""
        element = self._open[-1]
        element.parts.append((len(self._pages), self._marks))
        self._code(f"/{element.kind} <</MCID {self._marks}>> BDC")
        self._marks += 1
        yield
        self._code("EMC")

    @contextmanager
    def _decoration(self) -> Iterator[None]:
        self._code("/Artifact BMC")
        yield
        self._code("EMC")

    def _code(self, operators: str) -> None:
        self._sink.append(operators)

    # --- text

    def text(
        self,
        x: float,
        y: float,
        text: str,
        style: Style,
        *,
        room: float | None = None,
        kind: str | None = None,
    ) -> float:
        """Set one line with its baseline at `y`; gives its width in millimetres.

        With `room` (millimetres) it shrinks to the style's smallest size and is then cut with an ellipsis.
        """
        line = clean(text)
        if not line:
            return 0.0
        direction = style.direction or direction_of(line)
        size = style.size
        if room is not None:
            size = fitting_size(
                line,
                size,
                room * mm,
                smallest=style.smallest or size,
                bold=style.bold,
                direction=direction,
            )
            line = shortened(line, size, room * mm + 0.01, bold=style.bold, direction=direction)
        shaped = shape(line, style.bold, direction)
        wide = shaped.width * size / 1000
        left = x * mm - (wide if style.align == "right" else wide / 2 if style.align == "centre" else 0)
        inside = "P" if self._open[-1] is self._root else "Span"
        element = Element(kind=kind or inside, language=style.language)
        self._open[-1].parts.append(element)
        self._open.append(element)
        self._line(shaped, direction, style.colour, left, (self._high - y) * mm, size)
        self._open.pop()
        return wide / mm

    def paragraph(
        self,
        x: float,
        y: float,
        room: float,
        text: str,
        style: Style,
        *,
        leading: float = 1.45,
        most: int | None = None,
    ) -> float:
        """Set a text over several lines, from the side its direction begins; gives the next baseline.

        `most` lines at most: what does not fit ends in an ellipsis.
        """
        lines = self.lines(text, room, style)
        direction = style.direction or direction_of(clean(text))
        if most is not None and len(lines) > most:
            last = shortened(
                " ".join(lines[most - 1 :]), style.size, room * mm, bold=style.bold, direction=direction
            )
            lines = (*lines[: most - 1], last)
        with self.element("P", language=style.language):
            for line in lines:
                shaped = shape(line, style.bold, direction)
                left = (x + room) * mm - shaped.width * style.size / 1000 if direction == "rtl" else x * mm
                self._line(shaped, direction, style.colour, left, (self._high - y) * mm, style.size)
                y += style.size * leading / mm
        return y

    def lines(self, text: str, room: float, style: Style) -> tuple[str, ...]:
        """The lines into which `paragraph` breaks a text."""
        cleaned = clean(text)
        direction = style.direction or direction_of(cleaned)
        return wrap(cleaned, style.size, room * mm, bold=style.bold, direction=direction)

    def width(self, text: str, style: Style) -> float:
        """How wide a line would come out, in millimetres."""
        return width(clean(text), style.size, bold=style.bold, direction=style.direction) / mm

    def _line(
        self, shaped: Shaped, direction: Direction, colour: Color, left: float, baseline: float, size: float
    ) -> None:
        # Programs that copy text take neighbours in the drawing for one line, and shuffle its words when
        # both directions meet there. So lines from right to left are drawn last; the structure keeps order.
        self._sink = self._put_off if direction == "rtl" else self._canvas._code
        with self._marked():
            self._code(ink.fill(colour))
            self._code(ink.line(shaped.runs, left, baseline, size, self._embedded))
        self._sink = self._canvas._code

    def _embedded(self, face: Face) -> EmbeddedFace:
        found = self._faces.get(face)
        if found is None:
            found = self._faces[face] = EmbeddedFace(face=face, resource_name=f"T{len(self._faces) + 1}")
        return found

    # --- drawing

    def rule(
        self,
        left: float,
        right: float,
        y: float,
        *,
        thickness: float = 0.4,
        colour: Color = HAIR,
    ) -> None:
        """A horizontal rule; thickness in points."""
        self._stroke(left, y, right, y, thickness, colour)

    def upright(
        self, x: float, top: float, bottom: float, *, thickness: float = 0.4, colour: Color = HAIR
    ) -> None:
        """A vertical rule; thickness in points."""
        self._stroke(x, top, x, bottom, thickness, colour)

    def _stroke(self, x1: float, y1: float, x2: float, y2: float, thickness: float, colour: Color) -> None:
        with self._decoration():
            self._canvas.setStrokeColor(colour)
            self._canvas.setLineWidth(thickness)
            self._canvas.line(x1 * mm, (self._high - y1) * mm, x2 * mm, (self._high - y2) * mm)

    def box(
        self,
        left: float,
        top: float,
        wide: float,
        high: float,
        *,
        thickness: float = 0.9,
        colour: Color = INK,
        radius: float = 0,
        dashed: bool = False,
    ) -> None:
        """The outline of a box; thickness in points."""
        with self._decoration():
            canvas = self._canvas
            canvas.saveState()
            canvas.setStrokeColor(colour)
            canvas.setLineWidth(thickness)
            if dashed:
                canvas.setDash([2, 2], 0)
            canvas.roundRect(
                left * mm, (self._high - top - high) * mm, wide * mm, high * mm, radius * mm, stroke=1, fill=0
            )
            canvas.restoreState()

    def sign(self, x: float, y: float, sign: Literal["+", "−", "="], *, wide: float = 3.4) -> None:
        """An arithmetic sign with its middle at (x + wide / 2, y)."""
        half = wide / 2
        if sign == "=":
            self.rule(x, x + wide, y - 0.7, thickness=1.1, colour=INK)
            self.rule(x, x + wide, y + 0.7, thickness=1.1, colour=INK)
            return
        self.rule(x, x + wide, y, thickness=1.1, colour=INK)
        if sign == "+":
            self.upright(x + half, y - half, y + half, thickness=1.1, colour=INK)

    def clock(self, x: float, y: float, radius: float, share: float, *, filled: bool) -> None:
        """An hour as a clock with its centre at (x, y); `share` of the hour is shown, from twelve onwards."""
        canvas, middle, centre, size = self._canvas, x * mm, (self._high - y) * mm, radius * mm
        with self._decoration():
            canvas.saveState()
            canvas.setLineCap(1)
            canvas.setStrokeColor(self.brand)
            canvas.setLineWidth(0.9)
            whole = share >= 1
            canvas.setFillColor((self.brand if filled else TINT) if whole else WHITE)
            canvas.circle(middle, centre, size, fill=1, stroke=1)
            if whole:
                canvas.setStrokeColor(WHITE if filled else self.brand)
                canvas.setLineWidth(0.8)
                canvas.line(middle, centre, middle, centre + size * 0.62)
                canvas.line(middle, centre, middle + size * 0.45, centre)
            else:
                canvas.setFillColor(self.brand if filled else TINT)
                canvas.wedge(
                    middle - size,
                    centre - size,
                    middle + size,
                    centre + size,
                    90,
                    -360 * share,
                    fill=1,
                    stroke=1 if not filled else 0,
                )
                canvas.circle(middle, centre, size, fill=0, stroke=1)
            canvas.restoreState()

    def code(self, x: float, y: float, size: float, content: str, *, spoken: str) -> None:
        """A QR code of `size` millimetres; the white around it is kept free by the layout."""
        with self.element("Figure", spoken=spoken), self._marked():
            self._code(ink.fill(INK))
            self._code(ink.squares(content, x * mm, (self._high - y) * mm, size * mm))

    def picture(self, x: float, y: float, wide: float, high: float, picture: Picture, *, spoken: str) -> None:
        """A picture in this box, read aloud as `spoken`. However often it stands there, the file holds it once."""
        name = self._pictures.setdefault(picture, f"P{len(self._pictures) + 1}")
        with self.element("Figure", spoken=spoken), self._marked():
            box = (wide * mm, 0, 0, high * mm, x * mm, (self._high - y - high) * mm)
            self._code(f"q {' '.join(number(each) for each in box)} cm /{name} Do Q")

    @contextmanager
    def drawing(self, x: float, y: float, size: float, *, units: float) -> Iterator[Any]:
        """The canvas for a drawing of its own, `units` to the side of a square, upwards from its foot."""
        with self._decoration():
            self._canvas.saveState()
            self._canvas.translate(x * mm, (self._high - y - size) * mm)
            self._canvas.scale(size * mm / units, size * mm / units)
            yield self._canvas
            self._canvas.restoreState()
