"""Public ids: fresh ones in order of time, and ids that follow from a key that a script chose."""

import secrets
import time
from uuid import UUID, uuid5

_VERSION_7 = 0x7 << 76
_VARIANT = 0b10 << 62


def new_id() -> UUID:
    """A fresh UUIDv7 (RFC 9562, section 5.7): milliseconds since 1970, then 74 random bits."""
    milliseconds = time.time_ns() // 1_000_000
    chance = secrets.randbits(74)
    return UUID(
        int=(milliseconds & (1 << 48) - 1) << 80
        | _VERSION_7
        | (chance >> 62) << 64
        | _VARIANT
        | chance & (1 << 62) - 1
    )


def keyed_id(bank_identity: str, key: str) -> UUID:
    """The id that belongs to a key in this bank: the same key gives the same id, in another bank another."""
    return uuid5(UUID(bank_identity), key)
