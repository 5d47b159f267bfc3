"""Enrolling from anywhere in the window, and what somebody who was just enrolled takes home."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from ui.kernel.door import Door
from ui.kernel.shell import Shell
from ui.pages.people.card_dialog import CardDialog
from ui.pages.people.enrol import EnrolDialog
from ui.pages.people.notice import NoticeDialog


class Enrolments(QObject):
    """The forms of one window. A card, a PIN and the paper about their data follow each, where they are wanted."""

    def __init__(self, door: Door, shell: Shell, place: QWidget) -> None:
        """`place` is where the pages are shown: on a locked desk no paper follows."""
        super().__init__(place)
        self._door, self._shell, self._place = door, shell, place

    def open(self, name: str, then: Callable[[str], object]) -> EnrolDialog:
        """A form with this name in it; `then` hears the number of who was enrolled."""
        dialog = EnrolDialog(self._door, self._shell, name=name, parent=self._place.window())
        dialog.enrolled.connect(lambda number: then(number))
        dialog.made.connect(self._hand_out)
        dialog.open()
        return dialog

    def go_on_from(self, dialogs: list[QDialog], then: Callable[[str], object]) -> None:
        """Open what is half typed in these dialogs of an operator with other rights; they are taken out."""
        for dialog in [each for each in dialogs if isinstance(each, EnrolDialog)]:
            kept = dialog.give_up()
            if kept is not None:
                dialogs.remove(dialog)
                self.open("", then).restore(kept)

    def _hand_out(self, number: str, name: str, language: str) -> None:
        window = self._place.window()
        card = CardDialog(self._door, self._shell, (number,), name, parent=window, pin_first=True)

        def inform() -> None:
            if self._place.isVisible():
                NoticeDialog(self._door, self._shell, number, name, language, parent=window).open()

        card.finished.connect(inform)
        card.open()
