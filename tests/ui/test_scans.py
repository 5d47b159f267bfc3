"""A card scanned anywhere else opens its person; a certificate's code tells what it is worth."""

from datetime import date

from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TODAY, TestBank
from tests.ui.conftest import Opens, dialog
from tests.ui.scanning import press
from timebank.domain.cards import new_card
from timebank.domain.certificates import CertificateOrder
from timebank.services.cards import issue_cards, withdraw_cards
from timebank.services.certificates import issue_certificates, withdraw_certificate
from ui.pages.people.enrol import EnrolDialog
from ui.workplace import Workplace


def test_a_card_opens_its_person(workplace: Workplace, bank: TestBank, qtbot: QtBot) -> None:
    code = new_card(bank.zebib)
    bank.office.do(bank.desk, issue_cards, (code,))
    page = workplace.current()
    press("Hen", apart=90, end=None)
    press(code.text)
    qtbot.waitUntil(lambda: page.person.number == bank.zebib)
    assert page.listing.editor.text() == "Hen"


def test_a_withdrawn_card_opens_nobody_and_is_told(
    workplace: Workplace, bank: TestBank, qtbot: QtBot
) -> None:
    code = new_card(bank.zebib)
    bank.office.do(bank.desk, issue_cards, (code,))
    bank.office.do(bank.desk, withdraw_cards, bank.zebib)
    press(code.text)
    qtbot.waitUntil(lambda: "werkt niet meer" in workplace.toast.sentence)
    assert workplace.current().person.number == ""


def test_a_certificate_tells_what_it_is_worth(workplace: Workplace, bank: TestBank, qtbot: QtBot) -> None:
    from timebank.documents.structure import code_inside

    bank.record(bank.fatma, bank.henk)
    order = CertificateOrder(start=date(2026, 1, 1), until=TODAY, members=(bank.fatma,))
    (paper,) = bank.office.do(bank.desk, issue_certificates, order).papers
    code = code_inside(paper.file)
    assert code is not None
    press(code, apart=2)
    qtbot.waitUntil(
        lambda: (
            f"Dit bewijs klopt. Het is nummer {paper.number}, van Fatma Yılmaz" in workplace.toast.sentence
        )
    )
    bank.office.do(bank.coordinator, withdraw_certificate, paper.number, "verkeerde naam")
    qtbot.wait(160)
    press(code, apart=2)
    qtbot.waitUntil(lambda: "ingetrokken" in workplace.toast.sentence)


def test_a_card_scanned_while_enrolling_leaves_the_form_alone(
    opens: Opens, bank: TestBank, qtbot: QtBot
) -> None:
    place = opens(bank.desk)
    place.go("people")
    code = new_card(bank.zebib)
    bank.office.do(bank.desk, issue_cards, (code,))
    place.enrol("Amina")
    form = dialog(qtbot, EnrolDialog)
    qtbot.waitUntil(form.isActiveWindow)
    press(code.text)
    qtbot.waitUntil(lambda: bool(form.refusal.text()))
    assert form.isVisible()
