"""A reviewed month is closed: late slips need the coordinator's reason, on both databases."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest

from tests.fixtures.bank import QUICK, TODAY, TestBank
from timebank.domain import errors
from timebank.domain.ledger import Confirmation, Kind
from timebank.domain.months import Month
from timebank.domain.numbers import POT
from timebank.domain.orders import TransferOrder
from timebank.office import Office
from timebank.services.exchanges import confirm_exchange, record_exchange, record_together
from timebank.services.months import close_month, list_months, reopen_month
from timebank.services.staff import change_bank, list_audit, show_bank
from timebank.services.transfers import give
from timebank.store.database import Database

OCTOBER = Month(2026, 10)
LATE = date(2026, 10, 31)


@pytest.fixture
def closed(bank: TestBank) -> TestBank:
    done = bank.office.do(bank.coordinator, close_month, OCTOBER)
    assert not done.repeated
    return bank


def override_of(bank: TestBank, entry) -> str:
    with bank.office.database.reading() as connection:
        found = bank.office.work(connection, bank.admin, lock=False).ledger.find(entry)
    assert found is not None
    return found.entry.override


def test_closing_is_remembered_with_who_and_when_and_twice_is_quiet(closed: TestBank) -> None:
    again = closed.office.do(closed.admin, close_month, OCTOBER)
    assert again.repeated
    assert not again.changed
    months = closed.office.ask(closed.desk, list_months)
    assert [(m.month, m.operator, m.closed_at) for m in months] == [
        (OCTOBER, "Karin Coördinator", closed.watch.now)
    ]
    assert ("close_month", "2026-10") in {
        (line.operation, line.subject) for line in closed.office.ask(closed.admin, list_audit)
    }


def test_a_late_slip_needs_a_reason_and_a_coordinator(closed: TestBank) -> None:
    order = closed.order(closed.fatma, closed.henk, service_date=LATE)
    for actor in (closed.desk, closed.coordinator):
        with pytest.raises(errors.MonthClosed) as refused:
            closed.office.do(actor, record_exchange, order)
        assert refused.value.facts == {"month": date(2026, 10, 1)}
    reasoned = replace(order, override="briefje lag in de keuken")
    with pytest.raises(errors.NeedsCoordinator):
        closed.office.do(closed.desk, record_exchange, reasoned)
    assert closed.balance(closed.fatma) == 0

    booked = closed.office.do(closed.coordinator, record_exchange, reasoned)

    assert closed.balance(closed.fatma) == 60
    assert override_of(closed, booked.entry) == "briefje lag in de keuken"
    # Sent once more, by whom it may concern: it stands there, so nothing is asked.
    assert closed.office.do(closed.desk, record_exchange, reasoned).repeated
    assert closed.whole()


def test_the_days_beside_a_closed_month_are_open(closed: TestBank) -> None:
    for day in (date(2026, 9, 30), date(2026, 11, 1), TODAY):
        closed.record(closed.fatma, closed.henk, 30, service_date=day)
    assert closed.balance(closed.fatma) == 90


def test_every_way_of_booking_knows_it(closed: TestBank) -> None:
    gift = TransferOrder(
        id=uuid4(), kind=Kind.GIFT, debit=closed.henk, credit=POT, minutes=30, service_date=LATE
    )
    with pytest.raises(errors.MonthClosed):
        closed.office.do(closed.coordinator, give, gift)
    closed.office.do(closed.coordinator, give, replace(gift, override="vergeten"))
    fine = closed.order(closed.fatma, closed.henk)
    with pytest.raises(errors.MonthClosed):
        closed.office.do(
            closed.desk, record_together, (fine, closed.order(closed.henk, closed.fatma, service_date=LATE))
        )
    assert closed.balance(closed.fatma) == 0
    activity = closed.order(closed.fatma, closed.henk, organisation=closed.linde, service_date=LATE)
    with pytest.raises(errors.MonthClosed):
        closed.office.do(closed.desk, record_exchange, activity)


def test_who_helped_at_the_desk_undoes_nothing_in_a_closed_month(bank: TestBank) -> None:
    booked = bank.record(bank.fatma, bank.henk, service_date=LATE)
    bank.office.do(bank.coordinator, close_month, OCTOBER)
    with pytest.raises(errors.NeedsCoordinator):
        bank.reverse(booked.entry)
    bank.reverse(booked.entry, bank.coordinator)
    assert bank.balance(bank.fatma) == 0


def test_what_waited_in_time_is_booked_all_the_same(bank: TestBank) -> None:
    choices = bank.office.ask(bank.admin, show_bank)
    bank.office.do(bank.admin, change_bank, replace(choices, confirmation_required=True))
    waits = bank.record(bank.fatma, bank.henk, confirmation=None, service_date=LATE)
    bank.office.do(bank.coordinator, close_month, OCTOBER)
    assert waits.entry is not None
    bank.office.do(bank.desk, confirm_exchange, waits.entry, Confirmation.PHONE)
    assert bank.balance(bank.fatma) == 60


def test_a_month_that_is_not_over_stays_open(bank: TestBank) -> None:
    for month in (Month.of(TODAY), Month(2027, 1)):
        with pytest.raises(errors.MonthNotOver):
            bank.office.do(bank.coordinator, close_month, month)
    bank.watch.now += timedelta(days=9)
    bank.office.do(bank.coordinator, close_month, Month.of(TODAY))


def test_only_an_administrator_opens_it_again(closed: TestBank) -> None:
    with pytest.raises(errors.NotPermitted):
        closed.office.do(closed.coordinator, reopen_month, OCTOBER)
    with pytest.raises(errors.NotPermitted):
        closed.office.do(closed.desk, close_month, Month(2026, 9))
    closed.office.do(closed.admin, reopen_month, OCTOBER)
    assert closed.office.do(closed.admin, reopen_month, OCTOBER).repeated
    closed.record(closed.fatma, closed.henk, service_date=LATE)
    assert closed.balance(closed.fatma) == 60


def test_another_desk_hears_of_it(bank: TestBank, founded_url: str) -> None:
    bank.record(bank.fatma, bank.henk, service_date=LATE)
    with Office(Database(founded_url), bank.watch, QUICK) as other:
        other.do(bank.coordinator, close_month, OCTOBER)
    with pytest.raises(errors.MonthClosed):
        bank.record(bank.fatma, bank.henk, service_date=LATE)
