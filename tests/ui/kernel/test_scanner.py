"""A scanner is told from a person by its speed, in every field, and leaves no sign behind."""

import time
from string import ascii_letters

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.scanning import PERSON, press
from timebank.domain.cards import CardCode
from ui.kernel.scanner import watch_scanner
from ui.widgets.dialog import Dialog

CODE = CardCode(number="1038-5", secret="7K3VQH2M9X").text
PROOF = "TB1:" + "A2B3C4D5E6F" * 15


class Bench(QWidget):
    """A window with a field of each kind, which takes what no field takes."""

    def __init__(self) -> None:
        super().__init__()
        self.scanned: list[str] = []
        self.pressed: list[bool] = []
        self.line, self.note, self.choice = QLineEdit(), QPlainTextEdit(), QComboBox()
        self.taker = Taker()
        self.button = QPushButton("Opslaan")
        self.button.setDefault(True)
        self.button.clicked.connect(lambda: self.pressed.append(True))
        self.choice.addItems(["0 uur", "1 uur", "7 uur"])
        self.setLayout(QVBoxLayout())
        for part in (self.line, self.note, self.choice, self.taker, self.button):
            self.layout().addWidget(part)

    def take_scan(self, code: str) -> bool:
        self.scanned.append(code)
        return True


class Taker(QLineEdit):
    """A field with a use for cards."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: list[str] = []

    def take_scan(self, code: str) -> bool:
        self.taken.append(code)
        return True


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    watch_scanner()
    window = Bench()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.line.setFocus()
    return window


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, None])
@pytest.mark.parametrize("before", ["", "Fat", "2"])
def test_a_scan_leaves_what_was_typed_before(
    bench: Bench, qtbot: QtBot, end: Qt.Key | None, before: str
) -> None:
    press(before, apart=PERSON, end=None)
    qtbot.wait(60)
    entered: list[bool] = []
    bench.line.returnPressed.connect(lambda: entered.append(True))
    press(CODE, end=end)
    qtbot.waitUntil(lambda: bench.scanned == [CODE])
    qtbot.wait(120)
    assert bench.line.text() == before
    assert bench.line.hasFocus()
    assert entered == []


@pytest.mark.parametrize("apart", [1, 10, 22])
def test_slow_and_fast_scanners(bench: Bench, qtbot: QtBot, apart: int) -> None:
    press(CODE, apart=apart)
    qtbot.waitUntil(lambda: bench.scanned == [CODE])
    assert bench.line.text() == ""


def test_the_field_with_a_use_for_it_takes_it(bench: Bench, qtbot: QtBot) -> None:
    bench.taker.setFocus()
    press(CODE)
    qtbot.waitUntil(lambda: bench.taker.taken == [CODE])
    assert (bench.taker.text(), bench.scanned) == ("", [])


def test_a_note_a_choice_and_a_button_hear_nothing_of_it(bench: Bench, qtbot: QtBot) -> None:
    bench.note.setPlainText("Twee koppen")
    for times, part in enumerate((bench.note, bench.choice, bench.button), start=1):
        part.setFocus()
        press(CODE)
        qtbot.waitUntil(lambda times=times: len(bench.scanned) == times)
    assert bench.note.toPlainText() == "Twee koppen"
    assert bench.choice.currentIndex() == 0
    assert bench.pressed == []


def test_the_code_of_a_certificate(bench: Bench, qtbot: QtBot) -> None:
    assert len(PROOF) == 4 + 165
    press(PROOF, apart=2)
    qtbot.waitUntil(lambda: bench.scanned == [PROOF])
    address = "https://lindebank.example/bewijs#" + PROOF
    press(address, apart=2)
    qtbot.waitUntil(lambda: bench.scanned == [PROOF, address])
    assert bench.line.text() == ""


@pytest.mark.parametrize("text", ["2:30", "1038-5", CODE, "The Horst", "https", "10", "h", "-0.45"])
def test_a_person_who_types_loses_nothing(bench: Bench, qtbot: QtBot, text: str) -> None:
    entered: list[bool] = []
    bench.line.returnPressed.connect(lambda: entered.append(True))
    press(text, apart=PERSON)
    assert bench.line.text() == text
    qtbot.wait(120)
    assert (bench.line.text(), entered, bench.scanned) == (text, [True], [])


@pytest.mark.parametrize("text", ["8712345678906", "1038-4.7K3VQH2M9X", "1038-5.7K3", "1038", "htx", "T1"])
def test_other_fast_keys_go_on_to_the_field(bench: Bench, qtbot: QtBot, text: str) -> None:
    press(text, apart=1)
    qtbot.waitUntil(lambda: bench.line.text() == text)
    assert bench.scanned == []


def test_one_figure_is_seen_before_anybody_notices(bench: Bench, qtbot: QtBot) -> None:
    QTest.keyClick(bench.windowHandle(), "7")
    start = time.monotonic()
    qtbot.waitUntil(lambda: bench.line.text() == "7")
    assert time.monotonic() - start < 0.09


@pytest.mark.parametrize("letter", sorted(set(ascii_letters) - {"T", "h"}))
def test_letters_of_names_do_not_wait(bench: Bench, letter: str) -> None:
    """Neither do those that people take for the figures 1 and 0: a scanner presses figures."""
    QTest.keyClick(bench.windowHandle(), letter)
    assert bench.line.text() == letter


def test_enter_after_a_figure_comes_after_it(bench: Bench) -> None:
    heard: list[str] = []
    bench.line.returnPressed.connect(lambda: heard.append(bench.line.text()))
    press("2", apart=1)
    assert heard == ["2"]


def test_a_second_enter_of_the_scanner_presses_nothing(bench: Bench, qtbot: QtBot) -> None:
    bench.button.setFocus()
    press(CODE)
    QTest.keyClick(bench.windowHandle(), Qt.Key.Key_Return)
    QTest.keyClick(bench.windowHandle(), Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bench.scanned == [CODE])
    assert bench.pressed == []
    qtbot.wait(200)
    QTest.keyClick(bench.windowHandle(), Qt.Key.Key_Space)
    assert bench.pressed == [True]


def test_two_cards_one_after_the_other(bench: Bench, qtbot: QtBot) -> None:
    other = CardCode(number="1045-5", secret="0000000000").text
    press(CODE)
    qtbot.wait(160)
    press(other)
    qtbot.waitUntil(lambda: bench.scanned == [CODE, other])
    assert bench.line.text() == ""


def test_a_click_in_the_middle_gives_back_what_waited(bench: Bench, qtbot: QtBot) -> None:
    QTest.keyClick(bench.windowHandle(), "1")
    QTest.mouseClick(bench.windowHandle(), Qt.MouseButton.LeftButton)
    assert bench.line.text() == "1"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_an_open_menu_is_closed_by_a_card(bench: Bench, qtbot: QtBot) -> None:
    chosen: list[bool] = []
    menu = QMenu(bench)
    menu.addAction("Weg", lambda: chosen.append(True))
    menu.popup(bench.mapToGlobal(bench.rect().center()))
    qtbot.waitUntil(menu.isVisible)
    press(CODE)
    qtbot.waitUntil(lambda: bench.scanned == [CODE])
    assert not menu.isVisible()
    assert chosen == []


def test_a_dialog_says_that_it_stands_in_the_way(bench: Bench, qtbot: QtBot) -> None:
    dialog = Dialog(width=400, parent=bench)
    name = QLineEdit("Fatma")
    dialog.body.addWidget(name)
    dialog.set_words("Inschrijven", "", "Opslaan", "Sluiten")
    accepted: list[bool] = []
    dialog.accept_button.clicked.connect(lambda: accepted.append(True))
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    name.setFocus()
    press(CODE)
    qtbot.waitUntil(lambda: bool(dialog.refusal.text()))
    assert (name.text(), accepted, bench.scanned) == ("Fatma", [], [])
