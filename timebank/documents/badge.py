"""An operator's badge: a card to cut out, and what to know about it."""

from dataclasses import dataclass, field
from datetime import datetime

from timebank.documents.letterhead import letterhead
from timebank.documents.page import BRAND, LINE, MARGIN, MUTED, RIGHT, Sheet, Style
from timebank.domain.papers import Sender
from timebank.wording import wording

_WIDE, _HIGH, _INSET, _CODE = 85.6, 53.98, 6.0, 24.0
"""An ISO ID-1 card in millimetres, and the QR code on it."""
_TOP = 56.0


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgePaper:
    """Whose badge it is; `code` is what a scanner types."""

    sender: Sender
    name: str
    role: str
    number: str
    code: str = field(repr=False)
    language: str
    moment: datetime


def badge(paper: BadgePaper) -> bytes:
    """The badge as a PDF on one A4."""
    words = wording(paper.language)
    title = words.label("badge.title")
    sheet = Sheet(title=title, language=paper.language, moment=paper.moment)
    letterhead(sheet, paper.sender, words)
    sheet.text(MARGIN, 44, title, Style(size=16, bold=True), kind="H1")
    left, inner = MARGIN, MARGIN + _INSET
    sheet.box(left, _TOP, _WIDE, _HIGH, thickness=0.5, colour=LINE, radius=3.2, dashed=True)
    room = _WIDE - 2 * _INSET
    house = Style(size=9, bold=True, colour=BRAND, smallest=6)
    sheet.text(inner, _TOP + 9.6, paper.sender.name, house, room=room)
    sheet.rule(inner, left + _WIDE - _INSET, _TOP + 12.6, thickness=0.7, colour=BRAND)
    beside = room - _CODE - 4
    name = Style(size=14, bold=True, smallest=10)
    lines = sheet.lines(paper.name, beside, name)
    if len(lines) > 2:
        name = Style(size=10, bold=True, smallest=6)
        lines = sheet.lines(paper.name, beside, name)
    baseline = _TOP + 20.6
    for line in lines[:4]:
        sheet.text(inner, baseline, line, name, room=beside)
        baseline += name.size * 0.48
    sheet.text(
        inner, baseline + 0.8, words.word("roles", paper.role), Style(size=10, colour=MUTED), room=beside
    )
    sheet.text(inner, _TOP + _HIGH - _INSET, paper.number, Style(size=12, bold=True), room=beside)
    code_top = _TOP + _HIGH - _INSET - _CODE
    sheet.code(
        left + _WIDE - _INSET - _CODE, code_top, _CODE, paper.code, spoken=words.label("badge.code_spoken")
    )
    y, text_left = _TOP + 4, left + _WIDE + 10
    for key in ("cut", "use", "lost"):
        y = sheet.paragraph(text_left, y, RIGHT - text_left, words.label(f"badge.{key}"), Style(size=10)) + 2
    return sheet.finish()
