"""The chain that makes a change behind the program's back visible.

Every entry's digest covers the digest before it, its place, its canonical record and, through a salted
digest only, its free text: erasing text and salt leaves the chain whole (DOMAIN section 4).
The bytes are formatted here and nowhere else; `FORMAT` is part of them.
"""

from collections.abc import Iterable
from hashlib import sha256

from timebank.domain.ledger import Entry

GENESIS = bytes(32)
"""The digest before the first entry."""

FORMAT = "timebank.entry.1"


def seal(previous: bytes, record: bytes) -> bytes:
    """The digest of an entry: the one before it and its own canonical record."""
    return sha256(previous + record).digest()


def record_bytes(
    sequence: int,
    public_id: str,
    kind: str,
    service_date: str,
    posted_at: str,
    operator: int,
    talent: str | None,
    organisation: str | None,
    confirmation: str | None,
    reverses: str | None,
    content: bytes,
    text_digest: bytes | None,
    transfers: Iterable[tuple[str, str, int]],
    participations: Iterable[tuple[str, str, int]],
) -> bytes:
    """The canonical record of a posted entry.

    `public_id` and `reverses` are 32 hexadecimal digits, `service_date` is ISO 8601, `posted_at` ISO 8601
    in UTC with microseconds; transfers are (debit, credit, minutes) and participations (account,
    side, minutes) by account code, in their stored order. No field can hold a line break or a bar.
    """
    moved = ";".join([f"{debit}>{credit}={minutes}" for debit, credit, minutes in transfers])
    clock = ";".join([f"{account}:{side}={minutes}" for account, side, minutes in participations])
    return (
        f"{FORMAT}|{sequence}|{public_id}|{kind}|{service_date}|{posted_at}|{operator}|{talent or ''}"
        f"|{organisation or ''}|{confirmation or ''}|{reverses or ''}|{content.hex()}"
        f"|{text_digest.hex() if text_digest else ''}|{moved}|{clock}"
    ).encode("ascii")


def text_digest(salt: bytes, note: str, override: str) -> bytes:
    """What the chain knows of an entry's free text."""
    return sha256(salt + note.encode() + b"\x00" + override.encode()).digest()


def content_digest(fields: Iterable[object]) -> bytes:
    """The digest of an order as it was given, for telling a repeated order from a reused id."""
    return sha256("\x1f".join("" if f is None else str(f) for f in fields).encode()).digest()


def content_of_mirror(entry: Entry) -> bytes:
    """The content of the order that reverses `entry`: only which entry it undoes counts."""
    return content_digest(("reverse", entry.id.hex))
