"""Secrets: the key of an encrypted file, and how a password seals it.

A file is encrypted by SQLCipher under a key that follows from 160 random bits. No password ever is that key: a
password, stretched by Argon2id, seals the key in a slot (`timebank.store.keyslots`), so that a person's password
can change, and a person can leave, without the file being written again. The random bits themselves, printed as
the recovery key, open the file when the slots are lost too.
"""

import base64
import secrets
import unicodedata
from dataclasses import dataclass, field

from argon2 import extract_parameters
from argon2.exceptions import InvalidHashError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from timebank.domain.errors import NotSignedIn
from timebank.domain.recovery import SECRET_BYTES

KEY_BYTES = 32
_SALT_BYTES = 16
_NONCE_BYTES = 12


class FileKey(bytes):
    """The raw key of an encrypted file. It never shows itself in a message, a log or a report."""

    def __repr__(self) -> str:
        return "FileKey(…)"

    __str__ = __repr__


def new_secret() -> bytes:
    """A fresh random secret, from which a file's key follows; it is printed as the recovery key."""
    return secrets.token_bytes(SECRET_BYTES)


def file_key(secret: bytes) -> FileKey:
    """The key that follows from a random secret: who holds the paper needs no other file (HKDF, RFC 5869)."""
    return FileKey(HKDF(SHA256(), KEY_BYTES, salt=None, info=b"timebank.file.1").derive(secret))


def fingerprint(key: bytes) -> str:
    """What may be written down to recognise a key; it tells nothing about it."""
    return HKDF(SHA256(), 8, salt=None, info=b"timebank.fingerprint.1").derive(bytes(key)).hex()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What guessing one password costs: Argon2id's passes, memory in KiB and lanes.

    The default is the second choice of RFC 9106, for machines without gigabytes to spare.
    """

    passes: int = 3
    memory: int = 65_536
    lanes: int = 4

    def __post_init__(self) -> None:
        # The upper bounds keep a slots file that somebody changed from stopping the machine.
        if not (1 <= self.passes <= 100 and 8 <= self.memory <= 2_097_152 and 1 <= self.lanes <= 16):
            raise ValueError("a cost that no slot of ours has")


STANDARD = Cost()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """A file key under lock: opened by the secret it was sealed with, in the place it was sealed for.

    A `borrowed` lock was made from a stored hash; it is replaced as soon as its password is typed.
    """

    cost: Cost
    salt: bytes = field(repr=False)
    nonce: bytes = field(repr=False)
    wrapped: bytes = field(repr=False)
    borrowed: bool = False

    def __post_init__(self) -> None:
        if (len(self.salt), len(self.nonce)) != (_SALT_BYTES, _NONCE_BYTES):
            raise ValueError("a lock that no slot of ours has")


def seal(key: bytes, secret: bytes, place: bytes, cost: Cost) -> Sealed:
    """Seal `key` under `secret`; `place` says which slot of which bank this is, and is bound to it."""
    salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    wrapped = AESGCM(_stretched(secret, salt, cost)).encrypt(nonce, bytes(key), place)
    return Sealed(cost=cost, salt=salt, nonce=nonce, wrapped=wrapped)


def seal_by_hash(key: bytes, stored: str, place: bytes) -> Sealed | None:
    """Seal `key` under a password of which only the Argon2id hash is known (PHC string format).

    The stored hash is what the stretched password is, so the password opens this, and so does whoever has read that
    hash. None for a hash of another kind than the program makes.
    """
    try:
        _, kind, version, _, salt, stretched = stored.split("$")
        known = extract_parameters(stored)
        cost = Cost(passes=known.time_cost, memory=known.memory_cost, lanes=known.parallelism)
        secret = _unpadded(stretched)
        if (kind, version, len(secret)) != ("argon2id", "v=19", KEY_BYTES):
            return None
        nonce = secrets.token_bytes(_NONCE_BYTES)
        wrapped = AESGCM(secret).encrypt(nonce, bytes(key), place)
        return Sealed(cost=cost, salt=_unpadded(salt), nonce=nonce, wrapped=wrapped, borrowed=True)
    except (InvalidHashError, ValueError):
        return None


def _unpadded(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)


def unseal(sealed: Sealed, secret: bytes, place: bytes) -> FileKey:
    """The key again. Raises NotSignedIn when the secret or the place is another."""
    try:
        return FileKey(
            AESGCM(_stretched(secret, sealed.salt, sealed.cost)).decrypt(sealed.nonce, sealed.wrapped, place)
        )
    except InvalidTag:
        raise NotSignedIn() from None


def password_bytes(password: str) -> bytes:
    """A password as bytes: the same whether a keyboard sends é as one sign or as two."""
    return unicodedata.normalize("NFC", password).encode()


def _stretched(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    return hash_secret_raw(
        secret,
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory,
        parallelism=cost.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )
