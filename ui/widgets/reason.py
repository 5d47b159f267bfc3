"""Why: a line to type in, above the usual answers to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.kernel.layouts import Column
from ui.widgets.button import Button
from ui.widgets.field import Field, TextEdit
from ui.widgets.flow import Flow
from ui.widgets.styled import Styled


class ReasonField(Styled, QWidget):
    """A reason in somebody's own words or in the usual ones; `taken` comes when a usual one was chosen."""

    taken = Signal()

    def __init__(self, *, most: int, usual: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = TextEdit(most=most)
        self.field = Field(self.edit)
        self.usual = [Button(height=44, size=15) for _ in range(usual)]
        flow = Flow(gap=8)
        for button in self.usual:
            flow.addWidget(button)
            button.clicked.connect(lambda _on=False, button=button: self._take(button.text()))
        chips = QWidget()
        chips.setLayout(flow)
        self.setLayout(Column(self.field, chips, gap=16))

    @property
    def text(self) -> str:
        """What was typed or chosen, without spaces round it."""
        return self.edit.text().strip()

    def set_words(self, label: str, hint: str, usual: Sequence[str]) -> None:
        """The question, what happens with the answer, and the usual answers."""
        self.field.set_words(label, hint)
        for button, text in zip(self.usual, usual, strict=True):
            button.set_text(text)

    def refuse(self, sentence: str) -> None:
        """Say what is wrong with it, or nothing; the cursor goes there."""
        self.field.set_refusal(sentence)
        if sentence:
            self.edit.setFocus()

    def _take(self, text: str) -> None:
        self.edit.setText(text)
        self.field.set_refusal("")
        self.taken.emit()
