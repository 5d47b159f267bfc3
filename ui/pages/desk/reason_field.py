"""The field for the reason of a gift or of help from the pot. It stands where the activity of help stands."""

from PySide6.QtCore import Qt, Signal

from timebank.domain.errors import ReasonMissing
from ui.kernel.wording import told
from ui.pages.desk.edit import DeskEdit
from ui.widgets.field import FieldFrame


class ReasonField(FieldFrame):
    """Why. Help from the pot needs a reason, a gift may go without one."""

    changed = Signal()
    entered = Signal()
    refusal_changed = Signal(str)

    def __init__(self) -> None:
        self.edit = DeskEdit(most=2000)
        super().__init__(self.edit)
        self._refusal = ""
        self.is_needed = False
        self.edit.textEdited.connect(self._on_edited)
        self.edit.entered.connect(self.entered)
        self.edit.escaped.connect(self._on_escape)
        self.retranslate()

    @property
    def refusal(self) -> str:
        """What is wrong with what was typed."""
        return self._refusal

    @property
    def text(self) -> str:
        """The reason, as it was typed."""
        return self.edit.text()

    def restore(self, text: str) -> None:
        """Hold this again."""
        self.edit.setText(text)
        self.refuse("")
        self.changed.emit()

    def need(self, needed: bool) -> None:
        """Whether a reason must be given."""
        self.is_needed = needed
        self.refuse("")
        self.retranslate()

    def settle(self) -> None:
        """Say so when a reason is missing."""
        if self.is_needed and not self.edit.text().strip():
            self.refuse(told(ReasonMissing()))

    def refuse(self, sentence: str) -> None:
        """Say beside the field what is wrong with it; empty takes it away."""
        self._refusal = sentence
        self.set_in_error(bool(sentence))
        self.edit.set_description(sentence)
        self.refusal_changed.emit(sentence)

    def come_back(self) -> None:
        """Put the cursor here again."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        if hasattr(self, "is_needed"):
            self.edit.setPlaceholderText(self.tr("Reason") if self.is_needed else self.tr("Perhaps a reason"))

    def _on_edited(self) -> None:
        self.refuse("")
        self.changed.emit()

    def _on_escape(self) -> None:
        if self.edit.text():
            # As typing would take it away, so that Ctrl+Z brings it back.
            self.edit.selectAll()
            self.edit.del_()
            self._on_edited()
