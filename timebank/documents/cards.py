"""Members' cards, of the size of a bank card (ISO/IEC 7810 ID-1): ten on a sheet to cut, or one to a page."""

from dataclasses import dataclass
from datetime import datetime

from timebank.documents.icons import icon
from timebank.documents.letterhead import emblem, practice_band
from timebank.documents.page import BRAND, HAIR, INK, MUTED, Sheet, Style
from timebank.documents.page import HEIGHT as SHEET_HEIGHT
from timebank.documents.page import WIDTH as SHEET_WIDTH
from timebank.documents.text import clean
from timebank.domain.cards import CardCode
from timebank.domain.papers import Sender
from timebank.domain.progress import Progress, Unwatched
from timebank.wording import Wording, wording

WIDE, HIGH = 85.60, 53.98
COLUMNS, ROWS = 2, 5
ON_SHEET = COLUMNS * ROWS

_INSET = 6.0
_CODE = 19.5
_PICTOGRAM = 14.0
_NAME_ROOM = 52.0
_BAND = 4.0
_LEFT = (SHEET_WIDTH - COLUMNS * WIDE) / 2
_TOP = (SHEET_HEIGHT - ROWS * HIGH) / 2
_MARK_FROM, _MARK_TO = 2.0, 6.0
_NAME_SIZES = (14.0, 13.0, 12.0, 11.0, 10.0, 9.0, 8.0, 7.0)
_POINT = 0.352778


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFace:
    """What stands on one card."""

    code: CardCode
    name: str
    script_name: str = ""
    language: str = "nl"
    """What its member reads: beside Dutch the back speaks it too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardsPaper:
    """Cards with what they share. `on_sheets`: ten on each A4; else each card is a page, as card printers want it.

    `backs` adds the other side: after each sheet, turned over its long edge, or after each card. `start` is the place
    of the first card on a sheet of which the places before it are used already, from 0.
    """

    faces: tuple[CardFace, ...]
    sender: Sender
    moment: datetime
    on_sheets: bool = True
    backs: bool = True
    start: int = 0
    language: str = "nl"
    second_language: str = "en"


def cards(paper: CardsPaper, progress: Progress | None = None) -> bytes:
    """The cards as a PDF."""
    return _Cards(paper, progress or Unwatched()).draw()


class _Cards:
    def __init__(self, paper: CardsPaper, progress: Progress) -> None:
        self.paper, self.progress = paper, progress
        self.words = wording(paper.language)
        self.other = wording(paper.second_language)
        self.sheet = Sheet(
            title=self.words.label("card.title"),
            language=paper.language,
            moment=paper.moment,
            size=(SHEET_WIDTH, SHEET_HEIGHT) if paper.on_sheets else (WIDE, HIGH),
        )

    def draw(self) -> bytes:
        faces, each = self.paper.faces, ON_SHEET if self.paper.on_sheets else 1
        first = self.paper.start % each
        done = 0
        while done < len(faces):
            if done:
                self.sheet.turn()
            taken = faces[done : done + each - first]
            self._page(taken, done, first)
            done, first = done + len(taken), 0
        return self.sheet.finish()

    def _page(self, faces: tuple[CardFace, ...], before: int, first: int) -> None:
        """The fronts of one page, from the place `first` on, and on the next their backs."""
        for at, face in enumerate(faces):
            self.progress.step(before + at, len(self.paper.faces))
            self._front(face, *self._place(first + at))
        self._cuts(first, len(faces))
        if self.paper.backs:
            self.sheet.turn()
            for at, face in enumerate(faces):
                self._back(face, *self._place(first + at, turned=True))
            self._cuts(first, len(faces), turned=True)

    def _place(self, at: int, *, turned: bool = False) -> tuple[float, float]:
        """The upper left corner of a card; turned over, the left column lies at the right."""
        if not self.paper.on_sheets:
            return 0.0, 0.0
        row, column = divmod(at, COLUMNS)
        return _LEFT + (COLUMNS - 1 - column if turned else column) * WIDE, _TOP + row * HIGH

    # --- the front

    def _front(self, face: CardFace, x: float, y: float) -> None:
        sheet = self.sheet
        code_x, code_y = x + WIDE - _INSET - _CODE, y + HIGH - _INSET - _CODE
        picture_x = code_x + (_CODE - _PICTOGRAM) / 2
        with sheet.element("Sect"):
            self._practice(x, y)
            self._owner(x, y, picture_x - 2)
            self._names(face, x + _INSET, y)
            small = Style(size=7, colour=MUTED)
            sheet.text(x + _INSET, y + HIGH - 11.7, self.words.label("card.number"), small)
            wide = sheet.text(
                x + _INSET,
                y + HIGH - _INSET + 0.4,
                face.code.number,
                Style(size=16, bold=True, smallest=11),
                room=34,
            )
            icon(sheet, face.code.pictogram, picture_x, y + 5, _PICTOGRAM)
            sheet.code(code_x, code_y, _CODE, face.code.text, spoken=self.words.label("card.code_spoken"))
            self._finder(code_x - 4, y, room=code_x - 4 - x - _INSET - wide - 3)

    def _practice(self, x: float, y: float) -> None:
        """At the upper edge: a card of the made-up community works on no desk of a real one."""
        practice_band(self.sheet, self.paper.sender, self.words, x, x + WIDE, y, high=_BAND)

    def _owner(self, x: float, y: float, right: float) -> None:
        """Mark and name of the time bank, on one line or two."""
        sheet, left = self.sheet, x + _INSET + 9.2
        emblem(sheet, self.paper.sender, x + _INSET, y + 5.2, 7)
        room = right - left
        name = self.paper.sender.name
        style = Style(size=9.5, bold=True, colour=BRAND, smallest=8)
        if sheet.width(name, Style(size=8, bold=True)) <= room:
            sheet.text(left, y + 10.2, name, style, room=room)
            return
        for size in (7.5, 7.0, 6.5, 6.0, 5.5):
            small = Style(size=size, bold=True, colour=BRAND)
            first, *rest = sheet.lines(name, room, small)
            if len(rest) <= 1:
                break
        sheet.text(left, y + 8.3, first, small, room=room)
        sheet.text(left, y + 11.7, " ".join(rest), small, room=room)

    def _names(self, face: CardFace, left: float, y: float) -> None:
        """The name in both scripts, smaller and over more lines the longer it is."""
        sheet = self.sheet
        for size in _NAME_SIZES:
            style = Style(size=size, bold=True)
            lines = sheet.lines(face.name, _NAME_ROOM, style)
            if len(lines) <= (2 if size > (9 if face.script_name else 11) else 3):
                break
        step = size * 1.19 * _POINT
        baseline = y + 24 - (len(lines) - 1) * step * 0.48
        with sheet.element("H1"):
            for line in lines[:3]:
                sheet.text(left, baseline, line, style, room=_NAME_ROOM)
                baseline += step
        script_name = clean(face.script_name)
        if not script_name:
            return
        baseline += 1.2
        for size in (13.0, 12.0, 11.0, 10.0, 9.0, 8.0):
            small = Style(size=size)
            if sheet.width(script_name, small) <= _NAME_ROOM:
                sheet.text(left, baseline, script_name, small)
                return
        for line in sheet.lines(script_name, _NAME_ROOM, small)[:2]:
            sheet.text(left, baseline - 0.4, line, small, room=_NAME_ROOM)
            baseline += 4.0

    def _finder(self, right: float, y: float, *, room: float) -> None:
        """Whom to call, beside the code."""
        phone = clean(self.paper.sender.phone)
        if not phone or room < 10:
            return
        small = Style(size=6.5, colour=MUTED, align="right", smallest=5)
        self.sheet.text(right, y + HIGH - 9, self.words.label("card.found"), small, room=room)
        self.sheet.text(right, y + HIGH - 5.9, phone, small, room=room)

    # --- the back

    def _back(self, face: CardFace, x: float, y: float) -> None:
        """Where a found card belongs, and in both languages of its member what to do about a lost one."""
        sheet, sender = self.sheet, self.paper.sender
        left, room = x + _INSET, WIDE - 2 * _INSET
        own = wording(face.language)
        alone = own.language == self.paper.language
        with sheet.element("Sect"):
            self._practice(x, y)
            bold = Style(size=11, bold=True, colour=BRAND, smallest=7)
            up = 0.0 if alone else 1.2
            sheet.text(left, y + 10.2 - up, self.words.label("card.bring_back"), bold, room=room)
            other = Style(size=8.5, colour=MUTED, smallest=6, language=self.paper.second_language)
            sheet.text(left, y + 14.6 - up, self.other.label("card.bring_back"), other, room=room)
            baseline = y + 22.4 - 3 * up
            for name, text, size in (
                ("house", sender.name, 9.0),
                ("map-pin", sender.address, 9.0),
                ("phone", sender.phone, 13.0),
            ):
                baseline = self._way_back(name, clean(text), size, left, baseline, room)
            sheet.rule(left, left + room, y + HIGH - (14.2 if alone else 18.0))
            lines = [(self.words, -10.2), (self.words, -6.6)]
            if not alone:
                lines = [(self.words, -14.6), (self.words, -11.5), (own, -7.9), (own, -4.8)]
            for at, (words, down) in enumerate(lines):
                self._advice(words, ("card.lost", "card.secret")[at % 2], left, y + HIGH + down, room)

    def _advice(self, words: Wording, key: str, left: float, baseline: float, room: float) -> None:
        at_right = words.right_to_left
        style = Style(
            size=7,
            colour=MUTED,
            smallest=5,
            language=words.language,
            align="right" if at_right else "left",
            direction="rtl" if at_right else "ltr",
        )
        self.sheet.text(left + (room if at_right else 0), baseline, words.label(key), style, room=room)

    def _way_back(
        self, name: str, text: str, size: float, left: float, baseline: float, room: float
    ) -> float:
        """One of name, address and telephone beside its icon; gives the next baseline."""
        if not text:
            return baseline
        sheet, room = self.sheet, room - 7
        # Larger letters stand as far below the line above as smaller ones.
        baseline += (size - 9) * 0.18
        icon(sheet, name, left, baseline - size * 0.36 * _POINT - 2.3, 4.6, line=1.9)
        style = Style(size=size, bold=name == "phone", smallest=7)
        if sheet.width(text, Style(size=7, bold=style.bold)) <= room:
            sheet.text(left + 7, baseline, text, style, room=room)
            return baseline + 6.3
        small = Style(size=7)
        first, *rest = sheet.lines(text, room, small)
        sheet.text(left + 7, baseline - 1.2, first, small)
        sheet.text(left + 7, baseline + 1.8, " ".join(rest), small, room=room)
        return baseline + 6.9

    # --- where to cut

    def _cuts(self, first: int, count: int, *, turned: bool = False) -> None:
        """Hairlines between the cards, and marks in the margin."""
        if not self.paper.on_sheets:
            return
        rows = range(first // COLUMNS, (first + count - 1) // COLUMNS + 1)
        columns = COLUMNS if len(rows) > 1 else count
        # One row that is not full lies at its own side of the sheet, and on the back at the other.
        begin = first % COLUMNS if len(rows) == 1 else 0
        if turned:
            begin = COLUMNS - begin - columns
        left, right = _LEFT + begin * WIDE, _LEFT + (begin + columns) * WIDE
        head, foot = _TOP + rows.start * HIGH, _TOP + rows.stop * HIGH
        for column in range(columns + 1):
            x = left + column * WIDE
            self.sheet.upright(x, head, foot, thickness=0.25, colour=HAIR)
            for start, end in (
                (head - _MARK_TO, head - _MARK_FROM),
                (foot + _MARK_FROM, foot + _MARK_TO),
            ):
                self.sheet.upright(x, start, end, colour=INK)
        for row in range(len(rows) + 1):
            y = head + row * HIGH
            self.sheet.rule(left, right, y, thickness=0.25, colour=HAIR)
            for start, end in (
                (left - _MARK_TO, left - _MARK_FROM),
                (right + _MARK_FROM, right + _MARK_TO),
            ):
                self.sheet.rule(start, end, y, colour=INK)
