"""The register of processing activities, to print or to save as a PDF."""

from PySide6.QtWidgets import QWidget

from timebank.services.processing import register_paper
from ui.dialogs.ready_paper import ReadyPaperDialog
from ui.kernel.door import Door
from ui.kernel.shell import Shell


class ProcessingPaperDialog(ReadyPaperDialog):
    """Seen first; nothing needs to be chosen."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget) -> None:
        super().__init__(
            door,
            shell,
            register_paper,
            parent,
            name=lambda: (self.tr("processing"), shell.today().isoformat()),
        )

    def retranslate(self) -> None:
        super().retranslate()
        self.set_words(self.tr("Register of processing"), "", self.tr("Print"), self.tr("Close"))
        self.how.setText(
            self.tr("The authority may ask to see this. It names nobody but whom to ask about privacy.")
        )
