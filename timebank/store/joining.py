"""Joining two records of one person: everything that hangs on the double goes to the one that is kept."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select, update

from timebank.domain.ledger import Account
from timebank.store.activities import carry_activities
from timebank.store.cards import carry_cards
from timebank.store.rows.accounts import consents, member_talents
from timebank.store.rows.network import (
    conduct_checks,
    member_goals,
    memberships,
    not_paired,
    relations,
    retention_keeps,
)
from timebank.store.rows.offers import offers


def join_records(connection: Connection, account: Account, into: Account) -> None:
    """Move what hangs on one member's account to another's. What both have stays once.

    Of two goals or PINs the kept one's stays, of two certificates of conduct the one seen last, of two days until which they
    are kept the later one.
    """
    double, kept = account.key, into.key
    _consents(connection, double, kept)
    carry_cards(connection, account, into)
    connection.execute(update(offers).where(offers.c.account == double).values(account=kept))
    _union(connection, member_talents, double, kept)
    _memberships(connection, double, kept)
    carry_activities(connection, account, into)
    _pairs(connection, relations, double, kept)
    _pairs(connection, not_paired, double, kept)
    _goal(connection, double, kept)
    _newest_check(connection, double, kept)
    _kept_longest(connection, double, kept)


def _of(connection: Connection, table: Table, column: str, account: int) -> list[Any]:
    statement = select(table.c[column]).where(table.c.account == account)
    return list(connection.execute(statement).scalars())


def _union(connection: Connection, table: Table, double: int, kept: int) -> None:
    """Give the kept one each row of the double that it does not have yet; the rest goes."""
    rest = [column for column in table.primary_key if column.name != "account"]
    known = {tuple(row) for row in connection.execute(select(*rest).where(table.c.account == kept))}
    for row in connection.execute(select(*rest).where(table.c.account == double)).all():
        at = [table.c.account == double, *(column == value for column, value in zip(rest, row, strict=True))]
        if tuple(row) in known:
            connection.execute(delete(table).where(*at))
        else:
            connection.execute(update(table).where(*at).values(account=kept))


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
    _union(connection, memberships, double, kept)


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


def _goal(connection: Connection, double: int, kept: int) -> None:
    """Of two goals the kept one's stays."""
    of_double = member_goals.c.account == double
    if _of(connection, member_goals, "account", kept):
        connection.execute(delete(member_goals).where(of_double))
    else:
        connection.execute(update(member_goals).where(of_double).values(account=kept))


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


def _kept_longest(connection: Connection, double: int, kept: int) -> None:
    of_both = retention_keeps.c.account.in_([double, kept])
    rows = connection.execute(
        select(retention_keeps).where(of_both).order_by(retention_keeps.c.until.desc())
    ).all()
    if not rows:
        return
    connection.execute(delete(retention_keeps).where(of_both))
    connection.execute(insert(retention_keeps), rows[0]._asdict() | {"account": kept})


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
