"""The lines of a statement, over as many pages as they need."""

from collections.abc import Callable

from timebank.documents.columns import Head, draw_heads
from timebank.documents.page import BRAND, INK, MARGIN, MUTED, RIGHT, Sheet, Style
from timebank.documents.parts import SecondLanguage
from timebank.domain.numbers import POT
from timebank.domain.statements import FoldedLine, Statement, StatementLine, fold
from timebank.wording import Wording

_DATE = MARGIN
_WHAT = MARGIN + 20.5
_WHOM = MARGIN + 82
_ADDED = MARGIN + 130
_TAKEN = MARGIN + 150
_BALANCE = RIGHT
_HEADS = (
    Head(key="paper.date", x=_DATE, room=16),
    Head(key="statement.what", x=_WHAT, room=64),
    Head(key="statement.with_whom", x=_WHOM, room=32),
    Head(key="statement.added_column", x=_ADDED - 17, room=17, figure=True),
    Head(key="statement.taken_column", x=_TAKEN - 18, room=18, figure=True),
    Head(key="statement.balance", x=_BALANCE - 18, room=18, figure=True),
)
_ROW = 6.55
_TIGHT_ROW = 5.0
_TOTAL = 8.0
_PAGE_BOTTOM = 277.0
_NAMES_SHOWN = 2
_KEPT_TOGETHER = 3
_ROOM = _WHOM - _WHAT - 2.5


