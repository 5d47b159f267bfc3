"""Who are you: name and password, which open the bank as well."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from timebank.domain.errors import NotSignedIn, Refusal, StorageTrouble
from ui.kernel.layouts import Row
from ui.kernel.wording import told
from ui.pages.start.panel import CapsWatch, Panel
from ui.widgets.button import Button, Kind
from ui.widgets.field import Field, TextEdit
from ui.widgets.label import IconView, Label


class SignInPanel(Panel):
    """One bank, one operator. What is wrong is said below the password, which is emptied; the name stays."""

    wanted = Signal(str, str, str, str)
    """Where, name, password, recovery key (one of the two is empty): somebody wants in."""
    another = Signal()
    """Somebody wants another bank."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._where = ""
        self.name, self.password = TextEdit(most=120), TextEdit(most=1000)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.show_password = Button(icon="eye", kind=Kind.GHOST, height=40, role="muted")
        self.name_field = Field(self.name, icon="user-round")
        self.password_field = Field(self.password, icon="key-round", trailing=self.show_password)
        self.caps = Label(size=14, role="muted")
        self.caps.hide()
        self._caps_watch = CapsWatch(self.caps)
        self.password.installEventFilter(self._caps_watch)
        self.enter = Button(kind=Kind.PRIMARY, height=52)
        self.enter.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.other = Button(kind=Kind.LINK, height=36, size=15)
        self.forgotten = Button(kind=Kind.LINK, height=32, size=15)
        self._by_key = False
        self.place = Label(size=14, role="muted", wrap=True)
        place = Row(IconView("database", size=16), (self.place, 1), self.other, gap=8)
        self.body.add(self.name_field, self.password_field, self.caps, self.enter, self.forgotten, place)
        self.name.returnPressed.connect(lambda: self.password.setFocus(Qt.FocusReason.TabFocusReason))
        self.password.returnPressed.connect(self.send)
        self.password.textEdited.connect(lambda _text: self.password_field.set_refusal(""))
        self.enter.clicked.connect(self.send)
        self.other.clicked.connect(self.another)
        self.forgotten.clicked.connect(lambda: self._use_key(not self._by_key))
        self.show_password.clicked.connect(self._show_password)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_words(self.tr("Who are you?"), self.tr("Your own name and password open the time bank."))
        self.name_field.set_words(self.tr("Your name"))
        if self._by_key:
            self.password_field.set_words(
                self.tr("Recovery key"), self.tr("It stands on the sheet that was printed when you began.")
            )
            self.forgotten.set_text(self.tr("Open with a password"))
        else:
            self.password_field.set_words(self.tr("Password"))
            self.forgotten.set_text(self.tr("Password forgotten?"))
        self.caps.setText(self.tr("Capitals are locked."))
        self.enter.set_text(self.tr("Open"))
        self.other.set_text(self.tr("Another time bank"))
        self._say_eye()

    def open(self, where: str, name: str) -> None:
        """Ask who is there, for this bank; `name` is offered."""
        self._where = where
        self._use_key(False)
        # Only an encrypted file has a key of its own.
        self.forgotten.setHidden("://" in where)
        # Never the address as it is: a server's may carry a password.
        public = where.rsplit("@", 1)[-1]
        self.place.setText(public if "://" in where else Path(where).name)
        self.place.setToolTip(public)
        self.name.setText(name)
        self.password.clear()
        self.password_field.set_refusal("")

    def arrive(self) -> None:
        (self.password if self.name.text() else self.name).setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        """Try name and password."""
        if self.enter.isEnabled():
            self.enter.setEnabled(False)
            self.password_field.set_refusal("")
            secret = self.password.text()
            secrets = ("", secret) if self._by_key else (secret, "")
            self.wanted.emit(self._where, self.name.text().strip(), *secrets)

    def refuse(self, error: Refusal | StorageTrouble) -> None:
        """It did not open: say why."""
        self.enter.setEnabled(True)
        self.password_field.set_refusal(told(error))
        if isinstance(error, NotSignedIn) and not self._by_key:
            self.password.clear()
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def rest(self) -> None:
        """It opened: forget the password."""
        self.password.clear()
        self.enter.setEnabled(True)

    def _use_key(self, by_key: bool) -> None:
        """Ask for the recovery key instead of a password. It is long: it may be seen while it is typed."""
        self._by_key = by_key
        self.password.clear()
        self.password_field.set_refusal("")
        mode = QLineEdit.EchoMode.Normal if by_key else QLineEdit.EchoMode.Password
        self.password.setEchoMode(mode)
        self.retranslate()

    def _show_password(self) -> None:
        hidden = self.password.echoMode() is QLineEdit.EchoMode.Password
        self.password.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._say_eye()

    def _say_eye(self) -> None:
        hidden = self.password.echoMode() is QLineEdit.EchoMode.Password
        self.show_password.set_icon("eye" if hidden else "eye-off")
        name = self.tr("Show the password") if hidden else self.tr("Hide the password")
        self.show_password.set_text("", name=name)
