"""Whom to look after: the filters of the register, with and without words, and the views that are kept of it."""

from datetime import timedelta
from uuid import uuid4

import pytest

from tests.fixtures.bank import TODAY, TestBank
from timebank.domain import errors
from timebank.domain.ledger import Kind
from timebank.domain.lists import Filter, ListPage, ListQuery
from timebank.domain.members import Profile
from timebank.domain.names import sort_key
from timebank.domain.orders import TransferOrder
from timebank.domain.registers import Attention, RegisterLine
from timebank.services.lists import list_register
from timebank.services.members import enrol_member, merge_members, pause_member, set_talents
from timebank.services.transfers import give, settle
from timebank.services.views import drop_view, keep_view, list_views


def found(bank: TestBank, *wanted: Attention, words: str = "") -> list[str]:
    kept = (Filter(column="attention", choices=tuple(wanted)),) if wanted else ()
    query = ListQuery(words=words, filters=kept, counted=True)
    page: ListPage[RegisterLine] = bank.office.ask(bank.desk, list_register, query)
    assert page.total == len(page.rows)
    return [row.name.split()[0] for row in page.rows]


def test_who_was_not_seen_for_sixty_days(bank: TestBank) -> None:
    assert found(bank, Attention.NOT_SEEN) == [], "whoever was enrolled this month is not missed yet"
    bank.watch.now += timedelta(days=90)
    late = TODAY + timedelta(days=90)
    assert sorted(found(bank, Attention.NOT_SEEN)) == ["Fatma", "Henk", "Olena", "Zebib"]
    bank.record(bank.fatma, bank.henk, service_date=late - timedelta(days=60))
    bank.record(bank.zebib, bank.olena, service_date=late - timedelta(days=61))
    assert sorted(found(bank, Attention.NOT_SEEN)) == ["Olena", "Zebib"]
    bank.office.do(bank.desk, pause_member, bank.olena, True)
    assert found(bank, Attention.NOT_SEEN) == ["Zebib"], "who paused is not missed"
    assert found(bank, Attention.NOT_SEEN, words="zebib") == ["Zebib"]
    assert found(bank, Attention.NOT_SEEN, words="fatma") == []


def test_the_day_of_the_last_entry_stands_in_the_register(bank: TestBank) -> None:
    bank.record(bank.fatma, bank.henk, service_date=TODAY - timedelta(days=3))
    page = bank.office.ask(bank.desk, list_register, ListQuery())
    assert {row.code: row.seen_on for row in page.rows} == {
        bank.fatma: TODAY - timedelta(days=3), bank.henk: TODAY - timedelta(days=3), bank.zebib: None, bank.olena: None
    }  # fmt: skip


def test_the_register_sorts_and_filters_by_the_day_somebody_was_seen_and_sorts_by_who_takes_part(
    bank: TestBank,
) -> None:
    bank.record(bank.fatma, bank.henk, service_date=TODAY - timedelta(days=3))
    bank.record(bank.zebib, bank.fatma)
    bank.office.do(bank.desk, pause_member, bank.zebib, True)

    def names(**asked: object) -> list[str]:
        page = bank.office.ask(bank.desk, list_register, ListQuery(counted=True, **asked))  # type: ignore[arg-type]
        return [row.name.split()[0] for row in page.rows]

    assert names(sort="seen") == ["Olena", "Henk", "Fatma", "Zebib"], "who was never seen comes first"
    assert names(sort="seen", descending=True)[0] == "Zebib"
    since = Filter(column="seen", start=TODAY - timedelta(days=3), until=TODAY - timedelta(days=1))
    assert names(filters=(since,)) == ["Henk"]
    assert names(sort="state")[-1] == "Zebib"
    bank.office.do(bank.coordinator, settle, uuid4(), bank.olena)
    assert names(sort="state", descending=True)[:2] == ["Olena", "Zebib"]


