"""Whatever keys somebody presses at the desk: nothing breaks, nothing is lost, and nothing is booked that was not meant."""

from collections.abc import Sequence
from functools import partial
from itertools import chain

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.ui.pages.desk.conftest import DeskAtWork
from timebank.services.statements import list_balances
from ui.pages.desk.commands import COMMANDS

Key = Qt.Key

WORDS = (
    "fat",
    "hen",
    "zeb",
    "olena",
    "pot",
    "ko",
    "taal",
    "xyz",
    "2",
    "1:30",
    "45",
    "99u",
    "-1",
    " ",
    "<b>",
)
MOVES = ("Tab", "Shift+Tab", "Up", "Down", "Left", "Right", "Home", "End", "PgDown", "F6", "F7", "Menu")
ERASES = ("Escape", "Backspace", "Del", "Ctrl+A", "Ctrl+X", "Ctrl+Backspace")
BOOKS = ("Return", "Enter")
OF_THE_PAGE = tuple(key for command in COMMANDS for key in command.keys)
MAY_BOOK = {*BOOKS, "Ctrl+Return", "Ctrl+Enter", "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"}
MAY_EMPTY = {*ERASES, "Ctrl+Z", *WORDS}

one = st.sampled_from([*WORDS, *BOOKS * 4, *MOVES, *ERASES, *OF_THE_PAGE]).map(lambda stroke: [stroke])
line = st.permutations(["fat", "hen", "zeb", "olena"]).map(
    lambda names: [names[0], "Return", names[1], "Return", "ko", "Return", "1:30", "Return"]
)
anything = st.lists(one | one | one | line, min_size=3, max_size=16).map(
    lambda parts: list(chain.from_iterable(parts))
)
calmly = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def strike(desk: DeskAtWork, stroke: str) -> None:
    """Type a word, or press a key that is written as in the keyboard map."""
    place = QApplication.focusWidget() or desk.window
    if stroke in WORDS:
        desk.qtbot.keyClicks(place, stroke)
    else:
        combination = QKeySequence(stroke)[0]
        desk.qtbot.keyClick(place, combination.key(), combination.keyboardModifiers())


def begin(desk: DeskAtWork) -> None:
    """An empty line at a desk where nothing stands in front."""
    desk.settle()
    for front in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
        if front is not None:
            front.close()
    desk.form.question.close_now()
    desk.form.clear()
    desk.window.activateWindow()
    desk.settle()


def booked(desk: DeskAtWork) -> int:
    return len(desk.entries())


def whole(desk: DeskAtWork) -> bool:
    """The books verify, and what everybody has comes to nothing."""
    accounts = desk.bank.office.ask(desk.bank.desk, list_balances)
    return desk.bank.whole() and sum(account.balance for account in accounts) == 0


def stay_here(desk: DeskAtWork) -> None:
    """Buttons that lead to other pages lead nowhere in this test."""
    for name in ("go", "search", "record_for", "record_with", "open_person"):
        setattr(desk.shell, name, partial(lambda *_facts: None))


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)  # menus, offscreen
@calmly
@given(strokes=anything)
def test_any_keys_lose_nothing_and_book_only_what_enter_was_pressed_on(
    desk: DeskAtWork, strokes: Sequence[str]
) -> None:
    stay_here(desk)
    begin(desk)
    before = booked(desk)
    for stroke in strokes:
        there = not desk.form.line.is_empty
        on_button = isinstance(QApplication.focusWidget(), QAbstractButton) and stroke == " "
        strike(desk, stroke)
        if stroke in MAY_BOOK or on_button:
            desk.settle()
            now = booked(desk)
            if there and desk.form.line.is_empty and stroke not in MAY_EMPTY and not on_button:
                assert now > before or desk.shell.said[-1].startswith("Niet opgeslagen"), "the line is gone"
            before = now
        elif there and stroke not in MAY_EMPTY:
            assert not desk.form.line.is_empty, f"{stroke} took the line away"
    desk.settle()
    assert booked(desk) == before, "something was booked that nobody pressed Enter on"
    assert desk.crashes == []
    assert desk.troubles == []
    assert whole(desk)


@pytest.mark.parametrize("presses", [1, 2, 5])
@pytest.mark.parametrize("pause", [True, False])
def test_enter_pressed_ever_again_books_a_line_once(desk: DeskAtWork, presses: int, pause: bool) -> None:
    desk.write("zeb⏎", "olena⏎", "ko⏎", "1")
    for _ in range(presses):
        desk.press(Key.Key_Return)
        if pause:
            desk.settle()
    desk.settle()
    assert booked(desk) == 1
    assert whole(desk)
