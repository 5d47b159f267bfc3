"""Cards at the desk: two scans and an hour, and no digit of a card in any field."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from tests.ui.pages.desk.conftest import DeskAtWork
from tests.ui.scanning import press
from timebank.domain.cards import CardCode, new_card
from timebank.domain.ids import new_id
from timebank.services.cards import issue_cards, withdraw_cards
from timebank.services.transfers import settle
from ui.kernel.scanner import watch_scanner


@pytest.fixture(autouse=True)
def scanner(screen: Any) -> None:
    watch_scanner()


def card_of(desk: DeskAtWork, number: str) -> CardCode:
    code = new_card(number)
    desk.bank.office.do(desk.bank.desk, issue_cards, (code,))
    return code


def test_two_scans_and_an_hour(desk: DeskAtWork) -> None:
    fatma, henk = card_of(desk, desk.bank.fatma), card_of(desk, desk.bank.henk)
    press(fatma.text)
    desk.qtbot.waitUntil(lambda: desk.bar.receiver.edit.hasFocus())
    press(henk.text)
    desk.qtbot.waitUntil(lambda: desk.bar.talent.edit.hasFocus())
    desk.write("ko⏎", "1⏎")
    assert len(desk.entries()) == 1
    assert desk.bank.balance(desk.bank.fatma) == 60
    assert desk.bank.balance(desk.bank.henk) == -60


def test_a_card_scanned_into_the_time_fills_who_is_still_missing(desk: DeskAtWork) -> None:
    henk = card_of(desk, desk.bank.henk)
    desk.write("fat⏎")
    desk.bar.time.edit.setFocus()
    desk.type("2")
    press(henk.text, end=Qt.Key.Key_Tab)
    desk.qtbot.waitUntil(lambda: desk.bar.receiver.person is not None)
    assert desk.bar.receiver.person.code == desk.bank.henk
    assert desk.bar.time.edit.text() == "2"
    assert desk.bar.time.edit.hasFocus()
    assert desk.entries() == ()


def test_a_third_card_is_told_and_changes_nothing(desk: DeskAtWork) -> None:
    zebib = card_of(desk, desk.bank.zebib)
    desk.write("fat⏎", "hen⏎")
    desk.bar.time.edit.setFocus()
    press(zebib.text)
    desk.qtbot.waitUntil(lambda: bool(desk.shell.said))
    assert "Zebib Tesfay" in desk.shell.said[0]
    assert [person.code for person in desk.form.people()] == [desk.bank.fatma, desk.bank.henk]


def test_a_card_in_a_field_that_holds_somebody_takes_their_place(desk: DeskAtWork) -> None:
    zebib = card_of(desk, desk.bank.zebib)
    desk.write("fat⏎")
    desk.bar.giver.setFocus()
    press(zebib.text)
    desk.qtbot.waitUntil(lambda: desk.bar.giver.person.code == desk.bank.zebib)


def test_a_withdrawn_card_is_told_beside_the_field(desk: DeskAtWork) -> None:
    lost = card_of(desk, desk.bank.henk)
    desk.bank.office.do(desk.bank.desk, withdraw_cards, desk.bank.henk)
    press(lost.text)
    desk.qtbot.waitUntil(lambda: bool(desk.bar.giver.refusal))
    assert "werkt niet meer" in desk.bar.giver.refusal
    assert "Henk de Vries" in desk.bar.giver.refusal
    assert desk.bar.giver.edit.text() == ""


def test_a_card_of_another_bank_and_of_who_left_are_told(desk: DeskAtWork) -> None:
    press(new_card(desk.bank.henk).text)
    desk.qtbot.waitUntil(lambda: "niet van ons" in desk.bar.giver.refusal)
    left = card_of(desk, desk.bank.henk)
    desk.bank.office.do(desk.bank.coordinator, settle, new_id(), desk.bank.henk)
    desk.qtbot.wait(160)
    press(left.text)
    desk.qtbot.waitUntil(lambda: "doet niet meer mee" in desk.bar.giver.refusal)
