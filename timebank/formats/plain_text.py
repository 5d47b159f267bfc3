"""What the plain-text ledgers share: names of accounts, the unit, and text that stays on its line."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from timebank.domain.books import BookAccount, Books
from timebank.domain.ledger import AccountKind, Posted
from timebank.formats.csv_files import movements

UNIT = "MIN"
"""Minutes as a commodity: whole numbers, so that nothing is ever rounded."""


class Totals:
    """Adds up what is written out, so that the file itself can state every balance."""

    def __init__(self, books: Books, count: Callable[[], None]) -> None:
        self._books = books
        self._count = count
        self.entries = 0
        self.balances: dict[str, int] = {account.code: 0 for account in books.accounts}

    def posted(self) -> Iterator[tuple[Posted, list[tuple[str, int]]]]:
        """Every entry with what it does to each account (minutes, positive is earned)."""
        for posted in self._books.entries():
            moved = list(movements(posted))
            for account, minutes in moved:
                self.balances[account] += minutes
            self.entries += 1
            yield posted, moved
            self._count()


def opening_day(books: Books) -> date:
    """The day on which every account can be said to exist."""
    days = [account.opened_on for account in books.accounts]
    return min([*days, books.first_day] if books.first_day else days, default=books.at.date())


def day_after(books: Books) -> date:
    """The day after the last entry, whose morning has the balances of today."""
    return (books.last_day or books.at.date()) + timedelta(days=1)


def one_line(text: str) -> str:
    """Text without line breaks and other control characters."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def group_of(account: BookAccount) -> str:
    """The part of an account's name that says whose it is."""
    match account.kind:
        case AccountKind.MEMBER:
            return "Members"
        case AccountKind.ORGANISATION:
            return "Organisations"
        case AccountKind.POT:
            return "Pot"
