"""Painting text of mixed scripts at one baseline.

Qt makes a line as high as the tallest font that takes part in it, so a name with Arabic beside it sinks by a few
pixels and its neighbour without does not. Here the baseline comes from the size of the letters alone: every line
of one size stands at the same height, whatever script is in it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout, QTextOption

from ui.kernel.theme import look

CAP_HEIGHT = 0.714
"""Height of a capital in Noto Sans, in parts of the font size; half of it lies above the middle of a line."""

PITCH = 1.45
TALL_PITCH = 1.6
"""Distance of lines in parts of the size: for most scripts, and for Arabic and Ge'ez."""

UNBROKEN = 1e6
"""A line width that no text reaches, in real pixels."""

ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
DOT = "·"
LEAST_LETTERS = 3
"""Of a name that is cut short, so that it is worth its room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of one line: a text of its own direction, a size in design pixels, a colour role, a gap before it.

    `joins` says that it goes on where the piece before it ended, in one text with it: the bold part of a name,
    the unit after a figure. The others are texts of their own, side by side in the direction of the screen.

    `struck` draws a line through it: something that was undone.
    """

    text: str
    size: float = 16
    role: str = "text"
    bold: bool = False
    gap: float = 0
    joins: bool = False
    struck: bool = False


Line = Sequence[Piece]


def line_width(line: Line) -> float:
    """How wide the line is when nothing is left out, in real pixels."""
    return sum(_metrics(piece).horizontalAdvance(piece.text) + look().px(piece.gap) for piece in line)


def baseline(middle: float, size: float) -> float:
    """Where letters of `size` design pixels stand so that capitals are centred on `middle`."""
    return middle + look().px(size) * CAP_HEIGHT / 2


def draw_line(
    painter: QPainter,
    area: QRectF,
    line: Line,
    direction: Qt.LayoutDirection,
    *,
    trailing: bool = False,
) -> None:
    """Draw the pieces one after another from the leading edge, centred in height; what does not fit ends in an ellipsis.

    The size of the first piece decides the baseline. `trailing` puts the line at the other edge. Of what stands behind
    the first text a letter or two tell nothing: those are left out, and a dot in front of them too.
    """
    if not line:
        return
    if len(line) == 1:
        _draw_one(painter, area, line[0], direction, trailing=trailing)
        return
    y = baseline(area.center().y(), line[0].size)
    left_to_right = direction is Qt.LayoutDirection.LeftToRight
    at = max(0.0, area.width() - line_width(line)) if trailing else 0.0
    placed: list[tuple[float, float, list[Piece]]] = []
    for number, text in enumerate(_texts(line)):
        at += look().px(text[0].gap) if number else 0
        shown, whole = _fitting(text, area.width() - at)
        if not shown or (number and not whole and _letters(shown) < LEAST_LETTERS):
            break
        width = line_width(shown) - look().px(shown[0].gap)
        placed.append((at, width, shown))
        at += width
        if not whole:
            break
    while len(placed) > 1 and placed[-1][2][0].text == DOT:
        placed.pop()
    for begins, width, shown in placed:
        start = area.left() + begins if left_to_right else area.right() - begins - width
        _draw_text(painter, QPointF(start, y), shown, width, direction)


def _letters(shown: Line) -> int:
    return sum(len(piece.text.replace(ELLIPSIS, "")) for piece in shown)


def _draw_one(
    painter: QPainter, area: QRectF, piece: Piece, direction: Qt.LayoutDirection, *, trailing: bool
) -> None:
    """The same for a line of one piece, as most cells of a table are: with one font, measured once."""
    worn = look()
    font = worn.font(piece.size, bold=piece.bold)
    metrics = QFontMetricsF(font)
    text, width = piece.text, metrics.horizontalAdvance(piece.text)
    at = max(0.0, area.width() - width - worn.px(piece.gap)) if trailing else 0.0
    room = area.width() - at
    if width > room:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(text)
    if not text:
        return
    if piece.struck:
        font.setStrikeOut(True)
    left_to_right = direction is Qt.LayoutDirection.LeftToRight
    start = area.left() + at if left_to_right else area.right() - at - width
    painter.setLayoutDirection(direction_of(text, direction))
    painter.setFont(font)
    painter.setPen(worn.colour(piece.role))
    painter.drawText(QPointF(start, area.center().y() + worn.px(piece.size) * CAP_HEIGHT / 2), text)


