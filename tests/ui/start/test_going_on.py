"""What is half typed goes to the pages of whoever takes over, where they may go on with it; else it waits untouched."""

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import PASSWORD, QUICK
from tests.ui.start.turns import (
    activate,
    came_in,
    legible,
    page_of,
    place_of,
    prove,
    settle,
    type_,
    type_a_line,
)
from timebank.domain.access import Role
from timebank.office import Office
from timebank.services.activities import list_series
from timebank.services.drafts import load_draft
from timebank.services.offers import list_offers
from timebank.services.organisations import list_organisations
from timebank.services.statements import last_own_entry, list_balances
from timebank.store.database import Database
from ui.app import Desk
from ui.pages.activities.page import ActivitiesPage
from ui.pages.offers.page import OffersPage
from ui.pages.people.enrol import EnrolDialog
from ui.pages.slips.page import SlipsPage
from ui.pages.slips.row import Cell

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def taken_over_by(desk: Desk, qtbot: QtBot, name: str) -> None:
    """Ctrl+Shift+L, wherever the cursor is, and somebody else signs in."""
    dialog = QApplication.activeModalWidget()
    if dialog is None:
        activate(desk, qtbot)
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_L, CTRL | SHIFT)
    else:
        # In front of the page only locking is one key away.
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_L, CTRL)
    prove(desk, qtbot, name=name)
    came_in(desk, qtbot)


def offers_of(desk: Desk) -> OffersPage:
    page = place_of(desk).current()
    assert isinstance(page, OffersPage)
    return page


def activities_of(desk: Desk) -> ActivitiesPage:
    page = place_of(desk).current()
    assert isinstance(page, ActivitiesPage)
    return page


def enrolment(qtbot: QtBot) -> EnrolDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), EnrolDialog), timeout=10_000)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, EnrolDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def type_half_an_offer(desk: Desk, qtbot: QtBot) -> OffersPage:
    """Fatma offers cooking, on Mondays, in words that are not finished."""
    place_of(desk).go("offers")
    settle(desk, qtbot)
    page = offers_of(desk)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_T, CTRL)
    type_(qtbot, "fat⏎")
    qtbot.waitUntil(lambda: page.form.person.person is not None, timeout=10_000)
    type_(qtbot, "ko⏎soep voor")
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_D, CTRL)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Space)
    page.form.details.place.setFocus()
    type_(qtbot, "Buurthuis")
    settle(desk, qtbot)
    return page


@pytest.fixture
def own_operator(founded_url: str) -> str:
    """Somebody who signs in for an organisation."""
    with Office(Database(founded_url), hasher=QUICK) as office:
        ans = office.sign_in("Ans Beheer", PASSWORD)
        linde = office.ask(ans, list_organisations)[0].account.code
        office.add_operator(ans, "Linde Zelf", Role.ORGANISATION, PASSWORD, organisation=linde)
    return "Linde Zelf"


def test_an_offer_goes_on_with_the_coordinator_and_is_kept_once(
    at_work: Desk, qtbot: QtBot, founded_url: str
) -> None:
    desk = at_work
    riets = type_half_an_offer(desk, qtbot)
    typed, chosen = riets.form.text.text(), riets.form.details.half
    assert typed == "soep voor"
    assert chosen.place == "Buurthuis"
    assert chosen.when.days
    taken_over_by(desk, qtbot, "Karin Coördinator")
    here = offers_of(desk)
    assert here is not riets
    assert riets.form.is_empty
    assert here.form.person.person is not None
    assert here.form.person.person.name == "Fatma Yılmaz"
    assert (here.form.text.text(), here.form.details.half) == (typed, chosen)
    assert here.form.details.isVisible()
    assert here.form.kind.value is not None
    assert QApplication.focusWidget() is here.form.text
    type_(qtbot, " acht⏎")
    qtbot.waitUntil(lambda: here.form.is_empty, timeout=10_000)
    settle(desk, qtbot)
    with Office(Database(founded_url), hasher=QUICK) as office:
        karin = office.sign_in("Karin Coördinator", PASSWORD)
        (kept,) = office.ask(karin, list_offers).offers
    assert (kept.words, kept.when, kept.place) == ("soep voor acht", chosen.when, "Buurthuis")


