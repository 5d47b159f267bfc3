"""A field for a password: hidden until somebody wants to see it."""

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.button import Button, Kind
from ui.widgets.field import Field, TextEdit


class PasswordField(Field):
    """With an eye that shows what is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.password = TextEdit(most=1000, is_free=False)
        self.eye = Button(icon="eye", kind=Kind.GHOST, height=36, role="muted")
        super().__init__(self.password, icon="key-round", trailing=self.eye, height=48, parent=parent)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.eye.clicked.connect(
            lambda: self.show_it(self.password.echoMode() is QLineEdit.EchoMode.Password)
        )
        self.password.textEdited.connect(lambda _text: self.set_refusal(""))
        self.retranslate()

    def retranslate(self) -> None:
        self._say_eye()

    def show_it(self, shown: bool) -> None:
        """Show or hide what is typed."""
        self.password.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._say_eye()

    def _say_eye(self) -> None:
        hidden = self.password.echoMode() is QLineEdit.EchoMode.Password
        self.eye.set_icon("eye" if hidden else "eye-off")
        self.eye.set_text("", name=self.tr("Show the password") if hidden else self.tr("Hide the password"))
