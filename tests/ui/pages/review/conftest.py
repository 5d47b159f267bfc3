"""The page *Review* in a real window, with a few entries."""

import pytest
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TODAY, TestBank
from tests.ui.conftest import Opens
from ui.pages.review.page import ReviewPage
from ui.workplace import Workplace


@pytest.fixture
def entries(bank: TestBank) -> TestBank:
    """Cooking twice on one day, a long day, help that waits for nothing."""
    bank.record(bank.fatma, bank.henk, 60, talent="cooking", note="Soep voor de buurt")
    bank.record(bank.fatma, bank.henk, 60, talent="cooking")
    bank.record(bank.zebib, bank.olena, 400, talent="bicycle_repair")
    return bank


@pytest.fixture
def place(opens: Opens, entries: TestBank, monkeypatch: pytest.MonkeyPatch) -> Workplace:
    monkeypatch.setattr(Workplace, "today", lambda self: TODAY)
    shown = opens(entries.coordinator)
    shown.go("review")
    return shown


@pytest.fixture
def page(place: Workplace, qtbot: QtBot) -> ReviewPage:
    shown = place.current()
    assert isinstance(shown, ReviewPage)
    qtbot.waitUntil(lambda: shown.entries.source.total == 3)
    qtbot.waitUntil(lambda: len(shown.flags.model.given) == 2)
    qtbot.waitUntil(lambda: len(shown.months.model.rows) == 1)
    return shown
