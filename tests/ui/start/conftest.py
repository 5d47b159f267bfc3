"""The whole program from its first window on, worked with real keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.app import Desk
from ui.kernel.settings import Settings


@pytest.fixture
def desk(qtbot: QtBot, settings: Settings) -> Iterator[Desk]:
    made = Desk(settings)
    crashes: list[str] = []
    made.watch.crashed.connect(crashes.append)
    qtbot.addWidget(made.window)
    yield made
    made.close()
    assert not crashes


def sign_in(desk: Desk, qtbot: QtBot, name: str, password: str) -> None:
    step = desk.start.sign_in
    step.name.setText(name)
    qtbot.keyClicks(step.password, password)
    qtbot.keyClick(step.password, Qt.Key.Key_Return)
