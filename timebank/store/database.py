"""One database, either dialect: connections, transactions and what went wrong with them.

Only this module, `search` and the guards know which dialect it is.
"""

import logging
import random
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Self

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    ExceptionContext,
    Table,
    create_engine,
    event,
    func,
    make_url,
    select,
)
from sqlalchemy.exc import ArgumentError, DBAPIError, DisconnectionError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as sqlcipher

from timebank.domain import errors, troubles
from timebank.store import sending
from timebank.store.server_address import protected

PATIENCE_SECONDS = 10.0
"""How long a writer waits for another desk before it says that the database is locked."""

IDLE_SECONDS = 5.0
"""After this pause a connection to the server is tried before it is used again."""

_CACHE_KIB = 16_000
"""Pages of a file that one connection keeps deciphered at the most; it takes only what it has read."""

_SERVER = ("postgresql:", "postgresql+", "postgres:")

_ALMOST_NOTHING_BYTES = 64 * 1024
"""With less room than this even the small file by which desks tell each other what they read cannot be made."""

# The driver's message tells what happened; SQLite's numbers reach us only through it.
_SQLITE_TROUBLE: tuple[tuple[str, type[errors.StorageTrouble]], ...] = (
    ("database is locked", errors.DatabaseLocked),
    ("database table is locked", errors.DatabaseLocked),
    ("database or disk is full", errors.DiskFull),
    ("attempt to write a readonly database", errors.DatabaseReadOnly),
    ("unable to open database file", errors.DatabaseReadOnly),
    ("file is not a database", errors.DatabaseNotABank),
    ("disk image is malformed", errors.DatabaseDamaged),
    ("malformed database schema", errors.DatabaseDamaged),
    # Never a damaged file, which is told above: what keeps it could not read or write, or was taken away.
    ("disk i/o error", errors.DiskFails),
)
# SQLSTATE classes (PostgreSQL manual, appendix A).
_SERVER_TROUBLE: tuple[tuple[str, type[errors.StorageTrouble]], ...] = (
    ("53100", errors.DiskFull),
    ("55P03", errors.DatabaseLocked),
    ("57014", errors.DatabaseLocked),
    ("25006", errors.DatabaseReadOnly),
    ("42501", troubles.ServerRightMissing),
    ("08", errors.DatabaseUnreachable),
    ("28", errors.DatabaseRefused),
    ("3D000", errors.DatabaseMissing),
    ("57P", errors.DatabaseUnreachable),
)
# What an English-speaking server says as it turns somebody away; others are told as unreachable.
_NO_CONNECTION: tuple[tuple[tuple[str, ...], type[errors.StorageTrouble]], ...] = (
    (("database ", "does not exist"), errors.DatabaseMissing),
    (("role ", "does not exist"), errors.DatabaseRefused),
    (("authentication failed",), errors.DatabaseRefused),
    (("no password supplied",), errors.DatabaseRefused),
    (("server does not support SSL",), troubles.DatabaseUnprotected),
    (("certificate",), troubles.DatabaseUnprotected),
    (("pg_hba.conf",), errors.DatabaseRefused),
    (("permission denied for database",), errors.DatabaseRefused),
)


class Database:
    """A time bank's database. `key` is the raw 32-byte file key of an encrypted SQLite file."""

    def __init__(self, where: str, key: bytes | None = None) -> None:
        self.where = where
        self.on_server = is_on_server(where)
        self.engine = _server_engine(make_url(where)) if self.on_server else _file_engine(Path(where), key)
        self._driver_errors = _driver_errors(self.on_server)
        self._writer = self.engine.execution_options(timebank_writing=True)
        self.before_close: list[Callable[[], None]] = []
        """What still uses the database in threads of its own, and how to end it."""

    @property
    def name(self) -> str:
        """What to call it in a sentence: the file, or the server's address without its password."""
        return self.engine.url.render_as_string() if self.on_server else self.where

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction that may write. Raising rolls back, returning commits.

        Raises StorageTrouble when the database cannot be used.
        """
        with self.troubles_told(), self._writer.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One consistent look that writes nothing. Raises StorageTrouble when it cannot be used."""
        with self.troubles_told(), self.engine.connect() as connection, connection.begin():
            yield connection

    def close(self) -> None:
        """Let go of every connection; SQLite tidies its statistics first."""
        for end in self.before_close:
            end()
        self.before_close.clear()
        if not self.on_server and self.engine.pool.checkedin():  # type: ignore[attr-defined]
            # What was wrong with the file has been told already, to whom it kept from working.
            with suppress(DBAPIError), self.engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA optimize")
        self.engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def troubles_told(self) -> Iterator[None]:
        """Turn what the driver says into the StorageTrouble that a person understands."""
        try:
            yield
        except DBAPIError as error:
            trouble = self._trouble(error.orig)
            if trouble is None:
                raise
            raise trouble from error
        except self._driver_errors as error:
            # The hot path runs on the driver itself.
            trouble = self._trouble(error)
            if trouble is None:
                raise
            raise trouble from error

    def _trouble(self, error: BaseException | None) -> errors.StorageTrouble | None:
        return trouble_of(error) if self.on_server else file_trouble(error, Path(self.where))


