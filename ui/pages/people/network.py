"""The second part of a person's page: relations, organisations, whom not to pair them with."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from timebank.domain.changes import Topic
from timebank.domain.circle import Circle, Membership, Named, Relation, Tie
from timebank.domain.members import Found, Partner
from timebank.domain.organisations import Organisation
from timebank.services.circle import (
    join_organisation,
    keep_apart,
    leave_organisation,
    let_pair,
    tie_members,
    untie_members,
)
from timebank.services.organisations import list_organisations
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.wording import words
from ui.pages.people.partners import PartnersCard
from ui.pages.people.person_line import PersonLine, clear
from ui.pages.people.picker import PersonPicker
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.field import Choice, FieldFrame
from ui.widgets.label import Label
from ui.widgets.styled import Styled

MOST_PARTNERS = 8


class PeopleCard(Card):
    """A heading, people with a cross to take them away, and what adds one."""

    chosen = Signal(str)

    def __init__(self, *adding: QWidget, parent: QWidget | None = None) -> None:
        self.heading = Label(size=17, bold=True)
        self.line = Label(size=14, role="muted", wrap=True)
        self._nobody = Label(size=15, role="muted", wrap=True)
        self.rows = Column(gap=8)
        self.adding = QWidget()
        self.adding.setLayout(Column(*adding, gap=8))
        super().__init__(
            Column(
                self.heading,
                self.line,
                4,
                self._nobody,
                self.rows,
                8,
                self.adding,
                gap=4,
                margins=(24, 14, 20, 18),
            ),
            parent=parent,
        )

    def set_words(self, heading: str, line: str, nobody: str) -> None:
        """The heading, what it means, and what stands here while nobody does."""
        self.heading.setText(heading)
        self.line.setText(line)
        self.line.setVisible(bool(line))
        self._nobody.setText(nobody)

    def show_rows(
        self, rows: Sequence[tuple[str, QWidget, str, Callable[[], object]]], may_change: bool
    ) -> None:
        """Number, line, and what the cross beside it is called and does."""
        clear(self.rows)
        for code, line, called, removes in rows:
            if isinstance(line, PersonLine):
                line.clicked.connect(lambda _checked=False, code=code: self.chosen.emit(code))
            cross = Button(icon="x", kind=Kind.GHOST, height=36, role="muted")
            cross.set_text("", name=called)
            cross.setVisible(may_change)
            cross.clicked.connect(lambda _checked=False, removes=removes: removes())
            self.rows.addLayout(Row((line, 1), cross, gap=8))
        self._nobody.setVisible(not rows)
        self.adding.setVisible(may_change)


class Network(Styled, QWidget):
    """Those around a person. Each change is made at once and may be undone."""

    person_chosen = Signal(str)

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._shell = door, shell
        self._number = ""
        self._circle = Circle()
        self._open_houses: list[tuple[str, str]] = []
        self._partners: Sequence[Partner] = ()
        self.kind = Choice()
        self.tie_with, self.apart_from = (PersonPicker(door, shell.talents) for _ in range(2))
        self.organisation = Choice()
        self.join = Button(icon="plus")
        kind_frame = FieldFrame(self.kind, height=44)
        house_frame = FieldFrame(self.organisation, height=44)
        self.ties = PeopleCard(kind_frame, self.tie_with)
        house_row = QWidget()
        house_row.setLayout(Row((house_frame, 1), self.join, gap=8))
        self.houses = PeopleCard(house_row)
        self.apart = PeopleCard(self.apart_from)
        self.partners = PartnersCard()
        self.partners.more.hide()
        left, right = QWidget(), QWidget()
        left.setLayout(Column(self.ties, self.houses, None, gap=16))
        right.setLayout(Column(self.partners, self.apart, None, gap=16))
        self._row = Row((left, 1), (right, 1), gap=16)
        self.setLayout(self._row)
        self._connect()
        self.retranslate()
        door.ask(list_organisations, then=self._on_organisations, owner=self)

    def retranslate(self) -> None:
        self.ties.set_words(self.tr("Relations"), "", self.tr("No relations noted yet."))
        self.houses.set_words(self.tr("Organisations"), "", self.tr("Belongs to no organisation yet."))
        self.apart.set_words(
            self.tr("Do not pair with"),
            self.tr("These people are never suggested to each other. No reason is kept."),
            self.tr("Nobody."),
        )
        self.kind.set_options([(kind, words().word("relations", kind.value)) for kind in Relation])
        self.kind.setAccessibleName(self.tr("What they are to each other"))
        self.tie_with.set_words(self.tr("Add a relation: type a name"))
        self.apart_from.set_words(self.tr("Add somebody: type a name"))
        self.organisation.setAccessibleName(self.tr("Organisation"))
        self.join.set_text(self.tr("Add"))
        self.join.setAccessibleName(self.tr("Add organisation"))
        self.show_circle(self._number, self._circle)

    def set_stacked(self, stacked: bool) -> None:
        """Both columns below each other where the window is narrow."""
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(below if stacked else beside)

    def show_partners(self, partners: Sequence[Partner]) -> None:
        """With whom this person exchanged most."""
        self.partners.show_partners(partners[:MOST_PARTNERS], len(partners))

    def show_circle(self, number: str, circle: Circle) -> None:
        """Those around this person."""
        self._number, self._circle = number, circle
        may = self._door.may(tie_members)
        self.ties.show_rows([self._tie_row(tie) for tie in circle.ties], may)
        self.houses.show_rows([self._house_row(house) for house in circle.memberships], may)
        self._offer_houses()
        self.apart.show_rows([self._apart_row(one) for one in circle.apart], may)
        self.tie_with.left_out = frozenset({number})
        self.apart_from.left_out = frozenset({number, *(one.code for one in circle.apart)})

    def on_changed(self, topics: frozenset[Topic]) -> None:
        """An organisation may have come or have another name."""
        if Topic.ORGANISATIONS in topics:
            self._door.ask(list_organisations, then=self._on_organisations, owner=self)

    def _connect(self) -> None:
        for card in (self.ties, self.apart):
            card.chosen.connect(self.person_chosen)
        self.partners.chosen.connect(self.person_chosen)
        self.tie_with.chosen.connect(self._tie)
        self.apart_from.chosen.connect(self._keep_apart)
        self.join.clicked.connect(self._join)

    def _on_organisations(self, found: Sequence[Organisation]) -> None:
        self._open_houses = [(each.account.code, each.account.name) for each in found if each.account.open]
        self._offer_houses()

    def _offer_houses(self) -> None:
        """Those that this person does not belong to yet."""
        theirs = {house.code for house in self._circle.memberships}
        options = [(code, name) for code, name in self._open_houses if code not in theirs]
        self.organisation.set_options(list(options))
        self.houses.adding.setVisible(bool(options) and self._door.may(join_organisation))

    def _tie_row(self, tie: Tie) -> tuple[str, QWidget, str, Callable[[], object]]:
        since = self.tr("since %1").replace("%1", words().month_and_year(tie.since))
        below = f"{words().word('relations', tie.kind.value)}, {since}"
        called = self.tr("Take away: %1").replace("%1", tie.name)
        return tie.code, PersonLine(tie.name, tie.script_name, below), called, lambda: self._untie(tie)

    def _apart_row(self, one: Named) -> tuple[str, QWidget, str, Callable[[], object]]:
        below = self.tr("no. %1").replace("%1", one.code)
        called = self.tr("Take away: %1").replace("%1", one.name)
        return one.code, PersonLine(one.name, one.script_name, below), called, lambda: self._let_pair(one)

    def _house_row(self, house: Membership) -> tuple[str, QWidget, str, Callable[[], object]]:
        called = self.tr("Take away: %1").replace("%1", house.name)
        return house.code, Label(house.name, elide=True), called, lambda: self._leave(house)

    def _tie(self, found: Found) -> None:
        number, kind = self._number, self.kind.value
        self._door.do(tie_members, number, found.code, kind, owner=self)
        self._say(
            self.tr("Relation added: %1").replace("%1", found.name),
            lambda: self._door.do(untie_members, number, found.code, kind),
        )

    def _untie(self, tie: Tie) -> None:
        number = self._number
        self._door.do(untie_members, number, tie.code, tie.kind, owner=self)
        self._say(
            self.tr("Relation taken away: %1").replace("%1", tie.name),
            lambda: self._door.do(tie_members, number, tie.code, tie.kind),
        )

    def _keep_apart(self, found: Found) -> None:
        number = self._number
        self._door.do(keep_apart, number, found.code, owner=self)
        self._say(
            self.tr("Not to be paired with %1").replace("%1", found.name),
            lambda: self._door.do(let_pair, number, found.code),
        )

    def _let_pair(self, one: Named) -> None:
        number = self._number
        self._door.do(let_pair, number, one.code, owner=self)
        self._say(
            self.tr("May be paired again with %1").replace("%1", one.name),
            lambda: self._door.do(keep_apart, number, one.code),
        )

    def _join(self) -> None:
        number, code = self._number, self.organisation.value
        if code is None:
            return
        self._door.do(join_organisation, number, code, owner=self)
        self._say(
            self.tr("Organisation added: %1").replace("%1", self.organisation.currentText()),
            lambda: self._door.do(leave_organisation, number, code),
        )

    def _leave(self, house: Membership) -> None:
        number = self._number
        self._door.do(leave_organisation, number, house.code, owner=self)
        self._say(
            self.tr("Organisation taken away: %1").replace("%1", house.name),
            lambda: self._door.do(join_organisation, number, house.code),
        )

    def _say(self, sentence: str, undo: Callable[[], object]) -> None:
        self._shell.say(sentence, action=self.tr("Undo"), does=undo)
