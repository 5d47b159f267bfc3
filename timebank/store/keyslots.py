"""The slots beside an encrypted file: one per operator, each sealing the file's key under that person's password.

`NAME.keys` is a JSON file that holds no name and no secret: an operator's slot is found by a digest of the name
under the vault's identity. Every slot is bound to its vault and its operator, so that none can be moved. The
file is replaced whole: written beside, made durable, then moved into place.

Changes are made inside a writing transaction of the database, which lets two administrators take turns.
"""

import base64
import binascii
import json
import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, Self

from timebank.domain.errors import DatabaseNewer, KeyMissing, KeysDamaged, NotSignedIn
from timebank.store.encryption import (
    STANDARD,
    Cost,
    FileKey,
    Sealed,
    fingerprint,
    password_bytes,
    seal,
    seal_by_hash,
    unseal,
)
from timebank.store.files import move_durably, write_durably
from timebank.store.records import sign_in_name

_FORMAT = "timebank.keys.1"
_HEAD_BYTES = 16


def slots_file(database: Path) -> Path:
    """Where the slots of a database file lie."""
    return database.with_name(database.name + ".keys")


def head_of(database: Path) -> bytes:
    """The first bytes of a file: random and its own in an encrypted one.

    Never of a file that this process has open as a database: closing any handle of a file drops all locks that a
    process holds on it (POSIX), and another program could take its journal away.
    """
    with database.open("rb") as stream:
        return stream.read(_HEAD_BYTES)


def put_right(database: Path) -> None:
    """Give a file the slots that belong to it, when the power went between its coming into place and theirs.

    Only for a file that this process has not open: see `head_of`.
    """
    beside = database.with_name(database.name + ".new")
    if not slots_file(beside).exists() or beside.exists():
        return
    with suppress(KeyMissing, KeysDamaged, DatabaseNewer, OSError):
        if KeySlots.read(beside).head == head_of(database):
            move_durably(slots_file(beside), slots_file(database))


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySlots:
    """The slots of one vault.

    `head` is the random start of the encrypted file they belong to, `key` the fingerprint of its key.
    """

    vault: str
    head: bytes
    key: str
    slots: Mapping[str, Sealed] = field(repr=False)

    @classmethod
    def new(cls, head: bytes, key: bytes) -> Self:
        """A vault without slots yet, for an encrypted file that has none beside it."""
        return cls(vault=secrets.token_hex(16), head=head, key=fingerprint(key), slots={})

    @classmethod
    def read(cls, database: Path) -> Self:
        """The slots beside a database file. Raises KeyMissing, KeysDamaged, DatabaseNewer."""
        file = slots_file(database)
        try:
            text = file.read_bytes()
        except FileNotFoundError:
            raise KeyMissing(file=str(file)) from None
        except OSError as error:
            raise KeysDamaged(file=str(file)) from error
        try:
            read = json.loads(text)
            if read["format"] != _FORMAT:
                if str(read["format"]).startswith("timebank.keys."):
                    raise DatabaseNewer()
                raise KeysDamaged(file=str(file))
            return cls(
                vault=str(read["vault"]),
                head=bytes.fromhex(read["head"]),
                key=str(read["key"]),
                slots={str(name): _sealed(slot) for name, slot in read["slots"].items()},
            )
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError, binascii.Error) as error:
            raise KeysDamaged(file=str(file)) from error

    def write(self, database: Path) -> None:
        """Replace the slots beside a database file. Raises FolderNotWritable, DiskFull."""
        written = {
            "format": _FORMAT,
            "vault": self.vault,
            "head": self.head.hex(),
            "key": self.key,
            "slots": {name: _written(slot) for name, slot in self.slots.items()},
        }
        write_durably(slots_file(database), json.dumps(written, indent=1).encode())

    def open(self, operator: str, password: str) -> FileKey:
        """The file key, by an operator's password. Raises NotSignedIn, whichever of the two is wrong.

        Without a name the first slot is meant, which is that of whoever made the bank.
        """
        name = self._name(operator) if operator or not self.slots else next(iter(self.slots))
        if name not in self.slots:
            raise NotSignedIn()
        return unseal(self.slots[name], password_bytes(password), self._place(name))

    def open_any(self, first: str, password: str) -> FileKey:
        """The file key, by a password of whoever it is; the slot of `first` is tried first. Raises NotSignedIn."""
        hinted = self._name(first)
        for name in sorted(self.slots, key=lambda name: name != hinted):
            try:
                return unseal(self.slots[name], password_bytes(password), self._place(name))
            except NotSignedIn:
                continue
        raise NotSignedIn()

    def with_password(self, operator: str, password: str, key: bytes, cost: Cost = STANDARD) -> Self:
        """The slots with a new slot, or a new password, for an operator."""
        name = self._name(operator)
        sealed = seal(key, password_bytes(password), self._place(name), cost)
        return replace(self, slots={**self.slots, name: sealed})

    def with_hash(self, operator: str, stored: str, key: bytes) -> Self:
        """The slots with one for an operator of whom only the stored hash of the password is known.

        A hash of a kind that the program does not make brings no slot.
        """
        name = self._name(operator)
        sealed = seal_by_hash(key, stored, self._place(name))
        return self if sealed is None else replace(self, slots={**self.slots, name: sealed})

    def is_borrowed(self, operator: str) -> bool:
        """Whether the operator's slot was made from a stored hash, which somebody else may have read."""
        name = self._name(operator)
        return name in self.slots and self.slots[name].borrowed

    def without(self, operator: str) -> Self:
        """The slots without an operator's. No slot, no change."""
        name = self._name(operator)
        return replace(self, slots={known: slot for known, slot in self.slots.items() if known != name})

    def with_head(self, head: bytes) -> Self:
        """The same slots for another file under the same key: a copy begins with signs of its own."""
        return replace(self, head=head)

    def has(self, operator: str) -> bool:
        """Whether the operator has a slot."""
        return self._name(operator) in self.slots

    def _name(self, operator: str) -> str:
        return sha256(f"{_FORMAT}|{self.vault}|{sign_in_name(operator)}".encode()).hexdigest()[:32]

    def _place(self, name: str) -> bytes:
        return f"{_FORMAT}|{self.vault}|{name}".encode()


def _written(sealed: Sealed) -> dict[str, object]:
    return {
        "passes": sealed.cost.passes,
        "memory": sealed.cost.memory,
        "lanes": sealed.cost.lanes,
        "salt": base64.b64encode(sealed.salt).decode(),
        "nonce": base64.b64encode(sealed.nonce).decode(),
        "wrapped": base64.b64encode(sealed.wrapped).decode(),
    } | ({"borrowed": True} if sealed.borrowed else {})


def _sealed(slot: Mapping[str, Any]) -> Sealed:
    return Sealed(
        cost=Cost(passes=slot["passes"], memory=slot["memory"], lanes=slot["lanes"]),
        salt=base64.b64decode(slot["salt"], validate=True),
        nonce=base64.b64decode(slot["nonce"], validate=True),
        wrapped=base64.b64decode(slot["wrapped"], validate=True),
        borrowed=bool(slot.get("borrowed", False)),
    )
