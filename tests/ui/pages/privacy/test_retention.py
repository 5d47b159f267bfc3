"""The retention review on the screen: a quiet line, a list, keeping somebody with a reason, and the way to erasing."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TODAY, TestBank
from tests.ui.conftest import Opens
from tests.ui.whole import settle
from timebank.services.retention import list_retention
from ui.pages.people.erasing import ErasingDialog
from ui.pages.privacy.keeping import KeepingDialog
from ui.pages.privacy.page import RETENTION, PrivacyPage
from ui.workplace import Workplace

Left = Qt.MouseButton.LeftButton
LATER = TODAY + timedelta(days=731)


@pytest.fixture(autouse=True)
def later(bank: TestBank, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two years after everybody enrolled."""
    bank.record(bank.fatma, bank.henk, 90)
    bank.watch.now += timedelta(days=731)
    monkeypatch.setattr(Workplace, "today", lambda self: LATER)


def shown(place: Workplace, qtbot: QtBot) -> PrivacyPage:
    place.go("privacy")
    page = place.current()
    assert isinstance(page, PrivacyPage)
    settle(qtbot, place)
    return page


def dialog(place: Workplace, qtbot: QtBot, kind: type) -> object:
    qtbot.waitUntil(lambda: bool(place.window().findChild(kind)))
    settle(qtbot, place)
    return place.window().findChild(kind)


def test_a_quiet_line_says_that_somebody_waits_and_a_key_leads_there(
    opens: Opens, bank: TestBank, qtbot: QtBot
) -> None:
    page = shown(opens(bank.coordinator), qtbot)
    assert page.waiting.isVisible()
    assert "4 mensen" in page.waiting.text()
    qtbot.keyClick(page, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert page.part == RETENTION
    assert not page.waiting.isVisible(), "the list itself says it"
    assert [line.code for line in page.retention.model.rows] == [
        bank.fatma,
        bank.henk,
        bank.zebib,
        bank.olena,
    ]
    assert "24 maanden" in page.retention.told.text()
    assert not page.retention.erase_button.isVisible(), "an administrator erases"


def test_somebody_is_kept_until_a_day_with_a_reason(opens: Opens, bank: TestBank, qtbot: QtBot) -> None:
    place = opens(bank.coordinator)
    page = shown(place, qtbot)
    page.show_part(RETENTION)
    page.retention.table.selectRow(1)
    qtbot.mouseClick(page.retention.keep_button, Left)
    form = dialog(place, qtbot, KeepingDialog)
    assert isinstance(form, KeepingDialog)
    qtbot.keyClick(form.why.edit, Qt.Key.Key_Return)
    assert form.why.field.refusal, "no reason"
    qtbot.keyClicks(form.why.edit, "Komt terug")
    form.day.choose(LATER)
    qtbot.keyClick(form.why.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.day_field.refusal == "Kies een dag na vandaag.")
    form.day.choose(LATER + timedelta(days=30))
    qtbot.keyClick(form.day, Qt.Key.Key_Return)
    qtbot.mouseClick(form.accept_button, Left)
    qtbot.waitUntil(lambda: page.retention.model.rows[-1].reason == "Komt terug")
    last = bank.office.ask(bank.coordinator, list_retention)[-1]
    assert (last.code, last.kept_until) == (bank.henk, LATER + timedelta(days=30))
    page.show_part("log")
    assert "3 mensen" in page.waiting.text()


def test_an_administrator_comes_from_the_list_to_erasing(opens: Opens, bank: TestBank, qtbot: QtBot) -> None:
    place = opens(bank.admin)
    page = shown(place, qtbot)
    page.show_part(RETENTION)
    page.retention.table.selectRow(0)
    qtbot.mouseClick(page.retention.erase_button, Left)
    form = dialog(place, qtbot, ErasingDialog)
    assert isinstance(form, ErasingDialog)
    qtbot.keyClicks(form.why.edit, "termijn voorbij")
    qtbot.waitUntil(form.accept_button.isEnabled)
    qtbot.mouseClick(form.accept_button, Left)
    qtbot.waitUntil(
        lambda: bank.fatma not in [line.code for line in page.retention.model.rows], timeout=20000
    )


def test_nothing_is_said_where_nobodys_time_is_over(opens: Opens, bank: TestBank, qtbot: QtBot) -> None:
    bank.watch.now -= timedelta(days=700)
    page = shown(opens(bank.coordinator), qtbot)
    assert not page.waiting.isVisible()
    page.show_part(RETENTION)
    assert page.retention.nothing.isVisible()
