"""From a complete line to an entry in the books: looked at once more, asked about where it must be, saved once."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from timebank.domain.access import Permission
from timebank.domain.errors import BeyondLimit, NeedsCoordinator, ReasonMissing, Refusal
from timebank.domain.ids import new_id
from timebank.domain.ledger import Warned
from timebank.domain.orders import ExchangeOrder
from timebank.domain.receipts import Recorded
from timebank.services.exchanges import record_exchange
from timebank.services.statements import Outlook, look_ahead
from ui.kernel.door import Door
from ui.kernel.wording import told
from ui.pages.desk.asking import Asking
from ui.pages.desk.form import EntryForm
from ui.pages.desk.question import Answer, Asked


class Recorder(QObject):
    """Saves lines. Every line has its id from the start and keeps it until it is saved: trying again is safe."""

    saved = Signal(object, object)
    """The ExchangeOrder, and what the ledger answered."""
    was_there = Signal(object)
    """Somebody says that the line stands there already; the Line that was typed."""

    def __init__(
        self, door: Door, form: EntryForm, asking: Asking, tell_entry: Callable[[object], str]
    ) -> None:
        """`tell_entry` gives the sentence for an entry of today's list, empty for one that is not in it."""
        super().__init__(form)
        self._door, self._form, self._asking, self._tell_entry = door, form, asking, tell_entry
        self._entry = new_id()
        self._order: ExchangeOrder | None = None
        self._insists = self._is_sure = False
        self._on_their_way = 0
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
        return self._order is not None and now is not None and now.content() == self._order.content()

    @property
    def _may_pass(self) -> bool:
        return self._door.actor.may(Permission.LIMIT_OVERRIDE)

    def draft(self) -> ExchangeOrder | None:
        """The order that the form holds now."""
        return self._form.order(self._entry)

    def save(self, insist: bool) -> None:
        """Save the line that the form holds; `insist` on passing a limit."""
        order = self.draft()
        if order is None or self.is_busy:
            return
        self._insists, self._is_sure = insist, False
        self._look(order)

    def tell_warning(self, warned: Warned) -> None:
        """Say, before anybody saves, that the line passes a limit."""
        self.tell_limit(BeyondLimit(**warned.facts), soft=True)

    def _look(self, order: ExchangeOrder) -> None:
        self._start(order)
        self._door.ask(
            look_ahead,
            order,
            then=lambda outlook: self._on_looked(order, outlook),
            refused=self._on_refused,
            ended=self._rest,
            owner=self,
        )

    def _on_looked(self, order: ExchangeOrder, outlook: Outlook) -> None:
        if order is not self._order:
            return
        # After a lost answer the line may stand there under its own id: saving it again is then only asking for it.
        there = outlook.repeats is not None or self._form.is_repeat_alone()
        if outlook.repeats == order.id:
            self._record(order)
        elif there and not self._is_sure:
            self._ask_whether_there(order, outlook)
        elif outlook.warned and not order.override:
            self._on_limit(order, outlook.warned)
        else:
            self._record(order)

    def _record(self, order: ExchangeOrder) -> None:
        self._start(order)
        self._door.do(
            record_exchange,
            order,
            then=lambda recorded: self._on_recorded(order, recorded),
            refused=self._on_refused,
            ended=self._rest,
            owner=self,
        )

    def _on_recorded(self, order: ExchangeOrder, recorded: Recorded) -> None:
        now = self.draft()
        is_same = now is not None and now.content() == order.content()
        self._entry, self._order = new_id(), None
        if is_same or now is None:
            line = self._form.line
            self._form.clear()
            self._form.offer_again(line, order)
        self.saved.emit(order, recorded)

    def _on_line_changed(self) -> None:
        # What was asked about the line as it was says nothing about the line as it is.
        if not self.is_busy:
            self._order = None

    def _start(self, order: ExchangeOrder) -> None:
        self._order = order
        self._on_their_way += 1
        self._form.bar.save.setEnabled(False)

    def _rest(self) -> None:
        self._on_their_way -= 1
        self._form.bar.save.setEnabled(not self.is_busy)

    # questions

    def _ask_whether_there(self, order: ExchangeOrder, outlook: Outlook) -> None:
        line = self._form.line

        def there() -> None:
            self._form.clear()
            self.was_there.emit(line)

        def again() -> None:
            self._is_sure = True
            self._look(order)

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

    def _on_limit(self, order: ExchangeOrder, warned: "tuple[Warned, ...]") -> None:
        if self._insists:
            self._ask_reason(order)
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

    def _ask_reason(self, order: ExchangeOrder) -> None:
        def filled(reason: str) -> None:
            if not reason:
                self._form.question.refuse(told(ReasonMissing()))
                return
            self._form.question.close_now()
            self._form.go_back()
            self._record(replace(order, override=reason))

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
        order = self._order
        match refusal.code:
            case "more_than_twelve_hours" | "beyond_limit" | "month_closed" if (
                self._insists and self._may_pass and order
            ):
                self._insists = False
                self._ask_reason(order)
            case "more_than_twelve_hours" | "beyond_limit" | "month_closed":
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
            case "text_too_long":
                self._asking.ask_note(sentence)
            case _:
                self._form.inform(lambda: Asked(sentence=told(refusal), icon="circle-alert", error=True))
