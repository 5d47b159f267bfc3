"""Lines that wait: signed by a second operator, confirmed by the other side, or declined."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject

from timebank.domain.errors import Refusal, SecondOperatorNeeded
from timebank.domain.ledger import Confirmation
from timebank.domain.receipts import Recorded
from timebank.services.exchanges import confirm_exchange, decline_exchange, sign_entry
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.wording import told, words
from ui.pages.desk.day import DayRow
from ui.pages.desk.form import EntryForm
from ui.pages.desk.options import way_words
from ui.pages.desk.question import Answer, Asked


class Settler(QObject):
    """What is done with lines that wait, from today's list."""

    def __init__(
        self, door: Door, shell: Shell, form: EntryForm, sentence_of: Callable[[DayRow], str]
    ) -> None:
        super().__init__(form)
        self._door, self._shell, self._form, self._sentence_of = door, shell, form, sentence_of

    def sign(self, row: DayRow) -> None:
        """This operator signs it as the second one."""
        self._door.do(
            sign_entry,
            row.entry,
            then=lambda recorded: self._tell(self.tr("Signed: %1"), row, recorded),
            refused=self._on_refused,
            owner=self,
        )

    def tell_second(self, row: DayRow) -> None:
        """This operator cannot sign it: another one has to."""
        refusal = SecondOperatorNeeded(entry=str(row.entry))
        self._form.inform(lambda: second_operator(refusal, self._shell))

    def ask_way(self, row: DayRow) -> None:
        """Ask how the other side confirmed."""

        def build() -> Asked:
            ways = tuple(way for way in Confirmation if way.by_receiver)
            return Asked(
                sentence=self.tr("How was it confirmed? %1").replace("%1", self._sentence_of(row)),
                answers=tuple(
                    Answer(text=way_words(way), does=partial(self._confirm, row, way)) for way in ways
                ),
                icon="users-round",
            )

        self._form.ask(build)

    def ask_decline(self, row: DayRow) -> None:
        """Ask whether a waiting line goes."""

        def build() -> Asked:
            return Asked(
                sentence=self.tr("Decline this? %1").replace("%1", self._sentence_of(row)),
                answers=(
                    Answer(text=self.tr("Decline"), does=lambda: self._decline(row), primary=True),
                    Answer(text=self.tr("Keep it")),
                ),
                icon="x",
            )

        self._form.ask(build)

    def _confirm(self, row: DayRow, way: Confirmation) -> None:
        self._form.go_back()
        self._do(confirm_exchange, self.tr("Confirmed: %1"), row, row.entry, way)

    def _decline(self, row: DayRow) -> None:
        self._form.go_back()
        self._do(decline_exchange, self.tr("Declined: %1"), row, row.entry)

    def _do(self, operation: Any, sentence: str, row: DayRow, *args: "UUID | Confirmation") -> None:
        self._door.do(
            operation,
            *args,
            then=lambda recorded: self._tell(sentence, row, recorded),
            refused=self._on_refused,
            owner=self,
        )

    def _tell(self, sentence: str, row: DayRow, recorded: Recorded) -> None:
        said = sentence.replace("%1", self._sentence_of(row))
        waits = words().joined([words().word("waiting", reason) for reason in recorded.waiting])
        self._shell.say(f"{said} ({waits})" if waits else said)

    def _on_refused(self, refusal: Refusal) -> None:
        if refusal.code == "second_operator_needed":
            self._form.inform(lambda: second_operator(refusal, self._shell))
            return
        self._form.inform(lambda: Asked(sentence=told(refusal), icon="circle-alert", error=True))


def second_operator(refusal: Refusal, shell: Shell) -> Asked:
    """Somebody else has to do it, who may be standing beside: they take over, and the line waits for them."""
    other = Answer(
        text=QCoreApplication.translate("Commands", "Another operator"),
        does=shell.make_room,
        key="Ctrl+Shift+L",
    )
    return Asked(sentence=told(refusal), answers=(other,), icon="users-round")
