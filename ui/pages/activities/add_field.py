"""The field that puts somebody on the list: a few letters, a number, a scanned card, or a whole list that is pasted."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from timebank.domain.cards import parse_card
from timebank.domain.errors import AccountUnknown, MistypedNumber, Refusal
from timebank.domain.members import Found
from timebank.domain.numbers import read_account_number
from timebank.services.attendance import find_guest_by_card, find_guests
from timebank.services.members import enrol_member
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.tasks import Task
from ui.kernel.wording import told
from ui.pages.desk.edit import DeskEdit
from ui.pages.desk.judge import Judge
from ui.pages.desk.suggestions import Suggestions
from ui.widgets.field import FieldFrame
from ui.widgets.label import IconView

MOST_FOUND = 5
PAUSE_MILLISECONDS = 40


class ListEdit(DeskEdit):
    """Several lines that are pasted are a list of names."""

    pasted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self.paste_list():
            return
        super().keyPressEvent(event)

    def paste_list(self) -> bool:
        """Hand on what was copied when it is several lines."""
        text = QApplication.clipboard().text().strip()
        if "\n" not in text:
            return False
        self.pasted.emit(text)
        return True


class AddField(FieldFrame):
    """Enter takes the one that is lit. Somebody whose card is scanned needs no Enter of their own."""

    chosen = Signal(object, object)
    """The Found, and the CardCode that was scanned for them, if one was."""
    refused = Signal(str)
    new_wanted = Signal(str)
    """Nobody of this name is known: they may be enrolled."""
    down = Signal()
    """Arrow down on the empty field: to the list."""

    def __init__(self, door: Door, shell: Shell, page: QWidget) -> None:
        self.edit = ListEdit(most=120, is_free=False)
        super().__init__(self.edit, icon="search", trailing=IconView("scan-line", size=20), height=48)
        self._door = door
        self._asked: Task | None = None
        self._answered: str | None = None
        self._wanted = self._picked = self._doubted = False
        self._found: tuple[Found, ...] = ()
        self._judge = Judge(self)
        self._may_enrol = door.may(enrol_member)
        self.drop = Suggestions(page, self, shell, may_enrol=self._may_enrol)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._ask)
        self.edit.textEdited.connect(lambda _text: self._on_edited())
        self.edit.entered.connect(self.take)
        self.edit.stepped.connect(self._on_step)
        self.edit.escaped.connect(self._on_escape)
        self.edit.left.connect(self.drop.hide)
        self.drop.chosen.connect(self._choose)
        self.drop.new_wanted.connect(lambda: self.new_wanted.emit(self.text))
        self.retranslate()

    @property
    def text(self) -> str:
        """What is typed."""
        return " ".join(self.edit.text().split())

    def retranslate(self) -> None:
        self.edit.setPlaceholderText(self.tr("Name, number or card"))
        self.edit.setAccessibleName(self.tr("Put somebody on the list"))

    def take(self) -> None:
        """Take who is meant: a card, a number, or the name that is lit."""
        text = self.text
        if not text:
            return
        if self.take_scan(text) or self._take_number(text):
            return
        if self._answered == text and self._found:
            # Who was asked about is lit by now: Enter once more takes them, as at the desk.
            self._judged(self.drop.current(), seen=self._picked or self._doubted)
            return
        self._wanted = True
        self._ask()

    def take_scan(self, code: str) -> bool:
        """Whether this was a card; then its holder is put on the list."""
        card = parse_card(code)
        if card is None:
            return False
        self.clear()
        self._door.ask(
            find_guest_by_card,
            card,
            then=lambda found: self.chosen.emit(found, card),
            refused=lambda refusal: self.refused.emit(told(refusal)),
            owner=self,
        )
        return True

    def choose_number(self, number: str) -> None:
        """Put the person with this number on the list: somebody who has just been enrolled."""
        self._take_number(number)

    def clear(self) -> None:
        """Nothing is typed."""
        self._forget()
        self.edit.clear()

    def _take_number(self, text: str) -> bool:
        if not any(sign.isdigit() for sign in text):
            return False
        try:
            code = read_account_number(text)
        except MistypedNumber as mistyped:
            if text.replace("-", "").isdigit() and len(text) > 2:
                self.refused.emit(told(mistyped))
                return True
            return False
        self._door.ask(
            find_guests,
            code,
            MOST_FOUND,
            then=lambda found: self._on_number(code, found),
            refused=self._on_refused,
            owner=self,
        )
        return True

    def _on_number(self, code: str, found: Sequence[Found]) -> None:
        # An old number leads to the one that it was joined into.
        if found:
            self._choose(found[0])
        else:
            self.refused.emit(told(AccountUnknown(number=code)))

    def _on_refused(self, refusal: Refusal) -> None:
        self.refused.emit(told(refusal))

    def _choose(self, found: object) -> None:
        if isinstance(found, Found):
            self.clear()
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.chosen.emit(found, None)

    def _on_edited(self) -> None:
        self._wanted, self._answered, self._picked, self._doubted = False, None, False, False
        self.refused.emit("")
        if self.text and parse_card(self.text) is None:
            self._pause.start()
        else:
            self._forget()

    def _ask(self) -> None:
        self._pause.stop()
        if self._asked is not None:
            self._asked.cancel()
        text = self.text
        if text:
            self._asked = self._door.ask(
                find_guests, text, MOST_FOUND, then=lambda found: self._on_found(text, found), owner=self
            )

    def _on_found(self, text: str, found: Sequence[Found]) -> None:
        if text != self.text:
            return
        self._answered, self._found = text, tuple(found)
        wanted, self._wanted = self._wanted, False
        if wanted and found:
            self._judged(found[0], seen=False)
        elif self.edit.hasFocus():
            self.drop.show_found(self._found, text, "" if found else self._unknown(text))

    def _unknown(self, text: str) -> str:
        if self._may_enrol:
            return self._judge.unknown(text, None)
        # An organisation finds its own people alone.
        sentence = self.tr("“%1” is not one of your people. Scan their card, or ask the desk.")
        return sentence.replace("%1", text)

    def _judged(self, meant: Found | None, *, seen: bool) -> None:
        """Take who is meant; a namesake, or somebody who only sounds alike, is asked about first."""
        verdict = self._judge.verdict(self.text, self._found, meant, pointed_at=seen)
        if isinstance(verdict, str):
            self._doubted = True
            self.drop.show_found(self._found, self.text, verdict)
        else:
            self._choose(meant)

    def _on_step(self, by: int) -> None:
        if self.drop.isVisible():
            self._picked = True
            self.drop.list.step(by)
        elif by > 0:
            self.down.emit()

    def _on_escape(self) -> None:
        if self.drop.isVisible() or self.edit.text():
            self.clear()
        else:
            self.down.emit()

    def _forget(self) -> None:
        self._pause.stop()
        if self._asked is not None:
            self._asked.cancel()
        self._wanted, self._answered, self._picked, self._doubted = False, None, False, False
        self._found = ()
        self.drop.hide()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Hide:
            self._forget()
        return super().event(event)
