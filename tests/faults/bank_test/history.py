"""What each process of the bank test asked for and was answered, on paper that no kill takes away.

A history is a file of one process's name: a JSON object a line, written with one system call before and after each
deed. Moments are nanoseconds of the machine's own clock, which all processes share and nobody sets.
"""

import json
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any
from uuid import UUID

from timebank.domain.ledger import Kind
from timebank.domain.numbers import POT
from timebank.domain.orders import ExchangeOrder, ReversalOrder, TransferOrder, swap_id
from timebank.domain.sharing import Share


class Deed(StrEnum):
    """What a desk does."""

    EXCHANGE = "exchange"
    SWAP = "swap"
    GIFT = "gift"
    UNDO = "undo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Something a desk wants booked; its id is the key by which a repeat is known."""

    id: UUID
    deed: Deed
    day: date
    givers: tuple[tuple[str, int], ...] = ()
    receivers: tuple[tuple[str, int], ...] = ()
    undoes: UUID | None = None

    def ids(self) -> tuple[UUID, ...]:
        """The entries that it becomes, together or not at all."""
        return (self.id, swap_id(self.id)) if self.deed is Deed.SWAP else (self.id,)

    def moves(self) -> dict[UUID, dict[str, int]]:
        """What each of its entries must move by rule 7, reckoned apart from the program; nothing for an undo."""
        if self.deed is Deed.UNDO:
            return {}
        if self.deed is Deed.GIFT:
            ((giver, minutes),), ((receiver, _),) = self.givers, self.receivers
            return {self.id: {giver: -minutes, receiver: minutes}}
        moved = dict(self.givers)
        moved |= {code: -minutes for code, minutes in self.receivers}
        surplus = -sum(moved.values())
        there = moved | ({POT: surplus} if surplus else {})
        back = {code: -minutes for code, minutes in there.items()}
        return dict(zip(self.ids(), (there, back), strict=False))

    def exchange(self) -> ExchangeOrder:
        """It as the desk types it."""
        return ExchangeOrder(
            id=self.id,
            givers=tuple(Share(account=code, minutes=minutes) for code, minutes in self.givers),
            receivers=tuple(Share(account=code, minutes=minutes) for code, minutes in self.receivers),
            service_date=self.day,
            note=f"soep gekookt {self.id}",
        )

    def gift(self) -> TransferOrder:
        """The same for a gift."""
        ((giver, minutes),), ((receiver, _),) = self.givers, self.receivers
        return TransferOrder(
            id=self.id, kind=Kind.GIFT, debit=giver, credit=receiver, minutes=minutes, service_date=self.day
        )

    def reversal(self) -> ReversalOrder:
        """The same for an undo."""
        assert self.undoes is not None
        return ReversalOrder(id=self.id, entry=self.undoes, reason="verkeerd getypt")

    def written(self) -> dict[str, Any]:
        """It as JSON."""
        return {
            "id": str(self.id),
            "deed": self.deed.value,
            "day": self.day.isoformat(),
            "givers": self.givers,
            "receivers": self.receivers,
            "undoes": self.undoes and str(self.undoes),
        }

    @classmethod
    def read(cls, line: dict[str, Any]) -> "Wish":
        """It out of JSON."""
        return cls(
            id=UUID(line["id"]),
            deed=Deed(line["deed"]),
            day=date.fromisoformat(line["day"]),
            givers=tuple((code, minutes) for code, minutes in line["givers"]),
            receivers=tuple((code, minutes) for code, minutes in line["receivers"]),
            undoes=line["undoes"] and UUID(line["undoes"]),
        )


class History:
    """The paper of one process; whoever is started after a kill goes on with the same."""

    def __init__(self, file: Path) -> None:
        self._file = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def note(self, what: str, **facts: object) -> None:
        """A line, with this moment."""
        line = {"at": time.monotonic_ns(), "what": what, **facts}
        os.write(self._file, json.dumps(line).encode() + b"\n")


def lines(file: Path) -> Iterator[dict[str, Any]]:
    """Every line that was written to its end: nobody heard of another."""
    for line in file.read_text("utf-8").splitlines(keepends=True) if file.exists() else ():
        if line.endswith("\n"):
            yield json.loads(line)


def unanswered(file: Path) -> Wish | None:
    """The last wish of a process that was killed before it heard what became of it."""
    last: Wish | None = None
    for line in lines(file):
        if line["what"] == "asks":
            last = Wish.read(line["wish"])
        elif line["what"] in ("done", "refused", "leaves"):
            last = None
    return last
