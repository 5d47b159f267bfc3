"""What was taken in from other programs, as the services see it."""

from collections.abc import Mapping, Sequence
from typing import Protocol
from uuid import UUID

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
