"""Leaving with settlement, and joining doubles side by side: told before, undone or explained after."""

from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TestBank
from tests.ui.conftest import Opens, dialog
from timebank.domain.members import Profile
from timebank.services.members import enrol_member, show_member
from timebank.services.transfers import settle
from ui.pages.people.joining import JoiningDialog
from ui.pages.people.leaving import TO_SOMEBODY, LeavingDialog
from ui.pages.people.page import PeoplePage
from ui.pages.people.person import OVERVIEW, PersonView
from ui.pages.people.person_line import PersonLine
from ui.workplace import Workplace

Left, Key = Qt.MouseButton.LeftButton, Qt.Key


@pytest.fixture
def fatma(workplace: Workplace, qtbot: QtBot, bank: TestBank) -> PersonView:
    """Fatma's page; she has an hour and a half."""
    bank.record(bank.fatma, bank.henk, 90)
    workplace.open_person(bank.fatma)
    page = workplace.current()
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: page.person.member is not None and not page.door.is_busy)
    return page.person


def choose(view: PersonView, text: str) -> None:
    assert view.member is not None
    menu = view._more_of(view.member)
    next(action for action in menu.actions() if action.text() == text).trigger()


def leaving(view: PersonView, qtbot: QtBot) -> LeavingDialog:
    choose(view, "Gaat weg…")
    form = dialog(qtbot, LeavingDialog)
    assert isinstance(form, LeavingDialog)
    return form


