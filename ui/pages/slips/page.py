"""The page *Stack of slips*: an evening's paper typed below each other, or pasted, and saved as one step."""

from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from timebank.domain.access import Actor
from timebank.domain.errors import Refusal
from timebank.services.slip_reading import ReadPerson, ReadSlip, read_slips
from timebank.services.slips import SlipLook, look_at_slips
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.tasks import Task
from ui.kernel.wording import told, words
from ui.pages.desk.line import Person, Typed
from ui.pages.desk.question import Asked, Question
from ui.pages.page import Enrolling, Page, PageHead
from ui.pages.slips.commands import COMMANDS
from ui.pages.slips.draft import StackDraft
from ui.pages.slips.fields import day_words
from ui.pages.slips.judging import Judging
from ui.pages.slips.model import Mark, Shown
from ui.pages.slips.row import Cell, SlipRow, body_of, new_row, rows_in
from ui.pages.slips.saver import Saver
from ui.pages.slips.sheet import Sheet
from ui.pages.slips.strip import is_edit
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card, Hairline
from ui.widgets.label import IconView, Label

MARGINS = (32, 20, 24, 20)
PAUSE_MILLISECONDS = 250
"""Doubles and limits are looked for when typing stops, not at every letter."""
_ROLES = {
    Cell.DAY: "date",
    Cell.GIVER: "giver",
    Cell.RECEIVER: "receiver",
    Cell.TALENT: "talent",
    Cell.TIME: "time",
    Cell.NOTE: "note",
}


