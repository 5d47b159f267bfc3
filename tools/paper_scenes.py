"""Scenes of papers, for `make shots`: what is printed, before it is."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tools.stage import Stage
from ui.pages.people.card_dialog import SINGLE, CardDialog
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


SCENES: dict[str, Scene] = {
    "paper-cards": _card,
    "paper-card": _single_card,
    "paper-notice": _notice,
}