def test_hours_go_to_the_pot_and_all_of_it_is_undone(
    fatma: PersonView, workplace: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    form = leaving(fatma, qtbot)
    assert form.effects.texts[0] == "1 uur en 30 minuten gaat naar de pot."
    qtbot.mouseClick(form.accept_button, Left)
    qtbot.waitUntil(lambda: workplace.toast.sentence == "Fatma Yılmaz is weggegaan.")
    assert (bank.balance(bank.fatma), bank.balance("POT")) == (0, 90)
    qtbot.waitUntil(lambda: fatma.member is not None and not fatma.member.account.open)
    assert not fatma.record.isEnabled()
    workplace.toast._link.click()
    qtbot.waitUntil(lambda: fatma.member is not None and fatma.member.account.open)
    assert (bank.balance(bank.fatma), bank.balance("POT")) == (90, 0)
    assert bank.whole()


def test_hours_are_given_to_somebody_with_keys(fatma: PersonView, qtbot: QtBot, bank: TestBank) -> None:
    form = leaving(fatma, qtbot)
    qtbot.mouseClick(form.way.segment(TO_SOMEBODY), Left)
    qtbot.mouseClick(form.accept_button, Left)
    assert form.refusal.text() == "Kies wie de uren krijgt."
    qtbot.keyClicks(form.picker.editor, "zeb")
    qtbot.keyClick(form.picker.editor, Key.Key_Return)
    qtbot.waitUntil(lambda: form.heir is not None)
    assert form.effects.texts[0] == "1 uur en 30 minuten gaat als cadeau naar Zebib Tesfay."
    qtbot.keyClick(form.accept_button, Key.Key_Return)
    qtbot.waitUntil(lambda: bank.balance(bank.zebib) == 90)
    assert bank.balance(bank.fatma) == 0


def test_below_zero_asks_nothing_and_the_pot_covers_it(
    fatma: PersonView, qtbot: QtBot, bank: TestBank
) -> None:
    fatma.open(bank.henk)
    qtbot.waitUntil(lambda: fatma.member is not None and fatma.member.account.code == bank.henk)
    form = leaving(fatma, qtbot)
    assert form.way.isHidden()
    assert form.effects.texts[0].startswith("De pot vult 1 uur en 30 minuten aan.")
    qtbot.mouseClick(form.accept_button, Left)
    qtbot.waitUntil(lambda: bank.balance("POT") == -90)


def test_who_left_comes_back(fatma: PersonView, workplace: Workplace, qtbot: QtBot, bank: TestBank) -> None:
    fatma._door.do(settle, uuid4(), bank.fatma)
    qtbot.waitUntil(lambda: fatma.member is not None and not fatma.member.account.open)
    choose(fatma, "Komt terug")
    qtbot.waitUntil(lambda: fatma.member is not None and fatma.member.account.open)
    assert bank.balance(bank.fatma) == 0


def test_a_strip_says_that_somebody_left_and_brings_them_back_with_one_key(
    fatma: PersonView, workplace: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    assert not fatma.standing.isVisible()
    fatma.record.setFocus()
    fatma._door.do(settle, uuid4(), bank.fatma)
    qtbot.waitUntil(fatma.standing.isVisible)
    assert (
        fatma.standing.sentence
        == "Fatma is gestopt op 22 november 2026. Wat opgeschreven is, blijft te zien."
    )
    # The button that the cursor was on is off: the cursor stays on this page.
    assert not fatma.record.isEnabled()
    assert QApplication.focusWidget() is fatma.tabs.segment(OVERVIEW)
    fatma.standing.button.setFocus()
    qtbot.keyClick(fatma.standing.button, Key.Key_Space)
    qtbot.waitUntil(lambda: fatma.member is not None and fatma.member.account.open)
    qtbot.waitUntil(lambda: not fatma.standing.isVisible())


def test_a_strip_says_that_somebody_pauses_and_ends_the_pause(
    fatma: PersonView, workplace: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    workplace.open_person(bank.henk)
    qtbot.waitUntil(lambda: fatma.member is not None and fatma.member.account.code == bank.henk)
    qtbot.waitUntil(fatma.record.hasFocus)
    choose(fatma, "Pauzeren")
    qtbot.waitUntil(fatma.standing.isVisible)
    assert fatma.standing.sentence == (
        "Henk doet even niet mee. Er wordt geen hulp opgeschreven tot de pauze voorbij is."
    )
    assert QApplication.focusWidget() is fatma.tabs.segment(OVERVIEW), (
        "and not on a button outside of the page"
    )
    qtbot.keyClick(fatma.standing.button, Key.Key_Space)
    qtbot.waitUntil(lambda: fatma.member is not None and not fatma.member.account.paused)
    qtbot.waitUntil(lambda: not fatma.standing.isVisible())
    assert fatma.record.isEnabled()


def test_who_may_not_bring_somebody_back_is_offered_no_button(
    opens: Opens, qtbot: QtBot, bank: TestBank
) -> None:
    bank.office.do(bank.coordinator, settle, uuid4(), bank.fatma)
    place = opens(bank.desk)
    place.open_person(bank.fatma)
    page = place.current()
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(page.person.standing.isVisible)
    assert not page.person.standing.button.isVisible()


@pytest.fixture
def double(bank: TestBank) -> str:
    profile = Profile(name="Fatma Yilmaz", phone="06 1234", language="tr", speaks=("tr",))
    return bank.office.do(bank.desk, enrol_member, profile).member.account.code


def joining(view: PersonView, qtbot: QtBot) -> JoiningDialog:
    choose(view, "Dubbele samenvoegen…")
    form = dialog(qtbot, JoiningDialog)
    assert isinstance(form, JoiningDialog)
    return form


def test_a_likely_double_is_suggested_and_joined_with_chosen_values(
    fatma: PersonView, workplace: Workplace, qtbot: QtBot, bank: TestBank, double: str
) -> None:
    form = joining(fatma, qtbot)
    qtbot.waitUntil(lambda: bool(form._finding.findChildren(PersonLine)))
    qtbot.mouseClick(form._finding.findChildren(PersonLine)[0], Left)
    qtbot.waitUntil(form._joining.isVisible)
    assert set(form.pairs) == {"name", "script_name", "phone", "language", "speaks"}
    assert form.pairs["phone"][1].isChecked(), "where one has nothing, the other's value is proposed"
    assert form.pairs["name"][0].isChecked()
    qtbot.mouseClick(form.pairs["language"][1], Left)
    assert not form.pairs["language"][0].isChecked()
    assert form.effects.texts[0] == "Saldo: 1 u 30 en 0 u worden samen 1 u 30."
    assert f"Nummer {double} leidt voortaan naar {bank.fatma}." in form.effects.texts[1]
    qtbot.mouseClick(form.accept_button, Left)
    assert form.reason_field.refusal != ""
    qtbot.keyClicks(form.reason, "twee keer ingeschreven")
    qtbot.keyClick(form.reason, Key.Key_Return)
    qtbot.waitUntil(lambda: "Samengevoegd" in workplace.toast.sentence)
    member = bank.office.ask(bank.desk, show_member, double)
    assert member.account.code == bank.fatma
    chosen = member.profile
    assert (chosen.name, chosen.script_name, chosen.phone) == ("Fatma Yılmaz", "فاطمة يلماز", "06 1234")
    assert (chosen.language, chosen.speaks) == ("tr", ("tr",))


def test_the_other_number_may_be_the_one_that_stays(
    fatma: PersonView, qtbot: QtBot, bank: TestBank, double: str
) -> None:
    form = joining(fatma, qtbot)
    qtbot.keyClicks(form.picker.editor, double)
    qtbot.keyClick(form.picker.editor, Key.Key_Return)
    qtbot.waitUntil(form._joining.isVisible)
    form.stays.segment(False).click()
    assert f"Nummer {bank.fatma} leidt voortaan naar {double}." in form.effects.texts[1]
    form.reason.setText("dubbel")
    form.send()
    qtbot.waitUntil(lambda: fatma.number == double)
    qtbot.waitUntil(lambda: fatma.member is not None)
    assert bank.balance(double) == 90
    assert bank.whole()


def test_what_waits_is_told_in_the_form(fatma: PersonView, qtbot: QtBot, bank: TestBank, double: str) -> None:
    bank.office.do(bank.coordinator, settle, uuid4(), double)
    form = joining(fatma, qtbot)
    form.compare(double)
    qtbot.waitUntil(form._joining.isVisible)
    form.reason.setText("dubbel")
    form.send()
    qtbot.waitUntil(lambda: form.refusal.text() == "Fatma Yilmaz doet niet meer mee. Kies iemand anders.")
    assert form.isVisible()
