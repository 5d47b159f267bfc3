"""A certificate as a digital credential: Open Badges 3.0 (1EdTech, final), signed as a VC-JWT with Ed25519.

The issuer is the key itself (did:key), so that nothing has to be asked of anybody to check it. Who it is about stands
in it only as a salted digest of the name, which whoever holds the credential and knows the name can compare.
"""

import hashlib
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

from timebank.domain.errors import MistypedNumber
from timebank.domain.numbers import read_certificate_number
from timebank.domain.proofs import Said, SigningPair
from timebank.formats.jws import NotSigned, Signed, did_key, public_key_of, read_signed, signed_json
from timebank.formats.proof import key_id_of

CONTEXTS = (
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
)
_SCHEMA = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Achieved:
    """What a credential tells. `id` is the certificate's own, `kind` that of all certificates of the bank.

    `title` and `criteria` are in `language`; `organisation` and `name` as they stand on the paper.
    """

    id: UUID
    kind: UUID
    number: str
    name: str
    organisation: str
    phone: str
    title: str
    criteria: str
    given_label: str
    attended_label: str
    issued_at: datetime
    said: Said


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """A credential as it was read, its signature not yet looked at."""

    number: str
    key_id: bytes
    public: bytes
    said: Said
    signed: Signed

    def holds(self, public_key: bytes) -> bool:
        """Whether this key signed it."""
        return self.signed.holds(public_key)


def signed_credential(achieved: Achieved, key: SigningPair, salt: bytes) -> str:
    """The credential as one line of text. The same facts, key and salt give the same text."""
    payload = _credential(achieved, did_key(key.public), salt.hex())
    claims = {
        "iss": payload["issuer"]["id"],
        "jti": payload["id"],
        "nbf": int(achieved.issued_at.timestamp()),
    }
    return signed_json(payload | claims, key, "JWT") + "\n"


def read_credential(text: str) -> Credential:
    """Read a credential that a time bank made. Raises NotSigned."""
    signed = read_signed(text)
    body = signed.payload
    try:
        if "OpenBadgeCredential" not in body["type"]:
            raise NotSigned("another credential")
        subject = body["credentialSubject"]
        public = public_key_of(body["issuer"]["id"])
        minutes = {
            each["resultDescription"].rpartition("#")[2]: int(each["value"]) for each in subject["result"]
        }
        said = Said(
            start=_day(subject["activityStartDate"]),
            until=_day(subject["activityEndDate"]),
            given_minutes=minutes["given"],
            attended_minutes=minutes["attended"],
        )
        number = read_certificate_number(subject["licenseNumber"])
    except (KeyError, TypeError, ValueError, OverflowError, AttributeError, MistypedNumber) as error:
        raise NotSigned("not one of a time bank") from error
    return Credential(number=number, key_id=key_id_of(public), public=public, said=said, signed=signed)


def identity_hash(name: str, salt: str) -> str:
    """The digest that stands for a name: SHA-256 over it in Unicode NFC with the salt behind it."""
    normal = unicodedata.normalize("NFC", name)
    return f"sha256${hashlib.sha256(f'{normal}{salt}'.encode()).hexdigest()}"


def _credential(achieved: Achieved, issuer: str, salt: str) -> dict[str, Any]:
    kind = f"urn:uuid:{achieved.kind}"
    labels = {"given": achieved.given_label, "attended": achieved.attended_label}
    minutes = {"given": achieved.said.given_minutes, "attended": achieved.said.attended_minutes}
    profile: dict[str, Any] = {"id": issuer, "type": ["Profile"], "name": achieved.organisation}
    if achieved.phone:
        profile["phone"] = achieved.phone
    return {
        "@context": list(CONTEXTS),
        "id": f"urn:uuid:{achieved.id}",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": achieved.title,
        "issuer": profile,
        "validFrom": _moment(achieved.issued_at),
        "credentialSchema": [{"id": _SCHEMA, "type": "1EdTechJsonSchemaValidator2019"}],
        "credentialSubject": {
            "type": ["AchievementSubject"],
            "identifier": [
                {
                    "type": "IdentityObject",
                    "hashed": True,
                    "identityHash": identity_hash(achieved.name, salt),
                    "identityType": "name",
                    "salt": salt,
                }
            ],
            "licenseNumber": achieved.number,
            "activityStartDate": _midnight(achieved.said.start),
            "activityEndDate": _midnight(achieved.said.until),
            "result": [
                {"type": ["Result"], "resultDescription": f"{kind}#{part}", "value": str(minutes[part])}
                for part in labels
            ],
            "achievement": {
                "id": kind,
                "type": ["Achievement"],
                "achievementType": "ext:ProofOfParticipation",
                "name": achieved.title,
                "description": achieved.criteria,
                "criteria": {"narrative": achieved.criteria},
                "resultDescription": [
                    {
                        "id": f"{kind}#{part}",
                        "type": ["ResultDescription"],
                        "name": label,
                        "resultType": "ext:Minutes",
                    }
                    for part, label in labels.items()
                ],
            },
        },
    }


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _midnight(day: date) -> str:
    """A day as the schema wants it: a moment. The time of day means nothing."""
    return _moment(datetime.combine(day, time(), UTC))


def _day(moment: str) -> date:
    return datetime.fromisoformat(moment).date()
