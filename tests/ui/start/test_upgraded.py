"""A bank that is brought up to date as it is opened: whoever opens it reads where the backup from before lies."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.fixtures.bank import PASSWORD
from tests.migrations.conftest import NextRelease, next_release
from tests.ui.start.turns import came_in, lock, prove
from ui.app import Desk

__all__ = ["next_release"]


def test_where_the_backup_from_before_lies_is_told_once(
    desk: Desk, qtbot: QtBot, founded_url: str, next_release: NextRelease, tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    desk.settings.backup_folder = str(tmp_path / "stick")
    desk.open(founded_url, "Ans Beheer", PASSWORD)
    came_in(desk, qtbot)
    (copy,) = (tmp_path / "stick").glob("timebank-*-upgrade-*.db")
    assert desk.window.workplace is not None
    said = desk.window.workplace.toast
    assert str(copy) in said.sentence
    said.close_now()
    lock(desk, qtbot)
    prove(desk, qtbot)
    came_in(desk, qtbot)
    assert not said.isVisible()
