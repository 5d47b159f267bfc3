"""The register of certificates is part of what `verify` proves."""

from datetime import timedelta
from uuid import uuid4

import pytest

from tests.fixtures.bank import TODAY, TestBank
from tests.store.test_verification import tamper
from timebank.domain.certificates import CertificateOrder
from timebank.services.certificates import issue_certificates, withdraw_certificate
from timebank.services.members import merge_members

FIRST, SECOND, THIRD = "2026-00001-4", "2026-00002-3", "2026-00003-8"


@pytest.fixture
def issued(bank: TestBank) -> TestBank:
    """Three certificates: one that stands, one that was withdrawn, one of which an entry was undone."""
    bank.record(bank.fatma, bank.henk, 60, talent="cooking")
    bank.record(bank.olena, bank.fatma, 45, organisation=bank.linde)
    undone = bank.record(bank.zebib, bank.henk, 30).entry
    order = CertificateOrder(
        start=TODAY - timedelta(days=30), until=TODAY, members=(bank.fatma, bank.olena, bank.zebib)
    )
    papers = bank.office.do(bank.desk, issue_certificates, order).papers
    assert [paper.number for paper in papers] == [FIRST, SECOND, THIRD]
    bank.office.do(bank.coordinator, withdraw_certificate, SECOND, "verkeerde maand")
    bank.reverse(undone)
    return bank


def faults(bank: TestBank, *statements: str) -> list[tuple[str, str]]:
    return [(fault.code, fault.detail) for fault in tamper(bank, *statements)]


def test_a_register_with_every_state_is_whole(issued: TestBank) -> None:
    assert issued.whole()
    issued.office.do(issued.coordinator, merge_members, uuid4(), issued.zebib, issued.fatma, "een mens")
    assert issued.whole()


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE certificates SET given_minutes = 6000 WHERE running = 1", [("certificate_changed", FIRST)]),
        ("UPDATE certificates SET attended_minutes = 1 WHERE running = 3", [("certificate_changed", THIRD)]),
        ("UPDATE certificates SET period_start = '2026-01-01' WHERE running = 1", [("certificate_changed", FIRST)]),
        ("UPDATE certificates SET facts_digest = file_digest WHERE running = 2", [("certificate_changed", SECOND)]),
        ("UPDATE certificate_papers SET facts = '{}' WHERE certificate = 1", [("certificate_changed", FIRST)]),
        ("UPDATE certificate_papers SET facts = 'no facts' WHERE certificate = 1", [("certificate_changed", FIRST)]),
        ("DELETE FROM certificate_papers WHERE certificate = 1", [("certificate_changed", FIRST)]),
        ("DELETE FROM certificate_entries WHERE certificate = 1", [("certificate_changed", FIRST)]),
        (
            "UPDATE certificate_papers SET file = (SELECT file_digest FROM certificates WHERE key = 1) WHERE certificate = 1",
            [("certificate_changed", FIRST)],
        ),
        (
            "UPDATE certificates SET number = '2026-00004-2', running = 4 WHERE running = 3",
            [("certificate_changed", "2026-00004-2"), ("certificate_missing", THIRD)],
        ),
        (
            "UPDATE certificates SET withdrawn_at = NULL, withdrawn_by = NULL",
            [("certificate_state", SECOND)],
        ),
        (
            "UPDATE certificates SET withdrawn_at = issued_at, withdrawn_by = issued_by WHERE running = 1",
            [("certificate_state", FIRST)],
        ),
        ("UPDATE certificates SET flagged_at = NULL, flagged_entry = NULL", [("certificate_state", THIRD)]),
        (
            "UPDATE certificates SET flagged_at = issued_at, flagged_entry = 1 WHERE running = 1",
            [("certificate_state", FIRST)],
        ),
    ],
)  # fmt: skip
def test_a_change_of_the_register_is_found_and_the_certificate_named(
    issued: TestBank, statement: str, expected: list[tuple[str, str]]
) -> None:
    assert faults(issued, statement) == expected


@pytest.mark.parametrize(("key", "number"), [(1, FIRST), (2, SECOND), (3, THIRD)])
def test_a_certificate_that_was_taken_out_of_the_register_is_missed(
    issued: TestBank, key: int, number: str
) -> None:
    gone = [
        f"DELETE FROM certificate_papers WHERE certificate = {key}",
        f"DELETE FROM certificate_entries WHERE certificate = {key}",
        f"DELETE FROM certificates WHERE key = {key}",
    ]
    assert faults(issued, *gone) == [("certificate_missing", number)]


def test_a_gap_is_found_where_the_log_says_nothing_any_more(issued: TestBank) -> None:
    gone = [
        "DELETE FROM certificate_papers WHERE certificate = 2",
        "DELETE FROM certificate_entries WHERE certificate = 2",
        "DELETE FROM certificates WHERE key = 2",
        "DELETE FROM audit WHERE subject = '2026-00002-3'",
    ]
    assert faults(issued, *gone) == [("certificate_missing", SECOND)]


def test_a_certificate_that_was_erased_with_its_member_stays_whole(issued: TestBank) -> None:
    erased = [
        "DELETE FROM certificate_papers WHERE certificate = 1",
        "UPDATE certificates SET salt = NULL WHERE key = 1",
    ]
    assert faults(issued, *erased) == []
    assert faults(issued, "UPDATE certificates SET salt = NULL WHERE key = 3") == [
        ("certificate_changed", THIRD)
    ]


def test_what_is_older_than_the_log_is_judged_by_the_paper_alone(issued: TestBank) -> None:
    issued.watch.now += timedelta(days=1)
    issued.record(issued.olena, issued.henk, 10)
    trimmed = "DELETE FROM audit WHERE key < (SELECT max(key) FROM audit)"
    assert faults(issued, trimmed) == []
    assert faults(issued, "UPDATE certificates SET given_minutes = 1 WHERE running = 1") == [
        ("certificate_changed", FIRST)
    ]
