"""A computer's clock that is wrong, and the days on which clocks and calendars are odd: the books go on and add up."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.fixtures.bank import NOW, TestBank
from timebank.domain import errors
from timebank.services.exchanges import record_exchange
from timebank.services.statements import day_list, show_statement


def test_a_clock_that_is_set_back_keeps_the_order_of_the_books(bank: TestBank):
    first = bank.record(bank.fatma, bank.henk, 60).entry
    bank.watch.now = NOW - timedelta(hours=3)
    second = bank.record(bank.henk, bank.fatma, 20).entry
    bank.watch.now = NOW + timedelta(minutes=5)
    third = bank.record(bank.fatma, bank.henk, 5).entry
    # The list of the day keeps the order in which it was booked, not that of a clock which jumped.
    listed = [posted.entry.id for posted in bank.office.ask(bank.desk, day_list).entries]
    assert listed == [third, second, first]
    assert bank.balance(bank.fatma) == 45
    assert bank.whole()


def test_a_clock_that_is_a_year_ahead_for_a_while_is_told_once_it_is_right(bank: TestBank):
    bank.watch.now = NOW + timedelta(days=365)
    ahead = bank.order(bank.fatma, bank.henk, 60, service_date=bank.watch.now.date())
    bank.office.do(bank.desk, record_exchange, ahead)
    bank.watch.now = NOW
    # Trying that again is known; the same day for another entry is still to come.
    assert bank.office.do(bank.desk, record_exchange, ahead).repeated
    with pytest.raises(errors.DateInFuture):
        bank.record(bank.henk, bank.fatma, 30, service_date=ahead.service_date)
    bank.record(bank.henk, bank.fatma, 30)
    bank.reverse(ahead.id, bank.coordinator)
    assert bank.balance(bank.fatma) == -30
    assert bank.whole()


# In Amsterdam: summer time began and ended at 01:00 UTC on these days, between 2 and 3 o'clock of its own.
ODD_MOMENTS = {
    "before summer time": (datetime(2027, 3, 28, 0, 59, tzinfo=UTC), date(2027, 3, 28)),
    "after summer time began": (datetime(2027, 3, 28, 1, 1, tzinfo=UTC), date(2027, 3, 28)),
    "just after midnight in summer": (datetime(2027, 7, 1, 22, 1, tzinfo=UTC), date(2027, 7, 2)),
    "the hour that comes twice": (datetime(2027, 10, 31, 0, 30, tzinfo=UTC), date(2027, 10, 31)),
    "the same hour again": (datetime(2027, 10, 31, 1, 30, tzinfo=UTC), date(2027, 10, 31)),
    "a day of 25 hours ends": (datetime(2027, 10, 31, 22, 59, tzinfo=UTC), date(2027, 10, 31)),
    "leap day": (datetime(2028, 2, 29, 12, tzinfo=UTC), date(2028, 2, 29)),
    "the last moment of leap day": (datetime(2028, 2, 29, 22, 59, 59, tzinfo=UTC), date(2028, 2, 29)),
    "no leap day in 2100": (datetime(2100, 2, 28, 23, 30, tzinfo=UTC), date(2100, 3, 1)),
    "the end of 2038's clocks": (datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC), date(2038, 1, 19)),
    "new year 2100": (datetime(2099, 12, 31, 23, 0, tzinfo=UTC), date(2100, 1, 1)),
}


@pytest.mark.parametrize("when", ODD_MOMENTS)
def test_what_is_booked_at_an_odd_moment_stands_on_its_day_and_can_be_undone(bank: TestBank, when: str):
    moment, day = ODD_MOMENTS[when]
    bank.watch.now = moment
    with pytest.raises(errors.DateInFuture):
        bank.record(bank.fatma, bank.henk, 60, service_date=day + timedelta(days=1))
    entry = bank.record(bank.fatma, bank.henk, 60, service_date=day).entry
    listed = bank.office.ask(bank.desk, day_list)
    assert (listed.day, [posted.entry.id for posted in listed.entries]) == (day, [entry])
    (line,) = bank.office.ask(bank.desk, show_statement, bank.fatma, day, day).lines
    assert (line.service_date, line.minutes) == (day, 60)
    # Who booked it today may undo it today.
    bank.reverse(entry)
    assert bank.balance(bank.fatma) == 0
    assert bank.whole()
