"""Cards at the desk: a scanned card is the person of the field one stands in, else of the one still empty."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from timebank.domain.cards import parse_card
from timebank.domain.errors import AccountClosed, Refusal
from timebank.domain.members import Found
from timebank.services.cards import find_by_card
from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.kernel.wording import told
from ui.pages.desk.form import EntryForm
from ui.pages.desk.line import Person
from ui.pages.desk.person_field import PersonField


class Scanning(QObject):
    """Puts who was scanned into the form, and what was typed elsewhere stays as it was."""

    def __init__(self, door: Door, shell: Shell, form: EntryForm) -> None:
        super().__init__(form)
        self._door, self._shell, self._form = door, shell, form

    def take(self, code: str) -> bool:
        """Take this code, if it is a card's."""
        card = parse_card(code)
        if card is None:
            return False
        here = self._focused()
        self._door.ask(
            find_by_card,
            card,
            then=lambda found: self._on_found(found, here),
            refused=lambda refusal: self._on_refused(refusal, here),
            owner=self,
        )
        return True

    def _on_found(self, found: Found, here: PersonField | None) -> None:
        field = here or self._empty()
        if not found.open:
            self._on_refused(AccountClosed(number=found.code, name=found.name), field)
        elif field is None:
            sentence = self.tr("That was the card of %1. Both people have been chosen already.")
            self._shell.say(sentence.replace("%1", found.name), icon="id-card")
        else:
            field.choose(Person.of(found))
            if field is here and field.person is not None:
                field.entered.emit()

    def _on_refused(self, refusal: Refusal, field: PersonField | None) -> None:
        if field is None:
            self._shell.say(told(refusal), icon="circle-alert")
        else:
            field.refuse(told(refusal))

    def _focused(self) -> PersonField | None:
        place = QApplication.focusWidget()
        return next(
            (field for field in self._fields() if place is not None and field.isAncestorOf(place)), None
        )

    def _empty(self) -> PersonField | None:
        return next((field for field in self._fields() if field.typed.is_empty), None)

    def _fields(self) -> tuple[PersonField, PersonField]:
        return self._form.bar.giver, self._form.bar.receiver
