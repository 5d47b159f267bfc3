"""The papers of an organisation, on both databases: what counts, who is left out, and what each paper says."""

import io
from datetime import date, timedelta
from uuid import uuid4

import pytest
from pypdf import PdfReader

from tests.fixtures.bank import PASSWORD, TODAY, TestBank
from timebank.domain import errors
from timebank.domain.access import Role
from timebank.domain.activities import Presence, Series
from timebank.domain.certificates import CertificateOrder
from timebank.domain.circle import ConductCheck
from timebank.domain.ledger import Confirmation, Side
from timebank.domain.members import Profile
from timebank.domain.organisation_papers import ConductNeed
from timebank.domain.organisations import OrganisationProfile
from timebank.services.activities import keep_series
from timebank.services.attendance import note_present
from timebank.services.certificates import issue_certificates, withdraw_certificate
from timebank.services.circle import join_organisation, note_conduct
from timebank.services.exchanges import confirm_exchange
from timebank.services.members import enrol_member, merge_members
from timebank.services.organisation_papers import (
    conduct_paper,
    hours_paper,
    show_conduct_overview,
    show_hours_statement,
    show_year_sheet,
    year_paper,
)
from timebank.services.organisations import add_organisation, amend_organisation
from timebank.services.sessions import ClosingOrder, close_session
from timebank.services.staff import list_audit
from timebank.services.statements import verify_ledger
from timebank.services.transfers import settle

START = date(2026, 1, 1)
LONG = "Wilhelmina Johanna Petronella van der Heijden-van Oosterzeel"


def enrolled(bank: TestBank, name: str, script_name: str = "") -> str:
    profile = Profile(name=name, script_name=script_name)
    return bank.office.do(bank.desk, enrol_member, profile).member.account.code


@pytest.fixture
def crowd(bank: TestBank) -> list[str]:
    """Twelve guests more."""
    return [enrolled(bank, f"Gast {letter}") for letter in "ABCDEFGHIJKL"]


def series(bank: TestBank, title: str, *hosts: str, house: str = "", **changes: object) -> Series:
    made = Series(
        id=uuid4(), title=title, organisation=house or bank.linde, weekday=7, hosts=hosts, **changes
    )  # type: ignore[arg-type]
    return bank.office.do(bank.coordinator, keep_series, made).series


def held(bank: TestBank, each: Series, host: str, *guests: str, day: date = TODAY) -> None:
    plan = each.plan(day)
    present = (Presence(account=host, side=Side.GIVEN), *(Presence(account=guest) for guest in guests))
    bank.office.do(bank.desk, note_present, plan, present)
    bank.office.do(bank.desk, close_session, ClosingOrder(id=uuid4(), plan=plan))


def pages(file: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(file)).pages]


def test_the_hours_of_an_organisation_by_month_and_activity(bank: TestBank, crowd: list[str]) -> None:
    cafe = series(bank, "Taalcafé", bank.henk)
    held(bank, cafe, bank.henk, *crowd)
    held(bank, cafe, bank.henk, *crowd[:11], day=TODAY - timedelta(days=28))
    bank.record(
        bank.fatma,
        crowd,
        60,
        organisation=bank.linde,
        talent="cooking",
        confirmation=Confirmation.HELPER_ONLY,
    )
    undone = bank.record(bank.olena, crowd, 600, organisation=bank.linde)
    bank.reverse(undone.entry)
    bank.record(bank.olena, crowd, 600)
    bank.record(bank.olena, crowd, 90, organisation=bank.linde, service_date=date(2025, 12, 31))
    made = bank.office.ask(bank.desk, show_hours_statement, bank.linde, START, TODAY)
    october, november = made.months
    assert (october.month, october.sessions, october.people, october.attended) == (
        date(2026, 10, 1),
        1,
        12,
        1320,
    )
    assert (november.sessions, november.people, november.attended) == (2, 14, 12 * 180)
    cafe_line, cooking = made.activities
    assert (cafe_line.doing.title, cafe_line.sessions, cafe_line.attended) == ("Taalcafé", 2, 23 * 120)
    assert (cooking.doing.talent, cooking.sessions, cooking.people, cooking.attended) == (
        "cooking",
        1,
        13,
        720,
    )
    assert (made.total.people, made.total.attended) == (14, 3480)
    # Henk and Fatma gave: two people, of whom the paper says nothing.
    assert (made.total.given, october.given, cooking.given) == (None, None, None)
    assert (made.total.unconfirmed, cooking.unconfirmed) == (None, None)


