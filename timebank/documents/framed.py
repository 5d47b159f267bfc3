"""A paper with a letterhead, a title, facts and tables that may take several pages, each of which says what it is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from timebank.documents.columns import Head, draw_heads
from timebank.documents.letterhead import letterhead, practice_band
from timebank.documents.page import INK, MARGIN, MUTED, RIGHT, Sheet, Style
from timebank.documents.parts import SecondLanguage, second_language
from timebank.domain.papers import BookMark, Sender
from timebank.domain.verification import in_groups
from timebank.wording import Wording, wording

BOTTOM = 277.0
"""How far down a page may be filled."""

_FOOT = 285.0
_ROW, _TIGHT_ROW = 5.6, 4.75
_LEADING = 3.9
_MOST_LINES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What the foot of every page says: who made it on which day, and where the books stood where that matters."""

    moment: datetime
    on: str
    by: str
    book: BookMark | None = None


class Frame:
    """A paper while it is drawn. `pages` is how many it will have, as far as that is known; `tight` saves room."""

    def __init__(
        self,
        title: str,
        sender: Sender,
        made: Made,
        *,
        pages: int,
        tight: bool = False,
        language: str = "nl",
        second: str | None = None,
    ) -> None:
        self.words: Wording = wording(language)
        self.second: SecondLanguage | None = second_language(second, language)
        self.sheet = Sheet(
            title=self.words.label(title), language=language, moment=made.moment, colour=sender.colour
        )
        self.pages, self.tight = pages, tight
        self._title, self._sender, self._made = title, sender, made
        self._of = ""

    def head(self, of: str, told: str, mark: str = "") -> float:
        """Letterhead, title, whose it is and what of; a `mark` in a frame says for whom. Gives where it ends."""
        sheet = self.sheet
        self._of = of
        letterhead(sheet, self._sender, self.words)
        room = RIGHT - MARGIN
        with sheet.element("H1"):
            title = Style(size=22, bold=True, smallest=14)
            taken = sheet.text(MARGIN, 43.5, self.words.label(self._title), title, room=room * 0.68)
        if self.second:
            beside = self.second.style(14, ink=True)
            sheet.text(RIGHT, 43.5, self.second.words.label(self._title), beside, room=room - taken - 5)
        elif mark:
            self._mark(mark)
        with sheet.element("H2"):
            sheet.text(MARGIN, 51.5, of, Style(size=12, bold=True, smallest=8), room=room)
        sheet.text(MARGIN, 57.2, told, Style(size=10, colour=MUTED, smallest=7.5), room=room)
        return 62.0

    def _mark(self, text: str) -> None:
        style = Style(size=8.5, bold=True, align="right", smallest=6)
        wide = self.sheet.text(RIGHT - 2.5, 42.8, text, style, room=62)
        self.sheet.box(RIGHT - wide - 5, 38.6, wide + 5, 6.2, thickness=0.6, colour=INK, radius=1.2)

    def turn(self) -> float:
        """Go on to the next page, which says what it belongs to; gives where its content begins."""
        self.foot()
        self.sheet.turn()
        practice_band(self.sheet, self._sender, self.words, MARGIN, RIGHT, 3.2)
        title = self.words.label(self._title)
        muted = Style(size=9, colour=MUTED, align="right", smallest=7)
        wide = self.sheet.text(RIGHT, 19, title, muted, room=60)
        bold = Style(size=11, bold=True, smallest=7)
        self.sheet.text(MARGIN, 19, self._of, bold, room=RIGHT - MARGIN - wide - 6)
        self.sheet.rule(MARGIN, RIGHT, 22.5, thickness=0.9, colour=self.sheet.brand)
        return 27.0

    def foot(self) -> None:
        """Who made it, where the books stood, and which page this is."""
        made, small = self._made, Style(size=7.5, colour=MUTED, smallest=6)
        told = self.words.label("statement.made", day=made.on, operator=made.by)
        self.sheet.text(MARGIN, _FOOT, told, small, room=130)
        if made.book is not None:
            text = book_mark(self.words, made.book)
            self.sheet.text(
                MARGIN, _FOOT + 4, text, Style(size=6, colour=MUTED, smallest=5), room=RIGHT - MARGIN
            )
        page = self.words.label("paper.page", page=self.sheet.page, pages=self.pages)
        self.sheet.text(RIGHT, _FOOT, page, Style(size=7.5, colour=MUTED, align="right"))

    def heading(self, y: float, key: str) -> float:
        """The heading of a part of the paper, with room for some lines below it; gives where those begin."""
        if y + 24 > BOTTOM:
            y = self.turn() - 2
        y += 6 if self.tight else 7
        with self.sheet.element("H3"):
            taken = self.sheet.text(MARGIN, y, self.words.label(key), Style(size=11, bold=True))
        if self.second:
            beside = self.second.style(9)
            self.sheet.text(RIGHT, y, self.second.words.label(key), beside, room=RIGHT - MARGIN - taken - 5)
        return y + (5.5 if self.tight else 6.5)


def paged(draw: Callable[[int, bool], Frame]) -> bytes:
    """Draw a paper: so that it says how many pages there are, and a little tighter where that keeps it on one.

    `draw` is told how many pages there will be, and whether to draw tighter.
    """
    once = draw(1, False)
    pages = once.sheet.page
    if pages == 1:
        return once.sheet.finish()
    tight = draw(1, True) if pages == 2 else None
    return (tight if tight and tight.sheet.page == 1 else draw(pages, False)).sheet.finish()


