"""A paper for which nothing needs to be chosen: it is made at once, to be seen, printed or saved."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from timebank.services.operation import Operation
from ui.dialogs.paper import PaperDialog
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.wording import told, words
from ui.widgets.label import Label

_LANGUAGES = ("nl", "en")


class ReadyPaperDialog(PaperDialog):
    """Base of these, in Dutch, or in English for who reads that. Subclasses say in `retranslate` what it is and `how`
    it is used."""

    def __init__(
        self,
        door: Door,
        shell: Shell,
        question: Operation[[str], bytes],
        parent: QWidget,
        *,
        name: Callable[[], Sequence[str]],
    ) -> None:
        """`question` asks for the PDF in a language, `name` tells the words its file is called by."""
        super().__init__(door, shell, parent)
        self.how = Label(size=15, wrap=True)
        self.choices.add(self.how, None)
        self.retranslate()
        self.wait()
        language = words().language
        door.ask(
            question,
            language if language in _LANGUAGES else _LANGUAGES[0],
            then=lambda pdf: self.show_paper(pdf, name()),
            refused=lambda refusal: self.show_nothing(told(refusal)),
            owner=self,
            slow=True,
        )
        self.print_first()
