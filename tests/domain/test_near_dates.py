"""Dates as people write them on slips of paper."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timebank.domain.dates import read_near_date
from timebank.domain.errors import DateNotUnderstood

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("22", TODAY),
        ("23", date(2026, 10, 23)),
        ("31", date(2026, 10, 31)),
        ("3-11", date(2026, 11, 3)),
        ("24/12", date(2025, 12, 24)),
        ("1.1.", date(2026, 1, 1)),
        ("29-2", date(2024, 2, 29)),
        ("22-11-2026", TODAY),
        ("2026-11-22", TODAY),
    ],
)
def test_a_short_date_is_the_last_such_day(typed, day):
    assert read_near_date(typed, TODAY) == day


@given(st.dates(min_value=date(1904, 1, 1)), st.integers(0, 364))
def test_what_was_less_than_a_year_ago_needs_no_year(today, back):
    day = date.fromordinal(max(1, today.toordinal() - back))
    assert read_near_date(f"{day.day}-{day.month}", today) == day


@pytest.mark.parametrize("typed", ["", "0", "32", "31-4", "30-2", "gisteren", "22-13", "-3"])
def test_what_is_no_day_is_told(typed):
    with pytest.raises(DateNotUnderstood):
        read_near_date(typed, TODAY)
