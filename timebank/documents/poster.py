"""The poster for the noticeboard: offers and requests as cards in two languages, first names only."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from timebank.documents.icons import icon
from timebank.documents.letterhead import letterhead
from timebank.documents.page import BRAND, INK, LINE, MARGIN, MUTED, RIGHT, TINT, WHITE, Align, Sheet, Style
from timebank.documents.parts import SecondLanguage, second_language
from timebank.documents.text import clean, unbroken
from timebank.domain.offers import Offer, OfferKind
from timebank.domain.papers import Sender
from timebank.wording import Wording, wording
from timebank.wording.offers import told_when

A3_TO_A4 = 297 / 210
_GAP = 6.0
_CARD = (RIGHT - MARGIN - _GAP) / 2
_PAD = 4.5
_TILE = 17.0
_TEXT = _PAD + _TILE + 4.5
_ROOM = _CARD - _TEXT - _PAD
_INNER = _CARD - 2 * _PAD
_BAND = 14.2
_FOOT = 284.0
_LAST = 277.6
_POINT = 0.352778
_MOST_WORDS = 3
_MOMENT = 4.9
_HEADING = 11.5
_BETWEEN = 3.6
_SIGN = 5.6
"""Millimetres that the icon before a line takes."""
_SAID = Style(size=10, smallest=7.5)
_SMALL = Style(size=8, colour=MUTED, smallest=6)


@dataclass(frozen=True, slots=True, kw_only=True)
class PosterItem:
    """One card: the offer or request, and the icon and the centre's own name of its talent."""

    offer: Offer
    icon: str
    own_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PosterPaper:
    """What hangs on the noticeboard. `large` prints it on A3."""

    items: tuple[PosterItem, ...]
    sender: Sender
    moment: datetime
    made_on: str
    language: str = "nl"
    second_language: str | None = None
    large: bool = False


def poster(paper: PosterPaper) -> bytes:
    """The poster as a PDF; the same paper gives the same bytes."""
    once = _Poster(paper, pages=1)
    once.draw()
    if once.sheet.page == 1:
        return once.sheet.finish()
    again = _Poster(paper, pages=once.sheet.page)
    again.draw()
    return again.sheet.finish()