def has_no_room(file: Path) -> bool:
    """Whether the disk that a file lies on is as good as full."""
    try:
        return shutil.disk_usage(file.parent).free < _ALMOST_NOTHING_BYTES
    except OSError:
        return False


def _driver_errors(on_server: bool) -> tuple[type[Exception], ...]:
    if not on_server:
        return (sqlcipher.Error,)
    # Imported late: a bank in a file needs no server's driver.
    import psycopg

    # It logs what it raises as well: a line that breaks is told by `trouble_of`, once.
    logging.getLogger("psycopg").setLevel(logging.ERROR)
    return (psycopg.Error,)


def server(where: str) -> Database:
    """The database at a server's address. Raises DatabaseUnreachable where the address cannot be read."""
    try:
        return Database(where)
    except (ArgumentError, ValueError) as error:
        # It may hold a password, so it is not repeated.
        raise errors.DatabaseUnreachable() from error


def is_on_server(where: str) -> bool:
    """Whether this is a server's address and not a file."""
    return where.startswith(_SERVER)


def trouble_of(error: BaseException | None) -> errors.StorageTrouble | None:
    """What a driver's error means to a person, or None when it is a bug of ours."""
    if isinstance(error, (sqlcipher.Error, sqlite3.Error)):
        message = str(error).lower()
        return next((kind() for part, kind in _SQLITE_TROUBLE if part in message), None)
    state = getattr(error, "sqlstate", None)
    if state:
        return next((kind() for part, kind in _SERVER_TROUBLE if state.startswith(part)), None)
    if type(error).__module__.startswith("psycopg") and type(error).__name__ in (
        "OperationalError",
        "ConnectionTimeout",
    ):
        # No SQLSTATE before a connection stands: the server never answered, or it says why in words.
        message = str(error)
        return next(
            (kind() for parts, kind in _NO_CONNECTION if all(part in message for part in parts)),
            errors.DatabaseUnreachable(),
        )
    return None


def number_on(connection: Connection, tables: Iterable[Table]) -> None:
    """Let a server that was given rows with their numbers go on numbering behind them; SQLite does by itself."""
    if connection.dialect.name == "sqlite":
        return
    for table in tables:
        column = table.autoincrement_column
        if column is None:
            continue
        connection.execute(
            select(func.setval(func.pg_get_serial_sequence(table.name, column.name), func.max(column)))
            .having(func.pg_get_serial_sequence(table.name, column.name).is_not(None))
            .having(func.count() > 0)
        )


def file_trouble(error: BaseException | None, file: Path) -> errors.StorageTrouble | None:
    """What an error at a SQLite file means: as one is opened or grows, SQLite has no other word for a full disk."""
    trouble = trouble_of(error)
    return errors.DiskFull() if isinstance(trouble, errors.DiskFails) and has_no_room(file) else trouble


