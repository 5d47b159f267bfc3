"""Backups, putting one back, and moving to another database: long work beside a bank in which desks go on working.

Each copy is made out of sight, looked through from the first entry to the last, and only then has its name.
"""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from timebank.domain.access import Actor
from timebank.domain.changes import Receipt
from timebank.domain.erasures import Erasure
from timebank.domain.errors import (
    CopyFailed,
    DatabaseExists,
    DatabaseLocked,
    DatabaseOnShare,
    DiskFails,
    DiskFull,
    FolderNotWritable,
    Told,
)
from timebank.domain.progress import Progress
from timebank.domain.safekeeping import BackupMade, BackupNotMade, Before, Copied, Loss
from timebank.domain.verification import Verification
from timebank.erasing import erase_once_more, list_them, listed
from timebank.office import Office
from timebank.services.audit_log import trim_log
from timebank.services.erasing import known_again, list_erasures
from timebank.services.safekeeping import (
    note_backup,
    note_move,
    note_restore,
    plan_backup,
    plan_move,
    show_safety,
)
from timebank.services.staff import show_bank
from timebank.store.copies import MOMENT, carried, copy_file, prove_file, require_free
from timebank.store.database import Database, is_on_server, server
from timebank.store.encryption import FileKey
from timebank.store.erasure_lists import list_beside, write_lists
from timebank.store.kept import chosen_folder, kept_file, rotate
from timebank.store.keyslots import slots_file
from timebank.store.moving import move_bank
from timebank.store.restoring import let_go, loss_of, put_in_place
from timebank.store.restoring import staged as staged_at
from timebank.store.verification import verify

Standing = Callable[[], AbstractContextManager[tuple[Office, Actor]]]
"""Opens the bank whose place is to be taken, for a look at what would be lost."""


