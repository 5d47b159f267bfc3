"""The register of certificates as a list, on both databases."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.fixtures.bank import TODAY, TestBank
from timebank.domain.certificates import CertificateOrder, CertificateStatus, RegisterLine
from timebank.domain.lists import Filter, ListQuery
from timebank.services.certificates import (
    certificate_register,
    issue_certificates,
    list_certificates,
    withdraw_certificate,
)
from timebank.services.members import amend_member


@pytest.fixture
def numbers(bank: TestBank) -> list[str]:
    """Four papers: Fatma's is flagged, Henk's withdrawn, and two of Zebib and Fatma under the Linde stand."""
    undone = bank.record(bank.fatma, bank.henk, 60)
    bank.record(bank.henk, bank.fatma, 30)

    def issue(*members: str, **changes: object) -> str:
        values = {"start": TODAY - timedelta(days=20), "until": TODAY, "members": members} | changes
        return bank.office.do(bank.desk, issue_certificates, CertificateOrder(**values)).papers[0].number

    made = [issue(bank.fatma), issue(bank.henk)]
    bank.reverse(undone.entry)
    bank.office.do(bank.coordinator, withdraw_certificate, made[1], "naam verkeerd")
    bank.watch.now = datetime(2026, 11, 25, 23, 30, tzinfo=UTC)  # already the next day where the bank stands
    bank.record(bank.henk, [bank.zebib, bank.fatma], 120, organisation=bank.linde)
    made.append(issue(bank.zebib, start=TODAY, until=date(2026, 11, 25)))
    made.append(issue(bank.fatma, organisation=bank.linde, until=date(2026, 11, 26)))
    return made


def page(bank: TestBank, **query: object) -> list[RegisterLine]:
    found = bank.office.ask(bank.desk, certificate_register, ListQuery(counted=True, **query))
    if not query.get("offset"):
        assert found.total == len(found.rows) or "limit" in query
    return list(found.rows)


def test_the_newest_come_first_and_say_by_whom_and_for_whom(bank, numbers):
    rows = page(bank)
    assert [row.number for row in rows] == numbers[::-1]
    assert [row.status.value for row in rows] == ["valid", "valid", "withdrawn", "flagged"]
    assert (rows[0].name, rows[0].organisation_name, rows[0].issued_by) == (
        "Fatma Yılmaz", "Stichting De Linde", "Riet Jansen",
    )  # fmt: skip
    assert (rows[0].given_minutes, rows[0].attended_minutes) == (0, 120)
    assert (rows[2].name, rows[2].organisation_name, rows[2].withdrawn_reason) == (
        "Henk de Vries", "", "naam verkeerd",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("kept", "places"),
    [
        (Filter(column="state", choices=("withdrawn",)), [1]),
        (Filter(column="state", choices=("valid", "flagged")), [3, 2, 0]),
        (Filter(column="state", choices=("dancing",)), []),
        (Filter(column="name", text="yil"), [3, 0]),
        (Filter(column="organisation", text="linde"), [3]),
        (Filter(column="operator", text="riet"), [3, 2, 1, 0]),
        (Filter(column="reason", text="NAAM"), [1]),
        (Filter(column="issued", start=date(2026, 11, 26)), [3, 2]),
        (Filter(column="issued", until=date(2026, 11, 25)), [1, 0]),
        (Filter(column="until", start=date(2026, 11, 26), until=date(2026, 11, 26)), [3]),
        (Filter(column="start", until=date(2026, 11, 2)), [3, 1, 0]),
        (Filter(column="given", least=30), [1, 0]),
        (Filter(column="attended", least=1, most=120), [3, 2]),
    ],
)
def test_each_column_filters(bank, numbers, kept, places):
    assert [row.number for row in page(bank, filters=(kept,))] == [numbers[place] for place in places]
    number = Filter(column="number", text=numbers[2])
    assert [row.number for row in page(bank, filters=(number,))] == [numbers[2]]


def test_words_each_stand_somewhere(bank, numbers):
    assert [row.number for row in page(bank, words="fatma linde")] == [numbers[3]]
    assert [row.number for row in page(bank, words="riet yilmaz")] == [numbers[3], numbers[0]]
    assert [row.number for row in page(bank, words=numbers[1])] == [numbers[1]]
    assert [row.number for row in page(bank, words=bank.zebib)] == [numbers[2]]
    assert page(bank, words="niemand") == []


@pytest.mark.parametrize(
    ("sort", "places"),
    [
        ("number", [0, 1, 2, 3]),
        ("name", [0, 3, 1, 2]),
        ("organisation", [0, 1, 2, 3]),
        ("start", [0, 1, 3, 2]),
        ("until", [0, 1, 2, 3]),
        ("given", [2, 3, 1, 0]),
        ("attended", [0, 1, 2, 3]),
        ("issued", [0, 1, 2, 3]),
        ("operator", [0, 1, 2, 3]),
        ("state", [2, 3, 0, 1]),
        ("reason", [0, 2, 3, 1]),
    ],
)
def test_each_column_sorts_both_ways_and_pages_follow_on_each_other(bank, numbers, sort, places):
    rows = page(bank, sort=sort)
    assert [numbers.index(row.number) for row in rows][: len(places)] == places
    backwards = page(bank, sort=sort, descending=True)
    assert [row.number for row in backwards] == [row.number for row in rows[::-1]]
    parts = [page(bank, sort=sort, offset=offset, limit=2) for offset in (0, 2)]
    assert [*parts[0], *parts[1]] == rows


def test_what_is_flagged_and_withdrawn_is_withdrawn(bank, numbers):
    bank.office.do(bank.coordinator, withdraw_certificate, numbers[0], "x")
    assert {
        row.status for row in page(bank, filters=(Filter(column="state", choices=("flagged",)),))
    } == set()
    assert page(bank)[3].status is CertificateStatus.WITHDRAWN


def test_the_name_is_the_one_on_the_paper(bank):
    bank.record(bank.fatma, bank.henk, 60)
    bank.office.do(bank.desk, amend_member, bank.fatma, {"official_name": "Fatma Nur Yılmaz-Öztürk"})
    order = CertificateOrder(start=TODAY, until=TODAY, members=(bank.fatma,))
    paper = bank.office.do(bank.desk, issue_certificates, order).papers[0]
    bank.office.do(bank.desk, amend_member, bank.fatma, {"official_name": "", "name": "Fatma Kaya"})
    listed = [page(bank)[0], bank.office.ask(bank.desk, list_certificates)[0]]
    assert [row.name for row in listed] == [paper.name, paper.name] == ["Fatma Nur Yılmaz-Öztürk"] * 2
    # It is found by what she is called now.
    assert [row.number for row in page(bank, words="kaya")] == [paper.number]
