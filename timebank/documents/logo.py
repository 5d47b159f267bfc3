"""A logo on paper: a drawing as lines and areas of the PDF, a picture as the very bytes that were kept."""

import hashlib
import struct
from functools import lru_cache
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObject, PDFStream

from timebank.documents.ink import fill, number
from timebank.documents.page import Sheet
from timebank.domain.drawings import Gradient, Outline, Shape, read
from timebank.domain.looks import Logo, LogoKind

_OPERATORS = {"M": "m", "L": "l", "C": "c", "Z": "h"}
_LEAST_STEP = 0.0005
"""How far apart two stops of a gradient stand at least: PDF wants each after the one before."""


def room_of(logo: Logo, wide: float, high: float) -> tuple[float, float]:
    """How large a logo comes out that is to fit into so many millimetres, its proportions kept."""
    return (wide, wide / logo.shape) if logo.shape > wide / high else (high * logo.shape, high)


def draw_logo(sheet: Sheet, logo: Logo, x: float, y: float, wide: float, high: float, *, spoken: str) -> None:
    """Draw a logo into this box, which has its proportions; measures in millimetres."""
    with sheet.figure(x, y, wide, high, spoken=spoken) as canvas:
        if logo.kind is LogoKind.PNG:
            _draw_picture(canvas, logo)
        else:
            _draw_shapes(canvas, logo)


class _Picture(PDFObject):
    """The rows of a PNG as they are packed in its file: PDF reads them just so."""

    def __init__(self, name: str, logo: Logo) -> None:
        self.name = name
        self._logo = logo

    def format(self, document: Any) -> bytes:
        wide, high, rows = _packed(self._logo.file)
        stream = PDFStream(content=rows)
        facts = stream.dictionary
        facts["Type"], facts["Subtype"] = PDFName("XObject"), PDFName("Image")
        facts["Width"], facts["Height"], facts["BitsPerComponent"] = wide, high, 8
        facts["ColorSpace"] = PDFName("DeviceRGB")
        facts["Filter"] = PDFArray([PDFName("FlateDecode")])
        facts["DecodeParms"] = PDFArray(
            [PDFDictionary({"Predictor": 15, "Colors": 3, "BitsPerComponent": 8, "Columns": wide})]
        )
        facts["Length"] = len(rows)
        return bytes(stream.format(document))


def _draw_picture(canvas: Any, logo: Logo) -> None:
    name = hashlib.sha256(logo.file).hexdigest()[:32]
    document = canvas._doc
    registered = document.getXObjectName(name)
    if registered not in document.idToObject:
        picture = _Picture(name, logo)
        canvas._setXObjects(picture)
        document.Reference(picture, registered)
        document.addForm(name, picture)
    canvas._code.append(f"/{registered} Do")
    canvas._formsinuse.append(name)


@lru_cache(maxsize=8)
def _packed(file: bytes) -> tuple[int, int, bytes]:
    """Width, height and the packed rows of a PNG that we wrote: 8 bits of red, green and blue, not interlaced."""
    wide, high = struct.unpack(">II", file[16:24])
    at, rows = 8, b""
    while at < len(file):
        (length,) = struct.unpack(">I", file[at : at + 4])
        if file[at + 4 : at + 8] == b"IDAT":
            rows += file[at + 8 : at + 8 + length]
        at += length + 12
    return wide, high, rows


def _draw_shapes(canvas: Any, logo: Logo) -> None:
    for part in _drawn(logo.file):
        if isinstance(part, str):
            canvas._code.append(part)
        else:
            _paint(canvas, part)


@lru_cache(maxsize=8)
def _drawn(file: bytes) -> tuple[str | Gradient, ...]:
    """The operators of a drawing in a square of one, and between them the gradients that fill what is clipped there."""
    drawing = read(file)
    wide, high = number(drawing.wide), number(drawing.high)
    flat = f"{number(1 / drawing.wide, 8)} 0 0 {number(-1 / drawing.high, 8)} 0 1 cm 0 0 {wide} {high} re W n"
    parts: list[str | Gradient] = [flat]
    for shape in drawing.shapes:
        parts += _shape(shape)
    return tuple(parts)


def _shape(shape: Shape) -> list[str | Gradient]:
    clips = [f"{_path(clip)} {'W*' if clip.even_odd else 'W'} n" for clip in shape.clips]
    path, rule = _path(shape.outline), "*" if shape.outline.even_odd else ""
    parts: list[str | Gradient] = ["\n".join(["q", *clips])]
    if isinstance(shape.fill, Gradient):
        a, b, c, d, e, f = (number(value, 6) for value in shape.fill.matrix)
        parts += [f"q {path} W{rule} n {a} {b} {c} {d} {e} {f} cm", shape.fill, "Q"]
    elif shape.fill is not None:
        parts.append(f"{fill(HexColor(shape.fill))} {path} f{rule}")
    if shape.stroke is not None:
        dash = " ".join(number(part) for part in shape.dash)
        colour = fill(HexColor(shape.stroke)).replace(" rg", " RG")
        line = f"{number(shape.thickness)} w {shape.cap} J {shape.join} j [{dash}] 0 d"
        parts.append(f"{colour} {line} {path} S")
    return [*parts, "Q"]


def _path(outline: Outline) -> str:
    return " ".join(
        " ".join([*(number(value) for point in points for value in point), _OPERATORS[kind]])
        for kind, points in outline.steps
    )


def _paint(canvas: Any, gradient: Gradient) -> None:
    places: list[float] = []
    colours: list[Color] = []
    for at, colour in gradient.stops:
        if not places and at > 0:
            places, colours = [0.0], [HexColor(colour)]
        places.append(max(at, places[-1] + _LEAST_STEP) if places else at)
        colours.append(HexColor(colour))
    if places[-1] < 1:
        places.append(1.0)
        colours.append(colours[-1])
    # The last ones may have been moved beyond the end.
    places = [min(at, 1 - _LEAST_STEP * (len(places) - 1 - index)) for index, at in enumerate(places)]
    if gradient.kind == "line":
        canvas.linearGradient(*gradient.places, colours, places, extend=True)
    else:
        canvas.radialGradient(*gradient.places, colours, places, extend=True)
