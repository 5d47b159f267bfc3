"""The books, as the services see them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from timebank.domain.ledger import Account, Confirmation, Entry, Kind, OnOneDay, Posted
from timebank.domain.members import Partner
from timebank.domain.orders import ExchangeOrder
from timebank.domain.statements import Statement
from timebank.domain.verification import Verification, Witness
from timebank.domain.waiting import Waiting


class LedgerGateway(Protocol):
    """The append-only books: post and read, never change."""

    def accounts(self, codes: Iterable[str]) -> dict[str, Account]:
        """The accounts behind these codes, merged ones resolved; raises AccountUnknown."""
        ...

    def all_accounts(self) -> list[Account]:
        """Every account that was not merged away: members by sort key, organisations, the pot."""
        ...

    def known(self, entry: UUID, ahead: Iterable[str] = ()) -> bytes | None:
        """The content of the order with this id, posted or waiting, or None.

        `ahead` are the accounts that will be asked for next: a server tells both in one round trip.
        """
        ...

    def post(self, entry: Entry, accounts: Mapping[str, Account], operator: int, at: datetime) -> Posted:
        """Append one entry, move the stored balances and seal the chain."""
        ...

    def post_all(
        self,
        entries: Sequence[Entry],
        accounts: Mapping[str, Account],
        operator: int,
        at: datetime,
        step: Callable[[int, int], None] | None = None,
    ) -> None:
        """Append many entries at once; the result is the same as posting each."""
        ...

    def find(self, entry: UUID) -> Posted | None:
        """A posted entry, or None."""
        ...

    def reversal_of(self, sequence: int) -> UUID | None:
        """The id of the entry that reverses the one at this place."""
        ...

    def confirm(self, sequence: int, way: Confirmation, operator: int, at: datetime) -> None:
        """Note that an entry was confirmed after it was booked."""
        ...

    def latest(self, limit: int, *, since: datetime | None = None) -> list[Posted]:
        """The newest entries first, at most `limit`, recorded at or after `since`."""
        ...

    def numbered(self, sequence: int) -> Posted | None:
        """The entry with this number, or None."""
        ...

    def on_day(self, day: date, limit: int) -> list[Posted]:
        """The newest entries of this service date."""
        ...

    def last_of(self, operator: int, since: datetime) -> Posted | None:
        """The newest entry this operator recorded since then that is no reversal and not reversed."""
        ...

    def same_day(self, codes: tuple[str, str], talent: str | None, day: date) -> UUID | None:
        """An unreversed exchange of this pair, activity and day, if one stands in the books."""
        ...

    def same_transfer(self, kind: Kind, debit: Account, credit: Account, day: date) -> UUID | None:
        """An unreversed entry of this kind between these two accounts on this day, among the latest."""
        ...

    def talents_given(self, account: Account, limit: int) -> list[tuple[str, bool]]:
        """Activities of the help this account gave among its latest `limit` of clock time, newest first.

        Each with False where it was taken back.
        """
        ...

    def on_one_day(self, wanted: Sequence[OnOneDay]) -> dict[OnOneDay, UUID]:
        """Those of these that stand in the books unreversed, with the newest entry of each: one question for all."""
        ...

    def names(self, codes: Iterable[str]) -> dict[str, str]:
        """The display names behind these codes (aliases keep the name they lead to)."""
        ...

    def script_names(self, codes: Iterable[str]) -> dict[str, str]:
        """The names in their original script, where they are registered."""
        ...

    def statement(self, account: Account, start: date | None, until: date | None) -> Statement:
        """An account's history by service date, both days included."""
        ...

    def recent(self, account: Account, limit: int, before: int | None = None) -> Statement:
        """The last lines of an account in order of recording; `before` is a sequence, for paging."""
        ...

    def partners(self, account: Account, limit: int) -> list[Partner]:
        """The accounts this one shared most clock time with."""
        ...

    def verify(self, step: Callable[[int, int], None] | None = None) -> Verification:
        """Recompute everything."""
        ...

    def witness(self, seal: str) -> Witness:
        """The entry whose seal, in hexadecimal figures, begins so."""
        ...

    def head(self) -> tuple[int, bytes]:
        """The sequence and digest of the newest entry."""
        ...


class PendingGateway(Protocol):
    """Orders that wait for a confirmation or a second operator; never in a balance."""

    def keep(
        self,
        order: ExchangeOrder,
        accounts: Mapping[str, Account],
        operator: int,
        at: datetime,
        expires_on: date,
        *,
        confirmation: bool,
        signature: bool,
    ) -> None:
        """Let an order wait."""
        ...

    def find(self, entry: UUID) -> Waiting | None:
        """A waiting, posted, declined or expired order, or None."""
        ...

    def waiting(self, account: Account | None = None) -> list[Waiting]:
        """What waits, oldest first; for one account or all."""
        ...

    def confirmed(self, entry: UUID, way: Confirmation) -> None:
        """The receiving side confirmed in this way; a signature may still be needed."""
        ...

    def signed(self, entry: UUID) -> None:
        """A second operator signed; a confirmation may still be needed."""
        ...

    def settle(self, entry: UUID, state: str, operator: int, at: datetime) -> None:
        """End the waiting as `posted`, `declined` or `expired`; its free text goes."""
        ...
