"""What a member is told about their data (GDPR article 13): their own language in front, Dutch on the back.

Both sides have the same sentences at the same pictures, so that somebody at the desk can point along.
"""

from dataclasses import dataclass
from datetime import date, datetime

from timebank.documents.icons import icon
from timebank.documents.letterhead import letterhead
from timebank.documents.page import BRAND, INK, MARGIN, MUTED, RIGHT, Sheet, Style
from timebank.documents.text import Direction, clean, unbroken
from timebank.domain.papers import Sender
from timebank.wording import Wording, wording
from timebank.wording.direction import isolated

PARTS = {
    "who": "house",
    "what": "pencil",
    "not": "ban",
    "why": "clock",
    "asked": "hand",
    "sees": "eye",
    "how_long": "hourglass",
    "rights": "user-round",
    "complaint": "messages-square",
}
"""What is told, in its order, each with a picture beside it."""

_AUTHORITY_SITE, _AUTHORITY_PHONE = "autoriteitpersoonsgegevens.nl", "088-1805250"
"""Where the Dutch data protection authority hears complaints."""

_ICON = 9.0
_TEXT_BESIDE = 15.0
_TOP, _FOOT = 54.0, 281.0
_SIZES = (12.5, 12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0)
"""Points: the largest at which everything fits on one side."""
_LARGER_SCRIPTS = frozenset({"ar", "fa"})
_TALL_SCRIPTS = frozenset({"ar", "fa", "ti"})
_MILLIMETRES = 25.4 / 72


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticePaper:
    """Whom it is for and what they agreed to: by purpose (`matching`, `statistics`) since when, None for not."""

    name: str
    script_name: str
    number: str
    consents: dict[str, date | None]
    day: date
    sender: Sender
    moment: datetime
    language: str = "nl"
    second_language: str | None = None


def notice(paper: NoticePaper) -> bytes:
    """One page in each of the languages, the member's own first."""
    languages = [code for code in (paper.second_language, paper.language) if code]
    sheet = Sheet(
        title=wording(languages[0]).label("notice.title"), language=languages[0], moment=paper.moment
    )
    for place, language in enumerate(dict.fromkeys(languages)):
        if place:
            sheet.turn()
        with sheet.element("Art", language=language):
            _Side(sheet, paper, language).draw()
    return sheet.finish()


class _Side:
    """One side of the sheet, in one language."""

    def __init__(self, sheet: Sheet, paper: NoticePaper, language: str) -> None:
        self.sheet, self.paper, self.language = sheet, paper, language
        self.words: Wording = wording(language)
        self.direction: Direction = "rtl" if self.words.right_to_left else "ltr"
        self.room = RIGHT - MARGIN - _TEXT_BESIDE
        self.text_left = MARGIN if self.direction == "rtl" else MARGIN + _TEXT_BESIDE
        self.icon_left = RIGHT - _ICON if self.direction == "rtl" else MARGIN
        self.size = next((size for size in _SIZES if self._high(size) <= _FOOT - _TOP), _SIZES[-1])

    def draw(self) -> None:
        sheet, words, paper = self.sheet, self.words, self.paper
        letterhead(sheet, paper.sender, words)
        edge = RIGHT if self.direction == "rtl" else MARGIN
        title = self._style(19, bold=True)
        sheet.text(edge, 41, self._say("title"), title, room=RIGHT - MARGIN, kind="H1")
        own = paper.script_name if self.direction == "rtl" and paper.script_name else paper.name
        line = self._style(10.5, muted=True)
        sheet.text(edge, 48, f"{own} · {isolated(paper.number)}", line, room=RIGHT - MARGIN)
        y = self._paragraph(_TOP + 2, self._say("intro"), wide=True) + 2.2
        for key, picture in PARTS.items():
            y = self._part(y, key, picture)
        self._consents(y)

    def _part(self, y: float, key: str, picture: str) -> float:
        icon(self.sheet, picture, self.icon_left, y - 4.4, _ICON)
        y = self._heading(y, self._say(f"{key}_title"))
        return self._paragraph(y, self._say(key)) + self._gap

    def _consents(self, y: float) -> None:
        """What the member agreed to, as it stands in the books now."""
        sheet, paper = self.sheet, self.paper
        step = self.size * self._leading * _MILLIMETRES + 1.2
        sheet.rule(MARGIN, RIGHT, y - 3.4, thickness=0.6, colour=INK)
        y = self._heading(y + 2.4, self._say("consents_title"))
        edge = self.text_left + self.room if self.direction == "rtl" else self.text_left
        for purpose, since in paper.consents.items():
            mark = 4.4
            left = self.icon_left + _ICON - mark if self.direction == "rtl" else self.icon_left
            icon(sheet, "square" if since is None else "square-check", left, y - 3.7, mark, colour=INK)
            answer = self._say("no") if since is None else self._say("yes", day=self.words.date(since))
            told = f"{self._say(purpose)}: {answer}"
            sheet.text(edge, y, told, self._style(self._points), room=self.room)
            y += step
        given = self._say("given", day=self.words.date(paper.day))
        sheet.text(edge, y, given, self._style(9, muted=True), room=self.room)

    # --- sizes

    def _high(self, size: float) -> float:
        """How much room everything takes at this size, in millimetres."""
        self.size = size
        line = self._points * self._leading * _MILLIMETRES
        rows = self._rows("intro", wide=True) * line + 4.2
        for key in PARTS:
            rows += line * 1.06 + self._rows(key) * line + self._gap
        return rows + 7 + line + len(self.paper.consents) * (line + 1.2) + 3

    def _rows(self, key: str, *, wide: bool = False) -> int:
        room = RIGHT - MARGIN if wide else self.room
        return len(self.sheet.lines(self._say(key), room, self._style(self._points)))

    @property
    def _points(self) -> float:
        return self.size + (1 if self.language in _LARGER_SCRIPTS else 0)

    @property
    def _leading(self) -> float:
        return 1.5 if self.language in _TALL_SCRIPTS else 1.36

    @property
    def _gap(self) -> float:
        return self.size * 0.24

    # --- words

    def _say(self, key: str, **facts: object) -> str:
        phone = clean(self.paper.sender.phone)
        if key == "who":
            facts = {"name": self.paper.sender.name}
            facts |= {"phone": phone} if phone else {}
        if key == "complaint":
            facts = {"site": _AUTHORITY_SITE, "phone": _AUTHORITY_PHONE}
        told = self.words.label(f"notice.{key}", **facts)
        return told.replace(phone, unbroken(phone)) if phone else told

    def _style(self, size: float, *, bold: bool = False, muted: bool = False) -> Style:
        return Style(
            size=size,
            smallest=size * 0.6,
            bold=bold,
            colour=MUTED if muted else INK,
            align="right" if self.direction == "rtl" else "left",
            language=self.language,
            direction=self.direction,
        )

    def _heading(self, y: float, text: str) -> float:
        edge = self.text_left + self.room if self.direction == "rtl" else self.text_left
        style = Style(
            size=self._points,
            smallest=self._points * 0.7,
            bold=True,
            colour=BRAND,
            align="right" if self.direction == "rtl" else "left",
            language=self.language,
            direction=self.direction,
        )
        self.sheet.text(edge, y, text, style, room=self.room, kind="H2")
        return y + self._points * self._leading * 1.06 * _MILLIMETRES

    def _paragraph(self, y: float, text: str, *, wide: bool = False) -> float:
        left, room = (MARGIN, RIGHT - MARGIN) if wide else (self.text_left, self.room)
        style = self._style(self._points)
        return self.sheet.paragraph(left, y, room, text, style, leading=self._leading)