def book_mark(words: Wording, book: BookMark) -> str:
    """Where the books stood when a paper was made, to be compared with them later (`timebank verify --witness`)."""
    return words.label("statement.head", sequence=book.sequence, digest=in_groups(book.digest.hex()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What stands in a cell. `beside` is the same in another language or script, at the other edge of the column."""

    text: str = ""
    beside: str = ""
    bold: bool = False
    muted: bool = False
    in_second: bool = False
    """Whether `beside` is in the paper's second language; else it is in a script of its own."""


class Table:
    """Rows under heads that every page repeats. `draw` rows one after another; `y` is where the next one begins."""

    def __init__(self, frame: Frame, heads: Sequence[Head], y: float) -> None:
        self._frame, self._heads = frame, heads
        self._group = ""
        self._row = _TIGHT_ROW if frame.tight else _ROW
        self.y = y

    def head(self) -> None:
        """The heads of the columns, from a baseline at `y`."""
        frame = self._frame
        self.y = draw_heads(frame.sheet, self._heads, self.y, frame.words, frame.second)

    def group(self, text: str, told: str = "", *, followed_by: float = _ROW) -> None:
        """A row that says what those below it belong to; it never stands alone at the foot of a page."""
        self._room_for(7.4 + followed_by, again=False)
        self._group = text
        self._group_row(text, told)

    def _group_row(self, text: str, told: str) -> None:
        sheet, line = self._frame.sheet, self.y + 5.4
        with sheet.element("TR"), sheet.element("TD"):
            muted = Style(size=8, colour=MUTED, align="right", smallest=6)
            wide = sheet.text(RIGHT, line, told, muted, room=80)
            bold = Style(size=9.5, bold=True, colour=sheet.brand, smallest=7)
            sheet.text(MARGIN, line, text, bold, room=RIGHT - MARGIN - wide - 4)
        self.y += 7.4
        sheet.rule(MARGIN, RIGHT, self.y, thickness=0.4, colour=INK)

    def row(self, cells: Sequence[Cell], *, kept_with: float = 0) -> None:
        """One row, as high as its texts need; `kept_with` millimetres must fit below it on the same page."""
        pairs = list(zip(self._heads, cells, strict=True))
        lines = max(self._lines(head, cell) for head, cell in pairs)
        height = self._row + (lines - 1) * _LEADING
        self._room_for(height + kept_with)
        with self._frame.sheet.element("TR"):
            for head, cell in pairs:
                with self._frame.sheet.element("TD"):
                    self._cell(head, cell, self.y + self._row * 0.715)
        self.y += height
        self._frame.sheet.rule(MARGIN, RIGHT, self.y, thickness=0.3)

    def total(self, cells: Sequence[Cell]) -> None:
        """The last row, below a line of ink."""
        sheet = self._frame.sheet
        sheet.rule(MARGIN, RIGHT, self.y, thickness=0.9, colour=INK)
        with sheet.element("TR"):
            for head, cell in zip(self._heads, cells, strict=True):
                with sheet.element("TD"):
                    self._cell(head, cell, self.y + 4.9)
        self.y += TOTAL

    def nothing(self, text: str) -> None:
        """There are no rows, and this is why."""
        self._frame.sheet.text(MARGIN, self.y + 5, text, Style(size=9, colour=MUTED), room=RIGHT - MARGIN)
        self.y += 8

    def _room_for(self, height: float, *, again: bool = True) -> None:
        if self.y + height > BOTTOM:
            self.y = self._frame.turn() + 2
            self.head()
            if again and self._group:
                self._group_row(self._group, "")

    def _lines(self, head: Head, cell: Cell) -> int:
        lines = len(self._broken(head, cell))
        return max(1, lines + (0 if self._is_beside(head, cell) else 1))

    def _broken(self, head: Head, cell: Cell) -> tuple[str, ...]:
        if head.figure or not cell.text:
            return (cell.text,)
        first, *rest = self._frame.sheet.lines(cell.text, head.room, _style(head, cell))
        shown = rest[: _MOST_LINES - 1]
        return (first, *shown[:-1], " ".join(rest[len(shown) - 1 :])) if shown else (first,)

    def _is_beside(self, head: Head, cell: Cell) -> bool:
        """Whether the other script has room on the first line."""
        if not cell.beside:
            return True
        sheet = self._frame.sheet
        lines = self._broken(head, cell)
        wide = sheet.width(cell.text, _style(head, cell)) + sheet.width(cell.beside, self._beside_style(cell))
        return len(lines) == 1 and wide + 3 <= head.room

    def _beside_style(self, cell: Cell) -> Style:
        if cell.in_second and self._frame.second:
            return self._frame.second.style(8)
        return Style(size=8.5, colour=MUTED, align="right", smallest=6)

    def _cell(self, head: Head, cell: Cell, line: float) -> None:
        sheet, style = self._frame.sheet, _style(head, cell)
        lines = self._broken(head, cell)
        for at, text in enumerate(lines):
            sheet.text(head.edge, line + at * _LEADING, text, style, room=head.room)
        if cell.beside:
            below = 0 if self._is_beside(head, cell) else len(lines) * _LEADING
            style = self._beside_style(cell)
            sheet.text(head.x + head.room, line + below, cell.beside, style, room=head.room)


TOTAL = 8.0
"""Millimetres of the row with the sums."""


def _style(head: Head, cell: Cell) -> Style:
    return Style(
        size=8.5,
        bold=cell.bold,
        colour=MUTED if cell.muted else INK,
        align=head.align,
        smallest=6.5,
    )
