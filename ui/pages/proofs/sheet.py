"""The sheet with the public keys: to print, or to save as a PDF."""

from PySide6.QtWidgets import QWidget

from timebank.services.publishing import key_sheet
from ui.dialogs.paper import PaperDialog
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.wording import told, words
from ui.widgets.label import Label

_LANGUAGES = ("nl", "en")


class KeySheetDialog(PaperDialog):
    """The paper that whoever checks elsewhere gets."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget) -> None:
        super().__init__(door, shell, parent)
        self.how = Label(size=15, wrap=True)
        self.choices.add(self.how, None)
        self.retranslate()
        self.wait()
        language = words().language
        door.ask(
            key_sheet,
            language if language in _LANGUAGES else _LANGUAGES[0],
            then=lambda pdf: self.show_paper(pdf, (self.tr("Key of our certificates"),)),
            refused=lambda refusal: self.show_nothing(told(refusal)),
            owner=self,
            slow=True,
        )
        self.accept_button.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_words(self.tr("Key of our certificates"), "", self.tr("Print"), self.tr("Close"))
        self.how.setText(
            self.tr(
                "Give this sheet, or its PDF, to whoever checks our certificates elsewhere. They open it once under Checking."
            )
        )