def test_what_nobody_confirmed_stands_apart(bank: TestBank, crowd: list[str]) -> None:
    others = [enrolled(bank, f"Buur {at}") for at in range(12)]
    entry = bank.record(
        crowd, others, 60, organisation=bank.linde, confirmation=Confirmation.HELPER_ONLY
    ).entry
    bank.record(crowd, others, 30, organisation=bank.linde)
    ask = (show_hours_statement, bank.linde, START, TODAY)
    total = bank.office.ask(bank.desk, *ask).total
    assert (total.given, total.attended, total.unconfirmed) == (12 * 90, 12 * 90, 24 * 60)
    assert (
        "Bevestigd: 12 u · niet bevestigd: 24 u"
        in pages(bank.office.ask(bank.desk, hours_paper, *ask[1:]))[0]
    )
    bank.office.do(bank.desk, confirm_exchange, entry, Confirmation.PHONE)
    assert bank.office.ask(bank.desk, *ask).total.unconfirmed == 0


def test_somebody_with_two_numbers_is_one_person_in_it(bank: TestBank, crowd: list[str]) -> None:
    double = enrolled(bank, "Gast A Bis")
    bank.record(bank.fatma, [*crowd, double], 60, organisation=bank.linde)
    before = bank.office.ask(bank.desk, show_hours_statement, bank.linde, START, TODAY)
    bank.office.do(bank.coordinator, merge_members, uuid4(), double, crowd[0], "dubbel")
    after = bank.office.ask(bank.desk, show_hours_statement, bank.linde, START, TODAY)
    assert (before.total.people, after.total.people) == (14, 13)
    assert before.total.attended == after.total.attended == 13 * 60


def test_the_statement_on_paper_for_a_funder(bank: TestBank, crowd: list[str]) -> None:
    changes = {"signatory": "M. Horst", "signatory_function": "voorzitter", "phone": "012-987 65 43"}
    bank.office.do(bank.coordinator, amend_organisation, bank.linde, changes)
    held(bank, series(bank, "Taalcafé", bank.henk), bank.henk, *crowd)
    file = bank.office.ask(
        bank.coordinator, hours_paper, bank.linde, START, TODAY, " Gemeente  Voorbeeldstad ", "en"
    )
    told = " ".join(pages(file))
    books = bank.office.ask(bank.admin, verify_ledger)
    for expected in (
        "Urenverantwoording",
        "Statement of hours",
        "1 januari 2026 tot en met 22 november 2026 · voor Gemeente Voorbeeldstad",
        "KvK 12345678",
        "Telefoon 012-987 65 43",
        "november 2026",
        "November 2026",
        "Taalcafé",
        "24 u 00",
        "minder dan 10 mensen",
        "niet getoond",
        "Niet getoond: een getal over minder dan 10 mensen",
        "dubbele boekhouding",
        f"regel {books.entries}",
        books.head[:8],
        "M. Horst, voorzitter",
        "Handtekening",
        "Gemaakt op 22 november 2026 door Karin Coördinator",
    ):
        assert expected in told, expected
    for name in ("Henk", "Fatma", "Gast", "1007"):
        assert name not in told, name