_AGAIN = "uit een reservekopie"
"""Why somebody is erased again, in the books of a bank that was put back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What came of putting a backup back, or would come: `loss` is None where nothing stood.

    `done` is False after a mere look. `erased` people were, or would be, erased again in what is put back. `kept` is the file in which the bank lies that had to make room.
    """

    copied: Copied
    loss: Loss | None
    done: bool
    kept: Path | None = None
    erased: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A bank in another database; `missed` entries were booked in the old one while it was copied."""

    copied: Copied
    missed: int


def backup_place(office: Office, named: Path) -> Path:
    """The file of a backup: as named, or in the folder that was named one called after the bank and this moment."""
    if not os.path.isdir(named):
        return named
    bank = "bank" if office.database.on_server else Path(office.database.where).stem
    return named / f"{bank}-{office.now().strftime(MOMENT)}.db"


def back_up(office: Office, actor: Actor, target: Path, progress: Progress) -> Copied:
    """Make a whole copy of the bank in the new file `target` and look it through.

    A file is copied as it is, encrypted or not, under the same key; a server's bank becomes an encrypted file that
    every operator's own password opens. Books in which something is wrong are copied too: `books` of the answer tells.
    Raises NotPermitted, DatabaseExists, CopyFailed, Cancelled and the StorageTrouble of both places; then no copy is
    there.
    """
    office.ask(actor, plan_backup)
    made = _copied(office, target, progress)
    office.do(actor, note_backup, _made(office, target, made))
    list_them(office, actor, [target.parent])
    return Copied(where=str(target), books=made)


def keep(office: Office, actor: Actor, folder: Path | None, progress: Progress) -> Receipt:
    """Make a backup in the folder of this desk, and let those go that are too many of what was made there by itself.
    With it the lines of the log leave whose term is over.

    Without a folder the usual one is meant, which is made; a chosen one has to be there, or the stick is not in.
    Raises FolderNotWritable and what `back_up` raises.
    """
    _, made = _kept(office, actor, folder, None, progress)
    receipt = office.do(actor, note_backup, made)
    # Once a day too, and after the backup, which still has these lines.
    trimmed = office.do(actor, trim_log)
    return Receipt(changed=receipt.changed | trimmed.changed)


def keep_before(
    office: Office, actor: Actor, folder: Path | None, before: Before, progress: Progress
) -> tuple[Path, BackupMade] | None:
    """Make a backup `before` something that changes much, which the daily ones do not drive away; None in a bank to
    practise with. What was made is for whoever did it to note, behind what it was made for.

    The folder is that of `keep`. Raises BackupNotMade where there is no place for it or it cannot be proved.
    """
    if office.ask(actor, show_bank).demo:
        return None
    try:
        return _kept(office, actor, folder, before, progress)
    except (CopyFailed, DatabaseExists, DatabaseOnShare, DiskFails, DiskFull, FolderNotWritable) as trouble:
        raise BackupNotMade.because(trouble) from trouble


def move(office: Office, actor: Actor, to: str, progress: Progress) -> Moved:
    """Copy the whole bank to a new file or an empty database, and prove that it is the same bank.

    The old one stays as it is. Raises NotPermitted, DatabaseExists, CopyFailed, Cancelled and the StorageTrouble of
    both databases; then there is nothing of it.
    """
    office.ask(actor, plan_move)
    copied = move_bank(office.database, to, progress)
    if not is_on_server(to):
        identity, gone = office.ask(actor, show_bank).identity, office.ask(actor, list_erasures)
        write_lists([list_beside(Path(to))], identity, gone)
    office.do(actor, note_move, copied.books.entries, copied.books.head)
    return Moved(copied=copied, missed=office.ask(actor, plan_move) - copied.books.entries)


@contextmanager
def staged(backup: Path, to: str) -> Iterator[Path]:
    """A copy of a backup, to be opened in its stead and then given to `restore`. Raises what `staged_at` raises."""
    if is_on_server(to):
        with tempfile.TemporaryDirectory() as folder, staged_at(backup, Path(folder) / "bank.db") as copy:
            yield copy
        return
    with staged_at(backup, Path(to).with_name(Path(to).name + ".new")) as copy:
        yield copy


def restore(
    office: Office,
    actor: Actor,
    to: str,
    *,
    standing: Standing,
    replaces: bool,
    looks: bool,
    progress: Progress,
    backup: Path | None = None,
) -> Restored:
    """Put the staged backup that is open here in the place `to`, after looking it through.

    Where a bank stands already, nothing is done unless it `replaces` that one, which is kept under another name; when
    it only `looks`, never. A server's database is never replaced. Who was erased since the backup was made is erased in it
    again first: so say the bank that stands there, the lists beside it, and those where the `backup` lies. Raises NotPermitted, CopyFailed, Cancelled,
    DatabaseLocked while somebody works in the bank that is to go, and the StorageTrouble of both places.
    """
    office.ask(actor, plan_move)
    file, target = Path(office.database.where), Path(to)
    prove_file(file, _key(office))
    books = _looked_through(office.database, progress)
    loss, key, erasures = None, None, _listed(office, actor, to, backup)
    on_server = is_on_server(to)
    if not on_server and (target.exists() or slots_file(target).exists()):
        loss, key, known = _loss(office, actor, standing)
        erasures += known
    if looks or (loss is not None and not replaces):
        again = len(office.ask(actor, known_again, erasures))
        where = _address(to) if on_server else to
        return Restored(copied=Copied(where=where, books=books), loss=loss, done=False, erased=again)
    again = erase_once_more(office, actor, erasures, _AGAIN)
    if again:
        books = _looked_through(office.database, progress)
    if on_server:
        made = move_bank(office.database, to, progress)
        return Restored(copied=made, loss=None, done=True, erased=again)
    office.do(actor, note_restore, books.entries, books.head)
    moment, identity = office.now(), office.ask(actor, show_bank).identity
    office.close()
    if loss is not None and loss.known:
        let_go(target, key)
    kept = put_in_place(file, target, moment)
    write_lists([list_beside(target)], identity, erasures)
    return Restored(copied=Copied(where=to, books=books), loss=loss, done=True, kept=kept, erased=again)


def _copied(office: Office, target: Path, progress: Progress) -> Verification:
    return carried(target, lambda file: _back_up(office, file, progress))


def _kept(
    office: Office, actor: Actor, chosen: Path | None, before: Before | None, progress: Progress
) -> tuple[Path, BackupMade]:
    office.ask(actor, show_safety)
    folder = chosen_folder(office.database.where, chosen)
    identity = office.ask(actor, show_bank).identity
    target = kept_file(folder, identity, office.now(), before)
    books = _copied(office, target, progress)
    list_them(office, actor, [folder])
    if books.ok:
        # Books in which something is wrong drive no sound backup away.
        rotate(folder, identity)
    return target, _made(office, target, books)


def _made(office: Office, target: Path, books: Verification) -> BackupMade:
    return BackupMade(
        at=office.now(),
        file=target.name,
        entries=books.entries,
        head=books.head,
        faults=len(books.faults),
    )


def _back_up(office: Office, target: Path, progress: Progress) -> Verification:
    if office.database.on_server:
        return move_bank(office.database, str(target), progress).books
    key = _key(office)
    require_free(target)
    found: list[Verification] = []
    copy_file(
        Path(office.database.where),
        target,
        key,
        step=progress.step,
        judged=lambda copy: found.append(_looked_through(copy, progress)),
    )
    return found[0]


def _looked_through(database: Database, progress: Progress) -> Verification:
    with database.reading() as connection:
        return verify(connection, progress.step)


def _address(where: str) -> str:
    with server(where) as database:
        return database.name


def _listed(office: Office, actor: Actor, to: str, backup: Path | None) -> list[Erasure]:
    """Who was erased in this bank, by the lists where it goes and where the backup lies."""
    return listed(to, office.ask(actor, show_bank).identity, backup or Path(office.database.where))


def _loss(office: Office, actor: Actor, standing: Standing) -> tuple[Loss, FileKey | None, list[Erasure]]:
    """What would be lost, the key of the bank that stands there and whom it erased; unknown where nobody here can open
    it."""
    identity = office.ask(actor, show_bank).identity
    try:
        with standing() as (old, by):
            old.ask(by, plan_move)
            same = old.ask(by, show_bank).identity == identity
            with old.database.reading() as before, office.database.reading() as after:
                return loss_of(before, after), _key(old), old.ask(by, list_erasures) if same else []
    except DatabaseLocked:
        raise
    except Told:
        return Loss(known=False), None, []


def _key(office: Office) -> FileKey | None:
    return None if office.vault is None else office.vault.key
