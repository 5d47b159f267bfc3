"""Leaving: what happens with the hours, told before it happens; undone from the toast as long as nothing followed."""

from typing import cast
from uuid import UUID

from PySide6.QtWidgets import QWidget

from timebank.domain.errors import Refusal
from timebank.domain.ids import new_id
from timebank.domain.members import Found, Member
from timebank.domain.numbers import POT
from timebank.domain.receipts import Recorded
from timebank.services.leaving import return_member
from timebank.services.transfers import settle
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.wording import told, words
from ui.pages.people.person_line import PersonLine
from ui.pages.people.picker import PersonPicker
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.dialog import Dialog
from ui.widgets.label import IconLabel, Label
from ui.widgets.points import Points
from ui.widgets.segmented import SegmentedControl

TO_POT, TO_SOMEBODY = "pot", "somebody"


class LeavingDialog(Dialog):
    """To the pot, or as a gift to somebody; below zero the pot covers it."""

    def __init__(self, door: Door, shell: Shell, member: Member, parent: QWidget | None = None) -> None:
        super().__init__(width=640, parent=parent)
        self._door, self._shell, self._member = door, shell, member
        self._order = new_id()
        self.heir: Found | None = None
        self.way = SegmentedControl((TO_POT, TO_SOMEBODY))
        self._question = Label(size=15, bold=True, role="muted")
        self.picker = PersonPicker(door, shell.talents)
        self.picker.left_out = frozenset({member.account.code})
        self._chosen = Row(gap=8)
        self._chosen_box = QWidget()
        self._chosen_box.setLayout(self._chosen)
        self._heading = IconLabel("info", role="text", bold=True)
        self.effects = Points()
        self._effects = Card(
            Column(self._heading, self.effects, gap=6, margins=(16, 12, 16, 14)), fill="selection"
        )
        self.body.add(self._question, Row(self.way, None), self.picker, self._chosen_box, self._effects, None)
        self.way.chosen.connect(lambda _way: self._on_way())
        self.picker.chosen.connect(self._choose)
        self.picker.fitted.connect(self.fit)
        self.accept_button.clicked.connect(self.send)
        has_hours = member.account.balance > 0
        self.way.setVisible(has_hours)
        self._question.setVisible(has_hours)
        self.retranslate()
        self._on_way()
        (self.way.segment(TO_POT) if has_hours else self.accept_button).setFocus()

    def retranslate(self) -> None:
        name = self._member.account.name
        self.set_words(
            self.tr("%1 leaves").replace("%1", name), "", self.tr("Settle and leave"), self.tr("Cancel")
        )
        self._question.setText(self.tr("Where do the hours go?"))
        self.way.set_words(
            self.tr("Where do the hours go?"),
            {TO_POT: self.tr("To the community pot"), TO_SOMEBODY: self.tr("A gift to somebody")},
        )
        self.picker.set_words(self.tr("Who gets the hours? Type a name"))
        self._heading.set_text(self.tr("This is what happens"))
        self._tell()

    def send(self) -> None:
        """Settle and close."""
        self.refuse("")
        if self.way.value == TO_SOMEBODY and self.heir is None:
            self.refuse(self.tr("Choose who gets the hours."))
            self.picker.editor.setFocus()
            return
        self.accept_button.setEnabled(False)
        to = self.heir.code if self.heir is not None and self.way.value == TO_SOMEBODY else POT
        self._door.do(
            settle,
            self._order,
            self._member.account.code,
            to,
            then=self._on_settled,
            refused=self._on_refused,
            ended=lambda: self.accept_button.setEnabled(True),
            owner=self,
        )

    def _on_settled(self, booked: Recorded) -> None:
        account, entry = self._member.account, booked.entry
        door, shell, reason = self._door, self._shell, self.tr("Leaving was a mistake.")
        shell.say(
            self.tr("%1 has left.").replace("%1", account.name),
            action=self.tr("Undo"),
            does=lambda: take_back(door, account.code, entry, reason),
        )
        self.accept()

    def _on_refused(self, refusal: Refusal) -> None:
        self.refuse(told(refusal))

    def _on_way(self) -> None:
        giving = self.way.value == TO_SOMEBODY
        self.picker.setVisible(giving and self.heir is None)
        self._chosen_box.setVisible(giving and self.heir is not None)
        if giving and self.heir is None:
            self.picker.editor.setFocus()
        self._tell()
        self.fit()

    def _choose(self, found: Found) -> None:
        self.heir = found
        while (item := self._chosen.takeAt(0)) is not None:
            cast(QWidget, item.widget()).deleteLater()
        line = PersonLine(found.name, found.script_name, self.tr("no. %1").replace("%1", found.code))
        other = Button(icon="x", kind=Kind.GHOST, height=36, role="muted")
        other.set_text("", name=self.tr("Choose somebody else"))
        other.clicked.connect(self._forget)
        line.clicked.connect(self._forget)
        self._chosen.addWidget(line, 1)
        self._chosen.addWidget(other)
        self._on_way()
        self.accept_button.setFocus()

    def _forget(self) -> None:
        self.heir = None
        self._on_way()

    def _tell(self) -> None:
        balance, name = self._member.account.balance, self._member.account.name
        time = words().duration_in_words(abs(balance))
        if balance == 0:
            hours = self.tr("There are no hours to settle.")
        elif balance < 0:
            hours = self.tr("The community pot covers %1. Nothing needs to be paid back.").replace("%1", time)
        elif self.way.value == TO_SOMEBODY:
            heir = self.heir.name if self.heir is not None else "…"
            hours = self.tr("%1 goes to %2 as a gift.").replace("%1", time).replace("%2", heir)
        else:
            hours = self.tr("%1 goes to the community pot.").replace("%1", time)
        told_ = [
            hours,
            self.tr("Nothing more can be written down for %1.").replace("%1", name),
            self.tr("Certificates and history stay. Who comes back keeps the same number."),
            self.tr("You can undo this right after."),
        ]
        self.effects.set_texts(told_)


def take_back(door: Door, number: str, entry: UUID | None, reason: str) -> None:
    """Undo that somebody left: the hours come back and the account opens again."""
    door.do(return_member, number, new_id(), entry, reason)
