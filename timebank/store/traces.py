"""Old pages of the database, which may hold what was erased: written over after the erasure, or later.

A row among the settings stands from the erasure, in its own transaction, until that is done: a program that is killed
in between does it when it next opens the bank.
"""

from typing import Any

from sqlalchemy import Connection, delete, insert, select

from timebank.store.database import Database
from timebank.store.records import TRACES
from timebank.store.rows import metadata
from timebank.store.rows.office import settings

_NEVER_NAMED = frozenset({"entries", "transfers", "participations", "audit", "entry_confirmations"})
"""Large tables in which no name and no free text ever stood."""
_OWNED = """
    SELECT bool_and(pg_has_role(relowner, 'USAGE')) FROM pg_class
    WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'
"""
"""Whether this login may rewrite the tables."""


def leave(connection: Connection) -> None:
    """Note that old pages may hold what is erased in this transaction."""
    if not _standing(connection):
        connection.execute(insert(settings), {"name": TRACES, "value": "true"})


def are_left(database: Database) -> bool:
    """Whether old pages may still hold what was erased. Raises StorageTrouble."""
    with database.reading() as connection:
        return _standing(connection)


def clear(database: Database) -> bool:
    """Write every page anew and empty the journal; gives whether nothing of the old ones is left.

    Another desk that is reading at this moment keeps the old journal in use, and a desk's login at a server may not
    rewrite tables: then something is. A server's own archives of its journal are its administrator's. Raises
    StorageTrouble.
    """
    with database.troubles_told():
        cleared = _rewrite_server(database) if database.on_server else _rewrite_file(database)
    if cleared:
        with database.writing() as connection:
            connection.execute(delete(settings).where(settings.c.name == TRACES))
    return cleared


def _standing(connection: Connection) -> bool:
    return connection.execute(select(settings.c.name).where(settings.c.name == TRACES)).first() is not None


def _rewrite_file(database: Database) -> bool:
    with database.engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        driver.execute("VACUUM")
        (busy, _, _) = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


def _rewrite_server(database: Database) -> bool:
    named = ", ".join(f'"{table.name}"' for table in metadata.sorted_tables if table.name not in _NEVER_NAMED)
    # Outside of every transaction, which rewriting a table needs.
    alone = database.engine.execution_options(isolation_level="AUTOCOMMIT", timebank_writing=True)
    with alone.connect() as connection:
        if not connection.exec_driver_sql(_OWNED).scalar_one():
            # A desk's login may not: the server would pass over each table with no more than a warning.
            return False
        connection.exec_driver_sql(f"VACUUM (FULL) {named}")
    return True
