"""A drawing as plain shapes: all that is kept of an SVG file. No text, no pictures, no links, nothing that runs."""

import json
from dataclasses import dataclass
from typing import Any, Literal

Point = tuple[float, float]
Step = tuple[str, tuple[Point, ...]]
"""`M` and `L` with one point, `C` with three, `Z` with none; in the drawing's own units, downwards."""

Matrix = tuple[float, float, float, float, float, float]
"""As SVG writes it: x' = a x + c y + e, y' = b x + d y + f."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gradient:
    """A colour that changes from one place to another.

    `places` are x1, y1, x2, y2 of a line or the middle and radius of a circle, `stops` where (from 0 to 1) each colour
    stands; `matrix` leads from there into the drawing.
    """

    kind: Literal["line", "circle"]
    places: tuple[float, ...]
    stops: tuple[tuple[float, str], ...]
    matrix: Matrix


Paint = str | Gradient
"""A colour `#RRGGBB`, or one that changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """The way round a shape; with `even_odd` what lies inside an even number of times is outside."""

    steps: tuple[Step, ...]
    even_odd: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """Something filled, drawn along its outline, or both; only what lies within every one of `clips` is seen.

    `cap`, `join` and `dash` are as PDF has them, all measures in units of the drawing.
    """

    outline: Outline
    fill: Paint | None = None
    stroke: str | None = None
    thickness: float = 1.0
    cap: int = 0
    join: int = 0
    dash: tuple[float, ...] = ()
    clips: tuple[Outline, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """Shapes, the first lowest, on a sheet of `wide` by `high` units; what lies beside it is not seen."""

    wide: float
    high: float
    shapes: tuple[Shape, ...]


def written(drawing: Drawing) -> bytes:
    """The drawing as it is kept: JSON, the same for the same drawing."""
    shapes = [
        {
            "d": _path(shape.outline),
            **({"fill": _paint(shape.fill)} if shape.fill is not None else {}),
            **(
                {"stroke": [shape.stroke, shape.thickness, shape.cap, shape.join, *shape.dash]}
                if shape.stroke
                else {}
            ),
            **({"clips": [_path(clip) for clip in shape.clips]} if shape.clips else {}),
        }
        for shape in drawing.shapes
    ]
    body = {"wide": drawing.wide, "high": drawing.high, "shapes": shapes}
    return json.dumps(body, separators=(",", ":")).encode()


def read(file: bytes) -> Drawing:
    """A drawing from what `written` gave."""
    body = json.loads(file)
    return Drawing(
        wide=body["wide"], high=body["high"], shapes=tuple(_shape(each) for each in body["shapes"])
    )


def _path(outline: Outline) -> list[Any]:
    return [
        int(outline.even_odd),
        *([kind, *(n for point in at for n in point)] for kind, at in outline.steps),
    ]


def _paint(paint: Paint) -> Any:
    if isinstance(paint, str):
        return paint
    return [paint.kind, list(paint.places), [list(stop) for stop in paint.stops], list(paint.matrix)]


def _shape(kept: dict[str, Any]) -> Shape:
    stroke, thickness, cap, join, *dash = kept.get("stroke", [None, 1.0, 0, 0])
    return Shape(
        outline=_outline(kept["d"]),
        fill=_painted(kept.get("fill")),
        stroke=stroke,
        thickness=thickness,
        cap=cap,
        join=join,
        dash=tuple(dash),
        clips=tuple(_outline(each) for each in kept.get("clips", ())),
    )


def _outline(kept: list[Any]) -> Outline:
    even_odd, *steps = kept
    return Outline(
        even_odd=bool(even_odd),
        steps=tuple((kind, tuple(zip(n[::2], n[1::2], strict=True))) for kind, *n in steps),
    )


def _painted(kept: Any) -> Paint | None:
    if kept is None or isinstance(kept, str):
        return kept
    kind, places, stops, matrix = kept
    return Gradient(
        kind=kind,
        places=tuple(places),
        stops=tuple((at, colour) for at, colour in stops),
        matrix=tuple(matrix),
    )
