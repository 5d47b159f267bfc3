"""A member types a PIN, twice: nobody else sees it, and nobody keeps it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from timebank.domain.cards import PIN_DIGITS
from timebank.domain.errors import Refusal, StorageTrouble
from timebank.services.cards import PinDraft, draft_pin, set_pin
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.wording import told
from ui.widgets.button import Button
from ui.widgets.field import Field, TextEdit
from ui.widgets.styled import Styled


class PinForm(Styled, QWidget):
    """Two masked fields and a button. `done` tells that the PIN counts from now on."""

    done = Signal()
    skipped = Signal()
    """Enter in the empty field: there shall be none now."""

    def __init__(self, door: Door, number: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self.number = door, number
        self.first, self.again = TextEdit(most=PIN_DIGITS), TextEdit(most=PIN_DIGITS)
        for edit in (self.first, self.again):
            edit.setEchoMode(TextEdit.EchoMode.Password)
            edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.first_field, self.again_field = Field(self.first, height=44), Field(self.again, height=44)
        self.button = Button(icon="key-round")
        self.setLayout(
            Column(
                Row((self.first_field, 1), (self.again_field, 1), gap=12, top=True),
                Row(self.button, None),
                gap=10,
            )
        )
        self.first.returnPressed.connect(self._on_first)
        self.again.returnPressed.connect(self.send)
        self.button.clicked.connect(self.send)
        self.first.textEdited.connect(lambda _text: self.refuse(""))
        self.again.textEdited.connect(lambda _text: self.again_field.set_refusal(""))
        # Half a PIN is its owner's: whoever takes over at the desk does not go on with it.
        door.leaving.connect(self.clear)
        self.retranslate()

    def retranslate(self) -> None:
        self.first_field.set_words(self.tr("PIN"))
        self.again_field.set_words(self.tr("Once more"))
        self.button.set_text(self.tr("Set the PIN"))

    def clear(self) -> None:
        """Forget what was typed."""
        for edit in (self.first, self.again):
            edit.clear()
        self.refuse("")
        self.again_field.set_refusal("")

    def refuse(self, sentence: str) -> None:
        """Say below the PIN why it is not taken."""
        self.first_field.set_refusal(sentence)

    def send(self) -> None:
        """Set the PIN, when both are the same."""
        if self.first.text() != self.again.text():
            self.again_field.set_refusal(self.tr("This is another PIN. Type the same one twice."))
            self.again.clear()
            self.again.setFocus()
            return
        self.button.setEnabled(False)
        # The hash takes long enough to keep other desks waiting, so it is made before the books are locked.
        self._door.ask(
            draft_pin,
            self.number,
            self.first.text(),
            then=self._on_draft,
            refused=self._on_refused,
            ended=lambda: self.button.setEnabled(True),
            owner=self,
            slow=True,
        )

    def _on_first(self) -> None:
        if self.first.text():
            self.again.setFocus()
        else:
            self.skipped.emit()

    def _on_draft(self, draft: PinDraft) -> None:
        self._door.do(
            set_pin,
            self.number,
            draft.kept,
            then=lambda _receipt: self._on_set(),
            refused=self._on_refused,
            troubled=self._on_refused,
            owner=self,
        )

    def _on_set(self) -> None:
        self.clear()
        self.done.emit()

    def _on_refused(self, refusal: Refusal | StorageTrouble) -> None:
        self.clear()
        self.refuse(told(refusal))
        self.first.setFocus()