class StatementTable:
    """Draws the lines. `turn` begins a new page and tells where its content starts."""

    def __init__(
        self,
        sheet: Sheet,
        facts: Statement,
        words: Wording,
        second: SecondLanguage | None,
        *,
        turn: Callable[[], float],
    ) -> None:
        self._sheet = sheet
        self._facts = facts
        self._words = words
        self._second = second
        self._turn = turn
        self._y = 0.0
        self._row = _ROW
        self._one_year = facts.start.year == facts.until.year

    def draw(self, y: float, *, last_bottom: float) -> float:
        """Draw from the baseline of the head at `y`; what follows the table begins at `last_bottom`.

        Gives where the table ends; it leaves a page on which what follows has room.
        """
        self._y = y
        lines = fold(self._facts.lines)
        with self._sheet.element("Table"):
            self._head()
            self._row = self._height_for(len(lines) + 1, last_bottom)
            self._opening()
            for index, line in enumerate(lines):
                # The last lines go with the total and what follows, so that no page holds hardly more than a sum.
                left = len(lines) - index
                if left <= _KEPT_TOGETHER:
                    self._room_for(self._row * left + _TOTAL, last_bottom)
                else:
                    self._room_for(self._row, _PAGE_BOTTOM)
                self._line(line)
            if not lines:
                muted = Style(size=9, colour=MUTED)
                self._sheet.text(
                    _WHAT, self._y + self._row * 0.66, self._words.label("statement.nothing"), muted
                )
                self._end_row()
            self._total()
        return self._y

    def _height_for(self, rows: int, last_bottom: float) -> float:
        """The height of a row: a little less when that keeps the whole statement on one page."""
        fitting = (last_bottom - _TOTAL - self._y) / max(rows, 1)
        return fitting - 0.001 if _TIGHT_ROW < fitting < _ROW else _ROW

    def _room_for(self, height: float, bottom: float) -> None:
        if self._y + height > bottom:
            self._y = self._turn()
            self._head()

    def _head(self) -> None:
        self._y = draw_heads(self._sheet, _HEADS, self._y, self._words, self._second)

    def _opening(self) -> None:
        with self._sheet.element("TR"):
            self._cell(_DATE, self._day(self._facts.start.isoformat()), Style(size=9))
            self._cell(_WHAT, self._words.label("statement.opening"), Style(size=9), 100)
            if self._second:
                self._beside(self._second.words.label("statement.opening"), _ROOM / 2)
            self._figure(_BALANCE, self._facts.opening_minutes, INK)
        self._end_row()

    def _line(self, folded: FoldedLine) -> None:
        line = folded.line
        muted = folded.corrected or line.minutes == 0
        with self._sheet.element("TR"):
            ink = Style(size=9, colour=MUTED if folded.corrected else INK)
            self._cell(_DATE, self._day(line.service_date.isoformat()), ink)
            if folded.corrected:
                time = self._words.duration_in_column(abs(line.minutes) or abs(line.clock_minutes))
                what = self._words.label("statement.corrected", what=self._what(line), time=time)
                self._cell(_WHAT, what, Style(size=9, colour=MUTED, smallest=7), _TAKEN - _WHAT)
            else:
                told, style = self._told(line), Style(size=9, smallest=7)
                self._cell(_WHAT, told, style, _ROOM)
                self._beside(self._in_second(line), _ROOM - self._sheet.width(told, style) - 3)
                whom = self._names(line.with_names)
                self._cell(_WHOM, whom, Style(size=9, colour=MUTED, smallest=6.5), self._room_for_names(line))
                self._moved(line)
            self._figure(_BALANCE, folded.balance_minutes, MUTED if muted else INK)
        self._end_row()

    def _room_for_names(self, line: StatementLine) -> float:
        """As far as what this line moved leaves free."""
        if not line.minutes:
            return _TAKEN - _WHOM - 27
        figure = self._words.duration_in_column(abs(line.minutes))
        column = _ADDED if line.minutes > 0 else _TAKEN
        return column - _WHOM - self._sheet.width(figure, Style(size=9)) - 2.5

    def _in_second(self, line: StatementLine) -> str:
        """What it was about, in the second language; a sentence with names would need its grammar too."""
        if self._second is None:
            return ""
        if line.kind in ("grant", "settlement", "merge", "reversal"):
            return self._second.words.label(f"statement.{line.kind}")
        if line.activity is not None and self._second.speaks(line.activity):
            return self._second.words.talent(line.activity)
        return ""

    def _beside(self, text: str, room: float) -> None:
        """The second language at the end of the column, where it has room beside the first."""
        if self._second is not None and text and self._sheet.width(text, self._second.style(8)) <= room:
            self._cell(_WHAT + _ROOM, text, self._second.style(8))

    def _moved(self, line: StatementLine) -> None:
        if line.minutes:
            self._figure(_ADDED if line.minutes > 0 else _TAKEN, abs(line.minutes), INK)
        elif line.side in ("received", "attended"):
            style = Style(size=9, colour=MUTED, align="right", smallest=7)
            self._cell(_TAKEN, self._words.label("statement.costs_nothing"), style, 26)

    def _told(self, line: StatementLine) -> str:
        """What happened, with its clock time where the columns of credits do not tell it."""
        told = self._what(line)
        if line.clock_minutes > 0 and line.clock_minutes != abs(line.minutes):
            time = self._words.duration_in_column(line.clock_minutes)
            told = self._words.label("statement.attended_line", what=told, time=time)
        if line.reversed_by is not None:
            told = self._words.label("statement.reversed_later", what=told)
        return told

    def _what(self, line: StatementLine) -> str:
        """The line in the first person: what I did, what was done for me, or which kind of hours these are."""
        words, name = self._words, self._called(line)
        match line.kind:
            case "gift":
                key = "gift_from" if line.minutes > 0 else "gift_to"
                if line.with_names == (POT,):
                    return words.label("statement.gift_to_pot")
                return words.label(f"statement.{key}", name=self._names(line.with_names))
            case "grant" | "settlement" | "merge" | "reversal":
                return words.label(f"statement.{line.kind}")
            case "opening":
                return words.label("statement.opening_entry")
        if line.side == "given" and name:
            return words.helped(line.activity, name)
        if line.side == "received" and name:
            return words.was_helped(line.activity, name)
        if line.side == "attended":
            if line.activity is None:
                return words.sentence("statements.i_attended")
            return words.sentence("statements.i_attended_with", talent=line.activity)
        return words.talent(line.activity) if line.activity else words.word("kinds", line.kind)

    def _called(self, line: StatementLine) -> str:
        """How the others are named in a sentence: people by their first word, an organisation in full."""
        short = [_first_word(name) if line.kind == "exchange" else name for name in line.with_names]
        return self._names(tuple(short))

    def _names(self, accounts: tuple[str, ...]) -> str:
        names = [self._words.account(name) for name in accounts]
        if len(names) <= _NAMES_SHOWN:
            return self._words.joined(names)
        return f"{', '.join(names[:_NAMES_SHOWN])} +{len(names) - _NAMES_SHOWN}"

    def _total(self) -> None:
        facts = self._facts
        self._sheet.rule(MARGIN, RIGHT, self._y, thickness=0.9, colour=INK)
        line = self._y + 4.9
        bold = Style(size=9, bold=True, align="right")
        with self._sheet.element("TR"):
            with self._sheet.element("TD"):
                total = self._words.label("paper.total")
                self._sheet.text(_WHAT, line, total, Style(size=9, bold=True))
                if self._second:
                    beside = self._second.style(8, bold=True, ink=True)
                    self._sheet.text(
                        _WHAT + _ROOM, line, self._second.words.label("paper.total"), beside, room=40
                    )
            for x, minutes, colour in (
                (_ADDED, facts.added_minutes, INK),
                (_TAKEN, facts.taken_minutes, INK),
                (_BALANCE, facts.closing_minutes, BRAND),
            ):
                with self._sheet.element("TD"):
                    style = Style(size=9, bold=True, align="right", colour=colour)
                    self._sheet.text(x, line, self._words.duration_in_column(minutes), style)
        self._y += bold.size

    def _cell(self, x: float, text: str, style: Style, room: float | None = None) -> None:
        with self._sheet.element("TD"):
            self._sheet.text(x, self._y + self._row * 0.66, text, style, room=room)

    def _figure(self, x: float, minutes: int, colour: object) -> None:
        style = Style(size=9, align="right", colour=INK if colour is INK else MUTED)
        self._cell(x, self._words.duration_in_column(minutes), style)

    def _end_row(self) -> None:
        self._y += self._row
        self._sheet.rule(MARGIN, RIGHT, self._y, thickness=0.3)

    def _day(self, iso: str) -> str:
        """Day and month in figures; with the year when the period spans more than one."""
        year, month, day = iso.split("-")
        return f"{day}-{month}" if self._one_year else f"{day}-{month}-{year}"


def _first_word(name: str) -> str:
    """The name people are called by, as far as one free full name tells it."""
    return name if "," in name else name.split(" ", 1)[0]
