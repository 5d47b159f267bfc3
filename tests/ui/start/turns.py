"""What tests of taking turns at one desk have in common: typing, locking, signing in, reading what shows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import PASSWORD
from timebank.domain.operators import badge_number
from ui.app import Desk
from ui.pages.desk.page import DeskPage
from ui.workplace import Workplace

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

Badges = dict[str, str]
NOBODYS_BADGE = f"{badge_number(9)}.7K3VQH2M9X"


def activate(desk: Desk, qtbot: QtBot) -> None:
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)


def settle(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: desk.door is None or not desk.door.is_busy, timeout=20_000)


def place_of(desk: Desk) -> Workplace:
    assert desk.window.workplace is not None
    return desk.window.workplace


def page_of(desk: Desk) -> DeskPage:
    page = place_of(desk).current()
    assert isinstance(page, DeskPage)
    return page


def type_(qtbot: QtBot, text: str) -> None:
    for letter in text:
        if letter == "⏎":
            qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
        else:
            qtbot.keyClicks(QApplication.focusWidget(), letter)


def type_a_line(desk: Desk, qtbot: QtBot) -> None:
    """Fatma helped Henk with cooking, and the time is still to be typed."""
    bar = page_of(desk).form.bar
    type_(qtbot, "fat⏎hen⏎")
    qtbot.waitUntil(lambda: bar.receiver.person is not None, timeout=10_000)
    type_(qtbot, "ko⏎1:")
    settle(desk, qtbot)


def lock(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_L, CTRL)
    assert desk.window.workplace is None


def prove(desk: Desk, qtbot: QtBot, password: str = PASSWORD, name: str = "") -> None:
    """Type at the sign-in, where the cursor is."""
    step = desk.start.sign_in
    if name:
        step.name.setFocus()
        step.name.selectAll()
        step.name.insert(name)  # QTest types no letters with dots
        qtbot.keyClick(step.name, Key.Key_Return)
    qtbot.keyClicks(step.password, password)
    qtbot.keyClick(step.password, Key.Key_Return)


def came_in(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: desk.window.workplace is not None, timeout=20_000)
    settle(desk, qtbot)


def legible(window: QWidget) -> str:
    """Every word that can be read in the window, and its title."""
    words = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QLabel | QLineEdit):
            words.append(widget.text())
    return " ".join(words)
