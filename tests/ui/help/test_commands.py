"""The registry of commands: each key really does what the map says, none means two things, all have words."""

import io

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TestBank
from tests.ui.conftest import dialog
from ui.help.key_map import KeyMapDialog, KeyPaperDialog
from ui.kernel.commands import Command
from ui.kernel.language import speak
from ui.lists import keys as list_keys
from ui.pages.people.page import PeoplePage
from ui.pages.registry import PAGES
from ui.window_commands import window_commands
from ui.workplace import Workplace


def pressed(qtbot: QtBot, key: str) -> None:
    """Press a key as it is written in the registry, where the focus is."""
    combination = QKeySequence(key)[0]
    place = QApplication.focusWidget()
    assert place is not None
    qtbot.keyClick(place, combination.key(), combination.keyboardModifiers())


@pytest.fixture
def place(opens, bank: TestBank, qtbot: QtBot) -> Workplace:
    made = opens(bank.admin)
    qtbot.waitUntil(lambda: not made._door.is_busy)
    return made


OF_PAGES = [
    (name, command, key)
    for name, kind in PAGES.items()
    for command in kind.make.commands
    for key in command.keys
]
OF_WINDOW = [(command, key) for command in window_commands(PAGES) for key in command.keys]


@pytest.mark.parametrize(
    ("page", "command", "key"), OF_PAGES, ids=lambda value: getattr(value, "name", value)
)
def test_each_key_of_a_page_does_its_command(
    place: Workplace, qtbot: QtBot, page: str, command: Command, key: str
):
    place.go(page)
    qtbot.waitUntil(lambda: not place._door.is_busy)
    shown = place.current()
    assert command.name in shown.deeds()
    with qtbot.waitSignal(shown.performed, check_params_cb=lambda name: name == command.name):
        pressed(qtbot, key)


@pytest.mark.parametrize(("command", "key"), OF_WINDOW, ids=lambda value: getattr(value, "name", value))
def test_each_key_of_the_window_does_its_command(place: Workplace, qtbot: QtBot, command: Command, key: str):
    place.go("people")
    with qtbot.waitSignal(place.performed, check_params_cb=lambda name: name == command.name):
        pressed(qtbot, key)


def test_every_command_without_a_key_can_be_done(place: Workplace):
    for command in place.commands:
        if not command.keys and not command.name.startswith("language:"):
            place.perform(command.name)
    for name, kind in PAGES.items():
        deeds = place.pages.take_in(name).deeds()
        assert set(deeds) == {command.name for command in kind.make.commands}, name


@pytest.mark.parametrize("command", list_keys.COMMANDS, ids=lambda command: command.name)
def test_each_key_of_a_list_does_its_command(place: Workplace, qtbot: QtBot, command: Command):
    place.go("people")
    page = place.current()
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: page.listing.model.rowCount() == 4)
    done: list[str] = []
    tools = page.listing.tools
    assert command.name in tools._deeds
    tools._deeds[command.name] = lambda: done.append(command.name)
    page.listing.table.setFocus()
    for key in command.keys:
        pressed(qtbot, key)
    assert done == [command.name] * len(command.keys)


def test_no_key_means_two_things_in_one_place():
    everywhere = [key for command in window_commands(PAGES) for key in command.keys]
    for part in (*(kind.make.commands for kind in PAGES.values()), list_keys.COMMANDS):
        here = [key for command in part for key in command.keys]
        assert len({*everywhere, *here}) == len(everywhere) + len(here)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_command_has_words_and_they_tell_it_apart(place: Workplace, language: str):
    speak(language)
    for section in place.sections():
        titles = [command.title() for command in section.commands]
        assert all(titles)
        assert len(set(titles)) == len(titles), section.title


def test_the_map_shows_every_key_and_prints(place: Workplace, qtbot: QtBot):
    pressed(qtbot, "Shift+F1")
    shown = dialog(qtbot, KeyMapDialog)
    told = " ".join(child.accessibleName() for child in shown.findChildren(QWidget))
    for section in place.sections():
        for command in section.commands:
            if command.keys:
                assert command.title() in told
    shown.print_button.click()
    paper = dialog(qtbot, KeyPaperDialog)
    qtbot.waitUntil(lambda: bool(paper.paper), timeout=10_000)
    (page,) = PdfReader(io.BytesIO(paper.paper)).pages
    printed = " ".join(page.extract_text().split())
    for section in place.sections():
        for command in section.commands:
            assert not command.keys or command.title() in printed
    paper.close()
    shown.close()
