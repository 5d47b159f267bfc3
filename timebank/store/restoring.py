"""Putting a backup in a bank's place: what goes with the old one, and the moment at which one becomes the other."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select
from sqlcipher3 import dbapi2 as sqlcipher

from timebank.domain.errors import DatabaseLocked
from timebank.domain.safekeeping import Loss
from timebank.store import head as heads
from timebank.store.copies import backup_file
from timebank.store.database import connect_file, file_trouble
from timebank.store.encryption import FileKey
from timebank.store.files import (
    JOURNALS,
    copy_bytes,
    move_durably,
    sync_file,
    sync_folder,
    told,
    write_durably,
)
from timebank.store.keyslots import slots_file
from timebank.store.opening import refuse_what_is_no_file, remove_bank_file
from timebank.store.rows.ledger import entries, ledger_head


@contextmanager
def staged(backup: Path, place: Path) -> Iterator[Path]:
    """A copy of a backup's files at `place`, to be opened, judged and moved away; what is left of it goes.

    The backup itself is only read, so it may lie where nobody can write. Raises DatabaseMissing, DatabaseNotABank,
    DatabaseDamaged, DiskFails, DiskFull and FolderNotWritable.
    """
    refuse_what_is_no_file(backup)
    remove_bank_file(place)
    try:
        for suffix in ("", "-wal"):
            # A backup that somebody opened and that was killed has a journal of its own.
            if (part := backup.with_name(backup.name + suffix)).exists():
                copy_bytes(part, place.with_name(place.name + suffix))
        if slots_file(backup).exists():
            copy_bytes(slots_file(backup), slots_file(place))
        yield place
    finally:
        remove_bank_file(place)


def loss_of(old: Connection, new: Connection) -> Loss:
    """What stands in the old books and not in the new ones: all behind the last entry that is sealed alike."""
    in_old, in_new = heads.look(old).sequence, heads.look(new).sequence
    same, beyond = 0, min(in_old, in_new) + 1
    while beyond - same > 1:
        middle = (same + beyond) // 2
        if _seal(old, middle) == _seal(new, middle):
            same = middle
        else:
            beyond = middle
    return Loss(
        entries=in_old - same,
        accounts=max(0, _numbers(old) - _numbers(new)),
        first=_moment(old, same + 1) if in_old > same else None,
        last=_moment(old, in_old) if in_old > same else None,
        gained=in_new - same,
    )


def let_go(file: Path, key: FileKey | None) -> None:
    """Write a bank's journal into its file, so that this stands alone. Raises DatabaseLocked while anybody has it open."""
    try:
        with closing(connect_file(file, key)) as connection:
            if connection.execute("PRAGMA journal_mode = DELETE").fetchone() != ("delete",):
                raise DatabaseLocked()
    except sqlcipher.Error as error:
        raise file_trouble(error, file) or DatabaseLocked() from error


def put_in_place(new: Path, file: Path, moment: datetime) -> Path | None:
    """Let the bank at `new` become the one at `file`, and give the place where the one that stood there is kept.

    Nobody may have either open. Killed at any moment, the old bank stands whole at one of the two places, and the new
    one goes in when it is tried again. Raises FolderNotWritable and DiskFull; then the old one stands where it stood.
    """
    try:
        sync_file(new)
        kept = _kept(file, backup_file(file, "replaced", moment)) if file.exists() else None
        # A journal of the old one would be read into the new.
        for suffix in JOURNALS:
            _move(file, suffix, kept)
        move_durably(new, file)
        if slots_file(new).exists():
            move_durably(slots_file(new), slots_file(file))
        else:
            slots_file(file).unlink(missing_ok=True)
            sync_folder(file.parent)
    except OSError as error:
        raise told(error, file) from error
    return kept


def _kept(file: Path, kept: Path) -> Path:
    """Give the old bank its other name, while it still has its own."""
    if slots_file(file).exists():
        write_durably(slots_file(kept), slots_file(file).read_bytes())
    try:
        os.link(file, kept)
    except OSError:
        # Not every disk gives a file two names: there it has none for a moment but the other.
        os.replace(file, kept)
    sync_folder(file.parent)
    return kept


def _move(file: Path, suffix: str, kept: Path | None) -> None:
    part = file.with_name(file.name + suffix)
    if not part.exists():
        return
    if kept is None:
        part.unlink()
    else:
        os.replace(part, kept.with_name(kept.name + suffix))


def _numbers(connection: Connection) -> int:
    counter: int = connection.execute(select(ledger_head.c.account_counter)).scalar_one()
    return counter


def _seal(connection: Connection, sequence: int) -> Any:
    found = connection.execute(
        select(entries.c.digest).where(entries.c.sequence == sequence)
    ).scalar_one_or_none()
    return None if found is None else bytes(found)


def _moment(connection: Connection, sequence: int) -> datetime | None:
    wanted = select(entries.c.posted_at).where(entries.c.sequence == sequence)
    return connection.execute(wanted).scalar_one_or_none()
