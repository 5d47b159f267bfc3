"""SVG to plain shapes (`timebank.domain.drawings`): what is read is drawn anew, nothing of the file itself is kept.

Shapes, groups, clones inside the file, clips, plain styles and gradients are read. Colours become what they look like on
white paper. Programs, links and whatever else is not known is left out; letters, pictures and pages inside the drawing
are refused, for they would be missing on paper.
"""

import math
from collections.abc import Iterable, Iterator, Mapping

from timebank.domain.drawings import Drawing, Gradient, Matrix, Outline, Paint, Point, Shape, Step
from timebank.domain.look_refusals import LogoBroken, LogoHolds, LogoInvisible, LogoTooDetailed
from timebank.domain.svg_paths import shape_steps
from timebank.formats.svg_paint import IDENTITY, Box, Painting, after, box_of, matrix_of, moved
from timebank.formats.svg_style import HANDED_DOWN, Sheet, length, link_of, share
from timebank.formats.svg_tree import Node, tree_of

MOST_STEPS = 8000
_MOST_CLONES = 2000
_DEEPEST = 64
_UNITS = 1000.0
"""The longest side of the drawing that is kept."""
_SHAPES = frozenset({"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"})
_WHOLE = {
    "x": 0, "width": 0, "cx": 0, "rx": 0, "x1": 0, "x2": 0, "r": 0,
    "y": 1, "height": 1, "cy": 1, "ry": 1, "y1": 1, "y2": 1,
}  # fmt: skip
_CAPS = {"butt": 0, "round": 1, "square": 2}
_JOINS = {"miter": 0, "round": 1, "bevel": 2}
_WHITE = "#FFFFFF"


def drawing_of(file: bytes) -> Drawing:
    """The drawing in an SVG file, cut to what is seen on white paper.

    Raises LogoBroken, LogoHolds, LogoInvisible and LogoTooDetailed.
    """
    root = tree_of(file)
    try:
        shapes = _Reader(root).shapes()
        return _cut(shapes, _page(root))
    except (ValueError, OverflowError, RecursionError) as error:
        raise LogoBroken() from error


