"""What every paper begins with: mark or logo, name, address and a rule."""

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.units import mm

from timebank.documents.logo import draw_logo, room_of
from timebank.documents.page import INK, MARGIN, RIGHT, WHITE, Sheet, Style
from timebank.documents.text import clean
from timebank.domain.papers import Sender
from timebank.wording import Wording

_LOGO = 14.0
_WIDEST_LOGO = 62.0
_BESIDE_A_WIDE_LOGO = 82.0
_WIDE = 30.0
"""A logo that comes out wider than this needs the room of the name, which then stands above the address."""
_DETAILS = 75.0
_PRACTICE: Color = HexColor("#FFD666")
"""As the band on the screen: a paper about made-up people is seen to be one from across the room."""


def emblem(
    sheet: Sheet, sender: Sender, x: float, y: float, size: float, *, widest: float | None = None
) -> float:
    """The sender's logo, or the mark of who has none, `size` millimetres high and as wide, or up to `widest`.

    Gives how wide it came out.
    """
    if sender.logo is None:
        _leaf(sheet, x, y, size)
        return size
    wide, high = room_of(sender.logo, widest or size, size)
    draw_logo(sheet, sender.logo, x, y + (size - high) / 2, wide, high, spoken=sender.name)
    return wide


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
    wide = emblem(sheet, sender, MARGIN, 12, _LOGO, widest=_WIDEST_LOGO)
    if wide > _WIDE:
        _all_beside(sheet, sender, words)
    else:
        _details_beside(sheet, sender, words, MARGIN + max(wide, _LOGO if sender.logo is None else 0) + 4)
    sheet.rule(MARGIN, RIGHT, 29.5, thickness=0.9, colour=sheet.brand)


def _details_beside(sheet: Sheet, sender: Sender, words: Wording, left: float) -> None:
    """Name and subtitle beside the logo, how to reach them at the right."""
    small = Style(size=8, colour=sheet.brand, align="right", smallest=6.5)
    details = _details(sheet, sender, words, small)
    _name(sheet, sender, left, (RIGHT - _DETAILS - 3 if details else RIGHT) - left)
    baseline = 20.2 - (len(details) - 1) * 2.1
    for detail in details:
        sheet.text(RIGHT, baseline, detail, small, room=_DETAILS)
        baseline += 4.2


def _details(sheet: Sheet, sender: Sender, words: Wording, style: Style) -> list[str]:
    details = [
        *(sheet.lines(sender.address, _DETAILS, style)[:2] if clean(sender.address) else ()),
        words.label("paper.telephone", phone=sender.phone) if sender.phone else "",
        words.label("paper.kvk", kvk=sender.kvk) if sender.kvk else "",
    ]
    return [line for line in details if line]


def _all_beside(sheet: Sheet, sender: Sender, words: Wording) -> None:
    """Everything at the right of a wide logo: the name on top, for the logo may not spell it, the rest below."""
    room = _BESIDE_A_WIDE_LOGO
    small = Style(size=7.5, colour=sheet.brand, align="right", smallest=6)
    lines: list[str] = [*_details(sheet, sender, words, small), "", ""]
    address, reached = lines[0], lines[1:]
    below = [clean(sender.subtitle), address, " · ".join(part for part in reached if part)]
    below = [line for line in below if line]
    step = 3.7
    top = 20.6 - len(below) * step / 2
    name = Style(size=11, bold=True, colour=sheet.brand, align="right", smallest=6.5)
    sheet.text(RIGHT, top, sender.name, name, room=room)
    for index, line in enumerate(below, start=1):
        sheet.text(RIGHT, top + 0.6 + index * step, line, small, room=room)


def _name(sheet: Sheet, sender: Sender, left: float, room: float) -> None:
    """The name on one line, smaller or on two lines where it is long, and the subtitle beneath."""
    subtitle = clean(sender.subtitle)
    name = Style(size=15, bold=True, colour=sheet.brand, smallest=11)
    below = Style(size=8.5, colour=sheet.brand, smallest=7)
    if sheet.width(sender.name, Style(size=11, bold=True)) <= room:
        sheet.text(left, 19 if subtitle else 21.2, sender.name, name, room=room)
        sheet.text(left, 24.2, subtitle, below, room=room)
        return
    for size in (10.5, 9.5, 8.5, 7.5):
        small = Style(size=size, bold=True, colour=sheet.brand)
        first, *rest = sheet.lines(sender.name, room, small)
        if len(rest) <= 1:
            break
    sheet.text(left, 15.8 if subtitle else 18, first, small)
    sheet.text(left, 20.4 if subtitle else 22.6, " ".join(rest), small, room=room)
    sheet.text(left, 25, subtitle, below, room=room)


def _leaf(sheet: Sheet, x: float, y: float, size: float) -> None:
    """The mark of a centre without a logo: a linden leaf whose veins are the hands of a clock."""
    with sheet.drawing(x, y, size, units=100) as canvas:
        canvas.setFillColor(sheet.brand)
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
