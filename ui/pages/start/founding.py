"""A new centre: its name, its first administrator, and the recovery key that is shown once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPageLayout, QTextDocument
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from timebank.domain.errors import NameMissing, PasswordTooShort, Refusal, StorageTrouble
from ui.kernel.layouts import Row
from ui.kernel.wording import told
from ui.pages.start.panel import Panel
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.field import Check, Field, TextEdit
from ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class FoundPanel(Panel):
    """Three answers and a place for the file."""

    wanted = Signal(str, str, str)
    """Name of the centre, name of the administrator, password."""
    back = Signal()
    place_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(width=560, parent=parent)
        self.centre, self.admin = TextEdit(most=120), TextEdit(most=120)
        self.password, self.again = TextEdit(most=1000), TextEdit(most=1000)
        for editor in (self.password, self.again):
            editor.setEchoMode(QLineEdit.EchoMode.Password)
        self.centre_field = Field(self.centre, icon="house", height=48)
        self.admin_field = Field(self.admin, icon="user-round", height=48)
        self.password_field = Field(self.password, icon="key-round", height=48)
        self.again_field = Field(self.again, icon="key-round", height=48)
        self.place = Label(size=14, role="muted", wrap=True)
        self.other_place = Button(kind=Kind.LINK, size=15, height=36)
        self.found = Button(kind=Kind.PRIMARY, height=48)
        self.back_button = Button(height=48)
        self._where = ""
        self.body.add(self.centre_field, self.admin_field, self.password_field, self.again_field)
        self.body.add(Row((self.place, 1), self.other_place, gap=12))
        self.body.add(Row(self.back_button, None, self.found, gap=12))
        self.found.clicked.connect(self.send)
        self.again.returnPressed.connect(self.send)
        self.back_button.clicked.connect(self.back)
        self.other_place.clicked.connect(self.place_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("A new time bank"),
            self.tr("You become its first administrator. Later the others get a password of their own."),
        )
        self.centre_field.set_words(self.tr("Name of the centre"), self.tr("It stands on every paper."))
        self.admin_field.set_words(self.tr("Your name"))
        self.password_field.set_words(
            self.tr("Password"), self.tr("Eight letters or more, such as three words.")
        )
        self.again_field.set_words(self.tr("The same password again"))
        self.other_place.set_text(self.tr("Another place"))
        self.found.set_text(self.tr("Start"))
        self.back_button.set_text(self.tr("Back"))
        self.set_place(self._where)

    def set_place(self, where: str) -> None:
        """Where the file will lie."""
        self._where = where
        self.place.setText(self.tr("The data is kept encrypted in %1.").replace("%1", where))

    def arrive(self) -> None:
        self.centre.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        """Check what only this form can see, and ask for the bank."""
        for field in (self.centre_field, self.admin_field, self.password_field, self.again_field):
            field.set_refusal("")
        for editor, field in ((self.centre, self.centre_field), (self.admin, self.admin_field)):
            if not editor.text().strip():
                field.set_refusal(told(NameMissing()))
                editor.setFocus()
                return
        if self.password.text() != self.again.text():
            self.again_field.set_refusal(self.tr("These two passwords differ. Type the same one twice."))
            self.again.setFocus()
            return
        self.found.setEnabled(False)
        self.wanted.emit(self.centre.text(), self.admin.text(), self.password.text())

    def refuse(self, error: Refusal | StorageTrouble) -> None:
        """It was not made: say why beside its cause."""
        self.found.setEnabled(True)
        field = self.password_field if isinstance(error, PasswordTooShort) else self.again_field
        field.set_refusal(told(error))

    def rest(self) -> None:
        """It was made: forget the passwords."""
        self.found.setEnabled(True)
        self.password.clear()
        self.again.clear()


class RecoveryPanel(Panel):
    """The recovery key, once. Going on needs a tick: without this paper a forgotten password is the end."""

    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(width=600, parent=parent)
        self._centre = ""
        self.key = Label(size=24, bold=True, wrap=True)
        card = Card(Row((self.key, 1), margins=(20, 16, 20, 16)), fill="selection")
        self.print_button, self.copy_button = Button(icon="printer"), Button(icon="copy")
        self.kept = Check()
        self.go_on = Button(kind=Kind.PRIMARY, height=48)
        self.go_on.setEnabled(False)
        self.body.add(card, Row(self.print_button, self.copy_button, None, gap=12))
        self.body.add(self.kept, Row(None, self.go_on))
        self.kept.toggled.connect(self.go_on.setEnabled)
        self.go_on.clicked.connect(self._on_done)
        self.copy_button.clicked.connect(self.copy)
        self.print_button.clicked.connect(self.print)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("Keep this recovery key"),
            self.tr(
                "It opens the time bank when nobody knows a password any more. It is shown only now. "
                "Print it, and keep it where you keep important papers, not beside the computer."
            ),
        )
        self.print_button.set_text(self.tr("Print"))
        self.copy_button.set_text(self.tr("Copy"))
        self.kept.setText(self.tr("I printed it or wrote it down."))
        self.go_on.set_text(self.tr("Go on"))

    def show_key(self, key: str, centre: str) -> None:
        """Show the key of this centre's bank."""
        self._centre = centre
        self.key.setText(key)
        self.kept.setChecked(False)

    def arrive(self) -> None:
        self.print_button.setFocus()

    def copy(self) -> None:
        """Put the key on the clipboard."""
        QGuiApplication.clipboard().setText(self.key.text())

    def print(self) -> None:
        """Print the sheet."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            self.print_to(printer)

    def print_to(self, printer: "QPrinter") -> None:
        """One page: the centre, what this is, the key, what it is for."""
        printer.setPageMargins(QMarginsF(25, 25, 25, 25), QPageLayout.Unit.Millimeter)
        sheet = QTextDocument()
        font = self.font()
        font.setPointSizeF(14)
        sheet.setDefaultFont(font)
        sheet.setPlainText("\n\n".join((self._centre, self.title.text(), self.key.text(), self.line.text())))
        sheet.print_(printer)

    def _on_done(self) -> None:
        self.key.setText("")
        self.done.emit()
