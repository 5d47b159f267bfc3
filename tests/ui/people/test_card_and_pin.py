"""Card and PIN at enrolment and on the page of a person, by keys."""

import errno
import io
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.documents.papers import scanned
from tests.fixtures.bank import TestBank
from tests.ui.conftest import dialog
from tests.ui.scanning import press
from timebank.domain.cards import CardCode, new_card, parse_card
from timebank.domain.errors import Refusal
from timebank.services.cards import find_by_card, issue_cards, register_cards, show_cards
from timebank.services.circle import member_history
from ui.kernel.printing import Stock
from ui.pages.people.card_and_pin import CardAndPin
from ui.pages.people.card_dialog import SINGLE, CardDialog
from ui.pages.people.enrol import EnrolDialog
from ui.pages.people.notice import NoticeDialog
from ui.pages.people.page import PeoplePage
from ui.workplace import Workplace

Left, Key = Qt.MouseButton.LeftButton, Qt.Key


@pytest.fixture
def card(workplace: Workplace, bank: TestBank, qtbot: QtBot) -> CardAndPin:
    workplace.window().activateWindow()
    qtbot.waitUntil(workplace.window().isActiveWindow)
    workplace.open_person(bank.zebib)
    page = workplace.current()
    assert isinstance(page, PeoplePage)
    page.person.show_part("details")
    found = page.person.details.cards
    qtbot.waitUntil(lambda: found.card.state.text() == "Nog geen")
    return found


def shown(qtbot: QtBot) -> CardDialog:
    found = dialog(qtbot, CardDialog)
    assert isinstance(found, CardDialog)
    qtbot.waitUntil(found.save_button.isEnabled, timeout=20_000)
    return found


def test_a_card_works_from_the_moment_it_is_saved_and_tells_so_when_scanned(
    card: CardAndPin, bank: TestBank, qtbot: QtBot, tmp_path: Path
) -> None:
    card.card.button.setFocus()
    qtbot.keyClick(card.card.button, Key.Key_Return)
    made = shown(qtbot)
    assert bank.office.ask(bank.desk, show_cards, bank.zebib).valid is None
    made.save_to(tmp_path / "kaart.pdf")
    qtbot.waitUntil(lambda: made.line.text() == "Opgeslagen als kaart.pdf")
    ((code, _, _),) = scanned((tmp_path / "kaart.pdf").read_bytes())
    read = parse_card(code)
    assert read is not None
    assert bank.office.ask(bank.desk, find_by_card, read).code == bank.zebib
    qtbot.waitUntil(made.isActiveWindow)
    press(code)
    qtbot.waitUntil(lambda: made.line.text() == f"Deze kaart werkt: nr {bank.zebib}.")
    qtbot.waitUntil(lambda: card.card.state.text().startswith("Werkt. Gemaakt op"))


