"""Finding people by a part of their name; the search by sound replaces it."""

from collections.abc import Sequence

from sqlalchemy import Connection, func, select

from timebank.domain.ledger import Account
from timebank.domain.members import Found
from timebank.store.rows.accounts import accounts, members


class PlainSearch:
    """Search behind one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, account: Account, names: Sequence[str], code: str) -> None:
        """Nothing is kept: names are read where they stand."""

    def forget(self, account: Account) -> None:
        """Nothing was kept."""

    def find(self, text: str, limit: int, kinds: Sequence[str] = ("member",)) -> list[Found]:
        """At most `limit` accounts of these kinds, best first."""
        statement = (
            select(accounts.c.code, accounts.c.name, members.c.script_name, accounts.c.kind)
            .outerjoin(members, members.c.account == accounts.c.key)
            .where(
                func.lower(accounts.c.name).contains(text.lower(), autoescape=True),
                accounts.c.kind.in_(kinds),
                accounts.c.merged_into.is_(None),
            )
            .order_by(accounts.c.name)
            .limit(limit)
        )
        return [
            Found(code=row.code, name=row.name, script_name=row.script_name or "", kind=row.kind)
            for row in self._connection.execute(statement)
        ]

    def doubles(self, names: Sequence[str], limit: int) -> list[Found]:
        """Members who may be the same person as somebody with these names."""
        return [found for name in names for found in self.find(name, limit)][:limit]
