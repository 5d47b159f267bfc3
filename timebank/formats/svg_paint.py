"""Where things stand in an SVG file, and the colours that change from place to place."""

import math
import re
from collections.abc import Iterable, Iterator, Mapping

from timebank.domain.drawings import Gradient, Matrix, Paint, Point, Step
from timebank.domain.look_refusals import LogoBroken
from timebank.formats.svg_style import Sheet, length, link_of, on_paper, share
from timebank.formats.svg_tree import Node

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
Box = tuple[float, float, float, float]
"""Left, top, right and bottom."""
_MOVES = re.compile(r"(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)")
_MOST_STOPS = 64
_DEEPEST = 16


def after(outer: Matrix, inner: Matrix) -> Matrix:
    """What comes of moving by the inner matrix first and by the outer one then."""
    a, b, c, d, e, f = outer
    g, h, i, j, k, m = inner
    return (
        a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * m + e, b * k + d * m + f,
    )  # fmt: skip


def matrix_of(text: str) -> Matrix:
    """The matrix of a `transform`. Raises ValueError."""
    whole = IDENTITY
    for kind, inside in _MOVES.findall(text):
        numbers = [float(part) for part in inside.replace(",", " ").split()]
        whole = after(whole, _single(kind, numbers))
    return whole


def _single(kind: str, n: list[float]) -> Matrix:
    match kind, n:
        case "matrix", [a, b, c, d, e, f]:
            return a, b, c, d, e, f
        case "translate", [x, *rest]:
            return 1.0, 0.0, 0.0, 1.0, x, rest[0] if rest else 0.0
        case "scale", [x, *rest]:
            return x, 0.0, 0.0, rest[0] if rest else x, 0.0, 0.0
        case "rotate", [angle, *rest]:
            cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
            turned = (cos, sin, -sin, cos, 0.0, 0.0)
            if len(rest) != 2:
                return turned
            x, y = rest
            return after((1.0, 0.0, 0.0, 1.0, x, y), after(turned, (1.0, 0.0, 0.0, 1.0, -x, -y)))
        case "skewX", [angle]:
            return 1.0, 0.0, math.tan(math.radians(angle)), 1.0, 0.0, 0.0
        case "skewY", [angle]:
            return 1.0, math.tan(math.radians(angle)), 0.0, 1.0, 0.0, 0.0
    raise ValueError(f"no such transform: {kind}")


def moved(steps: Iterable[Step], matrix: Matrix) -> Iterator[Step]:
    """The steps where the matrix leads them."""
    a, b, c, d, e, f = matrix
    for kind, points in steps:
        yield kind, tuple((a * x + c * y + e, b * x + d * y + f) for x, y in points)


def box_of(steps: Iterable[Step]) -> Box:
    """The box round all points of the steps, those that only pull a curve included. Raises ValueError for none."""
    points: list[Point] = [point for _, at in steps for point in at]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    if not all(map(math.isfinite, (*xs, *ys))):
        raise LogoBroken()
    return min(xs), min(ys), max(xs), max(ys)


class Painting:
    """Reads what something is filled or drawn with."""

    def __init__(self, named: Mapping[str, Node], sheet: Sheet) -> None:
        self._named, self._sheet = named, sheet

    def plain(self, text: str, opacity: float, said: Mapping[str, str]) -> str | None:
        """One colour: of a changing one the colour in the middle of its stops."""
        name, instead = link_of(text)
        if not name:
            return on_paper(instead, opacity, said)
        stops = self._stops(self._named.get(name), opacity)
        return stops[len(stops) // 2][1] if stops else on_paper(instead, opacity, said)

    def paint(
        self, text: str, opacity: float, said: Mapping[str, str], box: Box, matrix: Matrix
    ) -> Paint | None:
        """A colour or a gradient; `box` is that of the shape before the matrix moves it."""
        name, instead = link_of(text)
        if not name:
            return on_paper(instead, opacity, said)
        node = self._named.get(name)
        stops = self._stops(node, opacity)
        if node is None or not stops:
            return on_paper(instead, opacity, said)
        if len(stops) == 1:
            return stops[0][1]
        given = self._given(node)
        fraction = given.get("gradientUnits") != "userSpaceOnUse"
        across = 1.0 if fraction else box[2] - box[0]
        where = matrix
        if fraction:
            if not box[2] - box[0] or not box[3] - box[1]:
                return stops[-1][1]
            where = after(where, (box[2] - box[0], 0.0, 0.0, box[3] - box[1], box[0], box[1]))
        where = after(where, matrix_of(given.get("gradientTransform", "")))

        def of(key: str, default: str) -> float:
            return length(given.get(key, default), across)

        if node.tag == "linearGradient":
            places = (of("x1", "0%"), of("y1", "0%"), of("x2", "100%"), of("y2", "0%"))
            if places[:2] == places[2:]:
                return stops[-1][1]
            return Gradient(kind="line", places=places, stops=stops, matrix=where)
        circle = (of("cx", "50%"), of("cy", "50%"), of("r", "50%"))
        if circle[2] <= 0:
            return stops[-1][1]
        return Gradient(kind="circle", places=circle, stops=stops, matrix=where)

    def _chain(self, node: Node | None) -> Iterator[Node]:
        """The gradient and those whose values it takes where it has none itself."""
        for _ in range(_DEEPEST):
            if node is None or node.tag not in ("linearGradient", "radialGradient"):
                return
            yield node
            node = self._named.get(node.given.get("href", "").lstrip("#"))

    def _given(self, node: Node) -> dict[str, str]:
        given: dict[str, str] = {}
        for each in self._chain(node):
            given = each.given | given
        return given

    def _stops(self, node: Node | None, opacity: float) -> tuple[tuple[float, str], ...]:
        """Where each colour stands, in order, from 0 to 1."""
        for each in self._chain(node):
            found: list[tuple[float, str]] = []
            for part in each.parts[:_MOST_STOPS]:
                if part.tag != "stop":
                    continue
                said = self._sheet.of(part)
                seen = opacity * share(said.get("stop-opacity"))
                colour = on_paper(said.get("stop-color", "black"), seen, said) or "#FFFFFF"
                at = min(1.0, max(0.0, length(said.get("offset"), 1.0)))
                found.append((max(at, found[-1][0] if found else 0.0), colour))
            if found:
                return tuple(found)
        return ()
