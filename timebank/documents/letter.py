"""A letter to one member after another, each with the address where a window envelope shows it."""

from dataclasses import dataclass
from datetime import datetime

from reportlab.lib.colors import Color
from reportlab.lib.units import mm

from timebank.documents.letterhead import letterhead
from timebank.documents.page import BRAND, HAIR, INK, MARGIN, MUTED, RIGHT, Sheet, Style
from timebank.documents.parts import SecondLanguage, second_language
from timebank.documents.text import Direction, clean, direction_of, wrap
from timebank.domain.papers import LONGEST_LETTER, Sender, Window
from timebank.domain.progress import Progress, Unwatched
from timebank.wording import Wording, wording

_WINDOWS = {Window.LEFT: 25.0, Window.RIGHT: 115.0}
"""Where the address begins. DIN 5008 B and its mirror image: a window of 90 by 45 mm, 20 from the edge of a C5/6."""
_ADDRESS_ROOM = 78.0
_RETURN_LINE = 50.0
_ADDRESS = 56.5
_FOLDS = (105.0, 210.0)
_DATE = 98.0
_TEXT = Style(size=10.5)
_LEADING = 5.4
_FOOT = 277.0
_LATIN = frozenset({"nl", "en", "tr", "so"})


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterHours:
    """What the books say of somebody, in minutes."""

    balance_minutes: int
    given_minutes: int
    received_minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTo:
    """Who gets a letter. `text` and `subject` are those of `language` where the desk wrote any."""

    number: str
    name: str
    greeted_as: str
    script_name: str = ""
    address: str = ""
    language: str = "nl"
    subject: str = ""
    text: str = ""
    hours: LetterHours | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPaper:
    """Letters with what they share: the Dutch text, who signs, and where."""

    letters: tuple[LetterTo, ...]
    subject: str
    text: str
    sender: Sender
    moment: datetime
    dated: str
    as_of: str
    signatory: str
    signatory_function: str = ""
    window: Window = Window.LEFT
    language: str = "nl"


def letters(paper: LetterPaper, progress: Progress | None = None) -> bytes:
    """The letters as one PDF, each beginning on a page of its own."""
    return _Letters(paper, progress or Unwatched()).draw()


