"""Whoever works at the desk never waits for the books or for a password: neither is touched on the main thread."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import PASSWORD
from tests.fixtures.main_thread import nothing_strays
from tests.ui.start.conftest import sign_in
from timebank.services.statements import last_own_entry
from ui.app import Desk
from ui.pages.people.page import PeoplePage
from ui.workplace import Workplace

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
PATIENCE = 20_000


@pytest.fixture
def strays() -> Iterator[None]:
    """What belongs on a lane is refused on the main thread."""
    with nothing_strays():
        yield


def test_a_day_at_the_desk_asks_nothing_of_the_books_on_the_main_thread(
    desk: Desk, qtbot: QtBot, founded_url: str, strays: None
) -> None:
    def settled() -> bool:
        return desk.door is not None and not desk.door.is_busy

    def type_(text: str) -> None:
        for part in text.split("⏎"):
            qtbot.keyClicks(QApplication.focusWidget(), part)
            qtbot.waitUntil(settled, timeout=PATIENCE)
            qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)

    desk.open(founded_url)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    sign_in(desk, qtbot, "Ans Beheer", PASSWORD)
    place = _came_in(desk, qtbot)

    place.go("desk")
    page: Any = place.current()
    type_("fat⏎hen⏎ko⏎1:30")
    qtbot.waitUntil(lambda: page.form.line.is_empty and settled(), timeout=PATIENCE)
    assert desk.door is not None
    booked: list[Any] = []
    desk.door.ask(last_own_entry, then=booked.append, owner=page)
    qtbot.waitUntil(lambda: bool(booked), timeout=PATIENCE)
    assert booked[0].entry.participations[0].minutes == 90

    for name in list(place._kinds):
        place.go(name)
        qtbot.waitUntil(settled, timeout=PATIENCE)
    place.go("people")
    people = place.current()
    assert isinstance(people, PeoplePage)
    for account in booked[0].entry.participations:
        place.open_person(account.account)
        for part in tuple(people.person._makes):
            people.person.show_part(str(part))
        qtbot.waitUntil(settled, timeout=PATIENCE)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_K, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), "olena")
    qtbot.waitUntil(settled, timeout=PATIENCE)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Escape)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_N, CTRL)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QDialog), timeout=PATIENCE)
    qtbot.keyClicks(QApplication.focusWidget(), "Yonas Tekle")
    qtbot.waitUntil(settled, timeout=PATIENCE)

    qtbot.keyClick(QApplication.focusWidget(), Key.Key_L, CTRL)
    assert desk.window.workplace is None
    sign_in(desk, qtbot, "Ans Beheer", PASSWORD)
    _came_in(desk, qtbot)


def test_an_encrypted_bank_is_founded_on_a_lane(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, strays: None
) -> None:
    monkeypatch.setattr("ui.app.default_bank", lambda: tmp_path / "none.db")
    desk.open()
    desk.start.welcome.found.emit()
    desk.start.centre.centre.setText("Tijdbank de Linde")
    guide = desk.start.admin
    guide.admin.setText("Ans Beheer")
    for editor in (guide.password, guide.again):
        editor.setText(PASSWORD)
    guide.send()
    qtbot.waitUntil(lambda: desk.start.step is desk.start.recovery, timeout=PATIENCE)


def _came_in(desk: Desk, qtbot: QtBot) -> Workplace:
    qtbot.waitUntil(lambda: desk.window.workplace is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: desk.door is not None and not desk.door.is_busy, timeout=PATIENCE)
    place = desk.window.workplace
    assert place is not None
    return place
