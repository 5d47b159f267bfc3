"""The key of an encrypted bank is renewed: what it does, the password it takes, and how far it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from timebank.domain.errors import DatabaseLocked, NotSignedIn, Refusal, StorageTrouble
from ui.kernel.heard import announce
from ui.kernel.layouts import Column, Row
from ui.kernel.wording import told
from ui.pages.start.panel import Panel
from ui.widgets.busy import BusyRow
from ui.widgets.button import Button, Kind
from ui.widgets.label import IconView, Label
from ui.widgets.password_field import PasswordField

_EFFECTS = ("key-round", "users-round", "monitor", "archive-restore")


class RenewPanel(Panel):
    """One step: it is read, a password is typed, and it is done. Escape goes back, as long as nothing was begun."""

    wanted = Signal(str)
    """It is to be done, with this password."""
    back = Signal()
    """Away from here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(width=600, parent=parent)
        self._operator = ""
        self.effects = [Label(size=15, wrap=True) for _ in _EFFECTS]
        rows = []
        for icon, effect in zip(_EFFECTS, self.effects, strict=True):
            row = Row(sign := IconView(icon, size=20), (effect, 1), gap=12)
            row.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
            rows.append(row)
        self.secret = PasswordField()
        self.busy = BusyRow()
        # The file is written anew in one go: there is no step at which it would stop.
        self.busy.stop_button.hide()
        self.refusal_icon = IconView("circle-alert", size=18, role="error")
        self.refusal = Label(size=15, role="error", wrap=True)
        self.back_button = Button(icon="chevron-left", height=48)
        self.next = Button(kind=Kind.PRIMARY, height=48)
        refused = Row(self.refusal_icon, (self.refusal, 1), gap=8)
        self.body.add(Column(*rows, gap=12), self.secret, self.busy, refused)
        self.body.add(Row(self.back_button, None, self.next, gap=12))
        self.secret.password.returnPressed.connect(self.send)
        self.next.clicked.connect(self.send)
        self.back_button.clicked.connect(self.leave)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.back_button.click)
        self.open("")

    def retranslate(self) -> None:
        self.set_words(
            self.tr("A new key for the time bank"),
            self.tr("For when somebody who left may have a copy of the file, or the recovery sheet."),
        )
        said = (
            self.tr("The file is written anew. Passwords and recovery sheets of before open it no more."),
            self.tr("Everybody else signs in once at this computer while you have the time bank open."),
            self.tr("First close all other windows and kiosks of this time bank."),
            self.tr("Backups of before keep the old key: make a new one afterwards."),
        )
        for effect, sentence in zip(self.effects, said, strict=True):
            effect.setText(sentence)
        self.secret.set_words(self.tr("Password of %1").replace("%1", self._operator))
        self.back_button.set_text(self.tr("Back"))
        self.next.set_text(self.tr("Renew the key"))

    def open(self, operator: str) -> None:
        """Begin: this operator's password is asked."""
        self._operator = operator
        self.secret.password.clear()
        self.secret.set_refusal("")
        self.refuse("")
        self.rest()
        self.retranslate()

    def arrive(self) -> None:
        self.secret.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        """It is wanted."""
        if self.next.isEnabled():
            self.wanted.emit(self.secret.password.text())

    def leave(self) -> None:
        """Nobody wants it any more."""
        self.secret.password.clear()
        self.back.emit()

    def work(self) -> None:
        """It begins."""
        self.refuse("")
        self.secret.set_refusal("")
        said = self.tr("Writing the file anew…")
        self.busy.begin(lambda: said)
        self._enable(False)

    def rest(self) -> None:
        """It is over."""
        self.busy.end()
        self._enable(True)

    def hold(self, seconds: int) -> None:
        """Too many wrong tries."""
        said = self.tr("That was wrong too often. You can try again in %n second(s).", "", seconds)
        self.secret.set_refusal(said)

    def refuse_proof(self, error: Refusal | StorageTrouble) -> None:
        """Nothing was done: why, beside the password where that is the reason."""
        self.rest()
        if isinstance(error, NotSignedIn):
            self.secret.set_refusal(told(error))
            self.secret.password.selectAll()
        elif isinstance(error, DatabaseLocked):
            self.refuse(
                self.tr(
                    "Another window or kiosk still has this time bank open. Close it and try again. "
                    "Nothing was changed."
                )
            )
        else:
            self.refuse(told(error))
        self.arrive()

    def refuse(self, sentence: str) -> None:
        """Why nothing was done; an empty sentence takes that away."""
        self.refusal.setText(sentence)
        announce(self.refusal, sentence, urgent=True)
        self.refusal.setVisible(bool(sentence))
        self.refusal_icon.setVisible(bool(sentence))

    def _enable(self, enabled: bool) -> None:
        for button in (self.back_button, self.next):
            button.setEnabled(enabled)
        self.secret.password.setReadOnly(not enabled)
