"""What an SVG file says of colours and lines: attributes, `style`, and the plain part of its style sheets."""

import re
from collections.abc import Iterator, Mapping

from PIL import ImageColor

from timebank.formats.svg_tree import Node

_COMMENT = re.compile(r"/\*.*?(?:\*/|$)", re.DOTALL)
_SELECTOR = re.compile(r"([A-Za-z][\w-]*|\*)?((?:[.#][\w-]+)*)")
_LENGTH = re.compile(r"\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*(px|pt|pc|mm|cm|in|em|%)?\s*")
_UNITS = {
    None: 1.0,
    "px": 1.0,
    "pt": 4 / 3,
    "pc": 16.0,
    "mm": 96 / 25.4,
    "cm": 96 / 2.54,
    "in": 96.0,
    "em": 16.0,
}
_LINK = re.compile(r"\s*url\(\s*['\"]?([^'\")]*)['\"]?\s*\)\s*(.*)")
HANDED_DOWN = frozenset(
    {
        "clip-rule", "color", "fill", "fill-opacity", "fill-rule", "stroke", "stroke-dasharray", "stroke-linecap",
        "stroke-linejoin", "stroke-opacity", "stroke-width", "visibility",
    }
)  # fmt: skip
Told = tuple[int, str, frozenset[str], str, dict[str, str]]


class Sheet:
    """The rules of all style sheets of a drawing: of an element, a class, an id, or these together."""

    def __init__(self, root: Node) -> None:
        self._rules: list[Told] = []
        for text in _sheets(root):
            self._read(text)
        self._rules.sort(key=lambda rule: rule[0])

    def of(self, node: Node) -> dict[str, str]:
        """What is said of this element: its attributes, then the rules, then its own `style`."""
        said = dict(node.given)
        classes, name = frozenset(node.given.get("class", "").split()), node.given.get("id", "")
        for _, tag, of_class, of_id, values in self._rules:
            if tag in ("", "*", node.tag) and of_class <= classes and of_id in ("", name):
                said |= values
        return said | _declared(node.given.get("style", ""))

    def _read(self, text: str) -> None:
        for selectors, body in _rules(_COMMENT.sub("", text)):
            values = _declared(body)
            for selector in selectors.split(","):
                found = _SELECTOR.fullmatch(selector.strip())
                if found is None or not selector.strip():
                    continue
                parts = re.findall(r"([.#])([\w-]+)", found[2])
                classes = frozenset(name for mark, name in parts if mark == ".")
                ids = [name for mark, name in parts if mark == "#"]
                weight = 100 * len(ids) + 10 * len(classes) + (found[1] not in (None, "*"))
                self._rules.append((weight, found[1] or "", classes, ids[0] if ids else "", values))


def _sheets(node: Node) -> Iterator[str]:
    if node.tag == "style":
        yield node.text
    for part in node.parts:
        yield from _sheets(part)


def _rules(text: str) -> Iterator[tuple[str, str]]:
    """Selectors and what stands in their braces. What begins with @ (imports, fonts, media) is left out whole."""
    depth, head = 0, ""
    for piece in re.split(r"([{};])", text):
        match piece:
            case "{":
                depth += 1
                body = ""
            case "}":
                if depth == 1 and "@" not in head:
                    yield head, body
                depth = max(0, depth - 1)
                if not depth:
                    head = ""
            case ";" if depth:
                body += ";"
            case ";":
                head = ""
            case _ if depth:
                body += piece
            case _:
                head = piece


def _declared(text: str) -> dict[str, str]:
    values = {}
    for declaration in text.split(";"):
        name, _, value = declaration.partition(":")
        value = value.replace("!important", "").strip()
        if name.strip() and value:
            values[name.strip().lower()] = value
    return values


def length(text: str | None, whole: float = 0.0, default: float = 0.0) -> float:
    """A length in the units of the drawing; `whole` is what a percentage is of."""
    found = None if text is None else _LENGTH.fullmatch(text)
    if found is None:
        return default
    number = float(found[1])
    return number * whole / 100 if found[2] == "%" else number * _UNITS[found[2]]


def share(text: str | None) -> float:
    """An opacity from 0 to 1, whole where nothing is said."""
    return min(1.0, max(0.0, length(text, 1.0, 1.0)))


def link_of(text: str | None) -> tuple[str, str]:
    """The name that `url(#name)` points to inside the drawing, and what stands in for it; else nothing and the text."""
    found = None if text is None else _LINK.match(text)
    if found is None:
        return "", text or ""
    return (found[1][1:] if found[1].startswith("#") else ""), found[2]


def on_paper(text: str, opacity: float, said: Mapping[str, str]) -> str | None:
    """A plain colour as it looks on white paper, `#RRGGBB`; None for no colour at all."""
    name = text.strip()
    if name.lower() == "currentcolor":
        name = said.get("color", "black").strip()
    if name.lower() in ("", "none", "transparent") or name.startswith("url("):
        return None
    try:
        red, green, blue, *alpha = ImageColor.getcolor(_rounded(name), "RGBA")  # type: ignore[misc]
    except ValueError:
        return "#000000"
    opacity *= alpha[0] / 255
    if not opacity:
        return None
    return "#" + "".join(f"{round(255 - (255 - part) * opacity):02X}" for part in (red, green, blue))


def _rounded(name: str) -> str:
    """Pillow reads `rgb(1, 2, 3)` in whole numbers; opacity as a fraction it does not."""
    found = re.fullmatch(r"rgba?\(([^)]*)\)", name, re.IGNORECASE)
    if found is None:
        return name
    parts = [part for part in re.split(r"[\s,/]+", found[1].strip()) if part]
    if not 3 <= len(parts) <= 4:
        return name
    colour = [round(min(255.0, max(0.0, length(part, 255.0)))) for part in parts[:3]]
    alpha = round(255 * share(parts[3])) if len(parts) == 4 else 255
    return "#" + "".join(f"{part:02x}" for part in (*colour, alpha))
