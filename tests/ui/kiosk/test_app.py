"""The kiosk as a program: opened and closed by who works here, locked in between, and back after a power cut."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import ui.kiosk.app as kiosks
from tests.fixtures.bank import PASSWORD, found
from tests.ui.kiosk.conftest import QuietVoice
from timebank.domain.access import Role
from timebank.domain.kiosk_refusals import NameOfKiosk
from timebank.domain.members import Profile
from timebank.office import Office
from timebank.services.members import enrol_member
from ui.kernel.banks import Proof, open_bank
from ui.kernel.settings import Settings
from ui.kernel.theme import look
from ui.kiosk.app import ALREADY_OPEN, Kiosk

RIET, KIOSK = "Riet Jansen", "Kiosk hal"


@pytest.fixture
def where(tmp_path: Path) -> str:
    """The small bank in a file, with a kiosk among its operators."""
    file = str(tmp_path / "bank.db")
    found(file)
    office, admin = Office.open(file, "Ans Beheer", PASSWORD)
    with office:
        office.add_operator(admin, KIOSK, Role.KIOSK, PASSWORD)
    return file


@pytest.fixture
def kiosk(
    where: str, settings: Settings, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Kiosk]:
    """The program, started."""
    monkeypatch.setattr(kiosks, "data_folder", lambda: tmp_path / "data")
    made = Kiosk(settings, QuietVoice())
    qtbot.addWidget(made.window, before_close_func=lambda closing: setattr(closing, "may_close", True))
    crashes: list[str] = []
    made.watch.crashed.connect(crashes.append)
    made.open(where)
    qtbot.waitUntil(made.window.isVisible)
    yield made
    made.close()
    assert crashes == []


def sign_in(kiosk: Kiosk, qtbot: QtBot, name: str, password: str = PASSWORD) -> None:
    panel = kiosk.window.sign_in
    panel.name.setText(name)
    panel.password.setText(password)
    qtbot.mouseClick(panel.enter, Qt.MouseButton.LeftButton)


def stands(kiosk: Kiosk) -> bool:
    return kiosk.window.stand is not None and kiosk.window.stand.isVisible()


@pytest.mark.parametrize("name", [KIOSK, RIET])
def test_it_fills_the_screen_and_opens_for_members(kiosk: Kiosk, qtbot: QtBot, name: str) -> None:
    window = kiosk.window
    assert window.isFullScreen()
    assert window.windowFlags() & Qt.WindowType.FramelessWindowHint
    sign_in(kiosk, qtbot, name)
    qtbot.waitUntil(lambda: stands(kiosk))
    assert window.stand is not None
    assert window.stand.page is window.stand.welcome
    assert kiosk.door is not None
    assert kiosk.door.actor.role is Role.KIOSK, "whoever opened it gave up their rights here"


def test_it_hears_what_desks_change(kiosk: Kiosk, where: str, qtbot: QtBot) -> None:
    sign_in(kiosk, qtbot, KIOSK)
    qtbot.waitUntil(lambda: stands(kiosk))
    assert kiosk.door is not None
    office, ans = Office.open(where, "Ans Beheer", PASSWORD)
    with office, qtbot.waitSignal(kiosk.door.changed, timeout=1_000):
        office.do(ans, enrol_member, Profile(name="Mariam Haile"))


def test_nothing_closes_it_but_somebody_who_works_here(kiosk: Kiosk, qtbot: QtBot) -> None:
    window = kiosk.window
    sign_in(kiosk, qtbot, KIOSK)
    qtbot.waitUntil(lambda: stands(kiosk))
    for way in (window.close, lambda: QTest.keyClick(window, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)):
        way()
        assert window.isVisible()
    event = QCloseEvent()
    window.closeEvent(event)
    assert not event.isAccepted()
    window.showMinimized()
    qtbot.waitUntil(window.isFullScreen)
    assert window.stand is not None
    qtbot.mouseClick(window.stand.welcome.staff_button, Qt.MouseButton.LeftButton)
    assert window.sign_in.isVisible()
    sign_in(kiosk, qtbot, KIOSK)
    refusal = window.sign_in.password_field
    qtbot.waitUntil(lambda: "naam van een kiosk" in refusal.refusal)
    sign_in(kiosk, qtbot, RIET, "verkeerd")
    qtbot.waitUntil(lambda: "klopt niet" in refusal.refusal)
    assert window.isVisible()
    sign_in(kiosk, qtbot, RIET)
    qtbot.waitUntil(lambda: not window.isVisible())


@pytest.mark.parametrize(
    ("wide", "high", "scale"), [(1366, 768, 100), (1920, 1080, 140), (1024, 768, 74), (3840, 2160, 281)]
)
def test_everything_is_as_large_as_the_screen_has_room_for(
    kiosk: Kiosk, qtbot: QtBot, wide: int, high: int, scale: int
) -> None:
    kiosk.window.showNormal()
    kiosk.window.setFixedSize(wide, high)
    qtbot.waitUntil(lambda: look().scale == scale)


def test_who_thinks_better_of_closing_goes_back(kiosk: Kiosk, qtbot: QtBot) -> None:
    sign_in(kiosk, qtbot, KIOSK)
    qtbot.waitUntil(lambda: stands(kiosk))
    assert kiosk.window.stand is not None
    qtbot.mouseClick(kiosk.window.stand.welcome.staff_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(kiosk.window.sign_in.back_button, Qt.MouseButton.LeftButton)
    assert stands(kiosk)


def test_after_a_power_cut_it_is_a_kiosk_again_and_after_closing_a_desk(
    kiosk: Kiosk, qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    assert Settings(tmp_path / "desk.ini").is_kiosk
    sign_in(kiosk, qtbot, KIOSK)
    qtbot.waitUntil(lambda: stands(kiosk))
    assert Settings(tmp_path / "desk.ini").is_kiosk, "the power may go at any moment"
    assert settings.operator == KIOSK, "and the name is offered"
    assert Settings(tmp_path / "desk.ini").bank == kiosk._where, "on the same bank, whatever started it"
    kiosk._on_wanted(Proof(where=kiosk._where, name=RIET, password=PASSWORD))
    qtbot.waitUntil(lambda: not kiosk.window.isVisible())
    assert not Settings(tmp_path / "desk.ini").is_kiosk


def test_a_second_kiosk_on_the_same_computer_does_not_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setattr(kiosks, "data_folder", lambda: tmp_path)
    first = QLockFile(str(tmp_path / "kiosk.lock"))
    assert first.tryLock(0)
    assert kiosks.run() == ALREADY_OPEN


def test_the_name_of_a_kiosk_opens_no_desk(where: str) -> None:
    class Unheard:
        def step(self, done: int, total: int) -> None: ...

    with pytest.raises(NameOfKiosk):
        open_bank(Proof(where=where, name=KIOSK, password=PASSWORD), "")(Unheard())
