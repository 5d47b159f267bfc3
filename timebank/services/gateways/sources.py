"""What was taken in from other programs, as the services see it."""

from collections.abc import Mapping, Sequence
from typing import Protocol
from uuid import UUID

from timebank.domain.ledger import Account
from timebank.domain.sources import SourcePersonBook


class SourceGateway(Protocol):
    """The people of other programs, and what of their files stands in the books."""

    def people(self, source: str) -> dict[UUID, SourcePersonBook]:
        """Everybody known from a source, merged accounts resolved."""
        ...

    def keep(self, source: str, people: Mapping[UUID, SourcePersonBook]) -> None:
        """Remember people of a source, new ones and known ones."""
        ...

    def booked(self, entries: Sequence[UUID]) -> dict[UUID, bytes]:
        """Those of these entries that stand in the books, with their content."""
        ...

    def names(self) -> list[tuple[str, str]]:
        """Every name (full, official, in the original script) of every open account, and its code."""
        ...

    def enrolled(self, order: UUID) -> Account | None:
        """Whom this desk enrolled under an order's id, if it was ever carried out; a joined number is followed."""
        ...

    def note_enrolled(self, order: UUID, account: Account) -> None:
        """Remember whom an order enrolled, so that the same one enrols nobody twice."""
        ...
