"""On which day somebody agreed, where that was before today: the day on a paper that they signed."""

from datetime import date

from PySide6.QtWidgets import QWidget

from timebank.domain.changes import Receipt
from timebank.domain.errors import Refusal
from timebank.domain.members import Purpose
from timebank.services.circle import give_consent
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.wording import told, words
from ui.widgets.day import DayEdit
from ui.widgets.dialog import Dialog
from ui.widgets.field import Field


class ConsentDayDialog(Dialog):
    """One day, never in the future; what was withdrawn later stays as it was."""

    def __init__(
        self, door: Door, shell: Shell, number: str, purpose: Purpose, today: date, parent: QWidget
    ) -> None:
        super().__init__(width=520, parent=parent)
        self._door, self._shell, self._number, self._purpose = door, shell, number, purpose
        self.day = DayEdit(today)
        self.field = Field(self.day, height=48)
        self.body.add(self.field, None)
        self.accept_button.clicked.connect(self.send)
        self.retranslate()
        self.day.setFocus()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Agreed earlier"),
            words().word("purposes", self._purpose.value),
            self.tr("Save"),
            self.tr("Cancel"),
        )
        asked = self.tr("On which day?")
        self.field.set_words(asked, self.tr("Such as the day on the paper they signed."))
        # The figures are typed in an editor within, which readers meet first.
        self.day.lineEdit().setAccessibleName(asked)

    def send(self) -> None:
        """Note the consent."""
        self.field.set_refusal("")
        self.accept_button.setEnabled(False)
        self._door.do(
            give_consent,
            self._number,
            self._purpose,
            None,
            self.day.day,
            then=self._on_kept,
            refused=self._on_refused,
            ended=lambda: self.accept_button.setEnabled(True),
            owner=self,
        )

    def _on_kept(self, _receipt: Receipt) -> None:
        self._shell.say(self.tr("Consent noted."))
        self.accept()

    def _on_refused(self, refusal: Refusal) -> None:
        self.field.set_refusal(told(refusal))
        self.day.setFocus()
