"""Ctrl+K by keys alone: people, organisations, entries, pages, commands and help."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TestBank
from ui.kernel.language import language
from ui.kernel.theme import Scheme, look
from ui.palette.items import Group, Item
from ui.palette.search import SearchPalette
from ui.workplace import Workplace

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def palette(workplace: Workplace, qtbot: QtBot) -> SearchPalette:
    qtbot.waitUntil(lambda: not workplace._door.is_busy)
    workplace.go("desk")
    qtbot.keyClick(workplace, Key.Key_K, CTRL)
    assert workplace.palette_.editor.hasFocus()
    return workplace.palette_


def lines(palette: SearchPalette) -> list[str]:
    model = palette.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def enter(palette: SearchPalette, qtbot: QtBot, text: str) -> None:
    """Type and press Enter at once, as somebody does who knows what comes."""
    qtbot.keyClicks(palette.editor, text)
    qtbot.keyClick(palette.editor, Key.Key_Return)


def test_at_rest_it_shows_what_can_be_done_and_enter_does_nothing(palette, qtbot):
    assert lines(palette)[0] == "Doen"
    assert "Ga naar" in lines(palette)
    qtbot.keyClick(palette.editor, Key.Key_Return)
    assert palette.isVisible()
    qtbot.keyClick(palette.editor, Key.Key_Escape)
    assert not palette.isVisible()


def test_a_name_and_enter_without_waiting_open_the_person(palette, workplace, qtbot, bank: TestBank):
    enter(palette, qtbot, "yilm")
    qtbot.waitUntil(lambda: workplace.page == "people")
    page = workplace.current()
    qtbot.waitUntil(lambda: page.person.member is not None)
    assert page.person.number == bank.fatma
    assert not palette.isVisible()


def test_the_beginning_of_a_command_comes_before_names_that_only_resemble_it(palette, workplace, qtbot):
    enter(palette, qtbot, "groep")
    qtbot.waitUntil(lambda: not palette.isVisible())
    assert workplace.current().form.options.is_group


def test_a_command_of_another_page_goes_there_first(palette, workplace, qtbot):
    qtbot.keyClick(palette.editor, Key.Key_Escape)
    workplace.go("people")
    qtbot.keyClick(workplace, Key.Key_K, CTRL)
    enter(palette, qtbot, "saldo verb")
    qtbot.waitUntil(lambda: workplace.page == "desk")
    assert workplace.current().form.balances.is_hidden


def test_a_page_by_its_name(palette, workplace, qtbot):
    enter(palette, qtbot, "mensen")
    qtbot.waitUntil(lambda: workplace.page == "people")


def test_language_and_colours_are_commands_too(palette, qtbot, workplace):
    enter(palette, qtbot, "donker")
    qtbot.waitUntil(lambda: look().scheme is Scheme.DARK)
    qtbot.keyClick(workplace, Key.Key_K, CTRL)
    enter(palette, qtbot, "english")
    qtbot.waitUntil(lambda: language() == "en")
    qtbot.keyClick(workplace, Key.Key_K, CTRL)
    assert lines(palette)[:2] == ["Chosen last", "Language: English"]


def test_what_was_chosen_last_stands_on_top(palette, workplace, qtbot):
    enter(palette, qtbot, "henk")
    qtbot.waitUntil(lambda: workplace.page == "people")
    qtbot.keyClick(workplace, Key.Key_K, CTRL)
    assert lines(palette)[0] == "Laatst gekozen"
    assert lines(palette)[1].startswith("Henk de Vries")
    qtbot.keyClick(palette.editor, Key.Key_Down)
    assert palette.list.current().title == "Henk de Vries"


def test_an_organisation_opens_its_page(palette, workplace, qtbot, bank: TestBank):
    enter(palette, qtbot, "stichting linde")
    qtbot.waitUntil(lambda: workplace.page == "organisations")
    assert workplace.current().organisation.number == bank.linde


def test_two_names_show_what_they_did(palette, workplace, qtbot, bank: TestBank):
    bank.record(bank.fatma, bank.henk, 90)
    qtbot.keyClicks(palette.editor, "fatma henk")
    qtbot.waitUntil(lambda: lines(palette)[:1] == ["Opgeschreven"])
    assert lines(palette)[1].startswith("Fatma Yılmaz  →  Henk de Vries")
    assert "1 u 30" in lines(palette)[1]
    qtbot.keyClick(palette.editor, Key.Key_Return)
    assert workplace.page == "people"


def test_help_is_found_and_opens_at_the_place(palette, workplace, qtbot):
    qtbot.keyClicks(palette.editor, "limiet")
    qtbot.waitUntil(lambda: "Hulp" in lines(palette))
    qtbot.waitUntil(lambda: not palette._is_waiting)
    while palette.list.current().group is not Group.HELP:
        qtbot.keyClick(palette.editor, Key.Key_Down)
    qtbot.keyClick(palette.editor, Key.Key_Return)
    assert workplace.help_panel.isVisible()
    assert workplace.help_panel.text.topic.name == "desk"


def test_heads_of_groups_are_stepped_over(palette, qtbot):
    seen = set()
    for _ in range(20):
        qtbot.keyClick(palette.editor, Key.Key_Down)
        item = palette.list.current()
        assert isinstance(item, Item)
        seen.add(item.group)
    assert seen == {Group.COMMANDS, Group.PAGES}


def test_nothing_found_says_so(palette, qtbot):
    qtbot.keyClicks(palette.editor, "xqxqxq")
    qtbot.waitUntil(palette._nothing.isVisible)
    assert palette._nothing.text() == "Niets gevonden voor “xqxqxq”."
    assert QApplication.focusWidget() is palette.editor
