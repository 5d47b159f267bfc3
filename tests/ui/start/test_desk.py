from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import PASSWORD
from tests.ui.start.conftest import sign_in
from timebank.services.demo import plan_demo
from ui.app import Desk
from ui.crash_dialog import CrashDialog
from ui.kernel import banks
from ui.kernel.settings import Settings
from ui.kernel.theme import Look, Scheme, look
from ui.operator_menu import OperatorMenu

Left, Key = Qt.MouseButton.LeftButton, Qt.Key


def test_the_first_time_offers_three_ways(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.app.default_bank", lambda: tmp_path / "none.db")
    desk.open()
    assert desk.start.step is desk.start.welcome
    assert desk.start.welcome.title.text() == "Welkom"
    assert not desk.window.band.isVisible()


def test_name_and_password_open_the_bank(
    desk: Desk, qtbot: QtBot, founded_url: str, settings: Settings
) -> None:
    desk.open(founded_url)
    assert desk.start.step is desk.start.sign_in
    sign_in(desk, qtbot, "riet jansen", PASSWORD)
    qtbot.waitUntil(lambda: desk.window.workplace is not None, timeout=20_000)
    place = desk.window.workplace
    assert place is not None
    assert desk.window.windowTitle() == "Buurthuis De Linde – Tijdbank"
    assert place.sidebar.operator.accessibleName() == "Riet Jansen, balie"
    assert not desk.window.band.isVisible()
    assert (settings.operator, settings.bank) == ("Riet Jansen", founded_url)


@pytest.mark.parametrize(("name", "password"), [("Riet Jansen", "verkeerd"), ("Niemand", PASSWORD), ("", "")])
def test_a_wrong_name_or_password_is_one_clear_sentence(
    desk: Desk, qtbot: QtBot, founded_url: str, name: str, password: str
) -> None:
    desk.open(founded_url)
    sign_in(desk, qtbot, name, password)
    step = desk.start.sign_in
    qtbot.waitUntil(lambda: bool(step.password_field.refusal), timeout=20_000)
    assert step.password_field.refusal == "De naam of het wachtwoord klopt niet. Probeer het nog een keer."
    assert step.password.text() == ""
    assert step.name.text() == name
    assert step.enter.isEnabled()
    qtbot.keyClicks(step.password, "x")
    assert step.password_field.refusal == ""


def test_a_file_that_is_no_bank_is_told(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "brief.db"
    file.write_bytes(b"SQLite format 3\0" + b"x" * 4096)
    desk.open(str(file))
    sign_in(desk, qtbot, "Riet", "wachtwoord")
    qtbot.waitUntil(lambda: bool(desk.start.sign_in.password_field.refusal), timeout=20_000)
    assert desk.start.sign_in.password.text() == "wachtwoord"


def test_a_password_can_be_seen_and_hidden_again(desk: Desk, qtbot: QtBot, founded_url: str) -> None:
    desk.open(founded_url)
    step = desk.start.sign_in
    assert step.password.echoMode() is QLineEdit.EchoMode.Password
    assert step.show_password.accessibleName() == "Wachtwoord tonen"
    qtbot.mouseClick(step.show_password, Left)
    assert step.password.echoMode() is QLineEdit.EchoMode.Normal
    assert step.show_password.accessibleName() == "Wachtwoord verbergen"


def test_locked_capitals_are_told(desk: Desk, qtbot: QtBot, founded_url: str) -> None:
    desk.open(founded_url)
    qtbot.keyClick(desk.start.sign_in.password, "A")
    assert desk.start.sign_in.caps.isVisible()
    qtbot.keyClick(desk.start.sign_in.password, "a")
    assert not desk.start.sign_in.caps.isVisible()


def test_locking_covers_the_desk_until_somebody_signs_in(desk: Desk, qtbot: QtBot, founded_url: str) -> None:
    desk.open(founded_url, "Riet Jansen", PASSWORD)
    qtbot.waitUntil(lambda: desk.window.workplace is not None, timeout=20_000)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    qtbot.keyClick(desk.window, Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.workplace is None
    assert desk.door is None
    assert desk.start.step is desk.start.sign_in
    assert desk.start.sign_in.name.text() == "Riet Jansen"
    sign_in(desk, qtbot, "Ans Beheer", PASSWORD)
    qtbot.waitUntil(lambda: desk.window.workplace is not None, timeout=20_000)
    assert desk.door is not None
    assert desk.door.actor.name == "Ans Beheer"


def test_practice_is_one_click_and_has_its_band(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: Settings
) -> None:
    from timebank.services import demo

    plan = demo.plan_demo
    monkeypatch.setattr(demo, "plan_demo", lambda today: plan(today=today, members=6, exchanges=10))
    monkeypatch.setattr(banks, "demo_file", lambda: tmp_path / "data" / "oefenen.db")
    monkeypatch.setattr("ui.app.default_bank", lambda: tmp_path / "none.db")
    desk.open()
    qtbot.mouseClick(desk.start.welcome.demo_button, Left)
    assert not desk.start.welcome.demo_button.isEnabled()
    qtbot.waitUntil(lambda: desk.window.workplace is not None, timeout=60_000)
    assert desk.window.band.isVisible()
    assert desk.window.band.word.text() == "OEFENEN"
    assert settings.bank == ""


@pytest.fixture
def quick_demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A made-up community that is made in a moment; where its file lies."""
    from timebank.services import demo

    plan = demo.plan_demo
    monkeypatch.setattr(demo, "plan_demo", lambda today: plan(today=today, members=6, exchanges=10))
    file = tmp_path / "data" / "oefenen.db"
    monkeypatch.setattr(banks, "demo_file", lambda: file)
    return file


def test_examples_come_and_go_in_one_click_each_and_the_own_bank_is_back(
    desk: Desk, qtbot: QtBot, founded_url: str, settings: Settings, quick_demo: Path
) -> None:
    desk.open(founded_url, "Riet Jansen", PASSWORD)
    qtbot.waitUntil(lambda: desk.window.workplace is not None, timeout=20_000)
    own = desk.window.workplace
    assert own is not None
    own.practise()
    qtbot.waitUntil(lambda: desk.window.workplace not in (None, own), timeout=60_000)
    assert desk.window.band.isVisible()
    assert desk.window.windowTitle().startswith("OEFENEN – ")
    assert quick_demo.is_file()
    assert (settings.bank, settings.operator) == (founded_url, "Riet Jansen")
    # Locked by mistake: the password is no secret here.
    desk.lock()
    hint = desk.start.sign_in.practice
    assert hint.isVisible()
    qtbot.keyClicks(desk.start.sign_in.password, hint.text().rsplit(" ", 1)[1])
    qtbot.keyClick(desk.start.sign_in.password, Key.Key_Return)
    qtbot.waitUntil(lambda: desk.window.workplace is not None, timeout=20_000)
    assert settings.operator == "Riet Jansen"
    qtbot.mouseClick(desk.window.band.stop, Left)
    assert desk.window.workplace is None
    assert not desk.window.band.isVisible()
    qtbot.waitUntil(lambda: not quick_demo.exists(), timeout=20_000)
    assert list(quick_demo.parent.iterdir()) == []
    assert desk.start.step is desk.start.sign_in
    assert not desk.start.sign_in.practice.isVisible()
    sign_in(desk, qtbot, "Riet Jansen", PASSWORD)
    qtbot.waitUntil(lambda: desk.window.workplace is not None, timeout=20_000)
    assert desk.window.workplace.bank.name == "Buurthuis De Linde"


def test_examples_that_are_called_off_lead_back_to_work(
    desk: Desk, qtbot: QtBot, founded_url: str, quick_demo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from timebank.services import demo

    monkeypatch.setattr(demo, "plan_demo", plan_demo)
    desk.open(founded_url, "Riet Jansen", PASSWORD)
    qtbot.waitUntil(lambda: desk.window.workplace is not None, timeout=20_000)
    own = desk.window.workplace
    assert own is not None
    own.practise()
    assert desk.start.step is desk.start.welcome
    qtbot.waitUntil(lambda: desk.start.welcome.progress.value() > 0, timeout=60_000)
    qtbot.mouseClick(desk.start.welcome.cancel, Left)
    qtbot.waitUntil(lambda: desk.window.workplace is own, timeout=20_000)
    qtbot.waitUntil(lambda: not desk._lane.is_busy, timeout=20_000)
    assert not quick_demo.exists()


def test_examples_that_cannot_be_made_are_told(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setattr(banks, "demo_file", lambda: tmp_path / "file" / "oefenen.db")
    monkeypatch.setattr("ui.app.default_bank", lambda: tmp_path / "none.db")
    desk.open()
    welcome = desk.start.welcome
    qtbot.mouseClick(welcome.demo_button, Left)
    qtbot.waitUntil(lambda: bool(welcome.refusal), timeout=20_000)
    assert welcome.refusal.startswith("In de map")
    assert welcome.demo_button.isEnabled()


def test_looks_and_language_are_chosen_in_the_menu_and_kept(
    desk: Desk, qtbot: QtBot, founded_url: str, settings: Settings
) -> None:
    desk.open(founded_url, "Riet Jansen", PASSWORD)
    qtbot.waitUntil(lambda: desk.window.workplace is not None, timeout=20_000)
    place = desk.window.workplace
    assert place is not None
    place.menu.fill()
    choose(place.menu, "Donker")
    choose(place.menu, "125 %")
    assert look() == Look(scheme=Scheme.DARK, scale=125)
    choose(place.menu, "English")
    qtbot.waitUntil(lambda: place.sidebar.button("people").text() == "People")
    assert (settings.look, settings.language) == (Look(scheme=Scheme.DARK, scale=125), "en")


def choose(menu: OperatorMenu, words: str) -> None:
    menu.fill()
    for top in menu._menu.actions():
        for action in top.menu().actions() if top.menu() is not None else ():
            if action.text() == words:
                action.trigger()
                return
    raise AssertionError(words)


def test_the_window_comes_back_as_it_was_left(
    desk: Desk, qtbot: QtBot, founded_url: str, settings: Settings
) -> None:
    desk.open(founded_url)
    # As wide as the window may be at least: the screen of the tests is narrow.
    desk.window.resize(960, 650)
    desk.window.close()
    assert not settings.geometry.isEmpty()
    again = Desk(settings)
    qtbot.addWidget(again.window)
    assert (again.window.width(), again.window.height()) == (960, 650)
    again.close()


@pytest.mark.expected_log("builtins.ZeroDivisionError")
def test_a_fault_shows_one_report_and_the_work_goes_on(
    qtbot: QtBot, settings: Settings, founded_url: str
) -> None:
    desk = Desk(settings)
    qtbot.addWidget(desk.window)
    desk.open(founded_url)
    for _ in range(3):
        desk.watch.tell(ZeroDivisionError("42 of Fatma"))
    shown = desk.window.findChildren(CrashDialog)
    assert len(shown) == 1
    assert "builtins.ZeroDivisionError" in shown[0].report.toPlainText()
    assert "Fatma" not in shown[0].report.toPlainText()
    qtbot.mouseClick(shown[0].copy, Left)
    assert QApplication.clipboard().text() == shown[0].report.toPlainText()
    qtbot.mouseClick(shown[0].accept_button, Left)
    qtbot.waitUntil(lambda: not desk.window.findChildren(CrashDialog))
    assert desk.start.sign_in.isVisible()
    desk.close()
