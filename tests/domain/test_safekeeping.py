"""Which backups stay: of days, weeks and months the newest, and never too few."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from timebank.domain.safekeeping import DAYS, MONTHS, WEEKS, spared

NEWEST = datetime(2026, 11, 29, 17, 40, tzinfo=UTC)


def test_a_year_and_a_half_of_daily_backups_leaves_days_weeks_and_months():
    daily = [NEWEST - timedelta(days=days) for days in range(550)]
    kept = sorted(spared(daily), reverse=True)
    assert kept[:DAYS] == daily[:DAYS]
    months = {(each.year, each.month) for each in kept}
    assert len(months) == MONTHS
    # Of each month before these the last day's, such as that of the 31st of October.
    assert datetime(2026, 10, 31, 17, 40, tzinfo=UTC) in kept
    assert datetime(2025, 12, 31, 17, 40, tzinfo=UTC) in kept
    assert datetime(2026, 11, 22, 17, 40, tzinfo=UTC) in kept, "the Sunday of the week before"
    assert len(kept) <= DAYS + WEEKS + MONTHS


def test_of_one_day_the_newest_stays():
    day = [NEWEST - timedelta(hours=hours) for hours in range(5)]
    assert spared(day) == {NEWEST}


def test_days_without_a_backup_do_not_count():
    rare = [NEWEST - timedelta(days=90 * number) for number in range(6)]
    assert spared(rare) == set(rare)


@given(st.lists(st.datetimes(timezones=st.just(UTC)), max_size=60))
def test_the_newest_always_stays_and_the_rest_is_never_many(moments):
    kept = spared(moments)
    assert kept <= set(moments)
    assert not moments or max(moments) in kept
    assert len(kept) <= DAYS + WEEKS + MONTHS
    assert spared(kept) == kept
