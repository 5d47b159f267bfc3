"""Opening a bank: what kind of thing stands there, which key fits, is it whole, is it up to date.

Everything that can be wrong with a file or a server is told here, before anybody types, each with a code of its
own. An older bank is upgraded on the way, after a backup that was proved.
"""

import logging
import os
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Connection

from timebank.domain import errors
from timebank.domain.recovery import read_recovery_key
from timebank.domain.recovery import recovery_key as recovery_text
from timebank.domain.safekeeping import Before
from timebank.store import guards, traces
from timebank.store.copies import carried, copy_file
from timebank.store.database import Database, is_on_server, server
from timebank.store.earlier import copy_earlier
from timebank.store.encryption import STANDARD, Cost, FileKey, file_key, fingerprint, new_secret
from timebank.store.files import remove_database
from timebank.store.kept import kept_file, usual_folder
from timebank.store.keyslots import KeySlots, head_of, put_right, slots_file
from timebank.store.records import OperatorStore, read_settings
from timebank.store.shares import on_network_share
from timebank.store.upgrade import create, newest_schema, schema_of, upgrade
from timebank.store.vault import Vault

_PLAIN_HEAD = b"SQLite format 3\x00"
# "TBNK", which the first migration writes into the head of a plain file.
_APPLICATION = b"TBNK"
_APPLICATION_AT = 68
_PAGE = 4096
_QUICKLY_CHECKED_BYTES = 32 * 1024 * 1024
"""Files up to this size are looked through at every start, in some tenth of a second. `verify` reads all of any."""

_ONLY_A_VALUE = re.compile(r"CHECK constraint failed in |.* value in ")
"""What SQLite's check says of a row's content, as against the file itself."""

