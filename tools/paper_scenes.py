"""Scenes of papers, for `make shots`: what is printed, before it is."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from timebank.domain.papers import SlipForm
from tools.stage import Stage
from ui.dialogs.slip import SlipDialog
from ui.pages.people.card_dialog import SINGLE, CardDialog
from ui.pages.people.letter import LetterDialog
from ui.pages.people.page import PeoplePage

Scene = Callable[[Stage], object]


def _card(stage: Stage) -> CardDialog:
    """The card of somebody with a name in two scripts, as it stands on their page."""
    stage.sign_in()
    stage.workplace.go("people")
    stage.type("moh")
    stage.press(Qt.Key.Key_Return)
    page = stage.workplace.current()
    if not isinstance(page, PeoplePage):
        raise TypeError("Enter on a found name opens that person")
    page.person.show_part("details")
    stage.settle()
    page.person.details.cards.open_card()
    stage.settle()
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, CardDialog):
        raise TypeError("the card is shown before it is printed")
    return dialog


def _single_card(stage: Stage) -> None:
    dialog = _card(stage)
    dialog.backs.setChecked(True)
    dialog.form.segment(SINGLE).click()


def _notice(stage: Stage) -> None:
    """What somebody who reads Arabic is told about their data."""
    dialog = _card(stage)
    dialog.reject()
    stage.settle()
    page = stage.workplace.current()
    if not isinstance(page, PeoplePage):
        raise TypeError("behind the card is the person")
    page.person.details.consents.open_notice()


def _slip(form: SlipForm) -> Scene:
    """The slip of what was recorded last at the desk."""

    def scene(stage: Stage) -> None:
        stage.sign_in()
        stage.workplace.go("desk")
        for word in ("olena", "zebib", "ko", "1:30"):
            stage.type(word)
            stage.press(Qt.Key.Key_Return)
        stage.settle()
        stage.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        stage.settle()
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, SlipDialog):
            raise TypeError("the slip is shown before it is printed")
        dialog.form.choose(form)

    return scene


def _letter(stage: Stage) -> None:
    """A letter to everybody who was found, with a second language."""
    stage.sign_in()
    stage.workplace.go("people")
    stage.type("moh")
    stage.settle()
    page = stage.workplace.current()
    if not isinstance(page, PeoplePage):
        raise TypeError("the list of people is shown")
    page.listing.papers.write(("1066-5",))
    stage.settle()
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, LetterDialog):
        raise TypeError("the letter is written before it is printed")
    dialog.subject.setText("Buurtmaaltijd op 12 december")
    dialog.text.setPlainText("Kom je ook eten? Wij koken samen vanaf drie uur.\n\nNeem gerust iemand mee.")
    dialog.hours.setChecked(True)
    dialog.language.choose("ar")
    dialog.subject.setText("عشاء الحي يوم 12 ديسمبر")
    dialog.text.setPlainText("هل تأتي لتناول الطعام معنا؟ نطبخ معًا ابتداءً من الساعة الثالثة.")
    stage.settle()


SCENES: dict[str, Scene] = {
    "paper-cards": _card,
    "paper-card": _single_card,
    "paper-slip": _slip(SlipForm.A6),
    "paper-slip-receipt": _slip(SlipForm.RECEIPT),
    "paper-letter": _letter,
    "paper-notice": _notice,
}
