"""What is known about copies of a bank: a backup, one that was put back, one that moved to another database."""

from dataclasses import dataclass, field
from datetime import datetime

from timebank.domain.verification import Verification


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """A whole copy of a bank that was looked through after it was made.

    `where` is its file, or a server's address without its password. `recovery_key` is there only for a file with a
    key of its own: it is shown once and kept nowhere.
    """

    where: str
    books: Verification
    recovery_key: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """What goes when one bank takes the place of another: entries that stand in the old one and not in the new.

    `first` and `last` are the moments (UTC) at which the first and the last of these were recorded. `known` is False
    when the old one cannot be opened, so that nobody can tell. `accounts` are people and organisations that came since.
    `gained` is how many entries stand only in the new one: both were worked in after they parted, or they are two banks.
    """

    entries: int = 0
    accounts: int = 0
    first: datetime | None = None
    last: datetime | None = None
    gained: int = 0
    known: bool = True