class _Poster:
    def __init__(self, paper: PosterPaper, *, pages: int) -> None:
        self.paper, self.pages = paper, pages
        self.words: Wording = wording(paper.language)
        self.second: SecondLanguage | None = second_language(paper.second_language, paper.language)
        self.sheet = Sheet(
            title=self.words.label("poster.title"),
            language=paper.language,
            moment=paper.moment,
            enlarged=A3_TO_A4 if paper.large else 1,
        )

    def draw(self) -> None:
        """Draw every page."""
        y = self._head()
        for kind, key in ((OfferKind.REQUEST, "asked"), (OfferKind.OFFER, "offered")):
            items = [item for item in self.paper.items if item.offer.kind is kind]
            if items:
                y = self._section(key, items, y)
        self._foot()

    # --- head and foot

    def _head(self) -> float:
        letterhead(self.sheet, self.paper.sender, self.words)
        title = Style(size=30, bold=True, colour=BRAND, smallest=20)
        with self.sheet.element("H1"):
            wide = self.sheet.text(MARGIN, 42.2, self.words.label("poster.title"), title, room=100)
        if self.second:
            style = self.second.style(21, bold=True, ink=True)
            beside = self.second.words.label("poster.title")
            self.sheet.text(RIGHT, 42.2, beside, style, room=RIGHT - MARGIN - wide - 6)
        y = self._how(self.words, Style(size=12), 49.6)
        if self.second:
            style = self.second.style(11, ink=True, align=self._side)
            y = self._how(self.second.words, style, y + 0.6)
        return y - 1.5

    def _how(self, words: Wording, style: Style, y: float) -> float:
        phone = clean(self.paper.sender.phone)
        how = words.label("poster.how", **({"phone": phone} if phone else {}))
        if phone:
            how = how.replace(phone, unbroken(phone))
        leading = self.second.leading if self.second and words is self.second.words else 1.36
        return self.sheet.paragraph(MARGIN, y, RIGHT - MARGIN, how, style, leading=leading)

    @property
    def _side(self) -> Align:
        return "right" if self.second is not None and self.second.direction == "rtl" else "left"

    def _foot(self) -> None:
        """That help costs no money, when it was put up, and which page this is."""
        self.sheet.rule(MARGIN, RIGHT, _FOOT - 4.6, thickness=0.9, colour=BRAND)
        left = self.words.label("poster.hours")
        taken = self.sheet.text(MARGIN, _FOOT, left, Style(size=9, bold=True, colour=BRAND), room=84)
        if self.second:
            style = self.second.style(8.5)
            self.sheet.text(RIGHT, _FOOT, self.second.words.label("poster.hours"), style, room=165 - taken)
        made = self.words.label("poster.made", day=self.paper.made_on)
        self.sheet.text(MARGIN, _FOOT + 4.4, made, _SMALL, room=100)
        if self.pages > 1:
            page = self.words.label("paper.page", page=self.sheet.page, pages=self.pages)
            self.sheet.text(RIGHT, _FOOT + 4.4, page, Style(size=8, colour=MUTED, align="right"))

    def _turn(self) -> float:
        """The next page, with the title small at its head; gives where the first line may stand."""
        self._foot()
        self.sheet.turn()
        title = self.words.label("poster.title")
        self.sheet.text(MARGIN, 20, self.paper.sender.name, Style(size=12, bold=True, colour=BRAND), room=110)
        self.sheet.text(RIGHT, 20, title, Style(size=12, colour=BRAND, align="right"), room=56)
        self.sheet.rule(MARGIN, RIGHT, 23.5, thickness=0.9, colour=BRAND)
        return 27.0

    # --- sections and cards

    def _section(self, key: str, items: Sequence[PosterItem], y: float) -> float:
        """A heading with cards in rows of two; a row that does not fit begins the next page."""
        rows = [items[at : at + 2] for at in range(0, len(items), 2)]
        for number, row in enumerate(rows):
            high = max(self._height(item) for item in row)
            heading = _HEADING if number == 0 else 0.0
            if y + heading + high > _LAST:
                y = self._turn()
                heading = _HEADING
            if heading:
                self._heading(key, y + 8.0)
                y += heading
            for at, item in enumerate(row):
                with self.sheet.element("Sect"):
                    self._card(item, MARGIN + at * (_CARD + _GAP), y, high)
            y += high + _BETWEEN
        return y

    def _heading(self, key: str, y: float) -> None:
        with self.sheet.element("H2"):
            style = Style(size=16, bold=True, colour=INK, smallest=12)
            wide = self.sheet.text(MARGIN, y, self.words.label(f"poster.{key}"), style, room=95)
            if self.second:
                beside = self.second.words.label(f"poster.{key}")
                room = RIGHT - MARGIN - wide - 6
                self.sheet.text(RIGHT, y, beside, self.second.style(14, bold=True, ink=True), room=room)

    def _talent(self, item: PosterItem) -> tuple[Style, tuple[str, ...]]:
        """The name of the talent on two lines at the most, smaller where it is long."""
        name = self.words.talent(item.offer.talent, item.own_name)
        for size, most in ((17.0, 1), (15.5, 1), (14.0, 1), (16.0, 2), (13.0, 2), (11.0, 2)):
            style = Style(size=size, bold=True)
            lines = self.sheet.lines(name, _ROOM, style)
            if len(lines) <= most:
                break
        return style, lines[:2]

    def _other_talent(self, item: PosterItem) -> str:
        second = self.second
        if second is None or item.own_name or not second.speaks(item.offer.talent):
            return ""
        return second.words.talent(item.offer.talent)

    def _words(self, item: PosterItem) -> tuple[Style, tuple[str, ...]]:
        """Somebody's own words as they wrote them, on three lines at the most."""
        said = clean(item.offer.words)
        if not said:
            return Style(size=11), ()
        said = f"“{said}”"
        for size in (11.5, 10.5, 9.5):
            style = Style(size=size)
            lines = self.sheet.lines(said, _INNER, style)
            if len(lines) <= _MOST_WORDS:
                break
        return style, lines

    def _moments(self, item: PosterItem) -> list[tuple[str, str, str]]:
        """Lines about when and where: the icon, the text, and the same in the second language.

        Where both do not fit beside each other, the second language has a line of its own.
        """
        offer, second = item.offer, self.second
        told: list[tuple[str, str, str]] = []
        when = told_when(self.words, offer.when)
        other = told_when(second.words, offer.when) if second else ""
        if when and second:
            wide = self.sheet.width(when, _SAID) + self.sheet.width(other, second.style(9.5))
            if wide + 4 <= _INNER - _SIGN:
                told.append(("clock", when, other))
            else:
                told += [("clock", when, ""), ("", "", other)]
        elif when:
            told.append(("clock", when, ""))
        if clean(offer.place):
            told.append(("map-pin", offer.place, ""))
        return told

    def _top(self, item: PosterItem) -> float:
        """How high tile, talent and first name are together."""
        style, names = self._talent(item)
        text = len(names) * style.size * 1.2 * _POINT + (5.8 if self._other_talent(item) else 0) + 6.0
        return max(_TILE, text)

    def _height(self, item: PosterItem) -> float:
        words, lines = self._words(item)
        said = len(lines[:_MOST_WORDS]) * words.size * 1.4 * _POINT + (1.5 if lines else 0)
        return _PAD + self._top(item) + 2.5 + said + len(self._moments(item)) * _MOMENT + 2.0 + _BAND

    def _card(self, item: PosterItem, x: float, y: float, high: float) -> None:
        self.sheet.box(x, y, _CARD, high, thickness=1.1, colour=LINE, radius=3)
        self._tile(x + _PAD, y + _PAD, item.icon, asks=item.offer.kind is OfferKind.REQUEST)
        self._names(item, x, y + _PAD)
        self._said(item, x + _PAD, y + _PAD + self._top(item) + 2.5)
        self._band(item, x, y + high - _BAND)

    def _names(self, item: PosterItem, x: float, y: float) -> None:
        """What it is, in both languages, and the first name below."""
        sheet = self.sheet
        style, names = self._talent(item)
        step = style.size * 1.2 * _POINT
        with sheet.element("H3"):
            for line in names:
                sheet.text(x + _TEXT, y + step * 0.82, line, style, room=_ROOM)
                y += step
        other = self._other_talent(item)
        if other and self.second:
            small = self.second.style(12, ink=True, align=self._side)
            place = x + _CARD - _PAD if self._side == "right" else x + _TEXT
            sheet.text(place, y + 4.2, other, small, room=_ROOM)
            y += 5.8
        icon(sheet, "user-round", x + _TEXT, y + 1.5, 4.0, line=2, colour=MUTED)
        name = Style(size=12, smallest=8)
        sheet.text(x + _TEXT + 5.6, y + 5.0, item.offer.first_name, name, room=_ROOM - 5.6)

    def _tile(self, x: float, y: float, name: str, *, asks: bool) -> None:
        """The icon of the talent: light for what is asked, dark for what is offered."""
        with self.sheet.drawing(x, y, _TILE, units=100) as canvas:
            canvas.setFillColor(TINT if asks else BRAND)
            canvas.roundRect(0, 0, 100, 100, 18, stroke=0, fill=1)
        inset = 3.0
        colour = BRAND if asks else WHITE
        icon(self.sheet, name, x + inset, y + inset, _TILE - 2 * inset, line=1.7, colour=colour)

    def _said(self, item: PosterItem, x: float, y: float) -> None:
        """The own words, when and where."""
        sheet = self.sheet
        style, lines = self._words(item)
        if lines:
            said = f"“{clean(item.offer.words)}”"
            first = y + style.size * _POINT
            sheet.paragraph(x, first, _INNER, said, style, leading=1.4, most=_MOST_WORDS)
            y += len(lines[:_MOST_WORDS]) * style.size * 1.4 * _POINT + 1.5
        y -= 1.2
        for sign, text, other in self._moments(item):
            y += _MOMENT
            if sign:
                icon(sheet, sign, x, y - 3.2, 3.8, line=2, colour=MUTED)
            sheet.text(x + _SIGN, y, text, _SAID, room=_INNER - _SIGN)
            if other and self.second:
                right = bool(text) or self._side == "right"
                small = self.second.style(9.5, align="right" if right else "left")
                sheet.text(x + _INNER if right else x + _SIGN, y, other, small, room=_INNER - _SIGN)

    def _band(self, item: PosterItem, x: float, y: float) -> None:
        """The number to ask for, large, and until when."""
        sheet, offer = self.sheet, item.offer
        sheet.rule(x + _PAD, x + _CARD - _PAD, y, thickness=0.5)
        sheet.text(x + _PAD, y + 4.2, self.words.label("poster.number"), Style(size=8, colour=MUTED), room=30)
        if self.second:
            wide = sheet.width(self.words.label("poster.number"), Style(size=8))
            beside = self.second.words.label("poster.number")
            small = self.second.style(7.5, align="left")
            sheet.text(x + _PAD + wide + 2, y + 4.2, beside, small, room=20)
        number = Style(size=19, bold=True, colour=BRAND)
        sheet.text(x + _PAD, y + 11.4, offer.ask_number, number)
        right = x + _CARD - _PAD
        until = self.words.label("poster.until", day=self.words.date(offer.until))
        sheet.text(
            right,
            y + 7.2 if self.second else y + 11.4,
            until,
            Style(size=9, align="right", smallest=7),
            room=44,
        )
        if self.second:
            text = self.second.words.label("poster.until", day=self.second.words.date(offer.until))
            sheet.text(right, y + 11.4, text, self.second.style(8.5), room=44)
