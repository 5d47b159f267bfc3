"""The heads of a table's columns, in one language or two: every table of the page engine begins with them."""

from collections.abc import Sequence
from dataclasses import dataclass

from timebank.documents.page import INK, MARGIN, RIGHT, Align, Sheet, Style
from timebank.documents.parts import SecondLanguage
from timebank.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """A column: the key of its label, where it lies and how wide it is in millimetres. Figures end at its right."""

    key: str
    x: float
    room: float
    figure: bool = False

    @property
    def edge(self) -> float:
        """Where its texts begin, and its figures end."""
        return self.x + self.room if self.figure else self.x

    @property
    def align(self) -> Align:
        """To which side of that they stand."""
        return "right" if self.figure else "left"


def draw_heads(
    sheet: Sheet,
    heads: Sequence[Head],
    y: float,
    words: Wording,
    second: SecondLanguage | None,
    *,
    small: bool = False,
) -> float:
    """The heads from a baseline at `y`, with a line of ink below them; gives where that lies."""
    size, alone, both = (8.0, 2.2, 5.9) if small else (8.5, 2.3, 6.1)
    with sheet.element("TR"):
        for head in heads:
            style = Style(size=size, bold=True, align=head.align, smallest=6)
            with sheet.element("TH"):
                sheet.text(head.edge, y, words.label(head.key), style, room=head.room)
                if second:
                    label, beside = second.words.label(head.key), second.style(7.2, align=head.align)
                    sheet.text(head.edge, y + 4, label, beside, room=head.room)
    y += both if second else alone
    sheet.rule(MARGIN, RIGHT, y, thickness=0.9, colour=INK)
    return y
