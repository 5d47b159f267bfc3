"""The ledger's nouns: entries of transfers (credits) and participations (clock time), never changed."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID


class Kind(StrEnum):
    """What an entry is (DOMAIN section 2, rule 4)."""

    EXCHANGE = "exchange"
    GROUP_EXCHANGE = "group_exchange"
    ACTIVITY = "activity"
    GIFT = "gift"
    GRANT = "grant"
    SETTLEMENT = "settlement"
    OPENING = "opening"
    MERGE = "merge"
    REVERSAL = "reversal"


CLOCK_KINDS = frozenset({Kind.EXCHANGE, Kind.GROUP_EXCHANGE, Kind.ACTIVITY})
"""Only these are time on the clock; certificates and statistics of hours count them alone."""


class Side(StrEnum):
    """What a person did with the clock time: gave help, received it, or attended an activity."""

    GIVEN = "given"
    RECEIVED = "received"
    ATTENDED = "attended"


class Confirmation(StrEnum):
    """How the receiving side confirmed (DOMAIN section 2, rule 10)."""

    AT_DESK = "at_desk"
    SLIP_SIGNED = "slip_signed"
    CARD_PIN = "card_pin"
    PHONE = "phone"
    HELPER_ONLY = "helper_only"

    @property
    def by_receiver(self) -> bool:
        """Whether the receiving side itself confirmed; `helper_only` says it was not there."""
        return self is not Confirmation.HELPER_ONLY


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """Whole minutes leaving one account for another: balanced by construction.

    `credit` earned them and `debit` pays them; both are account codes.
    """

    debit: str
    credit: str
    minutes: int

    def __post_init__(self) -> None:
        if self.minutes < 1:
            raise ValueError(f"a transfer moves at least one minute, not {self.minutes}")
        if self.debit == self.credit:
            raise ValueError("a transfer needs two accounts")

    def mirrored(self) -> "Transfer":
        """The transfer that undoes this one."""
        return Transfer(debit=self.credit, credit=self.debit, minutes=self.minutes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Participation:
    """Clock time of one account; negative in a reversal, which takes it away again."""

    account: str
    side: Side
    minutes: int

    def __post_init__(self) -> None:
        if self.minutes == 0:
            raise ValueError("clock time is never zero minutes")

    def mirrored(self) -> "Participation":
        """The participation that takes this one away."""
        return Participation(account=self.account, side=self.side, minutes=-self.minutes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One event in the books: transfers that sum to zero and the clock time behind them.

    `id` is public (UUID), `service_date` the local calendar date on which it happened, `content` the
    digest of the order as it was given (see `chain.content_of`), `note` erasable free text, `reverses`
    the id of the entry that this one undoes, `organisation` the account code of who is responsible.
    """

    id: UUID
    kind: Kind
    service_date: date
    transfers: tuple[Transfer, ...]
    participations: tuple[Participation, ...] = ()
    content: bytes
    talent: str | None = None
    organisation: str | None = None
    confirmation: Confirmation | None = None
    note: str = ""
    override: str = ""
    reverses: UUID | None = None

    def __post_init__(self) -> None:
        # A reversal between two numbers that became one person moves nothing and still takes clock time back.
        # Who attended an activity pays nothing: where nobody earns either, attendance is all there is to book.
        if not self.transfers and not (self.kind in (Kind.REVERSAL, Kind.ACTIVITY) and self.participations):
            raise ValueError("an entry has one or more transfers")

    def accounts(self) -> tuple[str, ...]:
        """Every account code that the entry names, the responsible organisation too; sorted, each once."""
        codes = {t.debit for t in self.transfers} | {t.credit for t in self.transfers}
        codes |= {p.account for p in self.participations}
        if self.organisation is not None:
            codes.add(self.organisation)
        return tuple(sorted(codes))


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """An entry as it stands in the ledger: with its place, who recorded it and when (UTC)."""

    sequence: int
    entry: Entry
    operator: int
    posted_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """One line of an entry for reading: what an account gained (+) or paid (-), in minutes."""

    account: str
    name: str
    minutes: int


class AccountKind(StrEnum):
    """Whose account it is."""

    MEMBER = "member"
    ORGANISATION = "organisation"
    POT = "pot"


class Account(NamedTuple):
    """An account as the ledger knows it now; the tallies are clock minutes.

    A named tuple, for lists hold tens of thousands of them and a frozen dataclass takes ten times as long to make.
    """

    key: int
    code: str
    kind: AccountKind
    name: str
    open: bool
    balance: int
    given: int
    received: int
    attended: int
    paused: bool = False


class OnOneDay(NamedTuple):
    """What makes two slips of paper look like one: who helped whom with what on one day."""

    giver: str
    receiver: str
    talent: str | None
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Warned:
    """Something that was booked all the same but should be seen; `code` is stable for scripts."""

    code: str
    account: str
    facts: dict[str, object] = field(default_factory=dict)
