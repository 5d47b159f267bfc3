"""The bar below the list: who is chosen in it, whether they lead, and a time of their own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from timebank.domain.errors import Refusal
from timebank.domain.minutes import read_minutes
from ui.kernel.layouts import Row
from ui.kernel.wording import told, words
from ui.pages.activities.attendance import AttendanceRow
from ui.pages.desk.question import Asked, Question
from ui.widgets.button import Button, Kind
from ui.widgets.label import Label
from ui.widgets.styled import Styled


class RowBar(Styled, QWidget):
    """What may be changed about the row that is chosen."""

    changed = Signal(object, object)
    """The AttendanceRow, and the Presence that it is to be."""

    def __init__(self, question: Question, table: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question, self._table = question, table
        self._row: AttendanceRow | None = None
        self._who = Label(size=15, role="muted", elide=True)
        self.lead = Button(icon="hand-helping", kind=Kind.GHOST, key="Ctrl+H", height=40, size=15)
        self.time = Button(icon="clock", kind=Kind.GHOST, key="Ctrl+T", height=40, size=15)
        self.setLayout(Row((self._who, 1), self.lead, self.time, gap=8, margins=(24, 6, 12, 6)))
        self.lead.clicked.connect(self._lead)
        self.time.clicked.connect(self._ask_time)
        self.retranslate()

    def retranslate(self) -> None:
        self.time.set_text(self.tr("Own time"))
        self.show_row(self._row)

    def show_row(self, row: AttendanceRow | None) -> None:
        """This row is chosen in the list."""
        self._row = row
        self._who.setText(row.name if row is not None else self.tr("Space ticks somebody in or out."))
        self.lead.setEnabled(row is not None)
        self.time.setEnabled(row is not None)
        leads = row is not None and row.host and row.present
        self.lead.set_text(self.tr("Attends") if leads else self.tr("Leads it"))

    def _lead(self) -> None:
        row = self._row
        if row is not None:
            self.changed.emit(row, row.presence(host=not (row.host and row.present)))

    def _ask_time(self) -> None:
        row = self._row
        if row is None:
            return

        def filled(text: str) -> None:
            try:
                minutes = read_minutes(text)
            except Refusal as refusal:
                self._question.refuse(told(refusal))
                return
            self._question.close_now()
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.changed.emit(row, row.presence(minutes=minutes))

        def build() -> Asked:
            asks = self.tr("How long was %1 there?").replace("%1", row.name)
            return Asked(sentence=asks, icon="clock", field=self.tr("Time"), filled=filled)

        self._question.ask(build, text=words().clock(row.minutes).strip("\N{LEFT-TO-RIGHT MARK}"))
