"""Pieces that several papers share: two languages side by side, and large figures with small units."""

from dataclasses import dataclass

from reportlab.lib.colors import Color

from timebank.documents.page import INK, MARGIN, MUTED, RIGHT, Align, Sheet, Style
from timebank.documents.text import Direction
from timebank.wording import Wording, wording
from timebank.wording.catalogue import found_in, words_of

_LARGER_SCRIPTS = frozenset({"ar", "fa"})
_ROOMY_SCRIPTS = frozenset({"ar", "fa", "ti"})


@dataclass(frozen=True, slots=True)
class SecondLanguage:
    """The other language on a paper: its words, and how its script is set beside the first."""

    words: Wording
    code: str
    direction: Direction

    def style(self, size: float, *, bold: bool = False, align: Align = "right", ink: bool = False) -> Style:
        """A style for this language; Arabic letters are set a little larger, for they look smaller."""
        return Style(
            size=size + (0.5 if self.code in _LARGER_SCRIPTS else 0),
            smallest=size * 0.62,
            bold=bold,
            colour=INK if ink else MUTED,
            align=align,
            language=self.code,
            direction=self.direction,
        )

    def speaks(self, talent: str) -> bool:
        """Whether this language itself has a name for the talent, not only the one it falls back to."""
        return found_in(words_of(self.code, "talents"), f"names.{talent}") is not None

    @property
    def leading(self) -> float:
        """Line height as a multiple of the size."""
        return 1.42 if self.code in _ROOMY_SCRIPTS else 1.36


def second_language(code: str | None, first: str) -> SecondLanguage | None:
    """The second language of a paper, or None when there is none beside the first."""
    if code is None or code == first:
        return None
    words = wording(code)
    return SecondLanguage(words=words, code=code, direction="rtl" if words.right_to_left else "ltr")


def title_and_name(
    sheet: Sheet, title: str, name: str, script_name: str, right: str, right_style: Style
) -> None:
    """The title at 40 mm, the name large at 54 and in its own script at 64; `right` beside the title."""
    with sheet.element("H1"):
        taken = sheet.text(MARGIN, 40, title, Style(size=16, smallest=11), room=100)
    sheet.text(RIGHT, 40, right, right_style, room=RIGHT - MARGIN - taken - 6)
    with sheet.element("H2"):
        sheet.text(MARGIN, 54, name, Style(size=31, bold=True, smallest=3), room=RIGHT - MARGIN)
    if script_name:
        sheet.text(MARGIN, 64, script_name, Style(size=19, smallest=9), room=RIGHT - MARGIN - 50)


def large_time(
    sheet: Sheet, x: float, y: float, minutes: int, words: Wording, *, size: float = 25, right: bool = False
) -> None:
    """A duration with large figures and small units, `15 uur 45 min`; from `x`, or with `right` up to it."""
    left = x - large_time_width(sheet, minutes, words, size=size) if right else x
    with sheet.element("P"):
        for text, style, gap in _large_pieces(minutes, words, size, sheet.brand):
            left += sheet.text(left, y, text, style) + gap


def large_time_width(sheet: Sheet, minutes: int, words: Wording, *, size: float = 25) -> float:
    """How wide `large_time` comes out, in millimetres."""
    return sum(
        sheet.width(text, style) + gap
        for text, style, gap in _large_pieces(minutes, words, size, sheet.brand)
    )


def _large_pieces(minutes: int, words: Wording, size: float, colour: Color) -> list[tuple[str, Style, float]]:
    """Figures and units in turn, each with the gap after it in millimetres."""
    pieces: list[tuple[str, Style, float]] = []
    for part in words.duration_parts(minutes):
        if pieces:
            pieces[-1] = (pieces[-1][0], pieces[-1][1], size * 0.075)
        pieces.append((part.figure, Style(size=size, bold=True, colour=colour), size * 0.035))
        pieces.append((part.unit, Style(size=size * 0.42, colour=colour), 0))
    return pieces
