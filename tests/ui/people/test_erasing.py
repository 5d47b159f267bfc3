"""Forgetting somebody at the screen: what goes and what stays is read first, and it needs an administrator and a reason."""

from dataclasses import replace
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import PASSWORD, TestBank
from tests.ui.conftest import Opens, dialog
from timebank.domain.access import Role
from timebank.domain.changes import Topic
from timebank.domain.erasures import MemberErased
from timebank.domain.processing import RegisterHead
from timebank.erasing import erase
from timebank.services.members import show_member
from timebank.services.processing import keep_register_head, show_register
from timebank.services.staff import change_bank, show_bank
from ui.pages.people.erasing import ErasingDialog
from ui.pages.people.page import PeoplePage
from ui.workplace import Workplace

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)


def person(place: Workplace, bank: TestBank, qtbot: QtBot) -> PeoplePage:
    place.open_person(bank.fatma)
    page = place.current()
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: page.person.member is not None)
    return page


def offered(page: PeoplePage) -> list[str]:
    assert page.person.member is not None
    return [action.text() for action in page.person._more_of(page.person.member).actions()]


def form(page: PeoplePage, qtbot: QtBot) -> ErasingDialog:
    assert page.person.member is not None
    menu = page.person._more_of(page.person.member)
    next(action for action in menu.actions() if action.text() == "Wissen…").trigger()
    shown = dialog(qtbot, ErasingDialog)
    assert isinstance(shown, ErasingDialog)
    qtbot.waitUntil(lambda: shown.goes.texts != [])
    return shown


def test_an_administrator_reads_what_goes_types_why_and_it_is_done(
    opens: Opens, bank: TestBank, qtbot: QtBot
) -> None:
    bank.record(bank.fatma, bank.henk, 90, note="soep gekookt")
    bank.office.do(
        bank.coordinator, keep_register_head, RegisterHead(contact="Fatma Yılmaz", officer="Joke Smit")
    )
    terms = replace(bank.office.ask(bank.admin, show_bank), register_years=7, log_months=18)
    bank.office.do(bank.admin, change_bank, terms)
    place = opens(bank.admin)
    page = person(place, bank, qtbot)
    shown = form(page, qtbot)
    assert "Wie keek en wijzigde: 18 maanden." in shown.stays.texts
    assert any("waar diegene ja op zei: 7 jaar." in text for text in shown.stays.texts)
    assert "Notities bij uren: 1. Papieren van bewijzen: 0." in shown.goes.texts
    assert (
        "De naam in registers, bij organisaties en in andere teksten, op 1 plaats. Daar staat dan: iemand die weg is."
        in shown.goes.texts
    )
    assert "1 uur en 30 minuten gaat naar de pot." in shown.goes.texts
    assert "Anderen lezen daar: iemand die weg is." in shown.stays.texts
    qtbot.waitUntil(shown.accept_button.isEnabled)
    qtbot.keyClick(shown.why.edit, Key.Key_Return)
    assert shown.why.field.refusal == "Schrijf erbij waarom."
    qtbot.keyClicks(shown.why.edit, "Fatma Yilmaz vroeg het")
    qtbot.keyClick(shown.why.edit, Key.Key_Return)
    qtbot.waitUntil(lambda: "naam niet in de reden" in shown.why.field.refusal)
    assert shown.why.text == "Fatma Yilmaz vroeg het", "nothing typed is lost"
    shown.why.edit.clear()
    qtbot.keyClicks(shown.why.edit, "vroeg erom aan de balie")
    qtbot.keyClick(shown.why.edit, Key.Key_Return)
    qtbot.waitUntil(lambda: page.person.number == "", timeout=10_000)
    qtbot.waitUntil(lambda: not page.person.isVisible())
    qtbot.waitUntil(lambda: page.listing.source.total == 3)
    with pytest.raises(MemberErased):
        bank.office.ask(bank.admin, show_member, bank.fatma)
    assert bank.whole()
    head = bank.office.ask(bank.admin, show_register).controller.head
    assert head == RegisterHead(contact="iemand die weg is", officer="Joke Smit")


def test_who_still_signs_in_is_told_before_anything_is_typed(
    opens: Opens, bank: TestBank, qtbot: QtBot
) -> None:
    bank.office.add_operator(bank.admin, "Fatma Balie", Role.DESK, PASSWORD, member=bank.fatma)
    shown = form(person(opens(bank.admin), bank, qtbot), qtbot)
    assert shown.refusal.text().startswith("Fatma Balie meldt zich hier nog aan.")
    assert not shown.accept_button.isEnabled()


def test_only_an_administrator_is_offered_it(opens: Opens, bank: TestBank, qtbot: QtBot) -> None:
    assert "Wissen…" not in offered(person(opens(bank.coordinator), bank, qtbot))


def test_whoever_is_erased_at_another_desk_leaves_the_screen_here(
    opens: Opens, bank: TestBank, qtbot: QtBot
) -> None:
    place = opens(bank.coordinator)
    page = person(place, bank, qtbot)
    erase(bank.office, bank.admin, bank.fatma, "verzoek", uuid4())
    page.person.on_changed(frozenset({Topic.MEMBERS}))
    qtbot.waitUntil(lambda: not page.person.isVisible())
    place.open_person(bank.fatma)
    qtbot.waitUntil(lambda: page.person._missing.isVisible())
    assert page.person.member is None
