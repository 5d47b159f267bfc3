"""Reading the whole books out, as the services see it."""

from collections.abc import Iterator
from datetime import date
from typing import Protocol

from timebank.domain.books import BookAccount
from timebank.domain.ledger import Posted


class BookGateway(Protocol):
    """The books from the first entry to the last."""

    def accounts(self) -> list[BookAccount]:
        """Every account that ever was, by number, the pot first."""
        ...

    def days(self) -> tuple[date, date] | None:
        """The first and the last service date, or None in empty books."""
        ...

    def entries(self, until: int) -> Iterator[Posted]:
        """Every entry up to this sequence, in order, read in parts."""
        ...
