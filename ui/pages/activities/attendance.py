"""The list of who was there: people of earlier sessions to tick, others added above them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from timebank.domain.activities import Person, Presence, SessionSheet
from timebank.domain.ledger import Side
from timebank.domain.lists import Content
from ui.kernel.text import Line, Piece
from ui.kernel.wording import words
from ui.models.rows import Column, RowsModel
from ui.widgets.table import Table

Words = Callable[[str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceRow:
    """Somebody who is on the list, or may be. `staged` where a correction is not booked yet."""

    code: str
    name: str
    script_name: str
    present: bool
    host: bool
    minutes: int
    own_time: bool
    times: int = 0
    usual_host: bool = False
    staged: bool = False

    def presence(self, *, host: bool | None = None, minutes: int | None = None) -> Presence:
        """This row as it would stand on the list."""
        side = Side.GIVEN if (self.host if host is None else host) else Side.ATTENDED
        kept = self.minutes if self.own_time else None
        return Presence(account=self.code, side=side, minutes=kept if minutes is None else minutes)


def attendance_rows(
    sheet: SessionSheet,
    order: Sequence[str],
    people: Mapping[str, Person],
    staged: Mapping[str, Presence | None],
) -> list[AttendanceRow]:
    """The rows in this order; staged corrections stand there as they would be."""
    present: dict[str, Presence | None] = {each.account: each for each in sheet.present}
    present |= staged
    times = {guest.account: guest for guest in sheet.earlier}
    rows = []
    for code in order:
        person, here, guest = people.get(code), present.get(code), times.get(code)
        if person is None:
            continue
        usual = code in sheet.series.hosts or (guest is not None and guest.hosted)
        rows.append(
            AttendanceRow(
                code=code,
                name=words().account(person.name),
                script_name=person.script_name,
                present=here is not None,
                host=here.side is Side.GIVEN if here is not None else usual,
                minutes=(here.minutes if here is not None else None) or sheet.session.plan.minutes,
                own_time=here is not None and here.minutes is not None,
                times=0 if guest is None else guest.times,
                usual_host=usual,
                staged=code in staged,
            )
        )
    return rows


def columns(title: Words, say: Words) -> tuple[Column[AttendanceRow], ...]:
    """A tick, the name, what they do there, and how long."""

    def name(row: AttendanceRow) -> Line:
        line = [Piece(text=row.name, bold=row.present, role="text" if row.present else "muted")]
        if row.script_name:
            line.append(Piece(text=row.script_name, size=15, role="muted", gap=10))
        return line

    def part(row: AttendanceRow) -> str:
        if row.host:
            return say("leads")
        return say("attends") if row.present else ""

    def part_line(row: AttendanceRow) -> Line:
        tone = "give" if row.host and row.present else "muted"
        return (Piece(text=part(row), size=15, role=tone),)

    def time(row: AttendanceRow) -> str:
        return words().duration(row.minutes) if row.present else ""

    def time_line(row: AttendanceRow) -> Line:
        return (Piece(text=time(row), role="text" if row.own_time else "muted", bold=row.own_time),)

    return (
        Column(
            name="present",
            title=lambda: title("present"),
            content=Content.CHOICE,
            value=lambda row: "present" if row.present else "absent",
            choices=lambda: [(each, say(each)) for each in ("present", "absent")],
            text=lambda row: say("present") if row.present else say("absent"),
            line=lambda row: (),  # noqa: ARG005  the icon says it
            icon=lambda row: ("square-check", "brand") if row.present else ("square", "line"),
            width=112,
        ),
        Column(
            name="name",
            title=lambda: title("name"),
            text=lambda row: row.name,
            line=name,
            key=lambda row: row.name.casefold(),
            stretch=5,
        ),
        Column(
            name="part",
            title=lambda: title("part"),
            content=Content.CHOICE,
            value=lambda row: "leads" if row.host else "attends",
            choices=lambda: [(each, say(each)) for each in ("leads", "attends")],
            text=part,
            line=part_line,
            icon=lambda row: ("hand-helping", "give" if row.present else "muted") if row.host else None,
            key=lambda row: not row.host,
            width=150,
        ),
        Column(
            name="time",
            title=lambda: title("time"),
            content=Content.MINUTES,
            value=lambda row: row.minutes if row.present else None,
            text=time,
            line=time_line,
            key=lambda row: row.minutes if row.present else 0,
            width=116,
            trailing=True,
        ),
        Column(
            name="number",
            title=lambda: title("number"),
            text=lambda row: row.code,
            key=lambda row: row.code,
            width=112,
            shown=False,
        ),
    )


class AttendanceTable(Table):
    """Space ticks, and so does a click on the box; letters go to the field that adds somebody."""

    toggled = Signal(object)
    typed = Signal(str)

    def __init__(self, model: RowsModel[AttendanceRow], parent: QWidget | None = None) -> None:
        super().__init__(model, row_height=48, parent=parent)
        self.opened.connect(self.toggled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if event.key() == Qt.Key.Key_Space and plain:
            if self.current_row() is not None:
                self.toggled.emit(self.current_row())
        elif plain and event.text().strip() and event.text().isprintable():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == 0 and event.button() is Qt.MouseButton.LeftButton:
            self.toggled.emit(self._model.row_at(index))
