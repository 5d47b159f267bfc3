"""The sheet with the public keys: to print, or to save as a PDF."""

from PySide6.QtWidgets import QWidget

from timebank.services.publishing import key_sheet
from ui.dialogs.ready_paper import ReadyPaperDialog
from ui.kernel.door import Door
from ui.kernel.shell import Shell


class KeySheetDialog(ReadyPaperDialog):
    """The paper that whoever checks elsewhere gets."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget) -> None:
        super().__init__(door, shell, key_sheet, parent, name=lambda: (self.tr("Key of our certificates"),))

    def retranslate(self) -> None:
        super().retranslate()
        self.set_words(self.tr("Key of our certificates"), "", self.tr("Print"), self.tr("Close"))
        self.how.setText(
            self.tr(
                "Give this sheet, or its PDF, to whoever checks our certificates elsewhere. They open it once under Checking."
            )
        )
