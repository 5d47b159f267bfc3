"""The way in for a list of another program."""

from PySide6.QtWidgets import QWidget

from ui.dialogs.taking_over import TakingOverDialog
from ui.kernel.door import Door
from ui.kernel.layouts import Row
from ui.kernel.shell import Shell
from ui.pages.settings.section import Section, card
from ui.widgets.button import Button, Kind
from ui.widgets.label import Label


class TakingOverSection(Section):
    """What can be taken over, and the button that begins it."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self._about = Label(wrap=True)
        self.begin = Button(icon="folder-open", kind=Kind.PRIMARY)
        self.body.add(card(self._about, Row(self.begin, None, gap=12)))
        self.begin.clicked.connect(self.open)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_words(self.tr("Take over"))
        self._about.setText(
            self.tr(
                "A list of people, their balances or what they did, from TimeOverflow, Komunitin, Cyclos, NEXUS or a "
                "table of your own. What was taken over before is not booked twice."
            )
        )
        self.begin.set_text(self.tr("Take over a list"))

    def arrive(self) -> None:
        self.begin.setFocus()

    def open(self) -> None:
        """Choose the file in a dialog of its own."""
        TakingOverDialog(self.door, self.shell, parent=self.window()).open()
