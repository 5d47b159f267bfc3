"""Practising: a made-up neighbourhood in one click, and gone in one click."""

from PySide6.QtWidgets import QWidget

from timebank.domain.bank import Bank
from timebank.services.staff import show_bank
from ui.kernel.door import Door
from ui.kernel.layouts import Row
from ui.kernel.shell import Shell
from ui.pages.settings.section import Section, card
from ui.widgets.button import Button, Kind
from ui.widgets.label import Label


class PracticeSection(Section):
    """In the own bank: the way to the examples. In the examples: the way back, which throws them away."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self._demo = False
        self._about = Label(wrap=True)
        self.begin = Button(icon="graduation-cap", kind=Kind.PRIMARY)
        self.stop = Button(icon="trash-2", kind=Kind.PRIMARY)
        self.body.add(card(self._about, Row(self.begin, self.stop, None, gap=12)))
        self.begin.clicked.connect(lambda: shell.practise())
        self.stop.clicked.connect(lambda: shell.stop_practising())
        self.retranslate()

    def retranslate(self) -> None:
        self.set_words(self.tr("Practice"))
        self.begin.set_text(self.tr("Practise with examples"))
        self.stop.set_text(self.tr("Throw the examples away"))
        self._about.setText(
            self.tr(
                "These people are made up. Throw them away when you are done: the file is removed, and your own time "
                "bank opens again. You can always begin anew."
            )
            if self._demo
            else self.tr(
                "A made-up neighbourhood, in a file of its own with a yellow band above it. Your own time bank is "
                "closed meanwhile: nothing gets mixed."
            )
        )
        self.begin.setHidden(self._demo)
        self.stop.setHidden(not self._demo)

    def arrive(self) -> None:
        (self.stop if self._demo else self.begin).setFocus()

    def reload(self) -> None:
        self.door.ask(show_bank, then=self._show, owner=self)

    def _show(self, bank: Bank) -> None:
        self._demo = bank.demo
        self.retranslate()
