"""Joining two records of one person: everything that hangs on the double goes to the one that is kept."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, delete, insert, select, update

from timebank.store.rows.accounts import consents, member_talents
from timebank.store.rows.activities import activity_sessions, series_hosts, session_attendance
from timebank.store.rows.cards import cards, pins
from timebank.store.rows.network import conduct_checks, member_goals, memberships, not_paired, relations
from timebank.store.rows.offers import offers


def join_records(connection: Connection, double: int, kept: int) -> None:
    """Move what hangs on one member's account to another's. What both have stays once.

    Of two goals or PINs the kept one's stays, of two certificates of conduct the one seen last. In a session that
    was closed with both of them in it nothing changes: its entry stands in the books as it was.
    """
    _consents(connection, double, kept)
    for table in (offers, cards):
        connection.execute(update(table).where(table.c.account == double).values(account=kept))
    _union(connection, member_talents, "account", double, kept)
    _memberships(connection, double, kept)
    _union(connection, series_hosts, "account", double, kept)
    both = _of(connection, session_attendance, "session", kept)
    closed = select(activity_sessions.c.id).where(activity_sessions.c.state == "closed")
    _union(
        connection,
        session_attendance,
        "account",
        double,
        kept,
        stays=session_attendance.c.session.in_(closed) & session_attendance.c.session.in_(both),
    )
    _pairs(connection, relations, double, kept)
    _pairs(connection, not_paired, double, kept)
    for table in (member_goals, pins):
        _one(connection, table, double, kept)
    _newest_check(connection, double, kept)


def _of(connection: Connection, table: Table, column: str, account: int) -> list[Any]:
    statement = select(table.c[column]).where(table.c.account == account)
    return list(connection.execute(statement).scalars())


def _union(
    connection: Connection,
    table: Table,
    owner: str,
    double: int,
    kept: int,
    stays: ColumnElement[bool] | None = None,
) -> None:
    """Give the kept one each row of the double that it does not have yet; the rest goes, unless it `stays`."""
    rest = [column for column in table.primary_key if column.name != owner]
    have = select(*rest).where(table.c[owner] == kept)
    known = {tuple(row) for row in connection.execute(have)}
    for row in connection.execute(select(*rest).where(table.c[owner] == double)).all():
        at = [table.c[owner] == double, *(column == value for column, value in zip(rest, row, strict=True))]
        if tuple(row) not in known:
            connection.execute(update(table).where(*at).values({owner: kept}))
        elif stays is None:
            connection.execute(delete(table).where(*at))
        else:
            connection.execute(delete(table).where(*at, ~stays))


def _memberships(connection: Connection, double: int, kept: int) -> None:
    since = {
        row.organisation: row.since
        for row in connection.execute(select(memberships).where(memberships.c.account == double))
    }
    for row in connection.execute(select(memberships).where(memberships.c.account == kept)).all():
        earlier = since.get(row.organisation)
        if earlier is not None and earlier < row.since:
            at = (memberships.c.account == kept, memberships.c.organisation == row.organisation)
            connection.execute(update(memberships).where(*at).values(since=earlier))
    _union(connection, memberships, "account", double, kept)


def _pairs(connection: Connection, table: Table, double: int, kept: int) -> None:
    """Pairs keep the smaller key first, so each is written anew; a pair of the two themselves goes."""
    mine = (table.c.one == double) | (table.c.other == double)
    rows = [row._asdict() for row in connection.execute(select(table).where(mine))]
    connection.execute(delete(table).where(mine))
    key = [column.name for column in table.primary_key]
    for row in rows:
        other = row["other"] if row["one"] == double else row["one"]
        if other == kept:
            continue
        row |= {"one": min(kept, other), "other": max(kept, other)}
        at = [table.c[name] == row[name] for name in key]
        if connection.execute(select(table.c.one).where(*at)).first() is None:
            connection.execute(insert(table), row)


def _one(connection: Connection, table: Table, double: int, kept: int) -> None:
    """Of what a person has once, the kept one's stays."""
    if _of(connection, table, "account", kept):
        connection.execute(delete(table).where(table.c.account == double))
    else:
        connection.execute(update(table).where(table.c.account == double).values(account=kept))


def _newest_check(connection: Connection, double: int, kept: int) -> None:
    checks: Sequence[Any] = connection.execute(
        select(conduct_checks)
        .where(conduct_checks.c.account.in_([double, kept]))
        .order_by(conduct_checks.c.seen_on.desc())
    ).all()
    if not checks:
        return
    connection.execute(delete(conduct_checks).where(conduct_checks.c.account.in_([double, kept])))
    newest = {"account": kept, "seen_on": checks[0].seen_on, "renew_on": checks[0].renew_on}
    connection.execute(insert(conduct_checks), newest)


def _consents(connection: Connection, double: int, kept: int) -> None:
    """All that either agreed to moves along; what was withdrawn last stays withdrawn."""
    connection.execute(update(consents).where(consents.c.account == double).values(account=kept))
    mine = select(consents).where(consents.c.account == kept)
    withdrawn: dict[str, datetime] = {}
    rows = connection.execute(mine).all()
    for row in rows:
        if row.withdrawn_at is not None:
            before = withdrawn.get(row.purpose)
            withdrawn[row.purpose] = row.withdrawn_at if before is None else max(before, row.withdrawn_at)
    for row in rows:
        last = withdrawn.get(row.purpose)
        if row.withdrawn_at is None and last is not None and row.given_at <= last:
            connection.execute(update(consents).where(consents.c.key == row.key).values(withdrawn_at=last))
