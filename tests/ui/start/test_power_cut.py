"""The power goes while somebody types: the process is really killed, and the next one offers the line again."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import PASSWORD
from timebank.domain.access import Role
from timebank.office import Office
from timebank.services.statements import day_list
from timebank.store.database import Database
from ui.app import Desk
from ui.pages.desk.page import DeskPage


def killed_while_typing(book: str, folder: Path) -> None:
    """Start the program on this book, let it type, and kill it as a power cut does."""
    command = [
        sys.executable,
        "-m",
        "tests.ui.start.typing_until_killed",
        book,
        str(folder),
        "Riet Jansen",
        PASSWORD,
    ]
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(folder / "data")}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=surroundings
    ) as desk:
        assert desk.stdout is not None
        assert desk.stdout.readline() == "kept\n"
        desk.kill()


def test_what_was_typed_before_the_power_went_is_offered_again(
    desk: Desk, qtbot: QtBot, founded_url: str, tmp_path: Path
) -> None:
    killed_while_typing(founded_url, tmp_path)

    desk.open(founded_url, "Riet Jansen", PASSWORD)
    qtbot.waitUntil(lambda: desk.window.workplace is not None, timeout=20_000)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    place = desk.window.workplace
    assert place is not None
    page = place.current()
    assert isinstance(page, DeskPage)
    qtbot.waitUntil(lambda: page.drafts._strip.is_open, timeout=10_000)
    front = QApplication.focusWidget()
    assert front is not None
    page.drafts._strip.answers[0].setFocus()
    qtbot.keyClick(page.drafts._strip.answers[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [each.name for each in page.form.people()] == ["Fatma Yılmaz", "Henk de Vries"])
    assert page.form.line.talent_text == "kok" or page.form.line.talent is not None
    with Office(Database(founded_url)) as office:
        riet = office.sign_in("Riet Jansen", PASSWORD)
        assert riet.role is Role.DESK
        assert office.ask(riet, day_list).entries == (), "nothing was booked"
