"""A book that is asked for a long time says so in its list."""

from threading import Event

from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TestBank
from ui.pages.review.page import ReviewPage


def test_a_long_wait_for_a_sorted_list_is_told(page: ReviewPage, qtbot: QtBot, bank: TestBank) -> None:
    gate = Event()
    page.door.deed(lambda _office, _actor: gate.wait(20))  # another question is in the way
    page.entries.table.sortByColumn(3, page.entries.table.heads.sortIndicatorOrder())
    qtbot.waitUntil(lambda: page.entries.card.count.text() == "Een ogenblik…")
    gate.set()
    qtbot.waitUntil(lambda: page.entries.card.count.text() == "3 regels")
