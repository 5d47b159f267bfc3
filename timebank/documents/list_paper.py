"""A list on paper: what it is, which filters held, the rows under heads that every page repeats, page numbers."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from timebank.documents.framed import book_mark
from timebank.documents.letterhead import practice_band
from timebank.documents.page import BRAND, HAIR, HEIGHT, INK, MUTED, WIDTH, Sheet, Style
from timebank.domain.lists import Content, ListHead, ListTable
from timebank.domain.papers import BookMark, Sender
from timebank.wording import Wording, wording

_MARGIN = 15.0
_GAP = 4.0
_LEADING = 4.0
_PADDING = 2.2
_BOTTOM = 15.0
_UPRIGHT_SHARES = 9.0
"""Shares of width that an upright page holds; a wider list lies on its side."""
_MOST_LINES = 4
_BODY = Style(size=8.5)
_TRAILING = (Content.MINUTES, Content.NUMBER)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPaper:
    """A list with what the paper adds: whose it is, who made it when, and where the books stood then."""

    table: ListTable
    sender: Sender
    moment: datetime
    made_on: str
    made_by: str
    book: BookMark
    language: str = "nl"


def list_paper(paper: ListPaper) -> bytes:
    """The list as a PDF; the same paper gives the same bytes."""
    once = _List(paper, pages=1)
    once.draw()
    if once.sheet.page == 1:
        return once.sheet.finish()
    again = _List(paper, pages=once.sheet.page)
    again.draw()
    return again.sheet.finish()


class _List:
    def __init__(self, paper: ListPaper, *, pages: int) -> None:
        self.paper, self.pages = paper, pages
        self.words: Wording = wording(paper.language)
        wide = sum(head.share for head in paper.table.heads) > _UPRIGHT_SHARES
        self.size = (HEIGHT, WIDTH) if wide else (WIDTH, HEIGHT)
        self.right = self.size[0] - _MARGIN
        self.bottom = self.size[1] - _BOTTOM
        self.sheet = Sheet(
            title=paper.table.title, language=paper.language, moment=paper.moment, size=self.size
        )
        self._y = 0.0

    def draw(self) -> None:
        """Draw the whole list."""
        self._heading()
        with self.sheet.element("Table"):
            self._heads()
            for row in self.paper.table.rows:
                self._row(row)
        if not self.paper.table.rows:
            self.sheet.text(_MARGIN, self._y + 5, "–", _BODY)
        self._foot()

    def _heading(self) -> None:
        sheet, table = self.sheet, self.paper.table
        room = self.right - _MARGIN
        self._practice()
        sheet.text(
            self.right, 18, self.paper.sender.name, Style(size=9, colour=BRAND, align="right"), room=70
        )
        with sheet.element("H1"):
            sheet.text(_MARGIN, 18, table.title, Style(size=16, bold=True, smallest=10), room=room - 76)
        self._y = 24.0
        if table.told:
            muted = Style(size=9, colour=MUTED)
            self._y = sheet.paragraph(_MARGIN, self._y, room, table.told, muted, most=3) + 1
        self._y += 3

    def _practice(self) -> None:
        """On every page: sheets of a list go apart."""
        practice_band(self.sheet, self.paper.sender, self.words, _MARGIN, self.right, 4)

    def _heads(self) -> None:
        with self.sheet.element("TR"):
            for (x, room), head in zip(self._places(), self.paper.table.heads, strict=True):
                style = Style(size=8.5, bold=True, align=_align(head), smallest=6.5)
                with self.sheet.element("TH"):
                    self.sheet.text(_start(x, room, head), self._y, head.title, style, room=room)
        self._y += 2
        self.sheet.rule(_MARGIN, self.right, self._y, thickness=0.9, colour=INK)

    def _row(self, row: tuple[Any, ...]) -> None:
        texts = [self._text(head, cell) for head, cell in zip(self.paper.table.heads, row, strict=True)]
        lines = [
            self.sheet.lines(text, room, _BODY)[:_MOST_LINES] if text else ()
            for text, (_, room) in zip(texts, self._places(), strict=True)
        ]
        height = max(1, max(map(len, lines), default=1)) * _LEADING + _PADDING
        if self._y + height > self.bottom:
            self._foot()
            self.sheet.turn()
            self._practice()
            self._y = 18.0
            self._heads()
        with self.sheet.element("TR"):
            for text, parts, (x, room), head in zip(
                texts, lines, self._places(), self.paper.table.heads, strict=True
            ):
                with self.sheet.element("TD"):
                    if len(parts) > 1:
                        self.sheet.paragraph(
                            x, self._y + _LEADING, room, text, _BODY, leading=1.33, most=_MOST_LINES
                        )
                    else:
                        style = Style(size=8.5, align=_align(head), smallest=6.5)
                        self.sheet.text(_start(x, room, head), self._y + _LEADING, text, style, room=room)
        self._y += height
        self.sheet.rule(_MARGIN, self.right, self._y, thickness=0.3, colour=HAIR)

    def _places(self) -> list[tuple[float, float]]:
        """Where each column begins, and how wide it is."""
        heads = self.paper.table.heads
        room = self.right - _MARGIN - _GAP * (len(heads) - 1)
        whole = sum(head.share for head in heads)
        places, x = [], _MARGIN
        for head in heads:
            wide = room * head.share / whole
            places.append((x, wide))
            x += wide + _GAP
        return places

    def _text(self, head: ListHead, cell: Any) -> str:
        if cell is None:
            return ""
        if head.content is Content.MINUTES and isinstance(cell, int):
            return self.words.duration_in_column(cell)
        return self.words.short_date(cell) if isinstance(cell, date) else str(cell)

    def _foot(self) -> None:
        y = self.size[1] - 10.5
        muted = Style(size=7.5, colour=MUTED)
        made = self.words.label("statement.made", day=self.paper.made_on, operator=self.paper.made_by)
        self.sheet.text(_MARGIN, y, made, muted, room=110)
        page = self.words.label("paper.page", page=self.sheet.page, pages=self.pages)
        self.sheet.text(self.right, y, page, Style(size=7.5, colour=MUTED, align="right"))
        mark, small = book_mark(self.words, self.paper.book), Style(size=6, colour=MUTED, smallest=5)
        self.sheet.text(_MARGIN, y + 3.6, mark, small, room=self.right - _MARGIN)


def _align(head: ListHead) -> Any:
    return "right" if head.content in _TRAILING else "left"


def _start(x: float, room: float, head: ListHead) -> float:
    return x + room if head.content in _TRAILING else x
