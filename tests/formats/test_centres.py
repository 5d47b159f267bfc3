"""Public keys as a file and as a code, and the signed list of what was withdrawn."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from timebank.domain.proofs import Centre, PublicKey, Withdrawals
from timebank.formats.centres import (
    NotACentre,
    key_code,
    read_centre,
    read_withdrawals,
    written_centre,
    written_withdrawals,
)
from timebank.formats.jws import NotSigned
from timebank.formats.proof import new_key

NEW, OLD = new_key(), new_key()
CENTRE = Centre(
    name="Buurthuis De Linde",
    phone="012-345 67 89",
    keys=(
        PublicKey(public=NEW.public, key_id=NEW.key_id, since=date(2026, 11, 1)),
        PublicKey(public=OLD.public, key_id=OLD.key_id, since=date(2024, 2, 1), until=date(2026, 11, 1)),
    ),
)
LISTED = Withdrawals(
    centre=CENTRE.name,
    made_at=datetime(2026, 11, 22, 13, 5, tzinfo=UTC),
    withdrawn=frozenset({"2026-00123-2"}),
    flagged=frozenset({"2026-00001-4"}),
)


def test_the_file_says_the_same_when_it_is_read():
    assert read_centre(written_centre(CENTRE)) == CENTRE


def test_nothing_secret_is_in_the_file_or_on_the_sheet():
    told = written_centre(CENTRE) + key_code(CENTRE, CENTRE.keys[0])
    for pair in (NEW, OLD):
        assert pair.private.hex() not in told.casefold()
        assert "private" not in repr(pair)


def test_the_code_holds_one_key_with_whose_it_is():
    code = key_code(CENTRE, CENTRE.keys[1])
    read = read_centre(" ".join(code[place : place + 6] for place in range(0, len(code), 6)).lower())
    assert (read.name, read.phone) == (CENTRE.name, CENTRE.phone)
    assert [key.public for key in read.keys] == [OLD.public]


@pytest.mark.parametrize("place", [5, 20, 60, 90])
def test_a_mistyped_code_is_told(place):
    code = key_code(CENTRE, CENTRE.keys[0])
    wrong = code[:place] + ("A" if code[place] != "A" else "B") + code[place + 1 :]
    with pytest.raises(NotACentre):
        read_centre(wrong)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "null",
        "TBK1:",
        "TBK1:ABC",
        '{"format": "timebank-public-keys", "version": 2}',
        written_centre(replace(CENTRE, keys=())),
        written_centre(replace(CENTRE, name=" ")),
        written_centre(CENTRE).replace("did:key:z6Mk", "did:key:z6Mx"),
        "[" * 100_000,
    ],
)
def test_anything_else_is_no_centre(text):
    with pytest.raises(NotACentre):
        read_centre(text)


def test_the_list_is_read_and_another_program_holds_its_signature_for_good():
    text = written_withdrawals(LISTED, NEW)
    assert read_withdrawals(text) == (LISTED, NEW.public)
    public = Ed25519PublicKey.from_public_bytes(NEW.public)
    told = jwt.decode(text.strip(), public, algorithms=["EdDSA"])
    assert (told["withdrawn"], told["made_at"]) == (["2026-00123-2"], "2026-11-22T13:05:00Z")


def test_a_list_that_was_changed_or_is_something_else_is_not_taken():
    head, body, signature = written_withdrawals(LISTED, NEW).strip().split(".")
    other = written_withdrawals(replace(LISTED, withdrawn=frozenset()), OLD).strip().split(".")
    for text in (f"{head}.{other[1]}.{signature}", f"{head}.{body}.{other[2]}", "eyJ.eyJ.x", json.dumps({})):
        with pytest.raises(NotSigned):
            read_withdrawals(text)
