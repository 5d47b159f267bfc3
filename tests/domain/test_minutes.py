"""Reading time as people type it."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timebank.domain.errors import TimeNotPositive, TimeNotUnderstood, TimeTooLong
from timebank.domain.minutes import could_mean_minutes, read_minutes


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("2", 120), ("2u", 120), ("2 uur", 120), ("2:30", 150), ("2,5", 150), ("2.5", 150), ("150m", 150),
        ("2u30", 150), ("2h30", 150), ("2 U 30", 150), ("0:05", 5), ("45 min", 45), ("100", 6000),
        ("100:00", 6000), (" 1 ", 60), ("0,1", 6), ("٢:٣٠", 150), ("２：３０", 150), ("1,25", 75),
    ],
)  # fmt: skip
def test_what_people_type(typed: str, minutes: int) -> None:
    assert read_minutes(typed) == minutes


@pytest.mark.parametrize(
    "typed", ["", "twee", "2:60", "2:5", "1e3", "0x10", "2,33", "1:2:3", "2u30u", "nan", "½ "]
)
def test_what_nobody_can_understand(typed: str) -> None:
    with pytest.raises(TimeNotUnderstood):
        read_minutes(typed)


@pytest.mark.parametrize("typed", ["0", "0:00", "-1", "-0:45", "0m", "-30m", "-2,5"])
def test_time_is_more_than_nothing(typed: str) -> None:
    with pytest.raises(TimeNotPositive):
        read_minutes(typed)


@pytest.mark.parametrize("typed", ["101", "100:01", "6001m", "999999"])
def test_time_has_an_end(typed: str) -> None:
    with pytest.raises(TimeTooLong):
        read_minutes(typed)


@given(st.integers(1, 6000))
def test_every_way_of_writing_means_the_same(minutes: int) -> None:
    hours, rest = divmod(minutes, 60)
    ways = (f"{minutes}m", f"{hours}:{rest:02d}", f"{hours}u{rest:02d}", f"{hours} h {rest:02d}")
    assert {read_minutes(way) for way in ways} == {minutes}


@given(st.text(max_size=40))
def test_no_text_does_more_than_refuse(text: str) -> None:
    with suppress(TimeNotUnderstood, TimeNotPositive, TimeTooLong):
        assert 1 <= read_minutes(text) <= 6000


@pytest.mark.parametrize(
    ("typed", "asked"), [("45", 45), ("12", None), ("13", 13), ("45m", None), ("x", None)]
)
def test_a_bare_number_above_twelve_is_asked_back(typed: str, asked: int | None) -> None:
    assert could_mean_minutes(typed) == asked
