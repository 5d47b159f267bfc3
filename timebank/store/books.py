"""Reading the whole books out, part by part, so that a million entries need no more memory than a thousand."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import BindParameter, Connection, bindparam, func, select

from timebank.domain.books import BookAccount
from timebank.domain.ledger import AccountKind, Participation, Posted, Side, Transfer
from timebank.store.posted import ENTRY, posted_of
from timebank.store.rows.accounts import accounts
from timebank.store.rows.ledger import entries, participations, transfers

_PART = 2000
_ACCOUNTS = select(accounts).order_by(accounts.c.kind.desc(), accounts.c.key)
_DAYS = select(func.min(entries.c.service_date), func.max(entries.c.service_date))
_FROM: BindParameter[int] = bindparam("after")
_TO: BindParameter[int] = bindparam("until")
_ENTRIES = ENTRY.where(entries.c.sequence > _FROM, entries.c.sequence <= _TO).order_by(entries.c.sequence)
_TRANSFERS = (
    select(transfers.c.sequence, transfers.c.debit, transfers.c.credit, transfers.c.minutes)
    .where(transfers.c.sequence > _FROM, transfers.c.sequence <= _TO)
    .order_by(transfers.c.sequence, transfers.c.position)
)
_PARTICIPATIONS = (
    select(
        participations.c.sequence, participations.c.account, participations.c.side, participations.c.minutes
    )
    .where(participations.c.sequence > _FROM, participations.c.sequence <= _TO)
    .order_by(participations.c.sequence, participations.c.position)
)


class BookStore:
    """The books behind one transaction, for reading from end to end."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def accounts(self) -> list[BookAccount]:
        """Every account that ever was, by number, the pot first."""
        rows = self._connection.execute(_ACCOUNTS).all()
        codes = {row.key: row.code for row in rows}
        return [
            BookAccount(
                code=row.code,
                kind=AccountKind(row.kind),
                name=row.name,
                opened_on=row.opened_on,
                closed_on=row.closed_on,
                merged_into=None if row.merged_into is None else codes[row.merged_into],
                balance=row.balance,
                given=row.given,
                received=row.received,
                attended=row.attended,
            )
            for row in rows
        ]

    def days(self) -> tuple[date, date] | None:
        """The first and the last service date, or None in empty books."""
        first, last = self._connection.execute(_DAYS).one()
        return None if first is None else (first, last)

    def entries(self, until: int) -> Iterator[Posted]:
        """Every entry up to this sequence, in order, read in parts."""
        codes = {row.key: row.code for row in self._connection.execute(_ACCOUNTS)}
        for after in range(0, until, _PART):
            bounds = {"after": after, "until": min(after + _PART, until)}
            moved: dict[int, list[Transfer]] = {}
            for sequence, debit, credit, minutes in self._connection.execute(_TRANSFERS, bounds):
                transfer = Transfer(debit=codes[debit], credit=codes[credit], minutes=minutes)
                moved.setdefault(sequence, []).append(transfer)
            clock: dict[int, list[Participation]] = {}
            for sequence, account, side, minutes in self._connection.execute(_PARTICIPATIONS, bounds):
                part = Participation(account=codes[account], side=Side(side), minutes=minutes)
                clock.setdefault(sequence, []).append(part)
            for row in self._connection.execute(_ENTRIES, bounds):
                organisation = None if row.organisation is None else codes[row.organisation]
                yield posted_of(row, organisation, moved[row.sequence], clock.get(row.sequence, ()))
