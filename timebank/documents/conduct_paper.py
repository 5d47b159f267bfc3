"""Whose certificate of conduct (VOG) an activity needs, and how it stands: a paper for inside the centre."""

from dataclasses import dataclass
from datetime import datetime

from timebank.documents.columns import Head
from timebank.documents.framed import BOTTOM, Cell, Frame, Made, Table, paged
from timebank.documents.page import MARGIN, MUTED, RIGHT, Style
from timebank.domain.organisation_papers import ConductLine, ConductNeed, ConductOverview
from timebank.domain.papers import Sender

_HEADS = (
    Head(key="conduct_paper.name", x=MARGIN, room=58),
    Head(key="paper.number", x=MARGIN + 61, room=14),
    Head(key="conduct_paper.does", x=MARGIN + 77, room=33),
    Head(key="conduct_paper.seen_on", x=MARGIN + 112, room=17),
    Head(key="conduct_paper.renew_on", x=MARGIN + 131, room=17),
    Head(key="conduct_paper.state", x=MARGIN + 150, room=20),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConductPaper:
    """The overview with what the paper adds: whose it is, and who made it when."""

    overview: ConductOverview
    sender: Sender
    moment: datetime
    made_on: str
    made_by: str
    language: str = "nl"


def conduct_paper(paper: ConductPaper) -> bytes:
    """The overview as a PDF; the same paper gives the same bytes."""
    return paged(lambda pages, tight: _draw(paper, pages, tight=tight))


def _draw(paper: ConductPaper, pages: int, *, tight: bool) -> Frame:
    facts = paper.overview
    made = Made(moment=paper.moment, on=paper.made_on, by=paper.made_by)
    frame = Frame(
        "conduct_paper.title", paper.sender, made, pages=pages, tight=tight, language=paper.language
    )
    words, of = frame.words, facts.organisation
    whose = words.label("conduct_paper.everybody") if of is None else of.profile.name
    told = words.label("conduct_paper.told", day=facts.today, since=facts.since)
    y = frame.head(whose, told, words.label("conduct_paper.internal"))
    standing = " · ".join(
        words.label(f"conduct_paper.count_{need}", count=facts.count(need))
        for need in ConductNeed
        if facts.count(need)
    )
    frame.sheet.text(MARGIN, y + 3, standing, Style(size=10.5, bold=True, smallest=8), room=RIGHT - MARGIN)
    table = Table(frame, _HEADS, y + (12 if standing else 5))
    with frame.sheet.element("Table"):
        table.head()
        for each in facts.activities:
            table.group(each.title, "" if of is not None else each.organisation)
            for line in each.lines:
                table.row(_cells(frame, line, facts))
            if not each.lines:
                table.nothing(words.label("conduct_paper.nobody"))
        if not facts.activities:
            table.nothing(words.label("conduct_paper.nothing"))
    _why(frame, table.y + 8)
    frame.foot()
    return frame


def _cells(frame: Frame, line: ConductLine, facts: ConductOverview) -> tuple[Cell, ...]:
    words, check, need = frame.words, line.check, line.need(facts.today)
    does = "leads" if line.leads else "helped"
    return (
        Cell(text=line.name, beside=line.script_name),
        Cell(text=line.code),
        Cell(text=words.label(f"conduct_paper.{does}", day=line.helped_on)),
        Cell(text=words.short_date(check.seen_on) if check else "–"),
        Cell(text=words.short_date(check.renew_on) if check and check.renew_on else "–"),
        Cell(text=words.label(f"conduct_paper.{need}"), bold=need is not ConductNeed.SEEN),
    )


def _why(frame: Frame, y: float) -> None:
    """What the centre keeps, and what not."""
    text = frame.words.label("conduct_paper.kept")
    muted = Style(size=8.5, colour=MUTED)
    if y + 4.3 * len(frame.sheet.lines(text, RIGHT - MARGIN, muted)) > BOTTOM:
        y = frame.turn() + 2
    frame.sheet.paragraph(MARGIN, y, RIGHT - MARGIN, text, muted, leading=1.42)
