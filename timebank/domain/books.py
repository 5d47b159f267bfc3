"""The whole books for reading out: every account that ever was, and every entry in order."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from timebank.domain.bank import Bank
from timebank.domain.ledger import AccountKind, Posted
from timebank.domain.members import Member
from timebank.domain.operators import Operator
from timebank.domain.organisations import Organisation
from timebank.domain.talents import Talent
from timebank.domain.waiting import Waiting


@dataclass(frozen=True, slots=True, kw_only=True)
class BookAccount:
    """An account as it stands in the books, joined and closed ones too.

    `name` is empty for the pot and for whoever was erased; `merged_into` is the code of the account that
    this one was joined with.
    """

    code: str
    kind: AccountKind
    name: str
    opened_on: date
    closed_on: date | None
    merged_into: str | None
    balance: int
    given: int
    received: int
    attended: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Books:
    """Everything there is to read out, as of one moment (UTC).

    `entries` reads the entries anew each time it is called, oldest first; `members` the register. `first_day`
    and `last_day` are the service dates between which they lie, None in empty books. `head` is the
    sequence and digest of the newest entry.
    """

    bank: Bank
    at: datetime
    head: tuple[int, bytes]
    accounts: tuple[BookAccount, ...]
    first_day: date | None
    last_day: date | None
    entries: Callable[[], Iterator[Posted]]
    members: Callable[[], Iterator[Member]]
    organisations: tuple[Organisation, ...] = ()
    talents: tuple[Talent, ...] = ()
    operators: tuple[Operator, ...] = ()
    waiting: tuple[Waiting, ...] = ()