class SlipsPage(Page):
    """Where twenty slips of paper are typed in one go."""

    commands = COMMANDS

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self.paste_button = Button(icon="copy", kind=Kind.GHOST, key="Ctrl+V", height=36, size=15)
        self.save_button = Button(kind=Kind.PRIMARY, key="Ctrl+Enter")
        self.head = PageHead(shell, self.save_button)
        self.question = Question()
        self.sheet = Sheet(door, shell, self)
        self._sign = IconView("info", size=18, role="muted")
        self.said = Label(size=15, elide=True)
        self.count = Label(size=15, role="muted")
        foot = Row(self._sign, (self.said, 1), self.count, self.paste_button, gap=10, margins=(24, 4, 12, 4))
        card = Card(Column((self.sheet, 1), Hairline(), foot, gap=0, margins=(1, 1, 1, 1)))
        self.setLayout(Column(self.head, 2, self.question, (card, 1), gap=12, margins=MARGINS))
        self.saver = Saver(door, shell, self.sheet, self.question)
        self.draft = StackDraft(door, self)
        self._judging = Judging(self)
        self._looks: dict[UUID, SlipLook] = {}
        self._refused: dict[UUID, Refusal] = {}
        self._removed: list[tuple[SlipRow, int]] = []
        self._shown: list[Shown] = []
        self._looking: Task | None = None
        self._wants_to_save = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._look)
        self._connect()
        self.install_commands()
        self.retranslate()

    def retranslate(self) -> None:
        self.head.set_words(
            self.tr("Stack of slips"), self.tr("Type them below each other. They are saved in one go.")
        )
        self.paste_button.set_text(self.tr("Paste"))
        self._show()

    # what the window calls

    def first_shown(self) -> None:
        self.draft.load()

    def arrive(self) -> None:
        self.sheet.strip.focus_cell(Cell.GIVER if self.sheet.at == 0 else Cell.DAY)

    def enrolling(self) -> Enrolling:
        strip = self.sheet.strip
        goes_on = strip.giver.person is not None and not strip.giver.edit.hasFocus()
        field = strip.receiver if goes_on or strip.receiver.edit.hasFocus() else strip.giver
        return field.text, field.go_on_with

    def undo(self) -> bool:
        place = QApplication.focusWidget()
        edit = getattr(place, "undo", None)
        if is_edit(place) and edit is not None:
            edit()
        elif self._removed:
            row, at = self._removed.pop()
            self.sheet.insert(row, at)
        elif not self.sheet.rows:
            self.saver.undo()
        return True

    def give_up(self, heir: Actor) -> object | None:
        rows, at = [] if self.saver.is_busy else self.sheet.rows, self.sheet.at
        if not rows:
            return None
        self.sheet.show_rows([])
        return rows, at

    def take_up(self, typed: object) -> None:
        if isinstance(typed, tuple):
            rows, at = typed
            before = self.sheet.rows
            self.sheet.show_rows([*before, *rows], len(before) + at)

    # the table

    def save(self) -> None:
        """Save the stack, when every slip is complete; else go to what is in the way."""
        self._wants_to_save = not self.sheet.settle()
        if self._wants_to_save:
            return
        self._show()
        if not self.sheet.rows:
            self.shell.say(self.tr("There is nothing in the table yet."), icon="info")
            self.arrive()
            return
        bad = [shown for shown in self._shown if shown.missing is not None]
        if bad:
            self._say_unfinished(bad)
            self.sheet.go(bad[0].number - 1, bad[0].missing or Cell.GIVER)
            return
        self.question.close_now()
        self.saver.save()

    def paste(self) -> None:
        """Put the rows that were copied elsewhere into the table."""
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self.shell.say(
                self.tr("Nothing was copied. Copy the rows in the spreadsheet first."), icon="info"
            )
            return
        alone = _ROLES.get(self.sheet.strip.cell or Cell.GIVER, "giver")
        self.sheet.settle()
        self.door.ask(read_slips, text, alone, then=self._on_read, refused=self._on_refused, owner=self)

    def remove(self) -> None:
        """Take out the slip that is being typed; Ctrl+Z puts it back."""
        at = self.sheet.at
        row = self.sheet.remove()
        if row is not None:
            self._removed.append((row, at))
            self.shell.say(
                self.tr("Slip %1 taken out.").replace("%1", str(at + 1)),
                action=self.tr("Put it back"),
                does=self.undo,
                key="Ctrl+Z",
                icon="undo-2",
            )

    def _connect(self) -> None:
        self.paste_button.clicked.connect(self.paste)
        self.save_button.clicked.connect(self.save)
        self.sheet.rows_changed.connect(self._on_rows)
        self.sheet.paste_wanted.connect(self.paste)
        self.sheet.left_at_end.connect(lambda: self.save_button.setFocus(Qt.FocusReason.TabFocusReason))
        self.question.left.connect(lambda: self.sheet.strip.focus_cell(Cell.GIVER))
        self.saver.looked.connect(self._on_looked)
        self.saver.refused.connect(self._on_rows_refused)
        self.saver.saved.connect(self._on_saved)
        self.saver.busy_changed.connect(self._show)
        self.draft.found.connect(self._on_draft)
        for person in (self.sheet.strip.giver, self.sheet.strip.receiver):
            person.drop.new_wanted.connect(self.enrol)
            person.refusal_changed.connect(lambda _sentence: self._say())

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {
            "slips.save": self.save,
            "slips.undo": self.undo,
            "slips.redo": self.saver.bring_back,
            "slips.repeat": self.sheet.repeat_above,
            "slips.way": self.sheet.strip.way.next_way,
            "slips.note": lambda: self.sheet.strip.focus_cell(Cell.NOTE),
            "slips.remove": self.remove,
            "slips.paste": self.paste,
        }

    # what happens

    def _on_rows(self) -> None:
        self._show()
        rows = self.sheet.rows
        self.draft.hold(rows[0].id if rows else None, body_of(rows, self.shell.today()) if rows else "")
        self._pause.start()
        if self._wants_to_save and not self.sheet.strip.is_settling:
            self._wants_to_save = False
            QTimer.singleShot(0, self.save)

    def _look(self) -> None:
        """Ask for doubles and limits among the slips that are complete."""
        if self._looking is not None:
            self._looking.cancel()
        orders = tuple(self.saver.orders())
        if orders:
            self._looking = self.door.ask(
                look_at_slips, orders, then=self._on_looked, refused=lambda _refusal: None, owner=self
            )

    def _on_looked(self, looks: tuple[SlipLook, ...]) -> None:
        self._looks = {look.id: look for look in looks}
        self._refused = {id_: each for id_, each in self._refused.items() if id_ in self._looks}
        self._show()

    def _on_rows_refused(self, rows: dict[UUID, Refusal]) -> None:
        self._refused = rows
        self._show()
        first = next((shown for shown in self._shown if shown.row.id in rows), None)
        if first is not None:
            self.sheet.go(first.number - 1, Cell.GIVER)

    def _on_saved(self) -> None:
        self._looks, self._refused, self._removed = {}, {}, []
        self.sheet.show_rows([])
        self.sheet.strip.focus_cell(Cell.GIVER)

    def _on_draft(self, body: str) -> None:
        rows = rows_in(body)
        here = {row.id for row in self.sheet.rows}
        rows = [row for row in rows if row.id not in here]
        if not rows:
            return
        # Another operator's own, when they take over a table in which something stands: behind that.
        self.sheet.show_rows([*self.sheet.rows, *rows])
        self.sheet.strip.focus_cell(Cell.DAY)
        self.shell.say(
            self.tr("%n slip(s) from before that you did not save yet.", "", len(rows)),
            action=self.tr("Throw away"),
            does=lambda: self._throw_away(rows),
            icon="history",
        )

    def _throw_away(self, rows: list[SlipRow]) -> None:
        gone = {row.id for row in rows}
        self.sheet.show_rows([row for row in self.sheet.rows if row.id not in gone])
        self.arrive()

    def _on_read(self, slips: tuple[ReadSlip, ...]) -> None:
        """Put what was read behind what stands in the table."""
        before = self.sheet.rows
        rows = [self._row_of(slip) for slip in slips]
        if not rows:
            return
        self.sheet.show_rows([*before, *rows], len(before))
        bad = [shown for shown in self._shown[len(before) :] if shown.missing is not None]
        at, cell = (bad[0].number - 1, bad[0].missing or Cell.GIVER) if bad else (len(before), Cell.GIVER)
        self.sheet.go(at, cell)
        if not bad:
            self.shell.say(self.tr("%n slip(s) pasted.", "", len(rows)))
            return

        def build() -> Asked:
            pasted = self.tr("%n slip(s) pasted.", "", len(rows))
            look = self.tr("%n of them need(s) another look.", "", len(bad))
            return Asked(sentence=f"{pasted} {look}", icon="info")

        # Above the table: a toast would lie over the foot, which says what is wrong with the first of them.
        self.question.ask(build, focus=False)

    def _row_of(self, slip: ReadSlip) -> SlipRow:
        row = new_row()
        return SlipRow(
            id=row.id,
            day=slip.day_text if slip.day is None else day_words(slip.day),
            giver=_typed(slip.giver),
            receiver=_typed(slip.receiver),
            talent=slip.talent,
            talent_text=slip.talent_text,
            time=slip.time_text if slip.minutes is None else words().clock(slip.minutes).strip("\u200e"),
            note=slip.note,
        )

    def _on_refused(self, refusal: Refusal) -> None:
        self.question.ask(lambda: Asked(sentence=told(refusal), icon="circle-alert", error=True), focus=False)

    def _say_unfinished(self, bad: list[Shown]) -> None:
        def build() -> Asked:
            sentence = self.tr("%n slip(s) need(s) another look before the stack can be saved.", "", len(bad))
            return Asked(sentence=sentence, icon="circle-alert", error=True)

        self.question.ask(build, focus=False)

    # how it stands

    def _show(self) -> None:
        """Paint every slip with its mark, and count."""
        if not hasattr(self, "_judging"):
            return
        rows = self.sheet.every_row
        self._shown = self._judging.shown(rows, self._looks, self._refused, self.shell.today())
        self.sheet.show_marks(self._shown)
        filled = [shown for shown in self._shown if shown.mark is not Mark.EMPTY]
        self.save_button.set_text(
            self.tr("Save all %n", "", len(filled)) if len(filled) > 1 else self.tr("Save")
        )
        self.save_button.setEnabled(not self.saver.is_busy)
        minutes = sum(shown.row.minutes or 0 for shown in filled)
        count = self.tr("%n slip(s)", "", len(filled))
        self.count.setText(f"{count}  ·  {words().duration(minutes)}" if filled else "")
        if (
            self.question.is_open
            and not self.question.answers
            and not any(shown.missing is not None or shown.mark is Mark.REFUSED for shown in filled)
        ):
            self.question.close_now()
        self._say()

    def _say(self) -> None:
        """Say of the slip that is being typed what is to be said of it."""
        if not self._shown:
            return
        shown = self._shown[min(self.sheet.at, len(self._shown) - 1)]
        sentence = self.sheet.strip.doubt_of() or (shown.sentence if shown.mark is not Mark.OPEN else "")
        if sentence:
            icon, role = shown.mark.value if shown.mark.value[0] else ("circle-alert", "error")
            self._sign.set_icon(icon, role)
        else:
            self._sign.set_icon("keyboard", "muted")
            sentence = self.tr(
                "Enter: next field, after the time the next slip. Ctrl+D: as above. Ctrl+B: confirmation. Ctrl+Delete: take out."
            )
        self.said.setText(sentence)
        self.said.set_role("text" if shown.mark is not Mark.EMPTY and shown.sentence else "muted")


def _typed(read: ReadPerson) -> Typed:
    if read.sure is not None:
        return Typed(people=(Person.of(read.sure),))
    return Typed(text=read.text)
