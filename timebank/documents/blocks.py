"""Blocks of labels and texts below each other, for registers whose texts are too long for a table."""

from collections.abc import Sequence

from timebank.documents.framed import BOTTOM, Frame
from timebank.documents.page import INK, MARGIN, MUTED, RIGHT, Style

_TEXT = MARGIN + 46
_SMALL, _BODY = Style(size=9, colour=MUTED, smallest=7), Style(size=9.5)
_LINE = 9.5 * 1.36 * 25.4 / 72
_KEPT_WITH = 3
"""Rows that stay with the title of their block."""


class Blocks:
    """Blocks one after another; `y` is where the next one begins. `labels` is the section that its labels lie in."""

    def __init__(self, frame: Frame, labels: str, y: float) -> None:
        self._frame, self._labels, self.y = frame, labels, y

    def block(self, title: str, rows: Sequence[tuple[str, str]]) -> None:
        """A title below a rule, and its rows: the key of a label, and a text. A long block goes on over the page."""
        frame, sheet = self._frame, self._frame.sheet
        first = sum(self._high(text) for _, text in rows[:_KEPT_WITH])
        if self.y + 12 + first > BOTTOM:
            self.y = frame.turn() + 2
        sheet.rule(MARGIN, RIGHT, self.y, thickness=0.9, colour=INK)
        style = Style(size=12, bold=True, colour=sheet.brand, smallest=8)
        sheet.text(MARGIN, self.y + 6, title, style, kind="H3", room=RIGHT - MARGIN)
        self.y += 12.5
        for key, text in rows:
            if self.y + self._high(text) > BOTTOM:
                self.y = frame.turn() + 5
            label = frame.words.label(f"{self._labels}.{key}")
            sheet.text(MARGIN, self.y, label, _SMALL, room=_TEXT - MARGIN - 3)
            self.y = sheet.paragraph(_TEXT, self.y, RIGHT - _TEXT, text, _BODY) + 1.6
        self.y += 3

    def nothing(self, text: str) -> None:
        """There are no blocks, and this is why."""
        self._frame.sheet.text(MARGIN, self.y + 4, text, _BODY, room=RIGHT - MARGIN)

    def _high(self, text: str) -> float:
        return len(self._frame.sheet.lines(text, RIGHT - _TEXT, _BODY)) * _LINE + 1.6