def test_an_offer_waits_where_somebody_else_was_typing_one_already(
    at_work: Desk, qtbot: QtBot, own_operator: str
) -> None:
    desk = at_work
    riets = type_half_an_offer(desk, qtbot)
    # Nothing goes to an organisation, so that Karin after it begins one of her own.
    taken_over_by(desk, qtbot, own_operator)
    taken_over_by(desk, qtbot, "Karin Coördinator")
    place_of(desk).go("offers")
    settle(desk, qtbot)
    karins = offers_of(desk)
    assert karins.form.is_empty
    type_(qtbot, "hen⏎")
    qtbot.waitUntil(lambda: karins.form.person.person is not None, timeout=10_000)
    taken_over_by(desk, qtbot, "Riet Jansen")
    assert riets.form.text.text() == "soep voor"
    assert karins.form.person.person is not None
    assert karins.form.person.person.name == "Henk de Vries"


def test_an_enrolment_in_the_middle_of_a_line_goes_along_with_the_line(
    at_work: Desk, qtbot: QtBot, founded_url: str
) -> None:
    desk = at_work
    type_(qtbot, "fat⏎")
    qtbot.waitUntil(lambda: page_of(desk).form.bar.giver.person is not None, timeout=10_000)
    type_(qtbot, "yonas")
    settle(desk, qtbot)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_N, CTRL)
    riets = enrolment(qtbot)
    assert riets.name.text() == "yonas"
    riets.name.selectAll()
    qtbot.keyClicks(riets.name, "Yonas Tekle")
    qtbot.keyClicks(riets.phone, "0612345678")
    riets.speaks["ti"].setChecked(True)
    riets.language.choose("ti")
    riets.card_too.setChecked(False)
    before, gone = riets.profile(), []
    riets.destroyed.connect(lambda *_: gone.append(True))
    taken_over_by(desk, qtbot, "Karin Coördinator")
    karins = enrolment(qtbot)
    qtbot.waitUntil(lambda: bool(gone))
    assert karins is not riets
    assert karins.profile() == before
    assert not karins.card_too.isChecked()
    qtbot.keyClick(karins.name, Key.Key_Return)
    receiver = page_of(desk).form.bar.receiver
    qtbot.waitUntil(lambda: receiver.person is not None, timeout=10_000)
    assert receiver.person is not None
    assert receiver.person.name == "Yonas Tekle"
    assert [each.name for each in page_of(desk).form.people()] == ["Fatma Yılmaz", "Yonas Tekle"]
    taken_over_by(desk, qtbot, "Riet Jansen")
    assert QApplication.activeModalWidget() is None
    with Office(Database(founded_url), hasher=QUICK) as office:
        riet = office.sign_in("Riet Jansen", PASSWORD)
        assert [each.name for each in office.ask(riet, list_balances)].count("Yonas Tekle") == 1


def test_an_enrolment_is_not_taken_away_while_it_is_sent(at_work: Desk, qtbot: QtBot) -> None:
    desk = at_work
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_N, CTRL)
    dialog = enrolment(qtbot)
    dialog.accept_button.setEnabled(False)
    taken_over_by(desk, qtbot, "Karin Coördinator")
    assert QApplication.activeModalWidget() is None
    dialog.accept_button.setEnabled(True)
    taken_over_by(desk, qtbot, "Riet Jansen")
    assert QApplication.activeModalWidget() is dialog


def test_who_is_enrolled_in_a_stack_that_changed_hands_stands_in_their_own_slip(
    at_work: Desk, qtbot: QtBot
) -> None:
    desk = at_work
    place_of(desk).go("slips")
    slips = place_of(desk).current()
    assert isinstance(slips, SlipsPage)
    for word in ("fat⏎", "hen⏎", "ko⏎", "1⏎"):
        type_(qtbot, word)
        settle(desk, qtbot)
    qtbot.waitUntil(lambda: len(slips.sheet.rows) == 1, timeout=10_000)
    type_(qtbot, "⏎olena⏎")
    settle(desk, qtbot)
    slips.sheet.strip.focus_cell(Cell.RECEIVER)
    type_(qtbot, "yonas")
    settle(desk, qtbot)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_N, CTRL)
    riets = enrolment(qtbot)
    riets.card_too.setChecked(False)
    taken_over_by(desk, qtbot, "Karin Coördinator")
    qtbot.keyClick(enrolment(qtbot).name, Key.Key_Return)
    here = place_of(desk).current()
    assert isinstance(here, SlipsPage)
    qtbot.waitUntil(lambda: here.sheet.rows[1].receiver.one is not None, timeout=10_000)
    first, second = here.sheet.rows
    assert first.receiver.one is not None
    assert first.receiver.one.name == "Henk de Vries"
    assert second.giver.one is not None
    assert second.giver.one.name == "Olena Koval"
    assert second.receiver.one is not None
    assert second.receiver.one.name == "yonas"


