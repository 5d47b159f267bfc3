"""An SVG file as pixels: read once without what runs or leads elsewhere, then drawn by resvg in a process of its own.

resvg knows no scripts and no network, and what could make it open a file does not reach it. It does draw whatever it is
asked to: what takes too long is stopped, and what takes too much memory ends that process and not the program.
"""

import io
import math
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from xml.etree import ElementTree
from xml.parsers import expat

from PIL import Image

from timebank.domain.look_refusals import LogoBroken, LogoHolds, LogoTooDetailed
from timebank.formats.beside import TooMuch, beside
from timebank.formats.on_paper import on_white, seen_of

Box = tuple[float, float, float, float]
"""Left, top, width and height in the units of the drawing."""

_SVG = "http://www.w3.org/2000/svg"
_XLINK = "http://www.w3.org/1999/xlink"
_MOST_ELEMENTS = 20_000
_DEEPEST = 64
_KEPT = frozenset(
    {
        "a", "circle", "clipPath", "defs", "ellipse", "filter", "g", "line", "linearGradient", "marker", "mask", "path",
        "pattern", "polygon", "polyline", "radialGradient", "rect", "stop", "style", "svg", "switch", "symbol", "use",
    }
)  # fmt: skip
_TELLING = {"text": "text", "image": "picture", "feImage": "picture", "foreignObject": "page"}
"""What is not drawn and would be missed, with the word for it. Everything else is left out: programs, animations, what
other programs keep for themselves."""
_ELSEWHERE = re.compile(r"url\((?!\s*+['\"]?\s*+#)[^)]*\)?(?:\s*+([^\s;}!][^;}!]*))?", re.IGNORECASE)
"""A reference to something outside, and what the file wants instead if that cannot be had."""
_IMPORT = re.compile(r"@import[^;]*;?", re.IGNORECASE)

_FIRST_LOOK = (1500, 1500)
"""Pixels in which is found out what part of its page a drawing takes."""
_ONLY_LOOK = (3000, 3000)
"""For a drawing that does not say what its page is, in its own units: what is seen of it is cut out of so many."""
_MARGIN = 1
_INCH = 96
"""Units to the inch, of lengths that are told in millimetres and the like."""
_LONGEST = 5
_DETAILED = b"detailed"


@dataclass(frozen=True, slots=True)
class Plain:
    """A drawing with nothing in it but what is drawn; `page` is the part that it shows, None where it does not say."""

    root: ElementTree.Element
    page: Box | None

    def text(self, page: Box | None = None) -> str:
        """The drawing as SVG, showing this part of it."""
        if page is not None:
            self.root.set("viewBox", " ".join(map(repr, page)))
        return ElementTree.tostring(self.root, encoding="unicode")


