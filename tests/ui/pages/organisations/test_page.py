"""Organisations at the screen: the list, one organisation, its facts, its people and its activities."""

from datetime import date

from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TODAY, TestBank
from tests.ui.conftest import Opens, dialog
from tests.ui.pages.organisations.conftest import ALT, CTRL, AtWork, at_work
from timebank.domain.activities import SessionPlan
from timebank.domain.organisations import Contact, Permit
from timebank.services.circle import join_organisation
from ui.pages.activities.page import ActivitiesPage
from ui.pages.organisations.new import NewOrganisationDialog
from ui.pages.organisations.organisation import DETAILS, PEOPLE, SESSIONS
from ui.pages.people.organisation import OrganisationDialog
from ui.pages.people.page import PeoplePage
from ui.widgets.period import Period


def test_the_list_shows_hours_of_this_year(work: AtWork) -> None:
    rows = [[work.page.listing.model.index(row, column).data() for column in range(8)] for row in range(2)]
    assert rows[0][0] == "Stichting De Linde"
    # One helped for two hours, two attended for two hours each.
    assert rows[0][4:] == ["3", "2 u", "4 u", "0 u"]
    assert (rows[1][0], rows[1][3], rows[1][4]) == ("Voedselbank Oost", "012-987 65 43", "0")
    assert work.page.listing.head.line.text() == "2 organisaties; uren van dit jaar"


def test_keys_alone_open_an_organisation_and_lead_back(work: AtWork, bank: TestBank) -> None:
    work.type("linde")
    assert len(work.page.listing.model.rows) == 1
    work.press(Qt.Key.Key_Down)
    work.press(Qt.Key.Key_Return)
    assert work.view.number == bank.linde
    assert work.view.part == PEOPLE
    assert [figure.text for figure in work.view.figures._all] == [
        "Mensen: 3", "Hielp: 2 uur", "Deed mee: 4 uur", "Saldo: 0 uur",
    ]  # fmt: skip
    for key, part in ((Qt.Key.Key_2, SESSIONS), (Qt.Key.Key_3, DETAILS), (Qt.Key.Key_1, PEOPLE)):
        work.press(key, ALT)
        assert work.view.part == part
    # Once empties the quick filter's own words, which it has none of: it leaves.
    work.press(Qt.Key.Key_2, ALT)
    work.press(Qt.Key.Key_Escape)
    assert not work.page.is_open
    assert work.page.listing.card.editor.text() == "linde"


def test_ctrl_k_finds_an_organisation_and_opens_its_page(work: AtWork, food_bank: str) -> None:
    work.place.go("people")
    work.press(Qt.Key.Key_K, CTRL)
    work.type("voedselb⏎")
    assert work.place.page == "organisations"
    assert work.view.number == food_bank


def test_the_people_of_a_period(work: AtWork, bank: TestBank) -> None:
    bank.office.do(bank.desk, join_organisation, bank.olena, bank.linde)
    work.page.show_organisation(bank.linde)
    work.settle()
    assert work.people() == [
        ("Fatma Yılmaz", "", "2 u", "1"), ("Olena Koval", "", "", ""), ("Henk de Vries", "2 u", "", "1"),
        ("Zebib Tesfay", "", "2 u", "1"),
    ]  # fmt: skip
    work.type("zebip")
    assert [row[0] for row in work.people()] == ["Zebib Tesfay"]
    work.view.people.card.editor.clear()
    work.view.period.choose(Period.LAST_YEAR)
    work.qtbot.wait(160)
    work.settle()
    assert [row[0] for row in work.people()] == ["Olena Koval"]
    assert work.view.figures.people.text == "Mensen: 0"
    work.press(Qt.Key.Key_Down)
    work.press(Qt.Key.Key_Return)
    person = work.place.current()
    assert isinstance(person, PeoplePage)
    assert person.person.number == bank.olena


def test_dates_the_wrong_way_round_are_told_below_them(work: AtWork, bank: TestBank) -> None:
    work.page.show_organisation(bank.linde)
    work.settle()
    work.view.period.choose(Period.OWN)
    work.view.period.start.setDate(QDate(2026, 12, 1))
    work.settle()
    assert work.view.period._until_field.refusal.endswith(".")


def test_a_session_opens_among_the_activities(work: AtWork, bank: TestBank, cafe: SessionPlan) -> None:
    work.page.show_organisation(bank.linde)
    work.settle()
    work.press(Qt.Key.Key_2, ALT)
    model = work.view.sessions.model
    assert [model.index(0, column).data() for column in range(6)] == [
        f"{TODAY:%d-%m-%Y}", "10:00", "Taalcafé", "1", "2", "2 u",
    ]  # fmt: skip
    work.press(Qt.Key.Key_Down)
    work.press(Qt.Key.Key_Return)
    page = work.place.current()
    assert isinstance(page, ActivitiesPage)
    assert page.session.isVisible()


