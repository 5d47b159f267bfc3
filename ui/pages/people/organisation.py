"""The statement of an organisation, opened from the search."""

from PySide6.QtWidgets import QWidget

from timebank.services.papers import statement_paper
from ui.dialogs.paper import PaperDialog
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.tasks import Task
from ui.kernel.wording import told
from ui.widgets.period import Period, PeriodField


class OrganisationDialog(PaperDialog):
    """The hours of an organisation over a period."""

    def __init__(
        self, door: Door, shell: Shell, number: str, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(door, shell, parent)
        self._number, self._name = number, name
        self._asked: Task | None = None
        self.period = PeriodField(shell.today(), shell.today())
        self.period.choose(Period.ALL)
        self.choices.add(self.period, None)
        self.period.changed.connect(self.make)
        self.retranslate()
        self.make()
        self.period.choice.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        title = self.tr("Statement of %1").replace("%1", self._name)
        self.set_words(title, "", self.tr("Print"), self.tr("Close"))

    def make(self) -> None:
        """Make the paper for what is chosen now."""
        if self._asked is not None:
            self._asked.cancel()
        self.refuse("")
        self.period.refuse("")
        self.wait()
        start, until = self.period.dates
        first = None if self.period.choice.value is Period.ALL else start
        self._asked = self.door.ask(
            statement_paper,
            self._number,
            first,
            until,
            None,
            then=lambda pdf: self.show_paper(pdf, (self.tr("statement"), self._number, until.isoformat())),
            refused=lambda refusal: self.period.refuse(told(refusal)),
            owner=self,
            slow=True,
        )
