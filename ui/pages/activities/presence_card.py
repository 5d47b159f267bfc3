"""The card with the list: the field above, pasted names that are not sure, then everybody to tick."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from timebank.domain.activities import Person, Presence, SessionSheet, SessionState, Way
from timebank.domain.cards import CardCode
from timebank.domain.errors import Refusal
from timebank.domain.ledger import Side
from timebank.domain.members import Found
from timebank.services.attendance import (
    Noted,
    change_present,
    note_present,
    remove_present,
)
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.theme import look
from ui.kernel.wording import told
from ui.lists.card import ListMenu
from ui.lists.chips import FilterChips
from ui.lists.source import RowsSource
from ui.lists.states import ListViews
from ui.lists.tools import ListTools
from ui.models.rows import RowsModel
from ui.pages.activities.add_field import AddField
from ui.pages.activities.attendance import AttendanceRow, AttendanceTable, attendance_rows, columns
from ui.pages.activities.doubts import PastedNames
from ui.pages.activities.marks import Marks
from ui.pages.activities.row_bar import RowBar
from ui.pages.desk.question import Question
from ui.pages.page import Enrolling
from ui.widgets.button import Button
from ui.widgets.card import Card, Hairline
from ui.widgets.label import IconLabel
from ui.widgets.notice import EmptyState

LEAST_HEIGHT = 280
"""Design pixels: a page less high scrolls as a whole."""


class PresenceCard(Card):
    """Who was there. While the session is open each tick is kept at once; once it is closed ticks are staged."""

    changed = Signal()

    def __init__(self, door: Door, shell: Shell, page: QWidget, question: Question) -> None:
        self._door, self._shell = door, shell
        self._sheet: SessionSheet | None = None
        self._session: UUID | None = None
        self._order: list[str] = []
        self._known: dict[str, Person] = {}
        self.marks = Marks()
        self.add = AddField(door, shell, page)
        self.paste = Button(icon="clipboard-list", height=44)
        self.said = IconLabel("info", size=15, icon_size=18, role="muted")
        self.pasted = PastedNames(door, shell)
        self.model: RowsModel[AttendanceRow] = RowsModel(columns(self._title, self._say))
        self.table = AttendanceTable(self.model)
        self.nobody = EmptyState("users-round")
        source = RowsSource(self.model, self.model)
        self.tools = ListTools("attendance", self.table, source, door, shell, title=self.table.accessibleName)
        # Space ticks one person; who chooses several would wonder which.
        self.table.setSelectionMode(AttendanceTable.SelectionMode.SingleSelection)
        self.list_menu = ListMenu(self.tools)
        self._views = ListViews(self.tools, self.nobody)
        self.bar = RowBar(question, self.table)
        self._top = QWidget()
        self._top.setLayout(
            Column(
                Row((self.add, 1), self.paste, self.list_menu, gap=12),
                self.said,
                gap=8,
                margins=(24, 16, 12, 12),
            )
        )
        super().__init__(
            Column(
                self._top,
                FilterChips(self.tools, self.list_menu),
                Hairline(),
                self.pasted,
                (self._views, 1),
                Hairline(),
                self.bar,
                gap=0,
                margins=(1, 1, 1, 1),
            )
        )
        self.model.setParent(self)
        self._connect()
        self._tell("")
        self.restyle()
        self.retranslate()

    # what the page asks of it

    @property
    def staged(self) -> dict[str, Presence | None]:
        """Corrections that are not booked yet."""
        return self.marks.staged

    def open(self, session: UUID) -> None:
        """Another session is to be shown."""
        self._session, self._sheet, self._order = session, None, []
        self.marks.forget()
        self.tools.clear()
        self.add.clear()
        self._tell("")
        self.pasted.open(session)

    def arrive(self) -> None:
        """The field takes the focus, where there is one."""
        if self._top.isHidden():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.add.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sheet(self, sheet: SessionSheet) -> None:
        """The session as it stands now. Rows keep their places while somebody ticks."""
        self._sheet = sheet
        self._known |= sheet.people
        if not self._order:
            self._order = [each.account for each in sheet.present]
        missing = [each.account for each in sheet.present if each.account not in self._order]
        self._order = [*missing, *self._order]
        usual = (*sheet.series.hosts, *(guest.account for guest in sheet.earlier))
        for code in usual:
            person = sheet.people.get(code)
            if code not in self._order and person is not None and person.open:
                self._order.append(code)
        cancelled = sheet.session.state is SessionState.CANCELLED
        self._top.setVisible(not cancelled)
        self.bar.setVisible(not cancelled)
        self._say_nobody()
        self._show_rows()

    def drop_staged(self) -> None:
        """Leave the list as it is in the books."""
        self.marks.staged.clear()
        self._show_rows()

    def counts(self) -> tuple[int, int, int]:
        """Who leads, who attends, and the minutes of those who lead."""
        here = [row for row in self.model.given if row.present]
        hosts = [row for row in here if row.host]
        return len(hosts), len(here) - len(hosts), sum(row.minutes for row in hosts)

    def staged_names(self) -> tuple[Sequence[str], Sequence[str], Sequence[str]]:
        """Who comes in, who goes out and who changes, by name."""
        here = {each.account for each in self._sheet.present} if self._sheet is not None else set()
        comes: list[str] = []
        goes: list[str] = []
        changes: list[str] = []
        for code, presence in self.staged.items():
            name = self._known[code].name if code in self._known else code
            (goes if presence is None else changes if code in here else comes).append(name)
        return comes, goes, changes

    def undo(self) -> bool:
        """Take back the last tick."""
        undone = self.marks.undo()
        self._show_rows()
        return undone

    def restyle(self) -> None:
        self._views.setMinimumHeight(look().px(LEAST_HEIGHT))

    def retranslate(self) -> None:
        self.paste.set_text(self.tr("Paste names"))
        self.table.setAccessibleName(self.tr("Who was there"))
        self._say_nobody()
        self._show_rows()

    # what happens to it

    def _connect(self) -> None:
        self.add.chosen.connect(self._on_chosen)
        self.add.refused.connect(lambda sentence: self._tell(sentence, error=True))
        self.add.new_wanted.connect(self._enrol)
        self.add.down.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.add.edit.pasted.connect(self.pasted.match)
        self.paste.clicked.connect(self._paste)
        self.pasted.settled.connect(self._on_pasted)
        self.pasted.taken.connect(lambda found: self._put(found, Way.PASTE))
        self.pasted.emptied.connect(self.arrive)
        self.table.toggled.connect(self._toggle)
        self.table.typed.connect(self._type)
        self.table.left_upwards.connect(self.arrive)
        self.table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._say_row())
        self.bar.changed.connect(self._change)

    def _on_chosen(self, found: Found, card: CardCode | None) -> None:
        if card is not None:
            self.marks.cards += (card,)
        self._put(found, Way.SCAN if card is not None else Way.TICK)

    def _put(self, found: Found, way: Way) -> None:
        """Put somebody on the list, on top, or say that they stand there already."""
        sheet = self._sheet
        if sheet is None:
            return
        self._known[found.code] = Person(code=found.code, name=found.name, script_name=found.script_name)
        row = next((each for each in self.model.given if each.code == found.code), None)
        if row is not None and row.present:
            self._say_already(found.code, found.name)
            return
        usual = row is not None and row.usual_host
        presence = Presence(account=found.code, side=Side.GIVEN if usual else Side.ATTENDED, way=way)
        if row is None:
            self._order.insert(0, found.code)
        self._note((presence,), found.name)

    def _note(self, present: tuple[Presence, ...], name: str = "", *, again: bool = False) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        if sheet.session.state is SessionState.CLOSED:
            for each in present:
                self._stage(each.account, each)
            return

        def done(noted: Noted) -> None:
            for code, already in noted.already:
                self._say_already(code, already)
            if noted.added and not again:
                gone = tuple(code for code, _ in noted.added)
                self.marks.remember(lambda: self._remove(gone))
                if name:
                    self._tell(self.tr("%1 is on the list.").replace("%1", name))

        self._door.do(
            note_present,
            sheet.session.plan,
            present,
            self.marks.cards,
            then=done,
            refused=self._on_refused,
            owner=self,
        )

    def _remove(self, codes: Sequence[str]) -> None:
        if self._session is not None:
            for code in codes:
                self._door.do(remove_present, self._session, code, refused=self._on_refused, owner=self)

    def _toggle(self, row: AttendanceRow | None) -> None:
        sheet = self._sheet
        if row is None or sheet is None or sheet.session.state is SessionState.CANCELLED:
            return
        self._tell("")
        if sheet.session.state is SessionState.CLOSED:
            self._stage(row.code, None if row.present else row.presence())
        elif row.present:
            self.marks.remember(partial(self._note, (row.presence(),), again=True))
            self._remove((row.code,))
        else:
            self._note((row.presence(),))

    def _change(self, row: AttendanceRow, presence: Presence) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        if sheet.session.state is SessionState.CLOSED:
            self._stage(row.code, presence)
        elif not row.present:
            self._note((presence,))
        else:
            plan = sheet.session.plan
            self.marks.remember(lambda: self._send_change(plan.id, row.presence()))
            self._send_change(plan.id, presence)

    def _send_change(self, session: UUID, presence: Presence) -> None:
        self._door.do(change_present, session, presence, refused=self._on_refused, owner=self)

    def _stage(self, code: str, presence: Presence | None) -> None:
        """Remember a correction; the same as in the books is none."""
        sheet = self._sheet
        assert sheet is not None
        self.marks.stage(code, presence, next((p for p in sheet.present if p.account == code), None))
        self._show_rows()

    def _type(self, text: str) -> None:
        if not self._top.isHidden():
            self.add.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.add.edit.insert(text)
            self.add.edit.textEdited.emit(self.add.edit.text())

    # pasted names and new people

    def _on_pasted(self, sure: Sequence[Found]) -> None:
        """These are beyond doubt: whoever stands there already stays as they are."""
        here = {row.code for row in self.model.given if row.present}
        usual = {row.code for row in self.model.given if row.usual_host}
        present = []
        for each in sure:
            self._known[each.code] = Person(code=each.code, name=each.name, script_name=each.script_name)
            if each.code not in here:
                side = Side.GIVEN if each.code in usual else Side.ATTENDED
                present.append(Presence(account=each.code, side=side, way=Way.PASTE))
        if present:
            self._note(tuple(present))
        self._tell(self.tr("%n name(s) ticked.", "", len(sure)))

    def _paste(self) -> None:
        if not self.add.edit.paste_list():
            self._tell(self.tr("Copy a list of names first: one name on each line."))

    def _enrol(self, name: str) -> None:
        self._shell.enrol(name, self.add.choose_number)

    def enrolling(self) -> Enrolling:
        """Who is being typed, and how they come onto the list once they are enrolled."""
        return self.add.text, self.add.choose_number

    # what it says

    def _on_refused(self, refusal: Refusal) -> None:
        self._tell(told(refusal), error=True)

    def _say_already(self, code: str, name: str) -> None:
        self._tell(self.tr("%1 is on the list already.").replace("%1", name))
        self._select(code)

    def _tell(self, sentence: str, *, error: bool = False) -> None:
        self.said.icon.set_icon("circle-alert" if error else "info", "error" if error else "brand")
        self.said.label.set_role("error" if error else "text")
        self.said.set_text(sentence)
        self.said.setVisible(bool(sentence))

    def _show_rows(self) -> None:
        if self._sheet is None:
            return
        sheet = self._sheet
        rows = attendance_rows(sheet, self._order, self._known, self.staged)
        if sheet.session.state is SessionState.CANCELLED:
            rows = [row for row in rows if row.present]
        row: AttendanceRow | None = self.table.current_row()
        self.model.replace(rows)
        if row is not None:
            self._select(row.code)
        self._say_row()
        self.changed.emit()

    def _say_nobody(self) -> None:
        if self._sheet is not None and self._sheet.session.state is SessionState.CANCELLED:
            self.nobody.set_words(self.tr("This session was not held"))
        else:
            self.nobody.set_words(
                self.tr("Nobody is on the list yet"),
                self.tr("Scan a card, type a name, or paste a list of names."),
            )

    def _select(self, code: str) -> None:
        at = next((n for n, row in enumerate(self.model.rows) if row.code == code), None)
        if at is not None:
            self.table.selectRow(at)

    def _say_row(self) -> None:
        self.bar.show_row(self.table.current_row())

    def _title(self, column: str) -> str:
        match column:
            case "present":
                return self.tr("Present")
            case "name":
                return self.tr("Name")
            case "number":
                return self.tr("Number")
            case "part":
                return self.tr("Part")
        return self.tr("Time")

    def _say(self, word: str) -> str:
        match word:
            case "leads":
                return self.tr("leads it")
            case "attends":
                return self.tr("attends")
            case "present":
                return self.tr("was there")
        return self.tr("not ticked")
