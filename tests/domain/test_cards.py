"""A card's code survives the scanner, whatever keyboard the computer believes in."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timebank.domain.cards import SIGNS, CardCode, new_secret, parse_card
from timebank.domain.numbers import account_number

codes = st.builds(
    CardCode,
    number=st.integers(10, 10**8).map(account_number),
    secret=st.text(SIGNS, min_size=10, max_size=10),
)

AMERICAN = "0123456789-.ABCDEFGHIJKLMNOPQRSTUVWXYZ"
TYPED = {
    "Dutch": "0123456789/.ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "Belgian": "à&é\"'(§è!ç):QBCDEFGHIJKL?NOPARSTUVZXYW",
    "French": "à&é\"'(-è_ç):QBCDEFGHIJKL?NOPARSTUVZXYW",
    "German": "0123456789ß.ABCDEFGHIJKLMNOPQRSTUVWXZY",
    "Spanish": "0123456789'.ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "Swedish": "0123456789+.ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "Turkish": "0123456789*çABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "Ukrainian": "0123456789-юФИСВУАПРШОЛДЬТЩЗЙКІЕГМЦЧНЯ",
}


@given(codes)
def test_what_stands_in_the_qr_code_is_read_back(code):
    assert parse_card(code.text) == code
    assert code.digest == hashlib.sha256(code.text.encode()).digest()


@given(codes)
def test_small_letters_blanks_and_a_missing_hyphen_do_no_harm(code):
    assert parse_card(f" {code.text.lower()} \r") == code
    assert parse_card(code.text.replace("-", "").replace(".", " . ")) == code


@pytest.mark.parametrize("keyboard", TYPED)
@given(code=codes)
def test_the_signs_of_another_keyboard_are_read_back(keyboard, code):
    assert parse_card(code.text.translate(str.maketrans(AMERICAN, TYPED[keyboard]))) == code


@given(codes)
def test_confusable_letters_are_understood(code):
    misread = code.secret.replace("1", "I").replace("0", "O")
    assert parse_card(f"{code.number}.{misread}") == code


@given(codes)
def test_a_wrong_check_digit_is_no_card(code):
    last = (int(code.number[-1]) + 1) % 10
    assert parse_card(f"{code.number[:-1]}{last}.{code.secret}") is None


@given(st.text(max_size=60))
def test_any_text_is_judged_without_fault(text):
    parse_card(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Fatma",
        "1045-5",
        "10455",
        "2:30",
        "1045-5.7K3",
        "1045-5.7K3VQH2M9XX",
        "POT.7K3VQH2M9X",
        "1" * 5000,
    ],
)
def test_what_people_type_is_no_card(text):
    assert parse_card(text) is None


def test_secrets_differ_and_are_not_shown():
    made = {new_secret() for _ in range(200)}
    assert len(made) == 200
    assert all(len(secret) == 10 and set(secret) <= set(SIGNS) for secret in made)
    code = CardCode(number="1045-5", secret="7K3VQH2M9X")
    assert "7K3VQH2M9X" not in repr(code)
