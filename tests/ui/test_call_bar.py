"""The desk sees who rings at a kiosk, and lets somebody try their code again."""

from datetime import timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import PASSWORD, TestBank
from tests.ui.conftest import Opens
from timebank.domain.access import Actor, Role
from timebank.domain.cards import new_card
from timebank.domain.kiosk import FREE_TRIES, WAITS
from timebank.domain.kiosk_refusals import CodeWrong
from timebank.services.cards import draft_pin, issue_cards, set_pin
from timebank.services.kiosk import answer_call, list_calls, list_shut_out, ring_for_help
from ui.workplace import Workplace

PIN, WRONG = "2749", "1386"


@pytest.fixture
def hall(bank: TestBank) -> Actor:
    """A kiosk in the hall."""
    bank.office.add_operator(bank.admin, "Kiosk hal", Role.KIOSK, PASSWORD)
    return bank.office.sign_in("Kiosk hal", PASSWORD)


@pytest.fixture
def place(opens: Opens, bank: TestBank) -> Workplace:
    """Riet's window."""
    return opens(bank.desk)


def look(place: Workplace, qtbot: QtBot, sentence: str) -> None:
    place.calls.look_again()
    qtbot.waitUntil(lambda: place.calls.sentence == sentence, timeout=20_000)


def test_a_ring_stands_above_the_page_until_somebody_goes(
    place: Workplace, hall: Actor, bank: TestBank, qtbot: QtBot
) -> None:
    assert place.calls.sentence == ""
    bank.office.do(hall, ring_for_help, uuid4())
    look(place, qtbot, "Iemand vraagt hulp bij Kiosk hal.")
    bank.watch.now += timedelta(seconds=5)
    bank.office.do(hall, ring_for_help, uuid4())
    look(place, qtbot, "Iemand vraagt hulp bij Kiosk hal. Er wacht nog 1 ander.")
    qtbot.mouseClick(place.calls.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: place.calls.sentence == "Iemand vraagt hulp bij Kiosk hal.", timeout=20_000)
    # A colleague at another desk goes to the other one.
    (left,) = bank.office.ask(bank.coordinator, list_calls)
    bank.office.do(bank.coordinator, answer_call, left.id)
    look(place, qtbot, "")


def test_a_card_that_is_shut_is_told_with_the_name_and_opened_by_one_button(
    place: Workplace, hall: Actor, bank: TestBank, qtbot: QtBot
) -> None:
    office, card = bank.office, new_card(bank.fatma)
    office.do(bank.desk, issue_cards, (card,))
    office.do(bank.desk, set_pin, bank.fatma, office.ask(bank.desk, draft_pin, bank.fatma, PIN).kept)
    for pause in (0,) * (FREE_TRIES + 1) + WAITS:
        bank.watch.now += timedelta(seconds=pause)
        with pytest.raises(CodeWrong):
            office.visits.let_in(hall, card.text, WRONG, office.now())
    look(place, qtbot, "De code van Fatma Yılmaz was te vaak fout bij Kiosk hal. Is het echt deze persoon?")
    assert place.calls.button.text() == "Laat opnieuw proberen"
    qtbot.mouseClick(place.calls.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: place.calls.sentence == "", timeout=20_000)
    assert office.ask(bank.desk, list_shut_out) == []
    assert office.visits.let_in(hall, card.text, PIN, office.now()).visitor == bank.fatma


def test_an_organisation_hears_nothing_of_it(opens: Opens, hall: Actor, bank: TestBank, qtbot: QtBot) -> None:
    bank.office.add_operator(bank.admin, "Linde zelf", Role.ORGANISATION, PASSWORD, organisation=bank.linde)
    theirs = opens(bank.office.sign_in("Linde zelf", PASSWORD))
    bank.office.do(hall, ring_for_help, uuid4())
    assert not theirs.calls._timer.isActive()
    assert theirs.calls.sentence == ""
