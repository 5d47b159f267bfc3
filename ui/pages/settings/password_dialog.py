"""Another password: one's own, or a new one for somebody who forgot theirs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from timebank.domain.changes import Topic
from timebank.domain.errors import NotSignedIn, Refusal
from timebank.domain.operators import Operator, made_up_password
from ui.kernel.door import Door
from ui.kernel.layouts import Row
from ui.kernel.wording import told
from ui.widgets.button import Button
from ui.widgets.dialog import Dialog
from ui.widgets.password_field import PasswordField


class OwnPasswordDialog(Dialog):
    """The old one, and the new one twice."""

    personal = True

    changed = Signal()

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(width=520, parent=parent)
        self._door = door
        self.old, self.new, self.again = PasswordField(), PasswordField(), PasswordField()
        self.body.add(self.old, self.new, self.again, None)
        self.accept_button.clicked.connect(self.send)
        self.again.password.returnPressed.connect(self.send)
        for field, following in ((self.old, self.new), (self.new, self.again)):
            field.password.returnPressed.connect(following.password.setFocus)
        self.retranslate()
        self.old.password.setFocus()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Another password for you"),
            self.tr("It opens the time bank. Nobody else needs to know it."),
            self.tr("Save"),
            self.tr("Cancel"),
        )
        self.old.set_words(self.tr("Your password now"))
        self.new.set_words(self.tr("New password"), self.tr("Eight letters or more, such as three words."))
        self.again.set_words(self.tr("The new password again"))

    def send(self) -> None:
        """Ask for the change."""
        for field in (self.old, self.new, self.again):
            field.set_refusal("")
        if self.new.password.text() != self.again.password.text():
            self.again.set_refusal(self.tr("These two passwords differ. Type the same one twice."))
            self.again.password.setFocus()
            return
        old, new = self.old.password.text(), self.new.password.text()
        self.accept_button.setEnabled(False)
        self._door.deed(
            lambda office, actor: office.change_own_password(actor, old, new),
            then=lambda _done: self._on_changed(),
            refused=self._on_refused,
            ended=lambda: self.accept_button.setEnabled(True),
            owner=self,
        )

    def _on_changed(self) -> None:
        self.changed.emit()
        self.accept()

    def _on_refused(self, refusal: Refusal) -> None:
        if isinstance(refusal, NotSignedIn):
            self.old.set_refusal(self.tr("This is not your password now. Try it again."))
            self.old.password.setFocus()
            self.old.password.selectAll()
        else:
            self.new.set_refusal(told(refusal))
            self.new.password.setFocus()


class NewPasswordDialog(Dialog):
    """For another operator; who was dismissed comes back with it. It may be seen: it is told to somebody."""

    personal = True

    given = Signal()

    def __init__(self, door: Door, operator: Operator, parent: QWidget | None = None) -> None:
        super().__init__(width=520, parent=parent)
        self._door, self._operator = door, operator
        self.new = PasswordField()
        self.new.show_it(True)
        self.make_up = Button(icon="dices")
        self.body.add(self.new, Row(self.make_up, None), None)
        self.make_up.clicked.connect(lambda: self.new.password.setText(made_up_password()))
        self.accept_button.clicked.connect(self.send)
        self.new.password.returnPressed.connect(self.send)
        self.retranslate()
        self.new.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        back = not self._operator.active
        self.set_words(
            self._operator.name,
            self.tr("Comes back to the desk, with a new password.")
            if back
            else self.tr("A new password, for who forgot it. The old one opens nothing any more."),
            self.tr("Let in again") if back else self.tr("Save"),
            self.tr("Cancel"),
        )
        self.new.set_words(
            self.tr("New password"),
            self.tr("Give it to this person alone. They choose another one under Settings, You."),
        )
        self.make_up.set_text(self.tr("Make one up"))

    def send(self) -> None:
        """Ask for the change."""
        name, new, back = self._operator.name, self.new.password.text(), not self._operator.active
        self.accept_button.setEnabled(False)
        self._door.deed(
            lambda office, actor: (office.reinstate_operator if back else office.change_password)(
                actor, name, new
            ),
            changed=frozenset({Topic.OPERATORS}),
            then=lambda _done: self._on_given(),
            refused=lambda refusal: self.new.set_refusal(told(refusal)),
            ended=lambda: self.accept_button.setEnabled(True),
            owner=self,
        )

    def _on_given(self) -> None:
        self.given.emit()
        self.accept()
