"""The register of data breaches: a clock of seventy-two hours, changed until it is closed, every change in the log."""

import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from pypdf import PdfReader

from tests.fixtures.bank import NOW, TODAY, TestBank
from timebank.domain import breach_refusals as refusals
from timebank.domain import errors
from timebank.domain.breaches import LONGEST_TEXT, Breach, Decision, Telling
from timebank.domain.lists import ListQuery
from timebank.services.audit_log import list_log
from timebank.services.breaches import breach_paper, close_breach, keep_breach, list_breaches
from timebank.services.staff import change_bank, show_bank

LOST = Breach(discovered_at=NOW - timedelta(hours=5), happened="Een stick met een back-up is kwijt.")
DONE = Telling(decision=Decision.DONE, on=TODAY)
NOT_NEEDED = Telling(decision=Decision.NOT_NEEDED, why="De stick is versleuteld.")


def kept(bank: TestBank, breach: Breach = LOST) -> Breach:
    return bank.office.do(bank.coordinator, keep_breach, breach).breach


def test_the_clock_runs_for_seventy_two_hours_from_the_discovery(bank: TestBank) -> None:
    breach = kept(bank)
    assert breach.number == 1
    assert breach.deadline == NOW + timedelta(hours=67)
    assert breach.clock_runs
    for later, hours in ((0, 67), (66, 1), (66.5, 0), (67, 0), (67.1, -1)):
        assert breach.hours_left(NOW + timedelta(hours=later)) == hours
    for reported in (DONE, NOT_NEEDED):
        assert not kept(bank, replace(breach, reported=reported)).clock_runs


def test_the_clock_counts_hours_over_the_change_of_the_clocks() -> None:
    """Seventy-two hours, though the days between have one that is an hour longer."""
    breach = Breach(discovered_at=datetime(2026, 10, 23, 20, 0, tzinfo=UTC))
    assert (breach.deadline - breach.discovered_at).total_seconds() == 72 * 3600


def test_it_is_changed_until_it_is_closed_and_each_change_is_logged(bank: TestBank) -> None:
    office, by = bank.office, bank.coordinator
    breach = kept(bank)
    with pytest.raises(refusals.BreachUndecided):
        office.do(by, close_breach, breach.number)
    changed = replace(breach, people="ongeveer 140", reported=NOT_NEEDED, told=NOT_NEEDED)
    assert kept(bank, changed) == changed
    assert office.ask(by, list_breaches) == (changed,)
    closed = office.do(by, close_breach, breach.number).breach
    assert closed.closed_at == NOW
    for tried in (lambda: kept(bank, changed), lambda: office.do(by, close_breach, 1)):
        with pytest.raises(refusals.BreachClosed):
            tried()
    assert office.ask(by, list_breaches) == (closed,)
    lines = office.ask(by, list_log, ListQuery(limit=3)).rows
    assert [(line.operation, line.subject, line.operator) for line in lines] == [
        ("close_breach", "1", by.name),
        ("keep_breach", "1", by.name),
        ("keep_breach", "1", by.name),
    ]


def test_other_settings_leave_it_alone(bank: TestBank) -> None:
    breach = kept(bank)
    settings = bank.office.ask(bank.admin, show_bank)
    bank.office.do(bank.admin, change_bank, replace(settings, phone="012-345 67 89"))
    assert bank.office.ask(bank.admin, list_breaches) == (breach,)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"happened": " "}, refusals.BreachNotDescribed),
        ({"discovered_at": NOW + timedelta(minutes=1)}, refusals.BreachInFuture),
        ({"reported": replace(DONE, on=TODAY + timedelta(days=1))}, errors.DateInFuture),
        ({"told": replace(DONE, on=TODAY - timedelta(days=1))}, refusals.TellingBeforeBreach),
        ({"reported": replace(NOT_NEEDED, why=" ")}, refusals.TellingWithoutReason),
        ({"measures": "x" * (LONGEST_TEXT + 1)}, errors.TextTooLong),
        ({"number": 9}, refusals.BreachUnknown),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_kept(
    bank: TestBank, change: dict[str, object], refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        kept(bank, replace(LOST, **change))
    assert bank.office.ask(bank.coordinator, list_breaches) == ()


def test_the_newest_comes_first_and_each_has_a_number_of_its_own(bank: TestBank) -> None:
    first = kept(bank)
    second = kept(bank, replace(LOST, discovered_at=NOW - timedelta(days=3), happened="Een brief."))
    assert (first.number, second.number) == (1, 2)
    assert [each.number for each in bank.office.ask(bank.coordinator, list_breaches)] == [1, 2]


def test_a_number_that_may_be_a_bsn_is_pointed_out(bank: TestBank) -> None:
    told = bank.office.do(bank.coordinator, keep_breach, replace(LOST, data="BSN 111222333 stond erin"))
    assert told.warnings == ("maybe_bsn",)
    assert bank.office.do(bank.coordinator, keep_breach, LOST).warnings == ()


def test_the_desk_keeps_no_breaches(bank: TestBank) -> None:
    for tried in (
        lambda: bank.office.ask(bank.desk, list_breaches),
        lambda: bank.office.do(bank.desk, keep_breach, LOST),
        lambda: bank.office.ask(bank.desk, breach_paper),
    ):
        with pytest.raises(errors.NotPermitted):
            tried()


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("nl", ("Register van datalekken", "25 november 2026, 09:05", "Nee: De stick is versleuteld.")),
        ("en", ("Register of data breaches", "25 November 2026, 09:05", "No: De stick is versleuteld.")),
    ],
)
def test_the_register_is_printed_with_local_moments(
    bank: TestBank, language: str, expected: tuple[str, ...]
) -> None:
    kept(bank, replace(LOST, people="ongeveer 140", reported=NOT_NEEDED))
    for number in range(9):
        kept(bank, replace(LOST, happened=f"Geval {number}. " + "Er lag een lijst bij de printer. " * 12))
    pages = PdfReader(io.BytesIO(bank.office.ask(bank.coordinator, breach_paper, language))).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    for each in (
        *expected,
        "Een stick met een back-up is kwijt.",
        "ongeveer 140",
        *(f"Geval {n}." for n in range(9)),
    ):
        assert each in text
    assert len(pages) > 1


def test_an_empty_register_is_a_paper_too(bank: TestBank) -> None:
    (page,) = PdfReader(io.BytesIO(bank.office.ask(bank.coordinator, breach_paper))).pages
    assert "Er is geen datalek opgeschreven." in page.extract_text()
