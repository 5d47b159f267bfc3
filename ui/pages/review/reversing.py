"""Undoing an entry: what happens with the balances is told before, the reason is kept, and it can be recorded anew."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from timebank.domain.errors import ReasonMissing, Refusal
from timebank.domain.ids import new_id
from timebank.domain.orders import ReversalOrder
from timebank.domain.receipts import Recorded
from timebank.domain.review import EntryDetails, ReversalLook
from timebank.services.exchanges import reverse_together
from timebank.services.review import look_at_reversal, record_again
from ui.kernel.door import Door
from ui.kernel.layouts import Column
from ui.kernel.shell import Shell
from ui.kernel.wording import told, words
from ui.pages.review.rows import name_of
from ui.widgets.card import Card
from ui.widgets.dialog import Dialog
from ui.widgets.field import Check
from ui.widgets.label import IconLabel
from ui.widgets.points import Points
from ui.widgets.reason import ReasonField


class ReversalDialog(Dialog):
    """The reason, with the usual ones to choose, above what will happen."""

    def __init__(
        self, door: Door, shell: Shell, details: EntryDetails, sentence: str, again: "Again", parent: QWidget
    ) -> None:
        super().__init__(width=680, parent=parent)
        self._door, self._shell, self._details, self._sentence = door, shell, details, sentence
        self._again = again
        # The same ids at every try: a lost answer undoes nothing twice.
        self._ids = (new_id(), new_id())
        self.why = ReasonField(most=2000)
        self.both = Check()
        self.both.setChecked(True)
        self._heading = IconLabel("info", role="text", bold=True)
        self._effects = Points()
        card = Card(Column(self._heading, self._effects, gap=6, margins=(16, 12, 16, 14)), fill="selection")
        self.body.add(self.why, self.both, card, None)
        self.both.setVisible(details.twin is not None)
        self._look: ReversalLook | None = None
        self.effects: list[str] = []
        """What is told."""
        self.accept_button.clicked.connect(self.send)
        self.why.edit.returnPressed.connect(self.send)
        self.why.taken.connect(self.accept_button.setFocus)
        self.both.toggled.connect(lambda _on: self._ask())
        self.retranslate()
        self._ask()
        self.why.edit.setFocus()

    def retranslate(self) -> None:
        number = str(self._details.line.number)
        self.set_words(
            self.tr("Undo entry %1").replace("%1", number),
            self._sentence,
            self.tr("Undo it"),
            self.tr("Cancel"),
        )
        usual = (
            self.tr("Written down by mistake"),
            self.tr("The wrong person"),
            self.tr("The time is not right"),
            self.tr("This was written down twice"),
        )
        self.why.set_words(self.tr("Why?"), self.tr("This stays with the entry."), usual)
        self.both.setText(self.tr("They helped each other: undo the other half too"))
        self.both.setAccessibleName(self.both.text())
        self._heading.set_text(self.tr("This is what happens"))
        self._tell()

    def send(self) -> None:
        """Undo."""
        self.refuse("")
        reason = self.why.text
        self.why.refuse("" if reason else told(ReasonMissing()))
        if not reason:
            return
        self.accept_button.setEnabled(False)
        # The second half first, as it was booked last.
        undone = sorted(self._entries(), key=lambda each: -each[0])
        orders = tuple(
            ReversalOrder(id=own, entry=entry, reason=reason)
            for own, (_, entry) in zip(self._ids, undone, strict=False)
        )
        self._door.do(
            reverse_together,
            orders,
            then=lambda _done: self._on_done([entry for _, entry in undone]),
            refused=lambda refusal: self.refuse(told(refusal)),
            ended=lambda: self.accept_button.setEnabled(True),
            owner=self,
        )

    def _on_done(self, entries: list[UUID]) -> None:
        self._again.offer(entries, self.tr("Undone: %1").replace("%1", self._sentence))
        self.accept()

    def _entries(self) -> list[tuple[int, UUID]]:
        line, twin = self._details.line, self._details.twin
        found = [(line.number, line.id)]
        if twin is not None and self.both.isChecked():
            found.append((twin.number, twin.id))
        return found

    def _ask(self) -> None:
        entries = tuple(entry for _, entry in self._entries())
        self._door.ask(
            look_at_reversal,
            entries,
            then=self._on_look,
            refused=lambda refusal: self.refuse(told(refusal)),
            owner=self,
        )

    def _on_look(self, look: ReversalLook) -> None:
        self._look = look
        self._tell()

    def _tell(self) -> None:
        told_ = [self.tr("The entry stays in the list, struck through, with your reason.")]
        look = self._look
        if look is not None:
            moves = [
                self.tr("%1: the balance goes from %2 to %3.")
                .replace("%1", name_of(move.party))
                .replace("%2", words().duration(move.before))
                .replace("%3", words().duration(move.after))
                for move in look.moves
            ]
            told_ = [*(moves or [self.tr("No balance changes.")]), *told_]
            if look.certificates:
                told_.append(
                    self.tr("%n certificate(s) count these hours and will be marked.", "", look.certificates)
                )
        told_.append(self.tr("You can record it again afterwards."))
        self.effects = told_
        self._effects.set_texts(told_)
        # After the event loop: what was put in has its height only then.
        QTimer.singleShot(0, self, self.fit)


class Again(QObject):
    """Records anew what was undone, from the toast or by its key."""

    def __init__(self, door: Door, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._door, self._shell = door, shell
        self._undone: list[UUID] = []
        self._ids: dict[UUID, UUID] = {}

    def offer(self, entries: list[UUID], sentence: str) -> None:
        """These were undone, the one that was booked last first."""
        self._undone = entries[::-1]
        self._ids = {entry: new_id() for entry in entries}
        self._shell.say(
            sentence, action=self.tr("Record it again"), does=self.record, key="Ctrl+Shift+R", icon="undo-2"
        )

    def record(self) -> None:
        """Book what was undone last as a new entry."""
        entries, self._undone = self._undone, []
        if not entries:
            self._shell.say(self.tr("There is nothing that you undid here."), icon="info")
            return
        self._shell.hush()
        for entry in entries:
            self._send(entry, "")

    def record_one(self, entry: UUID, then: Callable[[], object]) -> None:
        """Book an entry that was undone some time as a new one."""
        self._ids.setdefault(entry, new_id())
        self._send(entry, "", then)

    def _send(self, entry: UUID, reason: str, then: Callable[[], object] | None = None) -> None:
        def done(_recorded: Recorded) -> None:
            self._shell.say(self.tr("Recorded again."), icon="redo-2")
            if then is not None:
                then()

        def refused(refusal: Refusal) -> None:
            if refusal.overridable and not reason:
                self._send(entry, self.tr("Undoing it was a mistake"), then)
            else:
                self._shell.say(told(refusal), icon="circle-alert")

        self._door.do(record_again, entry, self._ids[entry], reason, then=done, refused=refused, owner=self)
