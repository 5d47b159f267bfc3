"""Taking back what was recorded, by a reversal; and booking it again, as a new entry."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from timebank.domain.errors import Refusal
from timebank.domain.ids import new_id
from timebank.domain.ledger import Posted
from timebank.domain.orders import ReversalOrder
from timebank.domain.receipts import Recorded, RecordedTogether
from timebank.services.exchanges import reverse_together
from timebank.services.statements import last_own_entry
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.wording import told, words
from ui.pages.desk.day import DayRow
from ui.pages.desk.deed import Deed, deed_of, parts_of
from ui.pages.desk.form import EntryForm
from ui.pages.desk.question import Answer, Asked
from ui.pages.desk.settling import second_operator


class Undoer(QObject):
    """Undo of what stands in the books, named first, and redo."""

    recorded_again = Signal(object, object)
    """The Deed that was booked again, and what the ledger answered: a tuple of Recorded."""

    def __init__(
        self,
        door: Door,
        shell: Shell,
        form: EntryForm,
        row_of: Callable[[object], DayRow | None],
        sentence_of: Callable[[DayRow], str],
    ) -> None:
        """`row_of` finds the row of today's list for an entry, `sentence_of` tells it."""
        super().__init__(form)
        self._door, self._shell, self._form = door, shell, form
        self._row_of, self._sentence_of = row_of, sentence_of
        self._deeds: dict[UUID, Deed] = {}
        self._undone: Deed | None = None
        door.taken_over.connect(self._forget)

    def remember(self, deed: Deed) -> None:
        """This was booked: it can be undone, and then booked again as it was."""
        self._deeds |= dict.fromkeys(deed.entries, deed)
        self._undone = None

    def _forget(self) -> None:
        """Another operator came: what the one before did is not theirs to undo with one key, nor to repeat."""
        self._deeds, self._undone = {}, None

    def ask_last(self) -> None:
        """Name this operator's own last entry of today, and ask whether it goes."""
        self._door.ask(last_own_entry, then=self._on_last, owner=self)

    def ask_row(self, row: DayRow) -> None:
        """Name a row of today's list, and ask whether it goes."""
        self._ask(row.entry, lambda: self._sentence_of(row))

    def reverse(self, entry: UUID) -> None:
        """Undo an entry; *taalruil* goes as it came, both halves in one step."""
        self._shell.hush()
        row = self._row_of(entry)
        reason = self.tr("Written down by mistake")
        # The second half first, as it was booked last.
        halves = reversed(self._halves(entry, row))
        orders = tuple(ReversalOrder(id=new_id(), entry=half, reason=reason) for half in halves)
        self._door.do(
            reverse_together,
            orders,
            then=lambda _recorded: self._on_reversed(entry, row),
            refused=self._on_refused,
            owner=self,
        )

    def redo(self) -> None:
        """Book what was undone last, as a new entry."""
        undone = self._undone
        if undone is None:
            return
        self._undone = None
        self._shell.hush()
        deed = undone.anew()
        operation, order = deed.booking()
        self._door.do(
            operation,
            order,
            then=lambda receipt: self._on_redone(deed, receipt),
            refused=self._on_refused,
            owner=self,
        )

    def _on_last(self, posted: Posted | None) -> None:
        if posted is None:
            self._shell.say(self.tr("There is nothing of yours from today to undo."), icon="info")
            return
        row = self._row_of(posted.entry.id)
        if posted.entry.id not in self._deeds:
            deed = deed_of(posted, row.twin if row is not None else None)
            if deed is not None:
                self._deeds |= dict.fromkeys(deed.entries, deed)
        kind = posted.entry.kind.value
        # Attendance alone moves no credits.
        minutes = (posted.entry.transfers or posted.entry.participations)[0].minutes

        def sentence() -> str:
            if row is not None:
                return self._sentence_of(row)
            return f"{words().word('kinds', kind)}, {words().duration_in_words(minutes)}."

        self._ask(posted.entry.id, sentence)

    def _ask(self, entry: UUID, sentence: Callable[[], str]) -> None:
        def build() -> Asked:
            asks = self.tr("Undo this?")
            return Asked(
                sentence=f"{asks} {sentence()}",
                answers=(
                    Answer(text=self.tr("Undo"), does=lambda: self._go(entry), primary=True),
                    Answer(text=self.tr("Keep it")),
                ),
                icon="undo-2",
            )

        self._form.ask(build)

    def _go(self, entry: UUID) -> None:
        self._form.go_back()
        self.reverse(entry)

    def _on_reversed(self, entry: UUID, row: DayRow | None) -> None:
        self._undone = self._deeds.get(entry)
        sentence = self.tr("Undone.")
        if row is not None:
            sentence = self.tr("Undone: %1").replace("%1", self._sentence_of(row))
        if self._undone is None:
            self._shell.say(sentence, icon="undo-2")
        else:
            self._shell.say(
                sentence, action=self.tr("Record it again"), does=self.redo, key="Ctrl+Y", icon="undo-2"
            )

    def _on_redone(self, deed: Deed, receipt: Recorded | RecordedTogether) -> None:
        self.remember(deed)
        self.recorded_again.emit(deed, parts_of(receipt))

    def _halves(self, entry: UUID, row: DayRow | None) -> "tuple[UUID, ...]":
        if entry in self._deeds:
            return self._deeds[entry].entries
        return (entry, row.twin) if row is not None and row.twin is not None else (entry,)

    def _on_refused(self, refusal: Refusal) -> None:
        if refusal.code == "second_operator_needed":
            self._form.inform(lambda: second_operator(refusal, self._shell))
            return
        self._form.inform(lambda: Asked(sentence=told(refusal), icon="circle-alert", error=True))
