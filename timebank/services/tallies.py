"""How a source's balances and its history are kept from counting twice, whichever comes first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from timebank.domain.ledger import Account
from timebank.domain.sources import SourcePersonBook
from timebank.services.importing import People, Person


@dataclass(slots=True, eq=False)
class Tally:
    """What was and will be booked for one person of a source (see `SourcePersonBook`)."""

    person: UUID
    holder: str | Person
    stated: int | None = None
    stated_on: date | None = None
    history: int = 0
    later: int = 0
    opened: int = 0
    openings: int = 0
    touched: bool = False

    def book(self, account: Account) -> SourcePersonBook:
        """What is to be remembered."""
        return SourcePersonBook(
            account=account,
            stated=self.stated,
            stated_on=self.stated_on,
            history=self.history,
            later=self.later,
            opened=self.opened,
            openings=self.openings,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """Minutes that an opening entry must move (positive is earned), and the how-manieth it is."""

    tally: Tally
    minutes: int
    count: int


class Tallies:
    """The tallies of everybody known from a source, by person and by account.

    People of one source who share an account here are reckoned together: their stated balances, less
    what history says about the time before, less what was opened, is what is still to be opened.
    """

    def __init__(self, people: People) -> None:
        self._by_person: dict[UUID, Tally] = {}
        self._by_holder: dict[str | Person, list[Tally]] = {}
        for person, book in people.books.items():
            self._add(
                Tally(
                    person=person,
                    holder=book.account.code,
                    stated=book.stated,
                    stated_on=book.stated_on,
                    history=book.history,
                    later=book.later,
                    opened=book.opened,
                    openings=book.openings,
                )
            )
        # A long history of a source that never stated a balance need not look for one at every row.
        self._any_stated = any(tally.stated is not None for tally in self._by_person.values())
        for known in people.everybody():
            if known.id not in self._by_person:
                self._add(Tally(person=known.id, holder=known.holder))

    def of(self, person: Person) -> Tally:
        """The tally of one person."""
        return self._by_person[person.id]

    def move(self, person: Person, minutes: int, day: date) -> None:
        """Take in a movement of history, dated `day`; positive minutes were earned."""
        tally = self._by_person[person.id]
        tally.history += minutes
        if self._any_stated:
            stated_on = self._stated_on(tally.holder)
            if stated_on is not None and day > stated_on:
                tally.later += minutes
        tally.touched = True

    def state(self, person: Person, minutes: int, day: date) -> None:
        """Take in a balance that the source states, true on `day`: it holds all history up to then."""
        tally = self._by_person[person.id]
        tally.stated, tally.stated_on, tally.later = minutes, day, 0
        self._any_stated = True
        tally.touched = True

    def openings(self) -> Iterator[Opening]:
        """What is still to be opened, for the accounts that this file touches."""
        for tallies in self._by_holder.values():
            stated = [tally for tally in tallies if tally.stated is not None]
            if not stated or not any(tally.touched for tally in tallies):
                continue
            due = sum(tally.stated or 0 for tally in stated)
            due -= sum(tally.history - tally.later + tally.opened for tally in tallies)
            if due:
                yield Opening(tally=stated[0], minutes=due, count=stated[0].openings)

    def opened(self, openings: Iterable[Opening]) -> None:
        """Note that these opening entries are booked."""
        for opening in openings:
            opening.tally.opened += opening.minutes
            opening.tally.openings += 1
            opening.tally.touched = True

    def all(self) -> Iterator[Tally]:
        """Every tally."""
        return iter(self._by_person.values())

    def _add(self, tally: Tally) -> None:
        self._by_person[tally.person] = tally
        self._by_holder.setdefault(tally.holder, []).append(tally)

    def _stated_on(self, holder: str | Person) -> date | None:
        days = [tally.stated_on for tally in self._by_holder[holder] if tally.stated_on is not None]
        return max(days, default=None)
