"""All keys on one sheet: in three columns on an A4 that lies on its side, however many there are."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from timebank.documents.letterhead import practice_band
from timebank.documents.page import BRAND, HAIR, HEIGHT, INK, LINE, MUTED, WIDTH, Sheet, Style
from timebank.domain.keyboard import Keyboard, KeyLine, KeySection
from timebank.domain.papers import Sender
from timebank.wording import wording

_MARGIN, _GAP = 12.0, 9.0
_TOP, _BOTTOM = 31.0, 12.0
_COLUMNS = 3
_ROOM = (HEIGHT - 2 * _MARGIN - _GAP * (_COLUMNS - 1)) / _COLUMNS
_PITCH, _LEAST_PITCH = 5.0, 2.6
"""Millimetres from line to line, and where letters end that can be read at arm's length from the keyboard."""
_SIZE = 1.9
"""Points of the letters for each millimetre of the pitch."""
_HEAD_LINES, _AFTER = 1.45, 0.75
"""Lines that the name of a place takes, and the distance to the next place."""
_CAP, _BETWEEN = 1.1, 1.0
"""Millimetres within a key beside its letters, and between two keys."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyboardPaper:
    """The keys, whose bank it is, and the language of the sheet."""

    keyboard: Keyboard
    sender: Sender
    moment: datetime
    language: str


def keyboard_paper(paper: KeyboardPaper) -> bytes:
    """The sheet as a PDF of one page: the letters are as large as all of it allows."""
    words = wording(paper.language)
    sheet = Sheet(
        title=paper.keyboard.title, language=paper.language, moment=paper.moment, size=(HEIGHT, WIDTH)
    )
    right = HEIGHT - _MARGIN
    practice_band(sheet, paper.sender, words, _MARGIN, right, 4)
    sheet.text(right, 18, paper.sender.name, Style(size=10, colour=BRAND, align="right"), room=90)
    sheet.text(_MARGIN, 18, paper.keyboard.title, Style(size=18, bold=True), kind="H1", room=160)
    sheet.text(_MARGIN, 24, paper.keyboard.told, Style(size=9.5, colour=MUTED, smallest=7), room=200)
    pitch = _PITCH
    while True:
        drawn = _Columns(sheet, pitch)
        columns = drawn.shared(paper.keyboard.sections)
        if len(columns) <= _COLUMNS or pitch <= _LEAST_PITCH:
            break
        pitch -= 0.1
    for number, sections in enumerate(columns):
        drawn.draw(_MARGIN + number * (_ROOM + _GAP), sections)
    return sheet.finish()


class _Columns:
    """The columns at one size of the letters."""

    def __init__(self, sheet: Sheet, pitch: float) -> None:
        self.sheet, self.pitch = sheet, pitch
        self.body = Style(size=pitch * _SIZE)
        self.key = replace(self.body, size=self.body.size * 0.9, colour=MUTED)

    def shared(self, sections: Sequence[KeySection]) -> list[list[KeySection]]:
        """The places in their order, a new column where the one before is full; no place is torn apart."""
        room = WIDTH - _TOP - _BOTTOM
        columns: list[list[KeySection]] = [[]]
        used = 0.0
        for section in sections:
            high = self._height(section)
            if columns[-1] and used + high - _AFTER * self.pitch > room:
                columns.append([])
                used = 0.0
            columns[-1].append(section)
            used += high
        return columns

    def draw(self, left: float, sections: Sequence[KeySection]) -> None:
        """One column from its upper end."""
        y = _TOP + self.pitch
        for section in sections:
            head = Style(size=self.body.size * 1.15, bold=True, colour=BRAND)
            self.sheet.text(left, y, section.title, head, kind="H2", room=_ROOM)
            self.sheet.rule(left, left + _ROOM, y + 0.35 * self.pitch, thickness=0.9, colour=INK)
            y += _HEAD_LINES * self.pitch
            with self.sheet.element("Table"):
                for line in section.lines:
                    y = self._line(left, y, line)
            y += _AFTER * self.pitch

    def _line(self, left: float, y: float, line: KeyLine) -> float:
        texts = self._texts(line)
        with self.sheet.element("TR"):
            with self.sheet.element("TD"):
                for number, text in enumerate(texts):
                    self.sheet.text(left, y + number * self.pitch, text, self.body)
            with self.sheet.element("TD"):
                self._keys(left + _ROOM, y, line.keys)
        y += len(texts) * self.pitch
        self.sheet.rule(left, left + _ROOM, y - 0.68 * self.pitch, thickness=0.3, colour=HAIR)
        return y

    def _keys(self, right: float, y: float, keys: Sequence[str]) -> None:
        x = right - self._width(keys)
        for key in keys:
            wide = self.sheet.width(key, self.key)
            self.sheet.text(x + _CAP, y, key, self.key)
            high = 0.78 * self.pitch
            self.sheet.box(
                x, y - 0.6 * self.pitch, wide + 2 * _CAP, high, thickness=0.4, colour=LINE, radius=0.7
            )
            x += wide + 2 * _CAP + _BETWEEN

    def _texts(self, line: KeyLine) -> tuple[str, ...]:
        return self.sheet.lines(line.what, _ROOM - self._width(line.keys) - 2, self.body)

    def _width(self, keys: Sequence[str]) -> float:
        return sum(self.sheet.width(key, self.key) + 2 * _CAP + _BETWEEN for key in keys) - _BETWEEN

    def _height(self, section: KeySection) -> float:
        lines = sum(len(self._texts(line)) for line in section.lines)
        return (_HEAD_LINES + lines + _AFTER) * self.pitch
