"""The parts of a person's page about those around them, what is registered, and what was changed."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TODAY, TestBank
from tests.ui.conftest import dialog
from timebank.domain.circle import Circle, ConductCheck, Goal, GoalCounts, Relation
from timebank.domain.members import Profile, ProgrammeRole, Purpose
from timebank.services.circle import give_consent, keep_apart, show_circle
from timebank.services.members import show_member
from ui.pages.people.consent_day import ConsentDayDialog
from ui.pages.people.page import PeoplePage
from ui.pages.people.person import CHANGES, DETAILS, NETWORK, PersonView
from ui.pages.people.person_line import PersonLine
from ui.widgets.button import Button
from ui.workplace import Workplace

Left, Key = Qt.MouseButton.LeftButton, Qt.Key


@pytest.fixture
def fatma(workplace: Workplace, qtbot: QtBot, bank: TestBank, monkeypatch: pytest.MonkeyPatch) -> PersonView:
    """Fatma's page."""
    monkeypatch.setattr(Workplace, "today", lambda self: TODAY)
    workplace.open_person(bank.fatma)
    page = workplace.current()
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: page.person.member is not None and not page.door.is_busy)
    return page.person


def circle(bank: TestBank, number: str) -> Circle:
    return bank.office.ask(bank.desk, show_circle, number)


def profile(bank: TestBank) -> Profile:
    return bank.office.ask(bank.desk, show_member, bank.fatma).profile


def lines(part: object) -> list[str]:
    return [line.accessibleName() for line in part.findChildren(PersonLine) if not line.isHidden()]


def undo(place: Workplace, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: place.toast._link.text() == "Ongedaan maken")
    place.toast._link.click()


