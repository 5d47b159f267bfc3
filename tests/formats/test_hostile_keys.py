"""What is signed and keys are kept in, made to hurt: each is refused in one sentence."""

import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timebank.domain import errors
from timebank.formats.centres import NotACentre, read_centre, read_withdrawals
from timebank.formats.credential import read_credential
from timebank.formats.jws import NotSigned, did_key, signed_json
from timebank.formats.proof import NotAProof, new_key, read_proof
from timebank.store.keyslots import KeySlots

KEY = new_key()
QUIETLY = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


RESULTS = [{"resultDescription": f"x#{part}", "value": 1} for part in ("given", "attended")]


def credential(value: object) -> str:
    subject = {
        "activityStartDate": "2026-01-01",
        "activityEndDate": "2026-01-01",
        "licenseNumber": "2026-00001-4",
    }
    results = [dict(RESULTS[0], value=value), RESULTS[1]]
    body = {"type": ["OpenBadgeCredential"], "issuer": {"id": did_key(KEY.public)}}
    return signed_json(body | {"credentialSubject": subject | {"result": results}}, KEY, "JWT")


def test_a_credential_whose_hours_are_no_hours() -> None:
    assert read_credential(credential(7)).said.given_minutes == 7
    for value in (float("inf"), float("nan"), "9" * 5000, None, [], {}):
        with pytest.raises(NotSigned):
            read_credential(credential(value))


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", 5, None, "x"])
def test_a_list_of_another_age(moment: object) -> None:
    told = {
        "iss": did_key(KEY.public),
        "organisation": "x",
        "made_at": moment,
        "withdrawn": [],
        "flagged": [],
    }
    with pytest.raises(NotSigned):
        read_withdrawals(signed_json(told, KEY, "timebank-withdrawals+jwt"))


def test_a_centre_whose_name_is_half_a_letter() -> None:
    body = {"format": "timebank-public-keys", "version": 1, "keys": [{"key": did_key(KEY.public)}]}
    assert read_centre(json.dumps(body | {"organisation": "A\0B"})).name == "AB"
    with pytest.raises(NotACentre):
        read_centre(json.dumps(body | {"organisation": "\ud800"}))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda each: st.lists(each, max_size=3) | st.dictionaries(st.text(max_size=8), each, max_size=3),
    max_leaves=8,
)


@settings(QUIETLY, max_examples=150)
@given(st.data())
def test_a_signature_over_anything(data: st.DataObject) -> None:
    genuine = json.loads(json.dumps({
        "iss": did_key(KEY.public), "made_at": "2026-01-01", "withdrawn": [], "flagged": [], "organisation": "x",
        "type": ["OpenBadgeCredential"], "issuer": {"id": did_key(KEY.public)}, "format": "timebank-public-keys", "version": 1,
        "keys": [{"key": did_key(KEY.public)}], "credentialSubject": {"result": RESULTS, "licenseNumber": "2026-00001-4"},
    }))  # fmt: skip
    genuine[data.draw(st.sampled_from(sorted(genuine)))] = data.draw(JSON)
    with suppress(UnicodeEncodeError):
        text = signed_json(genuine, KEY, data.draw(st.sampled_from(["JWT", "timebank-withdrawals+jwt"])))
        for read in (read_credential, read_withdrawals):
            with suppress(NotSigned):
                read(text)
    with suppress(NotACentre):
        read_centre(json.dumps(genuine))


@settings(QUIETLY, max_examples=150)
@given(st.one_of(st.text(max_size=300), st.text("TBK1:ABCDEFGHIJ234567=#. \n", max_size=300)))
def test_a_code_of_anything(text: str) -> None:
    for read, refusal in (
        (read_proof, NotAProof), (read_credential, NotSigned), (read_withdrawals, NotSigned), (read_centre, NotACentre),
    ):  # fmt: skip
        for prefix in ("", "TB1:", "TBK1:", "https://x#TB1:"):
            with suppress(refusal):
                read(prefix + text)


@settings(QUIETLY, max_examples=100)
@given(
    st.one_of(
        st.binary(max_size=200), JSON.map(lambda value: json.dumps(value).encode()), st.just(b"[" * 100_000)
    )
)
def test_slots_of_anything(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "bank.db.keys").write_bytes(content)
    with pytest.raises((errors.KeysDamaged, errors.DatabaseNewer)):
        KeySlots.read(tmp_path / "bank.db")
