"""Members' cards and PINs behind one transaction: digests and hashes, never a secret."""

from datetime import datetime

from sqlalchemy import Connection, delete, exists, insert, select, update

from timebank.domain.cards import CardLine
from timebank.domain.ledger import Account
from timebank.store.accounts import COLUMNS, account_of
from timebank.store.rows.accounts import accounts, members
from timebank.store.rows.cards import cards, pins
from timebank.store.rows.office import operators

_FOUND = select(*COLUMNS, cards.c.withdrawn_at).join(cards, cards.c.account == accounts.c.key)
_LINES = (
    select(cards.c.issued_at, cards.c.printed_at, cards.c.withdrawn_at, operators.c.name)
    .join(operators, operators.c.key == cards.c.operator)
    .order_by(cards.c.issued_at.desc(), cards.c.digest)
)
_WITHOUT = (
    select(accounts.c.code)
    .join(members, members.c.account == accounts.c.key)
    .where(
        accounts.c.closed_on.is_(None),
        ~exists().where(
            cards.c.account == accounts.c.key, cards.c.withdrawn_at.is_(None), cards.c.printed_at.is_not(None)
        ),
    )
    .order_by(members.c.sort_key, accounts.c.key)
)


class CardStore:
    """Cards and PINs."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, account: Account, digest: bytes, operator: int, at: datetime) -> None:
        """A new card of somebody, of which the paper is still to be made."""
        row = {"digest": digest, "account": account.key, "issued_at": at, "operator": operator}
        self._connection.execute(insert(cards), row)

    def mark_printed(self, digest: bytes, at: datetime) -> bool:
        """The paper of a card was made; False when that was known already."""
        done = self._connection.execute(
            update(cards).where(cards.c.digest == digest, cards.c.printed_at.is_(None)).values(printed_at=at)
        )
        return bool(done.rowcount)

    def holds(self, account: Account, but: bytes = b"") -> bool:
        """Whether somebody holds a card that works, `but` this one."""
        found = select(cards.c.digest).where(
            cards.c.account == account.key,
            cards.c.withdrawn_at.is_(None),
            cards.c.printed_at.is_not(None),
            cards.c.digest != but,
        )
        return self._connection.execute(found.limit(1)).first() is not None

    def find(self, digest: bytes) -> tuple[Account, datetime | None] | None:
        """Whose card has this digest, and when it was withdrawn if it was; None for a card that is not ours."""
        row = self._connection.execute(_FOUND.where(cards.c.digest == digest)).one_or_none()
        return None if row is None else (account_of(row), row.withdrawn_at)

    def withdraw(self, account: Account, at: datetime, but: bytes = b"") -> int:
        """Every card of somebody is worth nothing any more, `but` this one; gives how many that were."""
        done = self._connection.execute(
            update(cards)
            .where(cards.c.account == account.key, cards.c.withdrawn_at.is_(None), cards.c.digest != but)
            .values(withdrawn_at=at)
        )
        return int(done.rowcount)

    def remove(self, digest: bytes) -> None:
        """Forget a card that never left the screen."""
        self._connection.execute(delete(cards).where(cards.c.digest == digest))

    def lines(self, account: Account) -> list[CardLine]:
        """Every card that somebody ever had, the newest first."""
        return [
            CardLine(
                issued_at=row.issued_at,
                printed_at=row.printed_at,
                withdrawn_at=row.withdrawn_at,
                operator=row.name,
            )
            for row in self._connection.execute(_LINES.where(cards.c.account == account.key))
        ]

    def without(self) -> list[str]:
        """The codes of everybody who takes part and holds no card that works, in the order of their names."""
        return list(self._connection.execute(_WITHOUT).scalars())

    def set_pin(self, account: Account, pin: str, operator: int, at: datetime) -> None:
        """Keep the hash of a new PIN."""
        self._connection.execute(delete(pins).where(pins.c.account == account.key))
        row = {"account": account.key, "pin": pin, "set_at": at, "operator": operator}
        self._connection.execute(insert(pins), row)

    def pin_set_at(self, account: Account) -> datetime | None:
        """When the PIN of somebody was set; None for who has none."""
        found = self._connection.execute(select(pins.c.set_at).where(pins.c.account == account.key))
        return found.scalar_one_or_none()


def carry_cards(connection: Connection, account: Account, into: Account) -> None:
    """Two records become one person: the cards in their hands go on working, and one PIN is left."""
    connection.execute(update(cards).where(cards.c.account == account.key).values(account=into.key))
    if connection.execute(select(pins.c.account).where(pins.c.account == into.key)).one_or_none() is not None:
        connection.execute(delete(pins).where(pins.c.account == account.key))
    else:
        connection.execute(update(pins).where(pins.c.account == account.key).values(account=into.key))
