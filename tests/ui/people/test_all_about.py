"""All that is known about somebody: seen on the screen first, and saved as two files."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TestBank
from tests.ui.conftest import Opens, dialog
from timebank.services.staff import list_audit
from ui.pages.people.all_about import AllAboutDialog
from ui.pages.people.page import PeoplePage
from ui.workplace import Workplace


def _menu(place: Workplace, bank: TestBank, qtbot: QtBot) -> list[QAction]:
    place.open_person(bank.fatma)
    page = place.current()
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: page.person.member is not None)
    assert page.person.member is not None
    return page.person._more_of(page.person.member).actions()


def test_the_paper_is_seen_and_saving_it_makes_both_files(
    opens: Opens, bank: TestBank, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bank.record(bank.fatma, bank.henk, 90, note="soep gekookt")
    place = opens(bank.coordinator)
    (wanted,) = (action for action in _menu(place, bank, qtbot) if "bekend" in action.text())
    wanted.trigger()
    shown = dialog(qtbot, AllAboutDialog)
    assert isinstance(shown, AllAboutDialog)
    qtbot.waitUntil(lambda: shown.preview.pages > 0, timeout=20_000)
    target = tmp_path / "alles.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    qtbot.mouseClick(shown.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.line.text() == "Opgeslagen als alles.pdf")
    assert target.read_bytes().startswith(b"%PDF")
    file = json.loads(target.with_suffix(".json").read_text(encoding="utf-8"))
    assert (file["number"], file["entries"][0]["note"]) == (bank.fatma, "soep gekookt")
    assert "export_member" in {line.operation for line in bank.office.ask(bank.admin, list_audit, 9)}


def test_at_the_desk_nobody_is_offered_it(opens: Opens, bank: TestBank, qtbot: QtBot) -> None:
    assert not [action for action in _menu(opens(bank.desk), bank, qtbot) if "bekend" in action.text()]
