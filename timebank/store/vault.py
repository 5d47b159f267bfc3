"""An open vault: who else may open it, and with which password."""

from hmac import compare_digest
from pathlib import Path

from timebank.domain.errors import KeyMissing, KeysDamaged, NotSignedIn, RecoveryKeyWrong
from timebank.domain.recovery import read_recovery_key
from timebank.store.encryption import STANDARD, Cost, FileKey, file_key
from timebank.store.keyslots import KeySlots


class Vault:
    """The key slots of an encrypted file that is open: who may sign in, with which password.

    The slots decide about passwords in an encrypted bank: signing in is unlocking. Call what changes them inside
    a writing transaction of the database, so that two administrators take turns.
    """

    def __init__(self, database: Path, head: bytes, key: FileKey, cost: Cost = STANDARD) -> None:
        self._file = database
        self._head = head
        self._key = key
        self._cost = cost

    @property
    def key(self) -> FileKey:
        """The key of the file, for a copy that is encrypted like it."""
        return self._key

    def check(self, operator: str, password: str) -> None:
        """Raise NotSignedIn unless the operator's password opens this vault."""
        if not compare_digest(self._slots().open(operator, password), self._key):
            raise NotSignedIn()

    def check_paper(self, recovery_key: str) -> None:
        """Raise RecoveryKeyWrong unless this typed recovery key is that of this vault, or what reading it raises."""
        if not compare_digest(file_key(read_recovery_key(recovery_key)), self._key):
            raise RecoveryKeyWrong()

    def has(self, operator: str) -> bool:
        """Whether the operator has a slot: none has one after the slots were lost."""
        return self._slots().has(operator)

    def set_password(self, operator: str, password: str) -> None:
        """Give an operator a slot, or a new password for it."""
        self._slots().with_password(operator, password, self._key, self._cost).write(self._file)

    def remove(self, operator: str) -> None:
        """Destroy an operator's slot: the password opens nothing any more."""
        self._slots().without(operator).write(self._file)

    def _slots(self) -> KeySlots:
        try:
            return KeySlots.read(self._file)
        except (KeyMissing, KeysDamaged):
            # The recovery key opened the file: passwords are given out anew.
            return KeySlots.new(self._head, self._key)
