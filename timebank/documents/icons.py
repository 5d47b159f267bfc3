"""Icons on paper: the same line drawings as on screen, as lines of the PDF and not as a picture."""

import math
import re
from collections.abc import Iterator
from functools import cache
from typing import Any
from xml.etree import ElementTree

from reportlab.lib.colors import Color

from timebank.documents.page import BRAND, Sheet
from timebank.places import resource

_UNITS = 24
_NUMBER = re.compile(r"[A-Za-z]|-?(?:\d+\.\d*|\.\d+|\d+)(?:e-?\d+)?")
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}

Point = tuple[float, float]
Step = tuple[str, tuple[Point, ...]]
"""`M` and `L` with one point, `C` with three, `Z` with none; in the drawing's own units, downwards."""


def icon(
    sheet: Sheet, name: str, x: float, y: float, size: float, *, line: float = 1.6, colour: Color = BRAND
) -> None:
    """Draw an icon of `resources/icons` in a square of `size` millimetres, `line` of its 24 units thick."""
    with sheet.drawing(x, y, size, units=_UNITS) as canvas:
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(line)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        path = canvas.beginPath()
        for kind, points in _drawing(name):
            _add(path, kind, [(px, _UNITS - py) for px, py in points])
        canvas.drawPath(path, stroke=1, fill=0)


def _add(path: Any, kind: str, points: list[Point]) -> None:
    match kind:
        case "M":
            path.moveTo(*points[0])
        case "L":
            path.lineTo(*points[0])
        case "C":
            path.curveTo(*points[0], *points[1], *points[2])
        case _:
            path.close()


@cache
def _drawing(name: str) -> tuple[Step, ...]:
    root = ElementTree.fromstring(resource("icons", f"{name}.svg").read_bytes())  # noqa: S314  our own file
    return tuple(step for part in root for step in _steps(part.tag.rpartition("}")[2], part.attrib))


def _steps(kind: str, given: dict[str, str]) -> Iterator[Step]:
    def of(key: str) -> float:
        return float(given.get(key, "0"))

    match kind:
        case "path":
            yield from path_steps(given["d"])
        case "circle":
            yield from _ellipse(of("cx"), of("cy"), of("r"), of("r"))
        case "ellipse":
            yield from _ellipse(of("cx"), of("cy"), of("rx"), of("ry"))
        case "line":
            yield "M", ((of("x1"), of("y1")),)
            yield "L", ((of("x2"), of("y2")),)
        case "rect":
            yield from _rectangle(of("x"), of("y"), of("width"), of("height"), of("rx") or of("ry"))
        case "polyline" | "polygon":
            numbers = [float(found) for found in _NUMBER.findall(given["points"])]
            corners = list(zip(numbers[::2], numbers[1::2], strict=True))
            yield "M", (corners[0],)
            yield from (("L", (corner,)) for corner in corners[1:])
            if kind == "polygon":
                yield "Z", ()


def _ellipse(x: float, y: float, wide: float, high: float) -> Iterator[Step]:
    yield "M", ((x + wide, y),)
    yield from _arc((x + wide, y), wide, high, 0, large=False, sweep=True, to=(x - wide, y))
    yield from _arc((x - wide, y), wide, high, 0, large=False, sweep=True, to=(x + wide, y))
    yield "Z", ()


def _rectangle(x: float, y: float, wide: float, high: float, round_: float) -> Iterator[Step]:
    if not round_:
        corners = ((x + wide, y), (x + wide, y + high), (x, y + high))
        yield "M", ((x, y),)
        yield from (("L", (corner,)) for corner in corners)
        yield "Z", ()
        return
    right, foot = x + wide, y + high
    yield "M", ((x + round_, y),)
    for start, to in (
        ((right - round_, y), (right, y + round_)),
        ((right, foot - round_), (right - round_, foot)),
        ((x + round_, foot), (x, foot - round_)),
        ((x, y + round_), (x + round_, y)),
    ):
        yield "L", (start,)
        yield from _arc(start, round_, round_, 0, large=False, sweep=True, to=to)
    yield "Z", ()


