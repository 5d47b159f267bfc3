"""A new key for an encrypted bank: what an older password or an older recovery key opens, it opens no more."""

from pathlib import Path

from timebank.domain.access import Actor
from timebank.domain.errors import CopyFailed
from timebank.domain.progress import Progress
from timebank.domain.recovery import recovery_key
from timebank.domain.safekeeping import Copied, NothingEncrypted
from timebank.office import Office
from timebank.services.safekeeping import note_new_key, plan_move
from timebank.store.database import Database
from timebank.store.encryption import STANDARD, Cost, file_key, new_secret
from timebank.store.files import told
from timebank.store.keyslots import KeySlots, head_of
from timebank.store.opening import remove_bank_file
from timebank.store.rekeying import held_alone, write_anew
from timebank.store.restoring import let_go, put_in_place
from timebank.store.verification import verify


def renew_key(
    office: Office,
    actor: Actor,
    password: str,
    progress: Progress,
    cost: Cost = STANDARD,
    *,
    confirms: bool = False,
) -> Copied:
    """Write the bank's file anew under a fresh key, close it, and tell the new recovery key, which is kept nowhere.

    Where somebody `confirms` later that they have it, it lies in the books until then.

    Only this operator's password opens it then. Who else has one gets a slot again by signing in once while the bank
    is open: sealed by the hashes in the books, the new key would lie open to who has the old key and a copy. Backups
    from before stay under the old key. Nobody else may have the bank open meanwhile. Killed at any moment, the bank
    stands whole under one of the two keys, and this operator's password opens it.

    Raises NotPermitted, NotSignedIn for a wrong password, NothingEncrypted, DatabaseLocked, CopyFailed and Cancelled,
    after which the old file stands as it stood, and the StorageTrouble of writing files.
    """
    office.ask(actor, plan_move)
    if office.vault is None:
        raise NothingEncrypted()
    office.sign_in(actor.name, password)
    file, old, moment = Path(office.database.where), office.vault.key, office.now()
    beside = file.with_name(file.name + ".new")
    secret = new_secret()
    new = file_key(secret)
    office.close()
    try:
        with held_alone(file, old) as held:
            write_anew(held, old, beside, new)
            (head,) = held.execute("SELECT digest FROM ledger_head").fetchone()
            with Database(str(beside), new) as copy, copy.reading() as connection:
                books = verify(connection, progress.step)
            if books.head != bytes(head).hex():
                raise CopyFailed()
            with Office(Database(str(beside), new), office.now) as renewed:
                renewed.do(actor, note_new_key, recovery_key(secret) if confirms else "")
            let_go(beside, new)
            KeySlots.new(head_of(beside), new).with_password(actor.name, password, new, cost).write(beside)
            kept = put_in_place(beside, file, moment)
            if kept is not None:
                remove_bank_file(kept)
    except BaseException as error:
        # What has come into place has gone from here, and its slots follow when it is opened.
        if beside.exists():
            remove_bank_file(beside)
        if isinstance(error, OSError):
            raise told(error, file) from error
        raise
    return Copied(where=str(file), books=books, recovery_key=recovery_key(secret))
