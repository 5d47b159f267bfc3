"""One entry of the register of processing: what is done with which data of whom; changed until it has ended."""

from collections.abc import Callable
from dataclasses import replace
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from timebank.domain import processing_refusals as refusals
from timebank.domain.errors import Refusal, TextTooLong
from timebank.domain.processing import LONGEST_NAME, LegalBasis, Processing, ProcessingKept
from timebank.services.processing import end_processing, keep_processing
from ui.kernel.door import Door
from ui.kernel.layouts import Row
from ui.kernel.shell import Shell
from ui.kernel.wording import told, words
from ui.widgets.button import Button
from ui.widgets.dialog import Dialog
from ui.widgets.field import Choice, Field, TextArea, TextEdit
from ui.widgets.label import Label

TEXTS = ("purpose", "people", "data", "recipients", "transfer", "retention", "security")


class ProcessingDialog(Dialog):
    """A form; one that has ended is only read."""

    def __init__(
        self, door: Door, shell: Shell, processing: Processing | None, zone: ZoneInfo, parent: QWidget
    ) -> None:
        super().__init__(width=1000, parent=parent)
        self._door, self._shell, self._zone = door, shell, zone
        self._processing = processing or Processing(transfer=words().label("processing_start.transfer"))
        self.name, self.basis = TextEdit(most=LONGEST_NAME), Choice()
        self.texts = {key: TextArea() for key in TEXTS}
        self.name_field, self.basis_field = Field(self.name, height=48), Field(self.basis, height=48)
        self.fields = {key: Field(editor, height=96) for key, editor in self.texts.items()}
        self.changed = Label(size=14, role="muted", wrap=True)
        self.end_button = Button(icon="lock")
        self.extra.add(self.end_button)
        fields = self.fields
        self.body.add(
            Row((self.name_field, 1), (self.basis_field, 1), gap=16, top=True),
            fields["purpose"],
            Row((fields["people"], 1), (fields["data"], 1), gap=16, top=True),
            Row((fields["recipients"], 1), (fields["transfer"], 1), gap=16, top=True),
            Row((fields["retention"], 1), (fields["security"], 1), gap=16, top=True),
            self.changed,
            None,
        )
        self.name.setText(self._processing.name)
        for key, editor in self.texts.items():
            editor.setPlainText(getattr(self._processing, key))
        self.retranslate()
        self.basis.choose(self._processing.basis)
        self.end_button.setVisible(bool(self._processing.number))
        if self._processing.ended_at is not None:
            self._only_read()
        self.accept_button.clicked.connect(self.send)
        self.name.returnPressed.connect(self.send)
        self.end_button.clicked.connect(lambda: self._keep(self._end))
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        # After the event loop: the fields have their lines only then.
        QTimer.singleShot(0, self, self._begin)

    def retranslate(self) -> None:
        entry = self._processing
        title = self.tr("Processing %1").replace("%1", str(entry.number))
        self.set_words(
            title if entry.number else self.tr("New processing"),
            self.tr("Name nobody here: kinds of people and kinds of data are enough."),
            self.tr("Save"),
            self.tr("Cancel"),
        )
        self.end_button.set_text(self.tr("Save and end for good"))
        self.name_field.set_words(self.tr("What do you do?"))
        self.basis_field.set_words(self.tr("On which legal basis?"))
        self.basis.set_options(
            [(each, words().word("legal_bases", each.value)) for each in LegalBasis],
        )
        labels = {
            "purpose": self.tr("Why do you do it?"),
            "people": self.tr("Whose data?"),
            "data": self.tr("Which data?"),
            "recipients": self.tr("Who receives it?"),
            "transfer": self.tr("Does it leave the European Union?"),
            "retention": self.tr("How long is it kept?"),
            "security": self.tr("How is it guarded?"),
        }
        for key, label in labels.items():
            self.fields[key].set_words(label)
        self.changed.setText(self._changed_words())
        self.changed.setVisible(bool(self.changed.text()))
        if entry.ended_at is not None:
            self.line.setText(self.tr("Ended: nobody changes it any more."))

    def send(self) -> None:
        """Keep it."""
        self._keep(self._on_kept)

    def _begin(self) -> None:
        self.fit()
        # A key that is pressed must add to what stands there, not replace it.
        self.name.deselect()

    def _keep(self, then: Callable[[ProcessingKept], object]) -> None:
        # Enter in the name comes past the buttons, which rest meanwhile.
        if self._processing.ended_at is not None or not self.accept_button.isEnabled():
            return
        self._clear()
        self._rest(True)
        self._door.do(
            keep_processing,
            replace(
                self._processing,
                name=self.name.text(),
                basis=self.basis.value,
                **{key: editor.toPlainText() for key, editor in self.texts.items()},  # type: ignore[arg-type]
            ),
            then=then,
            refused=self._on_refused,
            ended=lambda: self._rest(False),
            owner=self,
        )

    def _end(self, kept: ProcessingKept) -> None:
        self._processing = kept.processing
        self._door.do(
            end_processing, kept.processing.number, then=self._on_kept, refused=self._on_refused, owner=self
        )

    def _on_kept(self, kept: ProcessingKept) -> None:
        said = " ".join(
            [self.tr("Saved in the register of processing."), *map(words().warning, kept.warnings)]
        )
        self._shell.say(said, icon="triangle-alert" if kept.warnings else "circle-check")
        self.accept()

    def _on_refused(self, refusal: Refusal) -> None:
        sentence = told(refusal)
        match refusal:
            case refusals.ProcessingNameMissing():
                self._point(self.name_field, sentence)
            case refusals.ProcessingPurposeMissing():
                self._point(self.fields["purpose"], sentence)
            case TextTooLong():
                # The longest of them is one that the sentence is about.
                longest = max(TEXTS, key=lambda key: len(self.texts[key].toPlainText()))
                self._point(self.fields[longest], sentence)
            case _:
                self.refuse(sentence)
        self.fit()

    def _point(self, field: Field, sentence: str) -> None:
        field.set_refusal(sentence)
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reveal(field)

    def _clear(self) -> None:
        self.refuse("")
        for field in (self.name_field, *self.fields.values()):
            field.set_refusal("")

    def _rest(self, busy: bool) -> None:
        for button in (self.accept_button, self.end_button):
            button.setEnabled(not busy)

    def _changed_words(self) -> str:
        changed = self._processing.changed
        if changed is None:
            begun = self.tr("So the program began the register; nobody changed it yet.")
            return begun if self._processing.number else ""
        said = self.tr("Changed last on %1 by %2.")
        day = words().date(changed.at.astimezone(self._zone).date())
        return said.replace("%1", day).replace("%2", words().account(changed.name))

    def _only_read(self) -> None:
        self.name.setReadOnly(True)
        for editor in self.texts.values():
            editor.setReadOnly(True)
        self.basis.setEnabled(False)
        self.accept_button.hide()
        self.end_button.hide()
