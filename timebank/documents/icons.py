"""Icons on paper: the same line drawings as on screen, as lines of the PDF and not as a picture."""

from functools import cache
from typing import Any

from fontTools.pens.basePen import BasePen
from fontTools.pens.recordingPen import RecordingPen
from fontTools.svgLib import SVGPath
from reportlab.lib.colors import Color

from timebank.documents.page import BRAND, Sheet
from timebank.places import resource

_UNITS = 24

Point = tuple[float, float]


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
        drawing(name).replay(_OnPaper(path))
        canvas.drawPath(path, stroke=1, fill=0)


@cache
def drawing(name: str) -> RecordingPen:
    """The lines and curves of an icon in its own units, downwards."""
    recorded = RecordingPen()
    SVGPath.fromstring(resource("icons", f"{name}.svg").read_bytes()).draw(recorded)
    return recorded


class _OnPaper(BasePen):  # type: ignore[misc]  # fontTools has no types
    """Draws upwards, as paper is measured."""

    def __init__(self, path: Any) -> None:
        super().__init__()
        self._path = path

    def _moveTo(self, pt: Point) -> None:
        self._path.moveTo(*_upwards(pt))

    def _lineTo(self, pt: Point) -> None:
        self._path.lineTo(*_upwards(pt))

    def _curveToOne(self, pt1: Point, pt2: Point, pt3: Point) -> None:
        self._path.curveTo(*_upwards(pt1), *_upwards(pt2), *_upwards(pt3))

    def _closePath(self) -> None:
        self._path.close()


def _upwards(point: Point) -> Point:
    x, y = point
    return x, _UNITS - y
