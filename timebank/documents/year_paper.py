"""Everybody of an organisation in a period with hours and certificates: a paper for inside the organisation."""

from dataclasses import dataclass
from datetime import datetime

from timebank.documents.columns import Head
from timebank.documents.framed import TOTAL, Cell, Frame, Made, Table, paged
from timebank.documents.page import MARGIN
from timebank.domain.organisation_papers import YearLine, YearSheet
from timebank.domain.papers import Sender

_HEADS = (
    Head(key="year_paper.name", x=MARGIN, room=57),
    Head(key="paper.number", x=MARGIN + 59.5, room=14),
    Head(key="year_paper.given", x=MARGIN + 73, room=17, figure=True),
    Head(key="year_paper.attended", x=MARGIN + 92, room=19, figure=True),
    Head(key="year_paper.times", x=MARGIN + 112, room=10, figure=True),
    Head(key="year_paper.last", x=MARGIN + 126, room=18),
    Head(key="year_paper.certificates", x=MARGIN + 147, room=23),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class YearPaper:
    """The sheet with what the paper adds: whose it is, and who made it when."""

    sheet: YearSheet
    sender: Sender
    moment: datetime
    made_on: str
    made_by: str
    language: str = "nl"


def year_paper(paper: YearPaper) -> bytes:
    """The year sheet as a PDF; the same paper gives the same bytes."""
    return paged(lambda pages, tight: _draw(paper, pages, tight=tight))


def _draw(paper: YearPaper, pages: int, *, tight: bool) -> Frame:
    facts = paper.sheet
    made = Made(moment=paper.moment, on=paper.made_on, by=paper.made_by)
    frame = Frame("year_paper.title", paper.sender, made, pages=pages, tight=tight, language=paper.language)
    words = frame.words
    told = words.label(
        "year_paper.told", period=words.period(facts.start, facts.until), count=len(facts.lines)
    )
    y = frame.head(facts.organisation.profile.name, told, words.label("year_paper.internal"))
    table = Table(frame, _HEADS, y + 5)
    with frame.sheet.element("Table"):
        table.head()
        for at, line in enumerate(facts.lines):
            table.row(_cells(frame, line), kept_with=TOTAL if at == len(facts.lines) - 1 else 0)
        if facts.lines:
            table.total(_total(frame, facts))
        else:
            table.nothing(words.label("year_paper.nothing"))
    frame.foot()
    return frame


def _cells(frame: Frame, line: YearLine) -> tuple[Cell, ...]:
    words, person = frame.words, line.person
    return (
        Cell(text=person.name, beside=person.script_name, muted=not person.open),
        Cell(text=person.code),
        Cell(text=words.duration_in_column(person.given) if person.given else "–"),
        Cell(text=words.duration_in_column(person.attended) if person.attended else "–"),
        Cell(text=str(person.entries) if person.entries else "–"),
        Cell(text=words.short_date(person.last_on) if person.last_on else ""),
        Cell(text=" ".join(line.certificates)),
    )


def _total(frame: Frame, facts: YearSheet) -> tuple[Cell, ...]:
    words = frame.words
    papers = sum(len(line.certificates) for line in facts.lines)
    told = words.label("year_paper.people", count=facts.took_part)
    texts = (
        told,
        "",
        words.duration_in_column(facts.given),
        words.duration_in_column(facts.attended),
        "",
        "",
        words.label("year_paper.papers", count=papers),
    )
    return tuple(Cell(text=text, bold=True) for text in texts)
