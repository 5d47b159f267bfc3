"""Signatures that another program reads, and keys that are named by themselves."""

import base64
import json

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from timebank.formats.jws import NotSigned, did_key, public_key_of, read_signed, signed_json
from timebank.formats.proof import new_key

KEY = new_key()


def test_another_program_holds_the_signature_for_good():
    text = signed_json({"a": "é", "n": 1}, KEY, "x+jwt")
    public = Ed25519PublicKey.from_public_bytes(KEY.public)
    assert jwt.decode(text, public, algorithms=["EdDSA"]) == {"a": "é", "n": 1}
    assert jwt.get_unverified_header(text)["typ"] == "x+jwt"
    assert read_signed(text).holds(KEY.public)
    assert not read_signed(text).holds(new_key().public)


def test_a_changed_payload_does_not_hold():
    head, _, signature = signed_json({"a": 1}, KEY, "x").split(".")
    other = base64.urlsafe_b64encode(b'{"a":2}').decode().rstrip("=")
    assert not read_signed(f"{head}.{other}.{signature}").holds(KEY.public)


def test_a_key_is_named_as_its_published_example_is():
    # From "The did:key Method", section Ed25519: the identifier and, in its document, the same key as a JWK.
    did = "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp"
    raw = base64.urlsafe_b64decode("O2onvM62pC1io6jQKm8Nc2UyFXcd4kOmOsBIoYtZ2ik=")
    assert public_key_of(did) == raw
    assert did_key(raw) == did


@given(st.binary(min_size=32, max_size=32))
def test_any_key_comes_back_from_its_name(public):
    assert public_key_of(did_key(public)) == public


def _part(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a.b",
        "a.b.c.d",
        "é.é.é",
        f"{_part({'alg': 'none'})}.{_part({})}.",
        f"{_part({'alg': 'HS256'})}.{_part({})}.AAAA",
        f"{_part([])}.{_part({})}.AAAA",
        f"{_part({'alg': 'EdDSA'})}.{_part('text')}.AAAA",
        f"{_part({'alg': 'EdDSA'})}.{'[' * 3000}.AAAA",
    ],
)
def test_anything_else_is_not_signed(text):
    with pytest.raises(NotSigned):
        read_signed(text)


@pytest.mark.parametrize(
    "did", ["", "did:key:z", "did:key:zQ3s", "did:web:x", "did:key:z0OIl", "did:key:z" + "1" * 80]
)
def test_anything_else_is_no_key(did):
    with pytest.raises(NotSigned):
        public_key_of(did)
