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
from ui.pages.people.enrol import EnrolDialog


def killed_while_typing(book: str, folder: Path, what: str) -> None:
    """Start the program on this book, let it type a line or an enrolment, and kill it as a power cut does."""
    command = [
        sys.executable,
        "-m",
        "tests.ui.start.typing_until_killed",
        book,
        str(folder),
        "Riet Jansen",
        PASSWORD,
        what,
    ]
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(folder / "data")}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=surroundings
    ) as desk:
        assert desk.stdout is not None
        assert desk.stdout.readline() == "kept\n"
        desk.kill()


def at_the_desk(desk: Desk, qtbot: QtBot, book: str) -> DeskPage:
    """The program that is started next, with the same operator at the desk."""
    desk.open(book, "Riet Jansen", PASSWORD)
    qtbot.waitUntil(lambda: desk.window.workplace is not None, timeout=20_000)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    place = desk.window.workplace
    assert place is not None
    page = place.current()
    assert isinstance(page, DeskPage)
    return page


def test_what_was_typed_before_the_power_went_is_offered_again(
    desk: Desk, qtbot: QtBot, founded_url: str, tmp_path: Path
) -> None:
    killed_while_typing(founded_url, tmp_path, "line")

    page = at_the_desk(desk, qtbot, founded_url)
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


def test_who_was_being_enrolled_when_the_power_went_is_offered_by_the_next_form(
    desk: Desk, qtbot: QtBot, founded_url: str, tmp_path: Path
) -> None:
    killed_while_typing(founded_url, tmp_path, "enrolment")
    for trace in tmp_path.rglob("*"):
        if trace.is_file() and trace.suffix in {".ini", ".log", ".txt", ".json"}:
            assert b"Yonas" not in trace.read_bytes(), "it stands in the bank alone"

    page = at_the_desk(desk, qtbot, founded_url)
    qtbot.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), EnrolDialog), timeout=10_000)
    form = QApplication.activeModalWidget()
    assert isinstance(form, EnrolDialog)
    qtbot.waitUntil(lambda: form.strip.is_open, timeout=10_000)
    assert form.strip.sentence == "Je was bezig met: de inschrijving van Yonas Tekle"
    form.strip.answers[0].setFocus()
    qtbot.keyClick(form.strip.answers[0], Qt.Key.Key_Return)
    assert (form.name.text(), form.phone.text()) == ("Yonas Tekle", "06 1234")
    qtbot.keyClick(form, Qt.Key.Key_Escape)
