"""The slip of an exchange, to fill in with a pen or from the books, with room to sign: A6, four to an A4, or a receipt."""

from dataclasses import dataclass
from datetime import datetime

from timebank.documents.icons import icon
from timebank.documents.letterhead import emblem, practice_band
from timebank.documents.page import BRAND, HAIR, INK, LINE, MUTED, WHITE, Sheet, Style
from timebank.documents.parts import SecondLanguage, second_language
from timebank.documents.text import clean
from timebank.domain.papers import Sender, SlipForm
from timebank.wording import Wording, wording

A6 = (105.0, 148.5)
"""A quarter of an A4, which is half a millimetre higher than A6."""
RECEIPT_WIDE = 80.0

_INSET = 8.0
_RECEIPT_INSET = 4.0
_VALUE, _UNDER, _PITCH = 6.0, 8.4, 15.5
"""From a label to its value, to the line below, and to the next label, in millimetres."""
_MOST_NAMES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipPerson:
    """Somebody on a slip; `time` where it is their own and not everybody's."""

    name: str
    number: str
    time: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipFacts:
    """One recorded exchange, in words as they stand on the slip."""

    day: str
    givers: tuple[SlipPerson, ...]
    receivers: tuple[SlipPerson, ...]
    talent: str
    time: str
    recorded: str
    second_talent: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipPaper:
    """Slips with what they share; a slip without facts is one to fill in."""

    slips: tuple[SlipFacts | None, ...]
    sender: Sender
    moment: datetime
    form: SlipForm = SlipForm.A6
    language: str = "nl"
    second_language: str | None = None


def exchange_slips(paper: SlipPaper) -> bytes:
    """The slips as a PDF."""
    if paper.form is SlipForm.RECEIPT:
        # Drawn once to know how long it gets, and once more on paper of that length.
        high = _Receipt(paper, high=2000.0).draw()
        receipt = _Receipt(paper, high=high)
        receipt.draw()
        return receipt.sheet.finish()
    return _Quarters(paper).draw()


class _Slips:
    """What both forms share: the words in two languages."""

    def __init__(self, paper: SlipPaper, size: tuple[float, float]) -> None:
        self.paper = paper
        self.words: Wording = wording(paper.language)
        self.second: SecondLanguage | None = second_language(paper.second_language, paper.language)
        self.sheet = Sheet(
            title=self.words.label("slip.title"), language=paper.language, moment=paper.moment, size=size
        )

    def _label(self, x: float, y: float, right: float, key: str, *, size: float = 8) -> None:
        """A label, and at the other edge the same in the second language."""
        style = Style(size=size, colour=MUTED, smallest=size * 0.75)
        half = (right - x - 2) / (2 if self.second else 1)
        wide = self.sheet.text(
            x, y, self.words.label(key), style, room=right - x if not self.second else half * 1.2
        )
        if self.second:
            self.sheet.text(
                right, y, self.second.words.label(key), self.second.style(size), room=right - x - wide - 2
            )

    def _beneath(
        self, left: float, y: float, right: float, text: str, size: float, *, ink: bool = False
    ) -> None:
        """A line of its own in the second language, from the side where that begins to be read."""
        assert self.second is not None
        rtl = self.second.direction == "rtl"
        style = self.second.style(size, align="right" if rtl else "left", ink=ink)
        self.sheet.text(right if rtl else left, y, text, style, room=right - left)


