"""Joining two records of one person, side by side: which number stays, which values, and what will happen."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QWidget

from timebank.domain.errors import Refusal
from timebank.domain.ids import new_id
from timebank.domain.members import Found, Member, Profile
from timebank.services.members import find_doubles, merge_members, show_member
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.theme import look
from ui.kernel.wording import told, words
from ui.pages.people.called import called, written
from ui.pages.people.person_line import PersonLine, clear
from ui.pages.people.picker import PersonPicker
from ui.widgets.card import Card
from ui.widgets.dialog import Dialog
from ui.widgets.field import Field, TextEdit
from ui.widgets.label import IconLabel, Label
from ui.widgets.points import Points
from ui.widgets.segmented import SegmentedControl
from ui.widgets.toggle import ToggleChip

FACTS = (
    "name",
    "call_name",
    "infix",
    "script_name",
    "official_name",
    "phone",
    "contact",
    "address",
    "birth_year",
    "language",
    "speaks",
    "role",
)
MOST_SUGGESTED = 3


class JoiningDialog(Dialog):
    """First the other record is found, then both stand beside each other."""

    joined = Signal(str)
    """The number that stays."""

    def __init__(self, door: Door, shell: Shell, member: Member, parent: QWidget | None = None) -> None:
        super().__init__(width=820, parent=parent)
        self._door, self._shell, self._member = door, shell, member
        self._other: Member | None = None
        self._order = new_id()
        self.pairs: dict[str, tuple[ToggleChip, ToggleChip]] = {}
        self._groups: list[QButtonGroup] = []
        self._maybe = Label(size=15, bold=True, role="muted")
        self._suggested = Column(gap=8)
        self.picker = PersonPicker(door, shell.talents)
        self.picker.left_out = frozenset({member.account.code})
        self._finding = QWidget()
        self._finding.setLayout(Column(self.picker, 8, self._maybe, self._suggested, gap=8))
        self._stays = Label(size=15, bold=True, role="muted")
        self.stays = SegmentedControl((True, False))
        self._which = Label(size=15, bold=True, role="muted")
        self._grid = QGridLayout()
        self._heading = IconLabel("info", role="text", bold=True)
        self.effects = Points()
        effects = Card(Column(self._heading, self.effects, gap=6, margins=(16, 12, 16, 14)), fill="selection")
        self.reason = TextEdit(most=200)
        self.reason_field = Field(self.reason, height=48)
        self._joining = QWidget()
        self._joining.setLayout(
            Column(
                self._stays,
                Row(self.stays, None),
                self._which,
                self._grid,
                8,
                effects,
                4,
                self.reason_field,
                gap=8,
            )
        )
        self._joining.hide()
        self.body.add(self._finding, self._joining, None)
        self.picker.chosen.connect(lambda found: self.compare(found.code))
        self.picker.fitted.connect(self.fit)
        self.stays.chosen.connect(lambda _own: self._tell())
        self.accept_button.clicked.connect(self.send)
        self.reason.returnPressed.connect(self.send)
        self.accept_button.hide()
        self.retranslate()
        door.ask(find_doubles, member.profile, then=self._on_doubles, owner=self)
        self.picker.editor.setFocus()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Join a double of %1").replace("%1", self._member.account.name),
            self.tr("One person, enrolled twice? Make one of both."),
            self.tr("Join"),
            self.tr("Cancel"),
        )
        self.picker.set_words(self.tr("Find the other record: type a name or number"))
        self._maybe.setText(self.tr("Is it one of these people?"))
        self._stays.setText(self.tr("Which number stays?"))
        self._which.setText(self.tr("What do we register from now on?"))
        self._heading.set_text(self.tr("This is what happens"))
        self.reason_field.set_words(self.tr("Why"), self.tr("Such as: enrolled twice"))
        self._tell()

    def compare(self, number: str) -> None:
        """Read the other record and put both beside each other."""
        self._door.ask(show_member, number, then=self._on_other, refused=self._on_refused, owner=self)

    def profile(self) -> Profile:
        """What was chosen of both."""
        other = self._other
        if other is None:
            return self._member.profile
        taken = {
            key: getattr(other.profile, key) for key, (_, theirs) in self.pairs.items() if theirs.isChecked()
        }
        return replace(self._member.profile, **taken)

    def send(self) -> None:
        """Join them."""
        if self._other is None:
            return
        self.refuse("")
        self.reason_field.set_refusal("")
        if not self.reason.text().strip():
            self.reason_field.set_refusal(self.tr("Write down why these two are one person."))
            self.reason.setFocus()
            self.reveal(self.reason_field)
            return
        double, kept = self._double_and_kept(self._other)
        self.accept_button.setEnabled(False)
        self._door.do(
            merge_members,
            self._order,
            double.account.code,
            kept.account.code,
            self.reason.text(),
            self.profile(),
            then=lambda _booked: self._on_joined(kept.account.code),
            refused=self._on_refused,
            ended=lambda: self.accept_button.setEnabled(True),
            owner=self,
        )

    def _double_and_kept(self, other: Member) -> tuple[Member, Member]:
        return (other, self._member) if self.stays.value else (self._member, other)

    def _on_joined(self, number: str) -> None:
        self._shell.say(self.tr("Joined. Both numbers lead to this page."))
        self.accept()
        self.joined.emit(number)

    def _on_refused(self, refusal: Refusal) -> None:
        self.refuse(told(refusal))

    def _on_doubles(self, found: Sequence[Found]) -> None:
        clear(self._suggested)
        others = [each for each in found if each.code != self._member.account.code and each.open]
        for each in others[:MOST_SUGGESTED]:
            line = PersonLine(each.name, each.script_name, self.tr("no. %1").replace("%1", each.code))
            line.clicked.connect(lambda _on=False, code=each.code: self.compare(code))
            self._suggested.addWidget(line)
        self._maybe.setVisible(bool(others))
        self.fit()

    def _on_other(self, other: Member) -> None:
        self._other = other
        self.stays.set_words(
            self.tr("Which number stays?"),
            {True: self._headed(self._member), False: self._headed(other)},
        )
        self._lay_out(other)
        self._finding.hide()
        self._joining.show()
        self.accept_button.show()
        self._tell()
        self.fit()
        self.stays.segment(True).setFocus()

    def _headed(self, member: Member) -> str:
        since = words().month_and_year(member.enrolled_on)
        told_ = self.tr("no. %1, since %2").replace("%1", member.account.code)
        return told_.replace("%2", since)

    def _lay_out(self, other: Member) -> None:
        self._grid.setHorizontalSpacing(look().px(12))
        self._grid.setVerticalSpacing(look().px(6))
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        row = 0
        for key in FACTS:
            own, theirs = getattr(self._member.profile, key), getattr(other.profile, key)
            if own == theirs:
                continue
            label = Label(called(key), size=15, role="muted")
            self._grid.addWidget(label, row, 0)
            group = QButtonGroup(self)
            group.setExclusive(True)
            chips = []
            for at, (value, member) in enumerate(((own, self._member), (theirs, other)), start=1):
                chip = ToggleChip("circle")
                chip.set_words(written(key, value) or self.tr("empty"))
                chip.setAccessibleName(f"{label.text()}, {self._headed(member)}: {chip.text()}")
                chip.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
                group.addButton(chip)
                self._grid.addWidget(chip, row, at)
                chips.append(chip)
            chips[0 if own else 1].setChecked(True)
            self.pairs[key] = (chips[0], chips[1])
            self._groups.append(group)
            row += 1
        self._which.setVisible(bool(row))

    def _tell(self) -> None:
        other = self._other
        if other is None:
            return
        double, kept = self._double_and_kept(other)
        here, there = kept.account.balance, double.account.balance
        balance = self.tr("Balance: %1 and %2 become %3.").replace("%1", words().duration(here))
        balance = balance.replace("%2", words().duration(there)).replace("%3", words().duration(here + there))
        number = self.tr("Number %1 leads to %2 from now on; cards with either number go on working.")
        number = number.replace("%1", double.account.code).replace("%2", kept.account.code)
        lines = [
            balance,
            number,
            self.tr("Relations, organisations, talents, offers, attendance and consents come along."),
            self.tr("This cannot be undone: look twice that it is one person."),
        ]
        self.effects.set_texts(lines)
