"""A desk that nobody stirs at: it warns, locks, shows nothing, and is closed after some hours."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.start.turns import (
    came_in,
    legible,
    lock,
    page_of,
    place_of,
    prove,
    type_,
    type_a_line,
)
from timebank.services.staff import show_bank
from ui.app import Desk
from ui.pages.start.sign_in import Occasion
from ui.shift import CLOSED_AFTER_SECONDS
from ui.widgets.focus import FocusRing

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def clock(at_work: Desk) -> Callable[[float], None]:
    """Lets so many seconds go by without anybody stirring."""
    now = [0.0]
    idle = at_work.shift.idle
    idle.clock = lambda: now[0]
    at_work.shift._count()

    def pass_(seconds: float) -> None:
        now[0] += seconds
        idle.look()

    return pass_


def test_a_desk_that_is_left_alone_locks_itself(
    at_work: Desk, qtbot: QtBot, clock: Callable[[float], None]
) -> None:
    desk = at_work
    type_a_line(desk, qtbot)
    clock(5 * 60 - 30)
    assert desk.shift._warning is None
    clock(15)
    assert desk.shift._warning is not None
    assert desk.shift._warning.isVisible()
    assert desk.shift._warning.sentence.startswith("Deze balie gaat over 15 s op slot.")
    clock(1)
    assert "14 s" in desk.shift._warning.sentence
    clock(14)
    assert desk.shift._warning is None
    assert desk.window.workplace is None
    assert desk.start.sign_in.occasion is Occasion.LOCKED
    assert "Fatma" not in legible(desk.window)
    prove(desk, qtbot)
    came_in(desk, qtbot)
    assert page_of(desk).form.line.time == "1:"


def test_any_key_keeps_it_open_and_does_nothing_else(
    at_work: Desk, qtbot: QtBot, clock: Callable[[float], None]
) -> None:
    desk = at_work
    type_a_line(desk, qtbot)
    type_(qtbot, "30")
    clock(5 * 60 - 10)
    assert desk.shift._warning is not None
    # Enter would save the line: the first key only says that somebody is there.
    qtbot.keyClick(desk.window.windowHandle(), Key.Key_Return)
    assert desk.shift._warning is None
    assert page_of(desk).form.line.time == "1:30"
    assert not page_of(desk).recorder.is_busy
    clock(5 * 60 - 30)
    assert desk.window.workplace is not None
    # A letter goes where it was typed all the same.
    clock(15)
    qtbot.keyClick(desk.window.windowHandle(), Key.Key_Backspace)
    qtbot.keyClick(desk.window.windowHandle(), Key.Key_5)
    qtbot.waitUntil(lambda: page_of(desk).form.line.time == "1:305")
    assert desk.shift._warning is None


def test_other_minutes_count_at_once(at_work: Desk, qtbot: QtBot, clock: Callable[[float], None]) -> None:
    from dataclasses import replace

    from timebank.services.staff import change_bank

    desk = at_work
    desk.make_room()
    prove(desk, qtbot, name="Ans Beheer")
    came_in(desk, qtbot)
    assert desk.door is not None
    assert desk.shift.entered is not None
    office, ans = desk.shift.entered.office, desk.door.actor
    bank = office.ask(ans, show_bank)
    desk.door.do(change_bank, replace(bank, lock_minutes=1))
    qtbot.waitUntil(lambda: desk.shift.entered is not None and desk.shift.entered.bank.lock_minutes == 1)
    clock(61)
    assert desk.window.workplace is None


def test_after_hours_locked_the_bank_is_closed(
    at_work: Desk, qtbot: QtBot, clock: Callable[[float], None]
) -> None:
    desk = at_work
    type_a_line(desk, qtbot)
    lock(desk, qtbot)
    clock(CLOSED_AFTER_SECONDS + 1)
    assert desk.shift.entered is None
    assert desk.start.sign_in.occasion is Occasion.OPENING
    prove(desk, qtbot)
    came_in(desk, qtbot)
    strip = page_of(desk).form.strip
    qtbot.waitUntil(lambda: "Fatma Yılmaz" in strip.sentence, timeout=10_000)


def test_nothing_but_the_sign_in_is_seen_of_a_locked_desk(at_work: Desk, qtbot: QtBot) -> None:
    desk = at_work
    place = place_of(desk)
    type_(qtbot, "fat⏎hen")
    qtbot.waitUntil(lambda: page_of(desk).form.bar.receiver.drop.isVisible(), timeout=10_000)
    place.search()
    qtbot.keyClicks(place.palette_.editor, "olena")
    qtbot.waitUntil(place.palette_.list.isVisible, timeout=10_000)
    desk.shift.locked.emit()
    start = desk.start
    seen = [
        widget
        for widget in desk.window.findChildren(QWidget)
        if widget.isVisible()
        and not (start.isAncestorOf(widget) or widget.isAncestorOf(start) or widget is start)
    ]
    assert [type(widget).__name__ for widget in seen if not isinstance(widget, FocusRing)] == []
    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each.width() > 1]
    assert windows == [desk.window]
    assert place.toast.sentence == ""