def plain(file: bytes) -> Plain:
    """What of an SVG file is drawn.

    A DOCTYPE is passed over; one that declares anything is refused. Raises LogoBroken, LogoHolds and LogoTooDetailed.
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
    return reading.whole()


def pixels_of(file: bytes, most: tuple[int, int]) -> bytes:
    """A PNG of what is seen of an SVG file, as large as fits into so many pixels.

    Raises LogoBroken, LogoHolds and LogoTooDetailed.
    """
    drawing = plain(file)
    try:
        said = beside(answer, drawing, most, longest=_LONGEST)
    except TooMuch as error:
        raise LogoTooDetailed() from error
    if said == _DETAILED:
        raise LogoTooDetailed()
    if not said:
        raise LogoBroken()
    return said


class _Reading:
    def __init__(self) -> None:
        self._builder = ElementTree.TreeBuilder()
        self._open: list[str] = []
        self._left_out = self._count = 0
        self._ids: set[str] = set()
        self._used: set[str] = set()
        self._page: Box | None = None
        self._style: list[str] = []

    def start(self, name: str, given: dict[str, str]) -> None:
        self._count += 1
        if self._count > _MOST_ELEMENTS or len(self._open) + self._left_out > _DEEPEST:
            raise LogoTooDetailed()
        space, _, tag = name.rpartition(" ")
        known = space in ("", _SVG) and (_is_kept(tag) if self._open else tag == "svg")
        if self._left_out or not known:
            self._leave_out(tag if space in ("", _SVG) else "")
            return
        kept = _attributes(given)
        if "id" in kept:
            self._ids.add(kept["id"])
        if tag == "use":
            link = given.get("href", given.get(f"{_XLINK} href", "#")).strip()
            if not link.startswith("#"):
                raise LogoHolds(what="link")
            self._used.add(link[1:])
        if not self._open:
            kept = self._fitted(kept)
        self._builder.start(tag, kept)
        self._open.append(tag)

    def end(self, _name: str) -> None:
        if self._left_out:
            self._left_out -= 1
            return
        tag = self._open.pop()
        if tag == "style":
            self._builder.data(_inside(_IMPORT.sub("", "".join(self._style))))
            self._style.clear()
        self._builder.end(tag)

    def data(self, text: str) -> None:
        if not self._left_out and self._open and self._open[-1] == "style":
            self._style.append(text)

    def whole(self) -> Plain:
        """What was read. Raises LogoBroken for no drawing, and for a clone of something that is not there."""
        if not self._ids >= self._used - {""}:
            raise LogoBroken()
        try:
            root = self._builder.close()
        except AssertionError as error:
            raise LogoBroken() from error
        # A file of another kind than it says leaves nothing, which the quick builder does not call a fault.
        if root is None:
            raise LogoBroken()
        return Plain(root, self._page)

    def _leave_out(self, tag: str) -> None:
        """Everything inside is left out as well. Within a `switch` another drawing stands in for it."""
        if self._open and not self._left_out and self._open[-1] != "switch" and tag in _TELLING:
            raise LogoHolds(what=_TELLING[tag])
        self._left_out += 1

    def _fitted(self, given: dict[str, str]) -> dict[str, str]:
        """The root so that its page alone says what is shown, in whatever size."""
        self._page = _page(given)
        if self._page is not None:
            given = {
                key: text
                for key, text in given.items()
                if key not in ("width", "height", "preserveAspectRatio", "transform")
            }
            given["viewBox"] = " ".join(map(repr, self._page))
        return {"xmlns": _SVG, **given}


def _is_kept(tag: str) -> bool:
    return tag in _KEPT or (tag.startswith("fe") and tag not in _TELLING)


def _attributes(given: Mapping[str, str]) -> dict[str, str]:
    """The attributes that say how something is drawn: no handlers (`onload`), and links only inside the file."""
    kept: dict[str, str] = {}
    for key, text in given.items():
        space, _, name = key.rpartition(" ")
        if name == "href" and space in ("", _XLINK):
            if text.strip().startswith("#") and (not space or name not in kept):
                kept[name] = text.strip()
        elif not space and not name.lower().startswith("on"):
            kept[name] = _inside(text)
    return kept


def _inside(text: str) -> str:
    """Colours and styles with nothing in them from outside the file."""
    return _ELSEWHERE.sub(lambda found: found[1] or "none", text)


def _page(given: Mapping[str, str]) -> Box | None:
    """What the root shows, as far as it says so in its own units."""
    with suppress(ValueError):
        left, top, wide, high = map(float, given.get("viewBox", "").replace(",", " ").split())
        if _is_page(left, top, wide, high):
            return left, top, wide, high
    with suppress(ValueError):
        wide, high = (float(given.get(key, "").strip().removesuffix("px")) for key in ("width", "height"))
        if _is_page(0.0, 0.0, wide, high):
            return 0.0, 0.0, wide, high
    return None


def _is_page(*box: float) -> bool:
    return all(map(math.isfinite, box)) and box[2] > 0 and box[3] > 0


def _no_entities(*_: object) -> int:
    raise LogoHolds(what="entities")


# --- in a process of its own


def answer(drawing: Plain, most: tuple[int, int]) -> bytes:
    """A PNG of what is seen of a drawing on white paper, with little around it; `detailed`, or nothing for a broken one."""
    try:
        return _drawn(drawing, most)
    except BaseException as error:  # noqa: BLE001 - a panic of Rust is no Exception
        return _DETAILED if isinstance(error, MemoryError) or "limit" in str(error) else b""


def _drawn(drawing: Plain, most: tuple[int, int]) -> bytes:
    if drawing.page is None:
        return _rendered(drawing.text(), _ONLY_LOOK)
    first = _rendered(drawing.text(), _FIRST_LOOK)
    with Image.open(io.BytesIO(first), formats=("PNG",)) as picture:
        box, wide, high = seen_of(on_white(picture)), picture.width, picture.height
    if box is None:
        return first
    left, top, width, height = drawing.page
    x, y = width / wide, height / high
    from_x, from_y = max(0, box[0] - _MARGIN), max(0, box[1] - _MARGIN)
    to_x, to_y = min(wide, box[2] + _MARGIN), min(high, box[3] + _MARGIN)
    part = (left + from_x * x, top + from_y * y, (to_x - from_x) * x, (to_y - from_y) * y)
    return _rendered(drawing.text(part), most)


def _rendered(text: str, most: tuple[int, int]) -> bytes:
    # Late: the window that reads a logo does not need it itself.
    import resvg_py

    wide, high = most
    return resvg_py.svg_to_bytes(svg_string=text, width=wide, height=high, dpi=_INCH, skip_system_fonts=True)
