"""What every error that a person hears of is, and what can be wrong with the database as a file or a server."""

import re
from typing import ClassVar

_HUMP = re.compile(r"(?<!^)(?=[A-Z])")


class Told(Exception):
    """Something a person must hear: a stable code for scripts and facts for the sentence."""

    def __init__(self, **facts: object) -> None:
        super().__init__(type(self).__name__, facts)
        self.facts = facts

    @property
    def code(self) -> str:
        """The class name in snake_case: stable, English, for scripts (`not_signed_in`)."""
        return _HUMP.sub("_", type(self).__name__).lower()


class Refusal(Told):
    """A request that was understood and declined; nothing has changed. Exit status 1.

    `overridable` are those that whoever may pass a limit goes beyond with a reason (DOMAIN section 2).
    """

    overridable: ClassVar[bool] = False


class StorageTrouble(Told):
    """The database cannot be used just now; nothing has changed. Exit status 3."""


class Cancelled(Exception):
    """The user withdrew the task; nobody needs to hear about it."""


class DatabaseMissing(StorageTrouble): ...


class DatabaseExists(StorageTrouble): ...


class DatabaseDamaged(StorageTrouble): ...


class DatabaseNewer(StorageTrouble): ...


class DatabaseLocked(StorageTrouble): ...


class DatabaseReadOnly(StorageTrouble): ...


class ServerRightMissing(DatabaseReadOnly): ...


class ServerOwnerNeeded(StorageTrouble): ...


class DatabaseUnprotected(StorageTrouble): ...


class DatabaseUnreachable(StorageTrouble): ...


class DatabaseRefused(StorageTrouble): ...


class DatabaseNotABank(StorageTrouble): ...


class GuardsMissing(StorageTrouble): ...


class DiskFull(StorageTrouble): ...


class DiskFails(StorageTrouble): ...


class KeyMissing(StorageTrouble): ...


class KeysDamaged(StorageTrouble): ...


class KeysOfAnotherFile(StorageTrouble): ...


class CopyFailed(StorageTrouble): ...


class DatabaseOlder(StorageTrouble): ...


class DatabaseOnShare(StorageTrouble): ...


class FolderNotWritable(StorageTrouble): ...
