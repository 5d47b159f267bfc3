"""JSON Web Signatures in their compact form (RFC 7515) with Ed25519 (RFC 8037), and keys named as did:key."""

import base64
import json
from dataclasses import dataclass
from typing import Any

from timebank.domain.proofs import SigningPair
from timebank.formats.proof import holds, sign

_LONGEST = 4_000_000
_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_ED25519 = b"\xed\x01"
"""The multicodec prefix of an Ed25519 public key."""


class NotSigned(ValueError):
    """The text is no JSON Web Signature that we know how to read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """A signature as it was read, not yet judged."""

    header: dict[str, Any]
    payload: dict[str, Any]
    signed: bytes
    signature: bytes

    def holds(self, public_key: bytes) -> bool:
        """Whether this key signed exactly this."""
        return holds(public_key, self.signature, self.signed)


def signed_json(payload: dict[str, Any], key: SigningPair, kind: str) -> str:
    """The payload, signed. `kind` is the header's `typ`. The same payload and key give the same text."""
    name = did_key(key.public)
    header = {"alg": "EdDSA", "typ": kind, "kid": f"{name}#{name.removeprefix('did:key:')}"}
    signed = f"{_written(header)}.{_written(payload)}"
    return f"{signed}.{_base64url(sign(key, signed.encode('ascii')))}"


def read_signed(text: str) -> Signed:
    """Read a compact signature; the algorithm must be ours. Raises NotSigned."""
    parts = text.strip().split(".")
    if len(text) > _LONGEST or len(parts) != 3:
        raise NotSigned("not of three parts")
    try:
        header, payload = (json.loads(_bytes(part)) for part in parts[:2])
        signature = _bytes(parts[2])
    except (ValueError, RecursionError) as error:
        raise NotSigned("not readable") from error
    if not isinstance(header, dict) or not isinstance(payload, dict) or header.get("alg") != "EdDSA":
        raise NotSigned("another kind of signature")
    return Signed(
        header=header,
        payload=payload,
        signed=".".join(parts[:2]).encode("ascii"),
        signature=signature,
    )


def did_key(public_key: bytes) -> str:
    """The public key as a decentralised identifier that is the key itself (did:key)."""
    number = int.from_bytes(_ED25519 + public_key, "big")
    letters = ""
    while number:
        number, rest = divmod(number, 58)
        letters = _ALPHABET[rest] + letters
    return f"did:key:z{letters}"


def public_key_of(did: str) -> bytes:
    """The Ed25519 public key that a did:key holds. Raises NotSigned."""
    letters = did.partition("#")[0].removeprefix("did:key:z")
    if not did.startswith("did:key:z") or not letters or len(letters) > 60:
        raise NotSigned("no did:key")
    number = 0
    for letter in letters:
        place = _ALPHABET.find(letter)
        if place < 0:
            raise NotSigned("no did:key")
        number = number * 58 + place
    body = number.to_bytes((number.bit_length() + 7) // 8, "big")
    if not body.startswith(_ED25519) or len(body) != 34:
        raise NotSigned("another kind of key")
    return body[2:]


def _written(value: dict[str, Any]) -> str:
    return _base64url(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())


def _base64url(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode("ascii").rstrip("=")


def _bytes(text: str) -> bytes:
    if not text.isascii() or not text.replace("-", "").replace("_", "").isalnum():
        raise ValueError("no base64url")
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
