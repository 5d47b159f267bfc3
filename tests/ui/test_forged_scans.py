"""Forged and replayed codes before the scanner of the desk, of a session and of the kiosk: a sentence, and nothing else."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from tests.command_line.test_forged_certificates import code_of, signed_by_stranger
from tests.fixtures.bank import TODAY, TestBank
from tests.ui.kiosk.conftest import PIN, Visitor, visitor
from tests.ui.scanning import press
from timebank.domain.cards import CardCode, new_card
from timebank.domain.certificates import CertificateOrder, IssuedPaper
from timebank.services.cards import issue_cards
from timebank.services.certificates import issue_certificates
from timebank.services.statements import list_balances
from ui.workplace import Workplace

__all__ = ["visitor"]


@pytest.fixture
def paper(bank: TestBank) -> IssuedPaper:
    bank.record(bank.fatma, bank.henk, 60)
    order = CertificateOrder(start=TODAY - timedelta(days=20), until=TODAY, members=(bank.fatma,))
    return bank.office.do(bank.desk, issue_certificates, order).papers[0]


def test_a_forged_card_opens_nobody_at_the_desk_and_is_told(
    workplace: Workplace, bank: TestBank, qtbot: QtBot
) -> None:
    mine = new_card(bank.fatma)
    bank.office.do(bank.desk, issue_cards, (mine,))
    for forged in (CardCode(number=bank.henk, secret=mine.secret), new_card(bank.fatma), new_card("99999-9")):
        workplace.say("niets")
        press(forged.text)
        qtbot.waitUntil(lambda: "kaart" in workplace.toast.sentence)
        assert forged.secret not in workplace.toast.sentence
        assert workplace.current().person.number == ""
        qtbot.wait(160)


def test_a_changed_and_a_foreign_certificate_at_the_desk(
    workplace: Workplace, bank: TestBank, paper: IssuedPaper, qtbot: QtBot
) -> None:
    press(signed_by_stranger(bank, paper, minutes=6000), apart=2)
    qtbot.waitUntil(lambda: "Wij kunnen dit niet controleren" in workplace.toast.sentence)
    qtbot.wait(160)
    press(signed_by_stranger(bank, paper, as_ours=True, minutes=6000), apart=2)
    qtbot.waitUntil(lambda: "Wij kunnen dit niet controleren" not in workplace.toast.sentence)
    assert "veranderd" in workplace.toast.sentence


def test_forged_cards_and_certificates_open_nothing_at_the_kiosk(
    visitor: Visitor, paper: IssuedPaper
) -> None:
    bank, stand = visitor.bank, visitor.stand
    balances = bank.office.ask(bank.admin, list_balances)
    forged = CardCode(number=bank.henk, secret=visitor.cards[bank.fatma].secret)
    told = []
    for code in (forged.text, new_card(bank.fatma).text):
        press(code, apart=2)
        visitor.settle()
        assert stand.page is stand.code
        visitor.type(PIN)
        visitor.qtbot.waitUntil(lambda: stand.code.line.text() != "")
        visitor.settle()
        assert stand.visitor is None
        told.append(stand.code.line.text())
        visitor.qtbot.wait(160)
    assert set(told) == {"De code klopt niet. Probeer het nog een keer."}
    stand.leave()
    for code in (code_of(paper), signed_by_stranger(bank, paper)):
        press(code, apart=2)
        visitor.settle()
        assert stand.page is stand.welcome
        assert stand.notice.sentence == "Leg je kaart hier"
        visitor.touch(stand.notice)
        visitor.qtbot.wait(160)
    assert bank.office.ask(bank.admin, list_balances) == balances
    visitor.enter(bank.fatma)
    assert stand.page is stand.own
