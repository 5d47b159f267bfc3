"""A backup is put back: choose it, sign in to it, see what would be lost, and only then do it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from timebank.domain.errors import NotSignedIn, Refusal, StorageTrouble
from timebank.wording.direction import isolated
from ui.kernel.banks import Proof
from ui.kernel.heard import announce
from ui.kernel.layouts import Column, Row
from ui.kernel.putting_back import PutBack
from ui.kernel.wording import told, words
from ui.pages.start.choice import ChoiceButton
from ui.pages.start.panel import Panel
from ui.widgets.busy import BusyRow
from ui.widgets.button import Button, Kind
from ui.widgets.field import Field, TextEdit
from ui.widgets.label import IconView, Label
from ui.widgets.password_field import PasswordField

if TYPE_CHECKING:
    from timebank.found_backups import FoundBackup


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """What is said of a look, or of what was done: a sign and sentences."""

    icon: str
    role: str
    sentences: tuple[str, ...]


class RestorePanel(Panel):
    """One backup, its three steps, and the end. Escape goes a step back; nothing is done before the last button."""

    file_wanted = Signal()
    """Somebody looks for the file themselves."""
    chosen = Signal(str)
    """This file is to be put back."""
    place_wanted = Signal()
    """It is to lie elsewhere."""
    look_wanted = Signal(object)
    """Somebody signs in to the backup with this Proof, to see what it would do."""
    deed_wanted = Signal(object)
    """It is to be done."""
    stopped = Signal()
    """What is going on is no longer wanted."""
    back = Signal()
    """Away from here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(width=600, parent=parent)
        self._backup = self._place = ""
        self._by_key = False
        self._looked: PutBack | None = None
        self._found: Sequence[FoundBackup] = ()
        self.choices: list[ChoiceButton] = []
        self._list = Column(gap=8)
        self.none = Label(size=15, role="muted", wrap=True)
        self.file = Button(icon="folder-open", height=48)
        self.name, self.secret = TextEdit(most=120, is_free=False), PasswordField()
        self.name_field = Field(self.name, icon="user-round")
        self.by_key = Button(kind=Kind.LINK, height=36, size=15)
        self.what, self.where = Label(size=15, wrap=True), Label(size=15, role="muted", wrap=True)
        self.other_place = Button(kind=Kind.LINK, height=36, size=15)
        self.sign, self.sentences = IconView("info", size=22), Label(wrap=True)
        self.refusal_icon = IconView("circle-alert", size=18, role="error")
        self.refusal = Label(size=15, role="error", wrap=True)
        self.busy = BusyRow()
        self.back_button, self.next = (
            Button(icon="chevron-left", height=48),
            Button(kind=Kind.PRIMARY, height=48),
        )
        self._choosing, self._proving, self._telling = QWidget(), QWidget(), QWidget()
        self._choosing.setLayout(Column(self.none, self._list, self.file, gap=12))
        place = Row(IconView("database", size=18), (self.where, 1), self.other_place, gap=8)
        what = Row(IconView("archive-restore", size=18), (self.what, 1), gap=8)
        self._proving.setLayout(Column(what, place, self.name_field, self.secret, self.by_key, gap=12))
        said = Row(self.sign, (self.sentences, 1), gap=12)
        said.setAlignment(self.sign, Qt.AlignmentFlag.AlignTop)
        self._telling.setLayout(said)
        refused = Row(self.refusal_icon, (self.refusal, 1), gap=8)
        self.body.add(self._choosing, self._proving, self._telling, self.busy, refused)
        self.body.add(Row(self.back_button, None, self.next, gap=12))
        self.file.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._connect()
        self.open((), "", "")

    def _connect(self) -> None:
        self.file.clicked.connect(self.file_wanted)
        self.other_place.clicked.connect(self.place_wanted)
        self.by_key.clicked.connect(self._turn)
        self.name.returnPressed.connect(lambda: self.secret.password.setFocus(Qt.FocusReason.TabFocusReason))
        self.secret.password.returnPressed.connect(self.send)
        self.next.clicked.connect(self.send)
        self.back_button.clicked.connect(self.step_back)
        self.busy.stopped.connect(self.stopped)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.back_button.click)

    def retranslate(self) -> None:
        done = self._looked is not None and self._looked.came.done
        lines = {
            self._choosing: self.tr("Which backup? Nothing is done yet: first you see what would be lost."),
            self._proving: self.tr("Sign in to the backup, with a password of the day on which it was made."),
            self._telling: self.tr("Read this first."),
        }
        title = self.tr("The backup is put back") if done else self.tr("Put a backup back")
        self.set_words(title, "" if done else lines[self._step])
        self.none.setText(self.tr("No backups were found in the folder of this computer."))
        self.file.set_text(self.tr("Choose a file"))
        self.name_field.set_words(self.tr("Your name"))
        if self._by_key:
            hint = self.tr("It stands on the sheet that was printed when you began.")
            self.secret.set_words(self.tr("Recovery key"), hint)
            self.by_key.set_text(self.tr("Open with a password"))
        else:
            self.secret.set_words(self.tr("Password"))
            self.by_key.set_text(self.tr("Password forgotten?"))
        self.what.setText(self.tr("Backup: %1").replace("%1", isolated(Path(self._backup).name)))
        self.where.setText(self.tr("It comes to lie at %1").replace("%1", isolated(self._place)))
        self.other_place.set_text(self.tr("Another place"))
        self.back_button.set_text(self.tr("Back"))
        self.next.set_text(self._next_words(done=done))
        self._name_choices()
        self._tell()

    def open(self, found: Sequence["FoundBackup"], place: str, name: str, *, fixed: bool = False) -> None:
        """Begin: these backups are offered, and would come to lie at `place`, which is `fixed` for an open bank."""
        self._found, self._place, self._looked, self._by_key = found, place, None, False
        self.name.setText(name)
        self.secret.password.clear()
        self.other_place.setVisible(not fixed)
        for button in self.choices:
            button.deleteLater()
        self.choices = [ChoiceButton("archive-restore") for _ in found]
        for button, each in zip(self.choices, found, strict=True):
            button.clicked.connect(lambda _checked=False, file=str(each.file): self.chosen.emit(file))
            self._list.add(button)
            # A layout shows it only later, and what is not shown yet may lose the focus it is given.
            button.show()
        self.none.setVisible(not found)
        self._show(self._choosing)

    def take(self, file: str) -> None:
        """This is the backup."""
        self._backup, self._looked = file, None
        self._show(self._proving)

    def set_place(self, place: str) -> None:
        """It comes to lie there."""
        self._place = place
        self.retranslate()

    @property
    def is_choosing(self) -> bool:
        """Whether no backup was chosen yet."""
        return self._step is self._choosing

    @property
    def place(self) -> str:
        """Where it comes to lie."""
        return self._place

    @property
    def proof(self) -> Proof:
        """What was typed to open the backup."""
        name, secret = self.name.text().strip(), self.secret.password.text()
        if self._by_key:
            return Proof(where=self._backup, name=name, recovery_key=secret)
        return Proof(where=self._backup, name=name, password=secret)

    def show_came(self, came: PutBack) -> None:
        """What would be lost; or it is done, and the password is forgotten."""
        self.rest()
        self._looked = came
        if came.came.done:
            self.secret.password.clear()
        self._show(self._telling)

    def work(self, *, looks: bool) -> None:
        """Something long begins."""
        self.refuse("")
        reading, putting = self.tr("Looking the backup through…"), self.tr("Putting the backup back…")
        self.busy.begin(lambda: reading if looks else putting)
        self._enable(False)

    def rest(self) -> None:
        """It is over, or was stopped."""
        self.busy.end()
        self._enable(True)

    def refuse(self, sentence: str) -> None:
        """Why nothing was done; an empty sentence takes that away."""
        self.refusal.setText(sentence)
        announce(self.refusal, sentence, urgent=True)
        self.refusal.setVisible(bool(sentence))
        self.refusal_icon.setVisible(bool(sentence))

    def refuse_proof(self, error: Refusal | StorageTrouble) -> None:
        """Nothing was done: why, beside the password where that is the reason. What was typed stays."""
        self.rest()
        if isinstance(error, NotSignedIn):
            self._show(self._proving)
            self.secret.set_refusal(told(error))
            self.secret.password.selectAll()
        else:
            self.refuse(told(error))

    def hold(self, seconds: int) -> None:
        """Too many wrong tries."""
        said = self.tr("That was wrong too often. You can try again in %n second(s).", "", seconds)
        self.secret.set_refusal(said)

    def arrive(self) -> None:
        if self._step is self._choosing:
            (self.choices[0] if self.choices else self.file).setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._step is self._proving:
            field = self.secret.password if self.name.text() else self.name
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            done = self._looked is not None and self._looked.came.done
            # Nobody does it by leaning on the key that brought them here.
            (self.next if done else self.back_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        """Go on from the step that is shown."""
        if not self.next.isEnabled():
            return
        if self._step is self._proving:
            self.look_wanted.emit(self.proof)
        elif self._looked is not None and self._looked.came.done:
            self.back.emit()
        elif self._looked is not None:
            self.deed_wanted.emit(self.proof)

    def step_back(self) -> None:
        """To the step before, and from the first one away."""
        if self._step is self._telling:
            self._looked = None
            self._show(self._proving)
        elif self._step is self._proving:
            self._show(self._choosing)
        else:
            self.secret.password.clear()
            self.back.emit()

    @property
    def _step(self) -> QWidget:
        parts = (self._proving, self._telling)
        return next((part for part in parts if not part.isHidden()), self._choosing)

    def _show(self, step: QWidget) -> None:
        for part in (self._choosing, self._proving, self._telling):
            part.setVisible(part is step)
        done = self._looked is not None and self._looked.came.done
        self.next.setVisible(step is not self._choosing)
        self.back_button.setVisible(not done)
        self.refuse("")
        self.secret.set_refusal("")
        self.rest()
        self.retranslate()
        if self.isVisible():
            self.arrive()

    def _enable(self, enabled: bool) -> None:
        for button in (self.back_button, self.next, self.file, self.by_key, self.other_place, *self.choices):
            button.setEnabled(enabled)
        for editor in (self.name, self.secret.password):
            editor.setReadOnly(not enabled)

    def _turn(self) -> None:
        self._by_key = not self._by_key
        self.secret.password.clear()
        self.secret.password.setEchoMode(
            QLineEdit.EchoMode.Normal if self._by_key else QLineEdit.EchoMode.Password
        )
        self.secret.eye.setVisible(not self._by_key)
        self.retranslate()
        self.secret.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _next_words(self, *, done: bool) -> str:
        if self._step is self._proving:
            return self.tr("See what would be lost")
        return self.tr("Sign in") if done else self.tr("Put it back")

    def _name_choices(self) -> None:
        for button, each in zip(self.choices, self._found, strict=True):
            here = each.at.astimezone()
            button.set_words(_moment(here), each.file.name)

    def _tell(self) -> None:
        looked = self._looked
        if looked is None:
            return
        said = _done(looked) if looked.came.done else _would(looked)
        self.sign.set_icon(said.icon, said.role)
        self.sentences.setText("\n\n".join(said.sentences))
        announce(self.sentences, self.sentences.text())


def _moment(at: datetime) -> str:
    return f"{words().date(at.date())}, {words().clock(at.hour * 60 + at.minute)}"


def _done(put: PutBack) -> _Told:
    came, command = put.came, words().command
    books = came.copied.books
    place = isolated(came.copied.where)
    said = [command("restore.done", database=place, entries=books.entries, head=books.head[:16])]
    said += [command("restore.erased", count=came.erased)] if came.erased else []
    said += [command("restore.kept", file=isolated(str(came.kept)))] if came.kept is not None else []
    said += [] if books.ok else [command("backup.faults", count=len(books.faults))]
    return _Told(icon="circle-check", role="brand", sentences=tuple(said))


def _would(put: PutBack) -> _Told:
    came, command = put.came, words().command
    books, loss = came.copied.books, came.loss
    place = isolated(came.copied.where)
    said = [command("restore.would", database=place, entries=books.entries, head=books.head[:16])]
    loses = True
    if loss is None:
        loses = False
    elif not loss.known:
        said.append(command("restore.loss_unknown"))
    else:
        loses = bool(loss.entries or loss.accounts)
        if put.first is not None and put.last is not None:
            said.append(command("restore.loses", count=loss.entries, first=put.first, last=put.last))
        else:
            said.append(command("restore.loses_nothing"))
        said += [command("restore.people", count=loss.accounts)] if loss.accounts else []
        said += [command("restore.parted", count=loss.gained)] if loss.gained else []
        said.append(command("restore.and_more"))
    said += [command("restore.would_erase", count=came.erased)] if came.erased else []
    said += [] if books.ok else [command("backup.faults", count=len(books.faults))]
    return _Told(
        icon="triangle-alert" if loses else "circle-check",
        role="error" if loses else "brand",
        sentences=tuple(said),
    )
