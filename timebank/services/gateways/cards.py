"""Members' cards and PINs, as the services see them."""

from datetime import datetime
from typing import Protocol

from timebank.domain.cards import CardLine
from timebank.domain.ledger import Account


class CardGateway(Protocol):
    """Cards and PINs: digests and hashes, never a secret."""

    def add(self, account: Account, digest: bytes, operator: int, at: datetime) -> None:
        """A new card of somebody, of which the paper is still to be made."""
        ...

    def mark_printed(self, digest: bytes, at: datetime) -> bool:
        """The paper of a card was made; False when that was known already."""
        ...

    def holds(self, account: Account, but: bytes = b"") -> bool:
        """Whether somebody holds a card that works, `but` this one."""
        ...

    def find(self, digest: bytes) -> tuple[Account, datetime | None] | None:
        """Whose card has this digest, and when it was withdrawn if it was; None for a card that is not ours."""
        ...

    def withdraw(self, account: Account, at: datetime, but: bytes = b"") -> int:
        """Every card of somebody is worth nothing any more, `but` this one; gives how many that were."""
        ...

    def remove(self, digest: bytes) -> None:
        """Forget a card that never left the screen."""
        ...

    def lines(self, account: Account) -> list[CardLine]:
        """Every card that somebody ever had, the newest first."""
        ...

    def without(self) -> list[str]:
        """The codes of everybody who takes part and holds no card that works, in the order of their names."""
        ...

    def set_pin(self, account: Account, pin: str, operator: int, at: datetime) -> None:
        """Keep the hash of a new PIN."""
        ...

    def pin_set_at(self, account: Account) -> datetime | None:
        """When the PIN of somebody was set; None for who has none."""
        ...


class Hasher(Protocol):
    """Argon2id, as operators' passwords are kept."""

    def hash(self, password: str) -> str:
        """The hash of a secret, with a salt of its own."""
        ...
