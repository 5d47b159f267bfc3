"""The list of all entries and what asks for attention in it, as the services see them."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from timebank.domain.limits import Limits
from timebank.domain.lists import ListPage
from timebank.domain.months import Month
from timebank.domain.review import Asked, EntryDetails, EntryLine, EntrySums, Flag


class EntryListGateway(Protocol):
    """The list of all entries."""

    def page(self, asked: Asked) -> ListPage[EntryLine]:
        """Some lines of the list, and how many there are in all where the query asks for that."""
        ...

    def sums(self, asked: Asked, ranges: Sequence[tuple[int, int]] | None) -> EntrySums:
        """What the list comes to, or the rows of these `ranges` (first and last, counted from 0)."""
        ...

    def details(self, entry: UUID) -> EntryDetails | None:
        """Everything about one entry, or None."""
        ...

    def certificates_counting(self, sequence: int) -> int:
        """How many certificates count the entry with this number."""
        ...


class FlagGateway(Protocol):
    """What asks for attention, worked out by the database."""

    def since(self, day: date, today: date, limits: Limits) -> list[Flag]:
        """Everything about what was recorded since a day, and about how balances stand now."""
        ...

    def looked_at(self, flags: Sequence[Flag], since: datetime) -> list[Flag]:
        """The same flags, those that somebody looked at since then with who, when and why they are right."""
        ...

    def keep_look(self, key: str, extent: int, operator: int, at: datetime, reason: str) -> None:
        """Remember who looked at a flag and why it is right; what was said before is replaced."""
        ...

    def drop_looks_before(self, moment: datetime) -> None:
        """Forget what was said longer ago than this."""
        ...

    def people_in(self, numbers: Sequence[int]) -> set[str]:
        """Whose accounts these entries touch, by their numbers."""
        ...

    def drop_look(self, key: str) -> None:
        """Forget that somebody looked."""
        ...

    def first_day(self) -> date | None:
        """The first service date in the books."""
        ...

    def month(self, month: Month) -> tuple[int, int, int]:
        """Entries, clock minutes given and unconfirmed minutes of a month."""
        ...
