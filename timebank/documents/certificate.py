"""The "Bewijs van deelname" on paper: Dutch, with a second language beside it."""

from datetime import datetime

from timebank.documents.hours_table import ROW, TIGHT_ROW, HoursTable, last_bottom, section_bottom
from timebank.documents.letterhead import letterhead
from timebank.documents.page import INK, LINE, MARGIN, MUTED, RIGHT, Sheet, Style
from timebank.documents.parts import (
    SecondLanguage,
    large_time,
    large_time_width,
    second_language,
    title_and_name,
)
from timebank.documents.sums_table import LEAST, SumsTable
from timebank.documents.text import clean, unbroken
from timebank.domain.certificates import CertificateFacts, Competence, Reviewer
from timebank.wording import Wording, wording

_VALUES = MARGIN + 58
_COLUMN = 81.0
_SECOND_COLUMN = MARGIN + 89
_CODE = 25.5
_LABEL = Style(size=9, colour=MUTED)
_SMALL_LABEL = Style(size=8, colour=MUTED)
_BODY = Style(size=8.5)
_SIGNATURE_HEIGHT = 26.4
_REVIEWER_HEIGHT = 8.0
_MOST_ON_THE_PAGE = 120.0
_HARDLY_BEGUN = 95.0


def certificate(facts: CertificateFacts, code: str, moment: datetime) -> bytes:
    """The certificate as a PDF. `code` is the signed text in the QR code, `moment` when it was issued.

    The same facts, code and moment give the same bytes. Rows stand a little closer where that keeps the
    paper on one page. Where it does not, the page tells the sums, and the rows come behind it as an annex;
    there they stand closer where that spares a sheet with hardly anything on it.
    """
    if _may_fit(facts):
        for row_height in (ROW, TIGHT_ROW):
            drawn = _Certificate(facts, code, moment, pages=1, row_height=row_height)
            drawn.draw()
            if drawn.sheet.page == 1:
                return drawn.sheet.finish()
    first = _Certificate(facts, code, moment, pages=2, row_height=ROW)
    end = first.draw_with_annex()
    pages = first.sheet.page
    if pages == first.pages:
        return first.sheet.finish()
    if end < _HARDLY_BEGUN:  # A sheet with hardly anything on it: perhaps it can be spared.
        closer = _Certificate(facts, code, moment, pages=pages - 1, row_height=TIGHT_ROW)
        closer.draw_with_annex()
        if closer.sheet.page == closer.pages:
            return closer.sheet.finish()
    again = _Certificate(facts, code, moment, pages=pages, row_height=ROW)
    again.draw_with_annex()
    return again.sheet.finish()


def _may_fit(facts: CertificateFacts) -> bool:
    """Whether the page could hold so many rows at all: nothing is drawn in vain for a long list."""
    return len(facts.hours) * TIGHT_ROW < _MOST_ON_THE_PAGE


