"""Who was erased on the screen: come to with the keys, the last one first, with why and by whom."""

from datetime import timedelta
from uuid import uuid4

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TestBank
from tests.ui.conftest import Opens
from tests.ui.whole import settle
from timebank.services.erasing import erase_member
from timebank.services.members import merge_members
from ui.pages.privacy.page import ERASURES, PrivacyPage

ALT = Qt.KeyboardModifier.AltModifier


def rows(page: PrivacyPage) -> list[list[str]]:
    model = page.erasures.model
    # What is written from left to right is kept apart by marks that nobody sees.
    return [
        [
            model.index(row, column).data().replace("\u2068", "").replace("\u2069", "")
            for column in range(model.columnCount())
        ]
        for row in range(model.rowCount())
    ]


def test_who_was_erased_stands_there_with_the_reason(bank: TestBank, opens: Opens, qtbot: QtBot) -> None:
    place = opens(bank.coordinator)
    place.go("privacy")
    page = place.current()
    assert isinstance(page, PrivacyPage)
    settle(qtbot, place)
    qtbot.keyClick(page, Qt.Key.Key_5, ALT)
    assert page.part == ERASURES
    qtbot.waitUntil(page.erasures.nothing.isVisible)
    bank.office.do(bank.coordinator, merge_members, uuid4(), bank.zebib, bank.henk, "stond er twee keer")
    bank.office.do(bank.admin, erase_member, bank.henk, uuid4(), "vroeg erom")
    bank.watch.now += timedelta(days=1)
    bank.office.do(bank.admin, erase_member, bank.fatma, uuid4(), "de termijn is voorbij")
    page.erasures.reload()
    qtbot.waitUntil(lambda: page.erasures.model.rowCount() == 2)
    assert [row[1:] for row in rows(page)] == [
        [bank.fatma, "de termijn is voorbij", "Ans Beheer"],
        [f"{bank.henk}, {bank.zebib}", "vroeg erom", "Ans Beheer"],
    ]
    assert page.erasures.table.isVisible()


def test_the_settings_lead_there(bank: TestBank, opens: Opens, qtbot: QtBot) -> None:
    place = opens(bank.coordinator)
    place.open_setting("erasures")
    page = place.current()
    assert isinstance(page, PrivacyPage)
    qtbot.waitUntil(lambda: page.part == ERASURES)
