"""What a long list of hours comes to, per organisation and activity: it stands on the page, the rows in the annex."""

from dataclasses import dataclass, replace

from timebank.documents.columns import Head, draw_heads
from timebank.documents.page import HAIR, LINE, MARGIN, MUTED, RIGHT, Sheet, Style
from timebank.documents.parts import SecondLanguage
from timebank.domain.certificates import CertificateFacts, CertifiedHours
from timebank.wording import Wording

_TIMES = MARGIN + 116
_GIVEN = MARGIN + 143
_ATTENDED = RIGHT
_ROOM = _TIMES - MARGIN - 18
_HEADS = (
    Head(key="certificate.activity", x=MARGIN, room=_ROOM),
    Head(key="certificate.times", x=_TIMES - 18, room=18, figure=True),
    Head(key="certificate.given_short", x=_GIVEN - 22, room=22, figure=True),
    Head(key="certificate.attended_short", x=_ATTENDED - 22, room=22, figure=True),
)
_HEADS_OF_ORGANISATIONS = (replace(_HEADS[0], key="certificate.organisation"), *_HEADS[1:])
_LINE = 5.3
_HEAD = 9.6
_NOTE = 6.6
_BODY = Style(size=8.5, smallest=7)
_FIGURE = Style(size=8.5, align="right")
_BOLD_FIGURE = Style(size=8.5, bold=True, align="right")
_NONE = "–"
LEAST = _HEAD + _NOTE + 3 * _LINE
"""Millimetres without which it would tell nothing."""


@dataclass(frozen=True, slots=True)
class _Sum:
    """How often and how long; an activity of None is what is left over, or help without a name of its own."""

    activity: str | None
    times: int
    given: int
    attended: int
    others: bool = False


class SumsTable:
    """Draws the sums in the room there is: activities that took least time come together where it is short."""

    def __init__(
        self, sheet: Sheet, facts: CertificateFacts, words: Wording, second: SecondLanguage | None
    ) -> None:
        self._sheet, self._facts, self._words, self._second = sheet, facts, words, second
        self._y = 0.0

    def draw(self, y: float, bottom: float) -> float:
        """Draw it from the baseline of its head at `y`, down to `bottom` at most; gives where it ends."""
        self._y = y
        lines = int((bottom - y - _HEAD - _NOTE) / _LINE)
        chosen = self._chosen(max(lines, 1))
        heads = _HEADS if any(sums for _, _, sums in chosen) else _HEADS_OF_ORGANISATIONS
        with self._sheet.element("Table"):
            self._y = draw_heads(self._sheet, heads, y, self._words, self._second, small=True)
            for responsible, whole, sums in chosen:
                self._row(responsible, whole)
                for each in sums:
                    self._row(None, each)
        note = "certificate.annex_behind" if self._facts.annex else "certificate.annex_kept"
        muted = Style(size=8, colour=MUTED, smallest=6.5)
        wide = self._sheet.text(MARGIN, self._y + 5, self._words.label(note), muted, room=96)
        if self._second:
            beside, style = self._second.words.label(note), self._second.style(8)
            self._sheet.text(RIGHT, self._y + 5, beside, style, room=RIGHT - MARGIN - wide - 4)
        return self._y + _NOTE

    def _chosen(self, lines: int) -> list[tuple[str, _Sum, list[_Sum]]]:
        """Each organisation with its sum, and as many of its activities as there are lines for."""
        groups = [(who, _sums(rows)) for who, rows in self._facts.by_responsible()]
        most = max(len(sums) for _, sums in groups)
        while most and len(groups) + sum(min(len(sums), most) for _, sums in groups) > lines:
            most -= 1
        if most == 1 and any(len(sums) > 1 for _, sums in groups):
            # One line of "others" says no more than that of the organisation.
            most = 0
        chosen = [(who.name, _joined(sums), _most(sums, most)) for who, sums in groups]
        if len(chosen) <= lines:
            return chosen
        kept, rest = chosen[: lines - 1], [whole for _, whole, _ in chosen[lines - 1 :]]
        return [*kept, (self._words.label("certificate.others"), _joined(rest), [])]

    def _row(self, responsible: str | None, each: _Sum) -> None:
        """A line of an organisation, in bold, or of an activity of it."""
        line, sheet = self._y + _LINE * 0.72, self._sheet
        bold = responsible is not None
        with sheet.element("TR"):
            with sheet.element("TD"):
                if responsible is not None:
                    sheet.text(
                        MARGIN, line, responsible, Style(size=8.5, bold=True, smallest=6.5), room=_ROOM
                    )
                else:
                    self._activity(each, line)
            cells = (
                (_TIMES, str(each.times)),
                (_GIVEN, self._words.duration_in_column(each.given) if each.given else _NONE),
                (_ATTENDED, self._words.duration_in_column(each.attended) if each.attended else _NONE),
            )
            for x, text in cells:
                with sheet.element("TD"):
                    sheet.text(x, line, text, _BOLD_FIGURE if bold else _FIGURE)
        self._y += _LINE
        sheet.rule(MARGIN, RIGHT, self._y, thickness=0.4 if bold else 0.3, colour=LINE if bold else HAIR)

    def _activity(self, each: _Sum, line: float) -> None:
        left = MARGIN + 4
        if each.others or each.activity is None:
            key = "certificate.others" if each.others else "certificate.help"
            own, other = self._words.label(key), self._second.words.label(key) if self._second else ""
        else:
            own = self._words.talent(each.activity)
            speaks = self._second is not None and self._second.speaks(each.activity)
            other = self._second.words.talent(each.activity) if self._second and speaks else ""
        wide = self._sheet.text(left, line, own, _BODY, room=_ROOM - 4)
        if other and self._second:
            right = MARGIN + _ROOM
            self._sheet.text(right, line, other, self._second.style(8), room=right - left - wide - 3)


def _sums(rows: tuple[CertifiedHours, ...]) -> list[_Sum]:
    """The sum of each activity, what took most time first."""
    found: dict[str | None, _Sum] = {}
    for row in rows:
        before = found.get(row.activity, _Sum(row.activity, 0, 0, 0))
        found[row.activity] = _Sum(
            row.activity,
            before.times + 1,
            before.given + row.given_minutes,
            before.attended + row.attended_minutes,
        )
    return sorted(found.values(), key=lambda each: (-(each.given + each.attended), each.activity or ""))


def _joined(sums: list[_Sum], *, others: bool = False) -> _Sum:
    return _Sum(
        None,
        sum(each.times for each in sums),
        sum(each.given for each in sums),
        sum(each.attended for each in sums),
        others,
    )


def _most(sums: list[_Sum], most: int) -> list[_Sum]:
    """The first ones, and the rest as one where they are more than that; never a rest of nothing."""
    if len(sums) <= most or not most:
        return sums[:most]
    return [*sums[: most - 1], _joined(sums[most - 1 :], others=True)]
