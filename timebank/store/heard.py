"""Who stands in an entry since some day: asked for everybody at once, with one look into an index a person."""

from datetime import date

from sqlalchemy import Column, ColumnElement, Table, func, select

from timebank.store.rows.accounts import accounts
from timebank.store.rows.ledger import entries


def stands_in_entry_since(day: date, table: Table, account: Column[int]) -> ColumnElement[bool]:
    """Whether an account has a row in `table` (participations, or transfers by debit or credit) since this day."""
    # Nothing of that day or later lies before this place in the books.
    first = select(func.min(entries.c.sequence)).where(entries.c.service_date >= day)
    found = (
        select(account)
        .select_from(table.join(entries, entries.c.sequence == table.c.sequence))
        .where(
            account == accounts.c.key,
            table.c.sequence >= first.scalar_subquery(),
            entries.c.service_date >= day,
        )
    )
    return found.correlate(accounts).exists()
