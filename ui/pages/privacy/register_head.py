"""The head of the register of processing: whom to ask about privacy, and the data protection officer."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from timebank.domain.errors import Refusal
from timebank.domain.processing import LONGEST_TEXT, Controller, RegisterHead, RegisterHeadKept
from timebank.services.processing import keep_register_head
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.wording import told, words
from ui.widgets.dialog import Dialog
from ui.widgets.field import Field, TextEdit
from ui.widgets.label import Label


class RegisterHeadDialog(Dialog):
    """Two lines; name, address and telephone of the centre come from its settings."""

    def __init__(self, door: Door, shell: Shell, controller: Controller, parent: QWidget) -> None:
        super().__init__(width=640, parent=parent)
        self._door, self._shell, self._controller = door, shell, controller
        self.centre = Label(size=15, wrap=True)
        self.contact, self.officer = TextEdit(most=LONGEST_TEXT), TextEdit(most=LONGEST_TEXT)
        self.contact_field, self.officer_field = Field(self.contact), Field(self.officer)
        self.body.add(self.centre, self.contact_field, self.officer_field, None)
        self.contact.setText(controller.head.contact)
        self.officer.setText(controller.head.officer)
        self.retranslate()
        self.accept_button.clicked.connect(self.send)
        for editor in (self.contact, self.officer):
            editor.returnPressed.connect(self.send)
        self.contact.setFocus(Qt.FocusReason.OtherFocusReason)
        # A key that is pressed must add to what stands there; Qt chooses all of it when the window shows.
        QTimer.singleShot(0, self.contact, self.contact.deselect)

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Whom to ask about privacy"),
            self.tr("It stands above the register and on its paper."),
            self.tr("Save"),
            self.tr("Cancel"),
        )
        known = self._controller
        self.centre.setText(" · ".join(each for each in (known.name, known.address, known.phone) if each))
        self.contact_field.set_words(
            self.tr("Questions about privacy go to"),
            self.tr("A function with a telephone or e-mail. Empty is the telephone of the centre."),
        )
        self.officer_field.set_words(
            self.tr("Data protection officer"), self.tr("Leave it empty when there is none.")
        )

    def send(self) -> None:
        """Keep it."""
        self.refuse("")
        self.accept_button.setEnabled(False)
        self._door.do(
            keep_register_head,
            RegisterHead(contact=self.contact.text(), officer=self.officer.text()),
            then=self._on_kept,
            refused=self._on_refused,
            ended=lambda: self.accept_button.setEnabled(True),
            owner=self,
        )

    def _on_kept(self, kept: RegisterHeadKept) -> None:
        said = " ".join(
            [self.tr("Saved in the register of processing."), *map(words().warning, kept.warnings)]
        )
        self._shell.say(said, icon="triangle-alert" if kept.warnings else "circle-check")
        self.accept()

    def _on_refused(self, refusal: Refusal) -> None:
        self.refuse(told(refusal))
