"""One field finds people, organisations, and entries by number, by day and by two names; on both databases."""

from datetime import date, timedelta

import pytest

from tests.fixtures.bank import TODAY, TestBank
from timebank.domain.access import Role
from timebank.domain.finding import Everything, day_meant, number_meant
from timebank.services.finding import find_anything


def found(bank: TestBank, text: str) -> Everything:
    return bank.office.ask(bank.desk, find_anything, text)


@pytest.fixture
def busy(bank: TestBank) -> TestBank:
    bank.record(bank.fatma, bank.henk, 60)
    bank.record(bank.zebib, bank.henk, 30)
    bank.record(bank.henk, bank.fatma, 45)
    return bank


def test_people_and_organisations_in_one_list(busy):
    assert [each.code for each in found(busy, "fatm").accounts] == [busy.fatma]
    (organisation,) = found(busy, "linde").accounts
    assert (organisation.code, organisation.kind) == (busy.linde, "organisation")
    assert found(busy, "").accounts == ()


def test_an_entry_by_its_number(busy):
    for text in ("2", "#2", " 2 "):
        (entry,) = found(busy, text).entries
        assert (entry.sequence, entry.givers, entry.receivers, entry.minutes, entry.person) == (
            2,
            ("Zebib Tesfay",),
            ("Henk de Vries",),
            30,
            busy.zebib,
        )
    assert found(busy, "99").entries == ()


def test_entries_of_a_day_newest_first(busy):
    for text in (f"{TODAY:%d-%m-%Y}", f"{TODAY:%d-%m}", f"{TODAY:%Y-%m-%d}"):
        assert [entry.sequence for entry in found(busy, text).entries] == [3, 2, 1]
    assert found(busy, f"{TODAY - timedelta(days=1):%d-%m}").entries == ()


def test_two_names_find_what_these_two_did_newest_first(busy):
    assert [entry.sequence for entry in found(busy, "fatma henk").entries] == [3, 1]
    assert [entry.sequence for entry in found(busy, "zebib henk").entries] == [2]
    assert found(busy, "fatma zebib").entries == ()


def test_a_reversed_giver_and_receiver_are_told_as_they_were(busy):
    newest = found(busy, "henk fatma").entries[0]
    assert (newest.givers, newest.receivers) == (("Henk de Vries",), ("Fatma Yılmaz",))


@pytest.mark.parametrize("role", [Role.DESK, Role.COORDINATOR])
def test_every_role_of_the_desk_may_search(busy, role):
    actor = busy.desk if role is Role.DESK else busy.coordinator
    assert busy.office.ask(actor, find_anything, "fatma").accounts


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("22-11", date(2026, 11, 22)),
        ("23-11", date(2025, 11, 23)),
        ("29/2", None),
        ("31.12", date(2025, 12, 31)),
        ("22-11-2024", date(2024, 11, 22)),
        ("fatma", None),
        ("1424", None),
    ],
)
def test_a_day_without_a_year_is_the_last_one_that_was(text, day):
    assert day_meant(text, TODAY) == day


def test_what_is_no_number_of_an_entry():
    assert number_meant("#12") == 12
    assert [number_meant(text) for text in ("1002-4", "", "#", "-3", "١٢", "9" * 20)] == [None] * 6
