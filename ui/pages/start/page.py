"""The start: which of its steps is shown, and what the application hears of them."""

from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from ui.kernel.layouts import Column
from ui.pages.start.founding import AdminPanel, CentrePanel, FirstPeoplePanel, RecoveryPanel
from ui.pages.start.panel import Panel
from ui.pages.start.renewing import RenewPanel
from ui.pages.start.restoring import RestorePanel
from ui.pages.start.sign_in import SignInPanel
from ui.pages.start.welcome import WelcomePanel
from ui.widgets.card import Canvas


class StartPage(Canvas):
    """Welcome, sign-in, and the four steps to a new centre: one at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = QStackedWidget()
        self.welcome, self.sign_in = WelcomePanel(), SignInPanel()
        self.centre, self.admin = CentrePanel(), AdminPanel()
        self.recovery, self.first_people = RecoveryPanel(), FirstPeoplePanel()
        self.restore, self.renew = RestorePanel(), RenewPanel()
        for step in self.steps:
            self._steps.addWidget(step)
        self.setLayout(Column((self._steps, 1), gap=0))

    @property
    def steps(self) -> tuple[Panel, ...]:
        """Everything that may be shown."""
        guide = (self.centre, self.admin, self.recovery, self.first_people)
        return (self.welcome, self.sign_in, *guide, self.restore, self.renew)

    @property
    def step(self) -> Panel:
        """The step that is shown."""
        shown = self._steps.currentWidget()
        assert isinstance(shown, Panel)
        return shown

    def show_step(self, step: Panel) -> None:
        """Show a step and put the focus where it starts."""
        self._steps.setCurrentWidget(step)
        step.arrive()

    def ask_file(self) -> str:
        """The file of a bank that somebody chooses; empty when they think better of it."""
        title = self.tr("Open an existing time bank")
        chosen, _kind = QFileDialog.getOpenFileName(self, title, "", self._kinds())
        return chosen

    def ask_new_file(self, offered: str) -> str:
        """Where a new bank shall lie; empty when somebody thinks better of it."""
        title = self.tr("Where shall the time bank lie?")
        chosen, _kind = QFileDialog.getSaveFileName(self, title, offered, self._kinds())
        return chosen

    def _kinds(self) -> str:
        return self.tr("Time banks (*.db *.timebank);;All files (*)")