def test_a_relation_is_added_with_keys_and_undone(
    fatma: PersonView, workplace: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    qtbot.mouseClick(fatma.tabs.segment(NETWORK), Left)
    network = fatma.network
    assert network.isVisible()
    assert not fatma.overview.isVisible()
    network.kind.choose(Relation.COACH)
    network.tie_with.editor.setFocus()
    qtbot.keyClicks(network.tie_with.editor, "hen")
    qtbot.keyClick(network.tie_with.editor, Key.Key_Return)
    qtbot.waitUntil(lambda: lines(network.ties) == ["Henk de Vries, coach, sinds november 2026"])
    assert network.tie_with.editor.text() == ""
    undo(workplace, qtbot)
    qtbot.waitUntil(lambda: lines(network.ties) == [])
    assert circle(bank, bank.henk).ties == ()


def test_who_is_not_to_be_paired_is_taken_away_and_put_back(
    fatma: PersonView, workplace: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    fatma._door.do(keep_apart, bank.fatma, bank.zebib)
    fatma.show_part(NETWORK)
    qtbot.waitUntil(lambda: len(lines(fatma.network.apart)) == 1)
    cross = next(b for b in fatma.network.apart.findChildren(Button) if b.isVisible())
    assert cross.accessibleName() == "Weghalen: Zebib Tesfay"
    cross.setFocus()
    qtbot.keyClick(cross, Key.Key_Return)
    qtbot.waitUntil(lambda: lines(fatma.network.apart) == [])
    undo(workplace, qtbot)
    qtbot.waitUntil(lambda: len(lines(fatma.network.apart)) == 1)


def test_nobody_is_offered_as_a_relation_of_themselves(fatma: PersonView, qtbot: QtBot) -> None:
    fatma.show_part(NETWORK)
    picker = fatma.network.tie_with
    qtbot.keyClicks(picker.editor, "fatma")
    qtbot.waitUntil(lambda: "Niemand gevonden" in picker._nobody.text() and picker._nobody.isVisible())
    assert picker.found == ()
    qtbot.keyClick(picker.editor, Key.Key_Escape)
    assert picker.editor.text() == ""


def test_an_organisation_is_joined(fatma: PersonView, qtbot: QtBot, bank: TestBank) -> None:
    fatma.show_part(NETWORK)
    qtbot.waitUntil(lambda: fatma.network.organisation.value == bank.linde)
    qtbot.mouseClick(fatma.network.join, Left)
    qtbot.waitUntil(lambda: [m.code for m in circle(bank, bank.fatma).memberships] == [bank.linde])
    # There is no other one: nothing is offered that she belongs to already.
    qtbot.waitUntil(lambda: not fatma.network.houses.adding.isVisible())
    assert fatma.network.houses.rows.count() == 1


def test_a_relation_is_a_link_to_that_person(fatma: PersonView, qtbot: QtBot, bank: TestBank) -> None:
    fatma._door.do(keep_apart, bank.fatma, bank.zebib)
    fatma.show_part(NETWORK)
    qtbot.waitUntil(lambda: len(lines(fatma.network.apart)) == 1)
    qtbot.mouseClick(fatma.network.apart.findChild(PersonLine), Left)
    qtbot.waitUntil(lambda: fatma.member is not None and fatma.number == bank.zebib)
    assert fatma.overview.isVisible()


def test_a_fact_is_changed_where_it_stands_and_undone(
    fatma: PersonView, workplace: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    fatma.show_part(DETAILS)
    row = fatma.details.rows["phone"]
    assert row.text == "Niet ingevuld"
    row.pencil.setFocus()
    qtbot.keyClick(row.pencil, Key.Key_Return)
    assert row.editor.hasFocus()
    assert row.editor.accessibleName() == "Telefoon"
    qtbot.keyClicks(row.editor, "06 1234")
    qtbot.keyClick(row.editor, Key.Key_Return)
    qtbot.waitUntil(lambda: row.text == "06 1234")
    assert workplace.toast.sentence == "Opgeslagen: Telefoon."
    assert profile(bank).phone == "06 1234"
    undo(workplace, qtbot)
    qtbot.waitUntil(lambda: row.text == "Niet ingevuld")


def test_escape_leaves_a_fact_as_it_was_and_the_page_open(
    fatma: PersonView, qtbot: QtBot, bank: TestBank
) -> None:
    fatma.show_part(DETAILS)
    row = fatma.details.rows["name"]
    row.pencil.click()
    row.editor.clear()
    qtbot.keyClick(row.editor, Key.Key_Return)
    qtbot.waitUntil(lambda: row.refusal == "Vul een naam in.")
    qtbot.keyClick(row.editor, Key.Key_Escape)
    assert (row.text, row.refusal) == ("Fatma Yılmaz", "")
    assert fatma.isVisible()
    assert row.pencil.isVisible()
    assert profile(bank).name == "Fatma Yılmaz"


def test_what_another_desk_changes_meanwhile_stays(fatma: PersonView, qtbot: QtBot, bank: TestBank) -> None:
    from timebank.services.members import amend_member

    fatma.show_part(DETAILS)
    bank.office.do(bank.desk, amend_member, bank.fatma, {"address": "Dorpsstraat 1"})
    row = fatma.details.rows["contact"]
    row.pencil.click()
    fatma.details.choices["contact"].choose("letter")
    row.save.click()
    qtbot.waitUntil(lambda: row.text == "brief")
    assert (profile(bank).address, profile(bank).contact) == ("Dorpsstraat 1", "letter")


def test_a_bsn_in_the_address_is_pointed_out(
    fatma: PersonView, workplace: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    fatma.show_part(DETAILS)
    row = fatma.details.rows["address"]
    row.pencil.click()
    qtbot.keyClicks(row.editor, "Dorp 1, 111222333")
    qtbot.keyClick(row.editor, Key.Key_Return)
    qtbot.waitUntil(lambda: "BSN" in workplace.toast.sentence)


def test_languages_are_switched_at_once(fatma: PersonView, qtbot: QtBot, bank: TestBank) -> None:
    fatma.show_part(DETAILS)
    qtbot.mouseClick(fatma.details.speaks["tr"], Left)
    qtbot.waitUntil(lambda: profile(bank).speaks == ("tr",))


def test_a_role_needs_consent_and_goes_with_it(
    fatma: PersonView, workplace: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    fatma.show_part(DETAILS)
    row = fatma.details.rows["role"]
    row.pencil.click()
    fatma.details.choices["role"].choose(ProgrammeRole.NEIGHBOUR)
    row.save.click()
    qtbot.waitUntil(lambda: row.refusal.startswith("Vraag of we dit mogen bewaren"))
    matching = fatma.details.consents.purposes[Purpose.MATCHING]
    assert matching.state.text() == "Niet gevraagd, of nee"
    qtbot.mouseClick(matching.button, Left)
    qtbot.waitUntil(lambda: matching.state.text() == "Ja, sinds 22 november 2026")
    row.save.click()
    qtbot.waitUntil(lambda: profile(bank).role is ProgrammeRole.NEIGHBOUR)
    qtbot.mouseClick(matching.button, Left)
    qtbot.waitUntil(lambda: matching.state.text() == "Ingetrokken op 22 november 2026")
    assert profile(bank).role is None
    assert "De rol wordt niet meer bewaard" in workplace.toast.sentence
    undo(workplace, qtbot)
    qtbot.waitUntil(lambda: profile(bank).role is ProgrammeRole.NEIGHBOUR)
    assert not fatma.details.consents.purposes[Purpose.GUARDIAN].isVisible()


def test_consent_of_an_earlier_day_and_what_was_withdrawn_before(
    fatma: PersonView, workplace: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    fatma.show_part(DETAILS)
    matching = fatma.details.consents.purposes[Purpose.MATCHING]
    qtbot.waitUntil(matching.earlier.isVisible)
    assert not matching.before.isVisible()
    qtbot.mouseClick(matching.earlier, Left)
    asked = dialog(qtbot, ConsentDayDialog)
    assert isinstance(asked, ConsentDayDialog)
    qtbot.keyClick(asked.day, Key.Key_Up)
    assert asked.day.text() == "23-11-2026"
    qtbot.mouseClick(asked.accept_button, Left)
    qtbot.waitUntil(lambda: asked.field.refusal != "")
    for _ in range(8):
        qtbot.keyClick(asked.day, Key.Key_Down)
    qtbot.waitUntil(asked.accept_button.isEnabled)
    qtbot.mouseClick(asked.accept_button, Left)
    qtbot.waitUntil(lambda: matching.state.text() == "Ja, sinds 15 november 2026")
    assert not matching.earlier.isVisible()
    qtbot.mouseClick(matching.button, Left)
    qtbot.waitUntil(lambda: matching.before.text() == "Eerder: van 15-11-2026 tot 22-11-2026")
    qtbot.mouseClick(matching.button, Left)
    qtbot.waitUntil(lambda: matching.state.text() == "Ja, sinds 22 november 2026")
    assert matching.before.isVisible(), "what was withdrawn stays to be read"


def test_the_way_to_the_network_keeps_the_cursor_on_the_page(
    fatma: PersonView, qtbot: QtBot, bank: TestBank
) -> None:
    """The link is hidden by what it does; the cursor must not jump to a button of the window."""
    bank.record(bank.fatma, bank.henk, 60)
    fatma.reload()
    qtbot.waitUntil(fatma.overview.partners.more.isVisible)
    fatma.overview.partners.more.setFocus()
    qtbot.keyClick(fatma.overview.partners.more, Key.Key_Space)
    assert fatma.network.isVisible()
    assert QApplication.focusWidget() is fatma.tabs.segment(NETWORK)


def test_an_evening_counts_for_the_day_that_it_is_where_the_bank_stands(
    fatma: PersonView, qtbot: QtBot, bank: TestBank
) -> None:
    bank.watch.now = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    fatma.show_part(DETAILS)
    matching = fatma.details.consents.purposes[Purpose.MATCHING]
    qtbot.mouseClick(matching.button, Left)
    qtbot.waitUntil(lambda: matching.state.text() == "Ja, sinds 23 november 2026")


def test_a_goal_is_set_and_shown_with_its_progress(
    fatma: PersonView, workplace: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    bank.record(bank.fatma, bank.henk, 90)
    fatma.show_part(DETAILS)
    card = fatma.details.goal
    assert fatma.figures.goal.isHidden()
    qtbot.mouseClick(card.opener, Left)
    assert card.since.text() == "01-01-2026"
    qtbot.keyClicks(card.time, "veel")
    qtbot.keyClick(card.time, Key.Key_Return)
    assert card._fields[1].refusal == "Schrijf de tijd zo: 2, 2:30 of 45m."
    card.time.setText("120")
    qtbot.keyClick(card.time, Key.Key_Return)
    qtbot.waitUntil(lambda: card.line.text() == "120 u helpen, vanaf 1 januari 2026")
    assert card.below.text() == "1 u 30 gedaan, nog 118 u 30"
    assert fatma.figures.goal.isVisible()
    assert fatma.figures.goal.accessibleName().startswith("Eigen doel, geen oordeel: 120 u helpen")
    goal = circle(bank, bank.fatma).goal
    assert goal == Goal(counts=GoalCounts.GIVEN, minutes=7200, since=TODAY.replace(month=1, day=1))
    undo(workplace, qtbot)
    qtbot.waitUntil(lambda: card.line.text() == "Geen doel.")


def test_the_days_of_a_vog_are_noted(fatma: PersonView, qtbot: QtBot, bank: TestBank) -> None:
    fatma.show_part(DETAILS)
    card = fatma.details.conduct
    card.opener.click()
    card.seen.setText("1-3-2024")
    card.renew.setText("1-3-2026")
    qtbot.keyClick(card.renew, Key.Key_Return)
    qtbot.waitUntil(lambda: card.line.text() == "Gezien op 1 maart 2024")
    assert card.below.text() == "Moet vernieuwd worden sinds 1 maart 2026"
    assert card.below._role == "error"
    assert isinstance(circle(bank, bank.fatma).conduct, ConductCheck)
    card.opener.click()
    card.seen.setText("1-3-2030")
    card.renew.clear()
    qtbot.keyClick(card.seen, Key.Key_Return)
    qtbot.waitUntil(lambda: bool(card._refusal.text()))
    card.cancel_button.click()
    card.opener.click()
    card.drop_button.click()
    qtbot.waitUntil(lambda: card.line.text() == "Niet gezien.")


def test_the_history_is_told_in_sentences_to_a_coordinator_only(
    fatma: PersonView, qtbot: QtBot, bank: TestBank, opens: object
) -> None:
    fatma._door.do(give_consent, bank.fatma, Purpose.STATISTICS)
    fatma.show_part(CHANGES)
    model = fatma.changes.model
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    row = [model.index(0, at).data() for at in range(3)]
    assert row == ["22 november 2026, 14:05", "Toestemming gegeven", "Karin Coördinator"]
    assert model.index(1, 1).data() == "Ingeschreven"
    place = opens(bank.desk)  # type: ignore[operator]
    place.open_person(bank.fatma)
    page = place.current()
    qtbot.waitUntil(lambda: page.person.member is not None)
    assert CHANGES not in page.person._parts
    assert page.person.details.rows["name"].pencil.isHidden() is False
