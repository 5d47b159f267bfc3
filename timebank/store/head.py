"""The ledger's head: one row that is lock, counters and the chain's tip together."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from timebank.domain.access import Actor, Role
from timebank.domain.errors import NotSignedIn
from timebank.store.first_look import FirstLook, Seen
from timebank.store.prepared import Prepared, rows_of
from timebank.store.rows.accounts import accounts
from timebank.store.rows.ledger import ledger_head
from timebank.store.rows.office import operators

_member = accounts.alias("member")
_organisation = accounts.alias("organisation")

_LOOKED = (
    select(
        ledger_head.c.sequence,
        ledger_head.c.digest,
        ledger_head.c.account_counter,
        ledger_head.c.settings_version,
        operators.c.key,
        operators.c.name,
        operators.c.role,
        operators.c.active,
        _member.c.code.label("member"),
        _organisation.c.code.label("organisation"),
    )
    .select_from(operators)
    .join(ledger_head, ledger_head.c.key == 1)
    .outerjoin(_member, _member.c.key == operators.c.member)
    .outerjoin(_organisation, _organisation.c.key == operators.c.organisation)
    .where(operators.c.key == bindparam("operator"))
)
# SQLite has no FOR UPDATE; there BEGIN IMMEDIATE has taken the lock already.
_LOCK = Prepared(_LOOKED.with_for_update(of=ledger_head))
_LOOK = Prepared(_LOOKED)
_MOVE = Prepared(
    update(ledger_head)
    .where(ledger_head.c.key == 1)
    .values(sequence=bindparam("to_sequence"), digest=bindparam("to_digest"))
)
_NUMBER = update(ledger_head).where(ledger_head.c.key == 1).values(account_counter=bindparam("to_counter"))
_SETTINGS = (
    update(ledger_head)
    .where(ledger_head.c.key == 1)
    .values(settings_version=ledger_head.c.settings_version + 1)
)
_TIP = select(ledger_head.c.sequence, ledger_head.c.digest, ledger_head.c.settings_version)


@dataclass(slots=True)
class Head:
    """The head as this transaction sees and moves it."""

    connection: Connection
    sequence: int
    digest: bytes
    account_counter: int
    settings_version: int

    def move(self, sequence: int, digest: bytes) -> None:
        """Set the chain's tip after an entry was appended."""
        self.sequence, self.digest = sequence, digest
        _MOVE.run(self.connection, {"to_sequence": sequence, "to_digest": digest})

    def numbers(self, count: int) -> range:
        """Take the next `count` account numbers."""
        first = self.account_counter + 1
        self.account_counter += count
        self.connection.execute(_NUMBER, {"to_counter": self.account_counter})
        return range(first, first + count)

    def settings_changed(self) -> None:
        """Tell every desk to read the settings again."""
        self.connection.execute(_SETTINGS)


def take(
    connection: Connection, operator: int, *, lock: bool, look: FirstLook | None = None
) -> tuple[Head, Actor, Seen | None]:
    """The head (locked when somebody writes), the operator as the database knows them now, and what `look` asks.

    A server answers both in one round trip. Raises NotSignedIn when this operator may no longer work here.
    """
    asked = (_LOCK if lock else _LOOK), {"operator": operator}
    rows, *told = rows_of(connection, asked, *(look.questions() if look is not None else ()))
    if not rows:
        raise NotSignedIn()
    sequence, digest, counter, settings, key, name, role, active, member, organisation = rows[0]
    if not active:
        raise NotSignedIn()
    head = Head(connection, sequence, bytes(digest), counter, settings)
    actor = Actor(key=key, name=name, role=Role(role), member=member, organisation=organisation)
    return head, actor, None if look is None else Seen(look, told)


def look(connection: Connection) -> Any:
    """The tip and the settings version, without an operator: (sequence, digest, settings_version)."""
    return connection.execute(_TIP).one()
