"""The first run: four steps to a time bank of one's own, by keyboard, back and forth, and nothing half made."""

import shutil
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from timebank.domain.access import Role
from timebank.domain.errors import DiskFull, NotSignedIn
from timebank.services.staff import list_audit
from ui.app import Desk
from ui.dialogs.paper import PaperDialog
from ui.dialogs.taking_over import TakingOverDialog
from ui.kernel import banks
from ui.kernel.banks import Proof
from ui.kernel.settings import Settings
from ui.pages.people.enrol import EnrolDialog
from ui.pages.settings.operator_dialog import OperatorDialog
from ui.pages.start.founding import with_suffix

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
SECRET = "linde en ik"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "linde.db"


@pytest.fixture
def first(desk: Desk, qtbot: QtBot, file: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """The welcome of the first run."""
    monkeypatch.setattr("ui.app.default_bank", lambda: file)
    desk.open()
    desk._new_file = str(file)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    return desk


def press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


def type_(qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), text)


def to_the_recovery_sheet(desk: Desk, qtbot: QtBot) -> None:
    """Through the first two steps with keys alone."""
    start = desk.start
    press(qtbot, Key.Key_Tab)
    assert QApplication.focusWidget() is start.welcome.found_button
    press(qtbot, Key.Key_Return)
    assert start.step is start.centre
    type_(qtbot, "De Linde")
    press(qtbot, Key.Key_Return)
    assert start.step is start.admin
    type_(qtbot, "Ans Beheer")
    press(qtbot, Key.Key_Return)
    type_(qtbot, SECRET)
    press(qtbot, Key.Key_Return)
    type_(qtbot, SECRET)
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: start.step is not start.admin, timeout=30_000)


def leftovers(file: Path) -> list[str]:
    return sorted(each.name for each in file.parent.iterdir()) if file.parent.is_dir() else []


def test_four_steps_by_keyboard_make_a_time_bank(
    first: Desk, qtbot: QtBot, file: Path, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = first.start
    to_the_recovery_sheet(first, qtbot)
    assert start.step is start.recovery
    assert start.recovery.step.text() == "Stap 3 van 4"
    key = "".join(start.recovery.key.text().split())
    assert len(key) > 20
    assert not start.recovery.next.isEnabled()
    # Nothing is remembered before somebody has the sheet.
    assert settings.bank == ""
    # The sheet is saved as a PDF; that is enough to go on.
    target = tmp_path / "herstelblad"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    assert QApplication.focusWidget() is start.recovery.sheet_button
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PaperDialog))
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, PaperDialog)
    qtbot.waitUntil(lambda: bool(sheet.paper) and sheet.save_button.isEnabled(), timeout=20_000)
    sheet.save_button.click()
    qtbot.waitUntil(lambda: start.recovery.kept.isChecked(), timeout=10_000)
    saved = pypdf.PdfReader(target.with_suffix(".pdf")).pages[0].extract_text()
    assert "Herstelblad" in saved
    assert "De Linde" in saved
    assert key in "".join(saved.split())
    sheet.close()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    first.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is start.recovery.next)
    press(qtbot, Key.Key_Return)
    assert start.step is start.first_people
    assert start.recovery.key.text() == ""
    assert (settings.bank, settings.operator) == (str(file), "Ans Beheer")
    assert QApplication.focusWidget() is start.first_people.enrol
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), EnrolDialog))
    place = first.window.workplace
    assert place is not None
    assert (place.bank.name, place.page) == ("De Linde", "people")
    assert first.door is not None
    assert first.door.actor.role is Role.ADMINISTRATOR
    assert first.shift.entered is not None
    lines = [line.operation for line in first.shift.entered.office.ask(first.door.actor, list_audit)]
    assert "recovery_sheet" in lines
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()
    # The key opens what it was printed for, and the password too.
    first.lock()
    step = first.start.sign_in
    qtbot.mouseClick(step.forgotten, Left)
    assert step.password.accessibleName() == "Herstelsleutel"
    step.password.setText(key[:-1] + ("2" if key[-1] != "2" else "3"))
    qtbot.keyClick(step.password, Key.Key_Return)
    qtbot.waitUntil(lambda: bool(step.password_field.refusal), timeout=20_000)
    step.password.setText(key)
    qtbot.keyClick(step.password, Key.Key_Return)
    qtbot.waitUntil(lambda: first.window.workplace is not None, timeout=20_000)
    first.close()

    def proof(password: str) -> Proof:
        return Proof(where=str(file), name="Ans Beheer", password=password)

    opened = banks.open_bank(proof(SECRET), "")
    with pytest.raises(NotSignedIn):
        banks.open_bank(proof("linde"), "")(None)
    opened(None).office.close()