def test_who_only_gave_or_only_received_and_both_together_with_another(bank: TestBank) -> None:
    bank.record(bank.fatma, bank.henk)
    bank.record(bank.zebib, bank.henk)
    bank.record(bank.henk, bank.zebib)
    bank.record(bank.fatma, bank.olena)
    assert found(bank, Attention.ONLY_GIVEN) == ["Fatma"]
    assert found(bank, Attention.ONLY_RECEIVED) == ["Olena"]
    assert sorted(found(bank, Attention.NO_TALENT)) == ["Fatma", "Henk", "Olena", "Zebib"]
    bank.office.do(bank.desk, set_talents, bank.olena, ("cooking",), ())
    bank.office.do(bank.desk, set_talents, bank.zebib, (), ("cooking",))
    assert sorted(found(bank, Attention.NO_TALENT)) == ["Fatma", "Henk", "Zebib"], "to want is no talent"
    assert found(bank, Attention.ONLY_RECEIVED, Attention.NO_TALENT) == []
    assert found(bank, Attention.ONLY_GIVEN, Attention.NO_TALENT) == ["Fatma"]


def test_below_the_limit_paused_and_left(bank: TestBank) -> None:
    gift = TransferOrder(
        id=uuid4(), kind=Kind.GIFT, debit=bank.henk, credit=bank.fatma, minutes=601, service_date=TODAY
    )
    bank.office.do(bank.desk, give, gift)
    assert found(bank, Attention.BELOW_LIMIT) == ["Henk"]
    bank.office.do(bank.desk, pause_member, bank.zebib, True)
    assert found(bank, Attention.PAUSED) == ["Zebib"]
    bank.office.do(bank.coordinator, settle, uuid4(), bank.henk)
    assert found(bank, Attention.LEFT) == ["Henk"]
    assert found(bank, Attention.BELOW_LIMIT) == []


def test_a_joined_double_stands_in_no_filter(bank: TestBank) -> None:
    double = bank.office.do(bank.desk, enrol_member, Profile(name="Olena Kowal")).member.account.code
    bank.office.do(bank.coordinator, merge_members, uuid4(), double, bank.olena, "dubbel")
    assert found(bank, Attention.LEFT) == []
    assert sorted(found(bank, Attention.NO_TALENT)) == ["Fatma", "Henk", "Olena", "Zebib"]


def test_each_operator_keeps_views_of_their_own(bank: TestBank) -> None:
    bank.office.do(bank.desk, keep_view, "people", "  Bellen ", "[1]")
    bank.office.do(bank.desk, keep_view, "people", "Bellen", "[2]")
    bank.office.do(bank.coordinator, keep_view, "people", "Anders", "[]")
    assert bank.office.ask(bank.desk, list_views, "people") == {"Bellen": "[2]"}
    assert bank.office.ask(bank.desk, list_views, "entries") == {}
    bank.office.do(bank.desk, drop_view, "people", "Bellen")
    assert bank.office.ask(bank.desk, list_views, "people") == {}
    for name, kind in ((" ", errors.NameMissing), ("x" * 81, errors.TextTooLong)):
        with pytest.raises(kind):
            bank.office.do(bank.desk, keep_view, "people", name, "")


@pytest.mark.parametrize("descending", [False, True])
def test_page_after_page_gives_everybody_once_by_name_but_who_was_merged_away(
    bank: TestBank, descending: bool
) -> None:
    for number in range(7):
        bank.office.do(bank.desk, enrol_member, Profile(name=f"Bert {number}"))
    doubles = bank.office.ask(bank.desk, list_register, ListQuery(limit=3)).rows
    bank.office.do(bank.coordinator, merge_members, uuid4(), doubles[0].code, doubles[2].code, "dubbel")
    pages = [
        bank.office.ask(
            bank.desk, list_register, ListQuery(offset=start, limit=4, descending=descending, counted=True)
        )
        for start in (0, 4, 8, 12)
    ]
    rows = [row for page in pages for row in page.rows]
    assert [page.total for page in pages] == [10] * 4
    assert [len(page.rows) for page in pages] == [4, 4, 2, 0]
    keys = [sort_key(row.name) for row in rows]
    assert keys == sorted(keys, reverse=descending)
    assert len({row.code for row in rows}) == 10
    kept = {doubles[0].code, doubles[2].code} & {row.code for row in rows}
    assert len(kept) == 1
    # With a filter that everybody passes the order is the same.
    everybody = (Filter(column="balance", least=-10_000),)
    page = bank.office.ask(bank.desk, list_register, ListQuery(filters=everybody, descending=descending))
    assert [row.code for row in page.rows] == [row.code for row in rows]
