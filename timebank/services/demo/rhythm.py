"""When things happen: weekdays, seasons, holidays, opening hours."""

import random
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Amsterdam")
DAYS = 365

_WEEKDAYS = (1.0, 1.25, 1.1, 1.3, 1.0, 0.6, 0.15)


def demo_day(moment: datetime) -> date:
    """The day it is at this moment where the demo bank stands: what `plan_demo` takes as `today`."""
    return moment.astimezone(ZONE).date()


def first_day(today: date) -> date:
    """The first day of the year that ends today."""
    return today - timedelta(days=DAYS - 1)


def busyness(day: date) -> float:
    """How much help a day sees: weekdays more than Sundays, little in the summer and around Christmas."""
    busy = _WEEKDAYS[day.weekday()]
    if (day.month, day.day) >= (12, 24) or (day.month, day.day) <= (1, 2):
        return busy * 0.25
    if date(day.year, 7, 15) <= day <= date(day.year, 8, 25):
        return busy * 0.5
    return busy * (1.15 if day.month in (3, 4, 5, 10, 11) else 1.0)


def help_days(chance: random.Random, today: date, times: int) -> list[date]:
    """The days on which help is given, in order; a growing community, and something today as well."""
    days = [first_day(today) + timedelta(days=n) for n in range(DAYS)]
    weights = [busyness(day) * (0.6 + 0.8 * n / DAYS) for n, day in enumerate(days)]
    today_too = min(7, times // 40)
    drawn = chance.choices(days, weights, k=times - today_too)
    return sorted([*drawn, *[today] * today_too])


def desk_open(day: date, today: date) -> date:
    """The day itself or the next one on which the desk is open (not on Sundays), today at the latest."""
    return min(day + timedelta(days=1) if day.weekday() == 6 else day, today)


def at_desk(chance: random.Random, day: date) -> datetime:
    """A moment of that day within opening hours, in UTC: 9:30 to 17:00, on Saturdays 10:00 to 14:00."""
    opens, closes = (600, 840) if day.weekday() == 5 else (570, 1020)
    seconds = chance.randint(opens * 60, closes * 60 - 1)
    local = datetime.combine(day, time(), tzinfo=ZONE) + timedelta(seconds=seconds)
    return local.astimezone(UTC)
