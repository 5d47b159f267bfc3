"""Whom certificates are for and what is missing before any is made, on both databases."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pypdf
import pytest

from tests.documents.papers import pages_of
from tests.fixtures.bank import TODAY, TestBank
from timebank.domain.activities import Presence, Series
from timebank.domain.certificate_runs import Candidate, Choice, Gap, Mend, Missing, Reached, Readiness
from timebank.domain.certificates import CertificateOrder
from timebank.domain.circle import Goal, GoalCounts
from timebank.domain.errors import DatesReversed, NothingToCertify
from timebank.domain.ledger import Confirmation, Side
from timebank.domain.lists import Filter, ListQuery
from timebank.domain.members import Profile
from timebank.services.activities import keep_series
from timebank.services.attendance import note_present
from timebank.services.certificate_runs import check_readiness, list_candidates, preview_certificate
from timebank.services.certificates import certificate_register, issue_certificates, withdraw_certificate
from timebank.services.circle import join_organisation, set_goal
from timebank.services.members import enrol_member, merge_members
from timebank.services.sessions import ClosingOrder, close_session
from timebank.store import certificate_candidates

START = TODAY - timedelta(days=100)
ALL = Choice(start=START, until=TODAY)


def page(bank: TestBank, choice: Choice = ALL, **query: object) -> list[Candidate]:
    found = bank.office.ask(bank.desk, list_candidates, choice, ListQuery(counted=True, **query))
    if "limit" not in query:
        assert found.total == len(found.rows)
    return list(found.rows)


def names(bank: TestBank, choice: Choice = ALL, **query: object) -> list[str]:
    return [each.name.split()[0] for each in page(bank, choice, **query)]


def ready(
    bank: TestBank, choice: Choice = ALL, left_out: frozenset[str] = frozenset(), **more: object
) -> Readiness:
    return bank.office.ask(bank.desk, check_readiness, choice, left_out, **more)


def gaps(found: Readiness, code: str) -> list[Gap]:
    return [each.gap for each in found.missing if each.code == code]


@pytest.fixture
def helped(bank: TestBank) -> TestBank:
    """Fatma helped 45 hours, 5 of them for the Linde; Henk helped one hour that nobody confirmed; Zebib attended."""
    for days in range(10):
        bank.record(bank.fatma, bank.henk, 240, service_date=TODAY - timedelta(days=days), talent="cooking")
    bank.record(bank.fatma, bank.zebib, 300, organisation=bank.linde)
    bank.record(bank.henk, bank.olena, 60, confirmation=Confirmation.HELPER_ONLY)
    return bank


def test_who_has_counted_hours_is_there_with_what_they_come_to(helped):
    rows = page(helped)
    assert [(each.name, each.given, each.attended, each.unconfirmed, each.rows) for each in rows] == [
        ("Fatma Yılmaz", 2700, 0, 0, 11),
        ("Henk de Vries", 60, 0, 60, 1),
        ("Zebib Tesfay", 0, 300, 0, 1),
    ]
    assert {each.last_on for each in rows} == {TODAY}
    assert rows[0].script_name == "فاطمة يلماز"


def test_under_an_organisation_only_its_hours_count(helped):
    rows = page(helped, replace(ALL, organisation=helped.linde))
    assert [(each.name, each.given, each.attended) for each in rows] == [
        ("Fatma Yılmaz", 300, 0),
        ("Zebib Tesfay", 0, 300),
    ]


def test_what_was_undone_and_what_lies_outside_does_not_count(helped):
    undone = helped.record(helped.olena, helped.henk, 600)
    helped.reverse(undone.entry)
    assert names(helped) == ["Fatma", "Henk", "Zebib"]
    assert (
        page(helped, Choice(start=TODAY - timedelta(days=9), until=TODAY - timedelta(days=8)))[0].given == 480
    )
    assert names(helped, Choice(start=date(2020, 1, 1), until=date(2020, 12, 31))) == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"least_minutes": 61}, ["Fatma", "Zebib"]),
        ({"least_minutes": 2700}, ["Fatma"]),
        ({"least_minutes": 2701}, []),
        ({"talent": "cooking"}, ["Fatma"]),
        ({"reached": Reached.FORTY}, ["Fatma"]),
        ({"reached": Reached.EIGHT_HUNDRED}, []),
        ({"reached": Reached.OWN}, []),
    ],
)
def test_each_condition_chooses(helped, changes, expected):
    assert names(helped, replace(ALL, **changes)) == expected


def test_forty_hours_are_hours_of_help(helped):
    for day in range(1, 6):
        helped.record(
            [helped.henk],
            [helped.zebib],
            600,
            organisation=helped.linde,
            service_date=TODAY - timedelta(days=day),
        )
    assert page(helped)[2].attended == 3300
    assert names(helped, replace(ALL, reached=Reached.FORTY)) == ["Fatma", "Henk"]


def test_a_goal_of_ones_own_counts_from_its_own_day(helped):
    office, by = helped.office, helped.coordinator
    since = TODAY - timedelta(days=4)
    office.do(by, set_goal, helped.fatma, Goal(counts=GoalCounts.GIVEN, minutes=5 * 240 + 300, since=since))
    office.do(by, set_goal, helped.zebib, Goal(counts=GoalCounts.GIVEN, minutes=60, since=since))
    assert names(helped, replace(ALL, reached=Reached.OWN)) == ["Fatma"]
    office.do(by, set_goal, helped.fatma, Goal(counts=GoalCounts.BOTH, minutes=5 * 240 + 301, since=since))
    office.do(by, set_goal, helped.zebib, Goal(counts=GoalCounts.ATTENDED, minutes=60, since=since))
    assert names(helped, replace(ALL, reached=Reached.OWN)) == ["Zebib"]


def test_an_activity_chooses_who_took_part_and_keeps_all_their_hours(helped):
    office = helped.office
    series = Series(
        id=uuid4(), title="Taalcafé", organisation=helped.linde, weekday=7, minutes=120, hosts=(helped.henk,)
    )
    plan = office.do(helped.coordinator, keep_series, series).series.plan(TODAY)
    present = (Presence(account=helped.henk, side=Side.GIVEN), Presence(account=helped.olena))
    office.do(helped.desk, note_present, plan, present)
    office.do(helped.desk, close_session, ClosingOrder(id=uuid4(), plan=plan))
    rows = page(helped, replace(ALL, series=series.id))
    assert [(each.name, each.given, each.attended) for each in rows] == [
        ("Olena Koval", 0, 120),
        ("Henk de Vries", 180, 0),
    ]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"words": "fat"}, ["Fatma"]),
        ({"words": "ዘቢብ"}, ["Zebib"]),
        ({"filters": (Filter(column="given", least=60, most=60),)}, ["Henk"]),
        ({"filters": (Filter(column="unconfirmed", least=1),)}, ["Henk"]),
        ({"filters": (Filter(column="last", start=TODAY + timedelta(days=1)),)}, []),
        ({"filters": (Filter(column="name", text="tes"),)}, ["Zebib"]),
        ({"filters": (Filter(column="paper", choices=("none",)),)}, ["Fatma", "Henk", "Zebib"]),
        ({"filters": (Filter(column="language", choices=("ti",)),)}, []),
        ({"sort": "given", "descending": True}, ["Fatma", "Henk", "Zebib"]),
        ({"sort": "given"}, ["Zebib", "Henk", "Fatma"]),
        ({"sort": "attended"}, ["Fatma", "Henk", "Zebib"]),
        ({"sort": "name", "descending": True}, ["Zebib", "Henk", "Fatma"]),
        ({"sort": "number", "descending": True}, ["Zebib", "Henk", "Fatma"]),
        ({"sort": "both", "offset": 1, "limit": 1}, ["Zebib"]),
    ],
)  # fmt: skip
def test_the_list_is_filtered_and_sorted_by_the_database(helped, query, expected):
    assert names(helped, **query) == expected


def test_a_page_of_any_length_is_read_a_few_people_at_a_time(helped, monkeypatch):
    """No database takes a parameter for each of a hundred thousand people."""
    at_once: list[int] = []
    lines = certificate_candidates.Candidates._lines

    def counted(candidates, keys):
        at_once.append(len(keys))
        return lines(candidates, keys)

    monkeypatch.setattr(certificate_candidates, "_AT_ONCE", 2)
    monkeypatch.setattr(certificate_candidates.Candidates, "_lines", counted)
    assert names(helped, sort="given", descending=True) == ["Fatma", "Henk", "Zebib"]
    assert at_once == [2, 1]


def test_a_joined_number_counts_with_the_one_it_leads_to(helped):
    office = helped.office
    twin = office.do(helped.desk, enrol_member, Profile(name="Fatma Yilmaz")).member.account.code
    helped.record(twin, helped.henk, 15)
    order = CertificateOrder(start=START, until=TODAY, members=(twin,))
    old = office.do(helped.desk, issue_certificates, order).papers[0].number
    office.do(helped.admin, merge_members, uuid4(), twin, helped.fatma, "dezelfde")
    rows = page(helped)
    assert (rows[0].name, rows[0].given, rows[0].has) == ("Fatma Yılmaz", 2715, old)
    assert [each.name for each in rows].count("Fatma Yilmaz") == 0


def test_who_has_a_certificate_of_the_same_period_is_told_and_held_back(helped):
    order = CertificateOrder(start=START, until=TODAY, members=(helped.fatma, helped.henk))
    fatma, henk = (each.number for each in helped.office.do(helped.desk, issue_certificates, order).papers)
    helped.office.do(helped.coordinator, withdraw_certificate, henk, "naam verkeerd")
    assert [(each.has, each.overlaps) for each in page(helped)] == [(fatma, ""), ("", ""), ("", "")]
    found = ready(helped)
    assert found.ready == (helped.henk, helped.zebib)
    assert (
        Missing(gap=Gap.HAS_ONE, mend=Mend.CERTIFICATE, code=helped.fatma, name="Fatma Yılmaz", detail=fatma)
        in found.missing
    )
    later = replace(ALL, until=TODAY + timedelta(days=1))
    assert gaps(ready(helped, later), helped.fatma) == [Gap.OVERLAPS]
    assert ready(helped, later).ready == (helped.fatma, helped.henk, helped.zebib)
    assert ready(helped, replace(ALL, again=True)).ready == (helped.fatma, helped.henk, helped.zebib)
    # Of an organisation it is another paper.
    assert ready(helped, replace(ALL, organisation=helped.linde)).ready == (helped.fatma, helped.zebib)


def test_what_is_missing_is_told_with_its_reason_and_its_place(helped):
    office = helped.office
    strange = office.do(helped.desk, enrol_member, Profile(name="李小龍", language="ti")).member.account.code
    nameless = office.do(
        helped.desk, enrol_member, Profile(name="Selam Haile", language="ti")
    ).member.account.code
    script = office.do(
        helped.desk, enrol_member, Profile(name="ዘቢብ ተስፋይ", language="ti", script_name="ዘቢብ")
    ).member.account.code
    helped.record([strange, nameless, script], helped.henk, 60)
    office.do(helped.coordinator, join_organisation, helped.olena, helped.linde)
    found = ready(helped)
    assert gaps(found, strange) == [Gap.NO_FONT, Gap.NO_SCRIPT_NAME, Gap.NO_LATIN_NAME]
    assert gaps(found, nameless) == [Gap.NO_SCRIPT_NAME]
    assert gaps(found, script) == [Gap.NO_LATIN_NAME]
    assert gaps(found, helped.henk) == [Gap.NONE_CONFIRMED]
    assert strange not in found.ready
    assert {nameless, script, helped.henk} <= set(found.ready)
    assert found.missing[0].gap is Gap.NO_FONT, "what blocks stands first"
    about_centre = {each.gap: each.mend for each in found.missing if not each.code}
    assert about_centre == {
        Gap.NO_PHONE: Mend.CENTRE, Gap.NO_SIGNATORY: Mend.CENTRE, Gap.NO_KVK: Mend.CENTRE,
        Gap.NO_PLACE: Mend.CENTRE, Gap.NO_CHECK_PAGE: Mend.KEYS, Gap.NO_KEY: Mend.KEYS,
    }  # fmt: skip
    # In Dutch alone nobody needs letters of their own.
    assert gaps(ready(helped, second_language=None), nameless) == []
    under = ready(helped, replace(ALL, organisation=helped.linde))
    assert gaps(under, helped.olena) == [Gap.NO_HOURS]
    assert {Gap.NO_PHONE, Gap.NO_SIGNATORY} <= set(gaps(under, helped.linde))
    assert Gap.NO_KVK not in gaps(under, helped.linde)


def test_who_is_ticked_away_is_not_asked_about_and_nobody_at_all_is_told(helped):
    found = ready(helped, left_out=frozenset({helped.henk}))
    assert (found.chosen, found.ready) == (2, (helped.fatma, helped.zebib))
    assert (found.given, found.attended) == (2700, 300)
    assert gaps(found, helped.henk) == []
    nobody = ready(helped, left_out=frozenset({helped.fatma, helped.henk, helped.zebib}))
    assert nobody.ready == ()
    assert [each.gap for each in nobody.missing if each.gap.blocks] == [Gap.NOBODY]


def test_a_period_upside_down_is_refused(helped):
    with pytest.raises(DatesReversed):
        page(helped, Choice(start=TODAY, until=START))
    with pytest.raises(DatesReversed):
        ready(helped, Choice(start=TODAY, until=START))
    with pytest.raises(DatesReversed):
        helped.office.ask(
            helped.desk, preview_certificate, helped.fatma, CertificateOrder(start=TODAY, until=START)
        )


def test_a_preview_takes_no_number_and_says_what_it_is(helped, tmp_path):
    order = CertificateOrder(start=START, until=TODAY)
    file = helped.office.ask(helped.desk, preview_certificate, helped.fatma, order)
    assert pages_of(file) == 1
    (tmp_path / "preview.pdf").write_bytes(file)
    text = pypdf.PdfReader(tmp_path / "preview.pdf").pages[0].extract_text()
    assert "Fatma Yılmaz" in text
    assert "0000-00000-0" in text
    assert helped.office.ask(helped.desk, certificate_register, ListQuery()).rows == ()
    with pytest.raises(NothingToCertify):
        helped.office.ask(helped.desk, preview_certificate, helped.olena, order)


def test_first_longest_name_and_most_rows_are_pointed_at(helped):
    office = helped.office
    long = office.do(
        helped.desk, enrol_member, Profile(name="Maria Wilhelmina van der Horst-Janssen")
    ).member.account.code
    helped.record(long, helped.henk, 60)
    found = ready(helped)
    assert (found.first, found.longest_name, found.most_rows) == (helped.fatma, long, helped.fatma)