def test_an_activity_goes_on_with_who_may_make_one_and_waits_for_who_may_not(
    at_work: Desk, qtbot: QtBot, founded_url: str
) -> None:
    desk = at_work
    taken_over_by(desk, qtbot, "Karin Coördinator")
    place_of(desk).go("activities")
    settle(desk, qtbot)
    karins = activities_of(desk)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_M, CTRL)
    settle(desk, qtbot)
    type_(qtbot, "Taalhuis")
    karins.form.add.edit.setFocus()
    type_(qtbot, "fat")
    qtbot.waitUntil(lambda: karins.form.add.drop.isVisible(), timeout=10_000)
    type_(qtbot, "⏎")
    settle(desk, qtbot)
    karins.form.time.setFocus()
    karins.form.time.selectAll()
    type_(qtbot, "2:")
    karins.form.dutch.setChecked(True)
    half = karins.form.half()
    assert half.typed.hosts
    # The desk makes no activities: it waits, and nobody sees it.
    taken_over_by(desk, qtbot, "Riet Jansen")
    assert "Taalhuis" not in legible(desk.window)
    taken_over_by(desk, qtbot, "Karin Coördinator")
    assert karins.form.isVisible()
    assert karins.form.half() == half
    taken_over_by(desk, qtbot, "Ans Beheer")
    here = activities_of(desk)
    assert here is not karins
    assert here.form.isVisible()
    assert here.form.half() == half
    assert not karins.form.is_half_typed
    here.form.time.setFocus()
    type_(qtbot, "30")
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not here.form.isVisible(), timeout=10_000)
    settle(desk, qtbot)
    with Office(Database(founded_url), hasher=QUICK) as office:
        (kept,) = office.ask(office.sign_in("Ans Beheer", PASSWORD), list_series).series
    assert isinstance(kept.id, UUID)
    assert (kept.title, kept.minutes, kept.hosts) == ("Taalhuis", 150, half.typed.hosts)
    assert kept.dutch_spoken


def test_an_activity_that_was_only_looked_at_stays(at_work: Desk, qtbot: QtBot) -> None:
    desk = at_work
    taken_over_by(desk, qtbot, "Karin Coördinator")
    place_of(desk).go("activities")
    settle(desk, qtbot)
    karins = activities_of(desk)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_M, CTRL)
    settle(desk, qtbot)
    assert not karins.form.is_half_typed
    taken_over_by(desk, qtbot, "Ans Beheer")
    taken_over_by(desk, qtbot, "Karin Coördinator")
    assert karins.form.isVisible()


def test_an_organisation_gets_nothing_of_the_centre_and_takes_nothing_away(
    at_work: Desk, qtbot: QtBot, own_operator: str, founded_url: str
) -> None:
    desk = at_work
    type_a_line(desk, qtbot)
    rets, line = page_of(desk), page_of(desk).form.line
    qtbot.waitUntil(lambda: rets.drafts.is_kept, timeout=15_000)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_N, CTRL)
    dialog = enrolment(qtbot)
    qtbot.keyClicks(dialog.phone, "0612345678")
    taken_over_by(desk, qtbot, own_operator)
    assert QApplication.activeModalWidget() is None
    for name in ("Fatma", "Henk", "0612345678"):
        assert name not in legible(desk.window)
    assert rets.form.line == line
    with Office(Database(founded_url), hasher=QUICK) as office:
        riet = office.sign_in("Riet Jansen", PASSWORD)
        assert office.ask(riet, load_draft, "desk") is not None
    taken_over_by(desk, qtbot, "Karin Coördinator")
    # What the organisation was typing would be its own; Riet's waits for Riet.
    place_of(desk).go("desk")
    assert page_of(desk).form.line.is_empty
    taken_over_by(desk, qtbot, "Riet Jansen")
    assert page_of(desk) is rets
    assert rets.form.line == line
    assert QApplication.activeModalWidget() is dialog
    assert dialog.phone.text() == "0612345678"


def test_it_is_booked_once_and_on_the_day_it_was_typed(
    at_work: Desk, qtbot: QtBot, own_operator: str, founded_url: str
) -> None:
    desk = at_work
    type_a_line(desk, qtbot)
    taken_over_by(desk, qtbot, own_operator)
    taken_over_by(desk, qtbot, "Riet Jansen")
    type_(qtbot, "30⏎")
    qtbot.waitUntil(lambda: page_of(desk).form.line.is_empty, timeout=10_000)
    settle(desk, qtbot)
    with Office(Database(founded_url), hasher=QUICK) as office:
        booked = office.ask(office.sign_in("Riet Jansen", PASSWORD), last_own_entry)
    assert booked is not None
    assert booked.entry.participations[0].minutes == 90
    assert isinstance(booked.entry.service_date, date)
