"""The page *Desk*: the entry form above today's list, and the keys that work everywhere on it."""

from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from timebank.domain.access import Actor
from timebank.domain.changes import Topic
from timebank.domain.errors import Refusal
from timebank.domain.ledger import Account
from timebank.domain.numbers import POT
from timebank.domain.orders import TransferOrder
from timebank.domain.paper_refusals import NoSlipForThis
from timebank.domain.receipts import Recorded
from timebank.services.statements import DayList, Outlook, day_list, list_balances
from ui.dialogs.slip import SlipDialog
from ui.kernel.door import Door
from ui.kernel.layouts import Column
from ui.kernel.shell import LineStart, Shell
from ui.kernel.tasks import Task
from ui.kernel.theme import look
from ui.kernel.wording import told, words
from ui.pages.desk.asking import Asking
from ui.pages.desk.balances import Standing
from ui.pages.desk.commands import COMMANDS
from ui.pages.desk.day import DayRow, row_sentence, rows_of, sentence
from ui.pages.desk.day_card import DayCard
from ui.pages.desk.deed import Deed
from ui.pages.desk.drafts import Drafts
from ui.pages.desk.edit import DeskEdit
from ui.pages.desk.form import EntryForm
from ui.pages.desk.habits import Habits
from ui.pages.desk.half import HalfLine
from ui.pages.desk.line import Line, first_name, short_names
from ui.pages.desk.recorder import Recorder
from ui.pages.desk.scanning import Scanning
from ui.pages.desk.settling import Settler
from ui.pages.desk.undoing import Undoer
from ui.pages.page import Enrolling, Page, PageHead
from ui.widgets.button import Button

MARGINS = (32, 20, 24, 20)
SHORT = 520
"""Design pixels: a page less high gives the list what room there is."""
SHORT_MARGINS = (32, 10, 24, 10)
PAUSE_MILLISECONDS = 300
"""A limit or a double is told when typing stops, not at every letter."""


