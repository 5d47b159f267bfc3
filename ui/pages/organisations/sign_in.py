"""Who signs in for an organisation: they see its own people and activities, and nothing else."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timebank.domain.access import Role
from timebank.domain.changes import Topic
from timebank.domain.errors import NameMissing, OperatorExists, PasswordTooShort, Refusal
from timebank.domain.members import LONGEST_NAME
from timebank.domain.operators import Operator, made_up_password
from timebank.domain.organisations import Organisation
from timebank.services.staff import add_operator, list_operators
from ui.kernel.door import Door
from ui.kernel.layouts import Column, Row
from ui.kernel.shell import Shell
from ui.kernel.wording import told
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.dialog import Dialog
from ui.widgets.field import Field, TextEdit
from ui.widgets.label import IconLabel, Label
from ui.widgets.password_field import PasswordField


class SignInCard(Card):
    """The operators of the organisation, and a way to add one for who may."""

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        self._door, self._shell = door, shell
        self._organisation: Organisation | None = None
        self.names: tuple[str, ...] = ()
        self.heading = Label(size=17, bold=True)
        self.line = Label(size=14, role="muted", wrap=True)
        self.nothing = Label(size=15, role="muted", wrap=True)
        self.add_button = Button(icon="plus", kind=Kind.GHOST, height=36, role="muted")
        if not door.may(add_operator):
            self.add_button.hide()
        self._rows = Column(gap=8)
        super().__init__(
            Column(
                Row(self.heading, None, self.add_button, gap=8),
                self.line,
                2,
                self.nothing,
                self._rows,
                gap=6,
                margins=(24, 14, 16, 18),
            ),
            parent=parent,
        )
        if not door.may(list_operators):
            self.hide()
        self.add_button.clicked.connect(self.begin)
        door.changed.connect(self._on_changed)
        self.retranslate()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Sign-in of its own"))
        self.line.setText(
            self.tr(
                "They see only the people and activities of this organisation, record who was there, and print certificates."
            )
        )
        self.nothing.setText(self.tr("Nobody signs in for this organisation."))
        self.add_button.set_text("", name=self.tr("Add: %1").replace("%1", self.heading.text()))

    def show_organisation(self, organisation: Organisation) -> None:
        """This organisation's operators."""
        self._organisation = organisation
        if self._door.may(list_operators):
            self._door.ask(list_operators, then=self._on_operators, owner=self)

    def begin(self) -> None:
        """Ask for a new one."""
        if self._organisation is not None:
            dialog = NewSignInDialog(self._door, self._organisation, parent=self.window())
            dialog.added.connect(
                lambda name: self._shell.say(self.tr("%1 can sign in now.").replace("%1", name))
            )
            dialog.open()

    def _on_operators(self, operators: Sequence[Operator]) -> None:
        if self._organisation is None:
            return
        code = self._organisation.account.code
        self.names = tuple(
            each.name
            for each in operators
            if each.role is Role.ORGANISATION and each.organisation == code and each.active
        )
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for name in self.names:
            self._rows.addWidget(IconLabel("circle-user-round", name, size=16, role="text"))
        self.nothing.setVisible(not self.names)

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if Topic.OPERATORS in topics and self._organisation is not None:
            self.show_organisation(self._organisation)


class NewSignInDialog(Dialog):
    """A name to sign in with, and a first password."""

    added = Signal(str)

    def __init__(self, door: Door, organisation: Organisation, parent: QWidget | None = None) -> None:
        super().__init__(width=560, parent=parent)
        self._door, self._organisation = door, organisation
        self.name = TextEdit(most=LONGEST_NAME)
        self.name_field = Field(self.name, icon="user-round", height=48)
        self.password = PasswordField()
        self.password.show_it(True)
        self.make_up = Button(icon="dices")
        self.advice = Label(size=15, role="muted", wrap=True)
        if door.is_far:
            self.advice.hide()
        self.body.add(self.name_field, self.password, Row(self.make_up, None), self.advice, None)
        self.name.returnPressed.connect(self.send)
        self.password.password.returnPressed.connect(self.send)
        self.make_up.clicked.connect(lambda: self.password.password.setText(made_up_password()))
        self.accept_button.clicked.connect(self.send)
        self.retranslate()
        self.name.setFocus()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Sign-in for %1").replace("%1", self._organisation.account.name),
            self.tr("They see only the people and activities of this organisation."),
            self.tr("Add"),
            self.tr("Cancel"),
        )
        self.name_field.set_words(self.tr("Name"), self.tr("It is typed to sign in."))
        self.password.set_words(
            self.tr("First password"), self.tr("They choose another one under Settings, You.")
        )
        self.make_up.set_text(self.tr("Make one up"))
        self.advice.setText(
            self.tr(
                "Does this organisation work on a computer of its own? Then put the time bank on a server: who opens this "
                "file with a password can read all of it with a program of their own."
            )
        )

    def send(self) -> None:
        """Add it."""
        if not self.accept_button.isEnabled():
            return
        self.name_field.set_refusal("")
        self.password.set_refusal("")
        self.refuse("")
        self.accept_button.setEnabled(False)
        name, password = self.name.text(), self.password.password.text()
        code = self._organisation.account.code
        self._door.deed(
            lambda office, actor: office.add_operator(
                actor, name, Role.ORGANISATION, password, organisation=code
            ),
            changed=frozenset({Topic.OPERATORS}),
            then=self._on_added,
            refused=self._on_refused,
            ended=lambda: self.accept_button.setEnabled(True),
            owner=self,
        )

    def _on_added(self, operator: Operator) -> None:
        self.accept()
        self.added.emit(operator.name)

    def _on_refused(self, refusal: Refusal) -> None:
        match refusal:
            case NameMissing() | OperatorExists():
                self.name_field.set_refusal(told(refusal))
                self.name.setFocus()
            case PasswordTooShort():
                self.password.set_refusal(told(refusal))
                self.password.password.setFocus()
            case _:
                self.refuse(told(refusal))
        self.fit()
