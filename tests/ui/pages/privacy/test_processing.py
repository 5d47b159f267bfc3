"""The register of processing on the screen: with the keys, added to, changed, ended for good, its head, printed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import NOW, TestBank
from tests.ui.conftest import Opens, dialog
from tests.ui.whole import settle
from timebank.domain.processing import LONGEST_TEXT, LegalBasis, Processing, Register, RegisterHead
from timebank.services.processing import end_processing, keep_processing, show_register
from timebank.services.staff import show_bank
from ui.pages.privacy.page import PROCESSING, PrivacyPage
from ui.pages.privacy.processing_dialog import TEXTS, ProcessingDialog
from ui.pages.privacy.processing_paper import ProcessingPaperDialog
from ui.pages.privacy.register_head import RegisterHeadDialog
from ui.workplace import Workplace

Left, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(bank: TestBank, opens: Opens, qtbot: QtBot) -> PrivacyPage:
    """The page with the register, come to with the keys."""
    place: Workplace = opens(bank.coordinator)
    place.go("privacy")
    shown = place.current()
    assert isinstance(shown, PrivacyPage)
    settle(qtbot, place)
    qtbot.keyClick(shown, Qt.Key.Key_3, ALT)
    assert shown.part == PROCESSING
    qtbot.waitUntil(lambda: len(shown.processing.model.rows) > 5)
    return shown


def kept(bank: TestBank) -> Register:
    return bank.office.ask(bank.coordinator, show_register)


def shown_dialog(qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    shown = dialog(qtbot, kind)
    assert isinstance(shown, kind)
    return shown


def opened(page: PrivacyPage, qtbot: QtBot, row: int = 0) -> ProcessingDialog:
    page.processing.table.setFocus()
    page.processing.table.selectRow(row)
    qtbot.keyClick(page.processing.table, Qt.Key.Key_Return)
    shown = shown_dialog(qtbot, ProcessingDialog)
    assert isinstance(shown, ProcessingDialog)
    qtbot.waitUntil(shown.name.hasFocus)
    return shown


def test_the_list_begins_with_what_the_program_does(page: PrivacyPage, bank: TestBank) -> None:
    assert tuple(page.processing.model.rows) == kept(bank).entries
    assert page.processing.model.rows[0].name == "Inschrijving en contact"
    assert kept(bank).controller.name in page.processing.controller.text()


def test_an_activity_is_added_with_the_keys(page: PrivacyPage, qtbot: QtBot, bank: TestBank) -> None:
    before = len(page.processing.model.rows)
    qtbot.keyClick(page, Qt.Key.Key_T, CTRL_SHIFT)
    shown = shown_dialog(qtbot, ProcessingDialog)
    assert isinstance(shown, ProcessingDialog)
    qtbot.waitUntil(shown.name.hasFocus)
    assert shown.texts["transfer"].toPlainText() == "geen"
    assert not shown.end_button.isVisible()
    qtbot.keyClick(shown.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown.name_field.refusal == "Geef de verwerking een naam.")
    qtbot.keyClicks(shown.name, "Nieuwsbrief")
    qtbot.keyClick(shown.name, Qt.Key.Key_Tab)
    assert shown.basis.hasFocus()
    while shown.basis.value is not LegalBasis.CONSENT:
        qtbot.keyClick(shown.basis, Qt.Key.Key_Up)
    qtbot.mouseClick(shown.accept_button, Left)
    qtbot.waitUntil(lambda: shown.fields["purpose"].refusal == "Schrijf op waarom jullie dit doen.")
    assert shown.name_field.refusal == ""
    qtbot.waitUntil(shown.texts["purpose"].hasFocus)
    qtbot.keyClicks(shown.texts["purpose"], "Vertellen wat er te doen is")
    for key in TEXTS[:3]:
        assert shown.texts[key].hasFocus(), key
        qtbot.keyClick(shown.texts[key], Qt.Key.Key_Tab)
    qtbot.keyClicks(shown.texts["recipients"], "De drukker")
    qtbot.mouseClick(shown.accept_button, Left)
    qtbot.waitUntil(lambda: len(page.processing.model.rows) == before + 1)
    added = kept(bank).entries[-1]
    assert (added.name, added.basis, added.purpose) == (
        "Nieuwsbrief",
        LegalBasis.CONSENT,
        "Vertellen wat er te doen is",
    )
    assert (added.recipients, added.transfer) == ("De drukker", "geen")


def test_an_entry_is_changed_and_a_key_adds_to_what_stands_there(
    page: PrivacyPage, qtbot: QtBot, bank: TestBank
) -> None:
    shown = opened(page, qtbot)
    qtbot.waitUntil(lambda: not shown.name.hasSelectedText())
    assert shown.changed.text().startswith("Zo begon het programma het register")
    qtbot.keyClicks(shown.name, " (balie)")
    shown.texts["security"].setPlainText("x" * (LONGEST_TEXT + 1))
    qtbot.mouseClick(shown.accept_button, Left)
    qtbot.waitUntil(lambda: str(LONGEST_TEXT) in shown.fields["security"].refusal)
    assert shown.name.text() == "Inschrijving en contact (balie)", "nothing typed is lost"
    shown.texts["security"].setPlainText("BSN 111222333 staat nergens")
    qtbot.mouseClick(shown.accept_button, Left)
    qtbot.waitUntil(lambda: page.processing.model.rows[0].name == "Inschrijving en contact (balie)")
    assert kept(bank).entries[0].security == "BSN 111222333 staat nergens"
    again = opened(page, qtbot)
    assert again.changed.text() == f"Laatst gewijzigd op 22 november 2026 door {bank.coordinator.name}."


def test_what_has_ended_comes_last_and_is_only_read(page: PrivacyPage, qtbot: QtBot, bank: TestBank) -> None:
    shown = opened(page, qtbot)
    shown.texts["retention"].setPlainText("Nog twee jaar")
    qtbot.mouseClick(shown.end_button, Left)
    qtbot.waitUntil(lambda: page.processing.model.rows[-1].number == 1)
    ended = kept(bank).entries[-1]
    assert (ended.number, ended.ended_at, ended.retention) == (1, NOW, "Nog twee jaar")
    again = opened(page, qtbot, len(page.processing.model.rows) - 1)
    assert again.name.isReadOnly()
    assert all(editor.isReadOnly() for editor in again.texts.values())
    assert not again.basis.isEnabled()
    assert not again.accept_button.isVisible()
    assert not again.end_button.isVisible()
    assert again.line.text() == "Gestopt: niemand wijzigt het nog."


def test_somebody_else_ended_it_meanwhile(page: PrivacyPage, qtbot: QtBot, bank: TestBank) -> None:
    shown = opened(page, qtbot)
    bank.office.do(bank.admin, end_processing, 1)
    qtbot.keyClicks(shown.texts["data"], "Ook foto's. ")
    qtbot.mouseClick(shown.accept_button, Left)
    qtbot.waitUntil(lambda: shown.refusal.text().startswith("Deze verwerking is gestopt."))
    assert shown.texts["data"].toPlainText().startswith("Ook foto's. ")


def test_another_desk_changes_the_list(page: PrivacyPage, qtbot: QtBot, bank: TestBank) -> None:
    bank.office.do(bank.admin, keep_processing, Processing(name="Foto's", purpose="Laten zien wat er is"))
    page.processing.reload()
    qtbot.waitUntil(lambda: page.processing.model.rows[-1].name == "Foto's")


def test_whom_to_ask_stands_above_the_list(page: PrivacyPage, qtbot: QtBot, bank: TestBank) -> None:
    assert "Functionaris gegevensbescherming: geen." in page.processing.controller.text()
    qtbot.mouseClick(page.processing.head, Left)
    shown = shown_dialog(qtbot, RegisterHeadDialog)
    assert isinstance(shown, RegisterHeadDialog)
    assert bank.office.ask(bank.admin, show_bank).name in shown.centre.text()
    qtbot.waitUntil(shown.contact.hasFocus)
    qtbot.keyClicks(shown.contact, "privacy@lindehof.example")
    qtbot.keyClick(shown.contact, Qt.Key.Key_Tab)
    qtbot.keyClicks(shown.officer, "Bureau Zeker")
    qtbot.keyClick(shown.officer, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Bureau Zeker" in page.processing.controller.text())
    assert "privacy@lindehof.example" in page.processing.controller.text()
    head = RegisterHead(contact="privacy@lindehof.example", officer="Bureau Zeker")
    assert kept(bank).controller.head == head


def test_the_register_is_seen_before_it_is_printed(page: PrivacyPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.processing.paper, Left)
    shown = shown_dialog(qtbot, ProcessingPaperDialog)
    assert isinstance(shown, ProcessingPaperDialog)
    qtbot.waitUntil(lambda: shown.paper.startswith(b"%PDF"), timeout=10_000)


def test_the_settings_lead_to_the_register(bank: TestBank, opens: Opens, qtbot: QtBot) -> None:
    place = opens(bank.coordinator)
    place.open_setting(PROCESSING)
    shown = place.current()
    assert isinstance(shown, PrivacyPage)
    assert shown.part == PROCESSING
