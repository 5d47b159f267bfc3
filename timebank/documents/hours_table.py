"""The dated rows of a certificate, grouped by responsible organisation, over as many pages as they need."""

from collections.abc import Callable

from timebank.documents.columns import Head, draw_heads
from timebank.documents.page import INK, LINE, MARGIN, MUTED, RIGHT, Sheet, Style
from timebank.documents.parts import SecondLanguage
from timebank.domain.certificates import CertificateFacts, CertifiedHours, Responsible
from timebank.wording import Wording

_DATE = MARGIN
_ACTIVITY = MARGIN + 22
_ROLE = MARGIN + 83
_GIVEN = MARGIN + 116
_ATTENDED = MARGIN + 138
_SEEN = MARGIN + 142.5
_ACTIVITY_ROOM = _ROLE - _ACTIVITY - 3
_HEADS = (
    Head(key="paper.date", x=_DATE, room=21),
    Head(key="certificate.activity", x=_ACTIVITY, room=_ACTIVITY_ROOM),
    Head(key="certificate.role", x=_ROLE, room=17),
    Head(key="certificate.given_short", x=_GIVEN - 18, room=18, figure=True),
    Head(key="certificate.attended_short", x=_ATTENDED - 20, room=20, figure=True),
    Head(key="certificate.seen_by", x=_SEEN, room=RIGHT - _SEEN),
)
ROW = 5.3
TIGHT_ROW = 4.75
_GROUP = 6.0
_LEADING = 3.9
_BODY = Style(size=8.5)
_FIGURE = Style(size=8.5, align="right")
_BOLD = Style(size=8.5, bold=True)
_BOLD_FIGURE = Style(size=8.5, bold=True, align="right")
_TOTAL = 6.5
_NONE = "–"
_KEPT_TOGETHER = 3
_MOST_KEPT = 230.0


def section_bottom() -> float:
    """How far down a page that is followed by another may be filled."""
    return 280.0


def last_bottom() -> float:
    """How far down the last page may be filled."""
    return 288.0


