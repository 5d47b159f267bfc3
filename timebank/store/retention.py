"""Whose time is over: the last activity of those who have shown none since a day, and until when somebody keeps them."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, FromClause, delete, func, insert, or_, select, true

from timebank.domain.ledger import Account
from timebank.store.heard import stands_in_entry_since
from timebank.store.rows.accounts import accounts, consents, members
from timebank.store.rows.activities import activity_sessions, session_attendance
from timebank.store.rows.base import Moment
from timebank.store.rows.cards import cards, pins
from timebank.store.rows.certificates import certificates
from timebank.store.rows.ledger import entries, participations, pending, pending_parties, transfers
from timebank.store.rows.network import retention_keeps
from timebank.store.rows.offers import offers

_MOVED = transfers.join(entries, entries.c.sequence == transfers.c.sequence)
_Source = tuple[FromClause, Any, Any, ColumnElement[bool]]
_BOOKS: tuple[_Source, ...] = (
    (_MOVED, transfers.c.debit, entries.c.service_date, true()),
    (_MOVED, transfers.c.credit, entries.c.service_date, true()),
    (
        participations.join(entries, entries.c.sequence == participations.c.sequence),
        participations.c.account,
        entries.c.service_date,
        true(),
    ),
)
_BESIDE: tuple[_Source, ...] = (
    (
        pending_parties.join(pending, pending.c.id == pending_parties.c.id),
        pending_parties.c.account,
        pending.c.created_at,
        true(),
    ),
    (
        session_attendance.join(activity_sessions, activity_sessions.c.id == session_attendance.c.session),
        session_attendance.c.account,
        activity_sessions.c.day,
        activity_sessions.c.state != "cancelled",
    ),
    (offers, offers.c.account, offers.c.created_at, true()),
    (consents, consents.c.account, consents.c.given_at, true()),
    (consents, consents.c.account, consents.c.withdrawn_at, consents.c.withdrawn_at.is_not(None)),
    (cards, cards.c.account, cards.c.issued_at, true()),
    (pins, pins.c.account, pins.c.set_at, true()),
    (certificates, certificates.c.account, certificates.c.issued_at, true()),
)
_SOURCES = _BOOKS + _BESIDE
"""Where activity stands: the tables, whose it is, when it was, and which rows count."""
_PART = 500


class RetentionStore:
    """Who is looked at because nothing was heard of them, behind one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def quiet(self, since: date, zone: ZoneInfo) -> list[tuple[Any, date]]:
        """Each member without any activity on or after `since`, with the day of the last; nobody who was erased.

        A row has the account's key, code, name, closed_on and balance, and until and reason of who is kept.
        """
        into = self._joined()
        busy = {into.get(key, key) for key in self._active(since, zone)}
        wanted = (
            select(
                *(accounts.c.key, accounts.c.code, accounts.c.name, accounts.c.opened_on),
                *(accounts.c.closed_on, accounts.c.balance),
                *(retention_keeps.c.until, retention_keeps.c.reason),
            )
            .join(members, members.c.account == accounts.c.key)
            .outerjoin(retention_keeps, retention_keeps.c.account == accounts.c.key)
            .where(accounts.c.merged_into.is_(None), accounts.c.opened_on < since)
        )
        rows = {
            row.key: row
            for row in self._connection.execute(wanted)
            if row.key not in busy and (row.closed_on is None or row.closed_on < since)
        }
        last = {key: max(row.opened_on, row.closed_on or row.opened_on) for key, row in rows.items()}
        theirs = [*rows, *(alias for alias, key in into.items() if key in rows)]
        for account, day in self._last(theirs, zone):
            key = into.get(account, account)
            last[key] = max(last[key], day)
        return [(row, last[key]) for key, row in rows.items()]

    def keep(self, account: Account, until: date, reason: str, operator: int, at: datetime) -> None:
        """Keep a member until the end of this day; it takes the place of what was said before."""
        table = retention_keeps
        self._connection.execute(delete(table).where(table.c.account == account.key))
        row = {"account": account.key, "until": until, "reason": reason, "operator": operator, "kept_at": at}
        self._connection.execute(insert(table), row)

    def _joined(self) -> dict[int, int]:
        """The account in use of each that was joined into another, however often."""
        found = select(accounts.c.key, accounts.c.merged_into).where(accounts.c.merged_into.is_not(None))
        into: dict[int, int] = {row.key: row.merged_into for row in self._connection.execute(found)}
        for key in into:
            while into[key] in into:
                into[key] = into[into[key]]
        return into

    def _active(self, since: date, zone: ZoneInfo) -> Iterator[int]:
        """The accounts with activity on or after this day."""
        booked = (
            stands_in_entry_since(since, table, account)
            for table, account in (
                (participations, participations.c.account),
                (transfers, transfers.c.credit),
                (transfers, transfers.c.debit),
            )
        )
        yield from self._connection.execute(select(accounts.c.key).where(or_(*booked))).scalars()
        for source, account, when, counts in _BESIDE:
            bound = datetime.combine(since, time.min, zone) if _is_moment(when) else since
            wanted = select(account).select_from(source).where(when >= bound, counts).distinct()
            yield from self._connection.execute(wanted).scalars()

    def _last(self, keys: Sequence[int], zone: ZoneInfo) -> Iterator[tuple[int, date]]:
        """The last day of each kind of activity of these accounts."""
        for some in _parts(keys):
            for source, account, when, counts in _SOURCES:
                wanted = (
                    select(account.label("account"), func.max(when).label("last"))
                    .select_from(source)
                    .where(account.in_(some), counts)
                    .group_by(account)
                )
                for row in self._connection.execute(wanted):
                    yield row.account, row.last.astimezone(zone).date() if _is_moment(when) else row.last


def _is_moment(column: Any) -> bool:
    return isinstance(column.type, Moment)


def _parts(keys: Sequence[int]) -> Iterable[Sequence[int]]:
    return (keys[at : at + _PART] for at in range(0, len(keys), _PART))