def test_going_back_keeps_what_was_typed_and_takes_back_what_was_made(
    first: Desk, qtbot: QtBot, file: Path
) -> None:
    start = first.start
    to_the_recovery_sheet(first, qtbot)
    key = "".join(start.recovery.key.text().split())
    assert leftovers(file)
    start.recovery.copy()
    assert QApplication.clipboard().text() == key
    press(qtbot, Key.Key_Escape)
    assert start.step is start.admin
    assert start.recovery.key.text() == ""
    assert QApplication.clipboard().text() != key
    qtbot.waitUntil(lambda: start.admin.next.isEnabled(), timeout=20_000)
    assert leftovers(file) == []
    assert start.admin.admin.text() == "Ans Beheer"
    assert start.admin.password.text() == start.admin.again.text() == SECRET
    press(qtbot, Key.Key_Escape)
    assert start.step is start.centre
    assert start.centre.centre.text() == "De Linde"
    type_(qtbot, " aan Zee")
    press(qtbot, Key.Key_Return)
    start.admin.again.setFocus()
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: start.step is start.recovery, timeout=30_000)
    assert "".join(start.recovery.key.text().split()) not in ("", key)
    press(qtbot, Key.Key_Escape)
    qtbot.waitUntil(lambda: start.admin.next.isEnabled(), timeout=20_000)
    for _ in range(2):
        press(qtbot, Key.Key_Escape)
    assert start.step is start.welcome
    assert leftovers(file) == []


def test_ending_the_program_before_the_sheet_is_kept_leaves_nothing(
    first: Desk, qtbot: QtBot, file: Path, settings: Settings
) -> None:
    to_the_recovery_sheet(first, qtbot)
    assert leftovers(file)
    first.close()
    assert leftovers(file) == []
    assert (settings.bank, settings.operator) == ("", "")


def test_a_program_that_is_killed_at_the_sheet_shows_it_at_the_next_sign_in(
    first: Desk, qtbot: QtBot, file: Path, settings: Settings, tmp_path: Path
) -> None:
    to_the_recovery_sheet(first, qtbot)
    key = "".join(first.start.recovery.key.text().split())
    # As a kill leaves it: what is on the disk, and nothing tidied up.
    killed = tmp_path / "killed"
    shutil.copytree(file.parent, killed)
    first.close()
    assert key not in (killed / file.name).read_bytes().decode("latin-1"), (
        "it lies in the encrypted books alone"
    )

    def opened() -> Desk:
        desk = Desk(settings)
        qtbot.addWidget(desk.window)
        desk.open(str(killed / file.name))
        desk.window.activateWindow()
        qtbot.waitUntil(desk.window.isActiveWindow)
        desk._sign_in(Proof(where=str(killed / file.name), name="Ans Beheer", password=SECRET))
        return desk

    for ends in ("killed again", "kept"):
        desk = opened()
        panel = desk.start.recovery
        qtbot.waitUntil(lambda: desk.start.step is panel, timeout=30_000)  # noqa: B023
        assert desk.window.workplace is None
        assert "".join(panel.key.text().split()) == key
        assert panel.line.text().startswith("Nog niemand heeft gezegd dat dit blad bewaard is.")
        assert not panel.next.isEnabled()
        qtbot.keyClick(panel, Key.Key_Escape)
        assert desk.start.step is panel, "there is no way round it"
        if ends == "kept":
            panel.kept.setChecked(True)
            panel.send()
            qtbot.waitUntil(lambda: desk.window.workplace is not None, timeout=30_000)  # noqa: B023
            assert "confirm_recovery_key" in audit(desk)
        desk.close()
        assert file.name in leftovers(killed / file.name), "a bank that is there stays"
    desk = opened()
    qtbot.waitUntil(lambda: desk.window.workplace is not None, timeout=30_000)
    desk.close()