class DeskPage(Page):
    """Where help is written down."""

    commands = COMMANDS

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self.undo_button = Button(icon="undo-2", key="Ctrl+Z")
        self.slips_button = Button(icon="layers", key="F3")
        self.head = PageHead(shell, self.slips_button, self.undo_button)
        self.form = EntryForm(door, shell, self)
        self.day = DayCard(door, shell)
        self._column = Column(self.head, 2, self.form, (self.day, 1), gap=16, margins=MARGINS)
        self.setLayout(self._column)
        self.asking = Asking(self.form, shell)
        self.recorder = Recorder(door, self.form, self.asking, self._tell_entry)
        self.undoer = Undoer(door, shell, self.form, self._row_of, self._sentence_of)
        self.scanning = Scanning(door, shell, self.form)
        half = HalfLine(shell, self.form, self.recorder)
        self.drafts = Drafts(door, shell, half, self.form.strip, self)
        self.form.line_changed.connect(self.drafts.touch)
        for edited in (*self.form.bar.fields, self.form.bar.reason):
            edited.edit.textEdited.connect(self.drafts.touch)
        self.recorder.saved.connect(self.drafts.keep)
        self.habits = Habits(door, self.form.bar.giver, self.form.bar.talent)
        self.settler = Settler(door, shell, self.form, self._sentence_of)
        self._looking: Task | None = None
        self._listing: Task | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._outlook: Outlook | None = None
        self._names: dict[str, str] = {}
        self._connect()
        self.install_commands()
        bar = self.form.bar
        for field, place in (
            (bar.giver, "giver"),
            (bar.receiver, "receiver"),
            (bar.talent, "talent"),
            (bar.time, "time"),
        ):
            field.setProperty("help", place)
        self._hide_balances(shell.settings.hides_balances)
        self.retranslate()

    def retranslate(self) -> None:
        self._say_head()
        self.undo_button.set_text(self.tr("Undo"))
        self.slips_button.set_text(self.tr("Stack of slips"))

    def _say_head(self) -> None:
        short = self.height() < look().px(SHORT)
        today = "" if short else words().weekday_and_date(self.shell.today())
        self.head.set_words(self.tr("Write down help"), today)

    # what the window calls

    def first_shown(self) -> None:
        self._read_day()
        self.drafts.read()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Another page, or another person at the desk: what was typed is kept now.
        self.drafts.keep()

    def arrive(self) -> None:
        self.form.start()

    def enrolling(self) -> Enrolling:
        bar = self.form.bar
        field = bar.receiver if bar.giver.person is not None else bar.giver
        for each in (bar.giver, bar.receiver):
            if each.edit.hasFocus():
                field = each
        return field.text, field.go_on_with

    def start_with(self, start: LineStart) -> None:
        before = self.form.line
        self.form.begin(start)
        if not before.is_empty:
            self.shell.say(
                self.tr("The line you were typing was put aside."),
                action=self.tr("Bring the line back"),
                does=lambda: self.form.restore(before),
                icon="info",
            )

    def give_up(self, heir: Actor) -> object | None:
        return self.drafts.give_up() or None

    def take_up(self, typed: object) -> None:
        if isinstance(typed, tuple):
            self.drafts.take_up(typed)

    def take_scan(self, code: str) -> bool:
        return self.scanning.take(code) or super().take_scan(code)

    def undo(self) -> bool:
        place = QApplication.focusWidget()
        if isinstance(place, DeskEdit) and place.isUndoAvailable():
            place.undo()
        elif not self.form.line.is_empty:
            self.form.step_back()
        else:
            self.undoer.ask_last()
        return True

    def redo(self) -> None:
        """Do again what was undone last: typing while there is some, else the entry, as a new one."""
        place = QApplication.focusWidget()
        if isinstance(place, DeskEdit) and place.isRedoAvailable():
            place.redo()
        elif self.form.line.is_empty:
            self.undoer.redo()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        short = self.height() < look().px(SHORT)
        self._say_head()
        self._column.set_margins(SHORT_MARGINS if short else MARGINS)
        self._column.setSpacing(look().px(10 if short else 16))
        self.form.set_short(short)
        self._align()

    def _connect(self) -> None:
        form = self.form
        self.undo_button.clicked.connect(self.undo)
        self.slips_button.clicked.connect(lambda: self.shell.go("slips"))
        form.line_changed.connect(self._look)
        form.bar.columns_changed.connect(self._align)
        form.balances.hide_wanted.connect(lambda: self._hide_balances(not form.balances.is_hidden))
        for field in (form.bar.giver, form.bar.receiver):
            field.drop.new_wanted.connect(self.enrol)
        self._pause.timeout.connect(self._inform)
        self.recorder.saved.connect(self._on_saved)
        self.recorder.was_there.connect(self._on_was_there)
        self.undoer.recorded_again.connect(self._on_saved)
        self.day.undo_wanted.connect(self.undoer.ask_row)
        self.day.confirm_wanted.connect(self.settler.ask_way)
        self.day.sign_wanted.connect(self.settler.sign)
        self.day.second_wanted.connect(self.settler.tell_second)
        self.day.decline_wanted.connect(self.settler.ask_decline)
        self.door.changed.connect(self._on_changed)
        self.door.recovered.connect(self._read_day)

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {
            "desk.undo": self.undo,
            "desk.redo": self.redo,
            "desk.way": self.form.options.next_way,
            "desk.day": self.asking.ask_day,
            "desk.note": self.asking.ask_note,
            "desk.group": self.form.toggle_group,
            "desk.shape": lambda: self.form.choose_shape(None),
            "desk.insist": lambda: self.form.save(insist=True),
            "desk.waiting": self._go_to_waiting,
            "desk.list": self._change_sides,
            "desk.slip": self._open_slip,
            "desk.hide": self.form.balances.hide_wanted.emit,
        }

    def _open_slip(self) -> None:
        """The slip of the line that is typed, once it is complete; else that of a line of today's list."""
        if self.form.line.is_empty or self.day.table.hasFocus():
            self.day.open_slip()
        else:
            self.form.complete(self._open_draft_slip)

    def _open_draft_slip(self) -> None:
        deed = self.recorder.draft()
        orders = deed.helps if deed is not None else ()
        if not orders:
            self.shell.say(told(NoSlipForThis()), icon="info")
            return
        SlipDialog(self.door, self.shell, self.recorder.entry, orders, parent=self.window()).open()

    # today's list

    def _go_to_waiting(self) -> None:
        if not self.day.go_to_waiting():
            self.shell.say(self.tr("Nothing waits for a signature or an answer."), icon="info")

    def _change_sides(self) -> None:
        if self.day.table.hasFocus():
            self.form.go_back()
        else:
            self.day.take_focus()

    def _read_day(self) -> None:
        if self._listing is not None:
            self._listing.cancel()
        self._listing = self.door.ask(day_list, then=self._on_day, owner=self)

    def _on_day(self, listed: DayList) -> None:
        rows = rows_of(listed)
        self._names |= listed.names
        self.day.show_rows(rows, whole=listed.whole)
        self.form.bar.talent.set_used({row.talent for row in rows if row.talent})
        self.retranslate()

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if not self.was_shown:
            return
        if topics & {Topic.ENTRIES, Topic.PENDING, Topic.MEMBERS}:
            self._read_day()
        if Topic.ACCOUNTS in topics:
            self._look()

    def _row_of(self, entry: object) -> DayRow | None:
        return next((row for row in self.day.model.rows if row.entry == entry), None)

    def _sentence_of(self, row: DayRow) -> str:
        return row_sentence(row, self.shell.talents)

    def _tell_entry(self, entry: object) -> str:
        row = self._row_of(entry)
        if row is None:
            return ""
        at = self.tr("At %1:").replace("%1", row.clock)
        return f"{at} {self._sentence_of(row)}"

    def _align(self) -> None:
        bar = self.form.bar
        self.form.balances.set_narrow(bar.is_narrow)
        self.day.set_starts(bar.starts())

    # balances

    def _look(self) -> None:
        """Ask what the people have, and what they will have once the time is known too."""
        if self._looking is not None:
            self._looking.cancel()
        self._pause.stop()
        self._outlook = None
        people = self.form.people()
        self._names |= {person.code: person.name for person in people}
        # Nobody is shown what 45 hours come to before it is known that they are no minutes.
        deed = None if self.form.bar.time.is_doubtful else self.recorder.draft()
        if not people:
            self.form.balances.show_standings(())
            self.form.inform(None)
        elif deed is not None:
            question, order = deed.looking()
            self._looking = self.door.ask(
                question, order, then=self._on_outlook, refused=self._on_look_refused, owner=self
            )
        else:
            codes = tuple(dict.fromkeys(person.code for person in people))
            self._looking = self.door.ask(
                list_balances, codes, then=self._on_balances, refused=self._on_look_refused, owner=self
            )

    def _on_balances(self, accounts: "list[Account]") -> None:
        before = {account.code: account.balance for account in accounts}
        self._show_standings(before, {})
        self.form.inform(None)

    def _on_outlook(self, outlook: Outlook) -> None:
        self._outlook = outlook
        self._show_standings(outlook.before, outlook.after)
        if outlook.warned:
            self._pause.start()
        else:
            self.form.inform(None)

    def _on_look_refused(self, refusal: Refusal) -> None:
        if refusal.code == "same_person":
            self.form.bar.receiver.refuse(told(refusal))

    def _inform(self) -> None:
        # A warning that comes late must not cover what the books answered.
        spoken = self.recorder.is_busy or self.recorder.has_spoken
        if self._outlook is not None and self._outlook.warned and not spoken:
            self.recorder.tell_warning(self._outlook.warned[0])

    def _show_standings(self, before: dict[str, int], after: dict[str, int]) -> None:
        receiver = self.form.bar.receiver
        if receiver.person is not None and receiver.refusal:
            # It was the same person twice, and is no more.
            receiver.refuse("")
        people = self.form.people()
        if len(people) > 2:
            # A group: what it comes to for everybody stands below the fields.
            self.form.balances.show_group()
            return
        short = short_names(people)
        self.form.balances.show_standings(
            tuple(
                Standing(
                    name=short[person.code], before=before.get(person.code), after=after.get(person.code)
                )
                for person in people
            )
        )

    def _hide_balances(self, hidden: bool) -> None:
        self.form.balances.set_hidden(hidden)
        self.shell.settings.hides_balances = hidden

    # what was done

    def _on_saved(self, deed: Deed, parts: "tuple[Recorded, ...]") -> None:
        self.undoer.remember(deed)
        told_line = self._saved_sentence(deed)
        if any(part.waiting for part in parts):
            reasons = dict.fromkeys(reason for part in parts for reason in part.waiting)
            waits = words().joined([words().word("waiting", reason) for reason in reasons])
            self.shell.say(f"{told_line} {waits[:1].upper()}{waits[1:]}.", icon="hourglass")
            return
        entry = parts[0].entry
        self.shell.say(
            told_line,
            action=self.tr("Undo"),
            does=lambda: self._undo_saved(entry),
            key="Ctrl+Z",
        )

    def _saved_sentence(self, deed: Deed) -> str:
        order = deed.order
        if isinstance(order, TransferOrder):
            gave, got = [order.debit], [order.credit]
            minutes, talent = order.minutes, None
        else:
            gave, got = ([share.account for share in side] for side in (order.givers, order.receivers))
            minutes, talent = sum(share.minutes for share in order.givers), order.talent
        givers, receivers = (
            [first_name(code, self._names.get(code, code)) for code in codes] for codes in (gave, got)
        )
        to_pot = got == [POT]
        return sentence(
            "saved", self.shell.talents, givers, receivers, talent, minutes, deed.shape, to_pot=to_pot
        )

    def _undo_saved(self, entry: UUID | None) -> None:
        if entry is not None:
            self.undoer.reverse(entry)
            self.form.go_back()

    def _on_was_there(self, line: Line) -> None:
        self.shell.say(
            self.tr("Not saved: it is written down already."),
            action=self.tr("Bring the line back"),
            does=lambda: self.form.restore(line),
            icon="info",
        )
