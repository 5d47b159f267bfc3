"""The register of people as a list, on both databases: filters, order and pages are the database's work."""

import pytest

from tests.fixtures.bank import TODAY, TestBank
from timebank.domain.errors import NotPermitted
from timebank.domain.lists import Filter, ListPage, ListQuery
from timebank.domain.members import ProgrammeRole
from timebank.domain.registers import NO_ROLE
from timebank.services.lists import list_register, note_list_export
from timebank.services.members import Profile, change_member, pause_member
from timebank.services.staff import list_audit


@pytest.fixture
def moved(bank: TestBank) -> TestBank:
    bank.record(bank.fatma, bank.henk, 120)
    bank.record(bank.zebib, bank.henk, 30)
    bank.office.do(bank.desk, pause_member, bank.olena, True)
    bank.office.do(
        bank.desk, change_member, bank.zebib, Profile(name="Zebib Tesfay", role=ProgrammeRole.NEWCOMER)
    )
    return bank


def asked(bank: TestBank, **query: object) -> ListPage:
    return bank.office.ask(bank.desk, list_register, ListQuery(counted=True, **query))


def codes(page: ListPage) -> list[str]:
    return [line.code for line in page.rows]


def test_without_filters_it_is_everybody_on_the_core_of_the_name(moved):
    page = asked(moved)
    assert codes(page) == [moved.fatma, moved.olena, moved.henk, moved.zebib]
    assert page.total == 4
    assert [line.balance for line in page.rows] == [120, 0, -150, 30]


def test_sorted_and_paged_by_the_database(moved):
    page = asked(moved, sort="balance", descending=True, offset=1, limit=2)
    assert codes(page) == [moved.zebib, moved.olena]
    assert page.total == 4
    assert moved.office.ask(moved.desk, list_register, ListQuery(offset=3)).total is None


@pytest.mark.parametrize(
    ("kept", "who"),
    [
        (Filter(column="balance", least=0), ["fatma", "olena", "zebib"]),
        (Filter(column="balance", most=-1), ["henk"]),
        (Filter(column="given", least=30, most=60), ["zebib"]),
        (Filter(column="state", choices=("paused", "left")), ["olena"]),
        (Filter(column="role", choices=("newcomer",)), ["zebib"]),
        (Filter(column="role", choices=(NO_ROLE,)), ["fatma", "olena", "henk"]),
        (Filter(column="enrolled", start=TODAY, until=TODAY), ["fatma", "olena", "henk", "zebib"]),
        (Filter(column="enrolled", start=TODAY.replace(year=2030)), []),
        (Filter(column="number", text="%"), []),
    ],
    ids=str,
)
def test_each_column_filters(moved, kept, who):
    page = asked(moved, filters=(kept,))
    assert codes(page) == [getattr(moved, name) for name in who]
    assert page.total == len(who)


def test_words_find_as_the_search_does_within_the_filters(moved):
    assert codes(asked(moved, words="yilmas")) == [moved.fatma]
    assert codes(asked(moved, words="yilmas", filters=(Filter(column="balance", most=0),))) == []
    assert codes(asked(moved, words="henk", sort="balance")) == [moved.henk]


def test_taking_a_list_along_is_written_down_and_not_everybodys_right(bank):
    bank.office.do(bank.coordinator, note_list_export, "people", "xlsx", 312)
    (line,) = bank.office.ask(bank.coordinator, list_audit, 1)
    assert (line.operation, line.subject, line.operator) == (
        "list:export",
        "people xlsx 312",
        bank.coordinator.name,
    )
    with pytest.raises(NotPermitted):
        bank.office.do(bank.desk, note_list_export, "people", "csv", 1)
