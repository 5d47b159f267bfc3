"""Offers the activities that whoever helps usually does."""

from PySide6.QtCore import QObject

from timebank.domain.errors import Refusal
from timebank.domain.numbers import POT
from timebank.services.talents import usual_talents
from ui.kernel.door import Door
from ui.kernel.tasks import Task
from ui.pages.desk.person_field import PersonField
from ui.pages.desk.talent_field import TalentField


class Habits(QObject):
    """Asks what somebody usually does as soon as they are chosen; the answer waits in the field for the activity."""

    def __init__(self, door: Door, giver: PersonField, talent: TalentField) -> None:
        super().__init__(giver)
        self._door, self._giver, self._talent = door, giver, talent
        self._asked: Task | None = None
        self._of = ""
        giver.changed.connect(self._look)

    def _look(self) -> None:
        people = self._giver.people
        code = people[0].code if people and people[0].code != POT else ""
        if code == self._of:
            return
        self._of = code
        self._talent.set_usual(())
        if self._asked is not None:
            self._asked.cancel()
        if code:
            self._asked = self._door.ask(
                usual_talents, code, then=self._talent.set_usual, refused=self._on_refused, owner=self
            )

    def _on_refused(self, _refusal: Refusal) -> None:
        """Nothing is offered then; whoever saves the line hears why."""
