"""Keeping somebody whose time is over: until which day, and why."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from timebank.domain.dates import months_after
from timebank.domain.errors import ReasonMissing, Refusal
from timebank.domain.retention import (
    LONGEST_REASON,
    KeptIntoPast,
    KeptLonger,
    KeptTooLong,
    RetentionLine,
)
from timebank.services.retention import keep_longer
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.wording import told, words
from ui.widgets.day import DayEdit
from ui.widgets.dialog import Dialog
from ui.widgets.field import Field
from ui.widgets.reason import ReasonField

_USUAL_MONTHS = 12


class KeepingDialog(Dialog):
    """A day and a reason. What was said before is there to be changed."""

    def __init__(self, door: Door, shell: Shell, line: RetentionLine, parent: QWidget | None = None) -> None:
        super().__init__(width=640, parent=parent)
        self._door, self._shell, self._line = door, shell, line
        usual = months_after(shell.today(), _USUAL_MONTHS)
        self.day = DayEdit(usual if line.waits or line.kept_until is None else line.kept_until)
        self.day_field = Field(self.day, height=48)
        self.why = ReasonField(most=LONGEST_REASON, usual=3)
        self.why.edit.setText(line.reason)
        self.body.add(self.day_field, self.why, None)
        self.accept_button.clicked.connect(self.send)
        self.why.edit.returnPressed.connect(self.send)
        self.why.taken.connect(self.accept_button.setFocus)
        self.retranslate()
        self.why.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Keep %1").replace("%1", self._line.name),
            self.tr("After that day this person is in the list again."),
            self.tr("Keep"),
            self.tr("Cancel"),
        )
        until = self.tr("Until and including")
        self.day_field.set_words(until)
        # The figures are typed in an editor within, which readers meet first.
        self.day.lineEdit().setAccessibleName(until)
        self.why.set_words(
            self.tr("Why?"),
            self.tr("It can be read by whoever asks what we know of them. Leave out names of others."),
            (self.tr("Comes back"), self.tr("A certificate is still needed"), self.tr("Asked for it")),
        )

    def send(self) -> None:
        """Keep."""
        self.refuse("")
        self.day_field.set_refusal("")
        reason = self.why.text
        self.why.refuse("" if reason else told(ReasonMissing()))
        if not reason:
            return
        self.accept_button.setEnabled(False)
        self._door.do(
            keep_longer,
            self._line.code,
            self.day.day,
            reason,
            then=self._on_kept,
            refused=self._on_refused,
            ended=lambda: self.accept_button.setEnabled(True),
            owner=self,
        )

    def _on_kept(self, kept: KeptLonger) -> None:
        said = (
            self.tr("%1 is kept until %2.")
            .replace("%1", self._line.name)
            .replace("%2", words().date(kept.until))
        )
        said = " ".join([said, *map(words().warning, kept.warnings)])
        self._shell.say(said, icon="triangle-alert" if kept.warnings else "circle-check")
        self.accept()

    def _on_refused(self, refusal: Refusal) -> None:
        if isinstance(refusal, KeptIntoPast | KeptTooLong):
            self.day_field.set_refusal(told(refusal))
            self.day.setFocus()
        else:
            self.refuse(told(refusal))
