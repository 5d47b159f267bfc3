"""A number that may be somebody's BSN is noticed; telephone numbers and dates are not taken for one."""

import pytest

from timebank.domain.privacy import holds_bsn


@pytest.mark.parametrize(
    "text", ["mijn nummer is 111222333", "111 222 333", "1112.22.333", "BSN:123456782!", "10000008"]
)
def test_what_passes_the_eleven_test_is_noticed(text):
    assert holds_bsn(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "111222334",
        "bel 06-11122233",
        "bel 06 1112 2233",
        "+31 611122233",
        "+31611122233",
        "000000000",
        "2026-11-22",
        "22-11-2026",
        "1112223330",
        "5611122233",
    ],
)
def test_other_numbers_are_left_alone(text):
    assert not holds_bsn(text)
