"""What a booking asks first: is this order known already, and the accounts it names."""

from collections.abc import Iterable
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import bindparam, select, union_all

from timebank.store import accounts as account_store
from timebank.store.prepared import Prepared, Values
from timebank.store.rows.ledger import entries, pending

_KNOWN = Prepared(
    union_all(
        select(entries.c.content).where(entries.c.id == bindparam("id", type_=entries.c.id.type)),
        select(pending.c.content).where(pending.c.id == bindparam("id", type_=entries.c.id.type)),
    )
)


class FirstLook(NamedTuple):
    """The question about one order, whose answer may come in one round trip with something else."""

    order: UUID
    codes: tuple[str, ...]

    @classmethod
    def of(cls, order: UUID, codes: Iterable[str]) -> "FirstLook":
        """The look for this order and the accounts that are asked for next."""
        return cls(order, tuple(dict.fromkeys(codes)))

    def questions(self) -> list[tuple[Prepared, Values]]:
        """As `rows_of` takes them; of many accounts nothing is asked ahead."""
        asked: list[tuple[Prepared, Values]] = [(_KNOWN, {"id": self.order})]
        accounts = account_store.question(self.codes)
        return asked if accounts is None else [*asked, accounts]


class Seen(NamedTuple):
    """A look and the rows that answered its questions."""

    look: FirstLook
    rows: list[list[Any]]

    @property
    def content(self) -> bytes | None:
        """The content of the order, posted or waiting, or None."""
        return bytes(self.rows[0][0][0]) if self.rows[0] else None

    @property
    def accounts(self) -> list[Any] | None:
        """The rows of the accounts, or None when they were not asked for."""
        return self.rows[1] if len(self.rows) > 1 else None
