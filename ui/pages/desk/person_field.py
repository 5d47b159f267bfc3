"""The field for a person: letters, a number or a scanned card lead to somebody, who is then shown as a chip."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from timebank.domain.errors import AccountClosed, AccountUnknown, MistypedNumber, Refusal
from timebank.domain.members import Found
from timebank.domain.names import fold
from timebank.domain.numbers import read_account_number
from timebank.services.members import find_members
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.tasks import Task
from ui.kernel.theme import look
from ui.kernel.wording import told
from ui.pages.desk.chip import PersonChip
from ui.pages.desk.edit import DeskEdit
from ui.pages.desk.line import Person, Typed
from ui.pages.desk.suggestions import Suggestions
from ui.widgets.field import FieldFrame
from ui.widgets.label import IconView

MOST_FOUND = 5
PAUSE_MILLISECONDS = 40
"""Somebody who types on is not yet asking."""
LEAST_DIGITS = 3
"""A number shorter than this is one that is still being typed."""


class PersonField(FieldFrame):
    """Who helped, or for whom.

    Enter (or leaving the field) settles what was typed. The answer may come later: typing goes on in the next field
    meanwhile, and whoever saves waits until `is_settling` is over.
    """

    changed = Signal()
    """Somebody was chosen or taken back."""
    entered = Signal()
    """Enter: on to the next field."""
    settled = Signal()
    """What was typed has led to somebody, or is refused."""
    refusal_changed = Signal(str)
    edited = Signal()

    def __init__(self, door: Door, shell: Shell, page: QWidget) -> None:
        self.edit = DeskEdit(most=120)
        self._sign = IconView("scan-line", size=20)
        super().__init__(self.edit, trailing=self._sign)
        self._door, self._shell = door, shell
        self._asked: Task | None = None
        self._answered: str | None = None
        self._settling = ""
        self._picked = False
        self._found: tuple[Found, ...] = ()
        self._refusal = ""
        self.person: Person | None = None
        self.repeat: Person | None = None
        self.chip = PersonChip(self)
        self.drop = Suggestions(page, self, shell)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(lambda: self._ask(self.text))
        self._connect()
        self.retranslate()

    # what it holds

    @property
    def text(self) -> str:
        """What is typed and leads to nobody yet."""
        return " ".join(self.edit.text().split())

    @property
    def typed(self) -> Typed:
        """Who was chosen and what is typed."""
        return Typed(people=(self.person,) if self.person else (), text=self.edit.text())

    @property
    def is_settling(self) -> bool:
        """Whether the answer to what was typed is still to come."""
        return bool(self._settling)

    @property
    def refusal(self) -> str:
        """What is wrong with what was typed."""
        return self._refusal

    def restore(self, typed: Typed) -> None:
        """Hold this again."""
        self._forget_question()
        self.person = typed.people[0] if typed.people else None
        self.edit.setText(typed.text)
        self._show()
        self.refuse("")
        self.changed.emit()

    def choose(self, person: Person) -> None:
        """Take this person."""
        self._forget_question()
        self.person = person
        self.edit.clear()
        self._show()
        self.refuse("")
        self.changed.emit()
        self.settled.emit()

    def choose_number(self, number: str) -> None:
        """Take the person with this number: somebody who has just been enrolled, or a scanned card."""
        self.edit.setText(number)
        self.settle()

    def set_repeat(self, person: Person | None) -> None:
        """Offer somebody in grey, for Enter on the empty field."""
        self.repeat = person
        self._show()

    def refuse(self, sentence: str) -> None:
        """Say beside the field what is wrong with it; empty takes it away."""
        self._refusal = sentence
        self.set_in_error(bool(sentence))
        self._describe()
        self.refusal_changed.emit(sentence)

    def retranslate(self) -> None:
        if hasattr(self, "chip"):
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inset = look().px(4)
        self.chip.setGeometry(self.rect().adjusted(inset, inset, -inset, -inset))

    # what happens to it

    def settle(self) -> None:
        """Find out now who is meant by what was typed; what was refused stays refused until it is changed."""
        text = self.text
        if not text or self._refusal or self._settling == text:
            return
        number = _number(text)
        if number is not None and not self._picked:
            self._settle_number(text, number)
            return
        current = self.drop.current() if self._answered == text else None
        if current is not None:
            self._judge(text, self._found, current)
            return
        self._settling = text
        self._ask(text)

    def come_back(self) -> None:
        """Put the cursor here again, with what may have been meant."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._refusal and self._answered == self.text:
            self._show_found(self._found, self._refusal)

    def take_back(self) -> None:
        """Nobody is chosen any more."""
        self.person = None
        self._show()
        self.refuse("")
        self.changed.emit()

    def _connect(self) -> None:
        self.edit.textEdited.connect(self._on_edited)
        self.edit.entered.connect(self._on_enter)
        self.edit.stepped.connect(self._on_step)
        self.edit.escaped.connect(self._on_escape)
        self.edit.wiped.connect(self._on_wiped)
        self.edit.left.connect(self._on_left)
        self.chip.cleared.connect(self._on_chip_cleared)
        self.chip.pressed.connect(lambda: self.edit.setFocus(Qt.FocusReason.MouseFocusReason))
        self.drop.chosen.connect(self._on_clicked)

    def _on_edited(self) -> None:
        if self.person is not None:
            self.take_back()
        self._settling, self._picked, self._answered = "", False, None
        self.refuse("")
        self._show()
        self.edited.emit()
        if self.text:
            self._pause.start()
        else:
            self._forget_question()

    def _on_enter(self) -> None:
        if self.text and self._refusal:
            self._take_lit()
        elif self.text:
            self.settle()
        elif self.person is None and self.repeat is not None:
            self.choose(self.repeat)
        if not self._refusal:
            self.entered.emit()

    def _take_lit(self) -> None:
        """Enter again after a refusal: whoever is lit has been seen by then."""
        meant = self.drop.current()
        if meant is not None:
            self._picked = True
            self._judge(self.text, self._found, meant)

    def _on_step(self, by: int) -> None:
        if self.drop.isVisible():
            self._picked = True
            self.drop.list.step(by)

    def _on_escape(self) -> None:
        if self.drop.isVisible():
            self._close_drop()
        elif self.edit.text():
            # As typing would take it away, so that Ctrl+Z brings it back.
            self.edit.selectAll()
            self.edit.del_()
            self._on_edited()

    def _on_wiped(self) -> None:
        if self.person is not None:
            self.take_back()
        elif self.repeat is not None:
            self.set_repeat(None)

    def _on_left(self) -> None:
        self.settle()
        self._close_drop()

    def _on_chip_cleared(self) -> None:
        self.take_back()
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)

    def _on_clicked(self, found: object) -> None:
        if isinstance(found, Found):
            self._picked = True
            self._judge(self.text, self._found, found)
            if self.person is not None:
                self.entered.emit()

    # questions and answers

    def _ask(self, text: str) -> None:
        self._pause.stop()
        if self._asked is not None:
            self._asked.cancel()
        if text:
            self._asked = self._door.ask(
                find_members, text, MOST_FOUND, then=lambda found: self._on_found(text, found), owner=self
            )

    def _on_found(self, text: str, found: Sequence[Found]) -> None:
        if text != self.text:
            return
        self._answered, self._found = text, tuple(found)
        if self.edit.hasFocus():
            sentence = "" if found or _number(text) else self._unknown(text, None)
            self._show_found(self._found, sentence)
        if self._settling == text:
            self._judge(text, self._found, found[0] if found else None)

    def _show_found(self, found: "tuple[Found, ...]", sentence: str) -> None:
        """Open the list below; what it says need not be said below the field as well."""
        self.drop.show_found(found, self.text, sentence)
        self.refusal_changed.emit("")

    def _close_drop(self) -> None:
        self.drop.hide()
        self.refusal_changed.emit(self._refusal)

    def _judge(self, text: str, found: "tuple[Found, ...]", meant: Found | None) -> None:
        """Take who is meant, where that is beyond doubt or somebody pointed at the row."""
        self._settling = ""
        if meant is None:
            self._refuse_here(found, self._unknown(text, None))
        elif not meant.open:
            self._refuse_here(found, told(AccountClosed(number=meant.code, name=meant.name)))
        elif self._picked:
            self.choose(Person.of(meant))
        elif meant.doubtful:
            self._refuse_here(found, self._unknown(text, meant))
        elif sum(fold(each.name) == fold(meant.name) for each in found) > 1:
            sentence = self.tr("More people are called %1. Choose with the arrow keys.")
            self._refuse_here(found, sentence.replace("%1", meant.name))
        else:
            self.choose(Person.of(meant))

    def _refuse_here(self, found: "tuple[Found, ...]", sentence: str) -> None:
        """Say it, and show who may be meant."""
        self._picked = False
        self.refuse(sentence)
        if self.edit.hasFocus():
            self._show_found(found, sentence)
        self.settled.emit()

    def _settle_number(self, text: str, number: str) -> None:
        try:
            code = read_account_number(number)
        except MistypedNumber as mistyped:
            self._refuse_number(mistyped)
            return
        self._settling = text
        self._pause.stop()
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._door.ask(
            find_members, code, MOST_FOUND, then=lambda found: self._on_number(text, code, found), owner=self
        )

    def _on_number(self, text: str, code: str, found: Sequence[Found]) -> None:
        if text != self.text:
            return
        self._settling = ""
        # An old number leads to whoever it was joined into: the search gives that one person.
        right = [each for each in found if each.code == code] or list(found)
        if not right:
            self._refuse_number(AccountUnknown(number=code))
        elif not right[0].open:
            self._refuse_number(AccountClosed(number=right[0].code, name=right[0].name))
        else:
            self.choose(Person.of(right[0]))

    def _refuse_number(self, refusal: Refusal) -> None:
        self._settling = ""
        self.drop.hide()
        self.refuse(told(refusal))
        self.settled.emit()

    def _unknown(self, text: str, meant: Found | None) -> str:
        if meant is None:
            sentence = self.tr("“%1” is not in the list. Enrol a new person with Ctrl+N.")
        else:
            sentence = self.tr("“%1” is not in the list. Do you mean %2? Or enrol a new person (Ctrl+N).")
            sentence = sentence.replace("%2", meant.name)
        return sentence.replace("%1", text)

    def _forget_question(self) -> None:
        self._pause.stop()
        if self._asked is not None:
            self._asked.cancel()
        self._settling, self._picked, self._answered = "", False, None
        self.drop.hide()

    # how it looks

    def _show(self) -> None:
        self.chip.set_person(self.person)
        grey = self.repeat.name if self.repeat is not None and self.person is None else ""
        hint = "" if self.person is not None else self.tr("Name or number")
        self.edit.setPlaceholderText(grey or hint)
        self._sign.set_icon("corner-down-left" if grey else "scan-line")
        self._sign.setVisible(self.person is None and not self.edit.text())
        self._describe()

    def _describe(self) -> None:
        if self._refusal or self.person is not None:
            self.edit.set_description(self._refusal or self.chip.words)
        elif self.repeat is not None and not self.text:
            sentence = self.tr("Enter repeats %1.")
            self.edit.set_description(sentence.replace("%1", self.repeat.name))
        else:
            self.edit.set_description("")


def _number(text: str) -> str | None:
    """The text, when it can only be a number: digits, perhaps with a hyphen in it."""
    plain = text.replace("-", "").replace(" ", "")
    return text if plain.isdecimal() and len(plain) >= LEAST_DIGITS else None
