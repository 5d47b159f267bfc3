"""A new centre, in four steps: its name, you, the recovery sheet, the first people. Each waits for the one before.

Nothing is made before the second step is done, and what was made there goes again with whoever goes back or leaves:
only a recovery sheet that somebody has makes a time bank of it.
"""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from timebank.domain.errors import (
    DatabaseExists,
    DatabaseOnShare,
    FolderNotWritable,
    NameMissing,
    PasswordTooShort,
    Refusal,
    StorageTrouble,
    TextTooLong,
)
from ui.kernel.door import Door
from ui.kernel.layouts import Row
from ui.kernel.settings import Settings
from ui.kernel.wording import told
from ui.pages.start.choice import ChoiceButton
from ui.pages.start.panel import CapsWatch, Panel
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card
from ui.widgets.field import Check, Field, TextEdit
from ui.widgets.label import IconView, Label
from ui.widgets.progress import ProgressLine

STEPS = 4


class GuidePanel(Panel):
    """One step: how far it is, its fields, and the way back and on. Escape goes back, Enter goes on."""

    back = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(width=600, parent=parent)
        self._number = number
        self.step = Label(size=14, role="muted")
        self.line_of_steps = ProgressLine()
        self.line_of_steps.advance(number, STEPS)
        self.line_of_steps.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.back_button = Button(icon="chevron-left", height=48)
        self.next = Button(kind=Kind.PRIMARY, height=48)
        self.body.add(Row(self.step, (self.line_of_steps, 1), gap=12))
        self.back_button.clicked.connect(self.back)
        self.next.clicked.connect(self.send)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.back_button.click)

    def retranslate(self) -> None:
        self.step.setText(self.tr("Step %1 of %2").replace("%1", str(self._number)).replace("%2", str(STEPS)))
        self.line_of_steps.setAccessibleName(self.step.text())
        self.back_button.set_text(self.tr("Back"))
        self.next.set_text(self.tr("Next"))

    def send(self) -> None:
        """Go on, when everything is there."""

    def set_busy(self, busy: bool) -> None:
        """Whether something is being made."""
        self.next.setEnabled(not busy)
        self.back_button.setEnabled(not busy)
        self.next.set_icon("hourglass" if busy else None)
        self.next.set_text(self.tr("One moment…") if busy else self.tr("Next"))


class CentrePanel(GuidePanel):
    """The name of the centre, and where its file will lie."""

    wanted = Signal()
    place_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(1, parent)
        self._where = ""
        self.centre = TextEdit(most=120)
        self.centre_field = Field(self.centre, icon="house")
        self.place, self._refusal = (
            Label(size=15, role="muted", wrap=True),
            Label(size=15, role="error", wrap=True),
        )
        self._refusal_icon = IconView("circle-alert", size=18, role="error")
        self.other_place = Button(kind=Kind.LINK, size=15, height=44)
        self.body.add(
            self.centre_field, Row(IconView("database", size=18), (self.place, 1), self.other_place, gap=12)
        )
        self.body.add(Row(self._refusal_icon, (self._refusal, 1), gap=8))
        self.body.add(Row(self.back_button, None, self.next, gap=12))
        self.centre.returnPressed.connect(self.send)
        self.centre.textEdited.connect(lambda _text: self.centre_field.set_refusal(""))
        self.other_place.clicked.connect(self.place_wanted)
        self.refuse_place("")
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_words(self.tr("Your centre"), self.tr("A time bank of your own, in four small steps."))
        self.centre_field.set_words(self.tr("Name of the centre"), self.tr("It stands on every paper."))
        self.other_place.set_text(self.tr("Another place"))
        self.set_place(self._where)

    def set_place(self, where: str) -> None:
        """Where the file will lie."""
        self._where = where
        self.place.setText(self.tr("The data is kept encrypted in %1.").replace("%1", where))
        self.refuse_place("")

    def refuse_place(self, sentence: str) -> None:
        """It cannot lie there, and why; an empty sentence takes that away."""
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))
        self._refusal_icon.setVisible(bool(sentence))

    @property
    def refusal(self) -> str:
        """Why it cannot lie where it was to lie."""
        return self._refusal.text()

    def arrive(self) -> None:
        (self.other_place if self.refusal else self.centre).setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        if not self.centre.text().strip():
            self.centre_field.set_refusal(told(NameMissing()))
            self.centre.setFocus()
        else:
            self.wanted.emit()


