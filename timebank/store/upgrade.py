"""The schema: making a new database, bringing an older one up to date, telling which one it holds.

Every migration is one transaction: it happens whole, guards included, or not at all.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, inspect

from timebank.domain.errors import (
    DatabaseDamaged,
    DatabaseExists,
    DatabaseNewer,
    DatabaseNotABank,
)
from timebank.domain.troubles import ServerOwnerNeeded
from timebank.places import migrations
from timebank.store import guards, rights
from timebank.store.database import Database
from timebank.store.files import new_file, remove_database
from timebank.store.search import Search

if TYPE_CHECKING:
    from alembic.config import Config

# Anything constant: programs that upgrade one PostgreSQL database wait for each other.
_UPGRADE_LOCK = 0x54424E4B


def newest_schema() -> str:
    """The newest schema this program knows, such as "0001"; empty where it has no migration."""
    return max((file.name[:4] for file in (migrations() / "versions").glob("[0-9]*.py")), default="")


def schema_of(database: Database) -> str | None:
    """The schema that the database holds, None where it holds nothing of ours.

    Raises DatabaseNotABank when it holds something else, StorageTrouble when it cannot be read.
    """
    with database.reading() as connection:
        return _schema(connection)


def create(where: str, key: bytes | None = None) -> Database:
    """Make a new, empty bank with the newest schema: a file that does not exist yet, or an empty database.

    `key` is the raw 32-byte file key of an encrypted file. Raises DatabaseExists, FolderNotWritable and
    what `Database` raises; a file that could not be finished is removed again.
    """
    database = Database(where, key)
    if not database.on_server:
        new_file(Path(where))
    try:
        if database.on_server and schema_of(database) is not None:
            raise DatabaseExists()
        upgrade(database)
        if not database.on_server:
            # The head of the file tells what it is: it stands there from the first day, not in a journal.
            with database.engine.connect() as connection:
                driver: Any = connection.connection.driver_connection
                driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except BaseException:
        database.close()
        if not database.on_server:
            remove_database(Path(where))
        raise
    return database


def upgrade(
    database: Database, before: Callable[[str | None, Connection], None] | None = None
) -> tuple[str, ...]:
    """Bring the database to the newest schema and return the schemas passed on the way.

    `before` is called once with the schema held so far and the connection that is about to change it, while nobody else
    can write to a file and nothing has been changed yet: the moment for a backup. Raises DatabaseNewer when a newer program made the database,
    DatabaseNotABank when it holds something else.
    """
    passed: list[str] = []
    # Asked without a lock first: most starts find nothing to do and make no other desk wait.
    while (schema_of(database) or "") != newest_schema():
        if step := _one_step(database, None if passed else before):
            passed.append(step)
    if passed:
        with database.writing() as connection:
            # Changed rules of the name search come with a schema step, which need change nothing else.
            Search(connection).renew()
    return tuple(passed)


def fill(database: Database, rows: Callable[[Connection], None], schema: str = "head") -> None:
    """Make a schema, the newest, in an empty database and let `rows` fill it: one transaction, so all of it or nothing.

    Raises DatabaseExists, DatabaseNotABank where somebody else's tables stand, and what `rows` raises.
    """
    with _migrating(database) as connection:
        if _schema(connection) is not None:
            raise DatabaseExists()
        from alembic import command

        command.upgrade(script_config(connection), schema)
        guards.install(connection)
        rows(connection)
        if _astray(connection):
            raise DatabaseDamaged()


def script_config(connection: Connection) -> "Config":
    """Alembic's settings for running or drafting migrations on this connection, in its transaction."""
    # Imported late: a database that is up to date needs no Alembic.
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations()).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    config.attributes["connection"] = connection
    return config


def _one_step(database: Database, before: Callable[[str | None, Connection], None] | None) -> str | None:
    with _migrating(database) as connection:
        held, newest = _schema(connection), newest_schema()
        if (held or "") == newest:
            return None
        if held is not None and held > newest:
            raise DatabaseNewer(schema=held, newest=newest)
        _require_whole(connection, held)
        if before is not None:
            before(held, connection)
        from alembic import command

        command.upgrade(script_config(connection), "+1")
        guards.install(connection)
        if astray := _astray(connection):
            raise RuntimeError(f"the migration left {astray} rows that point nowhere")
        return _schema(connection)


@contextmanager
def _migrating(database: Database) -> Iterator[Connection]:
    """One writing transaction in which SQLite's tables may be rebuilt: no foreign key is checked meanwhile."""
    engine = database.engine.execution_options(timebank_writing=True)
    with database.troubles_told(), engine.connect() as connection:
        if database.on_server:
            with connection.begin():
                if not rights.may_migrate(connection):
                    raise ServerOwnerNeeded()
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_UPGRADE_LOCK})")
                yield connection
                if _schema(connection) == newest_schema():
                    rights.bring_in_step(connection)
            return
        driver: Any = connection.connection.driver_connection
        # SQLite ignores this inside a transaction, and SQLAlchemy begins one at the first statement.
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                yield connection
        finally:
            # Ctrl+C within a statement costs SQLAlchemy the connection, and nothing is left to set back.
            if not connection.invalidated:
                driver.execute("PRAGMA foreign_keys = ON")


def _require_whole(connection: Connection, held: str | None) -> None:
    if held is not None and _astray(connection):
        # Damage from before: a migration would only spread it.
        raise DatabaseDamaged()


def _astray(connection: Connection) -> int:
    """How many rows of a SQLite file point at rows that are not there."""
    if connection.dialect.name != "sqlite":
        return 0
    return len(connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall())


def _schema(connection: Connection) -> str | None:
    tables = inspect(connection).get_table_names()
    if not tables:
        return None
    if "alembic_version" not in tables:
        raise DatabaseNotABank()
    held = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    if held is None:
        return None
    if not (isinstance(held, str) and held.isdigit()):
        raise DatabaseNotABank()
    return held
