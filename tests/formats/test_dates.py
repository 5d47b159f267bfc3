"""Dates in cells: day before month, always."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from timebank.domain.errors import DateNotUnderstood
from timebank.formats.dates import MONTH_FIRST, Dates

ZONE = ZoneInfo("Europe/Amsterdam")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("14-03-2026", date(2026, 3, 14)),
        ("14/3/2026", date(2026, 3, 14)),
        ("14.03.26", date(2026, 3, 14)),
        ("3-4-2026", date(2026, 4, 3)),
        ("2026-03-14", date(2026, 3, 14)),
        ("2026/03/14", date(2026, 3, 14)),
        ("20260314", date(2026, 3, 14)),
        ("14 maart 2026", date(2026, 3, 14)),
        ("14 mrt. 2026", date(2026, 3, 14)),
        ("za 14 maart 2026", date(2026, 3, 14)),
        ("14-mrt-26", date(2026, 3, 14)),
        ("March 14, 2026", date(2026, 3, 14)),
        ("14-03-2026 10:30", date(2026, 3, 14)),
        ("2026-03-14T23:30:00Z", date(2026, 3, 15)),
        ("2026-03-14 23:30:00 UTC", date(2026, 3, 15)),
        ("2026-03-14 23:30:00 +0100", date(2026, 3, 14)),
        ("2026-06-30T22:30:00.123Z", date(2026, 7, 1)),
        ("'14-03-2026", date(2026, 3, 14)),
        ("١٤-٠٣-٢٠٢٦", date(2026, 3, 14)),
        ("\u200e14-03-2026", date(2026, 3, 14)),
    ],
)
def test_understood(text, day):
    assert Dates(ZONE).read(text)[0] == day


@pytest.mark.parametrize(
    "text", ["", "gisteren", "03/25/2026", "31-02-2026", "0-0-0", "14-03", "2026", "14-03-0026", "99999999"]
)
def test_not_understood(text):
    with pytest.raises(DateNotUnderstood):
        Dates(ZONE).read(text)


def test_month_first_only_where_somebody_said_so():
    assert Dates(ZONE, MONTH_FIRST).read("03/25/2026")[0] == date(2026, 3, 25)


def test_the_moment_is_the_same_however_it_is_written():
    dates = Dates(ZONE)
    assert dates.read("2026-03-14T10:00:00Z")[1] == dates.read("2026-03-14 11:00:00 +0100")[1]
    assert dates.read("14-3-26")[1] == dates.read("2026-03-14")[1] == "2026-03-14"
