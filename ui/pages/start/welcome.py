"""The first time: try it, start a centre, or open what is there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.kernel.heard import announce
from ui.kernel.layouts import Column, Row
from ui.pages.start.choice import ChoiceButton
from ui.pages.start.panel import Panel
from ui.widgets.button import Button, Kind
from ui.widgets.label import IconView, Label
from ui.widgets.progress import ProgressLine


class WelcomePanel(Panel):
    """Four ways to begin."""

    demo = Signal()
    found = Signal()
    open_file = Signal()
    restore = Signal()
    cancelled = Signal()
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(width=600, parent=parent)
        self.demo_button = ChoiceButton("graduation-cap")
        self.found_button = ChoiceButton("house")
        self.open_button = ChoiceButton("folder-open")
        self.restore_button = ChoiceButton("archive-restore")
        self._refusal_icon = IconView("circle-alert", size=18, role="error")
        self._refusal = Label(size=15, role="error", wrap=True)
        self.progress = ProgressLine()
        self._busy = Label(size=15, role="muted")
        self.cancel = Button(kind=Kind.LINK, size=15, height=36)
        self._working = QWidget()
        self._working.setLayout(Column(Row((self._busy, 1), self.cancel), self.progress, gap=6))
        self.back_button = Button(kind=Kind.LINK, icon="chevron-left", size=15, height=36)
        refused = Row(self._refusal_icon, (self._refusal, 1), gap=8)
        self.body.add(self.demo_button, self.found_button, self.open_button, self.restore_button)
        self.body.add(refused, self._working, self.back_button)
        self.demo_button.clicked.connect(self.demo)
        self.found_button.clicked.connect(self.found)
        self.open_button.clicked.connect(self.open_file)
        self.restore_button.clicked.connect(self.restore)
        self.cancel.clicked.connect(self.cancelled)
        self.back_button.clicked.connect(self.back)
        self.back_button.hide()
        self.refuse("")
        self.retranslate()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Welcome"), self.tr("Neighbours help each other, and this program remembers the hours.")
        )
        self.demo_button.set_words(
            self.tr("Try it with examples"),
            self.tr("A made-up neighbourhood. Nothing counts, nothing can go wrong."),
        )
        self.found_button.set_words(
            self.tr("Start a new time bank"), self.tr("For your own centre. It takes a minute.")
        )
        self.open_button.set_words(
            self.tr("Open an existing time bank"), self.tr("A file that you or a colleague made before.")
        )
        self.restore_button.set_words(
            self.tr("Put a backup back"),
            self.tr("After a mistake, or on another computer."),
        )
        self._busy.setText(self.tr("Making a neighbourhood with a year of life behind it…"))
        self.cancel.set_text(self.tr("Cancel"))
        self.back_button.set_text(self.tr("Back"))
        self.progress.setAccessibleName(self._busy.text())

    def arrive(self) -> None:
        self.demo_button.setFocus()

    @property
    def refusal(self) -> str:
        """Why the examples could not be made."""
        return self._refusal.text()

    def refuse(self, sentence: str) -> None:
        """Nothing is being made; say why, if there is a reason."""
        self._working.hide()
        self._refusal.setText(sentence)
        announce(self._refusal, sentence, urgent=True)
        self._refusal.setVisible(bool(sentence))
        self._refusal_icon.setVisible(bool(sentence))
        self._enable(True)

    def wait(self) -> None:
        """The example bank is being made."""
        self.refuse("")
        self.progress.advance(0, 1)
        self._working.show()
        self._enable(False)

    def _enable(self, enabled: bool) -> None:
        for button in (self.demo_button, self.found_button, self.open_button, self.restore_button):
            button.setEnabled(enabled)
