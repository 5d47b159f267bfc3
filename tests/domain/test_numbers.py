"""Numbers tell their own typing mistakes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timebank.domain.errors import MistypedNumber
from timebank.domain.numbers import (
    account_number,
    certificate_number,
    check_digit,
    read_account_number,
    read_certificate_number,
)


def test_the_digit_of_the_thesis() -> None:
    assert check_digit("572") == "4"
    assert account_number(1045) == "1045-5"


@given(st.integers(1000, 10**8))
def test_a_number_reads_back_with_and_without_its_hyphen(counter: int) -> None:
    number = account_number(counter)
    assert read_account_number(number) == number
    assert read_account_number(f" {number.replace('-', '')} ") == number


@given(st.integers(1000, 10**7), st.data())
def test_one_wrong_digit_or_two_swapped_are_told(counter: int, data: st.DataObject) -> None:
    digits = account_number(counter).replace("-", "")
    place = data.draw(st.integers(0, len(digits) - 2))
    wrong = data.draw(st.sampled_from([d for d in "0123456789" if d != digits[place]]))
    with pytest.raises(MistypedNumber):
        read_account_number(digits[:place] + wrong + digits[place + 1 :])
    if digits[place] != digits[place + 1]:
        swapped = digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :]
        with pytest.raises(MistypedNumber):
            read_account_number(swapped)


@given(st.integers(2024, 2100), st.integers(1, 10**6))
def test_certificate_numbers_read_back(year: int, counter: int) -> None:
    number = certificate_number(year, counter)
    assert read_certificate_number(number) == number
    with pytest.raises(MistypedNumber):
        read_certificate_number(number[:-1] + str((int(number[-1]) + 1) % 10))


@pytest.mark.parametrize("typed", ["", "pots", "12", "abc-1", "1045-6", "1045--5", "POT-1", "१०४५५"])
def test_what_is_no_number(typed: str) -> None:
    with pytest.raises(MistypedNumber):
        read_account_number(typed)


def test_the_pot_in_any_capitals() -> None:
    assert read_account_number(" pot ") == "POT"
