"""The window is closed with something booked since the last backup: it is copied first, and nothing keeps it open."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import PASSWORD, QUICK
from tests.ui.start.turns import activate, lock, page_of, place_of, settle, type_
from timebank import safekeeping
from timebank.domain.progress import Progress
from timebank.office import Office
from timebank.services.statements import verify_ledger
from ui.app import Desk
from ui.closing import ClosingDialog
from ui.kernel.settings import Settings

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def stick(tmp_path: Path, settings: Settings) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    settings.backup_folder = str(folder)
    return folder


@pytest.fixture
def booked(at_work: Desk, qtbot: QtBot) -> Desk:
    """Riet booked an exchange and made no backup."""
    page_of(at_work).form.bar.giver.setFocus()
    type_(qtbot, "fat⏎hen⏎")
    bar = page_of(at_work).form.bar
    qtbot.waitUntil(lambda: bar.receiver.person is not None, timeout=10_000)
    type_(qtbot, "ko⏎1:30⏎")
    settle(at_work, qtbot)
    qtbot.waitUntil(
        lambda: (
            "staat in het boek" in place_of(at_work).toast.sentence or bool(place_of(at_work).toast.sentence)
        ),
        timeout=10_000,
    )
    return at_work


class Slow:
    """A backup that waits for its moment, so that there is time to see it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.goes_on = Event()
        made = safekeeping.keep

        def slowly(office: Office, actor: object, folder: Path | None, progress: Progress) -> object:
            assert self.goes_on.wait(20)
            return made(office, actor, folder, progress)  # type: ignore[arg-type]

        monkeypatch.setattr(safekeeping, "keep", slowly)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    return Slow(monkeypatch)


def shown(desk: Desk) -> ClosingDialog | None:
    found = [each for each in desk.window.findChildren(ClosingDialog) if each.isVisible()]
    return found[0] if found else None


def wait_for_dialog(desk: Desk, qtbot: QtBot) -> ClosingDialog:
    qtbot.waitUntil(lambda: shown(desk) is not None, timeout=10_000)
    made = shown(desk)
    assert made is not None
    return made


def closed(desk: Desk) -> Callable[[], bool]:
    return lambda: not desk.window.isVisible()


def test_what_was_booked_is_in_a_backup_before_the_window_is_gone(
    booked: Desk, qtbot: QtBot, stick: Path, slow: Slow
) -> None:
    booked.window.close()
    dialog = wait_for_dialog(booked, qtbot)
    assert booked.window.isVisible()
    assert dialog.title.text() == "De tijdbank wordt bewaard…"
    slow.goes_on.set()
    qtbot.waitUntil(closed(booked), timeout=20_000)
    (file,) = stick.glob("*.db")
    office, ans = Office.open(str(file), "Ans Beheer", PASSWORD, hasher=QUICK)
    with office:
        assert office.ask(ans, verify_ledger).entries == 1


def test_without_anything_booked_it_closes_at_once(at_work: Desk, qtbot: QtBot, stick: Path) -> None:
    at_work.window.close()
    qtbot.waitUntil(closed(at_work), timeout=20_000)
    assert list(stick.glob("*.db")) == []
    assert shown(at_work) is None


def test_what_is_in_a_backup_already_is_not_copied_again(booked: Desk, qtbot: QtBot, stick: Path) -> None:
    place_of(booked).backups.keep_if_due()
    settle(booked, qtbot)
    qtbot.waitUntil(lambda: len(list(stick.glob("*.db"))) == 1, timeout=20_000)
    settle(booked, qtbot)
    booked.window.close()
    qtbot.waitUntil(closed(booked), timeout=20_000)
    assert len(list(stick.glob("*.db"))) == 1


def test_whoever_is_in_a_hurry_skips_it(booked: Desk, qtbot: QtBot, stick: Path, slow: Slow) -> None:
    booked.window.close()
    dialog = wait_for_dialog(booked, qtbot)
    dialog.skip.setFocus()
    qtbot.keyClick(dialog.skip, Qt.Key.Key_Space)
    assert not booked.window.isVisible()
    slow.goes_on.set()
    booked.close()
    assert list(stick.iterdir()) == []


def test_escape_goes_back_to_work_and_makes_none(booked: Desk, qtbot: QtBot, stick: Path, slow: Slow) -> None:
    booked.window.close()
    dialog = wait_for_dialog(booked, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    slow.goes_on.set()
    booked.closing._lane.drain()
    qtbot.waitUntil(lambda: not booked.closing._lane.is_busy)
    assert booked.window.isVisible()
    assert list(stick.iterdir()) == []
    # The next time it is asked anew.
    booked.window.close()
    qtbot.waitUntil(closed(booked), timeout=20_000)
    assert len(list(stick.glob("*.db"))) == 1


def test_a_stick_that_is_not_in_keeps_nothing_open_and_is_told_the_next_time(
    booked: Desk, qtbot: QtBot, stick: Path, settings: Settings, founded_url: str
) -> None:
    stick.rmdir()
    booked.window.close()
    qtbot.waitUntil(closed(booked), timeout=20_000)
    booked.close()
    again = Desk(settings)
    qtbot.addWidget(again.window)
    again.open(founded_url, "Riet Jansen", PASSWORD)
    qtbot.waitUntil(lambda: again.window.workplace is not None, timeout=20_000)
    activate(again, qtbot)
    strip = place_of(again).backups
    qtbot.waitUntil(
        lambda: strip.sentence.startswith("Bij het sluiten kon er geen reservekopie worden gemaakt."),
        timeout=10_000,
    )
    # With the stick in, the next backup takes it away.
    stick.mkdir()
    strip.keep_if_due()
    qtbot.waitUntil(lambda: strip.sentence == "", timeout=20_000)
    assert settings.unkept_bank == ""
    again.close()


@pytest.mark.parametrize("error", [OSError("no"), ZeroDivisionError()])
def test_nothing_that_goes_wrong_keeps_the_window_open(
    booked: Desk, qtbot: QtBot, stick: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fails(*_arguments: object) -> object:
        raise error

    monkeypatch.setattr(safekeeping, "keep", fails)
    booked.window.close()
    qtbot.waitUntil(closed(booked), timeout=20_000)


def test_a_locked_desk_is_copied_too_and_seen(booked: Desk, qtbot: QtBot, stick: Path, slow: Slow) -> None:
    lock(booked, qtbot)
    booked.window.close()
    assert wait_for_dialog(booked, qtbot).isVisible()
    slow.goes_on.set()
    qtbot.waitUntil(closed(booked), timeout=20_000)
    assert len(list(stick.glob("*.db"))) == 1


def test_where_the_system_ends_nothing_holds_it_up(
    booked: Desk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QApplication, "isSavingSession", lambda _self: True)
    booked.window.close()
    assert not booked.window.isVisible()