def test_a_new_organisation_needs_only_a_name(work: AtWork) -> None:
    work.press(Qt.Key.Key_T, CTRL)
    shown = dialog(work.qtbot, NewOrganisationDialog)
    assert isinstance(shown, NewOrganisationDialog)
    work.type("⏎")
    assert shown.fields["name"].refusal == "Vul een naam in."
    shown.editors["kvk"].setText("123")
    work.type("Wijkschool⏎")
    assert shown.fields["kvk"].refusal == "Een KvK-nummer heeft acht cijfers. Kijk 123 na."
    assert shown.editors["name"].text() == "Wijkschool"
    shown.editors["kvk"].clear()
    work.type("⏎")
    work.settle()
    assert work.page.is_open
    assert work.kept(work.view.number).profile.name == "Wijkschool"


def test_a_fact_is_changed_where_it_stands_and_can_be_undone(work: AtWork, bank: TestBank) -> None:
    work.page.show_organisation(bank.linde)
    work.settle()
    work.press(Qt.Key.Key_3, ALT)
    row = work.view.details.rows["kvk"]
    assert row.text == "12345678"
    work.qtbot.mouseClick(row.pencil, Qt.MouseButton.LeftButton)
    work.type("123⏎")
    assert row.refusal == "Een KvK-nummer heeft acht cijfers. Kijk 123 na."
    assert work.kept(bank.linde).profile.kvk == "12345678"
    row.editor.selectAll()  # type: ignore[union-attr]
    work.type("87654321⏎")
    assert work.kept(bank.linde).profile.kvk == "87654321"
    assert work.said == "Opgeslagen: KvK-nummer."
    work.qtbot.mouseClick(work.place.toast._link, Qt.MouseButton.LeftButton)
    work.settle()
    assert (work.kept(bank.linde).profile.kvk, row.text) == ("12345678", "12345678")


def test_contacts_are_added_changed_and_taken_away(work: AtWork, bank: TestBank) -> None:
    work.page.show_organisation(bank.linde)
    work.settle()
    work.press(Qt.Key.Key_3, ALT)
    card = work.view.details.contacts
    assert card.nothing.isVisible()
    work.qtbot.mouseClick(card.opener, Qt.MouseButton.LeftButton)
    work.type("⏎")
    assert card.fields[0].refusal == "Vul een naam in."
    work.type("Lotte Schouten⇥programmamaker⇥06 12⇥lotte⏎")
    assert card.fields[3].refusal.startswith("Een e-mailadres ziet eruit als")
    work.type("@kompas.example⏎")
    lotte = Contact(
        name="Lotte Schouten", function="programmamaker", phone="06 12", email="lotte@kompas.example"
    )
    assert work.kept(bank.linde).contacts == (lotte,)
    assert [row.accessibleName() for row in card.rows] == [
        "Lotte Schouten, programmamaker; 06 12  ·  lotte@kompas.example"
    ]
    work.qtbot.mouseClick(card.rows[0].pencil, Qt.MouseButton.LeftButton)
    work.press(Qt.Key.Key_Escape)
    assert card.rows[0].isVisible()
    work.qtbot.mouseClick(card.rows[0].pencil, Qt.MouseButton.LeftButton)
    work.qtbot.mouseClick(card.drop_button, Qt.MouseButton.LeftButton)
    work.settle()
    assert work.kept(bank.linde).contacts == ()
    work.qtbot.mouseClick(work.place.toast._link, Qt.MouseButton.LeftButton)
    work.settle()
    assert work.kept(bank.linde).contacts == (lotte,)


def test_a_permit_tells_when_it_lapsed(work: AtWork, bank: TestBank) -> None:
    work.page.show_organisation(bank.linde)
    work.settle()
    work.press(Qt.Key.Key_3, ALT)
    card = work.view.details.permits
    work.qtbot.mouseClick(card.opener, Qt.MouseButton.LeftButton)
    work.type("Taalcafe⇥volgend jaar⏎")
    assert card.fields[1].refusal
    work.press(Qt.Key.Key_A, CTRL)
    work.type("31-10-2026⏎")
    assert work.kept(bank.linde).permits == (Permit(work="Taalcafe", valid_until=date(2026, 10, 31)),)
    assert "Verlopen sinds 31 oktober 2026" in card.rows[0].accessibleName()


def test_the_statement_opens_with_a_key(work: AtWork, bank: TestBank) -> None:
    work.page.show_organisation(bank.linde)
    work.settle()
    work.press(Qt.Key.Key_P, CTRL)
    shown = dialog(work.qtbot, OrganisationDialog)
    work.qtbot.waitUntil(lambda: bool(shown.paper), timeout=10_000)
    assert shown.paper.startswith(b"%PDF")
    shown.close()


def test_the_desk_reads_and_changes_nothing(
    opens: Opens, qtbot: QtBot, bank: TestBank, today: None, food_bank: str
) -> None:
    work = at_work(opens, bank.desk, qtbot, bank)
    assert not work.page.listing.new.isVisible()
    work.press(Qt.Key.Key_T, CTRL)
    assert work.said == "Dit mag de coördinator. Vraag die om hulp."
    work.page.show_organisation(food_bank)
    work.settle()
    work.press(Qt.Key.Key_3, ALT)
    details = work.view.details
    assert details.rows["phone"].text == "012-987 65 43"
    assert not details.rows["phone"].pencil.isVisible()
    assert not details.contacts.opener.isVisible()
