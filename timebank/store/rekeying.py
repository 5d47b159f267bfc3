"""A bank's file under another key: written anew beside the old one while nobody else works in it."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from timebank.domain.errors import CopyFailed, DatabaseLocked
from timebank.store.copies import prove_file
from timebank.store.database import connect_file, file_trouble
from timebank.store.encryption import FileKey
from timebank.store.files import new_file, remove_database, told


@contextmanager
def held_alone(file: Path, key: FileKey) -> Iterator[Any]:
    """A connection to a bank's file during which nobody else reads or writes it; nothing is left in a journal.

    Who opened the file and waits finds at the end that it has gone, and is told so: SQLite writes into no file that
    lost its name. Raises DatabaseLocked while anybody has it open.
    """
    try:
        with closing(connect_file(file, key)) as connection:
            if connection.execute("PRAGMA journal_mode = DELETE").fetchone() != ("delete",):
                raise DatabaseLocked()
            # Kept after the transaction: out of one that writes SQLite copies nothing.
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
            yield connection
    except sqlcipher.Error as error:
        raise file_trouble(error, file) or DatabaseLocked() from error


def write_anew(held: Any, old: FileKey, beside: Path, new: FileKey) -> None:
    """Write what `held` holds to the new file `beside`, every page of it under the key `new`, and read it back whole.

    Raises CopyFailed, DiskFull, DiskFails and FolderNotWritable.
    """
    remove_database(beside)
    try:
        new_file(beside)
        with closing(connect_file(beside, old)) as writer:
            held.backup(writer)
            writer.execute("PRAGMA journal_mode = DELETE")
            writer.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"")
    except OSError as error:
        raise told(error, beside) from error
    except sqlcipher.Error as error:
        raise file_trouble(error, beside) or CopyFailed() from error
    prove_file(beside, new)
