"""Gifts, grants, leavers and doubles."""

from dataclasses import replace
from uuid import uuid4

import pytest

from tests.fixtures.bank import TODAY, TestBank
from timebank.domain import errors
from timebank.domain.access import Role
from timebank.domain.ledger import Confirmation, Kind
from timebank.domain.numbers import POT
from timebank.domain.orders import TransferOrder
from timebank.services.exchanges import record_exchange
from timebank.services.members import find_members, merge_members, show_member
from timebank.services.staff import change_bank, show_bank
from timebank.services.statements import look_ahead_transfer, show_statement
from timebank.services.transfers import give, grant, settle


def transfer(kind: Kind, debit: str, credit: str, minutes: int = 60, note: str = "") -> TransferOrder:
    """Credits from one account to another today."""
    return TransferOrder(
        id=uuid4(), kind=kind, debit=debit, credit=credit, minutes=minutes, service_date=TODAY, note=note
    )


def test_a_gift_moves_credits_and_no_clock_time(bank: TestBank) -> None:
    order = transfer(Kind.GIFT, bank.fatma, bank.henk)
    bank.office.do(bank.desk, give, order)
    assert bank.office.do(bank.desk, give, order).repeated
    with pytest.raises(errors.OrderReused):
        bank.office.do(bank.desk, give, replace(order, minutes=30))
    assert (bank.balance(bank.fatma), bank.balance(bank.henk)) == (-60, 60)
    statement = bank.office.ask(bank.desk, show_statement, bank.henk)
    assert (statement.given_minutes, statement.received_minutes) == (0, 0)
    assert bank.whole()


def test_the_pot_grants_with_a_reason_and_a_desk_may_not(bank: TestBank) -> None:
    order = transfer(Kind.GRANT, POT, bank.zebib, 120, "welkom")
    with pytest.raises(errors.NotPermitted):
        bank.office.do(bank.desk, grant, order)
    with pytest.raises(errors.ReasonMissing):
        bank.office.do(bank.coordinator, grant, replace(order, note="  "))
    bank.office.do(bank.coordinator, grant, order)
    assert bank.balance(bank.zebib) == 120
    assert bank.balance(POT) == -120


def test_more_than_twelve_hours_is_asked_back_here_too(bank: TestBank) -> None:
    order = transfer(Kind.GRANT, POT, bank.zebib, 13 * 60, "verhuizing")
    with pytest.raises(errors.MoreThanTwelveHours):
        bank.office.do(bank.coordinator, grant, order)
    bank.office.do(bank.coordinator, grant, replace(order, override="twee dagen geholpen"))
    assert bank.balance(bank.zebib) == 780


@pytest.mark.parametrize(("minutes", "to_pot"), [(90, 90), (-90, -90), (0, 0)])
def test_a_leaver_settles_with_the_pot(bank: TestBank, minutes: int, to_pot: int) -> None:
    if minutes > 0:
        bank.record(bank.fatma, bank.henk, minutes)
    elif minutes < 0:
        bank.record(bank.henk, bank.fatma, -minutes)
    left = bank.office.do(bank.coordinator, settle, uuid4(), bank.fatma)

    assert (left.entry is None) == (minutes == 0)
    assert bank.balance(bank.fatma) == 0
    assert bank.balance(POT) == to_pot
    with pytest.raises(errors.AccountClosed):
        bank.record(bank.fatma, bank.henk)
    with pytest.raises(errors.AccountClosed):
        bank.office.do(bank.coordinator, settle, uuid4(), bank.fatma)
    if left.entry is not None:
        with pytest.raises(errors.NotReversible):
            bank.reverse(left.entry, bank.coordinator)
    assert bank.whole()


def test_a_leaver_may_give_the_balance_to_somebody(bank: TestBank) -> None:
    bank.record(bank.fatma, bank.henk, 90)
    bank.office.do(bank.coordinator, settle, uuid4(), bank.fatma, bank.zebib)
    assert bank.balance(bank.zebib) == 90


def test_a_settlement_told_again_is_the_same_one_or_refused(bank: TestBank) -> None:
    bank.record(bank.fatma, bank.henk, 90)
    order = uuid4()
    bank.office.do(bank.coordinator, settle, order, bank.fatma, bank.zebib)
    assert bank.office.do(bank.coordinator, settle, order, bank.fatma, bank.zebib).repeated
    for member, to in ((bank.fatma, POT), (bank.henk, bank.zebib), (bank.zebib, bank.fatma)):
        with pytest.raises(errors.OrderReused):
            bank.office.do(bank.coordinator, settle, order, member, to)
    booked = bank.record(bank.olena, bank.zebib).entry
    with pytest.raises(errors.OrderReused):
        bank.office.do(bank.coordinator, settle, booked, bank.olena)


def test_a_debt_that_the_pot_covered_is_the_same_whoever_was_the_heir(bank: TestBank) -> None:
    bank.record(bank.henk, bank.fatma, 90)
    order = uuid4()
    bank.office.do(bank.coordinator, settle, order, bank.fatma, bank.zebib)
    assert bank.office.do(bank.coordinator, settle, order, bank.fatma).repeated
    with pytest.raises(errors.OrderReused):
        bank.office.do(bank.coordinator, settle, order, bank.henk)


