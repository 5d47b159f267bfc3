"""The number that an operator has as a member; beside it stands whose it is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timebank.domain.errors import MistypedNumber, Refusal
from timebank.domain.ledger import Account
from timebank.domain.numbers import read_account_number
from timebank.services.statements import list_balances
from ui.kernel.door import Door
from ui.kernel.wording import told
from ui.widgets.field import Field, TextEdit


class MemberField(Field):
    """A number, checked when somebody leaves it. Its name is said below it."""

    submitted = Signal()

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        self.number = TextEdit(most=12)
        super().__init__(self.number, icon="id-card", height=48, parent=parent)
        self._door = door
        self.number.editingFinished.connect(self.look)
        self.number.textEdited.connect(lambda _text: self._say(""))
        self.number.returnPressed.connect(self.submitted)
        self.retranslate()

    def retranslate(self) -> None:
        self._say("")

    @property
    def code(self) -> str | None:
        """The number as it is kept, None for none. Raises MistypedNumber."""
        typed = self.number.text().strip()
        return read_account_number(typed) if typed else None

    def show_code(self, code: str | None) -> None:
        """This number stands in the field."""
        self.number.setText(code or "")
        self.look()

    def look(self) -> None:
        """Ask whose number it is."""
        try:
            code = self.code
        except MistypedNumber as error:
            self.set_refusal(told(error))
            return
        self.set_refusal("")
        if code is not None:
            self._door.ask(list_balances, (code,), then=self._on_found, refused=self.refuse, owner=self)

    def refuse(self, refusal: Refusal) -> None:
        """It is nobody's number, or no member's."""
        self.set_refusal(told(refusal))

    def _on_found(self, found: Sequence[Account]) -> None:
        self._say(found[0].name)

    def _say(self, name: str) -> None:
        hint = self.tr("Only for who is a member too: it stands on their card.")
        self.set_words(self.tr("Own number"), name or hint)
        self.set_refusal("")
