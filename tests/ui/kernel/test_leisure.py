"""Pages are made ahead, one piece at a time, and only while nobody waits for the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.kernel import leisure
from ui.kernel.leisure import Leisure, in_turns


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leisure, "FIRST_PAUSE_MILLISECONDS", 1)
    monkeypatch.setattr(leisure, "PAUSE_MILLISECONDS", 1)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def pieces(done: list[int], most: int = 5) -> Iterator[None]:
    for number in range(most):
        done.append(number)
        yield


def test_every_piece_is_done_in_its_order_and_then_it_is_over(window: QWidget, qtbot: QtBot) -> None:
    done: list[int] = []
    work = Leisure(pieces(done), lambda: False, window)
    work.begin(window.windowHandle())
    assert done == []
    qtbot.waitUntil(lambda: work.is_over)
    assert done == [0, 1, 2, 3, 4]


def test_nothing_is_done_while_an_answer_is_awaited(window: QWidget, qtbot: QtBot) -> None:
    done: list[int] = []
    busy = [True]
    work = Leisure(pieces(done), lambda: busy[0], window)
    work.begin(None)
    qtbot.wait(40)
    assert done == []
    busy[0] = False
    qtbot.waitUntil(lambda: work.is_over)
    assert len(done) == 5


def test_whoever_types_comes_first(window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[int] = []
    work = Leisure(pieces(done), lambda: False, window)
    work.begin(window.windowHandle())
    monkeypatch.setattr(leisure, "STIRRED_SECONDS", 60)
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QApplication.sendEvent(window.windowHandle(), key)
    qtbot.wait(40)
    assert done == []
    monkeypatch.setattr(leisure, "STIRRED_SECONDS", 0)
    qtbot.waitUntil(lambda: work.is_over)


def test_what_is_done_in_turns_lets_others_in_between(window: QWidget, qtbot: QtBot) -> None:
    done: list[int] = []
    seen: list[int] = []
    QTimer.singleShot(0, lambda: seen.append(len(done)))
    in_turns(pieces(done), lambda: done.append(99), window)
    assert done == [0]
    qtbot.waitUntil(lambda: 99 in done)
    assert done == [0, 1, 2, 3, 4, 99]
    assert seen[0] < 5


def test_a_fault_is_told_once_and_ends_it(window: QWidget, qtbot: QtBot) -> None:
    def broken() -> Iterator[None]:
        yield
        raise LookupError("no such page")

    work = Leisure(broken(), lambda: False, window)
    with qtbot.captureExceptions() as caught:
        work.begin(None)
        qtbot.waitUntil(lambda: work.is_over)
        qtbot.wait(20)
    assert [kind for kind, _, _ in caught] == [LookupError]