def test_joining_told_again_is_the_same_or_refused(bank: TestBank) -> None:
    bank.record(bank.olena, bank.henk, 60)
    order = uuid4()
    bank.office.do(bank.coordinator, merge_members, order, bank.olena, bank.zebib, "dubbel")
    for number, into in ((bank.zebib, bank.olena), (bank.fatma, bank.zebib), (bank.olena, bank.henk)):
        with pytest.raises(errors.OrderReused):
            bank.office.do(bank.coordinator, merge_members, order, number, into, "dubbel")
    bank.office.do(bank.coordinator, merge_members, uuid4(), bank.zebib, bank.fatma, "nog eens dubbel")
    assert bank.office.do(
        bank.coordinator, merge_members, order, bank.olena, bank.zebib, "dubbel"
    ).repeated, "also when both have become somebody else since"


def test_a_gift_is_looked_at_before_it_is_given(bank: TestBank) -> None:
    order = transfer(Kind.GIFT, bank.fatma, POT, 11 * 60)
    found = bank.office.ask(bank.desk, look_ahead_transfer, order)
    assert (found.before, found.after) == ({bank.fatma: 0, POT: 0}, {bank.fatma: -660, POT: 660})
    assert [warned.account for warned in found.warned] == [bank.fatma]
    assert found.repeats is None
    booked = bank.office.do(bank.desk, give, order)
    assert bank.office.ask(bank.desk, look_ahead_transfer, order).repeats == booked.entry
    other = transfer(Kind.GIFT, bank.fatma, bank.henk)
    assert bank.office.ask(bank.desk, look_ahead_transfer, other).repeats is None
    bank.reverse(booked.entry)
    assert bank.office.ask(bank.desk, look_ahead_transfer, order).repeats is None
    grants = transfer(Kind.GRANT, POT, bank.fatma, 60, "welkom")
    booked = bank.office.do(bank.coordinator, grant, grants)
    assert bank.office.ask(bank.coordinator, look_ahead_transfer, grants).repeats == booked.entry


def test_nobody_leaves_while_something_waits(bank: TestBank) -> None:
    choices = bank.office.ask(bank.admin, show_bank)
    bank.office.do(bank.admin, change_bank, replace(choices, confirmation_required=True))
    bank.record(bank.fatma, bank.henk, 60, confirmation=Confirmation.HELPER_ONLY)
    with pytest.raises(errors.HasWaitingEntries):
        bank.office.do(bank.coordinator, settle, uuid4(), bank.fatma)


def test_two_records_of_one_person_become_one(bank: TestBank) -> None:
    bank.record(bank.olena, bank.henk, 60)
    bank.record(bank.fatma, bank.olena, 30)
    order = uuid4()
    bank.office.do(bank.coordinator, merge_members, order, bank.olena, bank.zebib, "twee keer ingeschreven")
    assert bank.office.do(
        bank.coordinator, merge_members, order, bank.olena, bank.zebib, "nog een keer"
    ).repeated

    member = bank.office.ask(bank.desk, show_member, bank.olena)
    assert member.account.code == bank.zebib
    assert (member.account.balance, member.account.given, member.account.received) == (30, 60, 30)
    assert member.numbers_before == (bank.olena,)
    # The old number goes on working, for whoever still carries the card.
    bank.record(bank.olena, bank.henk, 15)
    assert bank.balance(bank.zebib) == 45
    with pytest.raises(errors.SamePerson):
        bank.record(bank.olena, bank.zebib, 15)
    with pytest.raises(errors.SameMember):
        bank.office.do(bank.coordinator, merge_members, uuid4(), bank.olena, bank.zebib, "weer")
    assert bank.zebib in {found.code for found in bank.office.ask(bank.desk, find_members, "olena")}
    assert bank.whole()


def test_an_entry_between_two_who_became_one_can_still_be_undone(bank: TestBank) -> None:
    booked = bank.record(bank.olena, bank.zebib, 60)
    bank.office.do(bank.coordinator, merge_members, uuid4(), bank.olena, bank.zebib, "dubbel")
    bank.reverse(booked.entry, bank.coordinator)
    member = bank.office.ask(bank.desk, show_member, bank.zebib)
    assert (member.account.balance, member.account.given, member.account.received) == (0, 0, 0)
    assert bank.whole()


def test_nobody_gives_to_themselves_with_their_own_hands(bank: TestBank) -> None:
    bank.office.add_operator(bank.admin, "Olena", Role.COORDINATOR, "koval-koval", member=bank.olena)
    olena = bank.office.sign_in("Olena", "koval-koval")
    with pytest.raises(errors.SecondOperatorNeeded):
        bank.office.do(olena, grant, transfer(Kind.GRANT, POT, bank.olena, 60, "welkom"))
    order = replace(bank.order(bank.olena, bank.henk), id=uuid4())
    assert bank.office.do(olena, record_exchange, order).waiting == ("signature",)