class _Reader:
    def __init__(self, root: Node) -> None:
        self._root = root
        self._sheet = Sheet(root)
        self._named: dict[str, Node] = {}
        self._name(root)
        self._painting = Painting(self._named, self._sheet)
        page = _page(root)
        self._size = (page[2] - page[0], page[3] - page[1]) if page else (100.0, 100.0)
        self._clones = self._steps = 0

    def shapes(self) -> tuple[Shape, ...]:
        return tuple(self._all(self._root.parts, IDENTITY, self._said(self._root, {}), 1.0, (), 0))

    def _name(self, node: Node) -> None:
        if name := node.given.get("id"):
            self._named.setdefault(name, node)
        for part in node.parts:
            self._name(part)

    def _said(self, node: Node, above: Mapping[str, str]) -> dict[str, str]:
        said = {key: value for key, value in above.items() if key in HANDED_DOWN}
        return said | {key: value for key, value in self._sheet.of(node).items() if value != "inherit"}

    def _all(
        self,
        nodes: Iterable[Node],
        matrix: Matrix,
        above: Mapping[str, str],
        opacity: float,
        clips: tuple[Outline, ...],
        depth: int,
    ) -> Iterator[Shape]:
        if depth > _DEEPEST:
            raise LogoTooDetailed()
        for node in nodes:
            said = self._said(node, above)
            if said.get("display") == "none" or node.tag in ("defs", "clipPath", "symbol", "style"):
                continue
            if said.get("mask", "none") != "none":
                raise LogoHolds(what="mask")
            here = after(matrix, matrix_of(said.get("transform", "")))
            seen = opacity * share(said.get("opacity"))
            within = clips + self._clip(said, here, depth)
            if any(not clip.steps for clip in within):
                continue
            if node.tag in _SHAPES:
                yield from self._shape(node, said, here, seen, within)
            elif node.tag == "use":
                target = self._target(node)
                here = after(here, (1, 0, 0, 1, self._of(node, "x"), self._of(node, "y")))
                parts = target.parts if target.tag == "symbol" else [target]
                yield from self._all(parts, here, said, seen, within, depth + 1)
            elif node.tag in ("g", "a", "svg", "switch"):
                yield from self._all(node.parts, here, said, seen, within, depth + 1)

    def _target(self, node: Node) -> Node:
        self._clones += 1
        if self._clones > _MOST_CLONES:
            raise LogoTooDetailed()
        link = node.given.get("href", "").strip()
        if not link.startswith("#"):
            raise LogoHolds(what="link")
        target = self._named.get(link[1:])
        if target is None:
            raise LogoBroken()
        return target

    def _of(self, node: Node, key: str) -> float:
        return length(node.given.get(key), self._size[_WHOLE[key]])

    def _outline(self, node: Node, matrix: Matrix, even_odd: bool) -> tuple[tuple[Step, ...], Outline]:
        """The steps as they stand in the file, and moved to their place."""
        given = {key: str(self._of(node, key)) if key in _WHOLE else text for key, text in node.given.items()}
        steps = []
        for step in shape_steps(node.tag, given):
            self._steps += 1
            if self._steps > MOST_STEPS:
                raise LogoTooDetailed()
            steps.append(step)
        return tuple(steps), Outline(steps=tuple(moved(steps, matrix)), even_odd=even_odd)

    def _clip(self, said: Mapping[str, str], matrix: Matrix, depth: int) -> tuple[Outline, ...]:
        name, _ = link_of(said.get("clip-path"))
        node = self._named.get(name) if name else None
        if node is None or node.tag != "clipPath":
            return ()
        if depth > _DEEPEST:
            raise LogoTooDetailed()
        here = after(matrix, matrix_of(node.given.get("transform", "")))
        steps: list[Step] = []
        even_odd = False
        for part in node.parts:
            of_part = self._said(part, {})
            where = after(here, matrix_of(of_part.get("transform", "")))
            if part.tag == "use":
                part = self._target(part)
            if part.tag in _SHAPES:
                even_odd = of_part.get("clip-rule") == "evenodd"
                steps.extend(self._outline(part, where, even_odd)[1].steps)
        return (Outline(steps=tuple(steps), even_odd=even_odd),)

    def _shape(
        self, node: Node, said: Mapping[str, str], matrix: Matrix, opacity: float, clips: tuple[Outline, ...]
    ) -> Iterator[Shape]:
        if said.get("visibility", "visible") != "visible":
            return
        plain, outline = self._outline(node, matrix, said.get("fill-rule") == "evenodd")
        if not outline.steps or outline.steps[0][0] != "M":
            return
        fill: Paint | None = None
        if node.tag != "line":
            fill = self._painting.paint(
                said.get("fill", "black"),
                opacity * share(said.get("fill-opacity")),
                said,
                box_of(plain),
                matrix,
            )
        stroke = self._painting.plain(
            said.get("stroke", "none"), opacity * share(said.get("stroke-opacity")), said
        )
        scale = math.sqrt(abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
        thickness = length(said.get("stroke-width"), max(self._size), 1.0) * scale
        if fill is None and (stroke is None or thickness <= 0):
            return
        dash = tuple(
            length(part, max(self._size)) * scale
            for part in said.get("stroke-dasharray", "none").replace(",", " ").split()[:16]
        )
        yield Shape(
            outline=outline,
            fill=fill,
            stroke=stroke if thickness > 0 else None,
            thickness=thickness,
            cap=_CAPS.get(said.get("stroke-linecap", ""), 0),
            join=_JOINS.get(said.get("stroke-linejoin", ""), 0),
            dash=dash if any(part > 0 for part in dash) and min(dash) >= 0 else (),
            clips=clips,
        )


def _page(root: Node) -> Box | None:
    """The part of the drawing that the file shows, left, top, right and bottom."""
    numbers = [length(part) for part in root.given.get("viewBox", "").replace(",", " ").split()]
    if len(numbers) == 4 and numbers[2] > 0 and numbers[3] > 0:
        return numbers[0], numbers[1], numbers[0] + numbers[2], numbers[1] + numbers[3]
    wide, high = length(root.given.get("width")), length(root.given.get("height"))
    return (0.0, 0.0, wide, high) if wide > 0 and high > 0 else None


def _cut(shapes: tuple[Shape, ...], page: Box | None) -> Drawing:
    """The shapes on a sheet as large as what is seen of them."""
    boxes = [box for shape in shapes if (box := _seen(shape, page)) is not None]
    if not boxes:
        raise LogoInvisible()
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, bottom = max(box[2] for box in boxes), max(box[3] for box in boxes)
    if not all(math.isfinite(side) for side in (left, top, right, bottom)):
        raise LogoBroken()
    size = max(right - left, bottom - top)
    scale = _UNITS / size
    matrix = (scale, 0.0, 0.0, scale, -left * scale, -top * scale)
    return Drawing(
        wide=round((right - left) * scale, 2),
        high=round((bottom - top) * scale, 2),
        shapes=tuple(_placed(shape, matrix, scale) for shape in shapes),
    )


def _seen(shape: Shape, page: Box | None) -> Box | None:
    """The box of what is seen of a shape on white paper; None for nothing."""
    if shape.fill in (None, _WHITE) and shape.stroke in (None, _WHITE):
        return None
    half = shape.thickness / 2 if shape.stroke else 0.0
    left, top, right, bottom = box_of(shape.outline.steps)
    box = (left - half, top - half, right + half, bottom + half)
    for other in (*(box_of(clip.steps) for clip in shape.clips), *((page,) if page else ())):
        box = (max(box[0], other[0]), max(box[1], other[1]), min(box[2], other[2]), min(box[3], other[3]))
    return box if box[2] - box[0] > 1e-6 and box[3] - box[1] > 1e-6 else None


def _placed(shape: Shape, matrix: Matrix, scale: float) -> Shape:
    fill = shape.fill
    if isinstance(fill, Gradient):
        turned = after(matrix, fill.matrix)
        fill = Gradient(kind=fill.kind, places=fill.places, stops=fill.stops, matrix=turned)
    return Shape(
        outline=_rounded(shape.outline, matrix),
        fill=fill,
        stroke=shape.stroke,
        thickness=round(shape.thickness * scale, 3),
        cap=shape.cap,
        join=shape.join,
        dash=tuple(round(part * scale, 3) for part in shape.dash),
        clips=tuple(_rounded(clip, matrix) for clip in shape.clips),
    )


def _rounded(outline: Outline, matrix: Matrix) -> Outline:
    def near(point: Point) -> Point:
        return round(point[0], 2), round(point[1], 2)

    steps = tuple((kind, tuple(near(point) for point in at)) for kind, at in moved(outline.steps, matrix))
    return Outline(steps=steps, even_odd=outline.even_odd)
