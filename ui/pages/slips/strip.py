"""The slip that is being typed: fields laid over its row of the table, each over its own column."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from timebank.domain.minutes import could_mean_minutes
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.theme import look
from ui.pages.desk.edit import DeskEdit
from ui.pages.desk.line import Typed
from ui.pages.desk.person_field import PersonField
from ui.pages.desk.talent_field import TalentField
from ui.pages.desk.time_field import TimeField
from ui.pages.slips.fields import DayField, NoteField, WayField
from ui.pages.slips.row import Cell, SlipRow
from ui.widgets.label import Label
from ui.widgets.styled import Styled

FIELD_HEIGHT = 48
GAP = 3
AnyField: TypeAlias = DayField | PersonField | TalentField | TimeField | WayField | NoteField


class Strip(Styled, QWidget):
    """Seven fields in a row. Enter goes on to the next, and after the time to the next slip."""

    changed = Signal()
    """Something in the slip is another than it was."""
    settled = Signal()
    """A name that was looked for has led to somebody, or not."""
    next_wanted = Signal()
    """Enter after the last field: on to the next slip."""
    rows_wanted = Signal(int)
    """Arrow up (-1) or down (1), outside a list."""
    edge_passed = Signal(int)
    """Tab behind the last field (1), Shift+Tab before the first (-1)."""
    paste_wanted = Signal()
    """A table was pasted, not a word."""

    def __init__(self, door: Door, shell: Shell, page: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.number = Label(size=15, bold=True, role="muted")
        self.number.setParent(self)
        self.day = DayField(shell.today)
        self.giver = PersonField(door, shell, page)
        self.receiver = PersonField(door, shell, page)
        self.talent = TalentField(shell.talents, page)
        self.time = TimeField()
        self.way = WayField()
        self.note = NoteField()
        self.talent.in_rows = True
        self.fields: dict[Cell, AnyField] = dict(
            zip(
                Cell,
                (self.day, self.giver, self.receiver, self.talent, self.time, self.way, self.note),
                strict=True,
            )
        )
        self._columns: Mapping[int, tuple[int, int]] = {}
        self._is_restoring = False
        self._number = 1
        for cell, field in self.fields.items():
            field.setParent(self)
            field.set_height(FIELD_HEIGHT)
            field.changed.connect(self._on_changed)
            field.entered.connect(lambda cell=cell: self._on_entered(cell))
            field.edit.installEventFilter(self)
            field.edit.stepped.connect(lambda by, cell=cell: self._on_step(cell, by))
        for person in (self.giver, self.receiver):
            person.drop.may_rise = True
            person.edited.connect(self._on_changed)
            person.settled.connect(self._on_settled)
        self.talent.drop.may_rise = True
        for edit in (self.talent.edit, self.time.edit):
            edit.textEdited.connect(lambda _text: self._on_changed())
        self.retranslate()

    # the slip it holds

    def restore(self, row: SlipRow, number: int, above: SlipRow | None, day_above: date | None) -> None:
        """Hold this slip; what stands in the one above it is offered in grey."""
        self._is_restoring = True
        self._number = number
        self.number.setText(str(number))
        self.day.restore(row.day, day_above)
        for field, typed, grey in (
            (self.giver, row.giver, above.giver.one if above else None),
            (self.receiver, row.receiver, above.receiver.one if above else None),
        ):
            field.set_repeat(grey)
            if typed.text.strip() and typed.one is None:
                field.doubt(typed.text)
            else:
                field.restore(typed)
        self.talent.set_repeat(above.talent if above else None)
        if row.talent is None and row.talent_text.strip():
            self.talent.doubt(row.talent_text)
        else:
            self.talent.restore(row.talent, row.talent_text)
        self.time.set_repeat(above.minutes if above else None)
        self.time.restore(row.time)
        if row.time:
            self.time.settle()
        self.way.restore(row.way)
        self.note.edit.setText(row.note)
        self._is_restoring = False
        self._name_fields()

    def gather(self, row: SlipRow) -> SlipRow:
        """The slip as it stands in the fields now."""
        return replace(
            row,
            day=self.day.edit.text(),
            giver=_held(self.giver),
            receiver=_held(self.receiver),
            talent=self.talent.talent,
            talent_text=self.talent.typed,
            time=self.time.edit.text(),
            way=self.way.way,
            note=self.note.edit.text(),
        )

    @property
    def is_settling(self) -> bool:
        """Whether it is still being looked up who is meant."""
        return self.giver.is_settling or self.receiver.is_settling

    def settle(self) -> None:
        """Find out now what is meant by what was typed."""
        for field in (self.day, self.giver, self.receiver, self.talent):
            field.settle()
        self.time.settle()

    def focus_cell(self, cell: Cell) -> None:
        """Put the cursor here, with what may be meant where that is not clear."""
        field = self.fields[cell]
        if isinstance(field, (PersonField, TalentField)):
            field.come_back()
            if isinstance(field, TalentField) and field.refusal:
                field.offer()
        else:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        if not isinstance(field, (PersonField, TalentField, WayField)):
            field.edit.selectAll()

    @property
    def cell(self) -> Cell | None:
        """The cell that has the cursor."""
        return next((cell for cell, field in self.fields.items() if field.edit.hasFocus()), None)

    def doubt_of(self) -> str:
        """What the field with the cursor has to say."""
        cell = self.cell
        field = None if cell is None else self.fields[cell]
        return "" if field is None or isinstance(field, (WayField, NoteField)) else field.refusal

    def repeat_cell(self, above: SlipRow, day_above: Callable[[], str]) -> None:
        """Take over what stands in the same cell of the slip above."""
        match self.cell:
            case Cell.DAY:
                self.day.restore(day_above(), None)
                self.changed.emit()
            case Cell.GIVER:
                self.giver.restore(above.giver)
            case Cell.RECEIVER:
                self.receiver.restore(above.receiver)
            case Cell.TALENT:
                self.talent.restore(above.talent, above.talent_text)
            case Cell.TIME:
                self.time.restore(above.time)
            case Cell.WAY:
                self.way.choose(above.way)
            case Cell.NOTE:
                self.note.edit.setText(above.note)
                self.changed.emit()

    # where it stands

    def place(self, columns: Mapping[int, tuple[int, int]]) -> None:
        """Lay the fields over these columns: start and width of each that is shown, in real pixels."""
        self._columns = columns
        gap = look().px(GAP)
        height = look().px(FIELD_HEIGHT)
        top = (self.height() - height) // 2
        start, width = columns.get(0, (0, 0))
        inset = look().px(24)
        leading = start if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else start + inset
        self.number.setGeometry(leading, 0, max(0, width - inset), self.height())
        for cell, field in self.fields.items():
            field.setVisible(cell in columns)
            if cell in columns:
                start, width = columns[cell]
                field.setGeometry(QRect(start + gap, top, width - 2 * gap, height))
        for drop in (self.giver.drop, self.receiver.drop, self.talent.drop):
            drop.place()

    def close_drops(self) -> None:
        """Take the lists away."""
        for drop in (self.giver.drop, self.receiver.drop, self.talent.drop):
            drop.hide()

    def restyle(self) -> None:
        if hasattr(self, "_columns"):
            self.place(self._columns)

    def retranslate(self) -> None:
        if hasattr(self, "fields"):
            self._name_fields()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("selection"))
        line = QRectF(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, look().colour("hair"))

    # keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            cell = next((each for each, field in self.fields.items() if field.edit is watched), None)
            if cell is not None:
                return self._on_key(cell, event)
        return False

    def _on_key(self, cell: Cell, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Paste) and _is_table(QGuiApplication.clipboard().text()):
            self.paste_wanted.emit()
            return True
        shown = [each for each in self.fields if each in self._columns]
        if event.key() == Qt.Key.Key_Backtab and cell == shown[0]:
            self.edge_passed.emit(-1)
            return True
        if event.key() == Qt.Key.Key_Tab and cell == shown[-1]:
            self.edge_passed.emit(1)
            return True
        return False

    def _on_step(self, cell: Cell, by: int) -> None:
        field = self.fields[cell]
        if isinstance(field, (PersonField, TalentField)) and field.drop.isVisible():
            return
        self.rows_wanted.emit(by)

    def _on_entered(self, cell: Cell) -> None:
        if cell is Cell.TIME and (number := could_mean_minutes(self.time.edit.text())) is not None:
            sentence = self.tr("%1 minutes or %1 hours? Write %1m or %1u.").replace("%1", str(number))
            self.time.refuse(sentence)
            self.changed.emit()
            return
        if cell >= Cell.TIME:
            self.next_wanted.emit()
        else:
            self.focus_cell(Cell(cell + 1))

    def _on_changed(self) -> None:
        if not self._is_restoring:
            self.changed.emit()

    def _on_settled(self) -> None:
        if not self._is_restoring:
            self.settled.emit()

    def _name_fields(self) -> None:
        names = (
            self.tr("Day, slip %1"),
            self.tr("Who helped? Slip %1"),
            self.tr("For whom? Slip %1"),
            self.tr("What? Slip %1"),
            self.tr("How long? Slip %1"),
            self.tr("How confirmed? Slip %1"),
            self.tr("Note, slip %1"),
        )
        for field, name in zip(self.fields.values(), names, strict=True):
            field.edit.setAccessibleName(name.replace("%1", str(self._number)))


def _held(field: PersonField) -> Typed:
    typed = field.typed
    return Typed(people=typed.people) if typed.people else typed


def _is_table(text: str) -> bool:
    return "\t" in text or "\n" in text.strip("\r\n")


def is_edit(widget: QObject | None) -> bool:
    """Whether this is a line of text in which Ctrl+Z has something to take back."""
    return isinstance(widget, DeskEdit) and widget.isUndoAvailable()
