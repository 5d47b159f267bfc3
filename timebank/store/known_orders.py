"""In which order the rows of a long list stand: worked out once, and then every page of it is a look at a table."""

from array import array
from collections.abc import Hashable

_KEPT = 3


class KnownOrders:
    """The last few orders of one office: whole numbers, eight bytes a row.

    To sort a million rows takes a database a second; to read a hundred of them by their numbers a millisecond.
    Two lanes may ask at once, so that what is kept is replaced whole and never changed.
    """

    def __init__(self) -> None:
        self._kept: tuple[tuple[Hashable, array[int]], ...] = ()

    def find(self, key: Hashable) -> "array[int] | None":
        """The numbers in order, if they were kept under this key."""
        return next((order for known, order in self._kept if known == key), None)

    def keep(self, key: Hashable, order: "array[int]") -> None:
        """Keep an order; the oldest goes."""
        others = tuple(pair for pair in self._kept if pair[0] != key)
        self._kept = ((key, order), *others)[:_KEPT]