def test_an_empty_period_a_long_name_and_a_wrong_order(bank: TestBank) -> None:
    profile = OrganisationProfile(name=LONG)
    house = bank.office.do(bank.coordinator, add_organisation, profile).organisation.account.code
    (page,) = pages(bank.office.ask(bank.desk, hours_paper, house, START, TODAY))
    assert "onder deze organisatie geen uren opgeschreven" in page
    assert "niet getoond" not in page
    assert LONG in page
    (sheet,) = pages(bank.office.ask(bank.desk, year_paper, house, START, TODAY))
    assert "In deze periode deed niemand mee" in sheet
    for ask, more in ((show_hours_statement, ()), (hours_paper, ()), (show_year_sheet, ()), (year_paper, ())):
        with pytest.raises(errors.DatesReversed):
            bank.office.ask(bank.desk, ask, house, TODAY, START, *more)
        with pytest.raises(errors.NotAnOrganisation):
            bank.office.ask(bank.desk, ask, bank.fatma, START, TODAY, *more)
    with pytest.raises(errors.ChoiceUnknown):
        bank.office.ask(bank.desk, hours_paper, house, START, TODAY, "", "ar")
    with pytest.raises(errors.TextTooLong):
        bank.office.ask(bank.desk, hours_paper, house, START, TODAY, "x" * 121)


def test_the_year_sheet_names_everybody_with_their_papers(bank: TestBank) -> None:
    for number in (bank.zebib, bank.fatma):
        bank.office.do(bank.coordinator, join_organisation, number, bank.linde)
    bank.record(bank.henk, [bank.fatma, bank.olena], 90, organisation=bank.linde)
    numbers = []
    for _ in range(2):
        order = CertificateOrder(start=START, until=TODAY, members=(bank.fatma,), organisation=bank.linde)
        numbers.append(bank.office.do(bank.coordinator, issue_certificates, order).papers[0].number)
    bank.office.do(bank.coordinator, withdraw_certificate, numbers[0], "dubbel gemaakt")
    bank.office.do(bank.coordinator, note_conduct, bank.henk, ConductCheck(seen_on=TODAY))
    found = bank.office.ask(bank.desk, show_year_sheet, bank.linde, START, TODAY)
    assert [
        (each.person.code, each.person.given, each.person.attended, each.certificates) for each in found.lines
    ] == [
        (bank.fatma, 0, 90, (numbers[1],)),
        (bank.olena, 0, 90, ()),
        (bank.henk, 90, 0, ()),
        (bank.zebib, 0, 0, ()),
    ]
    assert (found.given, found.attended, found.took_part) == (90, 180, 3)
    assert all(each.person.conduct is None for each in found.lines)
    (page,) = pages(bank.office.ask(bank.desk, year_paper, bank.linde, START, TODAY))
    for expected in (
        "Alleen voor intern gebruik",
        "Fatma Yılmaz",
        bank.fatma,
        numbers[1],
        "3 u 00",
        "3 mensen met uren",
        "ዘቢብ ተስፋይ",
    ):
        assert expected in page, expected
    assert numbers[0] not in page


def test_a_year_sheet_of_many_repeats_its_heads_and_ends_with_the_sums(bank: TestBank) -> None:
    guests = [enrolled(bank, f"{LONG} {at:03}", "فاطمة الحسن") for at in range(60)]
    bank.record(bank.henk, guests, 60, organisation=bank.linde)
    told = pages(bank.office.ask(bank.desk, year_paper, bank.linde, START, TODAY))
    assert len(told) > 2
    for number, text in enumerate(told, start=1):
        assert "Naam" in text
        assert f"Blad {number} van {len(told)}" in text
    whole = " ".join(told)
    assert all(whole.count(f"Oosterzeel {at:03}") == 1 for at in range(60))
    assert "61 mensen met uren" in told[-1]
    assert all("mensen met uren" not in text for text in told[:-1])


