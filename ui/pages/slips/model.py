"""The slips as a table paints them: the values, what is grey, and a mark before what needs another look."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from PySide6.QtCore import QModelIndex

from ui.kernel.talents import TalentBook
from ui.kernel.text import Line, Piece
from ui.kernel.wording import words
from ui.models.rows import Column, RowsModel
from ui.pages.desk.line import Typed
from ui.pages.slips.fields import day_words
from ui.pages.slips.row import Cell, SlipRow


class Mark(Enum):
    """How a slip stands: its icon and the colour of that."""

    EMPTY = ("", "")
    READY = ("check", "give")
    OPEN = ("pencil", "muted")
    DOUBTFUL = ("circle-help", "error")
    REFUSED = ("circle-alert", "error")
    DOUBLE = ("copy", "take")
    WARNED = ("triangle-alert", "take")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A slip in its place: the day that holds for it, its mark, and the sentence that tells why."""

    row: SlipRow
    number: int
    day: date | None
    mark: Mark = Mark.EMPTY
    sentence: str = ""
    missing: Cell | None = None


class SlipsModel(RowsModel[Shown]):
    """The slips; rows come and go at the end, and no change makes the view forget where it was."""

    def show(self, rows: Sequence[Shown]) -> None:
        """Show these."""
        before, after = len(self._rows), len(rows)
        if after > before:
            self.beginInsertRows(QModelIndex(), before, after - 1)
            self._given = self._rows = tuple(rows)
            self.endInsertRows()
        elif after < before:
            self.beginRemoveRows(QModelIndex(), after, before - 1)
            self._given = self._rows = tuple(rows)
            self.endRemoveRows()
        else:
            self._given = self._rows = tuple(rows)
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(after - 1, len(self.columns) - 1))


def columns(title: Callable[[int], str], talents: TalentBook) -> tuple[Column[Shown], ...]:
    """The columns; `title` names the one with this number."""

    def person(of: Callable[[SlipRow], Typed]) -> Callable[[Shown], Line]:
        def line(shown: Shown) -> Line:
            typed = of(shown.row)
            if typed.one is None:
                return _alone(typed.text, "error")
            script = typed.one.script_name
            name = Piece(text=typed.one.name)
            return (name, Piece(text=script, size=15, role="muted", gap=8)) if script else (name,)

        return line

    def titled(number: int) -> Callable[[], str]:
        return lambda: title(number)

    return (
        Column(
            title=titled(0),
            text=lambda shown: f"{shown.number} {shown.sentence}".strip(),
            line=lambda shown: _alone(str(shown.number), "muted"),
            icon=lambda shown: shown.mark.value if shown.mark is not Mark.EMPTY else None,
            width=84,
        ),
        Column(title=titled(Cell.DAY), text=_day_text, line=_day_line, width=128),
        Column(
            title=titled(Cell.GIVER),
            text=lambda shown: _name(shown.row.giver),
            line=person(lambda row: row.giver),
        ),
        Column(
            title=titled(Cell.RECEIVER),
            text=lambda shown: _name(shown.row.receiver),
            line=person(lambda row: row.receiver),
        ),
        Column(
            title=titled(Cell.TALENT),
            text=lambda shown: talents.name(shown.row.talent) or shown.row.talent_text,
            line=lambda shown: (
                _alone(talents.name(shown.row.talent))
                if shown.row.talent
                else _alone(shown.row.talent_text, "error")
            ),
            width=176,
        ),
        Column(title=titled(Cell.TIME), text=_time_text, line=_time_line, width=112, trailing=True),
        Column(title=titled(Cell.WAY), text=_way_text, width=124, rank=1, role="muted"),
        Column(title=titled(Cell.NOTE), text=lambda shown: shown.row.note, width=150, rank=2, role="muted"),
    )


def _name(typed: Typed) -> str:
    return typed.one.name if typed.one is not None else typed.text


def _alone(text: str, role: str = "text") -> Line:
    return (Piece(text=text, role=role),)


def _day_text(shown: Shown) -> str:
    return shown.row.day if shown.day is None else day_words(shown.day)


def _day_line(shown: Shown) -> Line:
    if shown.day is None:
        return _alone(shown.row.day, "error")
    return _alone(day_words(shown.day), "text" if shown.row.day.strip() else "muted")


def _time_text(shown: Shown) -> str:
    minutes = shown.row.minutes
    return shown.row.time if minutes is None else words().duration_in_column(minutes)


def _time_line(shown: Shown) -> Line:
    return _alone(_time_text(shown), "error" if shown.row.minutes is None else "text")


def _way_text(shown: Shown) -> str:
    if shown.row.way is None:
        return ""
    text = words().word("confirmations_short", shown.row.way.value)
    return text[:1].upper() + text[1:]
