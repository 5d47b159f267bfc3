"""Icons on paper: the same line drawings as on screen, as lines of the PDF and not as a picture."""

from functools import cache
from typing import Any
from xml.etree import ElementTree

from reportlab.lib.colors import Color

from timebank.documents.page import BRAND, Sheet
from timebank.domain.drawings import Point, Step
from timebank.domain.svg_paths import shape_steps
from timebank.places import resource

_UNITS = 24


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
    return tuple(step for part in root for step in shape_steps(part.tag.rpartition("}")[2], part.attrib))