class _Certificate:
    def __init__(
        self, facts: CertificateFacts, code: str, moment: datetime, *, pages: int, row_height: float
    ) -> None:
        self.facts = facts
        self.code = code
        self.pages = pages
        self.row_height = row_height
        self.words: Wording = wording(facts.language)
        self.signature_height = _SIGNATURE_HEIGHT + (_REVIEWER_HEIGHT if facts.reviewer else 0)
        self.second: SecondLanguage | None = second_language(facts.second_language, facts.language)
        title = self.words.label("certificate.title")
        self.sheet = Sheet(
            title=title, language=facts.language, moment=moment, code=code, colour=facts.sender.colour
        )

    def draw(self) -> None:
        """Draw the whole certificate."""
        self._head()
        y = self._summary(self._facts(69 if self.facts.script_name else 61.5))
        check_height = self._check_height()
        table = HoursTable(
            self.sheet, self.facts, self.words, self.second, turn=self._turn, row_height=self.row_height
        )
        y = table.draw(
            y + 8.4, followed_by=self._own_words_height() + self.signature_height + check_height + 1.1
        )
        y = self._own_words(y)
        left_over = last_bottom() - y - self.signature_height - check_height
        # A little less air is better than a second page for the signature alone.
        y = y + min(4.5, left_over) if left_over > 1 else self._turn()
        bottom = last_bottom() - 3 if self.pages == 1 else section_bottom()
        check = max(min(bottom - check_height, 251.0), y + self.signature_height)
        self._signature(min(y, check - self.signature_height) if self.sheet.page == 1 else y, check)
        self._check(check)
        self._foot()

    def draw_with_annex(self) -> float:
        """The page with the sums; the rows behind it, unless they are left out. Gives where the last page ends."""
        self._head()
        y = self._summary(self._facts(69 if self.facts.script_name else 61.5)) + 8.4
        check_height, own = self._check_height(), self._own_words_height()
        bottom = last_bottom() - 3 - check_height - self.signature_height
        behind = y + LEAST + own > bottom
        table = SumsTable(self.sheet, self.facts, self.words, self.second)
        y = table.draw(y, bottom - 2 if behind else bottom - own - 2)
        if not behind:
            y = self._own_words(y)
        check = max(min(last_bottom() - 3 - check_height, 251.0), y + self.signature_height)
        self._signature(min(y + 4.5, check - self.signature_height), check)
        self._check(check)
        if behind or self.facts.annex:
            y = self._turn()
            if behind:
                y = self._own_words(y - 4) + 7
            if self.facts.annex:
                y = self._annex(y)
        self._foot()
        return y

    def _annex(self, y: float) -> float:
        """All rows, over as many pages as they need; gives where they end."""
        y += 2.5
        wide = self.sheet.text(
            MARGIN, y, self._label("annex"), Style(size=12, bold=True), room=100, kind="H2"
        )
        if self.second:
            self._beside(RIGHT, y, "annex", self.second.style(10, ink=True), room=RIGHT - MARGIN - wide - 6)
        table = HoursTable(
            self.sheet, self.facts, self.words, self.second, turn=self._turn, row_height=self.row_height
        )
        return table.draw(y + 8.4, followed_by=0)

    def _label(self, key: str, **facts: object) -> str:
        return self.words.label(f"certificate.{key}", **facts)

    def _beside(
        self, x: float, y: float, key: str, style: Style | None = None, *, size: float = 8.5, room: float
    ) -> None:
        """The second language's word for a label, ending or beginning at x as its style says."""
        if self.second is not None:
            words = self.second.words.label(key if "." in key else f"certificate.{key}")
            self.sheet.text(x, y, words, style or self.second.style(size), room=room)

    # --- the head

    def _head(self) -> None:
        facts = self.facts
        letterhead(self.sheet, facts.sender, self.words)
        right = self.second.words.label("certificate.title") if self.second else ""
        style = self.second.style(16, ink=True) if self.second else _LABEL
        title_and_name(self.sheet, self._label("title"), facts.name, facts.script_name, right, style)

    def _facts(self, y: float) -> float:
        """Number, period and the line for the birth date; gives where the last rule lies."""
        value = Style(size=10.5, bold=True, smallest=8)
        rows = (
            ("paper.number", self.facts.number),
            ("certificate.period", self.words.period(self.facts.start, self.facts.until)),
            ("certificate.birth_date", None),
        )
        self.sheet.rule(MARGIN, RIGHT, y)
        for key, text in rows:
            self.sheet.text(MARGIN, y + 4.9, self.words.label(key), _LABEL, room=56)
            if text is not None:
                wide = self.sheet.text(_VALUES, y + 4.9, text, value, room=84)
            else:
                self.sheet.rule(_VALUES, _VALUES + 48, y + 5.7, thickness=0.6, colour=INK)
                wide = 48
            self._beside(RIGHT, y + 4.9, key, room=RIGHT - _VALUES - wide - 3)
            y += 7.3
            self.sheet.rule(MARGIN, RIGHT, y)
        return y

    def _summary(self, y: float) -> float:
        """Given and attended side by side, what was confirmed apart; gives the lower edge."""
        facts, top, high = self.facts, y + 5.1, 26.6
        self.sheet.box(MARGIN, top, RIGHT - MARGIN, high)
        self.sheet.upright(MARGIN + 85, top, top + high, thickness=0.9, colour=INK)
        cells = (
            (MARGIN, "given", facts.given_minutes, facts.unconfirmed_given_minutes),
            (MARGIN + 85, "attended", facts.attended_minutes, facts.unconfirmed_attended_minutes),
        )
        for left, key, minutes, unconfirmed in cells:
            room = 73 - large_time_width(self.sheet, minutes, self.words)
            heading = Style(size=9.5, bold=True, smallest=7)
            self.sheet.text(left + 5, top + 6.6, self._label(key), heading, room=room)
            if self.second:
                self._beside(left + 5, top + 11.3, key, self.second.style(8.5, align="left"), room=room)
            large_time(self.sheet, left + 80, top + 10.6, minutes, self.words, right=True)
            confirmed = (("confirmed", minutes - unconfirmed), ("unconfirmed", unconfirmed))
            for index, (word, part) in enumerate(confirmed):
                line = top + 14.2 + index * 5.9
                self.sheet.rule(left + 5, left + 80, line, thickness=0.3)
                self.sheet.text(left + 5, line + 4, self._label(word), _BODY)
                self._beside(left + 57, line + 4, word, size=8, room=28)
                bold = Style(size=9, bold=True, align="right")
                self.sheet.text(left + 80, line + 4, self.words.duration_in_column(part), bold)
        return top + high

    # --- what the person adds

    def _own_words(self, y: float) -> float:
        """Competences in two columns and the reflection, each only if there is any; gives where they end."""
        observed, own = self._competences()
        if observed or own:
            heights = [self._competences_height(column) for column in (observed, own)]
            if y + 7 + max(heights) > section_bottom():
                y = self._turn()
            y += 7.6
            ends = [y]
            if observed:
                ends.append(self._competence_column(MARGIN, y, "observed", observed))
            if own:
                left = _SECOND_COLUMN if observed else MARGIN
                ends.append(self._competence_column(left, y, "self_described", own))
            y = max(ends)
        if self.facts.own_words.reflection:
            y = self._reflection(y)
        return y

    def _own_words_height(self) -> float:
        """How much `_own_words` will take, when it is not divided over pages."""
        height = 0.0
        if any(columns := self._competences()):
            height += 7.6 + max(self._competences_height(column) for column in columns)
        if self.facts.own_words.reflection:
            lines = self.sheet.lines(self.facts.own_words.reflection, RIGHT - MARGIN, _BODY)
            height += 9.7 + len(lines) * _BODY.size * 1.45 * 25.4 / 72
        return height

    def _competences(self) -> tuple[list[Competence], list[Competence]]:
        words = self.facts.own_words
        observed = [item for item in words.competences if item.observer]
        own = [item for item in words.competences if not item.observer]
        if words.dutch is not None:
            text = self._label("dutch_level", level=words.dutch.level)
            basis = self._label("by_exam" if words.dutch.basis == "exam" else "self_rated")
            (observed if words.dutch.basis == "exam" else own).append(Competence(text=text, observer=basis))
        return observed, own

    def _competences_height(self, items: list[Competence]) -> float:
        beside = sum(3.6 for item in items if self._said_again(item))
        return 3.5 + beside + sum(4.4 * len(self._competence_lines(item)) + 0.8 for item in items)

    def _said_again(self, item: Competence) -> str:
        """The same in the second language, where the catalogue has it."""
        return self.second.words.competence(item.code) if self.second and item.code else ""

    def _competence_lines(self, item: Competence) -> tuple[str, ...]:
        room = _COLUMN - (self.sheet.width(item.observer, _BODY) + 3 if item.observer else 0)
        return self.sheet.lines(item.text, max(room, 35), _BODY)

    def _competence_column(self, left: float, y: float, key: str, items: list[Competence]) -> float:
        wide = self.sheet.text(left, y, self._label(key), Style(size=8.5, bold=True), room=50, kind="H3")
        if self.second:
            style = self.second.style(8, bold=True, ink=True)
            self._beside(left + _COLUMN, y, key, style, room=_COLUMN - wide - 3)
        self.sheet.rule(left, left + _COLUMN, y + 1.9, thickness=0.6, colour=INK)
        y += 6.3
        for item in items:
            right = Style(size=8.5, colour=MUTED, align="right", smallest=7)
            self.sheet.text(left + _COLUMN, y, item.observer, right, room=43)
            for line in self._competence_lines(item):
                self.sheet.text(left, y, line, _BODY)
                y += 4.4
            if self.second and (again := self._said_again(item)):
                rtl = self.second.direction == "rtl"
                style = self.second.style(7.6, align="right" if rtl else "left")
                self.sheet.text(left + (_COLUMN if rtl else 0), y - 0.5, again, style, room=_COLUMN)
                y += 3.6
            y += 0.8
        return y - 3.2

    def _reflection(self, y: float) -> float:
        style = Style(size=8.5)
        lines = self.sheet.lines(self.facts.own_words.reflection, RIGHT - MARGIN, style)
        if y + 13 + 4.3 * len(lines) > section_bottom():
            y = self._turn()
        y += 6.6
        self.sheet.text(MARGIN, y, self._label("reflection"), Style(size=8.5, bold=True), kind="H3")
        if self.second:
            style_beside = self.second.style(8, bold=True, ink=True)
            self._beside(RIGHT, y, "reflection", style_beside, room=80)
        self.sheet.rule(MARGIN, RIGHT, y + 1.9, thickness=0.6, colour=INK)
        return self.sheet.paragraph(
            MARGIN, y + 6.3, RIGHT - MARGIN, self.facts.own_words.reflection, style
        ) - (3.2)

    # --- the end

    def _signature(self, y: float, check: float) -> None:
        """Place, date, who signs, room for a signature and a stamp; it stands above the check block."""
        y = max(y, check - self.signature_height - 6)
        facts = self.facts
        place = ", ".join(part for part in (facts.place, self.words.date(facts.issued_on)) if part)
        who = ", ".join(part for part in (facts.signatory, facts.signatory_function) if part)
        for index, (key, value) in enumerate((("place_and_date", place), ("signatory", who))):
            top = y + index * 12
            wide = self.sheet.text(MARGIN, top + 2.5, self._label(key), _SMALL_LABEL, room=40)
            self._beside(MARGIN + 58, top + 2.5, key, size=7.5, room=55 - wide)
            self.sheet.text(MARGIN, top + 7.7, value, Style(size=9.5, bold=True, smallest=6.5), room=58)
            self.sheet.rule(MARGIN, MARGIN + 58, top + 9.6, thickness=0.3)
        wide = self.sheet.text(MARGIN + 66, y + 2.5, self._label("signature"), _SMALL_LABEL)
        self._beside(MARGIN + 122, y + 2.5, "signature", size=7.5, room=53 - wide)
        self.sheet.rule(MARGIN + 66, MARGIN + 122, y + 21.6, thickness=0.6, colour=INK)
        self.sheet.box(MARGIN + 130, y - 1, 40, 22.6, thickness=0.5, colour=LINE, radius=1.2, dashed=True)
        wide = self.sheet.text(MARGIN + 132.5, y + 2.6, self._label("stamp"), _SMALL_LABEL)
        self._beside(RIGHT - 2.5, y + 2.6, "stamp", size=7.5, room=32 - wide)
        if facts.reviewer is not None:
            self._reviewed(y + _SIGNATURE_HEIGHT, facts.reviewer)

    def _reviewed(self, y: float, reviewer: Reviewer) -> None:
        """One row: who looked the paper over, or a line to write it on."""
        wide = self.sheet.text(MARGIN, y + 2.5, self._label("reviewed_by"), _SMALL_LABEL, room=40)
        left = MARGIN + max(wide + 4, 31)
        who = ", ".join(part for part in (reviewer.name, reviewer.function) if part)
        taken = self.sheet.text(
            left, y + 2.5, who, Style(size=9.5, bold=True, smallest=6.5), room=RIGHT - left - 42
        )
        self._beside(RIGHT, y + 2.5, "reviewed_by", size=7.5, room=RIGHT - left - taken - 4)
        if reviewer.name:
            self.sheet.rule(MARGIN, RIGHT, y + 4.6, thickness=0.3)
        else:
            self.sheet.rule(left, MARGIN + 122, y + 3.4, thickness=0.6, colour=INK)

    def _check_sentences(self, words: Wording) -> tuple[str, ...]:
        phone = clean(self.facts.check_phone)
        check = words.label("certificate.check", **({"phone": phone} if phone else {}))
        return (
            check.replace(phone, unbroken(phone)) if phone else check,
            words.label("certificate.no_judgement"),
            words.label("certificate.benefits"),
        )

    def _check_columns(self) -> list[tuple[float, float, Wording, Style, Style, float]]:
        left = MARGIN + _CODE + 6
        heading = Style(size=8.5, bold=True, smallest=7)
        if self.second is None:
            room = RIGHT - left
            return [(left, room, self.words, heading, Style(size=8.5), 1.4)]
        right = left + 66 + 6.5
        second = self.second
        bold = second.style(8.5, bold=True, ink=True, align="right" if second.direction == "rtl" else "left")
        return [
            (left, 66, self.words, heading, Style(size=7.8), 1.36),
            (right, RIGHT - right, second.words, bold, second.style(7.6, ink=True), second.leading),
        ]

    def _check_height(self) -> float:
        """How high the block with the code comes out, from its rule to its last line."""
        highest = 4 + _CODE
        for _, room, words, _, style, leading in self._check_columns():
            high = 10.4
            for sentence in self._check_sentences(words):
                high += len(self.sheet.lines(sentence, room, style)) * style.size * leading * 25.4 / 72 + 1.3
            highest = max(highest, high - 2.5)
        return highest

    def _check(self, y: float) -> None:
        """The code, how to check the paper, and the sentences that it must carry."""
        self.sheet.rule(MARGIN, RIGHT, y)
        self.sheet.code(MARGIN, y + 4, _CODE, self.code, spoken=self._label("code_spoken"))
        columns = self._check_columns()
        for left, room, words, heading, _, _ in columns:
            x = left + room if heading.align == "right" else left
            self.sheet.text(x, y + 6.2, words.label("certificate.check_title"), heading, room=room, kind="H3")
        lines = [y + 10.4] * len(columns)
        for index in range(3):
            for place, (left, room, words, _, style, leading) in enumerate(columns):
                sentence = self._check_sentences(words)[index]
                lines[place] = self.sheet.paragraph(
                    left, lines[place], room, sentence, style, leading=leading
                )
            lines = [max(lines) + 1.3] * len(columns)

    # --- pages

    def _turn(self) -> float:
        """Go on to the next page, which says whose paper it is; gives where its content begins."""
        self._foot()
        self.sheet.turn()
        number = self.sheet.width(self.facts.number, Style(size=9)) + 6
        self.sheet.text(
            MARGIN, 19, self.facts.name, Style(size=11, bold=True, smallest=7), room=RIGHT - MARGIN - number
        )
        self.sheet.text(RIGHT, 19, self.facts.number, Style(size=9, colour=MUTED, align="right"))
        self.sheet.rule(MARGIN, RIGHT, 22.5, thickness=0.9, colour=INK)
        return 27.0

    def _foot(self) -> None:
        if self.pages > 1:
            label = self.words.label("paper.page", page=self.sheet.page, pages=self.pages)
            self.sheet.text(RIGHT, 290, label, Style(size=7.5, colour=MUTED, align="right"))
