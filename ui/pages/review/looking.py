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
from ui.widgets.dialog import Dialog
from ui.widgets.reason import ReasonField


class LookDialog(Dialog):
    """The reason, with the usual ones to choose; the first stands there already, so that Enter is enough."""

    def __init__(
        self, door: Door, shell: Shell, flags: Sequence[Flag], sentence: str, parent: QWidget
    ) -> None:
        super().__init__(width=640, parent=parent)
        self._door, self._shell, self._flags, self._sentence = door, shell, tuple(flags), sentence
        self.why = ReasonField(most=LONGEST_REASON)
        self.body.add(self.why, None)
        self.accept_button.clicked.connect(self.send)
        self.why.edit.returnPressed.connect(self.send)
        self.why.taken.connect(self.accept_button.setFocus)
        self.retranslate()
        self.why.edit.setText(self.why.usual[0].text())
        self.why.edit.selectAll()
        self.why.edit.setFocus()
        # After the event loop: the sentences and the buttons have their lines only then.
        QTimer.singleShot(0, self, self.fit)

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Looked at: %n line(s)", "", len(self._flags)),
            self._sentence,
            self.tr("It is right"),
            self.tr("Cancel"),
        )
        usual = (
            self.tr("Asked: it is right"),
            self.tr("Agreed with this person"),
            self.tr("Put right meanwhile"),
            self.tr("We help to solve it"),
        )
        self.why.set_words(
            self.tr("Why is it right?"),
            self.tr("This stays with it, with your name. It is not pointed out again, unless it gets worse."),
            usual,
        )

    def send(self) -> None:
        """Remember it."""
        self.why.refuse("")
        self.accept_button.setEnabled(False)
        self._door.do(
            look_at_flags,
            {flag.key: flag.extent for flag in self._flags},
            self.why.text,
            then=self._on_done,
            refused=self._on_refused,
            ended=lambda: self.accept_button.setEnabled(True),
            owner=self,
        )

    def _on_refused(self, refusal: Refusal) -> None:
        self.why.refuse(told(refusal))

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
