"""An SVG file as a tree of what we know: read by expat alone, without entities, and nothing is ever fetched."""

from dataclasses import dataclass, field
from xml.parsers import expat

from timebank.domain.look_refusals import LogoBroken, LogoHolds, LogoTooDetailed

_SVG = "http://www.w3.org/2000/svg"
_LINK = "http://www.w3.org/1999/xlink"
_MOST_ELEMENTS = 20_000
_DEEPEST = 64
_ATTRIBUTES = frozenset(
    {
        "class", "clip-path", "clip-rule", "clipPathUnits", "color", "cx", "cy", "d", "display", "fill",
        "fill-opacity", "fill-rule", "fx", "fy", "gradientTransform", "gradientUnits", "height", "href", "id",
        "mask", "offset", "opacity", "points", "r", "rx", "ry", "spreadMethod", "stop-color", "stop-opacity",
        "stroke", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "stroke-opacity", "stroke-width",
        "style", "transform", "viewBox", "visibility", "width", "x", "x1", "x2", "y", "y1", "y2",
    }
)  # fmt: skip
_LONG = frozenset({"d", "points"})
_LONGEST_VALUE = 4000
_KEPT = frozenset(
    {
        "a", "circle", "clipPath", "defs", "ellipse", "g", "line", "linearGradient", "path", "polygon", "polyline",
        "radialGradient", "rect", "stop", "style", "svg", "switch", "symbol", "use",
    }
)  # fmt: skip
_TELLING = {
    "text": "text",
    "image": "picture",
    "foreignObject": "page",
    "mask": "mask",
    "pattern": "pattern",
}
"""What cannot be drawn as shapes and would be missed, with the word for it. Everything else is left out: programs,
animations, comments, what other programs keep for themselves."""


@dataclass(slots=True)
class Node:
    """An element that is known, with the attributes that are known."""

    tag: str
    given: dict[str, str]
    parts: list["Node"] = field(default_factory=list)
    text: str = ""


class _Reading:
    def __init__(self) -> None:
        self.root: Node | None = None
        self._open: list[Node] = []
        self._skipped = 0
        self._count = 0

    def start(self, name: str, given: dict[str, str]) -> None:
        self._count += 1
        space, _, tag = name.rpartition(" ")
        if self._count > _MOST_ELEMENTS or len(self._open) + self._skipped > _DEEPEST:
            raise LogoTooDetailed()
        ours = space in (_SVG, "") and tag in (_KEPT if self._open else {"svg"})
        if self._skipped or not ours:
            self._leave_out(tag if space in (_SVG, "") else "")
            return
        node = Node(tag, {plain: text for key, text in given.items() if (plain := _known(key, text))})
        if self._open:
            self._open[-1].parts.append(node)
        else:
            self.root = node
        self._open.append(node)

    def _leave_out(self, tag: str) -> None:
        """Everything inside is left out as well. Within a `switch` another drawing stands in for it."""
        instead = bool(self._open) and self._open[-1].tag == "switch"
        if not self._skipped and not instead and (what := _TELLING.get(tag)) and self._is_drawn():
            raise LogoHolds(what=what)
        self._skipped += 1

    def _is_drawn(self) -> bool:
        return self.root is not None

    def end(self, _name: str) -> None:
        if self._skipped:
            self._skipped -= 1
        else:
            self._open.pop()

    def data(self, text: str) -> None:
        if not self._skipped and self._open and self._open[-1].tag == "style":
            self._open[-1].text += text


def tree_of(file: bytes) -> Node:
    """The tree of an SVG file, with nothing in it but elements and attributes that are known.

    Raises LogoBroken, LogoHolds and LogoTooDetailed. A DOCTYPE is passed over; one that declares anything is refused.
    """
    reading = _Reading()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.EntityDeclHandler = _no_entities
    parser.ExternalEntityRefHandler = _no_entities
    parser.StartElementHandler = reading.start
    parser.EndElementHandler = reading.end
    parser.CharacterDataHandler = reading.data
    try:
        parser.Parse(file, True)
    except (expat.ExpatError, UnicodeError, ValueError, LookupError) as error:
        raise LogoBroken() from error
    if reading.root is None:
        raise LogoBroken()
    return reading.root


def _no_entities(*_: object) -> int:
    raise LogoHolds(what="entities")


def _known(key: str, text: str) -> str:
    """The plain name of an attribute that is known; else nothing. Handlers (`onload`) are not known."""
    space, _, name = key.rpartition(" ")
    if space in ("", _LINK) and name in _ATTRIBUTES and (name in _LONG or len(text) <= _LONGEST_VALUE):
        return name
    return ""
