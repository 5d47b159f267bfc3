"""Coming back after leaving, with the settlement undone or without."""

from datetime import timedelta
from uuid import uuid4

import pytest

from tests.fixtures.bank import TestBank
from timebank.domain import errors
from timebank.services.leaving import return_member
from timebank.services.members import show_member
from timebank.services.transfers import settle


def test_leaving_undone_puts_everything_back(bank: TestBank) -> None:
    bank.record(bank.fatma, bank.henk, 90)
    left = bank.office.do(bank.coordinator, settle, uuid4(), bank.fatma, bank.olena)
    assert (bank.balance(bank.fatma), bank.balance(bank.olena)) == (0, 90)
    order = uuid4()
    for _ in range(2):
        bank.office.do(bank.coordinator, return_member, bank.fatma, order, left.entry, "vergissing")
    assert (bank.balance(bank.fatma), bank.balance(bank.olena)) == (90, 0)
    member = bank.office.ask(bank.desk, show_member, bank.fatma)
    assert (member.account.open, member.left_on) == (True, None)
    with pytest.raises(errors.AlreadyReversed):
        bank.office.do(bank.coordinator, return_member, bank.fatma, uuid4(), left.entry, "nog een keer")
    with pytest.raises(errors.OrderReused):
        bank.office.do(bank.coordinator, return_member, bank.henk, order, left.entry, "iemand anders")
    with pytest.raises(errors.OrderReused):
        bank.office.do(bank.coordinator, return_member, bank.fatma, left.entry, left.entry, "iets anders")
    bank.record(bank.fatma, bank.henk, 30)
    assert bank.whole()


def test_a_balance_below_zero_that_the_pot_covered_comes_back_too(bank: TestBank) -> None:
    bank.record(bank.fatma, bank.henk, 90)
    left = bank.office.do(bank.coordinator, settle, uuid4(), bank.henk)
    assert bank.balance("POT") == -90
    bank.office.do(bank.coordinator, return_member, bank.henk, uuid4(), left.entry, "toch niet")
    assert (bank.balance(bank.henk), bank.balance("POT")) == (-90, 0)
    assert bank.whole()


def test_coming_back_later_starts_at_nothing(bank: TestBank) -> None:
    bank.record(bank.fatma, bank.henk, 90)
    bank.office.do(bank.coordinator, settle, uuid4(), bank.fatma)
    bank.watch.now += timedelta(days=200)
    bank.office.do(bank.coordinator, return_member, bank.fatma, uuid4())
    assert bank.balance(bank.fatma) == 0
    assert bank.office.do(bank.coordinator, return_member, bank.fatma, uuid4()).changed == frozenset()


def test_what_settled_nothing_of_theirs_is_not_undone(bank: TestBank) -> None:
    entry = bank.record(bank.fatma, bank.henk, 90).entry
    left = bank.office.do(bank.coordinator, settle, uuid4(), bank.fatma, bank.olena)
    for wrong in (entry, left.entry):
        with pytest.raises(errors.NotReversible):
            bank.office.do(bank.coordinator, return_member, bank.zebib, uuid4(), wrong, "x")
    with pytest.raises(errors.EntryUnknown):
        bank.office.do(bank.coordinator, return_member, bank.fatma, uuid4(), uuid4(), "x")
    with pytest.raises(errors.ReasonMissing):
        bank.office.do(bank.coordinator, return_member, bank.fatma, uuid4(), left.entry, " ")
    assert not bank.office.ask(bank.desk, show_member, bank.fatma).account.open, "nothing happened"
    bank.office.do(bank.coordinator, settle, uuid4(), bank.olena)
    with pytest.raises(errors.AccountClosed):
        bank.office.do(bank.coordinator, return_member, bank.fatma, uuid4(), left.entry, "x")
    with pytest.raises(errors.NotPermitted):
        bank.office.do(bank.desk, return_member, bank.fatma, uuid4())
