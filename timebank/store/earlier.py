"""A server's bank of an earlier schema in an encrypted file of that schema: its copy from before an upgrade."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, DateTime, MetaData, event

from timebank.domain.progress import Unwatched
from timebank.store.carrying import carry, rows_of_books
from timebank.store.database import Database
from timebank.store.moving import locked_file
from timebank.store.rows.base import Moment
from timebank.store.upgrade import fill


def copy_earlier(source: Connection, schema: str, file: Path) -> None:
    """Copy the whole bank to the new file, encrypted under a key that every operator's own password opens.

    `source` is about to upgrade it: from here until its end nobody else changes anything. The models know only the newest
    schema, so the tables are taken as they stand. Raises what `move_bank` raises; then no copy is there.
    """
    # Desks of the older program wait for the books; and nothing is asked here while the copy is looked through.
    source.exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = 0")
    source.exec_driver_sql("LOCK TABLE ledger_head IN EXCLUSIVE MODE")
    tables = tables_of(source)

    def rows(target: Connection) -> None:
        carry(source, target, Unwatched(), 2 * rows_of_books(source, tables), tables)

    def filled(target: Database) -> None:
        fill(target, rows, schema)

    locked_file(file, filled)


def tables_of(source: Connection) -> MetaData:
    """Every table that a bank on a server has, with types that both kinds of database know."""
    tables = MetaData()

    @event.listens_for(tables, "column_reflect")
    def plainly(_inspector: Any, _table: Any, column: dict[str, Any]) -> None:
        generic = column["type"].as_generic()
        column["type"] = Moment() if isinstance(generic, DateTime) else generic

    tables.reflect(source)
    tables.remove(tables.tables["alembic_version"])
    return tables
