"""Open Badges 3.0: by the published schema, and by another program that judges credentials."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import jsonschema
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from openbadgeslib.ob3 import OB3VerificationError, OB3Verifier

from timebank.domain.proofs import Said
from timebank.formats.credential import Achieved, identity_hash, read_credential, signed_credential
from timebank.formats.jws import NotSigned, did_key, signed_json
from timebank.formats.proof import new_key

SCHEMA = json.loads(
    (Path(__file__).parent / "open_badges" / "achievementcredential.schema.json").read_text("utf-8")
)
KEY = new_key()
SALT = bytes(range(16))
ACHIEVED = Achieved(
    id=UUID(int=1),
    kind=UUID(int=2),
    number="2026-00123-2",
    name="Fatma Yılmaz",
    organisation="Buurthuis De Linde",
    phone="012-345 67 89",
    title="Bewijs van deelname",
    criteria="De organisatie telde de uren.",
    given_label="Hulp gegeven",
    attended_label="Meegedaan",
    issued_at=datetime(2026, 11, 22, 13, 5, tzinfo=UTC),
    said=Said(start=date(2026, 1, 1), until=date(2026, 6, 30), given_minutes=945, attended_minutes=240),
)


def payload(text: str) -> dict:
    return jwt.decode(text.strip(), Ed25519PublicKey.from_public_bytes(KEY.public), algorithms=["EdDSA"])


@pytest.mark.parametrize("changes", [{}, {"phone": ""}, {"name": "فاطمة يلماز"}])
def test_it_is_what_the_published_schema_asks(changes):
    body = payload(signed_credential(replace(ACHIEVED, **changes), KEY, SALT))
    judge = jsonschema.validators.validator_for(SCHEMA)
    judge.check_schema(SCHEMA)
    faults = judge(SCHEMA, format_checker=judge.FORMAT_CHECKER).iter_errors(body)
    assert [fault.message for fault in faults] == []


def test_another_program_accepts_it_by_the_key_it_names_itself():
    text = signed_credential(ACHIEVED, KEY, SALT).strip()
    judged = OB3Verifier.for_issuer_did(did_key(KEY.public)).verify(text)
    assert judged.issuer.name == "Buurthuis De Linde"
    assert judged.achievement.name == "Bewijs van deelname"
    assert [result.value for result in judged.results] == ["945", "240"]
    with pytest.raises(OB3VerificationError):
        OB3Verifier.for_issuer_did(did_key(new_key().public)).verify(text)


def test_who_it_is_about_is_only_a_salted_digest():
    text = signed_credential(ACHIEVED, KEY, SALT)
    body = payload(text)
    assert "Fatma" not in json.dumps(body, ensure_ascii=False)
    (identity,) = body["credentialSubject"]["identifier"]
    assert identity["identityHash"] == identity_hash("Fatma Yılmaz", identity["salt"])
    other = payload(signed_credential(ACHIEVED, KEY, SALT[::-1]))
    assert other["credentialSubject"]["identifier"][0]["identityHash"] != identity["identityHash"]


def test_it_is_read_back_and_the_same_facts_give_the_same_text():
    text = signed_credential(ACHIEVED, KEY, SALT)
    assert text == signed_credential(ACHIEVED, KEY, SALT)
    read = read_credential(text)
    assert (read.number, read.said, read.key_id) == (ACHIEVED.number, ACHIEVED.said, KEY.key_id)
    assert read.holds(KEY.public)


@pytest.mark.parametrize(
    "change",
    [
        {"type": ["VerifiableCredential"]},
        {"credentialSubject": None},
        {"credentialSubject": {"licenseNumber": "2026-00123-1"}},
        {"issuer": "did:web:elders.example"},
        {"issuer": {"id": "did:key:zzz"}},
    ],
)
def test_other_credentials_are_not_ours_to_judge(change):
    with pytest.raises(NotSigned):
        read_credential(signed_json(payload(signed_credential(ACHIEVED, KEY, SALT)) | change, KEY, "JWT"))
