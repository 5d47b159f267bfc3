"""What every paper begins with: mark or logo, name, address and a rule."""

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.units import mm

from timebank.documents.page import BRAND, INK, MARGIN, RIGHT, WHITE, Sheet, Style
from timebank.documents.text import clean
from timebank.domain.papers import Sender
from timebank.wording import Wording

_LOGO = 14.0
_DETAILS = 75.0
_PRACTICE: Color = HexColor("#FFD666")
"""As the band on the screen: a paper about made-up people is seen to be one from across the room."""


def emblem(sheet: Sheet, sender: Sender, x: float, y: float, size: float) -> None:
    """The sender's logo, or the mark of who has none, in a square of `size` millimetres."""
    if sender.logo is not None:
        sheet.picture(x, y, size, sender.logo, spoken=sender.name)
    else:
        _leaf(sheet, x, y, size)


def practice_band(
    sheet: Sheet,
    sender: Sender,
    words: Wording,
    left: float,
    right: float,
    top: float,
    *,
    high: float = 5.6,
    colour: Color = _PRACTICE,
    ink: Color = INK,
) -> None:
    """On a paper about made-up people the band that says so, `high` millimetres from `top` down; else nothing."""
    if not sender.practice:
        return
    sheet.rule(left, right, top + high / 2, thickness=high * mm, colour=colour)
    size = min(9.5, high * 1.7)
    told = Style(size=size, bold=True, colour=ink, align="centre", smallest=size * 0.6)
    line = top + high / 2 + size * 0.126
    sheet.text((left + right) / 2, line, words.label("paper.practice"), told, room=right - left - 3)


def letterhead(sheet: Sheet, sender: Sender, words: Wording) -> None:
    """Draw the head of the first page; it ends with a rule at 29.5 mm."""
    practice_band(sheet, sender, words, MARGIN, RIGHT, 3.2)
    emblem(sheet, sender, MARGIN, 12, _LOGO)
    small = Style(size=8, colour=BRAND, align="right", smallest=6.5)
    details = [
        *(sheet.lines(sender.address, _DETAILS, small)[:2] if clean(sender.address) else ()),
        words.label("paper.telephone", phone=sender.phone) if sender.phone else "",
        words.label("paper.kvk", kvk=sender.kvk) if sender.kvk else "",
    ]
    details = [line for line in details if line]
    left = MARGIN + _LOGO + 4
    _name(sheet, sender, left, (RIGHT - _DETAILS - 3 if details else RIGHT) - left)
    baseline = 20.2 - (len(details) - 1) * 2.1
    for detail in details:
        sheet.text(RIGHT, baseline, detail, small, room=_DETAILS)
        baseline += 4.2
    sheet.rule(MARGIN, RIGHT, 29.5, thickness=0.9, colour=BRAND)


def _name(sheet: Sheet, sender: Sender, left: float, room: float) -> None:
    """The name on one line, smaller or on two lines where it is long, and the subtitle beneath."""
    subtitle = clean(sender.subtitle)
    name = Style(size=15, bold=True, colour=BRAND, smallest=11)
    below = Style(size=8.5, colour=BRAND, smallest=7)
    if sheet.width(sender.name, Style(size=11, bold=True)) <= room:
        sheet.text(left, 19 if subtitle else 21.2, sender.name, name, room=room)
        sheet.text(left, 24.2, subtitle, below, room=room)
        return
    for size in (10.5, 9.5, 8.5, 7.5):
        small = Style(size=size, bold=True, colour=BRAND)
        first, *rest = sheet.lines(sender.name, room, small)
        if len(rest) <= 1:
            break
    sheet.text(left, 15.8 if subtitle else 18, first, small)
    sheet.text(left, 20.4 if subtitle else 22.6, " ".join(rest), small, room=room)
    sheet.text(left, 25, subtitle, below, room=room)


def _leaf(sheet: Sheet, x: float, y: float, size: float) -> None:
    """The mark of a centre without a logo: a linden leaf whose veins are the hands of a clock."""
    with sheet.drawing(x, y, size, units=100) as canvas:
        canvas.setFillColor(BRAND)
        leaf = canvas.beginPath()
        leaf.moveTo(50, 84)
        leaf.curveTo(59, 97, 84, 98, 92, 78)
        leaf.curveTo(99, 57, 81, 31, 58, 14)
        leaf.curveTo(54, 11, 52, 7, 50, 0)
        leaf.curveTo(48, 7, 46, 11, 42, 14)
        leaf.curveTo(19, 31, 1, 57, 8, 78)
        leaf.curveTo(16, 98, 41, 97, 50, 84)
        leaf.close()
        canvas.drawPath(leaf, fill=1, stroke=0)
        canvas.setStrokeColor(WHITE)
        canvas.setLineCap(1)
        canvas.setLineWidth(5.5)
        canvas.line(50, 17, 50, 74)
        canvas.line(50, 51, 72, 66)
        canvas.setLineWidth(3.2)
        canvas.line(50, 36, 29, 52)
