"""Amounts of time in cells."""

import pytest

from timebank.domain.errors import TimeNotUnderstood, TimeTooLong
from timebank.formats.source import Unit
from timebank.formats.times import Amounts, decimal_sign, likely_unit


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("1,5", 90),
        ("1.5", 90),
        ("1,25", 75),
        ("-0,75", -45),
        ("−0,75", -45),
        ("0,75-", -45),
        ("(1,5)", -90),
        ("1:30", 90),
        ("-0:45", -45),
        ("01:30:00", 90),
        ("100:00", 6000),
        ("90 min", 90),
        ("90m", 90),
        ("90'", 90),
        ("1 u 30", 90),
        ("1u30", 90),
        ("2h30m", 150),
        ("1 uur en 15 minuten", 75),
        ("2 uur", 120),
        ("2,5 uur", 150),
        ("1½", 90),
        ("½ uur", 30),
        ("anderhalf uur", 90),
        ("kwartier", 15),
        ("5400 sec", 90),
        ("1.234,5", 74070),
        ("1,234.5", 74070),
        ("1 234,5", 74070),
        ("١:٣٠", 90),
        ("٢", 120),
        ("0", 0),
    ],
)
def test_hours(text, minutes):
    assert Amounts(Unit.HOURS).read(text).minutes == minutes


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "veel",
        "1:75",
        "1:3",
        "1,5,5",
        "12.34.56",
        "1,2.3,4",
        "abc:30",
        "--1",
        "1e3",
        "nan",
        "1/2/3",
        "u",
        "1 u 75 m",
    ],
)
def test_nonsense_is_told(text):
    with pytest.raises(TimeNotUnderstood):
        Amounts(Unit.HOURS).read(text)


def test_a_million_hours_is_too_long():
    with pytest.raises(TimeTooLong):
        Amounts(Unit.HOURS).read("1000001")


@pytest.mark.parametrize(
    ("text", "unit", "minutes", "rounding"),
    [
        ("0.33", Unit.HOURS, 20, 12),
        ("1.67", Unit.HOURS, 100, -12),
        ("100", Unit.SECONDS, 2, 20),
        ("90", Unit.SECONDS, 2, 30),
        ("-90", Unit.SECONDS, -2, -30),
        ("5400", Unit.SECONDS, 90, 0),
        ("45", Unit.MINUTES, 45, 0),
    ],
)
def test_parts_of_minutes_are_rounded_and_counted(text, unit, minutes, rounding):
    measured = Amounts(unit).read(text)
    assert (measured.minutes, measured.rounding) == (minutes, rounding)


@pytest.mark.parametrize(
    ("cells", "sign"),
    [
        (["1,5", "2"], ","),
        (["1.5", "2"], "."),
        (["1.500", "2"], ""),
        (["1.500,25"], ","),
        (["1,5", "1.5"], ""),
        (["1:30"], ""),
    ],
)
def test_the_decimal_sign_of_a_column(cells, sign):
    assert decimal_sign(cells) == sign


def test_a_column_with_decimal_commas_has_points_between_thousands():
    assert Amounts(Unit.MINUTES, ",").read("1.500").minutes == 1500
    assert Amounts(Unit.HOURS).read("1.500").minutes == 90


@pytest.mark.parametrize(
    ("cells", "unit"),
    [
        (["1", "2", "3"], Unit.HOURS),
        (["1,5", "30"], Unit.HOURS),
        (["30", "45", "90"], Unit.MINUTES),
        (["60", "120"], Unit.MINUTES),
        (["3600", "5400"], Unit.SECONDS),
        (["5", "10"], Unit.HOURS),
        (["1:30"], Unit.HOURS),
    ],
)
def test_the_unit_of_a_column_without_a_word(cells, unit):
    assert likely_unit(cells, "") is unit
