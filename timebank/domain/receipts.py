"""What the ledger answers when something was booked."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from timebank.domain.changes import Receipt, Topic
from timebank.domain.ledger import Entry, Kind, Posting, Warned


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded(Receipt):
    """An entry as booked, or as it waits.

    `entry` is None only when there was nothing to book (a leaver whose balance is zero). `waiting` tells
    for what a pending entry waits: `confirmation`, `signature` or both; `repeated` that the same order
    had been recorded before and nothing was booked now.
    """

    entry: UUID | None
    kind: Kind
    service_date: date
    postings: tuple[Posting, ...] = ()
    warnings: tuple[Warned, ...] = ()
    waiting: tuple[str, ...] = ()
    repeated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedTogether(Receipt):
    """What was booked in one step, in the order in which it was asked for."""

    parts: tuple[Recorded, ...]

    @classmethod
    def of(cls, parts: Iterable[Recorded]) -> "RecordedTogether":
        """The receipt of these entries."""
        booked = tuple(parts)
        return cls(changed=frozenset[Topic]().union(*(part.changed for part in booked)), parts=booked)


def postings_of(entry: Entry, names: dict[str, str]) -> tuple[Posting, ...]:
    """What each account gained or paid, in the order in which the transfers name them."""
    moved: dict[str, int] = {}
    for transfer in entry.transfers:
        moved[transfer.credit] = moved.get(transfer.credit, 0) + transfer.minutes
        moved[transfer.debit] = moved.get(transfer.debit, 0) - transfer.minutes
    return tuple(
        Posting(account=code, name=names.get(code, ""), minutes=minutes)
        for code, minutes in moved.items()
        if minutes
    )


def changes_of(entry: Entry) -> dict[str, int]:
    """How each balance moves, in minutes, accounts that end where they were left out."""
    return {posting.account: posting.minutes for posting in postings_of(entry, {})}
