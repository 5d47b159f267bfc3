"""The statement of an account on paper: two tallies as clocks, the balance as their difference, every line."""

from dataclasses import dataclass
from datetime import datetime

from timebank.documents.framed import book_mark
from timebank.documents.letterhead import letterhead
from timebank.documents.page import BRAND, INK, MARGIN, MUTED, RIGHT, Align, Sheet, Style
from timebank.documents.parts import (
    SecondLanguage,
    large_time,
    large_time_width,
    second_language,
    title_and_name,
)
from timebank.documents.statement_table import StatementTable
from timebank.documents.text import clean, unbroken
from timebank.domain.papers import BookMark, Sender
from timebank.domain.statements import Statement
from timebank.wording import Wording, wording

_CELL = 85.0
_TALLY_HEIGHT = 42.0
_MOST_CLOCKS = 20
_CLOCK_HOURS = (1, 5, 10, 50, 100, 500, 1000)
_HALF = 78.0
_SMALL = Style(size=7.5, colour=MUTED)
_FOOT = 283.0


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementPaper:
    """A statement with what the paper adds: whose it is, who made it and where the books stood then."""

    statement: Statement
    sender: Sender
    moment: datetime
    made_on: str
    made_by: str
    book: BookMark
    language: str = "nl"
    second_language: str | None = None
    of_organisation: bool = False


def statement(paper: StatementPaper) -> bytes:
    """The statement as a PDF; the same paper gives the same bytes."""
    once = _Statement(paper, pages=1)
    once.draw()
    if once.sheet.page == 1:
        return once.sheet.finish()
    again = _Statement(paper, pages=once.sheet.page)
    again.draw()
    return again.sheet.finish()