def test_whose_vog_is_needed_for_what(bank: TestBank) -> None:
    children = series(bank, "Kinderclub", bank.henk, bank.olena, vog_needed=True)
    series(bank, "Taalcafé", bank.zebib)
    profile = OrganisationProfile(name="Sportclub")
    club = bank.office.do(bank.coordinator, add_organisation, profile).organisation.account.code
    series(bank, "Zwemmen", bank.zebib, house=club, vog_needed=True)
    held(bank, children, bank.fatma, bank.zebib)
    gone = enrolled(bank, "Weg Gegaan")
    held(bank, children, gone, bank.zebib, day=TODAY - timedelta(days=7))
    bank.office.do(bank.coordinator, settle, uuid4(), gone)
    for number, seen, renew in (
        (bank.henk, date(2023, 1, 5), TODAY),
        (bank.olena, date(2024, 1, 5), TODAY + timedelta(days=60)),
        (bank.zebib, date(2025, 1, 5), TODAY + timedelta(days=61)),
    ):
        check = ConductCheck(seen_on=seen, renew_on=renew)
        bank.office.do(bank.coordinator, note_conduct, number, check)
    found = bank.office.ask(bank.coordinator, show_conduct_overview, "", START)
    assert [(each.title, each.organisation) for each in found.activities] == [
        ("Zwemmen", "Sportclub"),
        ("Kinderclub", "Stichting De Linde"),
    ]
    lines = found.activities[1].lines
    assert [(each.code, each.leads, each.helped_on, each.need(TODAY)) for each in lines] == [
        (bank.fatma, False, TODAY, ConductNeed.MISSING),
        (bank.olena, True, None, ConductNeed.SOON),
        (bank.henk, True, None, ConductNeed.DUE),
    ]
    assert found.activities[0].lines[0].need(TODAY) is ConductNeed.SEEN
    assert [found.count(need) for need in ConductNeed] == [1, 1, 1, 1]
    assert found.people == 4
    # Who helped before that day and leads nothing needs none.
    later = bank.office.ask(bank.coordinator, show_conduct_overview, bank.linde, TODAY + timedelta(days=1))
    assert [[each.code for each in one.lines] for one in later.activities] == [[bank.olena, bank.henk]]
    (page,) = pages(bank.office.ask(bank.coordinator, conduct_paper, "", START))
    for expected in (
        "VOG-overzicht",
        "Alleen voor de coördinator",
        "1 mens: niet gezien",
        "Kinderclub",
        "leidt de activiteit",
        "hielp op 22-11-2026",
        "05-01-2023",
        "verlopen",
        "Fatma Yılmaz",
    ):
        assert expected in page, expected
    assert "Weg Gegaan" not in page
    assert "Taalcafé" not in page


def test_an_activity_that_is_over_needs_none_unless_somebody_helped(bank: TestBank) -> None:
    series(bank, "Oud", bank.henk, vog_needed=True, active=False)
    assert bank.office.ask(bank.coordinator, show_conduct_overview, "", START).activities == ()
    (page,) = pages(bank.office.ask(bank.coordinator, conduct_paper, bank.linde, START))
    assert "Geen activiteit vraagt om een VOG" in page


def test_who_may_have_which_paper(bank: TestBank) -> None:
    bank.office.add_operator(bank.admin, "Linde zelf", Role.ORGANISATION, PASSWORD, organisation=bank.linde)
    linde = bank.office.sign_in("Linde zelf", PASSWORD)
    other = bank.office.do(bank.coordinator, add_organisation, OrganisationProfile(name="Ander")).organisation
    for ask in (show_hours_statement, hours_paper, show_year_sheet, year_paper):
        assert bank.office.ask(linde, ask, bank.linde, START, TODAY)
        with pytest.raises(errors.Refusal) as refused:
            bank.office.ask(linde, ask, other.account.code, START, TODAY)
        assert refused.value.code == "not_your_own"
    for who in (linde, bank.desk):
        for question in (show_conduct_overview, conduct_paper):
            with pytest.raises(errors.NotPermitted):
                bank.office.ask(who, question, bank.linde, START)


def test_each_paper_stands_in_the_log(bank: TestBank) -> None:
    bank.office.ask(bank.coordinator, hours_paper, bank.linde, START, TODAY)
    bank.office.ask(bank.coordinator, year_paper, bank.linde, START, TODAY)
    bank.office.ask(bank.coordinator, conduct_paper, bank.linde, START)
    lines = bank.office.ask(bank.admin, list_audit)[:3]
    assert {(each.operation, each.subject) for each in lines} == {
        ("hours_paper", bank.linde), ("year_paper", bank.linde), ("conduct_paper", bank.linde),
    }  # fmt: skip