def path_steps(text: str) -> Iterator[Step]:
    """The steps of an SVG path (W3C SVG 2, section 9.3), every point absolute and every curve cubic."""
    here: Point = (0.0, 0.0)
    start = here
    before: Point | None = None
    """The last control point, which `S` and `T` mirror."""
    for letter, numbers in _commands(text):
        base = here if letter.islower() else (0.0, 0.0)
        places = [(numbers[at] + base[0], numbers[at + 1] + base[1]) for at in range(0, len(numbers) - 1, 2)]
        control: Point | None = None
        match letter.upper():
            case "M":
                here = start = places[0]
                yield "M", (here,)
            case "L":
                here = places[0]
                yield "L", (here,)
            case "H":
                here = (numbers[0] + base[0], here[1])
                yield "L", (here,)
            case "V":
                here = (here[0], numbers[0] + base[1])
                yield "L", (here,)
            case "C":
                yield "C", tuple(places)
                control, here = places[1], places[2]
            case "S":
                yield "C", (_mirrored(before, here), *places)
                control, here = places[0], places[1]
            case "Q" | "T":
                control = places[0] if letter in "Qq" else _mirrored(before, here)
                yield "C", (_between(here, control), _between(places[-1], control), places[-1])
                here = places[-1]
            case "A":
                to = (numbers[5] + base[0], numbers[6] + base[1])
                yield from _arc(
                    here,
                    numbers[0],
                    numbers[1],
                    math.radians(numbers[2]),
                    large=bool(numbers[3]),
                    sweep=bool(numbers[4]),
                    to=to,
                )
                here = to
            case _:
                yield "Z", ()
                here = start
        before = control


def _commands(text: str) -> Iterator[tuple[str, list[float]]]:
    """Each command with its numbers; a letter that is left out is the one before, a line after a move."""
    letter, waiting = "", _tokens(text)
    for token in waiting:
        if token.isalpha():
            letter = token
            if letter.upper() == "Z":
                yield letter, []
                continue
            first = next(waiting)
        else:
            first = token
        takes = _TAKES[letter.upper()]
        yield letter, [float(first), *(float(next(waiting)) for _ in range(takes - 1))]
        letter = {"M": "L", "m": "l"}.get(letter, letter)


def _tokens(text: str) -> Iterator[str]:
    """Letters and numbers; the two flags of an arc may stand without anything between them."""
    letter, place, at = "", 0, 0
    while at < len(text):
        found = _NUMBER.match(text, at)
        if found is None:
            at += 1
            continue
        token = found[0]
        if token.isalpha():
            letter, place = token, 0
        else:
            if letter in "Aa" and place % 7 in (3, 4):
                token = token[0]
            place += 1
        at += len(token)
        yield token


def _mirrored(control: Point | None, here: Point) -> Point:
    return here if control is None else (2 * here[0] - control[0], 2 * here[1] - control[1])


def _between(end: Point, control: Point) -> Point:
    return end[0] + (control[0] - end[0]) * 2 / 3, end[1] + (control[1] - end[1]) * 2 / 3


def _arc(
    start: Point, wide: float, high: float, turned: float, *, large: bool, sweep: bool, to: Point
) -> Iterator[Step]:
    """An arc of an ellipse as cubic curves of a quarter at most (SVG 2, appendix B.2.4)."""
    if start == to:
        return
    cos, sin = math.cos(turned), math.sin(turned)
    half_x, half_y = (start[0] - to[0]) / 2, (start[1] - to[1]) / 2
    x, y = cos * half_x + sin * half_y, -sin * half_x + cos * half_y
    scale = math.sqrt(max(1.0, (x / wide) ** 2 + (y / high) ** 2))
    wide, high = wide * scale, high * scale
    below = (wide * y) ** 2 + (high * x) ** 2
    root = math.sqrt(max(0.0, (wide * high) ** 2 - below) / below) * (-1 if large == sweep else 1)
    middle_x, middle_y = root * wide * y / high, -root * high * x / wide
    centre = (
        cos * middle_x - sin * middle_y + (start[0] + to[0]) / 2,
        sin * middle_x + cos * middle_y + (start[1] + to[1]) / 2,
    )
    first = math.atan2((y - middle_y) / high, (x - middle_x) / wide)
    last = math.atan2((-y - middle_y) / high, (-x - middle_x) / wide)
    angle = last - first
    if sweep and angle < 0:
        angle += 2 * math.pi
    elif not sweep and angle > 0:
        angle -= 2 * math.pi

    def at(along: float, across: float) -> Point:
        return (
            centre[0] + cos * wide * along - sin * high * across,
            centre[1] + sin * wide * along + cos * high * across,
        )

    parts = max(1, math.ceil(abs(angle) / (math.pi / 2) - 1e-9))
    step = angle / parts
    reach = 4 / 3 * math.tan(step / 4)
    for part in range(parts):
        a, b = first + part * step, first + (part + 1) * step
        yield (
            "C",
            (
                at(math.cos(a) - reach * math.sin(a), math.sin(a) + reach * math.cos(a)),
                at(math.cos(b) + reach * math.sin(b), math.sin(b) - reach * math.cos(b)),
                to if part == parts - 1 else at(math.cos(b), math.sin(b)),
            ),
        )
