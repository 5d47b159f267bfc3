"""Letters and cards for the people in the list: those who are chosen, else everybody it shows."""

import io
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TestBank
from tests.ui.conftest import dialog
from timebank.domain.members import Profile
from timebank.services.cards import show_cards
from timebank.services.members import change_member
from timebank.services.staff import list_audit
from ui.pages.people.card_dialog import CardDialog
from ui.pages.people.letter import LetterDialog
from ui.pages.people.listing import PeopleList
from ui.pages.people.page import PeoplePage
from ui.workplace import Workplace

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
"""Menus, without a screen."""


@pytest.fixture
def people(workplace: Workplace, qtbot: QtBot) -> PeopleList:
    page = workplace.current()
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: page.listing.source.total == 4)
    return page.listing


def choose(people: PeopleList, qtbot: QtBot, wish: str) -> None:
    """Open the menu with the keyboard and take what begins like this."""
    qtbot.keyClick(people.papers, Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(each for each in menu.actions() if each.text().startswith(wish))
    menu.setActiveAction(action)
    qtbot.keyClick(menu, Key.Key_Return)


def letter(people: PeopleList, qtbot: QtBot) -> LetterDialog:
    choose(people, qtbot, "Brief aan")
    shown = dialog(qtbot, LetterDialog)
    assert isinstance(shown, LetterDialog)
    return shown


def pages(pdf: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def test_everybody_gets_the_letter_each_in_their_own_language(
    people: PeopleList, bank: TestBank, qtbot: QtBot, tmp_path: Path
) -> None:
    bank.office.do(bank.desk, change_member, bank.fatma, Profile(name="Fatma Yılmaz", language="tr"))
    shown = letter(people, qtbot)
    assert shown.title.text() == "Brief aan 4 mensen"
    assert not shown.accept_button.isEnabled()
    assert not shown.refusal.text()
    qtbot.keyClicks(shown.subject, "Buurtmaaltijd")
    qtbot.keyClick(shown.subject, Key.Key_Tab)
    assert shown.text.hasFocus()
    qtbot.keyClicks(shown.text, "Kom je ook?")
    shown.language.choose("tr")
    qtbot.keyClicks(shown.text, "Sen de gelir misin?")
    qtbot.waitUntil(lambda: shown.save_button.isEnabled() and not shown._pause.isActive(), timeout=20_000)
    letters = pages(shown.paper)
    assert len(letters) == 4
    for page in letters:
        assert "Kom je ook?" in page
        assert ("Sen de gelir misin?" in page) == ("Fatma" in page)
    shown.save_to(tmp_path / "brieven.pdf")
    qtbot.waitUntil(lambda: shown.line.text() == "Opgeslagen als brieven.pdf")
    lines = bank.office.ask(bank.admin, list_audit, 20)
    assert sum(line.operation == "letter" for line in lines) == 4


def test_what_was_written_is_there_again(people: PeopleList, qtbot: QtBot) -> None:
    shown = letter(people, qtbot)
    qtbot.keyClicks(shown.text, "Kom je ook?")
    qtbot.keyClick(shown, Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    again = letter(people, qtbot)
    assert again.text.toPlainText() == "Kom je ook?"


def test_two_who_are_chosen_get_a_card_each_on_one_sheet(
    people: PeopleList, bank: TestBank, qtbot: QtBot, tmp_path: Path
) -> None:
    people.table.selectRow(0)
    model = people.table.selectionModel()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    model.select(people.model.index(2, 0), flags)
    chosen = people.papers.chosen
    assert len(chosen) == 2
    choose(people, qtbot, "Kaarten voor 2")
    shown = dialog(qtbot, CardDialog)
    assert isinstance(shown, CardDialog)
    qtbot.waitUntil(shown.save_button.isEnabled, timeout=20_000)
    assert shown.title.text() == "2 kaarten"
    assert shown.accept_button.hasFocus()
    shown.save_to(tmp_path / "kaarten.pdf")
    qtbot.waitUntil(lambda: shown.line.text() == "Opgeslagen als kaarten.pdf")
    for number in (bank.fatma, bank.henk, bank.olena, bank.zebib):
        assert (bank.office.ask(bank.desk, show_cards, number).valid is not None) == (number in chosen)
