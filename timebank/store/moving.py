"""A bank in another database: made there in one piece, with the same rows, and proved before it counts."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection

from timebank.domain.errors import CopyFailed, KeysDamaged
from timebank.domain.progress import Progress
from timebank.domain.recovery import recovery_key as recovery_text
from timebank.domain.safekeeping import Copied
from timebank.domain.verification import Verification
from timebank.store import head as heads
from timebank.store.carrying import carry, rows_of_books
from timebank.store.copies import come_in, prove_file, require_free
from timebank.store.database import Database, is_on_server, server
from timebank.store.encryption import FileKey, file_key, new_secret
from timebank.store.files import new_file, remove_database, told
from timebank.store.keyslots import KeySlots, head_of, slots_file
from timebank.store.records import OperatorStore
from timebank.store.upgrade import fill
from timebank.store.verification import verify

R = TypeVar("R")


@dataclass(slots=True)
class _Watched:
    """One count of two tasks behind each other: `done` of the first are finished."""

    progress: Progress
    total: int
    done: int = 0

    def step(self, done: int, _total: int) -> None:
        """The second task goes on."""
        self.progress.step(self.done + done, self.total)


def move_bank(source: Database, to: str, progress: Progress) -> Copied:
    """Copy the whole bank to the new file or the empty database `to`, and prove that it is the same.

    A file is encrypted under a new key, which every active operator's own password opens. Nothing of the copy is there
    before all of it is. Raises DatabaseExists, DatabaseOnShare, CopyFailed and the StorageTrouble of both databases.
    """
    if is_on_server(to):
        with server(to) as target:
            books = _filled(source, target, progress)
            return Copied(where=target.name, books=books)
    books, secret = locked_file(Path(to), lambda target: _filled(source, target, progress))
    return Copied(where=to, books=books, recovery_key=recovery_text(secret))


def locked_file(file: Path, filled: Callable[[Database], R]) -> tuple[R, bytes]:
    """Make a new encrypted file out of what is `filled` in, and give what came of that and the file's secret.

    Every active operator's own password opens it. Raises what `move_bank` raises; then no file is there.
    """
    require_free(file)
    secret = new_secret()
    key = file_key(secret)
    beside = file.with_name(file.name + ".new")
    remove_database(beside)
    try:
        new_file(beside)
        with Database(str(beside), key) as target:
            came = filled(target)
            with target.reading() as connection:
                hashes = OperatorStore(connection).passwords()
        prove_file(beside, key)
        slots = _slots(beside, key, hashes)
        come_in(beside, file, slots.write)
    except OSError as error:
        raise told(error, file) from error
    finally:
        remove_database(beside)
    return came, secret


def _slots(file: Path, key: FileKey, hashes: dict[str, str]) -> KeySlots:
    slots = KeySlots.new(head_of(file), key)
    for operator, stored in hashes.items():
        slots = slots.with_hash(operator, stored, key)
    if not slots.slots:
        raise KeysDamaged(file=str(slots_file(file)))
    return slots


def _filled(source: Database, target: Database, progress: Progress) -> Verification:
    found: list[Verification] = []

    def rows(connection: Connection) -> None:
        with source.reading() as books:
            total = rows_of_books(books) * 2
            entries, digest = _head(books)
            carry(books, connection, progress, total + entries)
        # The source is let go of before the long look: a server ends a transaction in which nothing happens.
        found.append(verify(connection, _Watched(progress, total + entries, total).step))
        if found[0].head != digest:
            raise CopyFailed()

    fill(target, rows)
    return found[0]


def _head(connection: Connection) -> tuple[int, str]:
    sequence, digest, _ = heads.look(connection)
    return sequence, bytes(digest).hex()
