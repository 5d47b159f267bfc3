"""With whom somebody exchanged most."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timebank.domain.members import Partner
from ui.kernel.layouts import Column, Row
from ui.kernel.wording import words
from ui.pages.people.person_line import PersonLine, clear
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.label import Label


class PartnersCard(Card):
    """The people somebody shared most time with; a click opens one."""

    chosen = Signal(str)
    network = Signal()
    """Whoever wants to see all of them, and those around this person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.more = Button(kind=Kind.LINK, size=15, height=32, trailing_icon="chevron-right")
        self._heading = Label(size=17, bold=True)
        self._count = Label(size=14, role="muted", elide=True)
        self._nobody = Label(size=15, role="muted", wrap=True)
        self._rows = Column(gap=10)
        head = Row(self._heading, self._count, None, self.more, gap=8)
        super().__init__(
            Column(head, 8, self._nobody, self._rows, None, gap=0, margins=(24, 14, 20, 16)), parent=parent
        )
        self.more.clicked.connect(self.network)
        self.retranslate()

    def retranslate(self) -> None:
        self.more.set_text(self.tr("Network"))
        self._heading.setText(self.tr("With whom"))
        self._nobody.setText(self.tr("Nobody yet."))

    def set_narrow(self, narrow: bool) -> None:
        """There is no room for how many they are."""
        self._count.setHidden(narrow)

    def show_partners(self, partners: Sequence[Partner], total: int) -> None:
        """The first of them, and how many there are."""
        clear(self._rows)
        for partner in partners:
            both = partner.given + partner.received
            time, spoken = words().duration(both), words().duration_in_words(both)
            row = PersonLine(partner.name, partner.script_name, self._below(partner), time, spoken)
            row.clicked.connect(lambda _checked=False, code=partner.code: self.chosen.emit(code))
            self._rows.addWidget(row)
        self._count.setText(self.tr("%n person(s)", "", total) if total else "")
        self._nobody.setVisible(not partners)

    def _below(self, partner: Partner) -> str:
        times = self.tr("%n time(s)", "", partner.times)
        if partner.given and partner.received:
            sides = self.tr("both ways")
        elif partner.given:
            sides = words().word("sides", "given")
        elif partner.received:
            sides = words().word("sides", "received")
        else:
            return times
        return f"{times}, {sides}"