class HoursTable:
    """Draws the rows. `turn` begins a new page and tells where its content starts."""

    def __init__(
        self,
        sheet: Sheet,
        facts: CertificateFacts,
        words: Wording,
        second: SecondLanguage | None,
        *,
        turn: Callable[[], float],
        row_height: float = ROW,
    ) -> None:
        self._sheet = sheet
        self._facts = facts
        self._words = words
        self._second = second
        self._turn = turn
        self._one_line = row_height
        self._y = 0.0

    def draw(self, y: float, *, followed_by: float) -> float:
        """Draw the table from the baseline of its head at `y`; gives where it ends.

        What follows is that many millimetres high. Where it needs a new page, the last rows go along, so
        that nobody signs a page without hours.
        """
        self._y = y
        if not self._facts.hours:
            label = self._words.label("certificate.nothing")
            self._sheet.text(MARGIN, y, label, Style(size=9, colour=MUTED))
            if self._second:
                beside = self._second.words.label("certificate.nothing")
                self._sheet.text(RIGHT, y, beside, self._second.style(8.5), room=80)
            return y + 2
        with self._sheet.element("Table"):
            self._head()
            *earlier, (responsible, rows) = self._facts.by_responsible()
            for group in earlier:
                self._group(*group)
            self._last_group(responsible, rows, followed_by)
            self._total()
        return self._y

    def _head(self) -> None:
        self._y = draw_heads(self._sheet, _HEADS, self._y, self._words, self._second, small=True)

    def _room_for(self, height: float) -> None:
        """Turn the page when the next lines do not fit, and repeat the head."""
        if self._y + height > section_bottom():
            self._y = self._turn() + 3
            self._head()

    def _group(
        self,
        responsible: Responsible,
        rows: tuple[CertifiedHours, ...],
        *,
        whole: tuple[CertifiedHours, ...] = (),
        headed: bool = False,
    ) -> None:
        """Draw rows below their head, which tells the sums of the `whole` group."""
        if not headed:
            # A heading never stands alone at the foot of a page.
            self._room_for(_GROUP + self._row_height(rows[0]))
            self._group_head(responsible, whole or rows)
        for row in rows:
            height = self._row_height(row)
            if self._y + height > section_bottom():
                self._room_for(_GROUP + height)
                self._group_head(responsible, whole or rows)
            self._row(row, height)

    def _last_group(
        self, responsible: Responsible, rows: tuple[CertifiedHours, ...], followed_by: float
    ) -> None:
        kept, moved = rows[:-_KEPT_TOGETHER], rows[-_KEPT_TOGETHER:]
        if kept:
            self._group(responsible, kept, whole=rows)
        end = sum(self._row_height(row) for row in moved) + _TOTAL + followed_by
        head = 0 if kept else _GROUP
        if self._y + head + end > last_bottom() and end < _MOST_KEPT:
            self._y = self._turn() + 3
            self._head()
            kept = ()
        self._group(responsible, moved, whole=rows, headed=bool(kept))

    def _group_head(self, responsible: Responsible, rows: tuple[CertifiedHours, ...]) -> None:
        given = sum(row.given_minutes for row in rows)
        attended = sum(row.attended_minutes for row in rows)
        line = self._y + 4.4
        details = " · ".join(
            part
            for part in (
                self._words.label("paper.kvk", kvk=responsible.kvk) if responsible.kvk else "",
                responsible.phone,
            )
            if part
        )
        room = _GIVEN - _DATE - 18
        with self._sheet.element("TR"):
            with self._sheet.element("TD"):
                name = Style(size=8.5, bold=True, smallest=6.5)
                wide = self._sheet.text(_DATE, line, responsible.name, name, room=room)
                if details and room - wide > 20:
                    muted = Style(size=7.5, colour=MUTED, smallest=6)
                    self._sheet.text(_DATE + wide + 2.5, line, details, muted, room=room - wide - 2.5)
            for x, minutes in ((_GIVEN, given), (_ATTENDED, attended)):
                with self._sheet.element("TD"):
                    text = self._words.duration_in_column(minutes) if minutes else _NONE
                    self._sheet.text(x, line, text, _BOLD_FIGURE)
        self._y += _GROUP
        self._sheet.rule(MARGIN, RIGHT, self._y, colour=LINE)

    def _row_height(self, row: CertifiedHours) -> float:
        lines = max(1 if self._fits_beside(row) else 2, len(self._seen_lines(row)))
        return self._one_line + (lines - 1) * _LEADING

    def _seen_lines(self, row: CertifiedHours) -> tuple[str, ...]:
        """Who saw it; a little smaller, then on two lines, where one does not hold the name."""
        seen = row.seen_by if row.confirmed else self._words.label("certificate.unconfirmed")
        if self._sheet.width(seen, Style(size=7.5)) <= RIGHT - _SEEN:
            return (seen,)
        first, *rest = self._sheet.lines(seen, RIGHT - _SEEN, _BODY)
        return (first, " ".join(rest)) if rest else (first,)

    def _fits_beside(self, row: CertifiedHours) -> bool:
        own, other = self._activity(row)
        if not other or self._second is None:
            return True
        wide = self._sheet.width(own, _BODY) + self._sheet.width(other, self._second.style(8))
        return wide + 3 <= _ACTIVITY_ROOM

    def _activity(self, row: CertifiedHours) -> tuple[str, str]:
        """The name of the activity in the first language and, where there is one, in the second."""
        key = "certificate.help" if row.side == "given" else "certificate.taking_part"
        if row.activity is None:
            return self._words.label(key), self._second.words.label(key) if self._second else ""
        own = self._words.talent(row.activity)
        if self._second is None or not self._second.speaks(row.activity):
            return own, ""
        return own, self._second.words.talent(row.activity)

    def _row(self, row: CertifiedHours, height: float) -> None:
        sheet, line = self._sheet, self._y + self._one_line * 0.71
        own, other = self._activity(row)
        with sheet.element("TR"):
            with sheet.element("TD"):
                sheet.text(_DATE, line, self._words.short_date(row.service_date), _BODY)
            with sheet.element("TD"):
                sheet.text(_ACTIVITY, line, own, Style(size=8.5, smallest=7), room=_ACTIVITY_ROOM)
                if other and self._second:
                    below = 0 if self._fits_beside(row) else _LEADING
                    x, room = _ACTIVITY + _ACTIVITY_ROOM, _ACTIVITY_ROOM
                    sheet.text(x, line + below, other, self._second.style(8), room=room)
            with sheet.element("TD"):
                role = self._words.label(f"certificate.role_{row.side}")
                sheet.text(_ROLE, line, role, Style(size=8.5, smallest=6.5), room=19)
            for x, minutes in ((_GIVEN, row.given_minutes), (_ATTENDED, row.attended_minutes)):
                with sheet.element("TD"):
                    if minutes:
                        sheet.text(x, line, self._words.duration_in_column(minutes), _FIGURE)
            with sheet.element("TD"):
                style = Style(size=8.5, colour=INK if row.confirmed else MUTED, smallest=6.5)
                for index, part in enumerate(self._seen_lines(row)):
                    sheet.text(_SEEN, line + index * _LEADING, part, style, room=RIGHT - _SEEN)
        self._y += height
        sheet.rule(MARGIN, RIGHT, self._y, thickness=0.3)

    def _total(self) -> None:
        self._room_for(_TOTAL)
        line = self._y + 4.9
        self._sheet.rule(MARGIN, RIGHT, self._y, thickness=0.9, colour=INK)
        with self._sheet.element("TR"):
            with self._sheet.element("TD"):
                self._sheet.text(_DATE, line, self._words.label("paper.total"), _BOLD)
                if self._second:
                    style = self._second.style(8, bold=True, ink=True)
                    label = self._second.words.label("paper.total")
                    self._sheet.text(_ACTIVITY + _ACTIVITY_ROOM, line, label, style, room=40)
            totals = ((_GIVEN, self._facts.given_minutes), (_ATTENDED, self._facts.attended_minutes))
            for x, minutes in totals:
                with self._sheet.element("TD"):
                    self._sheet.text(x, line, self._words.duration_in_column(minutes), _BOLD_FIGURE)
        self._y += _TOTAL
