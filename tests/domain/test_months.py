"""Months as people type them and as the bank keeps them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timebank.domain.errors import DateNotUnderstood
from timebank.domain.months import Month, read_month


@given(st.dates(min_value=date(1000, 1, 1), max_value=date(9999, 12, 31)))
def test_a_day_lies_in_its_month_and_the_month_reads_back(day):
    month = Month.of(day)
    assert month.first <= day
    assert Month.of(day - timedelta(days=day.day)) == month.before
    assert read_month(str(month)) == Month.from_number(month.number) == month


@pytest.mark.parametrize("typed", ["2026-10", " 2026-10 ", "10-2026", "10/2026", "2026-1", "1-2026"])
def test_both_orders_are_read(typed):
    assert read_month(typed).year == 2026
    assert read_month(typed).month in (10, 1)


@pytest.mark.parametrize(
    "typed", ["", "2026", "2026-13", "0-2026", "13-2026", "oktober", "2026-10-01", "0000-01"]
)
def test_what_is_no_month_is_told(typed):
    with pytest.raises(DateNotUnderstood):
        read_month(typed)