class _Letters:
    def __init__(self, paper: LetterPaper, progress: Progress) -> None:
        self.paper, self.progress = paper, progress
        self.words: Wording = wording(paper.language)
        self.sheet = Sheet(
            title=paper.subject or self.words.label("letter.title"),
            language=paper.language,
            moment=paper.moment,
        )
        self.to = paper.letters[0]
        self.first_page = 1

    def draw(self) -> bytes:
        for at, letter in enumerate(self.paper.letters):
            self.progress.step(at, len(self.paper.letters))
            if at:
                self.sheet.turn()
            self.to, self.first_page = letter, self.sheet.page
            with self.sheet.element("Art"):
                self._letter()
        return self.sheet.finish()

    def _letter(self) -> None:
        paper, to = self.paper, self.to
        letterhead(self.sheet, paper.sender, self.words)
        for fold in _FOLDS:
            self.sheet.rule(4, 8, fold, thickness=0.25, colour=HAIR)
        self._address()
        self.sheet.text(MARGIN, _DATE, paper.dated, Style(size=9.5, colour=MUTED), room=RIGHT - MARGIN)
        other = second_language(to.language, paper.language) if to.text else None
        y = self._part(_DATE + 9, paper.subject, paper.text, self.words, None, to.greeted_as)
        if to.hours is not None:
            y = self._hours(y, to.hours, other)
        y = self._closing(y, self.words, None)
        if other is not None:
            y = self._room(y + 4, 30)
            self.sheet.rule(MARGIN, RIGHT, y - 3)
            greeted = to.script_name if to.script_name and other.code not in _LATIN else to.greeted_as
            y = self._part(y + 5, to.subject, to.text, other.words, other, greeted)
            self._closing(y, other.words, other)

    def _address(self) -> None:
        """Whom it is for, where the window is; above it in small where it comes back to."""
        sheet, sender, left = self.sheet, self.paper.sender, _WINDOWS[self.paper.window]
        back = " · ".join(part for part in (clean(sender.name), clean(sender.address)) if part)
        small = Style(size=6.5, colour=MUTED, smallest=5)
        sheet.text(left, _RETURN_LINE, back, small, room=_ADDRESS_ROOM)
        sheet.rule(left, left + _ADDRESS_ROOM, _RETURN_LINE + 1.2, thickness=0.25)
        line = Style(size=10.5, smallest=7)
        baseline = _ADDRESS
        with sheet.element("P"):
            for part in (self.to.name, *address_lines(self.to.address)):
                for row in sheet.lines(part, _ADDRESS_ROOM, line)[:2]:
                    sheet.text(left, baseline, row, line, room=_ADDRESS_ROOM)
                    baseline += 5.0

    def _part(
        self, y: float, subject: str, text: str, words: Wording, other: SecondLanguage | None, greeted: str
    ) -> float:
        """Subject, salutation and text in one language; gives the next baseline."""
        if clean(subject):
            bold = Style(size=12, bold=True)
            y = self._lines(y, clean(subject), bold, other, kind="H1", leading=6.2) + 4
        salutation = words.label("letter.salutation", name=greeted)
        y = self._lines(y, salutation, _TEXT, other) + 2.6
        for paragraph in paragraphs(text):
            for row in paragraph:
                y = self._lines(y, row, _TEXT, other)
            y += 2.6
        return y

    def _closing(self, y: float, words: Wording, other: SecondLanguage | None) -> float:
        y = self._room(y, 12 if other else 11 + 3 * _LEADING)
        y = self._lines(y, words.label("letter.closing"), _TEXT, other)
        if other is None:
            y += 11
            y = self._lines(y, self.paper.signatory, Style(size=10.5, bold=True), None)
            if clean(self.paper.signatory_function):
                y = self._lines(y, self.paper.signatory_function, _TEXT, None)
        return self._lines(y, self.paper.sender.name, _TEXT, other) + 2

    def _hours(self, y: float, hours: LetterHours, other: SecondLanguage | None) -> float:
        """Balance and both tallies, and what everybody with a benefit must know."""
        y = self._room(y, 34)
        sheet, words = self.sheet, self.words
        cells: tuple[tuple[str, dict[str, object], int, Color], ...] = (
            ("statement.my_balance_on", {"day": self.paper.as_of}, hours.balance_minutes, BRAND),
            ("statement.given", {}, hours.given_minutes, INK),
            ("statement.received", {}, hours.received_minutes, INK),
        )
        wide = (RIGHT - MARGIN) / 3
        high = 21.0 if other else 17.0
        sheet.box(MARGIN, y - 3, RIGHT - MARGIN, high, thickness=0.6)
        for at, (key, facts, minutes, colour) in enumerate(cells):
            left = MARGIN + at * wide + 4
            if at:
                sheet.upright(MARGIN + at * wide, y - 3, y - 3 + high)
            label = Style(size=8, colour=MUTED, smallest=6)
            sheet.text(left, y + 2, words.label(key, **facts), label, room=wide - 8)
            bold = Style(size=15, bold=True, colour=colour, smallest=10)
            sheet.text(left, y + 10, words.duration(minutes), bold, room=wide - 8)
            if other:
                told = dict.fromkeys(facts, self._as_of(other))
                aligned = other.style(7.5, align="left")
                sheet.text(left, y + 15, other.words.label(key, **told), aligned, room=wide - 8)
        small = Style(size=8.5, colour=MUTED)
        y = sheet.paragraph(
            MARGIN, y + high + 2.6, RIGHT - MARGIN, words.label("certificate.benefits"), small
        )
        if other:
            text = other.words.label("certificate.benefits")
            y = sheet.paragraph(MARGIN, y, RIGHT - MARGIN, text, other.style(8), leading=other.leading)
        return y + 4

    def _as_of(self, other: SecondLanguage) -> str:
        return other.words.date(self.paper.moment.date())

    def _lines(
        self,
        y: float,
        text: str,
        style: Style,
        other: SecondLanguage | None,
        *,
        kind: str = "P",
        leading: float = _LEADING,
    ) -> float:
        """A text over as many lines and pages as it needs; gives the next baseline."""
        cleaned = clean(text, longest=LONGEST_LETTER)
        direction: Direction = other.direction if other is not None else direction_of(cleaned)
        rows = wrap(cleaned, style.size, (RIGHT - MARGIN) * mm, bold=style.bold, direction=direction)
        right = direction == "rtl"
        drawn = Style(
            size=style.size,
            bold=style.bold,
            align="right" if right else "left",
            direction=direction,
            language=other.code if other is not None else None,
        )
        with self.sheet.element(kind, language=other.code if other is not None else None):
            for row in rows:
                y = self._room(y, 0)
                self.sheet.text(RIGHT if right else MARGIN, y, row, drawn)
                y += leading * (1.08 if other is not None and other.leading > 1.4 else 1)
        return y

    def _room(self, y: float, wanted: float) -> float:
        """The baseline, on the next page where this one has not that much room left."""
        if y + wanted <= _FOOT:
            return y
        self.sheet.turn()
        page = str(self.sheet.page - self.first_page + 1)
        self.sheet.text(MARGIN, 19, self.to.name, Style(size=9, colour=MUTED, smallest=7), room=140)
        self.sheet.text(RIGHT, 19, page, Style(size=9, colour=MUTED, align="right"))
        self.sheet.rule(MARGIN, RIGHT, 22.5)
        return 31.0


def address_lines(address: str) -> tuple[str, ...]:
    """An address as it is registered, in lines: at its line breaks, else at its commas."""
    rows = address.splitlines() if "\n" in address.strip() else address.split(",")
    return tuple(row.strip() for row in rows if row.strip())[:4]


def paragraphs(text: str) -> tuple[tuple[str, ...], ...]:
    """What was typed: an empty line ends a paragraph, a line break within one stays."""
    found: list[tuple[str, ...]] = []
    rows: list[str] = []
    for row in [*text[:LONGEST_LETTER].splitlines(), ""]:
        if row.strip():
            rows.append(row)
        elif rows:
            found.append(tuple(rows))
            rows = []
    return tuple(found)
