"""What somebody is told about their data: on paper, in their own language and in Dutch."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from timebank.domain.errors import Refusal, StorageTrouble
from timebank.services.notices import give_notice, notice_paper
from ui.dialogs.paper import PaperDialog
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.tasks import Task
from ui.kernel.wording import told
from ui.pages.people.languages import SecondLanguage


class NoticeDialog(PaperDialog):
    """One sheet, their language in front and Dutch on the back. Printing or saving it is noted with the person."""

    def __init__(
        self, door: Door, shell: Shell, number: str, name: str, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(door, shell, parent)
        self._number, self._name_of = number, name
        self._asked: Task | None = None
        self._noted = False
        self.both_sides = True
        self.second = SecondLanguage(language)
        self.choices.add(self.second, None)
        self.second.changed.connect(self.make)
        self.retranslate()
        self.make()
        self.print_first()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_words(
            self.tr("What %1 should know").replace("%1", self._name_of),
            self.tr("What we do with their data, and what they may ask. Each new person gets this paper."),
            self.tr("Print"),
            self.tr("Close"),
        )

    def make(self) -> None:
        """Make it in the language that is chosen now."""
        if self._asked is not None:
            self._asked.cancel()
        self.refuse("")
        self.wait()
        self._asked = self.door.ask(
            notice_paper,
            self._number,
            self.second.code,
            then=lambda pdf: self.show_paper(pdf, (self.tr("data"), self._number)),
            refused=lambda refusal: self.show_nothing(told(refusal)),
            owner=self,
            slow=True,
        )

    def prepare(self, then: Callable[[bytes], object]) -> None:
        if self._noted:
            then(self.paper)
            return
        self.door.do(
            give_notice,
            self._number,
            then=lambda _receipt: self._on_noted(then),
            refused=self._on_refused,
            troubled=self._on_refused,
            owner=self,
        )

    def _on_noted(self, then: Callable[[bytes], object]) -> None:
        self._noted = True
        then(self.paper)

    def _on_refused(self, refusal: Refusal | StorageTrouble) -> None:
        self.give_up(told(refusal))