def _draw_text(
    painter: QPainter, at: QPointF, pieces: Line, width: float, direction: Qt.LayoutDirection
) -> None:
    """Draw the pieces of one text in that text's own direction, its left end at `at`."""
    own = direction_of("".join(piece.text for piece in pieces), direction)
    x = at.x() if own is Qt.LayoutDirection.LeftToRight else at.x() + width
    painter.setLayoutDirection(own)
    for number, piece in enumerate(pieces):
        advance = _metrics(piece).horizontalAdvance(piece.text)
        gap = look().px(piece.gap) if number else 0
        font = look().font(piece.size, bold=piece.bold)
        font.setStrikeOut(piece.struck)
        painter.setFont(font)
        painter.setPen(look().colour(piece.role))
        if own is Qt.LayoutDirection.LeftToRight:
            painter.drawText(QPointF(x + gap, at.y()), piece.text)
            x += gap + advance
        else:
            painter.drawText(QPointF(x - gap - advance, at.y()), piece.text)
            x -= gap + advance


def _texts(line: Line) -> list[list[Piece]]:
    """The line's pieces, those of one text together."""
    texts: list[list[Piece]] = []
    for piece in line:
        if piece.joins and texts:
            texts[-1].append(piece)
        else:
            texts.append([piece])
    return texts


def _fitting(pieces: Line, room: float) -> tuple[list[Piece], bool]:
    """As much of one text as fits into so many pixels, and whether that is all of it."""
    shown: list[Piece] = []
    for number, piece in enumerate(pieces):
        room -= look().px(piece.gap) if number else 0
        metrics = _metrics(piece)
        text = metrics.elidedText(piece.text, Qt.TextElideMode.ElideRight, room)
        if text:
            shown.append(replace(piece, text=text))
        if text != piece.text:
            return shown, False
        room -= metrics.horizontalAdvance(text)
    return shown, True


def direction_of(text: str, otherwise: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """The direction of the first letter that has one. Figures without letters run from left to right everywhere:
    a minus sign stands before its number on a mirrored screen too."""
    for letter in text:
        match bidirectional(letter):
            case "L":
                return Qt.LayoutDirection.LeftToRight
            case "R" | "AL":
                return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight if any(sign.isdigit() for sign in text) else otherwise


@dataclass(frozen=True, slots=True, kw_only=True)
class Letters:
    """How a paragraph is set: size in design pixels, weight."""

    size: float = 16
    bold: bool = False


class Extent(NamedTuple):
    """The room that a paragraph takes, in real pixels: its widest line, its height, the distance of its lines."""

    width: float
    height: int
    pitch: int


class Paragraph:
    """A text broken into lines of equal pitch, each at the baseline of its size."""

    def __init__(
        self,
        text: str,
        letters: Letters,
        width: float | None,
        direction: Qt.LayoutDirection,
        *,
        trailing: bool = False,
    ) -> None:
        """Break `text` at `width` real pixels; None keeps each of its own lines on one."""
        self._letters = letters
        # A line as wide as can be has its text at its left end, wherever the label then puts it.
        self._at_left = width is None or trailing is (direction is Qt.LayoutDirection.RightToLeft)
        self._blocks: list[QTextLayout] = []
        self.width = 0.0
        self.pitch = look().px(letters.size * (TALL_PITCH if _is_tall(text) else PITCH))
        lines = 0
        for block in text.split("\n"):
            lines += self._set(block, width, direction, lines)
        self.height = lines * self.pitch

    @property
    def extent(self) -> Extent:
        """How much room it takes."""
        return Extent(self.width, self.height, self.pitch)

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw with the painter's pen, the top corner of the text's box at `at`."""
        for block in self._blocks:
            block.draw(painter, at)

    def _set(self, text: str, width: float | None, direction: Qt.LayoutDirection, before: int) -> int:
        layout = QTextLayout(text, look().font(self._letters.size, bold=self._letters.bold))
        option = QTextOption()
        option.setTextDirection(direction_of(text, direction))
        side = Qt.AlignmentFlag.AlignLeft if self._at_left else Qt.AlignmentFlag.AlignRight
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        count = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width if width is not None else UNBROKEN)
            middle = (before + count + 0.5) * self.pitch
            line.setPosition(QPointF(0, baseline(middle, self._letters.size) - line.ascent()))
            self.width = max(self.width, line.naturalTextWidth())
            count += 1
        layout.endLayout()
        self._blocks.append(layout)
        return max(1, count)


def _is_tall(text: str) -> bool:
    """Whether Arabic or Ge'ez letters take part, which need more leading."""
    return any("\u0600" <= letter <= "\u06ff" or "\u1200" <= letter <= "\u139f" for letter in text)


def _metrics(piece: Piece) -> QFontMetricsF:
    return QFontMetricsF(look().font(piece.size, bold=piece.bold))
