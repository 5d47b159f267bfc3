"""Whole copies of a SQLite bank, made while others work, and proved before they are relied on."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from sqlcipher3 import dbapi2 as sqlcipher

from timebank.domain.errors import (
    CopyFailed,
    DatabaseExists,
    DatabaseNewer,
    DatabaseOnShare,
    KeyMissing,
    KeysDamaged,
)
from timebank.store.database import Database, connect_file, file_trouble
from timebank.store.encryption import FileKey
from timebank.store.files import copy_bytes, move_durably, new_file, remove_database, sync_file, told
from timebank.store.keyslots import KeySlots, head_of, slots_file
from timebank.store.shares import on_network_share

R = TypeVar("R")

MOMENT = "%Y-%m-%d-%H%M%S"
"""How the moment (UTC) of a copy stands in its name."""

_PAGES = 2000
"""So many pages (eight megabytes) are copied between two words about how far it is."""


def backup_file(bank: Path, why: str, moment: datetime) -> Path:
    """The name of a copy that the program makes by itself, beside the bank: why, and when (UTC)."""
    return bank.with_name(f"{bank.stem}-{why}-{moment.strftime(MOMENT)}{bank.suffix}")


def require_free(file: Path) -> None:
    """Raise DatabaseExists where a bank, or the keys of one, stand already, DatabaseOnShare on a network share.

    Keys of a copy that was killed just before it came into place are nobody's, and go.
    """
    if on_network_share(file):
        raise DatabaseOnShare(where=str(file))
    keys, beside = slots_file(file), _beside(file)
    with suppress(KeyMissing, KeysDamaged, DatabaseNewer, OSError):
        if not file.exists() and head_of(beside) == KeySlots.read(file).head:
            keys.unlink()
    _require_nothing(file)


def _require_nothing(file: Path) -> None:
    for standing in (file, slots_file(file)):
        if standing.exists():
            raise DatabaseExists(where=str(standing))


def copy_file(
    source: Path,
    target: Path,
    key: FileKey | None,
    *,
    step: Callable[[int, int], None] | None = None,
    judged: Callable[[Database], None] | None = None,
) -> None:
    """Copy what is committed in `source` to the new file `target`, encrypted under the same key, and prove it.

    An encrypted copy gets the same slots beside it. The copy comes into place only when it was read back whole,
    its ledger's head is the source's, and whoever `judged` it raised nothing; `step` hears how many pages of how many
    are copied. Raises CopyFailed when it was not, and StorageTrouble.
    """
    beside = _beside(target)
    remove_database(beside)
    try:
        _copy(source, beside, key, step)
        _prove(source, beside, key)
        if judged is not None:
            with Database(str(beside), key) as copy:
                judged(copy)
        slots = None
        if key is not None:
            with suppress(KeyMissing):
                # Lost slots are lost for the copy too: the recovery key opens both.
                slots = KeySlots.read(source).with_head(head_of(beside))
        come_in(beside, target, None if slots is None else slots.write)
    except OSError as error:
        raise told(error, target) from error
    finally:
        remove_database(beside)


def _beside(target: Path) -> Path:
    return target.with_name(target.name + ".new")


def _copy(
    source: Path, beside: Path, key: FileKey | None, step: Callable[[int, int], None] | None = None
) -> None:
    new_file(beside)
    with _opened(source, key) as reader, _opened(beside, key) as writer:
        # One look at one moment: others may write between two parts, and the copy need not begin again.
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if step is None:
            reader.backup(writer)
        else:
            told = step
            reader.backup(writer, pages=_PAGES, progress=lambda _, left, total: told(total - left, total))


def come_in(beside: Path, target: Path, write_slots: Callable[[Path], object] | None) -> None:
    """Give a finished copy its name, its slots first. Raises what the disk does; then neither is there.

    Slots without their file would be in the way of the next try. What somebody else put there while the copy was made
    stays as it is: DatabaseExists.
    """
    sync_file(beside)
    _require_nothing(target)
    try:
        if write_slots is not None:
            write_slots(target)
        move_durably(beside, target)
    except BaseException:
        remove_database(target)
        slots_file(target).unlink(missing_ok=True)
        raise


def carried(target: Path, make: Callable[[Path], R]) -> R:
    """Let the copy `target` be made, on this computer first where it is to lie on a network share.

    SQLite would write there page by page, with locks that cannot be relied on. Raises what `make` raises, and
    DatabaseExists, FolderNotWritable, DiskFull and DiskFails.
    """
    if not on_network_share(target):
        return make(target)
    with tempfile.TemporaryDirectory() as folder:
        made = make(Path(folder) / target.name)
        _send(Path(folder) / target.name, target)
    return made


def _send(made: Path, target: Path) -> None:
    beside = _beside(target)
    _require_nothing(target)
    remove_database(beside)
    try:
        copy_bytes(made, beside)
        slots = slots_file(made)
        come_in(
            beside, target, (lambda file: copy_bytes(slots, slots_file(file))) if slots.exists() else None
        )
    except OSError as error:
        raise told(error, target) from error
    finally:
        remove_database(beside)


def prove_file(file: Path, key: FileKey | None) -> None:
    """Read every page of a closed file. Raises CopyFailed unless each is whole and they fit together."""
    with _opened(file, key) as copy:
        if key is not None and copy.execute("PRAGMA cipher_integrity_check").fetchall():
            raise CopyFailed()
        if copy.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
            raise CopyFailed()


def _prove(source: Path, beside: Path, key: FileKey | None) -> None:
    prove_file(beside, key)
    with _opened(beside, key) as copy:
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
        raise file_trouble(error, file) or CopyFailed() from error
