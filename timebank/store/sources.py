"""What was taken in from other programs, behind one transaction."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import Connection, bindparam, insert, select, update

from timebank.domain.ledger import Account
from timebank.domain.sources import SourcePersonBook
from timebank.store import accounts as account_store
from timebank.store.rows.accounts import accounts, members
from timebank.store.rows.imports import source_people
from timebank.store.rows.ledger import entries

_PEOPLE = (
    select(source_people, accounts.c.code)
    .join(accounts, accounts.c.key == source_people.c.account)
    .where(source_people.c.source == bindparam("of"))
)
_ADD = insert(source_people)
_CHANGE = (
    update(source_people)
    .where(source_people.c.source == bindparam("of"), source_people.c.person == bindparam("who"))
    .values(
        stated=bindparam("to_stated"),
        stated_on=bindparam("to_stated_on"),
        history=bindparam("to_history"),
        later=bindparam("to_later"),
        opened=bindparam("to_opened"),
        openings=bindparam("to_openings"),
    )
)
_BOOKED = select(entries.c.id, entries.c.content).where(
    entries.c.id.in_(bindparam("ids", expanding=True, type_=entries.c.id.type))
)
_NAMES = (
    select(accounts.c.code, accounts.c.name, members.c.official_name, members.c.script_name)
    .outerjoin(members, members.c.account == accounts.c.key)
    .where(accounts.c.merged_into.is_(None), accounts.c.closed_on.is_(None), accounts.c.kind != "pot")
    .order_by(accounts.c.key)
)
_CHUNK = 1000
_DESK = "desk"
"""The source of whom the desk itself enrolled: the person is the id of the order."""


class SourceStore:
    """People of other programs and what was booked for them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def people(self, source: str) -> dict[UUID, SourcePersonBook]:
        """Everybody known from a source, merged accounts resolved."""
        rows = self._connection.execute(_PEOPLE, {"of": source}).all()
        known = account_store.load(self._connection, [row.code for row in rows])
        return {
            row.person: SourcePersonBook(
                account=known[row.code],
                stated=row.stated,
                stated_on=row.stated_on,
                history=row.history,
                later=row.later,
                opened=row.opened,
                openings=row.openings,
            )
            for row in rows
        }

    def keep(self, source: str, people: Mapping[UUID, SourcePersonBook]) -> None:
        """Remember people of a source, new ones and known ones."""
        before = {row.person for row in self._connection.execute(_PEOPLE, {"of": source})}
        new = [
            {
                "source": source,
                "person": person,
                "account": book.account.key,
                "stated": book.stated,
                "stated_on": book.stated_on,
                "history": book.history,
                "later": book.later,
                "opened": book.opened,
                "openings": book.openings,
            }
            for person, book in people.items()
            if person not in before
        ]
        changed = [
            {
                "of": source,
                "who": person,
                "to_stated": book.stated,
                "to_stated_on": book.stated_on,
                "to_history": book.history,
                "to_later": book.later,
                "to_opened": book.opened,
                "to_openings": book.openings,
            }
            for person, book in people.items()
            if person in before
        ]
        if new:
            self._connection.execute(_ADD, new)
        if changed:
            self._connection.execute(_CHANGE, changed)

    def booked(self, wanted: Sequence[UUID]) -> dict[UUID, bytes]:
        """Those of these entries that stand in the books, with their content."""
        found: dict[UUID, bytes] = {}
        for start in range(0, len(wanted), _CHUNK):
            for row in self._connection.execute(_BOOKED, {"ids": wanted[start : start + _CHUNK]}):
                found[row.id] = bytes(row.content)
        return found

    def names(self) -> list[tuple[str, str]]:
        """Every name of every open account, and its code."""
        return [
            (name, row.code)
            for row in self._connection.execute(_NAMES)
            for name in dict.fromkeys((row.name, row.official_name, row.script_name))
            if name
        ]

    def enrolled(self, order: UUID) -> Account | None:
        """Whom this desk enrolled under an order's id, if it was ever carried out; a joined number is followed."""
        statement = _PEOPLE.where(source_people.c.person == order)
        row = self._connection.execute(statement, {"of": _DESK}).one_or_none()
        return None if row is None else account_store.load(self._connection, [row.code])[row.code]

    def note_enrolled(self, order: UUID, account: Account) -> None:
        """Remember whom an order enrolled, so that the same one enrols nobody twice."""
        row = {"source": _DESK, "person": order, "account": account.key}
        nothing = {"stated": None, "stated_on": None, "history": 0, "later": 0, "opened": 0, "openings": 0}
        self._connection.execute(_ADD, row | nothing)
