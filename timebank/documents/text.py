"""Text to glyphs: clean, order both directions, choose a font for each letter, shape, measure, wrap.

Positions are counted in thousandths of the text's size, so one shaping serves every size. A character
that no font has is drawn as an empty box that still copies as the character itself: nothing a person
wrote disappears without a trace.
"""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

import uharfbuzz as hb

from timebank.documents.fonts import Face, family
from timebank.documents.levels import base_level, levels

Direction = Literal["ltr", "rtl"]

LONGEST = 600
"""Characters of one text that are set at all; the rest is cut with an ellipsis."""

_LONELY = 0.22
"""A last line that takes less of the room looks forgotten."""

_JOINERS = frozenset("\u200c\u200d")
_MARKS = frozenset("\u200e\u200f\u061c\u2066\u2067\u2068\u2069")
_REPLACEMENT = "\ufffd"
_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")


@dataclass(frozen=True, slots=True)
class Glyph:
    """One drawn shape: which glyph, the text it stands for, and how far it moves and lies aside."""

    index: int
    text: str
    advance: int
    aside: int
    above: int


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one face, from left to right."""

    face: Face
    glyphs: tuple[Glyph, ...]
    width: int


@dataclass(frozen=True, slots=True)
class Shaped:
    """A line of text ready to be drawn, its runs from left to right; width in thousandths of the size."""

    runs: tuple[Run, ...]
    width: int


@lru_cache(maxsize=2048)
def clean(text: str, *, longest: int = LONGEST) -> str:
    """What may stand on one line: control characters and line breaks become spaces, order is not forged.

    Characters that override the direction of what follows are left out, so that a name cannot reverse
    itself or the figures beside it; islands stay, for wording makes them around names. Text beyond `longest` characters ends in an ellipsis.
    """
    if len(text) > longest:
        text = text[: longest - 1] + "…"
    kept = "".join(_kept(character) for character in text)
    return " ".join(part for part in kept.split(" ") if part)


def _kept(character: str) -> str:
    if character in _JOINERS or character in _MARKS:
        return character
    match unicodedata.category(character):
        case "Cc" | "Zl" | "Zp":
            return " "
        case "Cf":
            return "" if unicodedata.bidirectional(character) != "L" else character
        case "Cs":
            return _REPLACEMENT
    return character


def unbroken(text: str) -> str:
    """Text whose spaces no line break may use, such as a telephone number."""
    return text.replace(" ", "\u00a0")


def direction_of(text: str) -> Direction:
    """The direction of a text on its own: that of its first strong letter."""
    return "rtl" if base_level(text) else "ltr"


def letters_without_font(text: str) -> str:
    """The characters of a text that come out as a box, each once, in their order."""
    boxes = (piece for piece, face, _ in _pieces(clean(text), False, 0) if face is None)
    return "".join(dict.fromkeys("".join(boxes)))


@lru_cache(maxsize=2048)
def shape(text: str, bold: bool = False, direction: Direction | None = None) -> Shaped:
    """Shape a cleaned line; without a direction the first strong letter decides it."""
    base = 1 if (direction or direction_of(text)) == "rtl" else 0
    pieces = [
        (level, _shape_piece(piece, face, level)) for piece, face, level in _pieces(text, bold, base) if piece
    ]
    runs = tuple(run for _, run in _visual_order(pieces) if run.glyphs)
    return Shaped(runs=runs, width=sum(run.width for run in runs))


def width(text: str, size: float, *, bold: bool = False, direction: Direction | None = None) -> float:
    """How wide a cleaned line comes out, in points, at `size` points."""
    return shape(text, bold, direction).width * size / 1000


def wrap(
    text: str, size: float, room: float, *, bold: bool = False, direction: Direction | None = None
) -> tuple[str, ...]:
    """Break a cleaned text into lines of at most `room` points; a word that is too long is divided.

    The last line is no lonely word: others come down to it from the line above.
    """
    direction = direction or direction_of(text)
    lines: list[str] = []
    current = ""
    for word in text.split(" "):
        longer = f"{current} {word}" if current else word
        if width(longer, size, bold=bold, direction=direction) <= room:
            current = longer
            continue
        if current:
            lines.append(current)
        *whole, current = _divided(word, size, room, bold, direction)
        lines.extend(whole)
    if lines and current:
        above, current = _accompanied(
            lines.pop(), current, lambda line: width(line, size, bold=bold, direction=direction) / room
        )
        lines.append(above)
    return (*lines, current) if current or not lines else tuple(lines)


def _accompanied(above: str, last: str, share: Callable[[str], float]) -> tuple[str, str]:
    """The last two lines, with words moved down as long as the last takes a small `share` of the room."""
    while share(last) < _LONELY and " " in above:
        shorter, _, word = above.rpartition(" ")
        longer = f"{word} {last}"
        if share(longer) > share(shorter):
            break
        above, last = shorter, longer
    return above, last


def shortened(
    text: str, size: float, room: float, *, bold: bool = False, direction: Direction | None = None
) -> str:
    """The text, or as much of its beginning as fits with an ellipsis."""
    direction = direction or direction_of(text)
    if width(text, size, bold=bold, direction=direction) <= room:
        return text
    fits, too_long = 0, len(text)
    while too_long - fits > 1:
        middle = (fits + too_long) // 2
        if width(text[:middle].rstrip() + "…", size, bold=bold, direction=direction) <= room:
            fits = middle
        else:
            too_long = middle
    return text[:fits].rstrip() + "…"


def fitting_size(
    text: str,
    size: float,
    room: float,
    *,
    smallest: float,
    bold: bool = False,
    direction: Direction | None = None,
) -> float:
    """The size up to `size` at which the line fits in `room` points, never under `smallest`."""
    full = width(text, size, bold=bold, direction=direction)
    return size if full <= room else max(smallest, size * room / full)


def _divided(word: str, size: float, room: float, bold: bool, direction: Direction) -> list[str]:
    parts: list[str] = []
    rest = word
    while len(rest) > 1 and width(rest, size, bold=bold, direction=direction) > room:
        fits, too_long = 1, len(rest)
        while too_long - fits > 1:
            middle = (fits + too_long) // 2
            if width(rest[:middle], size, bold=bold, direction=direction) <= room:
                fits = middle
            else:
                too_long = middle
        while fits > 1 and unicodedata.category(rest[fits]).startswith("M"):
            fits -= 1
        parts.append(rest[:fits])
        rest = rest[fits:]
    return [*parts, rest]


def _pieces(text: str, bold: bool, base: int) -> list[tuple[str, Face | None, int]]:
    """Stretches of one face and one level in reading order; no face where no font has the letter."""
    pieces: list[tuple[str, Face | None, int]] = []
    for character, level in zip(text, levels(text, base), strict=True):
        if character in _MARKS:
            continue
        previous = pieces[-1] if pieces else None
        if previous and _goes_with(character, previous[0], previous[1]):
            pieces[-1] = (previous[0] + character, previous[1], previous[2])
            continue
        face = _face_for(character, bold, previous[1] if previous else None)
        if previous and face is not None and previous[1] is face and previous[2] == level:
            pieces[-1] = (previous[0] + character, face, level)
        else:
            pieces.append((character, face, level))
    return pieces


def _goes_with(character: str, before: str, face: Face | None) -> bool:
    """Joiners, selectors and marks belong to what stands before them; so does a joined pictograph."""
    if character in _JOINERS or "\ufe00" <= character <= "\ufe0f":
        return True
    if face is None:
        return (
            before.endswith("\u200d")
            or unicodedata.combining(character) > 0
            or _is_pictograph_part(character)
        )
    return unicodedata.category(character).startswith("M") and face.has(character)


def _is_pictograph_part(character: str) -> bool:
    """Skin tones and tag characters, which only change the picture before them."""
    return "\U0001f3fb" <= character <= "\U0001f3ff" or "\U000e0020" <= character <= "\U000e007f"


def _face_for(character: str, bold: bool, before: Face | None) -> Face | None:
    faces = family(bold)
    neutral = character.isspace() or unicodedata.category(character)[0] in "PSN"
    if before is not None and neutral and before.has(character):
        return before
    return next((face for face in faces if face.has(character)), None)


def _shape_piece(piece: str, face: Face | None, level: int) -> Run:
    if face is None:
        return _box(piece)
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(piece)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if level % 2 else "ltr"
    hb.shape(face.shaper, buffer)
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    texts = _texts_of_clusters(piece, [info.cluster for info in infos], level)
    glyphs = tuple(
        Glyph(info.codepoint, text, position.x_advance, position.x_offset, position.y_offset)
        for info, position, text in zip(infos, positions, texts, strict=True)
        if text or position.x_advance
    )
    return Run(face=face, glyphs=glyphs, width=sum(glyph.advance for glyph in glyphs))


def _texts_of_clusters(piece: str, clusters: list[int], level: int) -> list[str]:
    """What each glyph stands for. Where several draw one letter, the first of them carries it."""
    starts = sorted(set(clusters))
    text_of = {
        start: _as_one(piece[start:end], level)
        for start, end in zip(starts, [*starts[1:], len(piece)], strict=True)
    }
    return [text_of.pop(cluster, "") for cluster in clusters]


def _as_one(letters: str, level: int) -> str:
    """What a glyph from right to left says to programs that copy text.

    They turn a right-to-left line round letter by letter, also inside a ligature; the one character that
    Unicode has for a ligature survives that and means the same letters (NFKC). They mirror brackets too, so
    a bracket is told as it looks.
    """
    if not level % 2:
        return letters
    return _ligatures().get(letters) or letters.translate(_MIRRORED)


@cache
def _ligatures() -> dict[str, str]:
    """Letters to ligature, from Arabic Presentation Forms B and A; the first form stands for all of them."""
    found: dict[str, str] = {}
    for code in (*range(0xFE70, 0xFEFD), *range(0xFBEA, 0xFDF0)):
        letters = unicodedata.normalize("NFKC", chr(code))
        if len(letters) > 1 and not letters.startswith(" "):
            found.setdefault(letters, chr(code))
    return found


def _box(piece: str) -> Run:
    """An empty box for what no font has; copied out again it is the character itself."""
    face = family(False)[0]
    advance = face.advance(0)
    return Run(face=face, glyphs=(Glyph(0, piece, advance, 0, 0),), width=advance)


def _visual_order(pieces: list[tuple[int, Run]]) -> list[tuple[int, Run]]:
    """Rule L2 of UAX 9: reverse every stretch of pieces from the highest level down to one."""
    ordered = list(pieces)
    for level in range(max((level for level, _ in ordered), default=0), 0, -1):
        start = 0
        while start < len(ordered):
            if ordered[start][0] < level:
                start += 1
                continue
            end = start
            while end < len(ordered) and ordered[end][0] >= level:
                end += 1
            ordered[start:end] = reversed(ordered[start:end])
            start = end
    return ordered
