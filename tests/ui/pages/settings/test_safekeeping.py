"""Backups at the screen: made with a button into a folder that was chosen, stopped, refused; the day's own; overdue."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import PASSWORD, QUICK, TestBank
from tests.ui.conftest import Opens
from tests.ui.whole import settle, whole
from timebank import safekeeping
from timebank.domain.access import Role
from timebank.domain.progress import Progress
from timebank.office import Office
from timebank.services.statements import verify_ledger
from ui.kernel.settings import Settings
from ui.main_window import MainWindow
from ui.pages.settings.page import SettingsPage
from ui.pages.settings.safekeeping import SafekeepingSection
from ui.workplace import Workplace

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def place(bank: TestBank, opens: Opens) -> Workplace:
    """The window of who works at the desk: no administrator is needed to keep the bank safe."""
    bank.record(bank.fatma, bank.henk, 90)
    made = opens(bank.desk)
    made.go("settings")
    return made


@pytest.fixture
def section(place: Workplace, qtbot: QtBot) -> SafekeepingSection:
    page = place.current()
    assert isinstance(page, SettingsPage)
    qtbot.mouseClick(page._buttons["safekeeping"], Left)
    settle(qtbot, place)
    assert isinstance(page.section, SafekeepingSection)
    return page.section


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def choose(section: SafekeepingSection, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: str(folder))
    qtbot.mouseClick(section.folder.button, Left)


def test_a_backup_is_made_with_a_button_into_the_chosen_folder(
    section: SafekeepingSection,
    place: Workplace,
    bank: TestBank,
    qtbot: QtBot,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
    settings: Settings,
) -> None:
    assert section.last.value.text() == "Er is er nog geen gemaakt."
    choose(section, stick, qtbot, monkeypatch)
    assert str(stick) in section.folder.value.text()
    assert settings.backup_folder == str(stick)
    section.make.setFocus()
    qtbot.keyClick(section.make, Qt.Key.Key_Space)
    qtbot.waitUntil(
        lambda: place.toast.sentence == "De reservekopie is gemaakt en nagekeken.", timeout=20_000
    )
    settle(qtbot, place)
    head = bank.office.ask(bank.admin, verify_ledger).head
    said = section.last.value.text()
    assert said.startswith("22 november 2026: 1 boeking. Zegel: ")
    assert f"{head[:8]} {head[8:16]}" in said
    assert "Nagekeken: alles klopt." in said
    (file,) = stick.glob("*.db")
    office, ans = Office.open(str(file), "Ans Beheer", PASSWORD, hasher=QUICK)
    with office:
        assert office.ask(ans, verify_ledger).head == head
    bank.record(bank.fatma, bank.henk)
    section.reload()
    settle(qtbot, place)
    assert section.last.value.text().endswith("Daarna is er 1 boeking bij gekomen.")
    assert whole(place.window()) == []


def test_a_stick_that_was_pulled_out_is_told_beside_the_button(
    section: SafekeepingSection,
    place: Workplace,
    qtbot: QtBot,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    choose(section, stick, qtbot, monkeypatch)
    stick.rmdir()
    qtbot.mouseClick(section.make, Left)
    qtbot.waitUntil(lambda: not section.trouble.isHidden(), timeout=20_000)
    assert "Kies een andere map." in section.trouble.text()
    assert str(stick) in section.trouble.text()
    assert section.make.isEnabled()
    assert place.banner.isHidden()


def test_a_full_stick_is_told(
    section: SafekeepingSection,
    qtbot: QtBot,
    disk: Callable[[int], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stick = disk(100)
    choose(section, stick, qtbot, monkeypatch)
    qtbot.mouseClick(section.make, Left)
    qtbot.waitUntil(lambda: section.trouble.text().startswith("De schijf is vol."), timeout=20_000)
    assert list(stick.iterdir()) == []


def test_it_can_be_stopped_and_nothing_is_left(
    section: SafekeepingSection,
    place: Workplace,
    qtbot: QtBot,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    choose(section, stick, qtbot, monkeypatch)
    made, stopped = safekeeping.keep, Event()
    section.busy.stopped.connect(stopped.set)

    def slowly(office: Office, actor: object, folder: Path | None, progress: Progress) -> object:
        # Until somebody stops it: each step asks whether it is still wanted.
        assert stopped.wait(20)
        return made(office, actor, folder, progress)  # type: ignore[arg-type]

    monkeypatch.setattr(safekeeping, "keep", slowly)
    qtbot.mouseClick(section.make, Left)
    assert not section.make.isEnabled()
    assert not section.busy.isHidden()
    qtbot.mouseClick(section.busy.stop_button, Left)
    settle(qtbot, place)
    assert section.make.isEnabled()
    assert section.busy.isHidden()
    assert list(stick.iterdir()) == []


def test_a_bank_without_a_backup_for_a_week_is_told_to_whoever_works(
    place: Workplace, bank: TestBank, qtbot: QtBot
) -> None:
    assert place.backups.sentence == ""
    bank.watch.now += timedelta(days=8)
    place.backups.look_again()
    qtbot.waitUntil(
        lambda: place.backups.sentence.startswith("Van deze tijdbank is nog nooit"), timeout=20_000
    )
    assert whole(place.window()) == []
    place.go("desk")
    qtbot.mouseClick(place.backups.button, Left)
    settle(qtbot, place)
    page = place.current()
    assert isinstance(page, SettingsPage)
    assert isinstance(page.section, SafekeepingSection)
    qtbot.waitUntil(page.section.make.hasFocus)
    qtbot.keyClick(page.section.make, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: place.backups.sentence == "", timeout=20_000)
    bank.watch.now += timedelta(days=8)
    place.backups.look_again()
    qtbot.waitUntil(
        lambda: place.backups.sentence.startswith("De laatste reservekopie is van 30 november 2026."),
        timeout=20_000,
    )


def test_once_a_day_one_is_made_by_itself(
    place: Workplace, bank: TestBank, qtbot: QtBot, stick: Path, settings: Settings
) -> None:
    settings.backup_folder = str(stick)

    def made() -> list[Path]:
        place.backups.keep_if_due()
        settle(qtbot, place)
        return list(stick.glob("*.db"))

    assert len(made()) == 1
    assert len(made()) == 1, "not twice on one day"
    bank.watch.now += timedelta(days=1)
    assert len(made()) == 2
    # A stick that is not in is tried again, and nobody is bothered before a week is over.
    settings.backup_folder = str(stick / "weg")
    bank.watch.now += timedelta(days=1)
    assert len(made()) == 2
    assert place.backups.sentence == ""
    assert place.banner.isHidden()
    settings.backup_folder = str(stick)
    assert len(made()) == 3


def test_a_bank_that_is_closed_waits_for_no_backup(
    place: Workplace, qtbot: QtBot, stick: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.backup_folder = str(stick)
    made, begun, closing = safekeeping.keep, Event(), Event()

    def slowly(office: Office, actor: object, folder: Path | None, progress: Progress) -> object:
        begun.set()
        assert closing.wait(20)
        return made(office, actor, folder, progress)  # type: ignore[arg-type]

    monkeypatch.setattr(safekeeping, "keep", slowly)
    place.backups.keep_if_due()
    qtbot.waitUntil(begun.is_set, timeout=20_000)
    window, door = place.window(), place._door
    assert isinstance(window, MainWindow)
    window.leave()
    closing.set()
    door.close()
    assert list(stick.iterdir()) == []


def test_who_works_for_an_organisation_is_asked_nothing(bank: TestBank, opens: Opens, qtbot: QtBot) -> None:
    bank.office.add_operator(
        bank.admin, "De Linde zelf", Role.ORGANISATION, PASSWORD, organisation=bank.linde
    )
    bank.record(bank.fatma, bank.henk)
    bank.watch.now += timedelta(days=30)
    place = opens(bank.office.sign_in("De Linde zelf", PASSWORD))
    settle(qtbot, place)
    assert place.backups.sentence == ""
    place.go("settings")
    page = place.current()
    assert isinstance(page, SettingsPage)
    assert "safekeeping" not in page._buttons
