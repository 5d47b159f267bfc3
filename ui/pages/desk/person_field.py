"""The field for a person: letters, a number or a scanned card lead to somebody, who is then shown as a chip."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from timebank.domain.errors import SamePerson
from timebank.domain.members import Found
from timebank.services.members import find_members
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.tasks import Task
from ui.kernel.theme import look
from ui.kernel.wording import told
from ui.pages.desk.by_number import MOST_FOUND, ByNumber
from ui.pages.desk.chip import PersonChip
from ui.pages.desk.edit import DeskEdit
from ui.pages.desk.judge import Judge, number_in
from ui.pages.desk.line import Person, Typed
from ui.pages.desk.pot import found_pot
from ui.pages.desk.suggestions import Suggestions
from ui.widgets.field import FieldFrame
from ui.widgets.label import IconView

PAUSE_MILLISECONDS = 0
"""Keys that wait together, as those of a scanner, are one question; somebody who types is answered at each letter."""


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
        self.edit = DeskEdit(most=120, is_free=False)
        self._sign = IconView("scan-line", size=20)
        super().__init__(self.edit, trailing=self._sign)
        self._door, self._shell = door, shell
        self._asked: Task | None = None
        self._answered: str | None = None
        self._settling = ""
        self._picked = False
        self._judge_of = Judge(self)
        self._by_number = ByNumber(door, self)
        self.takes_pot = False
        self._found: tuple[Found, ...] = ()
        self._refusal = ""
        self.person: Person | None = None
        self.repeat: Person | None = None
        self._gathered: list[Person] | None = None
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
        return Typed(people=self.people, text=self.edit.text())

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody who was chosen: several of them while it gathers."""
        if self._gathered is not None:
            return tuple(self._gathered)
        return (self.person,) if self.person is not None else ()

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
        if self._gathered is None:
            self.person = typed.people[0] if typed.people else None
        else:
            self._gathered = list(typed.people)
        self.edit.setText(typed.text)
        self._show()
        self.refuse("")
        self.changed.emit()

    def choose(self, person: Person) -> None:
        """Take this person."""
        self._forget_question()
        if self._gathered is None:
            self.person = person
        elif person in self._gathered:
            self.refuse(told(SamePerson(number=person.code)))
            self.edit.release()
            self.settled.emit()
            return
        else:
            self._gathered.append(person)
        self.edit.clear()
        self._show()
        self.refuse("")
        self.changed.emit()
        self.edit.release()
        self.settled.emit()

    def lock(self, person: Person | None) -> None:
        """Hold this person, whom nobody can change; None: nobody, and free again."""
        self.edit.setEnabled(person is None)
        self.chip.clear_button.setVisible(person is None)
        self.restore(Typed(people=() if person is None else (person,)))

    def gather(self, several: bool) -> None:
        """Take several people one after another, or one again: the first."""
        if several is (self._gathered is not None):
            return
        people = self.people
        self._gathered = list(people) if several else None
        self.person = people[0] if people and not several else None
        self._show()
        self.changed.emit()

    def drop_person(self, code: str) -> None:
        """Somebody who was gathered takes no part after all."""
        if self._gathered is not None:
            self._gathered = [person for person in self._gathered if person.code != code]
            self.refuse("")
            self.changed.emit()

    def choose_number(self, number: str) -> None:
        """Take the person with this number: somebody who has just been enrolled, or a scanned card."""
        self.edit.setText(number)
        # What was said of the name that stood here says nothing of the number.
        self.refuse("")
        self.settle()

    def go_on_with(self, number: str) -> None:
        """Take somebody who has just been enrolled, and go on as Enter does: what is typed next is the next field's."""
        self.choose_number(number)
        if self._gathered is None:
            self.entered.emit()

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
        number = number_in(text)
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

    def doubt(self, text: str) -> None:
        """Hold a text that leads to nobody beyond doubt; whoever comes here sees who may be meant, and chooses."""
        self.restore(Typed(text=text))
        self.refuse(self.tr("Who is “%1”? Choose somebody, or type on.").replace("%1", text))
        self._ask(self.text)

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
            if self._gathered is not None:
                # The next name goes into this same field, as soon as it is empty.
                if self.is_settling:
                    self.edit.hold()
                return
        elif not self.people and self.repeat is not None:
            self.choose(self.repeat)
        if not self._refusal and not (self._gathered is not None and self.text):
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
        elif self._gathered:
            self.drop_person(self._gathered[-1].code)
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
            elif self._gathered is not None:
                self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

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
        found = (*(found_pot(text) if self.takes_pot else ()), *found)
        self._answered, self._found = text, found
        if self.edit.hasFocus():
            sentence = "" if found or number_in(text) else self._judge_of.unknown(text, None)
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
        verdict = self._judge_of.verdict(text, found, meant, pointed_at=self._picked)
        if isinstance(verdict, Person):
            self.choose(verdict)
        else:
            self._refuse_typed(verdict, found)

    def _settle_number(self, text: str, number: str) -> None:
        self._forget_question()
        self._settling = text

        def take(person: Person) -> None:
            if text == self.text:
                self.choose(person)

        self._by_number.ask(number, take, self._refuse_typed)

    def _refuse_typed(self, sentence: str, found: "tuple[Found, ...]" = ()) -> None:
        """Say what is wrong with what was typed, and show who may be meant."""
        self._settling, self._picked = "", False
        self.refuse(sentence)
        if found and self.edit.hasFocus():
            self._show_found(found, sentence)
        elif self.edit.hasFocus() and number_in(self.text) is None:
            self._show_found((), sentence)
        self.edit.release()
        self.settled.emit()

    def _forget_question(self) -> None:
        self._pause.stop()
        self._by_number.cancel()
        if self._asked is not None:
            self._asked.cancel()
        self._settling, self._picked, self._answered = "", False, None
        self.drop.hide()

    # how it looks

    def _show(self) -> None:
        self.chip.set_person(self.person)
        grey = self.repeat.name if self.repeat is not None and not self.people else ""
        hint = "" if self.person is not None else self.tr("Name or number")
        if self._gathered:
            hint = self.tr("One more, or Enter")
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
