"""The way of a stack into the books and out again: judged, asked about, booked as one step, taken back as one step."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from timebank.domain.access import Permission
from timebank.domain.errors import ReasonMissing, Refusal, SlipsRefused
from timebank.domain.ids import new_id
from timebank.domain.orders import ExchangeOrder, ReversalOrder
from timebank.domain.receipts import RecordedTogether
from timebank.services.slips import SlipLook, SlipsUndone, look_at_slips, record_slips, undo_slips
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.wording import told, words
from ui.pages.desk.question import Answer, Asked, Question
from ui.pages.slips.row import SlipRow, days_of, renewed
from ui.pages.slips.sheet import Sheet


class Saver(QObject):
    """Saves the stack of a sheet, asks in its question, and remembers what was saved last."""

    looked = Signal(object)
    """The SlipLooks of every slip that is complete."""
    refused = Signal(object)
    """What the books said of which slip, by its id."""
    saved = Signal()
    busy_changed = Signal()

    def __init__(self, door: Door, shell: Shell, sheet: Sheet, question: Question) -> None:
        super().__init__(sheet)
        self._door, self._shell, self._sheet, self._question = door, shell, sheet, question
        self._saved: list[SlipRow] = []
        self._entries: tuple[UUID, ...] = ()
        self._undoing: dict[UUID, UUID] = {}
        self._taken_back: list[SlipRow] = []
        self.is_busy = False
        door.taken_over.connect(self._forget)

    # into the books

    def save(self) -> None:
        """Save every slip, or say what is in the way."""
        if self.is_busy:
            return
        rows = self._sheet.rows
        orders = self.orders()
        if not rows or len(orders) < len(rows):
            return
        self._set_busy(True)
        self._door.ask(
            look_at_slips,
            tuple(orders),
            then=lambda looks: self._on_looked(orders, looks),
            refused=self._on_refused,
            ended=lambda: self._set_busy(False),
            owner=self,
        )

    def orders(self) -> list[ExchangeOrder]:
        """The orders of the slips that are complete."""
        rows = self._sheet.every_row
        found = (
            row.order(day)
            for row, day in zip(rows, days_of(rows, self._shell.today()), strict=True)
            if not row.is_empty
        )
        return [order for order in found if order is not None]

    def _on_looked(self, orders: list[ExchangeOrder], looks: tuple[SlipLook, ...]) -> None:
        self.looked.emit(looks)
        sure = {row.id for row in self._sheet.rows if row.sure_double}
        doubles = [look.id for look in looks if (look.twin or look.repeats) and look.id not in sure]
        if doubles:
            self._ask_doubles(doubles)
        else:
            self._record(orders)

    def _record(self, orders: list[ExchangeOrder]) -> None:
        self._set_busy(True)
        rows = self._sheet.rows
        self._door.do(
            record_slips,
            tuple(orders),
            then=lambda booked: self._on_booked(rows, booked),
            refused=self._on_refused,
            ended=lambda: self._set_busy(False),
            owner=self,
        )

    def _on_booked(self, rows: list[SlipRow], booked: RecordedTogether) -> None:
        self._saved = rows
        self._entries = tuple(part.entry for part in booked.parts if part.entry is not None)
        self._undoing = {}
        self._taken_back = []
        minutes = sum(row.minutes or 0 for row in rows)
        told_sum = self.tr("%n slip(s) saved", "", len(rows))
        sentence = f"{told_sum}: {words().duration_in_words(minutes)}."
        waiting = sum(bool(part.waiting) for part in booked.parts)
        if waiting:
            sentence = f"{sentence} " + self.tr(
                "%n of them wait(s) for a signature or confirmation.", "", waiting
            )
        self._shell.say(sentence, action=self.tr("Undo the stack"), does=self.undo, key="Ctrl+Z")
        self.saved.emit()

    # questions

    def _ask_doubles(self, doubles: list[UUID]) -> None:
        def leave_out() -> None:
            self._sheet.show_rows([row for row in self._sheet.rows if row.id not in doubles])
            self._back_to_work()
            self.save()

        def keep() -> None:
            for row in self._sheet.rows:
                if row.id in doubles:
                    self._sheet.set_row(replace(row, sure_double=True))
            self._back_to_work()
            self.save()

        def build() -> Asked:
            numbers = [str(n) for n, row in enumerate(self._sheet.every_row, 1) if row.id in doubles]
            sentence = self.tr("%n slip(s) may be written down already: number %1.", "", len(numbers))
            return Asked(
                sentence=sentence.replace("%1", words().joined(numbers)),
                answers=(
                    Answer(text=self.tr("Leave out"), does=leave_out),
                    Answer(text=self.tr("Save all the same"), does=keep),
                    Answer(text=self.tr("Look first")),
                ),
                icon="copy",
            )

        self._question.ask(build)

    def _on_refused(self, refusal: Refusal) -> None:
        if not isinstance(refusal, SlipsRefused):
            self._question.ask(
                lambda: Asked(sentence=told(refusal), icon="circle-alert", error=True), focus=False
            )
            return
        rows = refusal.rows
        self.refused.emit(rows)
        may = self._door.actor.may(Permission.LIMIT_OVERRIDE)
        if may and all(each.overridable for each in rows.values()):
            self._ask_reason(rows)
        else:
            self._question.ask(
                lambda: Asked(sentence=told(refusal), icon="circle-alert", error=True), focus=False
            )

    def _ask_reason(self, refused: dict[UUID, Refusal]) -> None:
        def filled(reason: str) -> None:
            if not reason:
                self._question.refuse(told(ReasonMissing()))
                return
            for row in self._sheet.rows:
                if row.id in refused:
                    self._sheet.set_row(replace(row, override=reason))
            self.refused.emit({})
            self._back_to_work()
            self.save()

        def build() -> Asked:
            first = next(iter(refused.values()))
            return Asked(
                sentence=f"{told(first)} " + self.tr("Why is it saved all the same?"),
                field=self.tr("Reason"),
                filled=filled,
                answers=(Answer(text=self.tr("Do not save")),),
                icon="triangle-alert",
            )

        self._question.ask(build)

    def _back_to_work(self) -> None:
        self._question.close_now()
        self._question.left.emit()

    # out of the books

    def undo(self) -> None:
        """Take the stack that was saved last back, as one step."""
        if self.is_busy or not self._entries:
            return
        self._shell.hush()
        self._set_busy(True)
        # The same ids at every try: a lost answer takes nothing back twice.
        for entry in self._entries:
            self._undoing.setdefault(entry, new_id())
        reason = self.tr("Stack of slips taken back")
        orders = tuple(
            ReversalOrder(id=self._undoing[entry], entry=entry, reason=reason) for entry in self._entries
        )
        self._door.do(
            undo_slips,
            orders,
            then=self._on_undone,
            refused=lambda refusal: self._shell.say(told(refusal), icon="circle-alert"),
            ended=lambda: self._set_busy(False),
            owner=self,
        )

    def _on_undone(self, done: SlipsUndone) -> None:
        self._entries, self._taken_back = (), self._saved
        self._shell.say(
            self.tr("%n slip(s) undone.", "", done.undone),
            action=self.tr("Bring them back into the table"),
            does=self.bring_back,
            key="Ctrl+Y",
            icon="undo-2",
        )

    def bring_back(self) -> None:
        """Put the slips that were taken back into the table again, to be mended and saved anew."""
        if not self._taken_back:
            return
        self._shell.hush()
        rows = [*renewed(self._taken_back), *self._sheet.rows]
        self._taken_back = []
        self._sheet.show_rows(rows, 0)
        self._question.left.emit()

    def _forget(self) -> None:
        """Another operator came: the stack that was saved last is not theirs to take back with one key."""
        self._saved, self._entries, self._taken_back = [], (), []

    def _set_busy(self, busy: bool) -> None:
        self.is_busy = busy
        self.busy_changed.emit()
