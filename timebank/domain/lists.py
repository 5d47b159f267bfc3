"""Lists: what is asked of one (filters, order, a page), and what is written of it to a file or to paper."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Generic, TypeVar

from timebank.domain.names import fold

Item = TypeVar("Item")

LONGEST_SEARCH = 120
"""Signs of what is searched for that count, as many as a name has: each word more is a question more to the database."""


class Content(StrEnum):
    """What a column holds: how it is filtered, written and aligned. Minutes and numbers are whole numbers,
    a choice is a code or several."""

    TEXT = "text"
    CHOICE = "choice"
    DATE = "date"
    MINUTES = "minutes"
    NUMBER = "number"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What one column must hold. Of the conditions, those that are given must all be true; both ends count."""

    column: str
    text: str = ""
    choices: tuple[str, ...] = ()
    start: date | None = None
    until: date | None = None
    least: int | None = None
    most: int | None = None

    def __post_init__(self) -> None:
        """Let what is longer than anything that is looked for count as far as that goes."""
        object.__setattr__(self, "text", self.text[:LONGEST_SEARCH])

    def keeps(self, value: Any) -> bool:
        """Whether a value passes: a text, a code or several, a date, or a whole number. None passes nothing."""
        if value is None:
            return False
        if self.text and not all(word in fold(str(value)) for word in fold(self.text).split()):
            return False
        if self.choices:
            held = (value,) if isinstance(value, str) else tuple(value)
            if not set(held) & set(self.choices):
                return False
        if self.start is not None and value < self.start:
            return False
        if self.until is not None and value > self.until:
            return False
        if self.least is not None and value < self.least:
            return False
        return self.most is None or value <= self.most


@dataclass(frozen=True, slots=True, kw_only=True)
class ListQuery:
    """One page of a list: `words` must all stand somewhere in a row, each filter holds for its column.

    Without `sort` (the name of a column) the source's own order counts. `counted` asks for the total too.
    """

    words: str = ""
    filters: tuple[Filter, ...] = ()
    sort: str = ""
    descending: bool = False
    offset: int = 0
    limit: int = 100
    counted: bool = False

    def __post_init__(self) -> None:
        """The same for the words that are searched for."""
        object.__setattr__(self, "words", self.words[:LONGEST_SEARCH])


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPage(Generic[Item]):
    """Some rows of a list, and how many there are in all where that was asked for."""

    rows: tuple[Item, ...]
    total: int | None = None


def narrowed(
    rows: Iterable[Item],
    query: ListQuery,
    read: Mapping[str, Callable[[Item], Any]],
    whole: Callable[[Item], str],
) -> list[Item]:
    """The rows that a query keeps, in their own order: for lists that are small enough to be held.

    `read` gives a column's value, `whole` everything that a row says, for the words.
    """
    wanted = fold(query.words).split()
    kept = []
    for row in rows:
        if wanted:
            said = fold(whole(row))
            if not all(word in said for word in wanted):
                continue
        if all(each.keeps(read[each.column](row)) for each in query.filters if each.column in read):
            kept.append(row)
    return kept


@dataclass(frozen=True, slots=True, kw_only=True)
class ListHead:
    """The head of a column on paper or in a file. `share` is its part of the width."""

    title: str
    content: Content = Content.TEXT
    share: float = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ListTable:
    """A list as it leaves the screen. Cells are texts, dates, whole numbers (minutes where the head says so) or None.

    `told` says in words which filters held; `in_minutes` names the unit where a file has to write whole minutes.
    """

    title: str
    told: str
    in_minutes: str
    heads: tuple[ListHead, ...]
    rows: tuple[tuple[Any, ...], ...]
