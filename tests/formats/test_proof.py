import base64
import hashlib
from datetime import date, timedelta

import pytest
import segno
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given, settings
from hypothesis import strategies as st

from timebank.domain.numbers import certificate_number
from timebank.formats.proof import Facts, NotAProof, new_key, read_proof, signed_code

KEY = new_key()
SALT = b"linde!"
FACTS = Facts(
    number=certificate_number(2026, 123),
    name="Fatma Yılmaz",
    organisation="Buurthuis De Linde",
    start=date(2026, 1, 1),
    until=date(2026, 6, 30),
    given_minutes=945,
    attended_minutes=240,
)


def test_what_was_signed_is_read_back():
    proof = read_proof(signed_code(FACTS, KEY, SALT))
    assert proof.number == FACTS.number
    assert (proof.start, proof.until) == (FACTS.start, FACTS.until)
    assert (proof.given_minutes, proof.attended_minutes) == (945, 240)
    assert proof.is_about("Fatma Yılmaz")
    assert not proof.is_about("Fatma Yilmaz")
    assert proof.is_from("Buurthuis De Linde")
    assert not proof.is_from("Voedselbank Oost")
    assert proof.holds(KEY.public)


def test_the_same_name_in_other_unicode_is_the_same_name():
    composed, apart = "Zoë", "Zoe\u0308"
    code = signed_code(Facts(**{**_fields(), "name": composed}), KEY, SALT)
    assert read_proof(code).is_about(apart)


def test_who_has_none_of_our_programs_can_check_it_from_the_description_alone():
    letters = signed_code(FACTS, KEY, SALT).removeprefix("TB1:")
    body = base64.b32decode(letters + "=" * (-len(letters) % 8))
    facts, signature = body[:-64], body[-64:]
    Ed25519PublicKey.from_public_bytes(KEY.public).verify(signature, b"TB1:" + facts)
    assert facts[:4] == hashlib.sha256(KEY.public).digest()[:4]
    assert int.from_bytes(facts[4:6], "big") == 2026
    assert int.from_bytes(facts[6:9], "big") == 123
    salt = facts[9:15]
    assert facts[15:23] == hashlib.sha256(salt + b"name" + "Fatma Yılmaz".encode()).digest()[:8]
    assert facts[23:29] == hashlib.sha256(salt + b"organisation" + b"Buurthuis De Linde").digest()[:6]
    assert int.from_bytes(facts[29:32], "big") == 945
    assert int.from_bytes(facts[32:35], "big") == 240
    days = [int.from_bytes(facts[at : at + 2], "big") for at in (35, 37)]
    assert [date(2020, 1, 1) + timedelta(days=count) for count in days] == [FACTS.start, FACTS.until]
    assert len(facts) == 39


def test_another_key_does_not_hold():
    assert not read_proof(signed_code(FACTS, KEY, SALT)).holds(new_key().public)


def test_a_name_cannot_be_recognised_under_another_salt():
    first = read_proof(signed_code(FACTS, KEY, SALT))
    second = read_proof(signed_code(FACTS, KEY, b"other!"))
    assert first.name_digest != second.name_digest


@settings(max_examples=60)
@given(place=st.integers(min_value=0, max_value=102), flip=st.integers(min_value=1, max_value=255))
def test_any_changed_byte_is_noticed(place, flip):
    letters = signed_code(FACTS, KEY, SALT).removeprefix("TB1:")
    body = bytearray(base64.b32decode(letters + "=" * (-len(letters) % 8)))
    body[place] ^= flip
    proof = read_proof("TB1:" + base64.b32encode(bytes(body)).decode().rstrip("="))
    assert proof.key_id != KEY.key_id or not proof.holds(KEY.public)


def test_a_code_survives_blanks_small_letters_and_an_address_before_it():
    code = signed_code(FACTS, KEY, SALT)
    spaced = " ".join(code[start : start + 10] for start in range(0, len(code), 10)).lower()
    linked = signed_code(FACTS, KEY, SALT, check_page="https://linde.example/echt")
    assert linked.startswith("https://linde.example/echt#TB1:")
    assert read_proof(spaced) == read_proof(code) == read_proof(linked)


@pytest.mark.parametrize(
    "text", ["", "TB1:", "TB2:ABCDEFGH", "hello", "TB1:0189", "TB1:" + "A" * 200, "x" * 10_000, "TB1:é"]
)
def test_anything_else_is_no_code(text):
    with pytest.raises(NotAProof):
        read_proof(text)


def test_a_cut_code_is_no_code():
    with pytest.raises(NotAProof):
        read_proof(signed_code(FACTS, KEY, SALT)[:-5])


@pytest.mark.parametrize(
    "changes", [{"given_minutes": 2**24}, {"start": date(2019, 12, 31)}, {"given_minutes": -1}]
)
def test_what_does_not_fit_is_a_bug_and_told(changes):
    with pytest.raises(ValueError, match=r"fit|calendar"):
        signed_code(Facts(**{**_fields(), **changes}), KEY, SALT)


def test_the_code_fits_a_small_square():
    code = signed_code(FACTS, KEY, SALT)
    square = segno.make_qr(code, error="m", boost_error=False)
    assert (square.mode, square.version) == ("alphanumeric", 7)


def _fields() -> dict[str, object]:
    return {name: getattr(FACTS, name) for name in Facts.__dataclass_fields__}
