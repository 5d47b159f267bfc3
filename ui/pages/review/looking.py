"""Why something that asked for attention is right: asked for once, then it is not pointed out any more."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from timebank.domain.errors import Refusal
from timebank.domain.review import LONGEST_REASON, Flag, FlagLook
from timebank.services.flags import forget_flag_looks, look_at_flags
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.wording import told, words
from ui.widgets.button import Button
from ui.widgets.dialog import Dialog
from ui.widgets.field import Field, TextEdit
from ui.widgets.flow import Flow


class LookDialog(Dialog):
    """The reason, with the usual ones to choose; the first stands there already, so that Enter is enough."""

    def __init__(
        self, door: Door, shell: Shell, flags: Sequence[Flag], sentence: str, parent: QWidget
    ) -> None:
        super().__init__(width=640, parent=parent)
        self._door, self._shell, self._flags, self._sentence = door, shell, tuple(flags), sentence
        self.reason = TextEdit(most=LONGEST_REASON)
        self.field = Field(self.reason)
        self.usual = [Button(height=44, size=15) for _ in range(4)]
        flow = Flow(gap=8)
        for button in self.usual:
            flow.addWidget(button)
            button.clicked.connect(lambda _on=False, button=button: self._take(button.text()))
        chips = QWidget()
        chips.setLayout(flow)
        self.body.add(self.field, chips, None)
        self.accept_button.clicked.connect(self.send)
        self.reason.returnPressed.connect(self.send)
        self.retranslate()
        self.reason.setText(self.usual[0].text())
        self.reason.selectAll()
        self.reason.setFocus()
        # After the event loop: the sentences and the buttons have their lines only then.
        QTimer.singleShot(0, self, self.fit)

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Looked at: %n line(s)", "", len(self._flags)),
            self._sentence,
            self.tr("It is right"),
            self.tr("Cancel"),
        )
        self.field.set_words(
            self.tr("Why is it right?"),
            self.tr("This stays with it, with your name. It is not pointed out again, unless it gets worse."),
        )
        usual = (
            self.tr("Asked: it is right"),
            self.tr("Agreed with this person"),
            self.tr("Put right meanwhile"),
            self.tr("We help to solve it"),
        )
        for button, text in zip(self.usual, usual, strict=True):
            button.set_text(text)

    def send(self) -> None:
        """Remember it."""
        self.field.set_refusal("")
        self.accept_button.setEnabled(False)
        self._door.do(
            look_at_flags,
            {flag.key: flag.extent for flag in self._flags},
            self.reason.text(),
            then=self._on_done,
            refused=self._on_refused,
            ended=lambda: self.accept_button.setEnabled(True),
            owner=self,
        )

    def _take(self, text: str) -> None:
        self.reason.setText(text)
        self.field.set_refusal("")
        self.accept_button.setFocus()

    def _on_refused(self, refusal: Refusal) -> None:
        self.field.set_refusal(told(refusal))
        self.reason.setFocus()

    def _on_done(self, look: FlagLook) -> None:
        sentence = self.tr("Looked at. It stays noted with your name.")
        if look.warnings:
            sentence = f"{sentence} {' '.join(words().warning(code) for code in look.warnings)}"
        door = self._door
        self._shell.say(
            sentence,
            action=self.tr("Undo"),
            does=lambda: door.do(forget_flag_looks, look.keys, owner=None),
            icon="triangle-alert" if look.warnings else "circle-check",
        )
        self.accept()
