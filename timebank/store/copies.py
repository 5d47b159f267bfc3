"""Whole copies of a SQLite bank, made while others work, and proved before they are relied on."""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from timebank.domain.errors import CopyFailed, KeyMissing
from timebank.store.database import connect_file, trouble_of
from timebank.store.encryption import FileKey
from timebank.store.files import move_durably, new_file, remove_database, sync_file, told
from timebank.store.keyslots import KeySlots, head_of


def backup_file(bank: Path, why: str, moment: datetime) -> Path:
    """The name of a copy that the program makes by itself, beside the bank: why, and when (UTC)."""
    return bank.with_name(f"{bank.stem}-{why}-{moment.strftime('%Y-%m-%d-%H%M%S')}{bank.suffix}")


def copy_file(source: Path, target: Path, key: FileKey | None) -> None:
    """Copy what is committed in `source` to the new file `target`, encrypted under the same key, and prove it.

    An encrypted copy gets the same slots beside it. The copy comes into place only when it was read back whole
    and its ledger's head is the source's. Raises CopyFailed when it was not, and StorageTrouble.
    """
    beside = target.with_name(target.name + ".new")
    remove_database(beside)
    try:
        _copy(source, beside, key)
        _prove(source, beside, key)
        if key is not None:
            with suppress(KeyMissing):
                # Lost slots are lost for the copy too: the recovery key opens both.
                KeySlots.read(source).with_head(head_of(beside)).write(target)
        sync_file(beside)
        move_durably(beside, target)
    except OSError as error:
        raise told(error, target) from error
    finally:
        remove_database(beside)


def _copy(source: Path, beside: Path, key: FileKey | None) -> None:
    new_file(beside)
    with _opened(source, key) as reader, _opened(beside, key) as writer:
        reader.backup(writer)


def _prove(source: Path, beside: Path, key: FileKey | None) -> None:
    with _opened(beside, key) as copy:
        if key is not None and copy.execute("PRAGMA cipher_integrity_check").fetchall():
            raise CopyFailed()
        if copy.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
            raise CopyFailed()
        sequence, digest = copy.execute("SELECT sequence, digest FROM ledger_head").fetchone()
    with _opened(source, key) as original:
        # Others may have posted since: the copy's head is compared with the entry it was then.
        entry = "SELECT digest FROM entries WHERE sequence = ?"
        if sequence and original.execute(entry, (sequence,)).fetchone() != (digest,):
            raise CopyFailed()


@contextmanager
def _opened(file: Path, key: FileKey | None) -> Iterator[Any]:
    try:
        with closing(connect_file(file, key)) as connection:
            yield connection
    except sqlcipher.Error as error:
        raise trouble_of(error) or CopyFailed() from error
