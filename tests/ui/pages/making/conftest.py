"""The part *Make* of the page *Certificates*, in a real window, with four people who have hours."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TODAY, TestBank
from tests.ui.conftest import Opens
from timebank.domain.members import Profile
from timebank.services.members import enrol_member
from ui.pages.making.view import MakeView
from ui.pages.proofs.page import ProofsPage
from ui.workplace import Workplace

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, held)


@pytest.fixture
def place(opens: Opens, bank: TestBank, monkeypatch: pytest.MonkeyPatch) -> Workplace:
    """Fatma helped ten hours and Zebib took part in two; somebody's name cannot be printed."""
    monkeypatch.setattr(Workplace, "today", lambda self: TODAY)
    bank.record(bank.fatma, bank.henk, 600)
    bank.record(bank.henk, bank.zebib, 120, organisation=bank.linde)
    strange = bank.office.do(bank.desk, enrol_member, Profile(name="李小龍")).member.account.code
    bank.record(strange, bank.henk, 30)
    return opens(bank.coordinator)


@pytest.fixture
def page(place: Workplace, qtbot: QtBot) -> ProofsPage:
    """The part *Make* of the page, reached by its key."""
    place.go("proofs")
    found = place.current()
    assert isinstance(found, ProofsPage)
    found.arrive()
    press(qtbot, Qt.Key.Key_4, ALT)
    qtbot.waitUntil(lambda: found.making._ready.chosen == 4)
    return found


def names(view: MakeView) -> list[str]:
    rows = [view.table.row_at(number) for number in range(view.source.total)]
    return [row.name for row in rows]


def ready(view: MakeView, count: int) -> bool:
    return len(view._ready.ready) == count
