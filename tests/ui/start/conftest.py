"""The whole program from its first window on, worked with real keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import PASSWORD, QUICK
from tests.ui.start.turns import Badges, activate, settle
from timebank.domain.access import Role
from timebank.office import Office
from timebank.services.staff import issue_badge
from timebank.store.database import Database
from ui.app import Desk
from ui.kernel.settings import Settings


@pytest.fixture
def desk(qtbot: QtBot, settings: Settings, own_data_folder: None) -> Iterator[Desk]:
    made = Desk(settings)
    crashes: list[str] = []
    made.watch.crashed.connect(crashes.append)
    qtbot.addWidget(made.window)
    yield made
    made.close()
    assert not crashes


@pytest.fixture
def badges(founded_url: str) -> Badges:
    """A second desk operator, and badges for everybody: their codes by first name."""
    with Office(Database(founded_url), hasher=QUICK) as office:
        ans = office.sign_in("Ans Beheer", PASSWORD)
        office.add_operator(ans, "Wim Bakker", Role.DESK, PASSWORD)
        names = ("Ans Beheer", "Karin Coördinator", "Riet Jansen", "Wim Bakker")
        return {name.split()[0]: office.do(ans, issue_badge, name).code for name in names}


@pytest.fixture
def at_work(desk: Desk, qtbot: QtBot, founded_url: str, badges: Badges) -> Desk:
    """Riet works at the desk."""
    desk.open(founded_url, "Riet Jansen", PASSWORD)
    qtbot.waitUntil(lambda: desk.window.workplace is not None, timeout=20_000)
    activate(desk, qtbot)
    settle(desk, qtbot)
    return desk


def sign_in(desk: Desk, qtbot: QtBot, name: str, password: str) -> None:
    step = desk.start.sign_in
    step.name.setText(name)
    qtbot.keyClicks(step.password, password)
    qtbot.keyClick(step.password, Qt.Key.Key_Return)