Copies = Callable[[Connection, str, Path], None]
"""Makes a copy of a bank that is about to be upgraded by this connection, of the schema held so far, in this file."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """An open bank. `vault` manages the passwords of an encrypted file and is None where nothing is encrypted.

    `proved` tells that the operator's password has opened the vault, `by_recovery_key` that the recovery key has
    opened it: then nobody has proved who they are, but who holds that paper may do all. `recovery_key` is there
    only just after the bank was made: it is shown once and kept nowhere. `kept` is the backup from before it was upgraded,
    where that was done just now.
    """

    database: Database
    vault: Vault | None = None
    proved: bool = False
    by_recovery_key: bool = False
    recovery_key: str | None = field(default=None, repr=False)
    kept: Path | None = None


def create_bank_file(
    where: str, *, encrypted: bool, operator: str, password: str, cost: Cost = STANDARD
) -> Opened:
    """Make an empty bank with the newest schema; an encrypted one opens to this operator from then on.

    On a server nothing is encrypted here. Raises DatabaseExists, DatabaseOnShare, FolderNotWritable, DiskFull and
    DatabaseUnreachable; what could not be finished is removed again.
    """
    if is_on_server(where):
        return Opened(database=_create_on_server(where))
    file = Path(where)
    _refuse_share(file)
    # Keys without a file belong to a bank that was moved: they are not overwritten.
    for standing in (file, slots_file(file)):
        if os.path.exists(standing):
            raise errors.DatabaseExists(where=str(standing))
    if not encrypted:
        return Opened(database=create(where))
    secret = new_secret()
    key = file_key(secret)
    database = create(where, key)
    # Closed while its head is read: see there.
    database.close()
    try:
        head = head_of(file)
        KeySlots.new(head, key).with_password(operator, password, key, cost).write(file)
    except BaseException:
        remove_bank_file(file)
        raise
    return Opened(
        database=Database(where, key),
        vault=Vault(file, head, key, cost),
        proved=True,
        recovery_key=recovery_text(secret),
    )


def remove_bank_file(file: Path) -> None:
    """Remove a file that could not become a bank, with its journals and slots."""
    remove_database(file)
    slots_file(file).unlink(missing_ok=True)


def open_bank(
    where: str,
    *,
    operator: str = "",
    password: str = "",
    any_slot: bool = False,
    recovery_key: str | None = None,
    cost: Cost = STANDARD,
    guarded: bool = True,
    keeps_backup: bool = True,
    backups: Path | None = None,
) -> Opened:
    """Open a bank and bring it up to date. The operator's password, or the recovery key, unlocks its file.

    With `any_slot` the password may be anybody's, the operator's slot is tried first: a badge tells who it is,
    but only inside the file. The caller judges the password once more, for that one operator.
    Unless `guarded`, books whose guards are gone are opened too, so that they can be verified. Where the file is a
    copy itself, an upgrade `keeps_backup` of nothing; else its backup goes to the folder `backups`, where that is there.
    A process opens one bank once: see `head_of`.
    Raises NotSignedIn when the password opens nothing, MistypedRecoveryKey, RecoveryKeyIncomplete, and for
    everything that is wrong with file, keys or server the StorageTrouble that says so.
    """
    if is_on_server(where):
        return _open_server(where, operator, password, guarded=guarded, backups=backups)
    file = Path(where)
    refuse_what_is_no_file(file)
    _refuse_share(file)
    head = head_of(file)
    key, slots = _unlock(file, operator, password, recovery_key, any_slot=any_slot)
    database = Database(where, key)
    try:
        _require_readable(database, file, key, slots, values=guarded)
        _require_ours(database)
        copies: Copies | None = (
            (lambda _source, _held, copy: copy_file(file, copy, key)) if keeps_backup else None
        )
        kept = _upgraded(database, backups, copies)
        if guarded:
            with database.reading() as connection:
                guards.require(connection)
        _finish_erasures(database)
        vault = None if key is None else Vault(file, head, key, cost)
        typed = recovery_key is None and not any_slot
        if vault is not None and slots is not None and typed and slots.is_borrowed(operator):
            # A stored hash opens this slot too: whoever read it on a server has to be kept out from now on.
            with database.writing():
                vault.set_password(operator, password)
    except BaseException:
        database.close()
        raise
    return Opened(
        database=database,
        vault=vault,
        proved=key is not None and recovery_key is None and not any_slot,
        by_recovery_key=key is not None and recovery_key is not None,
        kept=kept,
    )


def is_encrypted(file: Path) -> bool:
    """Whether a file that exists is anything but a plain SQLite file; a plain one names itself."""
    return head_of(file) != _PLAIN_HEAD


def refuse_what_is_no_file(file: Path) -> None:
    """Tell what stands here in place of a bank's file. Raises DatabaseMissing, DatabaseNotABank, DatabaseReadOnly,
    and DatabaseDamaged for a file that is empty.
    """
    try:
        if not os.path.exists(file):
            raise errors.DatabaseMissing(where=str(file))
        if not file.is_file():
            raise errors.DatabaseNotABank(where=str(file))
        with file.open("rb") as stream:
            head = stream.read(_APPLICATION_AT + len(_APPLICATION))
    except OSError as error:
        raise errors.DatabaseReadOnly() from error
    if head.startswith(_PLAIN_HEAD):
        # Somebody else's SQLite file: opening it our way would already change it.
        if len(head) > _APPLICATION_AT and head[_APPLICATION_AT:] != _APPLICATION:
            raise errors.DatabaseNotABank(where=str(file))
    elif not head and slots_file(file).exists():
        raise errors.DatabaseDamaged()
    elif not slots_file(file).exists() and not _looks_encrypted(file):
        raise errors.DatabaseNotABank(where=str(file))


def _refuse_share(file: Path) -> None:
    if on_network_share(file):
        raise errors.DatabaseOnShare(where=str(file))


def _looks_encrypted(file: Path) -> bool:
    """Whole pages of noise. A text, a picture or a packed file hardly ever is."""
    with file.open("rb") as stream:
        page = stream.read(_PAGE)
    return len(page) == _PAGE and file.stat().st_size % _PAGE == 0 and len(set(page)) > 240


def _unlock(
    file: Path, operator: str, password: str, recovery_key: str | None, *, any_slot: bool
) -> tuple[FileKey | None, KeySlots | None]:
    if not is_encrypted(file):
        return None, None
    put_right(file)
    if recovery_key is None:
        slots = KeySlots.read(file)
        opened = slots.open_any(operator, password) if any_slot else slots.open(operator, password)
        return opened, slots
    key = file_key(read_recovery_key(recovery_key))
    try:
        slots = KeySlots.read(file)
    except (errors.KeyMissing, errors.KeysDamaged):
        return key, None
    if slots.key != fingerprint(key):
        raise errors.RecoveryKeyWrong()
    return key, slots


def _require_readable(
    database: Database, file: Path, key: FileKey | None, slots: KeySlots | None, *, values: bool
) -> None:
    """Tell a file that its key does not open, or that is damaged, as far as a short look shows it.

    Unless `values` count too, a row that holds what its table forbids is left for `verify` to name.
    """
    try:
        with database.reading() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
            if file.stat().st_size <= _QUICKLY_CHECKED_BYTES:
                told = connection.exec_driver_sql("PRAGMA quick_check(100)").scalars().all()
                if any(values or not _ONLY_A_VALUE.match(line) for line in told if line != "ok"):
                    raise errors.DatabaseDamaged()
    except errors.DatabaseNotABank as error:
        raise _why_unreadable(file, key, slots) from error


def _why_unreadable(file: Path, key: FileKey | None, slots: KeySlots | None) -> errors.Told:
    """SQLite says only that it is no database; what stands beside the file tells more."""
    if key is None:
        return errors.DatabaseDamaged()
    if slots is None:
        return errors.RecoveryKeyWrong()
    if head_of(file) == slots.head:
        return errors.DatabaseDamaged()
    if _looks_encrypted(file):
        return errors.KeysOfAnotherFile(file=str(slots_file(file)))
    return errors.DatabaseNotABank(where=str(file))


def _require_ours(database: Database) -> None:
    try:
        held = schema_of(database)
    except errors.DatabaseNotABank as error:
        raise errors.DatabaseNotABank(where=database.name) from error
    if held is None:
        if database.on_server:
            raise errors.DatabaseMissing(where=database.name)
        raise errors.DatabaseNotABank(where=database.name)
    if held > newest_schema():
        raise errors.DatabaseNewer(schema=held, newest=newest_schema())


def _upgraded(database: Database, backups: Path | None, copies: Copies | None) -> Path | None:
    """Bring a bank up to date, and give the backup from before; None where there was nothing to do, or it `copies` nothing.

    A chosen folder that is not there keeps nobody out of the bank: then the usual one holds the backup.
    """
    made: list[Path] = []

    def before(held: str | None, connection: Connection) -> None:
        if copies is None or held is None:
            return
        folder = backups if backups is not None and backups.is_dir() else usual_folder(database.where)
        identity = read_settings(connection).identity
        target = kept_file(folder, identity, datetime.now(UTC), Before.UPGRADE)
        carried(target, lambda file: copies(connection, held, file))
        _log.info("backup before the upgrade: %s", target.name)
        made.append(target)

    for schema in upgrade(database, before=before):
        _log.info("upgraded to schema %s", schema)
    return made[0] if made else None


def _create_on_server(where: str) -> Database:
    server(where).close()
    try:
        return create(where)
    except errors.DatabaseExists:
        # Tables without anybody to work with them: making this bank broke off, and goes on now.
        database = Database(where)
        try:
            with database.reading() as connection:
                if OperatorStore(connection).all():
                    raise
        except BaseException:
            database.close()
            raise
        return database


def _open_server(where: str, operator: str, password: str, *, guarded: bool, backups: Path | None) -> Opened:
    database, kept = server(where), None
    try:
        _require_ours(database)
        if schema_of(database) != newest_schema():
            if not _is_administrator(database, operator, password):
                raise errors.DatabaseOlder()
            kept = _upgraded(database, backups, copy_earlier)
        if guarded:
            with database.reading() as connection:
                guards.require(connection)
        _finish_erasures(database)
    except BaseException:
        database.close()
        raise
    return Opened(database=database, kept=kept)


def _finish_erasures(database: Database) -> None:
    """Write over old pages that a program which was killed, or a login that may not, left of an erasure."""
    with suppress(errors.StorageTrouble):
        if traces.are_left(database):
            traces.clear(database)


def _is_administrator(database: Database, operator: str, password: str) -> bool:
    """Whether this is an administrator's name and password, by an operators table of any schema so far."""
    with database.reading() as connection:
        stored = OperatorStore(connection).administrators_password(operator)
    if stored is None:
        return False
    try:
        return PasswordHasher().verify(stored, password)
    except (VerificationError, InvalidHashError):
        return False
