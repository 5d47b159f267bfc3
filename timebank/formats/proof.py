"""The signed code on a certificate: short enough for a small QR code, checkable without our program.

Format 1, all figures big-endian, then the Ed25519 signature (RFC 8032) over the letters `TB1:` and these bytes:

    4  key id: the first bytes of SHA-256 over the public key
    2  year of the number          3  running number
    6  salt
    8  SHA-256 over salt, `name` and the name in Unicode NFC, its first bytes
    6  SHA-256 over salt, `organisation` and the organisation in NFC, its first bytes
    3  minutes given               3  minutes attended
    2  first day, days since 2020-01-01      2  last day

Base32 (RFC 4648, without padding) after `TB1:` makes it a text that a QR code holds in its dense alphanumeric
mode. With a check page the code is that page's address and the text its fragment, which a browser does not
send to the server. Names stand in it only as salted digests: who holds the paper can compare, nobody can read
them out of the code.
"""

import base64
import hashlib
import struct
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from timebank.domain.numbers import certificate_number, read_certificate_number
from timebank.domain.proofs import Said, SigningPair

PREFIX = "TB1:"
SALT_BYTES = 6
_CORE = struct.Struct(">4sH3s6s8s6s3s3sHH")
_SIGNATURE_BYTES = 64
_EPOCH = date(2020, 1, 1)
_LONGEST_CODE = 4096


class NotAProof(ValueError):
    """The text is no code of a certificate, or one of a format that this version does not know."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a code binds. The period includes both days; minutes are clock time."""

    number: str
    name: str
    organisation: str
    start: date
    until: date
    given_minutes: int
    attended_minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """A code as it was read, its signature not yet looked at."""

    key_id: bytes
    number: str
    start: date
    until: date
    given_minutes: int
    attended_minutes: int
    salt: bytes
    name_digest: bytes
    organisation_digest: bytes
    signed: bytes
    signature: bytes

    def holds(self, public_key: bytes) -> bool:
        """Whether this key signed exactly these facts."""
        return holds(public_key, self.signature, self.signed)

    @property
    def said(self) -> Said:
        """What it says of the hours."""
        return Said(
            start=self.start,
            until=self.until,
            given_minutes=self.given_minutes,
            attended_minutes=self.attended_minutes,
        )

    def is_about(self, name: str) -> bool:
        """Whether this is the name on the paper, letter for letter."""
        return self.name_digest == _digest(self.salt, "name", name, 8)

    def is_from(self, organisation: str) -> bool:
        """Whether this is the organisation on the paper, letter for letter."""
        return self.organisation_digest == _digest(self.salt, "organisation", organisation, 6)


def holds(public_key: bytes, signature: bytes, signed: bytes) -> bool:
    """Whether this key made this signature over these bytes."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, signed)
    except (InvalidSignature, ValueError):
        return False
    return True


def sign(key: SigningPair, signed: bytes) -> bytes:
    """The 64 bytes of an Ed25519 signature."""
    return Ed25519PrivateKey.from_private_bytes(key.private).sign(signed)


def new_key() -> SigningPair:
    """A fresh key pair from the operating system's randomness."""
    private = Ed25519PrivateKey.generate()
    public = private.public_key().public_bytes_raw()
    return SigningPair(key_id=key_id_of(public), public=public, private=private.private_bytes_raw())


def key_id_of(public_key: bytes) -> bytes:
    """The four bytes that name a public key."""
    return hashlib.sha256(public_key).digest()[:4]


def signed_code(facts: Facts, key: SigningPair, salt: bytes, *, check_page: str = "") -> str:
    """The code for a certificate; with a check page, the page's address with the code as its fragment.

    Raises ValueError when a figure does not fit its field: no paper holds that much.
    """
    if len(salt) != SALT_BYTES:
        raise ValueError(f"a salt has {SALT_BYTES} bytes, not {len(salt)}")
    year, running, _ = read_certificate_number(facts.number).split("-")
    core = _CORE.pack(
        key.key_id,
        int(year),
        _three_bytes(int(running)),
        salt,
        _digest(salt, "name", facts.name, 8),
        _digest(salt, "organisation", facts.organisation, 6),
        _three_bytes(facts.given_minutes),
        _three_bytes(facts.attended_minutes),
        _day(facts.start),
        _day(facts.until),
    )
    signature = sign(key, PREFIX.encode("ascii") + core)
    text = PREFIX + base64.b32encode(core + signature).decode("ascii").rstrip("=")
    return f"{check_page}#{text}" if check_page else text


def read_proof(text: str) -> Proof:
    """Read a code as it was scanned or typed: alone, or as the fragment of an address.

    Blanks and small letters do not matter. Raises NotAProof.
    """
    if len(text) > _LONGEST_CODE:
        raise NotAProof("too long for a code")
    compact = "".join(text.split()).rsplit("#", 1)[-1].upper()
    if not compact.startswith(PREFIX):
        raise NotAProof("no code of a certificate")
    letters = compact.removeprefix(PREFIX).rstrip("=")
    try:
        body = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except ValueError as error:
        raise NotAProof("not whole") from error
    if len(body) != _CORE.size + _SIGNATURE_BYTES:
        raise NotAProof("not whole")
    core = body[: _CORE.size]
    key_id, year, running, salt, name, organisation, given, attended, start, until = _CORE.unpack(core)
    return Proof(
        key_id=key_id,
        number=certificate_number(year, int.from_bytes(running, "big")),
        start=_EPOCH + timedelta(days=start),
        until=_EPOCH + timedelta(days=until),
        given_minutes=int.from_bytes(given, "big"),
        attended_minutes=int.from_bytes(attended, "big"),
        salt=salt,
        name_digest=name,
        organisation_digest=organisation,
        signed=PREFIX.encode("ascii") + core,
        signature=body[_CORE.size :],
    )


def _digest(salt: bytes, what: str, text: str, length: int) -> bytes:
    normal = unicodedata.normalize("NFC", text).encode()
    return hashlib.sha256(salt + what.encode("ascii") + normal).digest()[:length]


def _three_bytes(number: int) -> bytes:
    if not 0 <= number < 2**24:
        raise ValueError(f"{number} does not fit three bytes")
    return number.to_bytes(3, "big")


def _day(day: date) -> int:
    days = (day - _EPOCH).days
    if not 0 <= days < 2**16:
        raise ValueError(f"{day} is out of the calendar of a code")
    return days
