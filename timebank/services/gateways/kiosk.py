"""The kiosks, as the services see them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from timebank.domain.kiosk import Call, OwnNames, ShutOut, WrongTries
from timebank.domain.ledger import Account
from timebank.services.gateways.voices import VoiceGateway


class KioskGateway(Protocol):
    """Rings for help, wrong tries that the desk forgives, and names as members know them."""

    @property
    def voices(self) -> VoiceGateway:
        """The voices that read aloud."""
        ...

    def own(self, account: Account) -> OwnNames:
        """What a member is called, and their language."""
        ...

    def ring(self, call: UUID, kiosk: int, account: int | None, at: datetime) -> None:
        """Somebody rings for help."""
        ...

    def calls(self, since: datetime) -> list[Call]:
        """Who rang since then and was not answered, the longest waiting first."""
        ...

    def answer(self, call: UUID, operator: int, at: datetime) -> bool:
        """Somebody goes there; gives whether nobody had answered before."""
        ...

    def tried(self) -> list[tuple[ShutOut, WrongTries]]:
        """Every member with wrong tries, the latest first, and how many."""
        ...

    def let_try_again(self, account: Account) -> int:
        """Forgive a member at every kiosk; gives how many rows of tries that were."""
        ...

    def others(self, account: Account, sides: dict[int, str]) -> dict[int, tuple[str, ...]]:
        """Who stood on the other side of each of these entries (by sequence, with the member's own side)."""
        ...

    def called(self, codes: Sequence[str]) -> dict[str, str]:
        """First names of members, by account code; names of all other accounts."""
        ...