def audit(desk: Desk) -> list[str]:
    assert desk.door is not None
    desk.door.drain()
    entered = desk.shift.entered
    assert entered is not None
    return [line.operation for line in entered.office.ask(entered.actor, list_audit)]


def test_what_is_wrong_is_told_beside_its_field(first: Desk, qtbot: QtBot, file: Path) -> None:
    start = first.start
    first._begin_founding()
    press(qtbot, Key.Key_Return)
    assert start.centre.centre_field.refusal == "Vul een naam in."
    type_(qtbot, "De Linde")
    assert start.centre.centre_field.refusal == ""
    press(qtbot, Key.Key_Return)
    for field in ("password", "again"):
        getattr(start.admin, field).setText("linde")
    start.admin.send()
    assert start.admin.admin_field.refusal == "Vul een naam in."
    start.admin.admin.setText("Ans Beheer")
    start.admin.again.setText("lind")
    start.admin.send()
    assert start.admin.again_field.refusal.startswith("Deze twee wachtwoorden zijn niet gelijk")
    start.admin.again.setText("linde")
    start.admin.send()
    qtbot.waitUntil(lambda: bool(start.admin.password_field.refusal), timeout=20_000)
    assert "8 tekens" in start.admin.password_field.refusal
    assert leftovers(file) == []


@pytest.mark.parametrize("trouble", ["exists", "no folder", "full"])
def test_a_place_that_does_not_do_is_told_where_it_is_chosen(
    first: Desk, qtbot: QtBot, file: Path, trouble: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = first.start
    if trouble == "exists":
        file.parent.mkdir()
        file.write_text("a letter")
    elif trouble == "no folder":
        file.parent.write_text("no folder")
    else:

        def full(*_a: object, **_k: object) -> None:
            raise DiskFull()

        monkeypatch.setattr("timebank.office.create_bank_file", full)
    told = {"exists": "er is al een bestand", "no folder": "map", "full": "schijf is vol"}
    first._begin_founding()
    type_(qtbot, "De Linde")
    press(qtbot, Key.Key_Return)
    start.admin.admin.setText("Ans Beheer")
    for field in ("password", "again"):
        getattr(start.admin, field).setText(SECRET)
    start.admin.send()
    assert start.admin.next.text() == "Een ogenblik…"
    if trouble == "full":
        qtbot.waitUntil(lambda: bool(start.admin.again_field.refusal), timeout=20_000)
        said = start.admin.again_field.refusal
    else:
        qtbot.waitUntil(lambda: start.step is start.centre, timeout=20_000)
        said = start.centre.refusal
        assert QApplication.focusWidget() is start.centre.other_place
    assert told[trouble] in said.lower()
    assert start.admin.password.text() == SECRET
    if trouble == "exists":
        assert file.read_text() == "a letter"
        other = file.with_name("andere")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(other), ""))
        press(qtbot, Key.Key_Space)
        assert start.centre.refusal == ""
        start.centre.send()
        start.admin.send()
        qtbot.waitUntil(lambda: start.step is start.recovery, timeout=30_000)
        assert (file.parent / "andere.db").is_file()


@pytest.mark.parametrize(("way", "kind"), [("operators", OperatorDialog), ("list", TakingOverDialog)])
def test_colleagues_or_a_list_can_come_first(
    first: Desk, qtbot: QtBot, way: str, kind: type[QDialog]
) -> None:
    to_the_recovery_sheet(first, qtbot)
    first.start.recovery.kept.setChecked(True)
    first.start.recovery.send()
    getattr(first.start.first_people, way).click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind), timeout=20_000)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()


def test_a_file_without_an_ending_gets_one() -> None:
    assert with_suffix("/a/linde") == "/a/linde.db"
    assert with_suffix("/a/linde.timebank") == "/a/linde.timebank"
