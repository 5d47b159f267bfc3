"""An order that had nothing to book is known again too: whoever tries again after a lost connection hears no refusal."""

from datetime import timedelta
from uuid import uuid4

import pytest

from tests.fixtures.bank import TestBank
from timebank.domain import errors
from timebank.domain.ledger import Kind
from timebank.services.leaving import return_member
from timebank.services.members import merge_members, show_member
from timebank.services.transfers import settle


def state(bank: TestBank) -> list[object]:
    lines = (
        bank.office.ask(bank.admin, show_member, bank.fatma),
        bank.office.ask(bank.admin, show_member, bank.henk),
    )
    return list(lines)


def test_a_leaver_without_a_balance_is_settled_once(bank: TestBank) -> None:
    order = uuid4()
    first = bank.office.do(bank.coordinator, settle, order, bank.fatma)
    assert (first.entry, first.repeated) == (None, False)
    before = state(bank)
    bank.watch.now += timedelta(minutes=3)
    again = bank.office.do(bank.coordinator, settle, order, bank.fatma)
    assert (again.entry, again.kind, again.repeated) == (None, Kind.SETTLEMENT, True)
    assert again.changed == frozenset()
    assert state(bank) == before
    with pytest.raises(errors.AccountClosed):
        bank.office.do(bank.coordinator, settle, uuid4(), bank.fatma)


def test_the_same_order_for_another_leaver_is_refused(bank: TestBank) -> None:
    order = uuid4()
    bank.office.do(bank.coordinator, settle, order, bank.fatma)
    with pytest.raises(errors.OrderReused):
        bank.office.do(bank.coordinator, settle, order, bank.henk)
    bank.watch.now += timedelta(minutes=3)
    bank.office.do(bank.coordinator, settle, uuid4(), bank.henk)
    with pytest.raises(errors.OrderReused):
        bank.office.do(bank.coordinator, settle, order, bank.henk)


def test_a_late_repetition_does_not_send_away_who_came_back(bank: TestBank) -> None:
    order = uuid4()
    bank.office.do(bank.coordinator, settle, order, bank.fatma)
    bank.office.do(bank.coordinator, return_member, bank.fatma, uuid4())
    bank.record(bank.fatma, bank.henk, 60)
    assert bank.office.do(bank.coordinator, settle, order, bank.fatma).repeated
    assert bank.balance(bank.fatma) == 60
    bank.record(bank.fatma, bank.henk, 60)


def test_two_records_without_a_balance_are_joined_once(bank: TestBank) -> None:
    order = uuid4()
    join = (bank.coordinator, merge_members, order, bank.zebib, bank.fatma, "een mens")
    first = bank.office.do(*join)
    assert (first.entry, first.repeated) == (None, False)
    again = bank.office.do(*join)
    assert (again.entry, again.kind, again.repeated) == (None, Kind.MERGE, True)
    with pytest.raises(errors.OrderReused):
        bank.office.do(bank.coordinator, merge_members, order, bank.olena, bank.fatma, "een ander")
    with pytest.raises(errors.SameMember):
        bank.office.do(bank.coordinator, merge_members, uuid4(), bank.zebib, bank.fatma, "een mens")
    assert bank.whole()
