"""From a complete line to an entry in the books: looked at once more, asked about where it must be, saved once."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from timebank.domain.access import Permission
from timebank.domain.errors import BeyondLimit, NeedsCoordinator, ReasonMissing, Refusal
from timebank.domain.ids import new_id
from timebank.domain.ledger import Warned
from timebank.domain.receipts import Recorded, RecordedTogether
from timebank.services.statements import Outlook
from ui.kernel.door import Door
from ui.kernel.wording import told
from ui.pages.desk.asking import Asking
from ui.pages.desk.deed import Deed, parts_of
from ui.pages.desk.form import EntryForm
from ui.pages.desk.question import Answer, Asked

PATIENCE_MILLISECONDS = 1000
"""Whoever waits longer for an answer is told why."""


class Recorder(QObject):
    """Saves lines. Every line has its id from the start and keeps it until it is saved: trying again is safe."""

    saved = Signal(object, object)
    """The Deed, and what the ledger answered: a tuple of Recorded."""
    was_there = Signal(object)
    """Somebody says that the line stands there already; the Line that was typed."""

    def __init__(
        self, door: Door, form: EntryForm, asking: Asking, tell_entry: Callable[[object], str]
    ) -> None:
        """`tell_entry` gives the sentence for an entry of today's list, empty for one that is not in it."""
        super().__init__(form)
        self._door, self._form, self._asking, self._tell_entry = door, form, asking, tell_entry
        self._entry = new_id()
        self._deed: Deed | None = None
        self._insists = self._is_sure = False
        self._on_their_way = 0
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self._tell_waiting)
        door.lost.connect(self._on_lost)
        form.save_wanted.connect(self.save)
        form.line_changed.connect(self._on_line_changed)

    @property
    def is_busy(self) -> bool:
        """Whether a line is on its way."""
        return self._on_their_way > 0

    @property
    def has_spoken(self) -> bool:
        """Whether the line as it stands was sent, so that what is said about it now is the last word."""
        now = self.draft()
        return self._deed is not None and now is not None and now.content() == self._deed.content()

    @property
    def _may_pass(self) -> bool:
        return self._door.actor.may(Permission.LIMIT_OVERRIDE)

    @property
    def entry(self) -> UUID:
        """The id of the line in the form, under which it will stand in the books."""
        return self._entry

    def go_on_with(self, entry: UUID) -> None:
        """The line in the form had this id before: it was typed and never saved."""
        self._entry = entry

    def draft(self) -> Deed | None:
        """What the form holds now."""
        return self._form.deed(self._entry)

    def save(self, insist: bool) -> None:
        """Save the line that the form holds; `insist` on passing a limit."""
        deed = self.draft()
        if deed is None or self.is_busy:
            return
        self._insists, self._is_sure = insist, False
        self._look(deed)

    def tell_warning(self, warned: Warned) -> None:
        """Say, before anybody saves, that the line passes a limit."""
        self.tell_limit(BeyondLimit(**warned.facts), soft=True)

    def _look(self, deed: Deed) -> None:
        self._start(deed)
        question, order = deed.looking()
        self._door.ask(
            question,
            order,
            then=lambda outlook: self._on_looked(deed, outlook),
            refused=self._on_refused,
            ended=self._rest,
            owner=self,
        )

    def _on_looked(self, deed: Deed, outlook: Outlook) -> None:
        if deed is not self._deed:
            return
        # After a lost answer the line may stand there under its own id: saving it again is then only asking for it.
        there = outlook.repeats is not None or self._form.is_repeat_alone()
        if outlook.repeats in deed.entries:
            self._record(deed)
        elif there and not self._is_sure:
            self._ask_whether_there(deed, outlook)
        elif outlook.warned and not deed.order.override:
            self._on_limit(deed, outlook.warned)
        else:
            self._record(deed)

    def _record(self, deed: Deed) -> None:
        self._start(deed)
        operation, order = deed.booking()
        self._door.do(
            operation,
            order,
            then=lambda receipt: self._on_recorded(deed, receipt),
            refused=self._on_refused,
            ended=self._rest,
            owner=self,
        )

    def _on_recorded(self, deed: Deed, receipt: Recorded | RecordedTogether) -> None:
        now = self.draft()
        is_same = now is not None and now.content() == deed.content()
        self._entry, self._deed = new_id(), None
        if is_same or now is None:
            line = self._form.line
            self._form.clear()
            self._form.offer_again(line, deed)
        self.saved.emit(deed, parts_of(receipt))

    def _on_line_changed(self) -> None:
        # What was asked about the line as it was says nothing about the line as it is.
        if not self.is_busy:
            self._deed = None

    def _start(self, deed: Deed) -> None:
        self._deed = deed
        self._on_their_way += 1
        self._patience.start()
        self._form.bar.save.setEnabled(False)

    def _rest(self) -> None:
        # What was tried again by hand has ended before.
        self._on_their_way = max(0, self._on_their_way - 1)
        self._form.bar.save.setEnabled(not self.is_busy)
        if not self.is_busy:
            self._patience.stop()
            if self._form.question.sentence in (self._waiting_words(), self._away_words()):
                self._form.inform(None)

    def _tell_waiting(self) -> None:
        """Another desk has the books, the disk is slow or the server away: that is told, and what was typed stays."""
        said = self._away_words if self._door.is_lost else self._waiting_words
        self._form.inform(lambda: Asked(sentence=said(), icon="hourglass"))

    def _on_lost(self) -> None:
        if self.is_busy:
            self._patience.stop()
            self._tell_waiting()

    def _waiting_words(self) -> str:
        return self.tr("Another desk is busy with the books. Your line is saved as soon as they are free.")

    def _away_words(self) -> str:
        return self.tr("Your line is saved by itself as soon as the server is back.")

    # questions

    def _ask_whether_there(self, deed: Deed, outlook: Outlook) -> None:
        line = self._form.line

        def there() -> None:
            self._form.clear()
            self.was_there.emit(line)

        def again() -> None:
            self._is_sure = True
            self._look(deed)

        def build() -> Asked:
            sentence = self.tr("Is this written down already?")
            told_before = self._tell_entry(outlook.repeats)
            return Asked(
                sentence=f"{sentence} {told_before}".strip(),
                answers=(
                    Answer(text=self.tr("Yes, do not save"), does=there),
                    Answer(text=self.tr("No, save this too"), does=again),
                ),
            )

        self._form.ask(build)

    def _on_limit(self, deed: Deed, warned: "tuple[Warned, ...]") -> None:
        if self._insists:
            self._ask_reason(deed)
        else:
            self.tell_warning(warned[0])

    def tell_limit(self, refusal: Refusal, *, soft: bool) -> None:
        """Say which limit the line passes, and how to save it all the same where this operator may."""
        may = soft or self._may_pass

        def build() -> Asked:
            sentence = told(refusal)
            if refusal.code == "beyond_limit" and self._form.balances.is_hidden:
                sentence = self.tr("This passes a limit. F4 shows the balances.")
            answers: tuple[Answer, ...] = ()
            if may:
                answers = (
                    Answer(
                        text=self.tr("Save all the same"),
                        does=lambda: self._form.save(insist=True),
                        key="Ctrl+Enter",
                    ),
                )
            else:
                sentence = f"{sentence} {told(NeedsCoordinator())}"
            return Asked(sentence=sentence, answers=answers, icon="triangle-alert", error=not soft)

        self._form.inform(build)

    def _ask_reason(self, deed: Deed) -> None:
        def filled(reason: str) -> None:
            if not reason:
                self._form.question.refuse(told(ReasonMissing()))
                return
            self._form.question.close_now()
            self._form.go_back()
            self._record(deed.because(reason))

        def build() -> Asked:
            return Asked(
                sentence=self.tr("Why is this saved all the same?"),
                field=self.tr("Reason"),
                filled=filled,
                answers=(Answer(text=self.tr("Do not save")),),
                icon="pencil",
            )

        self._form.ask(build)

    # refusals

    def _on_refused(self, refusal: Refusal) -> None:
        bar, sentence = self._form.bar, told(refusal)
        deed = self._deed
        match refusal.code:
            case _ if refusal.overridable and self._insists and self._may_pass and deed:
                self._insists = False
                self._ask_reason(deed)
            case _ if refusal.overridable:
                self.tell_limit(refusal, soft=False)
            case "same_person":
                bar.receiver.refuse(sentence)
                bar.receiver.come_back()
            case "account_closed" | "account_unknown" | "not_a_member":
                field = next(
                    (
                        each
                        for each in (bar.giver, bar.receiver)
                        if each.person is not None and each.person.code == refusal.facts.get("number")
                    ),
                    bar.giver,
                )
                field.refuse(sentence)
                field.come_back()
            case "talent_unknown":
                bar.talent.refuse(sentence)
                bar.talent.come_back()
            case "time_not_understood" | "time_not_positive" | "time_too_long":
                bar.time.refuse(sentence)
                bar.time.come_back()
            case "date_in_future" | "date_too_old":
                self._asking.ask_day(sentence)
            case "text_too_long" if deed is not None and deed.shape.is_help:
                self._asking.ask_note(sentence)
            case "text_too_long" | "reason_missing":
                bar.reason.refuse(sentence)
                bar.reason.come_back()
            case _:
                self._form.inform(lambda: Asked(sentence=told(refusal), icon="circle-alert", error=True))
