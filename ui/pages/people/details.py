"""The third part of a person's page: what is registered, each fact changed where it stands."""

from collections.abc import Callable

from PySide6.QtWidgets import QBoxLayout, QWidget

from timebank.domain.circle import Circle
from timebank.domain.errors import Refusal
from timebank.domain.members import LONGEST_NAME, Member, ProgrammeRole
from timebank.domain.privacy import NUMBERED, holds_bsn
from timebank.services.members import MemberChanged, amend_member
from timebank.wording.languages import LANGUAGES, OWN_NAMES
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.wording import told, words
from ui.pages.people.called import called, written
from ui.pages.people.card_and_pin import CardAndPin
from ui.pages.people.consents import ConsentsCard
from ui.pages.people.facts import FactRow, FactsCard
from ui.pages.people.goal import ConductCard, GoalCard
from ui.widgets.field import Choice, TextEdit
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.styled import Styled
from ui.widgets.toggle import ToggleChip

CONTACTS = ("", "phone", "message", "letter", "desk", "relative")
"""Ways in which somebody likes to be reached; what an older program or an import noted is shown as it is."""
NAMES = ("name", "call_name", "infix", "script_name", "official_name")
REACHED = ("phone", "contact", "address")
SPOKEN = ("language", "birth_year")


class Details(Styled, QWidget):
    """Calm cards: names, contact, languages; role and consent, own goal, certificate of conduct."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._shell = door, shell
        self._member: Member | None = None
        self._circle = Circle()
        self.choices = {key: Choice() for key in ("contact", "language", "role")}
        lengths = {"phone": 40, "infix": 40, "birth_year": 4, "address": 200}
        self.rows: dict[str, FactRow] = {}
        for key in (*NAMES, *REACHED, *SPOKEN, "role"):
            self.rows[key] = FactRow(
                self.choices.get(key)
                or TextEdit(most=lengths.get(key, LONGEST_NAME), is_free=key not in NUMBERED)
            )
        self.names = FactsCard({key: self.rows[key] for key in NAMES})
        self.reached = FactsCard({key: self.rows[key] for key in REACHED})
        self._speaks = Label(size=15, role="muted")
        self.speaks = {code: ToggleChip() for code in LANGUAGES}
        chips, flow = QWidget(), Flow(gap=8)
        for chip in self.speaks.values():
            flow.addWidget(chip)
            chip.clicked.connect(self._save_spoken)
        chips.setLayout(flow)
        self.spoken = FactsCard({key: self.rows[key] for key in SPOKEN}, self._speaks, chips)
        self.consents = ConsentsCard(door, shell, self.rows["role"])
        self.cards = CardAndPin(door, shell)
        self.goal, self.conduct = GoalCard(door, shell), ConductCard(door, shell)
        left, right = QWidget(), QWidget()
        left.setLayout(Column(self.names, self.reached, self.spoken, None, gap=16))
        right.setLayout(Column(self.cards, self.consents, self.goal, self.conduct, None, gap=16))
        self._row = Row((left, 1), (right, 1), gap=16)
        self.setLayout(self._row)
        for card in (self.names, self.reached, self.spoken, self.consents):
            card.on_saved(self._save)
        self.retranslate()

    def retranslate(self) -> None:
        self.names.heading.setText(self.tr("Name"))
        self.reached.heading.setText(self.tr("Contact"))
        self.spoken.heading.setText(self.tr("Language and age"))
        self._speaks.setText(called("speaks"))
        for key, row in self.rows.items():
            row.set_words(called(key), self.tr("Save"), self.tr("Cancel"), self.tr("Change"))
        self._offer_contacts("")
        self.choices["language"].set_options([(code, OWN_NAMES[code]) for code in LANGUAGES])
        roles: list[tuple[object, str]] = [(None, words().word("programme_roles", None))]
        roles += [(role, words().word("programme_roles", role.value)) for role in ProgrammeRole]
        self.choices["role"].set_options(roles)
        for code, chip in self.speaks.items():
            chip.set_words(words().word("languages", code))
        if self._member is not None:
            self.show_member(self._member)

    def set_stacked(self, stacked: bool) -> None:
        """Both columns below each other where the window is narrow."""
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(below if stacked else beside)

    def show_member(self, member: Member) -> None:
        """What is registered about this person; a row that is being changed goes on when it is the same one."""
        if self._member is None or self._member.account.code != member.account.code:
            for row in self.rows.values():
                row.done()
        self._member = member
        profile, may = member.profile, self._door.may(amend_member)
        self._offer_contacts(profile.contact)
        for key, row in self.rows.items():
            value = getattr(profile, key)
            row.show_value(value, written(key, value), self.tr("Not noted"), may_change=may)
        for code, chip in self.speaks.items():
            chip.setChecked(code in profile.speaks)
            chip.setEnabled(may)
        self.cards.show_member(member)
        self._show_circle()

    def show_circle(self, circle: Circle) -> None:
        """Goal, consents and certificate of conduct."""
        self._circle = circle
        self._show_circle()

    def _show_circle(self) -> None:
        if self._member is None:
            return
        may, number = self._door.may(amend_member), self._member.account.code
        self.consents.show_circle(self._member, self._circle, may_change=may)
        self.goal.show_circle(number, self._circle, may_change=may)
        self.conduct.show_circle(number, self._circle, may_change=may)

    def _offer_contacts(self, also: str) -> None:
        options: list[tuple[object, str]] = [
            (code, words().word("contacts", code or None)) for code in CONTACTS
        ]
        if also not in CONTACTS:
            options.append((also, also))
        self.choices["contact"].set_options(options)

    def _save(self, key: str, value: object) -> None:
        row = self.rows[key]
        if key == "birth_year":
            text = str(value)
            if text and not (text.isdecimal() and len(text) == 4):
                row.refuse(self.tr("Write the year in four figures, or leave it empty."))
                return
            value = int(text) if text else None
        self._amend(key, value, row)

    def _save_spoken(self) -> None:
        if self._member is None:
            return
        kept = tuple(code for code in self._member.profile.speaks if code not in self.speaks)
        chosen = tuple(code for code, chip in self.speaks.items() if chip.isChecked())
        self._amend("speaks", (*chosen, *kept), None)

    def _amend(self, key: str, value: object, row: FactRow | None) -> None:
        if self._member is None:
            return
        number, before = self._member.account.code, getattr(self._member.profile, key)

        def refused(refusal: Refusal) -> None:
            if row is not None:
                row.refuse(told(refusal))

        def saved(_changed: MemberChanged) -> None:
            if row is not None:
                row.done()
            self._say(key, row, lambda: self._door.do(amend_member, number, {key: before}), value)

        self._door.do(amend_member, number, {key: value}, then=saved, refused=refused, owner=self)

    def _say(self, key: str, row: FactRow | None, undo: Callable[[], object], value: object) -> None:
        label = row.label if row is not None else self._speaks.text()
        sentence, icon = self.tr("Saved: %1.").replace("%1", label), "circle-check"
        if key not in NUMBERED and holds_bsn(str(value)):
            sentence, icon = words().warning("maybe_bsn"), "triangle-alert"
        self._shell.say(sentence, action=self.tr("Undo"), does=undo, icon=icon)
