"""What is registered about organisations, and whose hours stand under them."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest

from tests.fixtures.bank import TODAY, TestBank
from timebank.domain import errors
from timebank.domain.activities import Presence, Series
from timebank.domain.certificates import CertificateOrder
from timebank.domain.circle import ConductCheck
from timebank.domain.ledger import Confirmation
from timebank.domain.lists import Filter, ListQuery
from timebank.domain.organisation_refusals import EmailNotUnderstood, TooManyLines, WorkMissing
from timebank.domain.organisations import (
    BELONGS,
    MOST_CONTACTS,
    TOOK_PART,
    ConductState,
    Contact,
    OrganisationHours,
    OrganisationProfile,
    ParticipantLine,
    Permit,
)
from timebank.services.activities import keep_series
from timebank.services.attendance import note_present
from timebank.services.certificates import issue_certificates, withdraw_certificate
from timebank.services.circle import join_organisation, note_conduct
from timebank.services.members import merge_members
from timebank.services.organisations import (
    add_organisation,
    amend_organisation,
    change_organisation,
    list_organisation_hours,
    list_organisation_sessions,
    list_participants,
    set_contacts,
    set_permits,
    show_organisation,
    show_organisation_hours,
)

START, UNTIL = date(2026, 1, 1), TODAY


@pytest.fixture
def food_bank(bank: TestBank) -> str:
    """A second organisation."""
    profile = OrganisationProfile(name="Voedselbank Oost", phone="012-987 65 43")
    return bank.office.do(bank.coordinator, add_organisation, profile).organisation.account.code


def hours(bank: TestBank, number: str, start: date = START, until: date = UNTIL) -> OrganisationHours:
    return bank.office.ask(bank.desk, show_organisation_hours, number, start, until)


def people(bank: TestBank, number: str, **query: object) -> list[ParticipantLine]:
    asked = ListQuery(**query)  # type: ignore[arg-type]
    return list(bank.office.ask(bank.desk, list_participants, number, START, UNTIL, asked).rows)


def activity(bank: TestBank, organisation: str, giver: str, *guests: str, **changes: object) -> None:
    bank.record(giver, list(guests), 120, organisation=organisation, **changes)


def test_one_fact_is_changed_and_the_others_stay(bank: TestBank) -> None:
    full = OrganisationProfile(
        name="Stichting De Linde",
        address="Lindelaan 12",
        phone="012-345 67 89",
        kvk="12345678",
        signatory="M. Horst",
    )
    bank.office.do(bank.coordinator, change_organisation, bank.linde, full)
    kept = bank.office.do(
        bank.coordinator, amend_organisation, bank.linde, {"phone": " 06 1234 5678 "}
    ).organisation
    assert kept.profile == replace(full, phone="06 1234 5678")
    assert bank.office.ask(bank.desk, show_organisation, bank.linde) == kept
    assert kept.since == TODAY
    for changes, refusal in (
        ({"name": "  "}, errors.NameMissing),
        ({"kvk": "123"}, errors.KvkNotUnderstood),
        ({"phone": "1" * 121}, errors.TextTooLong),
        ({"address": "a" * 501}, errors.TextTooLong),
    ):
        with pytest.raises(refusal):
            bank.office.do(bank.coordinator, amend_organisation, bank.linde, changes)
    with pytest.raises(errors.NotPermitted):
        bank.office.do(bank.desk, amend_organisation, bank.linde, {"phone": "1"})
    with pytest.raises(errors.NotAnOrganisation):
        bank.office.do(bank.coordinator, amend_organisation, bank.fatma, {"phone": "1"})


def test_whom_to_call_there(bank: TestBank, food_bank: str) -> None:
    contacts = (
        Contact(
            name=" Saskia  Bakker ",
            function="bedrijfsleider",
            phone="06 11",
            email="saskia@voedselbank.example",
        ),
        Contact(name="ዘቢብ", phone="06 22"),
    )
    kept = bank.office.do(bank.coordinator, set_contacts, food_bank, contacts).organisation
    assert [each.name for each in kept.contacts] == ["Saskia Bakker", "ዘቢብ"]
    assert bank.office.ask(bank.desk, show_organisation, food_bank).contacts == kept.contacts
    assert bank.office.ask(bank.desk, show_organisation, bank.linde).contacts == ()
    bank.office.do(bank.coordinator, set_contacts, food_bank, kept.contacts[1:])
    assert bank.office.ask(bank.desk, show_organisation, food_bank).contacts == kept.contacts[1:]
    for wrong, refusal in (
        (Contact(name=""), errors.NameMissing),
        (Contact(name="Bo", email="bo at home"), EmailNotUnderstood),
        (Contact(name="Bo", function="x" * 121), errors.TextTooLong),
    ):
        with pytest.raises(refusal):
            bank.office.do(bank.coordinator, set_contacts, food_bank, (wrong,))
    with pytest.raises(TooManyLines):
        bank.office.do(bank.coordinator, set_contacts, food_bank, (Contact(name="Bo"),) * (MOST_CONTACTS + 1))
    with pytest.raises(errors.NotPermitted):
        bank.office.do(bank.desk, set_contacts, food_bank, ())


def test_a_permit_of_the_uwv_holds_until_its_last_day(bank: TestBank) -> None:
    permit = Permit(work="Gastvrouw in het taalcafé", valid_until=TODAY)
    kept = bank.office.do(bank.coordinator, set_permits, bank.linde, (permit,)).organisation
    assert kept.permits == (permit,)
    assert not permit.lapsed(TODAY)
    assert permit.lapsed(TODAY + timedelta(days=1))
    with pytest.raises(WorkMissing):
        bank.office.do(bank.coordinator, set_permits, bank.linde, (replace(permit, work=" "),))


def test_hours_are_those_given_and_attended_and_not_taken_back(bank: TestBank, food_bank: str) -> None:
    activity(bank, bank.linde, bank.henk, bank.fatma, bank.zebib)
    activity(bank, bank.linde, bank.henk, bank.fatma, confirmation=Confirmation.HELPER_ONLY)
    undone = bank.record(bank.olena, [bank.fatma], 60, organisation=bank.linde)
    bank.reverse(undone.entry)
    # Of another organisation, of nobody's, before the period, and the organisation's own: it is no person.
    activity(bank, food_bank, bank.olena, bank.fatma)
    bank.record(bank.olena, bank.fatma, 60)
    activity(bank, bank.linde, bank.henk, bank.olena, service_date=date(2025, 12, 31))
    before = hours(bank, bank.linde)
    activity(bank, bank.linde, bank.henk, bank.linde)
    helped = hours(bank, bank.linde)
    assert (helped.given, helped.attended, helped.people) == (
        before.given + 120,
        before.attended,
        before.people,
    )
    assert before == OrganisationHours(people=3, entries=2, given=240, attended=360, unconfirmed=240)
    assert hours(bank, food_bank) == OrganisationHours(people=2, entries=1, given=120, attended=120)
    assert hours(bank, bank.linde, date(2025, 12, 31), date(2025, 12, 31)).people == 2
    assert hours(bank, bank.linde, date(2024, 1, 1), date(2024, 12, 31)) == OrganisationHours()
    lines = bank.office.ask(bank.desk, list_organisation_hours, START, UNTIL)
    assert [(line.organisation.account.name, line.hours) for line in lines] == [
        ("Stichting De Linde", hours(bank, bank.linde)), ("Voedselbank Oost", hours(bank, food_bank)),
    ]  # fmt: skip
    with pytest.raises(errors.DatesReversed):
        hours(bank, bank.linde, UNTIL, START)
    with pytest.raises(errors.NotAnOrganisation):
        hours(bank, bank.fatma)


def test_participants_with_what_each_gave_and_attended(bank: TestBank, food_bank: str) -> None:
    activity(bank, bank.linde, bank.henk, bank.fatma, bank.zebib, service_date=date(2026, 3, 1))
    activity(bank, bank.linde, bank.fatma, bank.zebib)
    activity(bank, food_bank, bank.olena, bank.henk)
    bank.office.do(bank.desk, join_organisation, bank.olena, bank.linde)
    found = {line.code: line for line in people(bank, bank.linde)}
    assert [line.name for line in found.values()] == [
        "Fatma Yılmaz",
        "Olena Koval",
        "Henk de Vries",
        "Zebib Tesfay",
    ]
    fatma, olena, zebib = (found[code] for code in (bank.fatma, bank.olena, bank.zebib))
    assert (fatma.given, fatma.attended, fatma.entries) == (120, 120, 2)
    assert (fatma.first_on, fatma.last_on, fatma.belongs_since) == (date(2026, 3, 1), TODAY, None)
    assert (zebib.given, zebib.attended, zebib.script_name) == (0, 240, "ዘቢብ ተስፋይ")
    assert (olena.given, olena.entries, olena.last_on, olena.belongs_since) == (0, 0, None, TODAY)


def test_the_list_of_participants_is_filtered_sorted_and_paged(bank: TestBank) -> None:
    activity(bank, bank.linde, bank.henk, bank.fatma, bank.zebib, service_date=date(2026, 3, 1))
    activity(bank, bank.linde, bank.fatma, bank.zebib)
    bank.office.do(bank.desk, join_organisation, bank.olena, bank.linde)

    def names(**query: object) -> list[str]:
        return [line.name.split()[0] for line in people(bank, bank.linde, **query)]

    assert names(sort="attended", descending=True) == ["Zebib", "Fatma", "Henk", "Olena"]
    # Who has no day in the period stands last, both ways.
    assert names(sort="last") == ["Henk", "Fatma", "Zebib", "Olena"]
    assert names(sort="last", descending=True)[-1] == "Olena"
    assert names(filters=(Filter(column="part", choices=(BELONGS,)),)) == ["Olena"]
    assert names(filters=(Filter(column="part", choices=(TOOK_PART,)),)) == ["Fatma", "Henk", "Zebib"]
    assert names(filters=(Filter(column="given", least=60),)) == ["Fatma", "Henk"]
    assert names(filters=(Filter(column="last", start=TODAY),)) == ["Fatma", "Zebib"]
    assert names(words="zebip") == ["Zebib"]
    assert names(words="zzz") == []
    page = bank.office.ask(
        bank.desk, list_participants, bank.linde, START, UNTIL, ListQuery(offset=1, limit=2, counted=True)
    )
    assert ([line.name.split()[0] for line in page.rows], page.total) == (["Olena", "Henk"], 4)


def test_a_sheet_of_the_year_has_certificates_and_the_vog(bank: TestBank, food_bank: str) -> None:
    activity(bank, bank.linde, bank.henk, bank.fatma, bank.zebib)
    activity(bank, food_bank, bank.henk, bank.fatma)
    for house, until in ((bank.linde, UNTIL), (bank.linde, UNTIL), (food_bank, UNTIL)):
        order = CertificateOrder(start=START, until=until, members=(bank.fatma,), organisation=house)
        paper = bank.office.do(bank.coordinator, issue_certificates, order).papers[0]
    for number, renew in ((bank.henk, TODAY), (bank.zebib, None)):
        check = ConductCheck(seen_on=date(2026, 1, 5), renew_on=renew)
        bank.office.do(bank.desk, note_conduct, number, check)
    found = {line.code: line for line in people(bank, bank.linde)}
    assert [found[code].certificates for code in (bank.fatma, bank.henk, bank.zebib)] == [2, 0, 0]
    states = {code: ConductState.of(line.conduct, TODAY) for code, line in found.items()}
    assert states == {
        bank.fatma: ConductState.MISSING, bank.henk: ConductState.DUE, bank.zebib: ConductState.SEEN,
    }  # fmt: skip
    for code, state in states.items():
        kept = people(bank, bank.linde, filters=(Filter(column="conduct", choices=(state.value,)),))
        assert [line.code for line in kept] == [code]
    assert people(bank, bank.linde, sort="certificates", descending=True)[0].code == bank.fatma
    bank.office.do(bank.coordinator, withdraw_certificate, paper.number, "verkeerd")
    assert people(bank, food_bank)[0].certificates == 0
    earlier = bank.office.ask(
        bank.desk, list_participants, bank.linde, date(2025, 1, 1), date(2025, 12, 31), ListQuery()
    )
    assert earlier.rows == ()


def test_two_numbers_of_one_person_are_one_participant(bank: TestBank) -> None:
    activity(bank, bank.linde, bank.henk, bank.fatma)
    activity(bank, bank.linde, bank.henk, bank.zebib)
    activity(bank, bank.linde, bank.henk, bank.olena)
    for double, kept in ((bank.zebib, bank.olena), (bank.olena, bank.fatma)):
        bank.office.do(bank.coordinator, merge_members, uuid4(), double, kept, "dubbel")
    found = {line.code: (line.attended, line.entries) for line in people(bank, bank.linde)}
    assert found == {bank.fatma: (360, 3), bank.henk: (0, 3)}
    assert hours(bank, bank.linde).people == 2


def test_sessions_of_an_organisation_in_a_period(bank: TestBank, food_bank: str) -> None:
    for organisation, title in ((bank.linde, "Taalcafé"), (food_bank, "Uitgifte")):
        series = Series(id=uuid4(), title=title, organisation=organisation, weekday=TODAY.isoweekday())
        bank.office.do(bank.coordinator, keep_series, series)
        for weeks in (0, 1):
            plan = series.plan(TODAY - timedelta(weeks=weeks))
            bank.office.do(bank.desk, note_present, plan, (Presence(account=bank.zebib),))
    found = bank.office.ask(bank.desk, list_organisation_sessions, bank.linde, START, UNTIL)
    assert [(each.title, each.line.session.plan.day, each.line.guests) for each in found] == [
        ("Taalcafé", TODAY, 1), ("Taalcafé", TODAY - timedelta(weeks=1), 1),
    ]  # fmt: skip
    assert bank.office.ask(bank.desk, list_organisation_sessions, bank.linde, TODAY, TODAY) == found[:1]