class AdminPanel(GuidePanel):
    """Who begins, with a password of their own. When this is done the bank is made."""

    wanted = Signal()
    refused_place = Signal(str)
    """The file cannot be made where it was to lie, and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(2, parent)
        self.admin = TextEdit(most=120)
        self.password, self.again = (TextEdit(most=1000, is_free=False) for _ in range(2))
        for editor in (self.password, self.again):
            editor.setEchoMode(QLineEdit.EchoMode.Password)
        self.admin_field = Field(self.admin, icon="user-round")
        self.password_field = Field(self.password, icon="key-round")
        self.again_field = Field(self.again, icon="key-round")
        self.caps = Label(size=14, role="muted")
        self.caps.hide()
        watch = CapsWatch(self.caps)
        for editor in (self.password, self.again):
            editor.installEventFilter(watch)
        self.body.add(self.admin_field, self.password_field, self.again_field, self.caps)
        self.body.add(Row(self.back_button, None, self.next, gap=12))
        self.admin.returnPressed.connect(lambda: self.password.setFocus(Qt.FocusReason.TabFocusReason))
        self.password.returnPressed.connect(lambda: self.again.setFocus(Qt.FocusReason.TabFocusReason))
        self.again.returnPressed.connect(self.send)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_words(
            self.tr("You"),
            self.tr("You become its first administrator. Later the others get a password of their own."),
        )
        self.admin_field.set_words(self.tr("Your name"))
        self.password_field.set_words(
            self.tr("Password"), self.tr("Eight letters or more, such as three words.")
        )
        self.again_field.set_words(self.tr("The same password again"))
        self.caps.setText(self.tr("Capitals are locked."))

    def arrive(self) -> None:
        (self.password if self.admin.text() else self.admin).setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        if not self.next.isEnabled():
            return
        for field in (self.admin_field, self.password_field, self.again_field):
            field.set_refusal("")
        if not self.admin.text().strip():
            self.admin_field.set_refusal(told(NameMissing()))
            self.admin.setFocus()
        elif self.password.text() != self.again.text():
            self.again_field.set_refusal(self.tr("These two passwords differ. Type the same one twice."))
            self.again.setFocus()
            self.again.selectAll()
        else:
            self.set_busy(True)
            self.wanted.emit()

    def refuse(self, error: Refusal | StorageTrouble) -> None:
        """It was not made: say why beside its cause. Nothing that was typed is lost."""
        self.set_busy(False)
        if isinstance(error, DatabaseExists | DatabaseOnShare | FolderNotWritable):
            self.refused_place.emit(told(error))
        elif isinstance(error, PasswordTooShort | TextTooLong):
            self.password_field.set_refusal(told(error))
            self.password.setFocus()
            self.password.selectAll()
        else:
            self.again_field.set_refusal(told(error))

    def forget(self) -> None:
        """The bank is there for good: forget the passwords."""
        self.set_busy(False)
        self.password.clear()
        self.again.clear()


class RecoveryPanel(GuidePanel):
    """The recovery key, once. Going on needs a tick: without this paper a forgotten password is the end."""

    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(3, parent)
        self.door: Door | None = None
        self._settings: Settings | None = None
        self._key = ""
        self._late = self._renewed = False
        self.key = Label(size=22, bold=True, wrap=True)
        card = Card(Row((self.key, 1), margins=(20, 14, 20, 14)), fill="selection")
        self.sheet_button, self.copy_button = Button(icon="printer"), Button(icon="copy")
        self.kept = Check()
        self.body.add(card, Row(self.sheet_button, self.copy_button, None, gap=12), self.kept)
        self.body.add(Row(self.back_button, None, self.next, gap=12))
        self.kept.toggled.connect(self.next.setEnabled)
        self.copy_button.clicked.connect(self.copy)
        self.sheet_button.clicked.connect(self.open_sheet)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        late = self.tr("Nobody has said yet to have this sheet.")
        if self._renewed:
            late = self.tr("The key is renewed. Destroy the old sheet: it opens nothing any more.")
        self.set_words(
            self.tr("The recovery sheet"),
            (f"{late} " if self._late else "")
            + self.tr(
                "This key opens the time bank when nobody knows a password any more. It is shown only now. "
                "Print it, and keep it where you keep important papers, not beside the computer."
            ),
        )
        self.sheet_button.set_text(self.tr("Print or save the sheet"))
        self.copy_button.set_text(self.tr("Copy"))
        self.kept.setText(self.tr("I printed it, saved it or wrote it down."))

    @property
    def is_late(self) -> bool:
        """Whether it is shown to somebody who signs in, and not in the guide."""
        return self._late

    def show_key(self, key: str, door: Door | None, settings: Settings | None, *, late: bool = False) -> None:
        """Show the key of the bank that was just made, which this door leads to.

        `late` where the program was stopped at this step: there is no way back from it, and nothing is made undone.
        """
        self._late, self._renewed = late, False
        for part in (self.step, self.line_of_steps, self.back_button):
            part.setVisible(not late)
        self.back_button.setEnabled(not late)
        self.retranslate()
        self.door, self._settings = door, settings
        self._key = key
        groups = key.split("-")
        half = len(groups) // 2
        # Half of it in each line: it is read aloud and written down.
        self.key.setText("-\n".join(filter(None, ("-".join(groups[:half]), "-".join(groups[half:])))))
        self.kept.setChecked(False)
        self.next.setEnabled(False)

    def tell_renewed(self) -> None:
        """The bank has had another key until now, of which somebody has a sheet."""
        self._renewed = True
        self.retranslate()

    def arrive(self) -> None:
        self.sheet_button.setFocus()

    def copy(self) -> None:
        """Put the key on the clipboard."""
        QGuiApplication.clipboard().setText(self._key)

    def open_sheet(self) -> None:
        """Show the sheet, to print or to save; whoever did has only to go on."""
        # Late: the first window is there before papers can be shown.
        from ui.pages.start.recovery_sheet import RecoverySheet

        if self.door is None or self._settings is None:
            return
        sheet = RecoverySheet(self.door, self._settings, self._key, parent=self.window())
        sheet.taken.connect(lambda: self.kept.setChecked(True))
        sheet.finished.connect(lambda _result: (self.next if self.kept.isChecked() else self.kept).setFocus())
        sheet.open()

    def send(self) -> None:
        self.forget()
        self.done.emit()

    def forget(self) -> None:
        """Nothing of the key stays on the screen."""
        clipboard = QGuiApplication.clipboard()
        if self._key and clipboard.text() == self._key:
            clipboard.clear()
        self._key = ""
        self.key.setText("")
        self.door = None


class FirstPeoplePanel(GuidePanel):
    """The last step: who is written down first. The bank is there; each way leads into it."""

    chosen = Signal(str)
    """How to begin: `enrol`, `list`, `operators` or `desk`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(4, parent)
        self.enrol = ChoiceButton("user-round-plus")
        self.list = ChoiceButton("folder-open")
        self.operators = ChoiceButton("users-round")
        self.desk = ChoiceButton("store")
        self.body.add(self.enrol, self.list, self.operators, self.desk)
        self.back_button.hide()
        self.next.hide()
        self.enrol.clicked.connect(lambda: self.chosen.emit("enrol"))
        self.list.clicked.connect(lambda: self.chosen.emit("list"))
        self.operators.clicked.connect(lambda: self.chosen.emit("operators"))
        self.desk.clicked.connect(lambda: self.chosen.emit("desk"))
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_words(
            self.tr("The first people"), self.tr("Your time bank is ready. What would you like to do first?")
        )
        self.enrol.set_words(
            self.tr("Enrol the first person"), self.tr("A name is enough; the rest can wait.")
        )
        self.list.set_words(
            self.tr("Take over a list"), self.tr("From another program, or a table of your own.")
        )
        self.operators.set_words(
            self.tr("Add colleagues"), self.tr("Everybody at the desk gets a password of their own.")
        )
        self.desk.set_words(self.tr("Look around first"), self.tr("Everything can be done later too."))

    def arrive(self) -> None:
        self.enrol.setFocus(Qt.FocusReason.OtherFocusReason)


def with_suffix(file: str) -> str:
    """The file that somebody named, with the ending that time banks have."""
    return file if Path(file).suffix else f"{file}.db"
