"""The recovery key on paper: what opens the bank when nobody knows a password any more."""

from dataclasses import dataclass, field
from datetime import datetime

from timebank.documents.letterhead import letterhead
from timebank.documents.page import INK, LINE, MARGIN, MUTED, RIGHT, Sheet, Style
from timebank.domain.papers import Sender
from timebank.wording import wording

_IN_A_LINE = 4
_PITCH = 11.0


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheet:
    """Whose bank it is, and the key as it is typed: groups of signs with hyphens between them."""

    sender: Sender
    key: str = field(repr=False)
    language: str
    moment: datetime


def recovery_sheet(paper: RecoverySheet) -> bytes:
    """The sheet as a PDF on one A4."""
    words = wording(paper.language)
    title = words.label("recovery.title")
    sheet = Sheet(title=title, language=paper.language, moment=paper.moment)
    letterhead(sheet, paper.sender, words)
    sheet.text(MARGIN, 44, title, Style(size=16, bold=True), kind="H1")
    y = sheet.paragraph(MARGIN, 54, RIGHT - MARGIN, words.label("recovery.what"), Style(size=11)) + 4
    groups = paper.key.split("-")
    rows = [groups[at : at + _IN_A_LINE] for at in range(0, len(groups), _IN_A_LINE)]
    high = _PITCH * len(rows) + 7
    sheet.box(MARGIN, y, RIGHT - MARGIN, high, thickness=0.9, colour=INK, radius=2)
    for number, row in enumerate(rows, start=1):
        # Read aloud and copied group by group; the hyphen at the end of a row says that it goes on.
        line = "-".join(row) + ("-" if number < len(rows) else "")
        sheet.text(
            MARGIN + 8,
            y + 1 + number * _PITCH,
            line,
            Style(size=21, bold=True),
            room=RIGHT - MARGIN - 16,
        )
    y += high + 9
    for key in ("keep", "use", "made"):
        facts = {"day": paper.moment.date()} if key == "made" else {}
        style = Style(size=10.5, colour=MUTED if key == "made" else INK)
        y = sheet.paragraph(MARGIN, y, RIGHT - MARGIN, words.label(f"recovery.{key}", **facts), style) + 3
    y += 14
    sheet.rule(MARGIN, MARGIN + 80, y, colour=LINE)
    sheet.text(MARGIN, y + 4.5, words.label("recovery.kept_by"), Style(size=9, colour=MUTED))
    sheet.rule(MARGIN + 90, RIGHT, y, colour=LINE)
    sheet.text(MARGIN + 90, y + 4.5, words.label("recovery.kept_where"), Style(size=9, colour=MUTED))
    return sheet.finish()
