"""The operator who works now: what the bank knows of them, their password and their badge."""

from PySide6.QtWidgets import QWidget

from timebank.domain.changes import Topic
from timebank.domain.operators import Operator
from timebank.services.staff import show_own_account, withdraw_own_badge
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.wording import told, words
from ui.pages.settings.password_dialog import OwnPasswordDialog
from ui.pages.settings.roles import may_do
from ui.pages.settings.section import Fact, Section, card
from ui.widgets.card import Hairline


class AccountSection(Section):
    """One's own account, and the rule that goes with it."""

    topics = frozenset({Topic.OPERATORS})

    def __init__(self, door: Door, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(door, shell, parent)
        self._own: Operator | None = None
        self.role, self.number = Fact("clipboard-list"), Fact("id-card")
        self.password, self.badge = Fact("key-round", button=True), Fact("badge-check", button=True)
        self.body.add(
            card(self.role, Hairline(), self.number, Hairline(), self.password, Hairline(), self.badge)
        )
        self.password.changed.connect(self._change_password)
        self.badge.changed.connect(self._withdraw)
        self.retranslate()

    def retranslate(self) -> None:
        actor = self.door.actor
        self.set_words(actor.name, self.tr("What you may do here, and how you come in."))
        role = words().word("roles", actor.role.value)
        does = may_do(actor.role)
        self.role.set_words(self.tr("Your role"), f"{role.capitalize()}. {does}")
        own = self._own.member if self._own is not None else actor.member
        number = self.tr("%1. When you write down your own help, a second operator signs it.")
        none = self.tr("None. Are you a member too? Tell the administrator your number.")
        self.number.set_words(self.tr("Your own number"), number.replace("%1", own) if own else none)
        self.password.set_words(
            self.tr("Password"), self.tr("Only you know it. It opens the time bank."), self.tr("Change")
        )
        held = self._own.badge_since if self._own is not None else None
        have = self.tr("You have one since %1. Lost it? Then withdraw it at once.")
        self.badge.set_words(
            self.tr("Badge"),
            have.replace("%1", words().date(held.date()))
            if held
            else self.tr("You have none. The administrator makes one for you."),
            self.tr("Withdraw") if held else "",
        )
        self.badge.button.setVisible(held is not None)

    def arrive(self) -> None:
        self.password.button.setFocus()

    def reload(self) -> None:
        self.door.ask(show_own_account, then=self._show, owner=self)

    def _show(self, own: Operator) -> None:
        self._own = own
        self.retranslate()

    def _change_password(self) -> None:
        dialog = OwnPasswordDialog(self.door, parent=self.window())
        dialog.changed.connect(lambda: self.shell.say(self.tr("Your new password counts from now on.")))
        dialog.open()

    def _withdraw(self) -> None:
        said = self.tr("Your badge opens nothing any more.")
        self.door.do(
            withdraw_own_badge,
            then=lambda _receipt: self.shell.say(said),
            refused=lambda refusal: self.shell.say(told(refusal), icon="circle-alert"),
            owner=self,
        )