class _Statement:
    def __init__(self, paper: StatementPaper, *, pages: int) -> None:
        self.paper = paper
        self.facts = paper.statement
        self.pages = pages
        self.words: Wording = wording(paper.language)
        self.second: SecondLanguage | None = second_language(paper.second_language, paper.language)
        self.sheet = Sheet(
            title=self.words.label(self._own("title")), language=paper.language, moment=paper.moment
        )

    def draw(self) -> None:
        """Draw the whole statement."""
        self._head()
        y = self._tallies(71.0 if self.facts.script_name or self.second else 66.0)
        y = self._difference(y + 8)
        notes = self._notes_height()
        table = StatementTable(self.sheet, self.facts, self.words, self.second, turn=self._turn)
        y = table.draw(y, last_bottom=_FOOT - 6 - notes)
        self._notes(_FOOT - 5 - notes)
        self._foot()

    def _own(self, key: str) -> str:
        return f"statement.{key}_organisation" if self.paper.of_organisation else f"statement.{key}"

    def _label(self, key: str, **facts: object) -> str:
        return self.words.label(key, **facts)

    def _head(self) -> None:
        facts = self.facts
        letterhead(self.sheet, self.paper.sender, self.words)
        period = self.words.period(facts.start, facts.until)
        title = self._label(self._own("title"))
        script_name = facts.script_name or ""
        if self.second:
            right, style = self.second.words.label(self._own("title")), self.second.style(16, ink=True)
            muted = Style(size=9, colour=MUTED, align="right", smallest=7)
            self.sheet.text(RIGHT, 59.6, period, muted, room=90)
        else:
            right, style = period, Style(size=11, colour=MUTED, align="right", smallest=8)
        title_and_name(self.sheet, title, facts.name, script_name, right, style)
        number = f"{self._label('paper.number')} {facts.number}"
        self.sheet.text(
            RIGHT, 64 if script_name or self.second else 60, number, Style(size=11, align="right")
        )

    # --- the two tallies

    def _tallies(self, top: float) -> float:
        """Help given and help had, each as figures and as clocks; gives the lower edge."""
        sheet, facts = self.sheet, self.facts
        sheet.box(MARGIN, top, RIGHT - MARGIN, _TALLY_HEIGHT)
        sheet.upright(MARGIN + _CELL, top, top + _TALLY_HEIGHT, thickness=0.9, colour=INK)
        hours = self._hours_per_clock(max(facts.given_minutes, facts.received_minutes))
        cells = (
            (MARGIN, "given", "hours_added", facts.given_minutes, True),
            (MARGIN + _CELL, "received", "hours_taken", facts.received_minutes, False),
        )
        for left, key, moved, minutes, filled in cells:
            heading = Style(size=10.5, bold=True, smallest=8)
            wide = sheet.text(left + 5, top + 6.8, self._label(self._own(key)), heading, room=50)
            if self.second:
                beside = self.second.words.label(self._own(key))
                sheet.text(left + 80, top + 6.8, beside, self.second.style(9), room=72 - wide)
            elif self._moves_credits:
                muted = Style(size=9, colour=MUTED, align="right")
                sheet.text(left + 80, top + 6.8, self._label(f"statement.{moved}"), muted)
            large_time(sheet, left + 5, top + 18.4, minutes, self.words, size=26)
            self._clocks(left + 8, top + 26, minutes, hours, filled=filled)
        small = Style(size=8, colour=MUTED, align="right")
        hint = self._label("statement.one_clock", clock_minutes=hours * 60)
        sheet.text(MARGIN + 165, top + 39.2, hint, small, room=70)
        if facts.attended_minutes:
            attended = self.words.duration(facts.attended_minutes)
            label = self._label("statement.attended_total", time=attended)
            sheet.text(MARGIN + 5, top + 39.2, label, Style(size=8, colour=MUTED), room=70)
        return top + _TALLY_HEIGHT

    @property
    def _moves_credits(self) -> bool:
        """Whether the tallies and the credits tell the same story: no gift, no grant, no pot that pays."""
        facts = self.facts
        return (facts.added_minutes, facts.taken_minutes) == (facts.given_minutes, facts.received_minutes)

    def _hours_per_clock(self, most_minutes: int) -> int:
        return next(
            (hours for hours in _CLOCK_HOURS if most_minutes <= hours * 60 * _MOST_CLOCKS), _CLOCK_HOURS[-1]
        )

    def _clocks(self, x: float, y: float, minutes: int, hours: int, *, filled: bool) -> None:
        """Clocks in two rows of ten, with a gap after five; the last one shows the part that is left."""
        each = hours * 60
        for index in range(min(-(-max(minutes, 0) // each), _MOST_CLOCKS)):
            row, column = divmod(index, 10)
            left = x + column * 6.15 + (2.6 if column > 4 else 0)
            share = (minutes - each * index) / each
            self.sheet.clock(left, y + row * 6.75, 2.45, min(1.0, share), filled=filled)

    # --- the balance as a difference

    def _difference(self, y: float) -> float:
        """Balance before, what came on, what went off, balance now; gives the table's first baseline."""
        facts, sheet = self.facts, self.sheet
        on, off = (
            ("gave", "had") if self._moves_credits and not self.paper.of_organisation else ("added", "taken")
        )
        cells: tuple[tuple[str, int, dict[str, str]], ...] = (
            ("statement.balance_on", facts.opening_minutes, {"day": self.words.day_and_month(facts.start)}),
            (f"statement.{on}", facts.added_minutes, {}),
            (f"statement.{off}", facts.taken_minutes, {}),
        )
        value = Style(size=15, bold=True, smallest=10)
        for index, (key, minutes, named) in enumerate(cells):
            x = MARGIN + (0.0, 38.0, 74.0)[index]
            sheet.text(
                x, y + 2.4, self._label(key, **named), Style(size=8.5, colour=MUTED, smallest=6.5), room=29
            )
            sheet.text(x, y + 9.4, self.words.duration(minutes), value, room=28)
            if index:
                sheet.sign(x - 7, y + 7.5, "+" if index == 1 else "−")
            if self.second:
                day = {"day": self.second.words.day_and_month(facts.start)} if named else {}
                text = self.second.words.label(key, **day)
                sheet.text(x, y + 13.6, text, self.second.style(7.5, align="left"), room=29)
        owner = "statement.our_balance_on" if self.paper.of_organisation else "statement.my_balance_on"
        bold = Style(size=9, bold=True, align="right", smallest=7)
        sheet.text(RIGHT, y, self._label(owner, day=self.words.date(facts.until)), bold, room=70)
        large_time(sheet, RIGHT, y + 9.4, facts.closing_minutes, self.words, size=26, right=True)
        wide = large_time_width(sheet, facts.closing_minutes, self.words, size=26)
        sheet.sign(RIGHT - wide - 8, y + 7.5, "=")
        if self.second:
            text = self.second.words.label(owner, day=self.second.words.date(facts.until))
            sheet.text(RIGHT, y + 14.2, text, self.second.style(7.5), room=70)
        return y + (24.5 if self.second else 21)

    # --- the foot of the last page

    def _note_texts(self, words: Wording) -> tuple[tuple[str, str], tuple[str, str]]:
        phone = clean(self.paper.sender.phone)
        wrong = words.label("statement.wrong", **({"phone": phone} if phone else {}))
        if phone:
            wrong = wrong.replace(phone, unbroken(phone))
        return (
            (words.label("statement.wrong_title"), wrong),
            (words.label("statement.good_title"), words.label("statement.good")),
        )

    def _note_blocks(self) -> list[tuple[Wording, Style, Style, float]]:
        blocks = [(self.words, Style(size=9, bold=True), Style(size=8.5), 1.45)]
        if self.second:
            align: Align = "right" if self.second.direction == "rtl" else "left"
            bold = self.second.style(8.5, bold=True, ink=True, align=align)
            blocks.append((self.second.words, bold, self.second.style(8, ink=True), self.second.leading))
        return blocks

    def _notes_height(self) -> float:
        high = 3.0
        for words, _, body, leading in self._note_blocks():
            lines = max(len(self.sheet.lines(text, _HALF, body)) for _, text in self._note_texts(words))
            high += 7.2 + lines * body.size * leading * 25.4 / 72
        return high

    def _notes(self, y: float) -> None:
        """What to do when something is wrong, and what every paper with hours must say."""
        self.sheet.rule(MARGIN, RIGHT, y)
        for words, heading, body, leading in self._note_blocks():
            ends = []
            for index, (title, text) in enumerate(self._note_texts(words)):
                left = MARGIN + index * (RIGHT - MARGIN - _HALF)
                x = left + _HALF if heading.align == "right" else left
                self.sheet.text(x, y + 6, title, heading, room=_HALF, kind="H3")
                ends.append(self.sheet.paragraph(left, y + 10.6, _HALF, text, body, leading=leading))
            y = max(ends) - 3.6

    # --- pages

    def _turn(self) -> float:
        self._foot()
        self.sheet.turn()
        name = Style(size=11, bold=True, smallest=7)
        self.sheet.text(MARGIN, 19, self.facts.name, name, room=RIGHT - MARGIN - 26)
        self.sheet.text(RIGHT, 19, self.facts.number, Style(size=9, colour=MUTED, align="right"))
        self.sheet.rule(MARGIN, RIGHT, 22.5, thickness=0.9, colour=BRAND)
        return 29.0

    def _foot(self) -> None:
        """Who made it, where the books stood, and which page this is."""
        paper = self.paper
        made = self._label("statement.made", day=paper.made_on, operator=paper.made_by)
        self.sheet.text(MARGIN, _FOOT, made, _SMALL, room=130)
        head = book_mark(self.words, self.paper.book)
        self.sheet.text(MARGIN, _FOOT + 4, head, Style(size=6, colour=MUTED, smallest=5), room=RIGHT - MARGIN)
        page = self._label("paper.page", page=self.sheet.page, pages=self.pages)
        self.sheet.text(RIGHT, _FOOT, page, Style(size=7.5, colour=MUTED, align="right"))