def connect_file(file: Path, key: bytes | None) -> Any:
    """A connection of its own to a SQLite file that exists, in autocommit, unlocked and with our rules.

    Raises sqlcipher's errors, also where the driver itself stumbles over what a damaged file holds.
    """
    connection = sqlcipher.connect(
        f"file:{_quoted(file)}?mode=rw",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    try:
        prepare(connection, key)
    except sqlcipher.Error:
        connection.close()
        raise
    except UnicodeDecodeError as error:
        connection.close()
        # SQLite quotes a damaged schema in its sentence, and the driver cannot read the quotation.
        raise sqlcipher.DatabaseError("database disk image is malformed") from error
    return connection


def _file_engine(file: Path, key: bytes | None) -> Engine:
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: connect_file(file, key),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=4,
        pool_reset_on_return=None,
    )
    event.listen(engine, "begin", _begin_file)
    event.listen(engine, "reset", _roll_back)
    event.listen(engine, "handle_error", _damaged_text)
    return engine


def prepare(connection: Any, key: bytes | None) -> None:
    """Unlock a fresh SQLite connection and set the rules every connection keeps."""
    if key is not None:
        # SQLCipher writes what it thinks of a damaged page to the error stream, where ours are told.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    # Waiting is done by `_begin_file`, which is fair; this is for the short locks of a checkpoint.
    connection.execute("PRAGMA busy_timeout = 250")
    connection.execute("PRAGMA foreign_keys = ON")
    # INSERT OR REPLACE deletes, and only so do the guards of the books hear of it.
    connection.execute("PRAGMA recursive_triggers = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA synchronous = FULL")
    # Deciphering a page costs more than finding it: the accounts and the upper levels of every index stay here.
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    connection.execute("PRAGMA journal_mode = WAL")


def _quoted(file: Path) -> str:
    """A path inside a `file:` address; only these characters mean something there."""
    return str(file).replace("%", "%25").replace("?", "%3f").replace("#", "%23")


def _begin_file(connection: Connection) -> None:
    if not connection.get_execution_options().get("timebank_writing"):
        connection.exec_driver_sql("BEGIN")
        return
    # SQLite's own waiting is unfair: one desk once waited 2.3 s while others went past. Short tries with
    # a random pause give every desk the same chance.
    deadline = time.monotonic() + PATIENCE_SECONDS
    driver: Any = connection.connection.driver_connection
    while True:
        try:
            driver.execute("BEGIN IMMEDIATE")
        except sqlcipher.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(random.uniform(0.001, 0.02))  # noqa: S311 - fairness, no secret
        else:
            return


def _damaged_text(context: ExceptionContext) -> errors.StorageTrouble | None:
    """A text that is no text any more: the driver stumbles over it, SQLite itself never looks."""
    return errors.DatabaseDamaged() if isinstance(context.original_exception, UnicodeDecodeError) else None


def _roll_back(connection: Any, _record: object, _state: object) -> None:
    # `pool_reset_on_return=None` saves a statement per posting; a connection that comes back inside a
    # transaction (a fault in the middle) is still cleaned.
    if connection.in_transaction:
        connection.rollback()


def _server_engine(url: URL) -> Engine:
    engine = create_engine(
        protected(url).set(drivername="postgresql+psycopg"),
        pool_size=4,
        max_overflow=4,
        connect_args={
            "connect_timeout": 5,
            # A dead link is noticed in seconds, and a desk that vanished lets go of the ledger's lock.
            "tcp_user_timeout": 8000,
            "keepalives_idle": 10,
            "keepalives_interval": 5,
            "keepalives_count": 3,
            "options": "-c lock_timeout=10s -c idle_in_transaction_session_timeout=30s -c timezone=UTC",
        },
    )
    event.listen(engine, "begin", _begin_on_server)
    sending.listen(engine)
    event.listen(engine, "checkin", _rest)
    event.listen(engine, "checkout", _wake)
    return engine


def _rest(_connection: Any, record: Any) -> None:
    record.info["timebank_rested"] = time.monotonic()


def _wake(connection: Any, record: Any, _proxy: Any) -> None:
    # A ping per posting would be a round trip too many; after a pause the server may have gone.
    rested = record.info.get("timebank_rested")
    if rested is None or time.monotonic() - rested < IDLE_SECONDS:
        return
    import psycopg

    try:
        connection.execute("SELECT 1")
        connection.rollback()
    except psycopg.Error as error:
        raise DisconnectionError from error


def _begin_on_server(connection: Connection) -> None:
    if not connection.get_execution_options().get("timebank_writing"):
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
