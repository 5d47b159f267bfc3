"""The register of processing activities, to print or to save as a PDF."""

from PySide6.QtWidgets import QWidget

from timebank.services.processing import register_paper
from ui.dialogs.paper import PaperDialog
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.wording import told, words
from ui.widgets.label import Label

_LANGUAGES = ("nl", "en")


class ProcessingPaperDialog(PaperDialog):
    """Seen first; nothing needs to be chosen."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget) -> None:
        super().__init__(door, shell, parent)
        self.how = Label(size=15, wrap=True)
        self.choices.add(self.how, None)
        self.retranslate()
        self.wait()
        language = words().language
        door.ask(
            register_paper,
            language if language in _LANGUAGES else _LANGUAGES[0],
            then=lambda pdf: self.show_paper(pdf, (self.tr("processing"), shell.today().isoformat())),
            refused=lambda refusal: self.show_nothing(told(refusal)),
            owner=self,
            slow=True,
        )
        self.print_first()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_words(self.tr("Register of processing"), "", self.tr("Print"), self.tr("Close"))
        self.how.setText(
            self.tr("The authority may ask to see this. It names nobody but whom to ask about privacy.")
        )
