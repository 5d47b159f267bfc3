"""Who are you: a badge or a name, and a password. It opens the bank, or a desk that is locked, or lets another come."""

from enum import Enum
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from timebank.domain.cards import parse_card
from timebank.domain.errors import BadgeNeedsPassword, BadgeUnknown, NotSignedIn, Refusal, StorageTrouble
from ui.kernel.banks import Proof
from ui.kernel.layouts import Row
from ui.kernel.wording import told
from ui.pages.start.panel import CapsWatch, Panel
from ui.widgets.button import Button, Kind
from ui.widgets.field import Field, TextEdit
from ui.widgets.label import IconView, Label

SECOND = 1000


class Occasion(Enum):
    """Why somebody is asked who they are."""

    OPENING = "opening"
    LOCKED = "locked"
    SWITCHING = "switching"
    OPENING_KIOSK = "opening kiosk"
    CLOSING_KIOSK = "closing kiosk"


_WITH_A_WAY_BACK = (Occasion.SWITCHING, Occasion.CLOSING_KIOSK)


class SignInPanel(Panel):
    """One bank, one operator. What is wrong is said below the password, which is emptied; the name stays.

    Whether the name or the password is wrong is never told, nor whether there is such a name.
    """

    wanted = Signal(object)
    """Somebody wants in, with this Proof."""
    another = Signal()
    """Somebody wants another bank."""
    back = Signal()
    """Nobody takes over after all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._where = self._badge = self._hint = ""
        self._occasion = Occasion.OPENING
        self.name, self.password = (TextEdit(most=most, is_free=False) for most in (120, 1000))
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
        self.back_button = Button(icon="chevron-left", height=52, key="Esc")
        self.other = Button(kind=Kind.LINK, height=36, size=15)
        self.forgotten = Button(kind=Kind.LINK, height=32, size=15)
        self.practice = Label(size=15, role="muted", wrap=True)
        self.practice.hide()
        self._by_key = self._is_busy = False
        self._left = 0
        self._tick = QTimer(self)
        self._tick.setInterval(SECOND)
        self._tick.timeout.connect(self._count)
        self.place = Label(size=14, role="muted", wrap=True)
        place = Row(IconView("database", size=16), (self.place, 1), self.other, gap=8)
        self.body.add(self.name_field, self.password_field, self.caps, self.practice)
        self.body.add(Row(self.back_button, (self.enter, 1), gap=12), self.forgotten, place)
        self.name.returnPressed.connect(lambda: self.password.setFocus(Qt.FocusReason.TabFocusReason))
        self.name.textEdited.connect(self._on_name)
        self.password.returnPressed.connect(self.send)
        self.password.textEdited.connect(self._on_password)
        self.enter.clicked.connect(self.send)
        self.other.clicked.connect(self.another)
        self.back_button.clicked.connect(self.back)
        self.forgotten.clicked.connect(lambda: self._use_key(not self._by_key))
        self.show_password.clicked.connect(self._show_password)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._on_escape)
        self.retranslate()

    def retranslate(self) -> None:
        titles = {
            Occasion.OPENING: (
                self.tr("Who are you?"),
                self.tr("Your own password opens the time bank. Scan your badge, or type your name."),
            ),
            Occasion.LOCKED: (
                self.tr("This desk is locked"),
                self.tr("Everything you typed is still there. Scan your badge, or type your password."),
            ),
            Occasion.SWITCHING: (
                self.tr("Who takes over?"),
                self.tr("What is being typed stays. Scan your badge, or type your name and password."),
            ),
            Occasion.OPENING_KIOSK: (
                self.tr("Who opens the kiosk?"),
                self.tr("After this the screen is for visitors. They see only their own time."),
            ),
            Occasion.CLOSING_KIOSK: (
                self.tr("Who closes the kiosk?"),
                self.tr("Only who works here can close it. Scan your badge, or type your name and password."),
            ),
        }
        self.set_words(*titles[self._occasion])
        self.name_field.set_words(self.tr("Your badge") if self._badge else self.tr("Your name"))
        if self._by_key:
            self.password_field.set_words(
                self.tr("Recovery key"), self.tr("It stands on the sheet that was printed when you began.")
            )
            self.forgotten.set_text(self.tr("Open with a password"))
        else:
            self.password_field.set_words(self.tr("Password"))
            self.forgotten.set_text(self.tr("Password forgotten?"))
        self.caps.setText(self.tr("Capitals are locked."))
        self.practice.setText(
            self.tr("Practice: here the password is no secret. It is %1").replace("%1", self._hint)
        )
        closing = self._occasion is Occasion.CLOSING_KIOSK
        self.back_button.set_text(self.tr("Back to the kiosk") if closing else self.tr("Back to work"))
        self.other.set_text(self.tr("Another time bank"))
        self._say_enter()
        self._say_eye()
        self._say_wait()

    @property
    def occasion(self) -> Occasion:
        """Why somebody is asked now."""
        return self._occasion

    def open(
        self, where: str, name: str, occasion: Occasion = Occasion.OPENING, *, practice_password: str = ""
    ) -> None:
        """Ask who is there, for this bank; `name` is offered."""
        self._where, self._occasion, self._hint = where, occasion, practice_password
        self._badge = ""
        self._stop_waiting()
        self.rest()
        self.practice.setVisible(bool(practice_password))
        self.back_button.setVisible(occasion in _WITH_A_WAY_BACK)
        # Only an encrypted file has a key of its own.
        self.forgotten.setHidden("://" in where or bool(practice_password))
        # Never the address as it is: a server's may carry a password.
        public = where.rsplit("@", 1)[-1]
        self.place.setText(public if "://" in where else Path(where).name)
        self.place.setToolTip(public)
        self.name.setText(name)
        self._use_key(False)

    def arrive(self) -> None:
        (self.password if self.name.text() else self.name).setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        """Try name or badge, and password."""
        if not self.enter.isEnabled():
            return
        self.set_busy(True)
        self.password_field.set_refusal("")
        secret = self.password.text()
        password, key = ("", secret) if self._by_key else (secret, "")
        name = "" if self._badge else self.name.text().strip()
        badge = "" if self._by_key else self._badge
        self.wanted.emit(
            Proof(where=self._where, name=name, password=password, recovery_key=key, badge=badge)
        )

    def take_badge(self, code: str) -> None:
        """An operator's badge was scanned: it takes the place of the name. A locked desk may need no more."""
        if self._is_busy:
            return
        self._use_key(False)
        self._stop_waiting()
        self._badge = code
        card = parse_card(code)
        self.name.setText(card.number if card is not None else "")
        self.retranslate()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._occasion not in (Occasion.OPENING, Occasion.OPENING_KIOSK):
            self.set_busy(True)
            self.wanted.emit(Proof(where=self._where, badge=code))

    def refuse(self, error: Refusal | StorageTrouble, wait: int = 0) -> None:
        """It did not open: say why, and after too many tries in how many seconds the next one may come."""
        self.set_busy(False)
        if isinstance(error, BadgeNeedsPassword):
            self._ask_password(error)
            return
        self.password_field.set_refusal(told(error))
        if isinstance(error, BadgeUnknown):
            self._drop_badge()
        elif isinstance(error, NotSignedIn) and not self._by_key:
            self.password.clear()
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        if wait:
            self.hold(wait)

    def hold(self, seconds: int) -> None:
        """Too many wrong tries: let nobody try for so long, and count the seconds down."""
        self.set_busy(False)
        self._left = seconds
        self.password.clear()
        self.enter.setEnabled(False)
        self._say_wait()
        self._tick.start()

    def rest(self) -> None:
        """It opened: forget the password."""
        self.password.clear()
        self.set_busy(False)

    def set_busy(self, busy: bool) -> None:
        """Whether somebody is being let in: that takes a moment, on purpose."""
        self._is_busy = busy
        for editor in (self.name, self.password):
            editor.setReadOnly(busy)
        self.enter.setEnabled(not busy and not self._tick.isActive())
        self._say_enter()

    def _ask_password(self, error: BadgeNeedsPassword) -> None:
        name = str(error.facts.get("name", ""))
        if name:
            self._badge = ""
            self.name.setText(name)
        self.retranslate()
        self.password_field.set_refusal(told(error))
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_badge(self) -> None:
        self._badge = ""
        self.name.clear()
        self.password.clear()
        self.name_field.set_words(self.tr("Your name"))
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_name(self, _text: str) -> None:
        # Somebody else: whether they must wait is asked when they try.
        self._stop_waiting()
        if self._badge:
            self._badge = ""
            self.name_field.set_words(self.tr("Your name"))

    def _on_password(self, _text: str) -> None:
        if not self._tick.isActive():
            self.password_field.set_refusal("")

    def _on_escape(self) -> None:
        if self._occasion in _WITH_A_WAY_BACK:
            self.back.emit()

    def _count(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._say_wait()
        else:
            self._stop_waiting()

    def _stop_waiting(self) -> None:
        self._tick.stop()
        self._left = 0
        self.password_field.set_refusal("")
        self.enter.setEnabled(not self._is_busy)

    def _say_wait(self) -> None:
        if self._left:
            self.password_field.set_refusal(
                self.tr("That was wrong too often. You can try again in %n second(s).", "", self._left)
            )

    def _say_enter(self) -> None:
        self.enter.set_icon("hourglass" if self._is_busy else None)
        self.enter.set_text(self.tr("One moment…") if self._is_busy else self.tr("Open"))

    def _use_key(self, by_key: bool) -> None:
        """Ask for the recovery key instead of a password. It is long: it may be seen while it is typed."""
        self._by_key = by_key
        self.password.clear()
        self._stop_waiting()
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
