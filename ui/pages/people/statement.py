"""The statement of one person: choose a period and a second language, see it, save it, print it."""

from PySide6.QtWidgets import QWidget

from timebank.domain.errors import Refusal
from timebank.domain.members import Member
from timebank.services.papers import statement_paper
from ui.dialogs.paper import PaperDialog
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.tasks import Task
from ui.kernel.wording import told
from ui.pages.people.languages import SecondLanguage
from ui.widgets.period import Period, PeriodField


class StatementDialog(PaperDialog):
    """Made anew with each choice; nothing is kept."""

    def __init__(self, door: Door, shell: Shell, member: Member, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self._member = member
        self._asked: Task | None = None
        self.period = PeriodField(shell.today(), member.enrolled_on)
        self.period.choose(Period.ALL)
        self.second = SecondLanguage(member.profile.language)
        self.choices.add(self.period, self.second, None)
        self.period.changed.connect(self.make)
        self.second.changed.connect(self.make)
        self.retranslate()
        self.make()
        self.period.choice.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_words(
            self.tr("Statement of %1").replace("%1", self._member.account.name),
            "",
            self.tr("Print"),
            self.tr("Close"),
        )

    def make(self) -> None:
        """Make the paper for what is chosen now."""
        if self._asked is not None:
            self._asked.cancel()
        self.refuse("")
        self.period.refuse("")
        self.wait()
        start, until = self.period.dates
        # Everything: no first day, or openings and imports from before enrolling would be left out.
        first = None if self.period.choice.value is Period.ALL else start
        self._asked = self.door.ask(
            statement_paper,
            self._member.account.code,
            first,
            until,
            self.second.code,
            then=lambda pdf: self.show_paper(
                pdf, (self.tr("statement"), self._member.account.code, until.isoformat())
            ),
            refused=self._on_refused,
            owner=self,
            slow=True,
        )

    def _on_refused(self, refusal: Refusal) -> None:
        self.show_nothing("")
        self.period.refuse(told(refusal))
