"""The register of data breaches, to print or to save as a PDF."""

from PySide6.QtWidgets import QWidget

from timebank.services.breaches import breach_paper
from ui.dialogs.ready_paper import ReadyPaperDialog
from ui.kernel.door import Door
from ui.kernel.shell import Shell


class BreachPaperDialog(ReadyPaperDialog):
    """Seen first; nothing needs to be chosen."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget) -> None:
        super().__init__(
            door,
            shell,
            breach_paper,
            parent,
            name=lambda: (self.tr("data breaches"), shell.today().isoformat()),
        )

    def retranslate(self) -> None:
        super().retranslate()
        self.set_words(self.tr("Register of data breaches"), "", self.tr("Print"), self.tr("Close"))
        self.how.setText(self.tr("The authority may ask to see this. Keep it inside the centre otherwise."))
