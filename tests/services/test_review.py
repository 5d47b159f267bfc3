"""The list of all entries: filtered, sorted and summed by the database, on both databases."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest

from tests.fixtures.bank import TODAY, TestBank
from timebank.domain import errors
from timebank.domain.ledger import Confirmation, Kind
from timebank.domain.lists import Filter, ListQuery
from timebank.domain.numbers import POT
from timebank.domain.orders import TransferOrder, swap_id
from timebank.domain.review import Standing
from timebank.domain.sharing import Split
from timebank.services.exchanges import record_exchange, record_together
from timebank.services.review import (
    list_entries,
    look_at_reversal,
    record_again,
    show_entry,
    sum_entries,
)
from timebank.services.transfers import give


@pytest.fixture
def book(bank: TestBank) -> TestBank:
    """Six entries: help, help on another day, a group, an activity, a gift, and the undoing of the first."""
    first = bank.record(bank.fatma, bank.henk, 60, talent="cooking", note="Soep voor de buurt")
    bank.record(bank.zebib, bank.henk, 30, service_date=TODAY - timedelta(days=40), confirmation=None)
    bank.record([bank.fatma, bank.olena], bank.zebib, 60, talent="bicycle_repair")
    bank.record(bank.olena, [bank.henk, bank.fatma], 120, organisation=bank.linde)
    gift = TransferOrder(
        id=uuid4(), kind=Kind.GIFT, debit=bank.henk, credit=POT, minutes=45, service_date=TODAY
    )
    bank.office.do(bank.desk, give, gift)
    bank.reverse(first.entry)
    return bank


def numbers(bank: TestBank, **query: object) -> list[int]:
    page = bank.office.ask(bank.coordinator, list_entries, ListQuery(counted=True, **query))  # type: ignore[arg-type]
    assert page.total == len(page.rows)
    return [row.number for row in page.rows]


def kept(column: str, **facts: object) -> tuple[Filter, ...]:
    return (Filter(column=column, **facts),)  # type: ignore[arg-type]


def test_the_newest_stand_first_and_tell_who_helped_whom(book: TestBank) -> None:
    rows = book.office.ask(book.coordinator, list_entries, ListQuery(counted=True)).rows
    assert [row.number for row in rows] == [6, 5, 4, 3, 2, 1]
    undoing, gift, activity, group, unsaid, first = rows
    assert [party.name for party in first.givers] == ["Fatma Yılmaz"]
    assert first.givers[0].script_name == "فاطمة يلماز"
    assert (first.standing, first.reversed_by, first.given, first.credits) == (Standing.REVERSED, 6, 60, 60)
    assert (undoing.standing, undoing.reverses, undoing.given, undoing.credits) == (
        Standing.REVERSAL,
        1,
        -60,
        -60,
    )
    assert [party.code for party in (*gift.givers, *gift.receivers)] == [book.henk, POT]
    assert (activity.organisation, len(activity.receivers), activity.given) == ("Stichting De Linde", 2, 120)
    assert [party.name for party in group.givers] == ["Fatma Yılmaz", "Olena Koval"]
    assert unsaid.confirmation is None


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (kept("kind", choices=("gift", "activity")), [5, 4]),
        (kept("giver", text="fatma"), [6, 3, 1]),
        (kept("giver", text="FATMA olena"), [3]),
        (kept("receiver", text="henk"), [6, 4, 2, 1]),
        (kept("giver", text="henk"), [5]),
        (kept("receiver", text="pot"), [5]),
        (kept("what", choices=("cooking",)), [6, 1]),
        (kept("date", until=TODAY - timedelta(days=1)), [2]),
        (kept("recorded", start=TODAY, until=TODAY), [6, 5, 4, 3, 2, 1]),
        (kept("recorded", until=TODAY - timedelta(days=1)), []),
        (kept("given", least=120), [4, 3]),
        (kept("credits", most=-1), [6]),
        (kept("way", choices=("none",)), [6, 5, 2]),
        (kept("state", choices=("reversed", "reversal")), [6, 1]),
        (kept("state", choices=("stands",)), [5, 4, 3, 2]),
        (kept("operator", text="riet"), [6, 5, 4, 3, 2, 1]),
        (kept("operator", text="karin"), []),
        (kept("organisation", text="linde"), [4]),
        (kept("note", text="SOEP"), [1]),
        (kept("number", least=5), [6, 5]),
    ],
)
def test_each_column_filters(book: TestBank, filters: tuple[Filter, ...], expected: list[int]) -> None:
    assert numbers(book, filters=filters) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("fatma", [6, 4, 3, 1]),
        ("henk zebib", [2]),
        ("koken", [6, 1]),
        ("cooking fat", [6, 1]),
        ("soep", [1]),
        ("#3", [3]),
        ("22-11-2026", [6, 5, 4, 3, 1]),
        ("pot", [5, 4, 3]),
        ("niemand", []),
        ("%", []),
    ],
)
def test_words_are_looked_for_in_names_activities_and_notes(
    book: TestBank, words: str, expected: list[int]
) -> None:
    assert numbers(book, words=words) == expected


@pytest.mark.parametrize(
    "sort",
    ["number", "recorded", "date", "kind", "giver", "receiver", "what", "given", "credits", "way", "operator",
     "organisation", "note", "state"],
)  # fmt: skip
def test_each_column_sorts_both_ways_and_in_pages(book: TestBank, sort: str) -> None:
    up, down = numbers(book, sort=sort), numbers(book, sort=sort, descending=True)
    assert sorted(up) == [1, 2, 3, 4, 5, 6]
    assert down == up[::-1]
    for at in range(6):
        query = ListQuery(sort=sort, offset=at, limit=1)
        assert [r.number for r in book.office.ask(book.coordinator, list_entries, query).rows] == [up[at]]


def test_sorting_follows_what_stands_in_the_column(book: TestBank) -> None:
    assert numbers(book, sort="date")[0] == 2
    assert numbers(book, sort="given") == [6, 5, 2, 1, 3, 4]
    assert numbers(book, sort="giver", filters=kept("state", choices=("stands",))) == [3, 4, 5, 2]


def test_sums_leave_out_what_was_undone(book: TestBank) -> None:
    everything = book.office.ask(book.coordinator, sum_entries, ListQuery())
    assert (everything.count, everything.given, everything.credits) == (
        6,
        30 + 120 + 120,
        30 + 120 + 120 + 45,
    )
    some = ListQuery(filters=kept("state", choices=("stands",)), sort="given")
    assert book.office.ask(book.coordinator, sum_entries, some).count == 4
    chosen = book.office.ask(book.coordinator, sum_entries, some, ((0, 0), (2, 3)))
    assert (chosen.count, chosen.given) == (3, 0 + 120 + 120)
    newest = book.office.ask(book.coordinator, sum_entries, ListQuery(), ((0, 1),))
    assert (newest.count, newest.given, newest.credits) == (2, -60, -60 + 45)


def test_a_page_that_was_sorted_before_hears_of_what_came_after(book: TestBank) -> None:
    before = numbers(book, sort="date", descending=True)
    booked = book.record(book.henk, book.olena, 15)
    assert booked.entry is not None
    query = ListQuery(sort="date", descending=True)
    assert len(book.office.ask(book.coordinator, list_entries, query).rows) == len(before) + 1


def test_the_desk_does_not_look_through_everything(book: TestBank) -> None:
    with pytest.raises(errors.NotPermitted):
        book.office.ask(book.desk, list_entries, ListQuery())


def test_details_tell_both_sides_and_what_belongs_to_it(book: TestBank) -> None:
    rows = {r.number: r for r in book.office.ask(book.coordinator, list_entries, ListQuery()).rows}
    told = book.office.ask(book.coordinator, show_entry, rows[1].id)
    assert told.line.note == "Soep voor de buurt"
    assert [(part.party.name, part.minutes) for part in told.parts] == [
        ("Fatma Yılmaz", 60),
        ("Henk de Vries", 60),
    ]
    assert {posting.account: posting.minutes for posting in told.postings} == {book.fatma: 60, book.henk: -60}
    assert told.reversal is not None
    assert (told.reversal.number, told.reversal.note) == (6, "verkeerd getypt")
    undoing = book.office.ask(book.coordinator, show_entry, rows[6].id)
    assert undoing.original is not None
    assert undoing.original.number == 1
    with pytest.raises(errors.EntryUnknown):
        book.office.ask(book.coordinator, show_entry, uuid4())


def test_both_halves_of_help_both_ways_know_each_other(bank: TestBank) -> None:
    order = bank.order(bank.fatma, bank.henk)
    bank.office.do(bank.desk, record_together, (order, order.swapped()))
    there = bank.office.ask(bank.coordinator, show_entry, order.id)
    back = bank.office.ask(bank.coordinator, show_entry, swap_id(order.id))
    assert there.twin is not None
    assert back.twin is not None
    assert (there.twin.id, back.twin.id) == (swap_id(order.id), order.id)


def test_undoing_is_told_before_it_happens(book: TestBank) -> None:
    booked = book.record(book.fatma, book.henk, 90)
    assert booked.entry is not None
    look = book.office.ask(book.desk, look_at_reversal, (booked.entry,))
    before = {move.party.code: (move.before, move.after) for move in look.moves}
    assert before[book.fatma] == (book.balance(book.fatma), book.balance(book.fatma) - 90)
    book.reverse(booked.entry)
    assert {code: book.balance(code) for code in before} == {code: to for code, (_, to) in before.items()}


@pytest.mark.parametrize("shape", ["help", "shared", "pot", "activity", "gift"])
def test_what_was_undone_is_recorded_anew_as_it_was(bank: TestBank, shape: str) -> None:
    group = [bank.henk, bank.zebib]
    match shape:
        case "help":
            done = bank.record(bank.fatma, bank.henk, 50, talent="cooking", note="soep")
        case "shared":
            done = bank.record(bank.fatma, group, 50, split=Split.SHARED)
        case "pot":
            done = bank.record(bank.fatma, group, 50, split=Split.POT_PAYS, payer=bank.linde)
        case "activity":
            done = bank.record(bank.fatma, group, 50, organisation=bank.linde)
        case _:
            gift = TransferOrder(
                id=uuid4(), kind=Kind.GIFT, debit=bank.henk, credit=POT, minutes=45, service_date=TODAY
            )
            done = bank.office.do(bank.desk, give, gift)
    assert done.entry is not None
    everybody = (bank.fatma, bank.henk, bank.zebib, bank.linde, POT)
    balances = [bank.balance(code) for code in everybody]
    with pytest.raises(errors.EntryStands):
        bank.office.do(bank.coordinator, record_again, done.entry, uuid4())
    bank.reverse(done.entry)
    again = uuid4()
    bank.office.do(bank.coordinator, record_again, done.entry, again)
    assert [bank.balance(code) for code in everybody] == balances
    one, other = (bank.office.ask(bank.coordinator, show_entry, each) for each in (done.entry, again))
    assert replace(one.line, number=0, id=again, reversed_by=None, operator="") == replace(
        other.line, number=0, operator=""
    )
    assert {(p.party, p.side, p.minutes) for p in one.parts} == {
        (p.party, p.side, p.minutes) for p in other.parts
    }
    assert bank.whole()


def test_what_no_desk_records_is_not_recorded_anew(bank: TestBank) -> None:
    done = bank.record(bank.fatma, bank.henk)
    undone = bank.reverse(done.entry)
    assert undone.entry is not None
    with pytest.raises(errors.EntryStands):
        bank.office.do(bank.coordinator, record_again, undone.entry, uuid4())


def test_a_month_that_was_closed_asks_for_a_reason_to_record_anew(bank: TestBank) -> None:
    from timebank.domain.months import Month
    from timebank.services.months import close_month

    order = bank.order(bank.fatma, bank.henk, service_date=date(2026, 10, 5), confirmation=Confirmation.PHONE)
    bank.office.do(bank.desk, record_exchange, order)
    bank.office.do(bank.coordinator, close_month, Month(2026, 10))
    bank.reverse(order.id, bank.coordinator)
    with pytest.raises(errors.MonthClosed):
        bank.office.do(bank.coordinator, record_again, order.id, uuid4())
    again = uuid4()
    bank.office.do(bank.coordinator, record_again, order.id, again, "was toch goed")
    assert bank.office.ask(bank.coordinator, show_entry, again).line.override == "was toch goed"
