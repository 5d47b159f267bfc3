import pytest
from hypothesis import given
from hypothesis import strategies as st

from timebank.domain.colours import (
    LEAST_CONTRAST,
    check_colour,
    contrast_on_white,
    dark_enough,
    read_colour,
)
from timebank.domain.look_refusals import ColourNotUnderstood, ColourTooLight


@pytest.mark.parametrize(
    ("typed", "colour"),
    [("#0b5c6b", "#0B5C6B"), ("0B5C6B", "#0B5C6B"), (" #09c ", "#0099CC"), ("abc", "#AABBCC")],
)
def test_a_colour_is_read_as_people_type_it(typed, colour):
    assert read_colour(typed) == colour


@pytest.mark.parametrize(
    "typed", ["", "#", "red", "#12345", "#1234567", "#GGGGGG", "url(http://x)", "#12 345"]
)
def test_what_is_no_colour_is_refused(typed):
    with pytest.raises(ColourNotUnderstood):
        read_colour(typed)


@pytest.mark.parametrize(
    ("colour", "contrast"), [("#FFFFFF", 1.0), ("#000000", 21.0), ("#767676", 4.54), ("#777777", 4.48)]
)
def test_contrast_is_that_of_the_guidelines(colour, contrast):
    assert contrast_on_white(colour) == pytest.approx(contrast, abs=0.01)


def test_a_light_colour_is_refused_with_the_nearest_that_can_be_read():
    check_colour("#0B5C6B")
    with pytest.raises(ColourTooLight) as refused:
        check_colour("#FFD666")
    nearest = str(refused.value.facts["nearest"])
    assert contrast_on_white(nearest) >= LEAST_CONTRAST
    assert contrast_on_white(nearest) < 4.65, "not darker than it must be"
    red, green, blue = (int(nearest[at : at + 2], 16) for at in (1, 3, 5))
    assert red > green > blue, "it is still a yellow"


@given(st.integers(0, 0xFFFFFF))
def test_every_colour_has_a_shade_that_can_be_read(number):
    colour = f"#{number:06X}"
    shade = dark_enough(colour)
    assert contrast_on_white(shade) >= LEAST_CONTRAST
    assert (shade == colour) is (contrast_on_white(colour) >= LEAST_CONTRAST)
