"""What is known of who signed a certificate: keys, the centres that hold them, and what a centre withdrew."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from timebank.domain.changes import Receipt

_DUTCH_TIME = ZoneInfo("Europe/Amsterdam")


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicKey:
    """The public half of a key that signs certificates, and when it did. What is not known is None."""

    public: bytes
    key_id: bytes
    since: date | None = None
    until: date | None = None

    @property
    def fingerprint(self) -> str:
        """What two people read to each other to know that they mean the same key: ten bytes of its SHA-256."""
        letters = hashlib.sha256(self.public).hexdigest()[:20].upper()
        return " ".join(letters[place : place + 4] for place in range(0, 20, 4))


@dataclass(frozen=True, slots=True, kw_only=True)
class Centre:
    """An organisation that signs certificates, as somebody elsewhere knows it. Its newest key comes first."""

    name: str
    phone: str = ""
    keys: tuple[PublicKey, ...]

    def signs_with(self, public: bytes) -> bool:
        """Whether this key is one of its own. (Ids are short: somebody can make a key with a given one.)"""
        return any(key.public == public for key in self.keys)


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawals:
    """What a centre said of its certificates at one moment; it signed this. Numbers only, nobody's name.

    `flagged` are those of which a counted entry was undone later.
    """

    centre: str
    made_at: datetime
    withdrawn: frozenset[str] = frozenset()
    flagged: frozenset[str] = frozenset()

    @property
    def made_on(self) -> date:
        """The day on which it was made, as certificates count days: by Dutch time, for what was signed names no zone."""
        return self.made_at.astimezone(_DUTCH_TIME).date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A centre that somebody elsewhere knows, with the newest list it gave of what it withdrew."""

    centre: Centre
    withdrawals: Withdrawals | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a code says of its certificate: enough to lay it beside the paper. Minutes are clock time."""

    start: date
    until: date
    given_minutes: int
    attended_minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningPair:
    """The key pair that signs now. Who holds `private` can sign in the bank's name: it is never shown."""

    key_id: bytes
    public: bytes
    private: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptKey:
    """A signing key as the bank keeps it. One that signs no longer has lost its private half."""

    public: bytes
    key_id: bytes
    made_at: datetime
    signs: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyMade(Receipt):
    """A new signing key, and whether it took the place of another."""

    key: PublicKey
    replaced: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFacts:
    """What stands on an issued certificate, as JSON, and its salt."""

    facts: str
    salt: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Published(Receipt):
    """What goes onto the centre's website: files by their name, the signed list of what was withdrawn among them."""

    withdrawals: str
    files: Mapping[str, bytes] = field(default_factory=dict)
