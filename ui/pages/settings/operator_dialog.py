"""One operator: name, role, own number; and what can be done about their password, badge and coming in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from timebank.domain import errors
from timebank.domain.access import Role
from timebank.domain.changes import Topic
from timebank.domain.errors import Refusal
from timebank.domain.members import LONGEST_NAME
from timebank.domain.operators import Operator, made_up_password
from timebank.services.staff import BadgeIssued, change_operator, issue_badge, withdraw_badge
from ui.kernel.door import Door
from ui.kernel.layouts import Row
from ui.kernel.shell import Shell
from ui.kernel.wording import told, words
from ui.pages.settings.badge_dialog import BadgeDialog
from ui.pages.settings.member_field import MemberField
from ui.pages.settings.password_dialog import NewPasswordDialog
from ui.pages.settings.roles import STAFF, may_do
from ui.widgets.button import Button
from ui.widgets.card import Hairline
from ui.widgets.dialog import Dialog
from ui.widgets.field import Check, Choice, Field, TextEdit
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.password_field import PasswordField


class OperatorDialog(Dialog):
    """A new operator, or one that is there. Password and badge are done at once, apart from what is saved."""

    personal = True

    def __init__(
        self, door: Door, shell: Shell, operator: Operator | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(width=600, parent=parent)
        self._door, self._shell, self._operator = door, shell, operator
        self.name, self.role = TextEdit(most=LONGEST_NAME), Choice()
        self.name_field = Field(self.name, icon="user-round", height=48)
        self.role_field = Field(self.role, icon="clipboard-list", height=48)
        self.member = MemberField(door)
        self.password = PasswordField()
        self.password.show_it(True)
        self.make_up = Button(icon="dices")
        self.badge_too = Check()
        self._build()
        self.role.currentIndexChanged.connect(lambda _at: self._say_role())
        self.name.textEdited.connect(lambda _text: self.name_field.set_refusal(""))
        self.name.returnPressed.connect(self.send)
        self.password.password.returnPressed.connect(self.send)
        self.member.submitted.connect(self.send)
        self.make_up.clicked.connect(lambda: self.password.password.setText(made_up_password()))
        self.accept_button.clicked.connect(self.send)
        self.retranslate()
        self._fill()

    def retranslate(self) -> None:
        operator = self._operator
        self.set_words(
            self.tr("New operator") if operator is None else operator.name,
            self.tr("A volunteer or a colleague who works at this program.") if operator is None else "",
            self.tr("Add") if operator is None else self.tr("Save"),
            self.tr("Cancel"),
        )
        self.name_field.set_words(self.tr("Name"), self.tr("It is typed to sign in."))
        # Who signs in for an organisation keeps that role, unless somebody chooses another one.
        roles = STAFF if operator is None or operator.role in STAFF else (*STAFF, operator.role)
        self.role.set_options([(role, words().word("roles", role.value)) for role in roles])
        self._say_role()
        self.password.set_words(
            self.tr("First password"), self.tr("They choose another one under Settings, You.")
        )
        self.make_up.set_text(self.tr("Make one up"))
        self.badge_too.setText(self.tr("Make a badge too"))
        self._say_doings()

    @property
    def _is_own(self) -> bool:
        return self._operator is not None and self._operator.key == self._door.actor.key

    def send(self) -> None:
        """Save, or add."""
        for field in (self.name_field, self.role_field, self.member, self.password):
            field.set_refusal("")
        try:
            member = self.member.code
        except errors.MistypedNumber as error:
            self.member.refuse(error)
            self.member.number.setFocus()
            return
        self.accept_button.setEnabled(False)
        role: Role = self.role.value
        if self._operator is not None:
            self._door.do(
                change_operator,
                self._operator.name,
                role,
                member,
                then=lambda _receipt: self.accept(),
                refused=self._on_refused,
                ended=lambda: self.accept_button.setEnabled(True),
                owner=self,
            )
            return
        name, password = self.name.text(), self.password.password.text()
        self._door.deed(
            lambda office, actor: office.add_operator(actor, name, role, password, member=member),
            changed=frozenset({Topic.OPERATORS}),
            then=self._on_added,
            refused=self._on_refused,
            ended=lambda: self.accept_button.setEnabled(True),
            owner=self,
        )

    def _build(self) -> None:
        self.new_password, self.badge = Button(icon="key-round"), Button(icon="id-card")
        self.withdraw = Button(icon="ban")
        self.dismiss = Button(icon="user-round-x")
        self._doings_title = Label(size=15, bold=True, role="muted")
        self._badge_line = Label(size=15, role="muted", wrap=True)
        self._own = Label(size=15, role="muted", wrap=True)
        self.body.add(self.name_field, self.role_field, self.member)
        if self._operator is None:
            self.body.add(self.password, Row(self.make_up, None), self.badge_too, None)
            return
        doings, flow = QWidget(), Flow(gap=12)
        for button in (self.new_password, self.badge, self.withdraw, self.dismiss):
            flow.addWidget(button)
        doings.setLayout(flow)
        self.body.add(Hairline(), self._doings_title, doings, self._badge_line, self._own, None)
        self.new_password.clicked.connect(self._give_password)
        self.badge.clicked.connect(self._make_badge)
        self.withdraw.clicked.connect(self._withdraw_badge)
        self.dismiss.clicked.connect(self._dismiss)

    def _fill(self) -> None:
        operator = self._operator
        if operator is None:
            self.role.choose(Role.DESK)
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.name.setText(operator.name)
        self.name.setEnabled(False)
        self.role.choose(operator.role)
        self.member.show_code(operator.member)
        self.role.setEnabled(operator.active and not self._is_own)
        self.member.number.setEnabled(operator.active and not (self._is_own and operator.member))
        self.accept_button.setVisible(operator.active)
        self._say_doings()
        first = self.role if self.role.isEnabled() else self.badge
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_role(self) -> None:
        own = self._is_own and self.tr("Another administrator changes your role.")
        self.role_field.set_words(self.tr("Role"), own or may_do(self.role.value or Role.DESK))

    def _say_doings(self) -> None:
        operator = self._operator
        if operator is None:
            return
        held = operator.badge_since
        self._doings_title.setText(self.tr("At once"))
        self.new_password.set_text(self.tr("New password") if operator.active else self.tr("Let in again"))
        self.dismiss.set_text(self.tr("Let in no longer"))
        self.badge.set_text(self.tr("New badge") if held else self.tr("Make a badge"))
        self.withdraw.set_text(self.tr("Withdraw the badge"))
        self.new_password.setVisible(not self._is_own)
        self.dismiss.setVisible(operator.active and not self._is_own)
        self.badge.setVisible(operator.active)
        self.withdraw.setVisible(held is not None)
        self._badge_line.setText(
            self.tr("The badge of %1 opens nothing any more when a new one is made.").replace(
                "%1", words().date(held.date())
            )
            if held
            else ""
        )
        self._badge_line.setVisible(held is not None)
        self._own.setText(self.tr("Your own password stands under Settings, You."))
        self._own.setVisible(self._is_own)

    def _on_added(self, added: Operator) -> None:
        self._shell.say(self.tr("%1 can sign in now.").replace("%1", added.name))
        if self.badge_too.isChecked():
            self._operator = added
            self._make_badge()
        else:
            self.accept()

    def _on_refused(self, refusal: Refusal) -> None:
        field = {
            errors.NameMissing: self.name_field,
            errors.OperatorExists: self.name_field,
            errors.PasswordTooShort: self.password,
            errors.AccountUnknown: self.member,
            errors.NotAMember: self.member,
        }.get(type(refusal))
        if field is None:
            self.refuse(told(refusal))
            return
        field.set_refusal(told(refusal))
        field.editor.setFocus()
        self.reveal(field)

    def _give_password(self) -> None:
        assert self._operator is not None
        name = self._operator.name
        dialog = NewPasswordDialog(self._door, self._operator, parent=self)
        dialog.given.connect(lambda: self._done(self.tr("%1 has a new password.").replace("%1", name)))
        dialog.open()

    def _make_badge(self) -> None:
        assert self._operator is not None
        self._door.do(
            issue_badge, self._operator.name, then=self._on_badge, refused=self._on_refused, owner=self
        )

    def _on_badge(self, issued: BadgeIssued) -> None:
        dialog = BadgeDialog(self._door, self._shell, issued, parent=self.parentWidget())
        self.accept()
        dialog.open()

    def _withdraw_badge(self) -> None:
        assert self._operator is not None
        said = self.tr("The badge of %1 opens nothing any more.").replace("%1", self._operator.name)
        self._door.do(
            withdraw_badge,
            self._operator.name,
            then=lambda _receipt: self._done(said),
            refused=self._on_refused,
            owner=self,
        )

    def _dismiss(self) -> None:
        assert self._operator is not None
        name = self._operator.name
        said = self.tr("%1 is let in no longer. What was written down stays.").replace("%1", name)
        self._door.deed(
            lambda office, actor: office.dismiss_operator(actor, name),
            changed=frozenset({Topic.OPERATORS}),
            then=lambda _done: self._done(said),
            refused=self._on_refused,
            owner=self,
        )

    def _done(self, said: str) -> None:
        self._shell.say(said)
        self.accept()
