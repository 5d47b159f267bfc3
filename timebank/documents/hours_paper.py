"""The hours of an organisation for who pays for it: by month and by activity, without anybody's name, to be signed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from timebank.documents.columns import Head
from timebank.documents.framed import BOTTOM, TOTAL, Cell, Frame, Made, Table, paged
from timebank.documents.page import INK, LINE, MARGIN, MUTED, RIGHT, Style
from timebank.documents.parts import large_time, large_time_width
from timebank.domain.organisation_papers import Doing, HoursLine, HoursStatement
from timebank.domain.papers import BookMark, Sender
from timebank.domain.small_groups import SMALLEST_GROUP
from timebank.wording import Wording

_HIGH = 27.0
_CELLS = ((0.0, 53.0), (53.0, 53.0), (106.0, 32.0), (138.0, 32.0))
_SIGNING, _LAST = 23.0, 281.0
_COLUMN = 81.0
_HEADS = (
    Head(key="hours_paper.month", x=MARGIN, room=60),
    Head(key="hours_paper.sessions", x=MARGIN + 62, room=22, figure=True),
    Head(key="hours_paper.people", x=MARGIN + 86, room=18, figure=True),
    Head(key="hours_paper.given", x=MARGIN + 106, room=20, figure=True),
    Head(key="hours_paper.attended", x=MARGIN + 128, room=20, figure=True),
    Head(key="hours_paper.unconfirmed", x=MARGIN + 150, room=20, figure=True),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursPaper:
    """The hours with what the paper adds: whose it is, for whom, who keeps the books, and what the centre calls talents."""

    statement: HoursStatement
    sender: Sender
    keeper: str
    place_and_date: str
    moment: datetime
    made_on: str
    made_by: str
    book: BookMark
    recipient: str = ""
    own_names: Mapping[str, str]
    language: str = "nl"
    second_language: str | None = None


def hours_paper(paper: HoursPaper) -> bytes:
    """The statement of hours as a PDF; the same paper gives the same bytes."""
    return paged(lambda pages, tight: _Hours(paper, pages, tight=tight).draw())


class _Hours:
    def __init__(self, paper: HoursPaper, pages: int, *, tight: bool) -> None:
        self.paper, self.facts = paper, paper.statement
        made = Made(moment=paper.moment, on=paper.made_on, by=paper.made_by, book=paper.book)
        self.frame = Frame(
            "hours_paper.title",
            paper.sender,
            made,
            pages=pages,
            tight=tight,
            language=paper.language,
            second=paper.second_language,
        )
        self.sheet, self.words = self.frame.sheet, self.frame.words

    def draw(self) -> Frame:
        """Draw the whole paper."""
        facts, label = self.facts, self.words.label
        told = self.words.period(facts.start, facts.until)
        if self.paper.recipient:
            told = f"{told} · {label('hours_paper.recipient', name=self.paper.recipient)}"
        y = self._summary(self.frame.head(facts.organisation.profile.name, told))
        if facts.months or facts.activities:
            y = self._table(y + 3, "by_month", facts.months)
            y = self._table(y + 1, "by_activity", facts.activities)
        else:
            muted = Style(size=10, colour=MUTED)
            self.sheet.text(MARGIN, y + 9, label("hours_paper.nothing"), muted, room=RIGHT - MARGIN)
            y += 12
        self._signature(self._counted(y + 2))
        self.frame.foot()
        return self.frame

    # --- the figures

    def _summary(self, top: float) -> float:
        """Given, attended, people and sessions side by side; below them what was not confirmed."""
        sheet, total = self.sheet, self.facts.total
        sheet.box(MARGIN, top, RIGHT - MARGIN, _HIGH)
        for left, _ in _CELLS[1:]:
            sheet.upright(MARGIN + left, top, top + 19, thickness=0.9, colour=INK)
        times = (("given", total.given), ("attended", total.attended))
        counts = (("people", total.people), ("sessions", total.sessions))
        for (key, minutes), (left, wide) in zip(times, _CELLS[:2], strict=True):
            x = MARGIN + left + 4
            self._cell_head(x, top, key, wide - 8)
            if minutes is None:
                self._too_few(x, top, wide - 8)
                continue
            size = 20.0
            while large_time_width(sheet, minutes, self.words, size=size) > wide - 8 and size > 12:
                size -= 1
            large_time(sheet, x, top + 16.2, minutes, self.words, size=size)
        for (key, count), (left, wide) in zip(counts, _CELLS[2:], strict=True):
            x = MARGIN + left + 4
            self._cell_head(x, top, key, wide - 8)
            if count is None:
                self._too_few(x, top, wide - 8)
            else:
                figure = Style(size=20, bold=True, colour=sheet.brand, smallest=12)
                sheet.text(x, top + 16.2, str(count), figure, room=wide - 8)
        sheet.rule(MARGIN, RIGHT, top + 19, thickness=0.4, colour=INK)
        told = self._confirmation(self.words)
        wide = sheet.text(MARGIN + 4, top + 24.2, told, Style(size=9, smallest=7), room=100)
        if self.frame.second:
            beside = self._confirmation(self.frame.second.words)
            room = RIGHT - MARGIN - wide - 12
            sheet.text(RIGHT - 4, top + 24.2, beside, self.frame.second.style(8), room=room)
        return top + _HIGH

    def _cell_head(self, x: float, top: float, key: str, room: float) -> None:
        bold = Style(size=9.5, bold=True, smallest=7)
        self.sheet.text(x, top + 6, self.words.label(f"hours_paper.{key}"), bold, room=room)
        if self.frame.second:
            beside = self.frame.second.words.label(f"hours_paper.{key}")
            self.sheet.text(x, top + 9.6, beside, self.frame.second.style(7.5, align="left"), room=room)

    def _too_few(self, x: float, top: float, room: float) -> None:
        text = self.words.label("hours_paper.too_few", least=SMALLEST_GROUP)
        self.sheet.text(x, top + 16, text, Style(size=9.5, colour=MUTED, smallest=7), room=room)

    def _confirmation(self, words: Wording) -> str:
        total = self.facts.total
        if None in (total.given, total.attended, total.unconfirmed):
            return words.label("hours_paper.confirmation_left_out", least=SMALLEST_GROUP)
        given, attended, unconfirmed = total.given or 0, total.attended or 0, total.unconfirmed or 0
        return words.label(
            "hours_paper.confirmation",
            confirmed=words.duration(given + attended - unconfirmed),
            unconfirmed=words.duration(unconfirmed),
        )

    def _table(self, y: float, kind: str, lines: tuple[HoursLine, ...]) -> float:
        y = self.frame.heading(y, f"hours_paper.{kind}")
        first = "hours_paper.month" if kind == "by_month" else "hours_paper.activity"
        heads = (Head(key=first, x=_HEADS[0].x, room=_HEADS[0].room), *_HEADS[1:])
        table = Table(self.frame, heads, y)
        with self.sheet.element("Table"):
            table.head()
            for at, line in enumerate(lines):
                table.row(
                    (self._named(line), *self._figures(line)),
                    kept_with=TOTAL if at == len(lines) - 1 else 0,
                )
            label = self.words.label("paper.total")
            beside = self.frame.second.words.label("paper.total") if self.frame.second else ""
            total = Cell(text=label, beside=beside, in_second=True, bold=True)
            table.total((total, *self._figures(self.facts.total, bold=True)))
        return table.y

    def _named(self, line: HoursLine) -> Cell:
        second = self.frame.second
        if line.month is not None:
            beside = second.words.month_and_year(line.month) if second else ""
            return Cell(text=self.words.month_and_year(line.month), beside=beside, in_second=True)
        return Cell(
            text=self._called(line.doing, self.words),
            beside=self._called(line.doing, second.words) if second and not line.doing.title else "",
            in_second=True,
        )

    def _called(self, doing: Doing, words: Wording) -> str:
        if doing.title:
            return doing.title
        if doing.talent is None:
            return words.label("hours_paper.without_activity")
        return words.talent(doing.talent, self.paper.own_names.get(doing.talent, ""))

    def _figures(self, line: HoursLine, *, bold: bool = False) -> tuple[Cell, ...]:
        counts = [self._figure(count, str, bold=bold) for count in (line.sessions, line.people)]
        times = [
            self._figure(minutes, self.words.duration_in_column, bold=bold)
            for minutes in (line.given, line.attended, line.unconfirmed)
        ]
        return (*counts, *times)

    def _figure(self, figure: int | None, written: Callable[[int], str], *, bold: bool) -> Cell:
        if figure is None:
            return Cell(text=self.words.label("hours_paper.left_out"), muted=True)
        return Cell(text=written(figure) if figure else "–", bold=bold)

    # --- how it was counted, and who signs

    def _sentences(self, words: Wording) -> list[str]:
        found = [
            words.label("hours_paper.counted_time"),
            words.label("hours_paper.counted_sides"),
            words.label("hours_paper.counted_people"),
            words.label("hours_paper.counted_confirmed"),
        ]
        if self.facts.hides:
            found.append(words.label("hours_paper.counted_small", least=SMALLEST_GROUP))
        found.append(words.label("hours_paper.counted_book", keeper=self.paper.keeper))
        return found

    def _counted(self, y: float) -> float:
        """In two columns, the second of which is the second language where there is one; gives where they end."""
        second, size = self.frame.second, 7.5 if self.frame.tight else 8.5
        first = self._sentences(self.words)
        if second:
            columns = [
                (first, MARGIN, Style(size=size)),
                (self._sentences(second.words), RIGHT - _COLUMN, second.style(size, ink=True, align="left")),
            ]
        else:
            half = (len(first) + 1) // 2
            columns = [
                (first[:half], MARGIN, Style(size=size)),
                (first[half:], RIGHT - _COLUMN, Style(size=size)),
            ]
        step = size * 1.4 * 25.4 / 72
        high = max(
            sum(len(self.sheet.lines(text, _COLUMN, style)) * step + 1.2 for text in texts)
            for texts, _, style in columns
        )
        if y + 12 + high > BOTTOM:
            y = self.frame.turn() - 4
        y = self.frame.heading(y, "hours_paper.counted")
        ends = []
        for texts, left, style in columns:
            line = y
            for text in texts:
                line = self.sheet.paragraph(left, line, _COLUMN, text, style, leading=1.4) + 1.2
            ends.append(line)
        return max(ends)

    def _signature(self, y: float) -> None:
        """Place, date and who signs, beside room for a signature and a stamp."""
        sheet, label, profile = self.sheet, self.words.label, self.facts.organisation.profile
        if y + _SIGNING > _LAST:
            y = self.frame.turn()
        y = min(_LAST - _SIGNING, y + 7)
        who = ", ".join(part for part in (profile.signatory, profile.signatory_function) if part)
        small = Style(size=8, colour=MUTED)
        for at, (key, value) in enumerate(
            (("place_and_date", self.paper.place_and_date), ("signatory", who))
        ):
            top = y + at * 12
            wide = sheet.text(MARGIN, top + 2.5, label(f"certificate.{key}"), small, room=40)
            self._beside(MARGIN + 58, top + 2.5, key, 55 - wide)
            sheet.text(MARGIN, top + 7.7, value, Style(size=9.5, bold=True, smallest=6.5), room=58)
            sheet.rule(MARGIN, MARGIN + 58, top + 9.6, thickness=0.3)
        wide = sheet.text(MARGIN + 66, y + 2.5, label("certificate.signature"), small)
        self._beside(MARGIN + 122, y + 2.5, "signature", 53 - wide)
        sheet.rule(MARGIN + 66, MARGIN + 122, y + 21.6, thickness=0.6, colour=INK)
        sheet.box(MARGIN + 130, y - 1, 40, 22.6, thickness=0.5, colour=LINE, radius=1.2, dashed=True)
        wide = sheet.text(MARGIN + 132.5, y + 2.6, label("certificate.stamp"), small)
        self._beside(RIGHT - 2.5, y + 2.6, "stamp", 32 - wide)

    def _beside(self, x: float, y: float, key: str, room: float) -> None:
        if self.frame.second:
            text = self.frame.second.words.label(f"certificate.{key}")
            self.sheet.text(x, y, text, self.frame.second.style(7.5), room=room)