def test_the_old_card_stops_only_once_the_new_one_is_on_paper(
    card: CardAndPin, bank: TestBank, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = new_card(bank.zebib)
    bank.office.do(bank.desk, issue_cards, (old,))

    def full(*_facts: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    def works(code: CardCode) -> bool:
        try:
            return bank.office.ask(bank.desk, find_by_card, code).code == bank.zebib
        except Refusal:
            return False

    qtbot.keyClick(card.card.button, Key.Key_Return)
    made = shown(qtbot)
    with monkeypatch.context() as patch:
        patch.setattr("ui.dialogs.paper.write_beside", full)
        made.save_to(tmp_path / "kaart.pdf")
        qtbot.waitUntil(lambda: "De schijf is vol" in made.refusal.text())
    assert works(old)
    assert works(made.codes[0]), "whatever comes out of a printer works"
    qtbot.keyClick(made, Key.Key_Escape)
    qtbot.waitUntil(lambda: not card._door.is_busy)
    assert works(old), "closing leaves things as they were"
    assert not works(made.codes[0])
    card.window().activateWindow()
    qtbot.keyClick(card.card.button, Key.Key_Return)
    again = shown(qtbot)
    again.save_to(tmp_path / "kaart.pdf")
    told = "Opgeslagen als kaart.pdf. 1 eerdere kaart werkt niet meer."
    qtbot.waitUntil(lambda: again.line.text() == told)
    assert works(again.codes[0])
    assert not works(old)
    qtbot.keyClick(again, Key.Key_Escape)
    qtbot.waitUntil(lambda: not card._door.is_busy)
    assert works(again.codes[0])


def test_a_card_that_was_made_and_never_printed_says_so_until_the_next_one_is(
    card: CardAndPin, bank: TestBank, qtbot: QtBot, tmp_path: Path
) -> None:
    # As if the power had gone between the two.
    bank.office.do(bank.desk, register_cards, (new_card(bank.zebib),))
    card._read()
    qtbot.waitUntil(lambda: card.card.state.text() == "Gemaakt op 22 november 2026 en nooit afgedrukt")
    assert not card.lost.isVisible(), "nobody can have lost it"
    qtbot.keyClick(card.card.button, Key.Key_Return)
    made = shown(qtbot)
    made.save_to(tmp_path / "kaart.pdf")
    qtbot.waitUntil(lambda: card.card.state.text() == "Werkt. Gemaakt op 22 november 2026")
    assert made.line.text() == "Opgeslagen als kaart.pdf", "no card stopped that somebody holds"

    bank.office.do(bank.desk, register_cards, (new_card(bank.zebib),))
    card._read()
    told = "Werkt. Gemaakt op 22 november 2026. Een nieuwe van 22 november 2026 is nooit afgedrukt"
    qtbot.waitUntil(lambda: card.card.state.text() == told)
    assert card.lost.isVisible()


def test_cards_that_were_being_printed_are_not_discarded(
    card: CardAndPin, bank: TestBank, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.keyClick(card.card.button, Key.Key_Return)
    made = shown(qtbot)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    stopped = []

    def begin_and_stop(pdf: bytes) -> None:
        made._start(pdf).to_printer(printer)
        # At once, for one card is painted before a busy machine looks again.
        made.stop()
        stopped.append(True)

    made.prepare(begin_and_stop)
    qtbot.waitUntil(lambda: stopped == [True], timeout=20_000)
    qtbot.keyClick(made, Key.Key_Escape)
    qtbot.waitUntil(lambda: not card._door.is_busy)
    assert bank.office.ask(bank.desk, find_by_card, made.codes[0]).code == bank.zebib


def test_a_lost_card_stops_after_a_question_and_the_history_tells(
    card: CardAndPin, bank: TestBank, qtbot: QtBot
) -> None:
    code = new_card(bank.zebib)
    bank.office.do(bank.desk, issue_cards, (code,))
    card._read()
    qtbot.waitUntil(card.lost.isVisible)
    qtbot.mouseClick(card.lost, Left)
    assert card.withdraw.hasFocus()
    qtbot.keyClick(card.withdraw, Key.Key_Escape)
    assert card.lost.hasFocus()
    qtbot.keyClick(card.lost, Key.Key_Return)
    qtbot.keyClick(card.withdraw, Key.Key_Return)
    qtbot.waitUntil(lambda: card.card.state.text().startswith("Gestopt op"))
    with pytest.raises(Refusal):
        bank.office.ask(bank.desk, find_by_card, code)
    told = [line.operation for line in bank.office.ask(bank.coordinator, member_history, bank.zebib).lines]
    assert told[0] == "withdraw_cards"


def test_a_pin_is_typed_twice_and_an_easy_one_is_refused_beside_it(
    card: CardAndPin, bank: TestBank, qtbot: QtBot
) -> None:
    qtbot.keyClick(card.pin.button, Key.Key_Return)
    first, again = card.form.first, card.form.again
    assert first.hasFocus()
    assert first.echoMode() is first.EchoMode.Password
    qtbot.keyClicks(first, "4713")
    qtbot.keyClick(first, Key.Key_Return)
    qtbot.keyClicks(again, "4731")
    qtbot.keyClick(again, Key.Key_Return)
    assert card.form.again_field.refusal == "Dit is een andere pincode. Typ twee keer dezelfde."
    for edit in (first, again):
        edit.clear()
        qtbot.keyClicks(edit, "1234")
    qtbot.keyClick(again, Key.Key_Return)
    qtbot.waitUntil(lambda: bool(card.form.first_field.refusal))
    assert bank.office.ask(bank.desk, show_cards, bank.zebib).pin_set_at is None
    for edit in (first, again):
        qtbot.keyClicks(edit, "4713")
    qtbot.keyClick(again, Key.Key_Return)
    qtbot.waitUntil(lambda: card.pin.state.text().startswith("Ingesteld op"))
    assert (first.text(), again.text()) == ("", "")
    assert not first.isVisible()


def test_half_a_pin_is_not_left_to_the_next_operator(card: CardAndPin, bank: TestBank, qtbot: QtBot) -> None:
    qtbot.keyClick(card.pin.button, Key.Key_Return)
    qtbot.keyClicks(card.form.first, "47")
    card._door.hand_over(card._door.actor)
    assert card.form.first.text() == "47", "who comes back goes on"
    card._door.hand_over(bank.admin)
    assert card.form.first.text() == ""


def test_a_card_scanned_into_the_pin_leaves_no_figure_in_it(
    card: CardAndPin, bank: TestBank, qtbot: QtBot
) -> None:
    qtbot.keyClick(card.pin.button, Key.Key_Return)
    press(new_card(bank.zebib).text)
    qtbot.wait(200)
    assert card.form.first.text() == ""


def test_enrolment_ends_with_a_card_and_a_pin(
    workplace: Workplace, bank: TestBank, qtbot: QtBot, tmp_path: Path
) -> None:
    workplace.enrol("Noor Smit")
    form = dialog(qtbot, EnrolDialog)
    assert isinstance(form, EnrolDialog)
    qtbot.keyClick(form.name, Key.Key_Return)
    made = shown(qtbot)
    number = made.codes[0].number
    assert made.title.text() == "Kaart van Noor Smit"
    assert made.pin is not None
    for _ in range(2):
        qtbot.keyClicks(made.focusWidget(), "4713")
        qtbot.keyClick(made.focusWidget(), Key.Key_Return)
    qtbot.waitUntil(lambda: made.line.text() == "De pincode is ingesteld.")
    assert made.accept_button.hasFocus()
    made.form.segment(SINGLE).click()
    qtbot.waitUntil(lambda: made._stock is Stock.CARD and made.save_button.isEnabled(), timeout=20_000)
    made.save_to(tmp_path / "kaart.pdf")
    qtbot.waitUntil(lambda: made.line.text() == "Opgeslagen als kaart.pdf")
    qtbot.waitUntil(lambda: bank.office.ask(bank.desk, show_cards, number).valid is not None)
    assert bank.office.ask(bank.desk, show_cards, number).pin_set_at is not None
    # Escape from the card leads to the paper about their data; printing or saving it is noted with the person.
    qtbot.keyClick(made, Key.Key_Escape)
    told = dialog(qtbot, NoticeDialog)
    assert isinstance(told, NoticeDialog)
    qtbot.waitUntil(told.save_button.isEnabled, timeout=20_000)
    told.save_to(tmp_path / "uitleg.pdf")
    qtbot.waitUntil(lambda: told.line.text() == "Opgeslagen als uitleg.pdf")
    told.save_to(tmp_path / "nog eens.pdf")
    qtbot.waitUntil(lambda: told.line.text() == "Opgeslagen als nog eens.pdf")
    history = [line.operation for line in bank.office.ask(bank.coordinator, member_history, number).lines]
    assert history.count("give_notice") == 1


def test_enrolling_with_card_and_pin_takes_less_than_a_minute(
    workplace: Workplace, bank: TestBank, qtbot: QtBot
) -> None:
    """Counted by the keystroke-level model (Card, Moran and Newell 1980): 0.28 s a key for an average typist, 1.35 s
    to think before each field and each button, a second for each paper to be drawn."""
    keys = thoughts = 0

    def type_(text: str) -> None:
        nonlocal keys, thoughts
        keys, thoughts = keys + len(text), thoughts + 1
        qtbot.keyClicks(QApplication.focusWidget(), text)

    def press(key: Qt.Key, *, thinks: bool = True) -> None:
        nonlocal keys, thoughts
        keys, thoughts = keys + 1, thoughts + thinks
        qtbot.keyClick(QApplication.focusWidget(), key)

    workplace.enrol()
    form = dialog(qtbot, EnrolDialog)
    assert isinstance(form, EnrolDialog)
    qtbot.waitUntil(form.name.hasFocus)
    type_("Sanne van der Mulder")
    while QApplication.focusWidget() is not form.phone:
        press(Key.Key_Tab, thinks=False)
    type_("06 12345678")
    press(Key.Key_Return)
    made = shown(qtbot)
    for _ in range(2):
        type_("4713")
        press(Key.Key_Return)
    qtbot.waitUntil(lambda: made.line.text() == "De pincode is ingesteld.")
    assert made.accept_button.hasFocus(), "Enter prints the card"
    press(Key.Key_Escape)
    told = dialog(qtbot, NoticeDialog)
    assert isinstance(told, NoticeDialog)
    qtbot.waitUntil(told.save_button.isEnabled, timeout=20_000)
    press(Key.Key_Escape)
    # The two papers go to the printer with Enter, and are taken from it.
    keys, thoughts = keys + 2, thoughts + 4
    assert keys * 0.28 + thoughts * 1.35 + 2 < 60


def test_the_notice_is_made_in_the_language_that_is_chosen(
    card: CardAndPin, workplace: Workplace, bank: TestBank, qtbot: QtBot
) -> None:
    page = workplace.current()
    assert isinstance(page, PeoplePage)
    consents = page.person.details.consents
    qtbot.waitUntil(consents.notice.isVisible)
    qtbot.keyClick(consents.notice, Key.Key_Return)
    told = dialog(qtbot, NoticeDialog)
    assert isinstance(told, NoticeDialog)
    qtbot.waitUntil(told.save_button.isEnabled, timeout=20_000)
    assert told.accept_button.hasFocus()
    told.second.choice.choose("uk")
    qtbot.waitUntil(
        lambda: bool(told.paper) and "Що ми робимо з вашими даними?" in texts(told.paper), timeout=20_000
    )
    assert "Wat doen wij met jouw gegevens?" in texts(told.paper)


def texts(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


def test_card_and_pin_may_wait(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.enrol("Noor Smit")
    form = dialog(qtbot, EnrolDialog)
    assert isinstance(form, EnrolDialog)
    form.card_too.click()
    with qtbot.assertNotEmitted(form.made), qtbot.waitSignal(form.enrolled):
        qtbot.keyClick(form.name, Key.Key_Return)
    assert workplace.settings.paper_choice("enrol") == "later"
