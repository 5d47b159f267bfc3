"""A stack of slips is one step: booked whole, once, and taken back whole; on both databases."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from tests.fixtures.bank import PASSWORD, TODAY, TestBank
from timebank.domain import errors
from timebank.domain.access import Role
from timebank.domain.ledger import Confirmation
from timebank.domain.months import Month
from timebank.domain.orders import ExchangeOrder, ReversalOrder
from timebank.services.months import close_month
from timebank.services.slips import look_at_slips, record_slips, undo_slips
from timebank.services.staff import change_bank, list_audit, show_bank
from timebank.services.statements import list_waiting, show_statement


def stack(bank: TestBank) -> tuple[ExchangeOrder, ...]:
    slip = {"confirmation": Confirmation.SLIP_SIGNED, "talent": "cooking"}
    return (
        bank.order(bank.fatma, bank.henk, 60, **slip),
        bank.order(bank.zebib, bank.henk, 30, **slip),
        bank.order(bank.henk, bank.olena, 90, service_date=TODAY - timedelta(days=2), **slip),
    )


def undoing(entries: list[UUID | None]) -> tuple[ReversalOrder, ...]:
    return tuple(
        ReversalOrder(id=uuid4(), entry=entry, reason="stapel verkeerd") for entry in entries if entry
    )


def balances(bank: TestBank) -> list[int]:
    return [bank.balance(code) for code in (bank.fatma, bank.henk, bank.zebib, bank.olena)]


def test_a_stack_is_booked_in_one_step_and_a_retry_books_nothing(bank: TestBank) -> None:
    orders = stack(bank)
    booked = bank.office.do(bank.desk, record_slips, orders)
    assert [slip.entry for slip in booked.parts] == [order.id for order in orders]
    assert balances(bank) == [60, 0, 30, -90]
    again = bank.office.do(bank.desk, record_slips, orders)
    assert all(slip.repeated for slip in again.parts)
    assert not again.changed
    assert balances(bank) == [60, 0, 30, -90]
    # After a crash in between, with one more slip on the pile: only the new one is booked.
    more = (*orders, bank.order(bank.olena, bank.fatma, 15))
    third = bank.office.do(bank.desk, record_slips, more)
    assert [slip.repeated for slip in third.parts] == [True, True, True, False]
    assert bank.whole()


def test_one_slip_that_cannot_be_keeps_the_whole_stack_out(bank: TestBank) -> None:
    good, other, third = stack(bank)
    future = replace(other, service_date=TODAY + timedelta(days=1))
    alone = replace(third, receivers=third.givers)
    with pytest.raises(errors.SlipsRefused) as refused:
        bank.office.do(bank.desk, record_slips, (good, future, alone))
    assert {slip: rule.code for slip, rule in refused.value.rows.items()} == {
        future.id: "date_in_future",
        alone.id: "same_person",
    }
    assert refused.value.facts["count"] == 2
    assert balances(bank) == [0, 0, 0, 0]
    # Mended, the same slips go in under the same ids.
    assert bank.office.do(bank.desk, record_slips, (good, other, third)).changed
    assert balances(bank) == [60, 0, 30, -90]


def test_the_stack_goes_back_as_one_step_by_linked_reversals(bank: TestBank) -> None:
    booked = bank.office.do(bank.desk, record_slips, stack(bank))
    back = undoing([slip.entry for slip in booked.parts])
    done = bank.office.do(bank.desk, undo_slips, back)
    assert done.undone == 3
    assert balances(bank) == [0, 0, 0, 0]
    assert bank.office.do(bank.desk, undo_slips, back).undone == 0
    lines = bank.office.ask(bank.desk, show_statement, bank.olena).lines
    assert len(lines) == 2
    assert bank.whole()
    assert {"record_slips", "undo_slips"} <= {
        line.operation for line in bank.office.ask(bank.admin, list_audit)
    }


def test_who_may_not_undo_one_of_them_undoes_none(bank: TestBank) -> None:
    booked = bank.office.do(bank.desk, record_slips, stack(bank))
    bank.watch.now += timedelta(days=1)
    back = undoing([slip.entry for slip in booked.parts])
    with pytest.raises(errors.NotYoursToReverse):
        bank.office.do(bank.desk, undo_slips, back)
    assert balances(bank) == [60, 0, 30, -90]
    bank.office.do(bank.coordinator, undo_slips, back)
    assert balances(bank) == [0, 0, 0, 0]


def test_what_was_undone_by_itself_stays_and_the_rest_goes(bank: TestBank) -> None:
    booked = bank.office.do(bank.desk, record_slips, stack(bank))
    bank.reverse(booked.parts[0].entry)
    done = bank.office.do(bank.desk, undo_slips, undoing([slip.entry for slip in booked.parts]))
    assert done.undone == 2
    assert balances(bank) == [0, 0, 0, 0]


def test_a_slip_of_the_operator_waits_and_is_declined_with_the_stack(bank: TestBank) -> None:
    bank.office.add_operator(bank.admin, "Fatma Balie", Role.DESK, PASSWORD, member=bank.fatma)
    fatma = bank.office.sign_in("Fatma Balie", PASSWORD)
    booked = bank.office.do(fatma, record_slips, stack(bank))
    assert [slip.waiting for slip in booked.parts] == [("signature",), (), ()]
    assert balances(bank) == [0, 60, 30, -90]
    back = undoing([slip.entry for slip in booked.parts])
    assert bank.office.do(fatma, undo_slips, back).undone == 3
    assert bank.office.ask(bank.desk, list_waiting) == []
    assert balances(bank) == [0, 0, 0, 0]
    assert bank.office.do(fatma, undo_slips, back).undone == 0


def test_doubles_are_seen_in_the_stack_and_in_the_books(bank: TestBank) -> None:
    there = bank.record(bank.fatma, bank.henk, 45, talent="cooking")
    undone = bank.record(bank.zebib, bank.henk, 30, talent="cooking")
    bank.reverse(undone.entry)
    orders = stack(bank)
    twin = bank.order(bank.zebib, bank.henk, 90, talent="cooking")
    other_way = bank.order(bank.henk, bank.zebib, 30, talent="cooking")
    looks = bank.office.ask(bank.desk, look_at_slips, (*orders, twin, other_way))
    assert [look.repeats for look in looks] == [there.entry, None, None, None, None]
    assert [look.twin for look in looks] == [None, None, None, orders[1].id, None]
    # What was booked by this very stack is no double of itself.
    bank.office.do(bank.desk, record_slips, orders)
    again = bank.office.ask(bank.desk, look_at_slips, orders)
    assert all(look.repeats is look.twin is look.refusal is None for look in again)


def test_a_look_judges_each_slip_after_those_above_it(bank: TestBank) -> None:
    bank.office.do(bank.coordinator, close_month, Month(2026, 9))
    orders = (
        bank.order(bank.fatma, bank.henk, 6 * 60),
        bank.order(bank.zebib, bank.henk, 5 * 60),
        bank.order(bank.olena, "9999-9"),
        bank.order(bank.olena, bank.henk, 60, talent="toveren"),
        bank.order(bank.olena, bank.henk, 60, service_date=date(2026, 9, 3)),
        bank.order(bank.olena, bank.henk, 13 * 60),
    )
    looks = bank.office.ask(bank.desk, look_at_slips, orders)
    assert [look.refusal and look.refusal.code for look in looks] == [
        None, None, "account_unknown", "talent_unknown", "month_closed", "more_than_twelve_hours",
    ]  # fmt: skip
    assert [[warned.account for warned in look.warned] for look in looks] == [[], [bank.henk], [], [], [], []]


def test_a_blocking_limit_counts_the_slips_above(bank: TestBank) -> None:
    choices = bank.office.ask(bank.admin, show_bank)
    bank.office.do(bank.admin, change_bank, replace(choices, limits=replace(choices.limits, blocking=True)))
    orders = (bank.order(bank.fatma, bank.henk, 9 * 60), bank.order(bank.zebib, bank.henk, 2 * 60))
    with pytest.raises(errors.SlipsRefused) as refused:
        bank.office.do(bank.coordinator, record_slips, orders)
    assert list(refused.value.rows) == [orders[1].id]
    reasoned = (orders[0], replace(orders[1], override="verhuizing"))
    bank.office.do(bank.coordinator, record_slips, reasoned)
    assert bank.balance(bank.henk) == -11 * 60