class _Quarters(_Slips):
    """Slips of a quarter of an A4: one to a page, or four to be cut."""

    def __init__(self, paper: SlipPaper) -> None:
        super().__init__(paper, A6 if paper.form is SlipForm.A6 else (A6[0] * 2, A6[1] * 2))

    def draw(self) -> bytes:
        each = 1 if self.paper.form is SlipForm.A6 else 4
        for at, facts in enumerate(self.paper.slips):
            if at and at % each == 0:
                self.sheet.turn()
            place = at % each
            if each == 4 and place == 0:
                self._cuts()
            with self.sheet.element("Sect"):
                self._slip(facts, (place % 2) * A6[0], (place // 2) * A6[1])
        return self.sheet.finish()

    def _cuts(self) -> None:
        """Where to cut, with scissors at the edge."""
        wide, high = A6
        self.sheet.upright(wide, 0, high * 2, thickness=0.25, colour=HAIR)
        self.sheet.rule(0, wide * 2, high, thickness=0.25, colour=HAIR)
        icon(self.sheet, "scissors", 2.2, high - 1.9, 3.8, line=1.4)

    def _slip(self, facts: SlipFacts | None, x: float, y: float) -> None:
        left, right = x + _INSET, x + A6[0] - _INSET
        self._head(left, y, right)
        column = left + 41
        self._field(left, y + 32.5, column - 4, "paper.date", facts.day if facts else None)
        self._field(column, y + 32.5, right, "slip.how_long", facts.time if facts else None)
        top = self._people(left, y + 32.5 + _PITCH, right, "slip.who_helped", facts.givers if facts else None)
        top = self._people(left, top, right, "slip.for_whom", facts.receivers if facts else None)
        beside = facts.second_talent if facts else ""
        self._field(left, top, right, "slip.what", facts.talent or "–" if facts else None, beside=beside)
        self._signatures(left, y + 100, right)
        self._foot(facts, left, y + A6[1], right)

    def _head(self, left: float, y: float, right: float) -> None:
        sheet, sender = self.sheet, self.paper.sender
        practice_band(sheet, sender, self.words, left, right, y + 1.6, high=4.2)
        emblem(sheet, sender, left, y + 6.5, 8)
        bold = Style(size=10, bold=True, colour=BRAND, smallest=6.5)
        small = Style(size=7, colour=BRAND, smallest=5.5)
        sheet.text(left + 10.5, y + 10.2, sender.name, bold, room=right - left - 10.5)
        phone = self.words.label("paper.telephone", phone=sender.phone) if clean(sender.phone) else ""
        sheet.text(left + 10.5, y + 13.8, phone, small, room=right - left - 10.5)
        sheet.rule(left, right, y + 17, thickness=0.9, colour=BRAND)
        with sheet.element("H1"):
            title = Style(size=13, bold=True, smallest=9)
            wide = sheet.text(
                left, y + 24.4, self.words.label("slip.title"), title, room=(right - left) * 0.6
            )
        if self.second:
            style = self.second.style(11, ink=True)
            sheet.text(
                right, y + 24.4, self.second.words.label("slip.title"), style, room=right - left - wide - 4
            )

    def _field(
        self, left: float, top: float, right: float, key: str, value: str | None, *, beside: str = ""
    ) -> None:
        """A label with its value below, or a line for the pen."""
        self._label(left, top, right, key)
        self._under(left, top, right, filled=value is not None)
        if value is None:
            return
        sheet, room = self.sheet, right - left
        if sheet.width(value, Style(size=8.5, bold=True)) > room:
            small = Style(size=8, bold=True, smallest=6)
            first, *rest = sheet.lines(value, room, small)
            sheet.text(left, top + 4, first, small)
            sheet.text(left, top + 7.3, " ".join(rest), small, room=room)
            return
        style = Style(size=11, bold=True, smallest=8.5)
        wide = sheet.text(left, top + _VALUE, value, style, room=room)
        if beside and self.second:
            sheet.text(right, top + _VALUE, beside, self.second.style(9), room=max(1.0, room - wide - 4))

    def _under(self, left: float, top: float, right: float, *, filled: bool) -> None:
        self.sheet.rule(left, right, top + _UNDER, thickness=0.5, colour=HAIR if filled else LINE)

    def _people(
        self, left: float, top: float, right: float, key: str, people: tuple[SlipPerson, ...] | None
    ) -> float:
        """Who it was, with the number at the edge; gives where the next field begins."""
        sheet, number = self.sheet, right - 24
        if people is None or len(people) == 1:
            self._field(left, top, number - 4, key, people[0].name if people else None)
            self._field_number(number, top, right, people[0].number if people else None)
            return top + _PITCH
        self._label(left, top, right, key)
        step = 4.4 if len(people) <= _MOST_NAMES else 3.7
        style = Style(size=9 if len(people) <= _MOST_NAMES else 7.5, bold=True, smallest=6)
        shown = people if len(people) <= _MOST_NAMES else people[: _MOST_NAMES - 1]
        baseline = top + 4.6
        for person in shown:
            sheet.text(left, baseline, person.name, style, room=number - 4 - left)
            told = f"{person.number} · {person.time}" if person.time else person.number
            sheet.text(right, baseline, told, Style(size=8, align="right", smallest=6), room=24)
            baseline += step
        if len(shown) < len(people):
            more = self.words.label("slip.more", count=len(people) - len(shown))
            sheet.text(left, baseline, more, Style(size=7.5, colour=MUTED))
            baseline += step
        sheet.rule(left, right, max(top + _UNDER, baseline - step + 1.6), thickness=0.5)
        return max(top + _PITCH, baseline + 3.4)

    def _field_number(self, left: float, top: float, right: float, value: str | None) -> None:
        label = Style(size=8, colour=MUTED, smallest=6)
        self.sheet.text(left, top, self.words.label("paper.number"), label, room=right - left)
        if value is not None:
            self.sheet.text(left, top + _VALUE, value, Style(size=11, smallest=7), room=right - left)
        self._under(left, top, right, filled=value is not None)

    def _signatures(self, left: float, top: float, right: float) -> None:
        """Two boxes to sign in: who was helped first, for that is what counts."""
        gap, high = 4.0, 19.0
        wide = (right - left - gap) / 2
        for at, key in enumerate(("slip.signed_by_receiver", "slip.signed_by_giver")):
            x = left + at * (wide + gap)
            style = Style(size=7.5, colour=MUTED, smallest=5.5)
            self.sheet.text(x, top, self.words.label(key), style, room=wide)
            below = top + 1.6
            if self.second:
                self._beneath(x, top + 3.4, x + wide, self.second.words.label(key), 7)
                below = top + 5.2
            self.sheet.box(x, below, wide, high, thickness=0.6, colour=LINE, radius=1.5)

    def _foot(self, facts: SlipFacts | None, left: float, bottom: float, right: float) -> None:
        small = Style(size=7.5, colour=MUTED, smallest=5.5)
        second = bottom - 11.2
        if facts is not None:
            self.sheet.text(left, bottom - 12.6, facts.recorded, small, room=right - left)
            second = bottom - 8.8
        self.sheet.text(
            left, second, self.words.label("slip.hour" if facts else "slip.bring"), small, room=right - left
        )
        if self.second:
            key = "slip.hour" if facts else "slip.bring"
            self._beneath(left, second + 3.6, right, self.second.words.label(key), 7)


class _Receipt(_Slips):
    """Slips below each other on the roll of a receipt printer of 80 mm, as long as they are."""

    def __init__(self, paper: SlipPaper, *, high: float) -> None:
        super().__init__(paper, (RECEIPT_WIDE, high))

    def draw(self) -> float:
        """Draw them all; gives how long the paper is."""
        y = 4.0
        for at, facts in enumerate(self.paper.slips):
            if at:
                self.sheet.rule(0, RECEIPT_WIDE, y + 3, thickness=0.5, colour=LINE)
                y += 8
            with self.sheet.element("Sect"):
                y = self._slip(facts, y)
        return y + 4

    def _slip(self, facts: SlipFacts | None, y: float) -> float:
        sheet, sender = self.sheet, self.paper.sender
        left, right = _RECEIPT_INSET, RECEIPT_WIDE - _RECEIPT_INSET
        # Receipt printers know black alone.
        if sender.practice:
            practice_band(sheet, sender, self.words, left, right, y, high=5.5, colour=INK, ink=WHITE)
            y += 6.5
        sheet.text(left, y + 4, sender.name, Style(size=12, bold=True, smallest=8), room=right - left)
        phone = self.words.label("paper.telephone", phone=sender.phone) if clean(sender.phone) else ""
        if phone:
            sheet.text(left, y + 8.4, phone, Style(size=8.5, smallest=7), room=right - left)
        y += 11 if phone else 7
        sheet.rule(left, right, y, thickness=1, colour=INK)
        y += 6.4
        with sheet.element("H1"):
            sheet.text(left, y, self.words.label("slip.title"), Style(size=11, bold=True), room=40)
        if self.second:
            sheet.text(
                right, y, self.second.words.label("slip.title"), self.second.style(10, ink=True), room=32
            )
        y = self._line(y + 7, "paper.date", facts.day if facts else None)
        y = self._folk(y, "slip.who_helped", facts.givers if facts else None)
        y = self._folk(y, "slip.for_whom", facts.receivers if facts else None)
        beside = facts.second_talent if facts else ""
        y = self._line(y, "slip.what", facts.talent or "–" if facts else None, beside=beside)
        y = self._line(y, "slip.how_long", facts.time if facts else None, size=15)
        for key in (
            ("slip.signed_by_receiver",) if facts else ("slip.signed_by_receiver", "slip.signed_by_giver")
        ):
            y = self._sign(y, key)
        black = Style(size=8, smallest=6)
        if facts is not None:
            y = sheet.paragraph(left, y, right - left, facts.recorded, black)
        y = sheet.paragraph(
            left, y, right - left, self.words.label("slip.hour" if facts else "slip.bring"), black
        )
        if self.second:
            text = self.second.words.label("slip.hour" if facts else "slip.bring")
            y = sheet.paragraph(
                left, y, right - left, text, self.second.style(8, ink=True), leading=self.second.leading
            )
        return y

    def _line(self, y: float, key: str, value: str | None, *, size: float = 11, beside: str = "") -> float:
        left, right = _RECEIPT_INSET, RECEIPT_WIDE - _RECEIPT_INSET
        self._label(left, y, right, key, size=8.5)
        if value is None:
            self.sheet.rule(left, right, y + 9.5, thickness=0.6, colour=INK)
            return y + 15
        y += 1.2 + size * 0.38
        style = Style(size=size, bold=True)
        ink = self.second.style(10, ink=True) if self.second and beside else None
        goes_beside = ink is not None and (
            self.sheet.width(value, style) + 3 + self.sheet.width(beside, ink) <= right - left
        )
        if ink and goes_beside:
            self.sheet.text(right, y, beside, ink, room=right - left)
        for line in self.sheet.lines(value, right - left, style)[:3]:
            self.sheet.text(left, y, line, style, room=right - left)
            y += size * 0.47
        if ink and not goes_beside:
            # Beneath rather than small: who reads only this language must be able to read it.
            self.sheet.text(right, y, beside, ink, room=right - left)
            y += 4.7
        return y + 2.6

    def _folk(self, y: float, key: str, people: tuple[SlipPerson, ...] | None) -> float:
        if not people:
            return self._line(y, key, None)
        left, right = _RECEIPT_INSET, RECEIPT_WIDE - _RECEIPT_INSET
        self._label(left, y, right, key, size=8.5)
        y += 5.4
        for person in people:
            told = f"{person.number} · {person.time}" if person.time else person.number
            wide = self.sheet.width(told, Style(size=8.5)) + 3
            self.sheet.text(right, y, told, Style(size=8.5, align="right"))
            style = Style(size=11, bold=True)
            first, *rest = self.sheet.lines(person.name, right - left - wide, style)
            self.sheet.text(left, y, first, style)
            for line in rest[:2]:
                y += 5.2
                self.sheet.text(left, y, line, style, room=right - left - wide)
            y += 5.2
        return y + 2.6

    def _sign(self, y: float, key: str) -> float:
        left, right = _RECEIPT_INSET, RECEIPT_WIDE - _RECEIPT_INSET
        self.sheet.text(left, y, self.words.label(key), Style(size=8.5, smallest=7), room=right - left)
        if self.second:
            y += 4
            self._beneath(left, y, right, self.second.words.label(key), 8, ink=True)
        self.sheet.box(left, y + 1.8, right - left, 16, thickness=0.8, colour=INK, radius=1.5)
        return y + 23
