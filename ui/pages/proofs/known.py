"""Which other organisations' certificates can be checked on this computer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timebank.domain.proofs import Known
from ui.kernel.layouts import Column, Row
from ui.kernel.wording import words
from ui.pages.people.person_line import clear
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.label import Label


class KnownCard(Card):
    """Their names, fingerprints and the day of the list they gave; hidden while there are none."""

    forgotten = Signal(object)
    """The Centre that somebody does not want to know any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.title = Label(size=17, bold=True)
        self._rows = Column(gap=14)
        super().__init__(Column(self.title, self._rows, gap=14, margins=(24, 20, 24, 24)), parent=parent)
        self.known: tuple[Known, ...] = ()
        self.buttons: list[Button] = []
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Organisations whose certificates can be checked here"))
        self.show_known(self.known)

    def show_known(self, known: tuple[Known, ...]) -> None:
        """Show these."""
        self.known = known
        self.setVisible(bool(known))
        clear(self._rows)
        self.buttons = []
        for each in known:
            centre = each.centre
            button = Button(icon="trash-2", kind=Kind.GHOST, height=44, role="muted")
            button.set_text("", name=self.tr("Forget %1").replace("%1", centre.name))
            button.clicked.connect(lambda _on=False, centre=centre: self.forgotten.emit(centre))
            self.buttons.append(button)
            below = [self.tr("Fingerprint %1").replace("%1", centre.keys[0].fingerprint)]
            if each.withdrawals is not None:
                day = words().date(each.withdrawals.made_on)
                below.append(self.tr("list of withdrawn ones of %1").replace("%1", day))
            name = Label(", ".join(part for part in (centre.name, centre.phone) if part), wrap=True)
            lines = Column(name, Label("  ·  ".join(below), size=14, role="muted", wrap=True), gap=2)
            self._rows.add(Row((lines, 1), button, gap=12))
