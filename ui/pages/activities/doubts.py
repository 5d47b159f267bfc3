"""Pasted names that are not sure: each beside the people who may be meant, until somebody chooses."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from timebank.domain.members import Found
from timebank.services.attendance import NameMatch, match_names
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.widgets.button import Button, Kind
from ui.widgets.card import Hairline
from ui.widgets.flow import Flow
from ui.widgets.label import IconLabel, Label
from ui.widgets.styled import Styled

MOST_CANDIDATES = 3


class DoubtRow(Styled, QWidget):
    """One line. The figures 1 to 3 take a person, + enrols, Delete takes the line away."""

    taken = Signal(object)
    enrol_wanted = Signal()
    dropped = Signal()

    def __init__(self, match: NameMatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.match = match
        self._line = Label(size=16, bold=True, elide=True)
        self._line.setText(f"“{match.line}”")
        self._says = Label(size=15, role="muted")
        self.buttons: list[Button] = []
        flow = Flow(gap=8)
        for number, found in enumerate(match.candidates[:MOST_CANDIDATES], start=1):
            button = Button(key=str(number), height=36, size=15)
            button.clicked.connect(lambda _checked=False, found=found: self.taken.emit(found))
            self.buttons.append(button)
            flow.addWidget(button)
        self.enrol = Button(icon="user-round-plus", kind=Kind.GHOST, key="+", height=36, size=15)
        self.drop = Button(icon="x", kind=Kind.GHOST, height=36, role="muted")
        self.enrol.clicked.connect(self.enrol_wanted)
        self.drop.clicked.connect(self.dropped)
        flow.addWidget(self.enrol)
        people = QWidget()
        people.setLayout(flow)
        self.setLayout(
            Row(
                (Column(None, self._line, self._says, None, gap=0), 2),
                (people, 5),
                self.drop,
                gap=12,
                margins=(24, 6, 12, 6),
            )
        )
        self.retranslate()

    def retranslate(self) -> None:
        known = self.match.candidates
        self._says.setText(self.tr("Who is meant?") if known else self.tr("Not in the list"))
        for button, found in zip(self.buttons, known, strict=False):
            number = self.tr("no. %1").replace("%1", found.code)
            name = f"{found.name}, {number}"
            button.set_text(found.name, name=name)
        self.enrol.set_text(self.tr("Enrol"))
        self.drop.set_text("", name=self.tr("Leave “%1” out").replace("%1", self.match.line))
        self.setAccessibleName(self.match.line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_1
        if 0 <= number < len(self.buttons):
            self.buttons[number].click()
        elif event.key() == Qt.Key.Key_Plus:
            self.enrol.click()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.drop.click()
        else:
            super().keyPressEvent(event)

    def arrive(self) -> None:
        """The first thing to press takes the focus."""
        (self.buttons or [self.enrol])[0].setFocus(Qt.FocusReason.TabFocusReason)


class PastedNames(Styled, QWidget):
    """All lines that wait for somebody to choose, of each session; they stay while others are looked at."""

    settled = Signal(object)
    """The people (Found) who are beyond doubt."""
    taken = Signal(object)
    """The Found that somebody chose, or who was enrolled."""
    emptied = Signal()

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._shell = door, shell
        self._session: UUID | None = None
        self._waiting: dict[UUID, list[NameMatch]] = {}
        self.rows: list[DoubtRow] = []
        self._title = IconLabel("circle-help", size=15, role="brand", bold=True)
        self._rows = Column(gap=0)
        self.setLayout(
            Column(Row(self._title, None, margins=(24, 10, 24, 4)), self._rows, 6, Hairline(), gap=0)
        )
        self.hide()

    def retranslate(self) -> None:
        self._say()

    def open(self, session: UUID) -> None:
        """Show what waits at this session."""
        self._session = session
        self._show()

    def match(self, text: str) -> None:
        """Find out who the lines of a list are."""
        session = self._session
        self._door.ask(match_names, text, then=lambda found: self._on_matches(session, found), owner=self)

    def _on_matches(self, session: UUID | None, found: Sequence[NameMatch]) -> None:
        if session is None or session != self._session:
            return
        sure = {each.sure.code: each.sure for each in found if each.sure is not None}
        waiting = self._waiting.setdefault(session, [])
        known = {each.line for each in waiting}
        waiting += [each for each in found if each.sure is None and each.line not in known]
        self.settled.emit(tuple(sure.values()))
        self._show()
        if self.rows:
            self.rows[0].arrive()

    def _show(self) -> None:
        """Show the lines; the next one takes the focus where one of them had it."""
        focus = self.window().focusWidget()
        at = next((n for n, row in enumerate(self.rows) if focus and row.isAncestorOf(focus)), None)
        for row in self.rows:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        matches = self._waiting.get(self._session, []) if self._session is not None else []
        self.rows = [self._row(match) for match in matches]
        self._say()
        self.setVisible(bool(matches))
        if at is not None and self.rows:
            self.rows[min(at, len(self.rows) - 1)].arrive()
        elif at is not None:
            self.emptied.emit()

    def _row(self, match: NameMatch) -> DoubtRow:
        row = DoubtRow(match)
        row.taken.connect(lambda found: self._take(match, found))
        row.enrol_wanted.connect(lambda: self._enrol(match))
        row.dropped.connect(lambda: self._drop(match))
        self._rows.addWidget(row)
        return row

    def _take(self, match: NameMatch, found: object) -> None:
        self.taken.emit(found)
        self._drop(match)

    def _enrol(self, match: NameMatch) -> None:
        self._shell.enrol(match.line, lambda number: self._take(match, Found(code=number, name=match.line)))

    def _drop(self, match: NameMatch) -> None:
        if self._session is not None:
            left = [each for each in self._waiting.get(self._session, []) if each is not match]
            self._waiting[self._session] = left
            self._show()

    def _say(self) -> None:
        self._title.set_text(self.tr("%n name(s) to look at", "", len(self.rows)))
