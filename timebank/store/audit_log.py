"""The audit log as a list: filtered and paged by the database, newest first; and the lines whose term is over."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, and_, delete, false, func, or_, select, text

from timebank.domain.audit_log import (
    EXPORTS,
    LOOKS,
    OPERATOR_DEEDS,
    PAPERS,
    About,
    AboutKind,
    LogKind,
    LogLine,
)
from timebank.domain.ledger import AccountKind
from timebank.domain.lists import Filter, ListPage, ListQuery
from timebank.store.local_days import between_days
from timebank.store.rows.accounts import accounts
from timebank.store.rows.certificates import certificates
from timebank.store.rows.ledger import entries
from timebank.store.rows.office import audit, operators

_KINDS: dict[str, ColumnElement[bool]] = {
    LogKind.LOOK: audit.c.operation.in_(LOOKS),
    LogKind.PAPER: audit.c.operation.in_(PAPERS),
    LogKind.EXPORT: audit.c.operation.in_(EXPORTS),
    LogKind.CHANGE: audit.c.operation.not_in(LOOKS | PAPERS | EXPORTS),
}
_SHORT = text("length(subject) < 33")
"""As the index says it, or neither database would take that."""
_ABOUT_KINDS = {
    AccountKind.MEMBER.value: AboutKind.MEMBER,
    AccountKind.ORGANISATION.value: AboutKind.ORGANISATION,
}


def log_page(
    connection: Connection, query: ListQuery, zone: ZoneInfo, people: Sequence[str]
) -> ListPage[LogLine]:
    """A page of the log, the newest first unless the query turns it round. Days are local in `zone`.

    `people` are the account codes that the words of the query mean, besides an operator's name.
    """
    held = [_condition(connection, kept, zone) for kept in query.filters]
    if query.words:
        held.append(or_(_by(query.words), _concerns(connection, people)))
    # First the numbers of the rows, or the database would carry whole rows along to throw them away.
    order = audit.c.key if query.sort and not query.descending else audit.c.key.desc()
    place = (
        select(audit.c.key).where(*held).order_by(order).offset(query.offset).limit(query.limit).subquery()
    )
    wanted = (
        select(audit.c.key, audit.c.at, audit.c.operation, audit.c.subject, operators.c.name)
        .join(place, place.c.key == audit.c.key)
        .join(operators, operators.c.key == audit.c.operator)
        .order_by(order)
    )
    rows = connection.execute(wanted).all()
    about = _abouts(connection, rows)
    lines = tuple(
        LogLine(
            key=row.key,
            at=row.at,
            operator=row.name,
            operation=row.operation,
            subject=row.subject,
            about=about.get((row.operation in OPERATOR_DEEDS, _first(row.subject)), About()),
        )
        for row in rows
    )
    total = None
    if query.counted:
        total = int(connection.execute(select(func.count()).select_from(audit).where(*held)).scalar_one())
    return ListPage(rows=lines, total=total)


def lines_before(connection: Connection, moment: datetime) -> int:
    """How many lines are older than this moment (UTC)."""
    return int(connection.execute(select(func.count()).where(audit.c.at < moment)).scalar_one())


def remove_before(connection: Connection, moment: datetime) -> None:
    """Take the lines away that are older than this moment (UTC). The guards refuse it for young ones."""
    if connection.dialect.name == "postgresql":
        # A desk's login has no right to delete here, but for what this takes away.
        connection.execute(select(func.trim_audit(moment)))
    else:
        connection.execute(delete(audit).where(audit.c.at < moment))


def _condition(connection: Connection, kept: Filter, zone: ZoneInfo) -> ColumnElement[bool]:
    match kept.column:
        case "kind":
            chosen = [_KINDS[choice] for choice in kept.choices if choice in _KINDS]
            return or_(*chosen) if chosen else false()
        case "operator":
            return _by(kept.text)
        case "about":
            # The service has put numbers in the place of what was typed.
            return _concerns(connection, kept.choices)
        case "when":
            return between_days(audit.c.at, kept, zone)
    return false()


def _by(name: str) -> ColumnElement[bool]:
    """Lines of the operators in whose names these words stand."""
    said = (operators.c.name.icontains(word, autoescape=True) for word in name.split())
    return audit.c.operator.in_(select(operators.c.key).where(*said))


def _concerns(connection: Connection, codes: Sequence[str]) -> ColumnElement[bool]:
    """Lines about these accounts, under the numbers they had before too, and about certificates of theirs."""
    named = accounts.alias("named")
    theirs = (
        select(accounts.c.key, accounts.c.code)
        .join(named, or_(named.c.key == accounts.c.key, named.c.key == accounts.c.merged_into))
        .where(named.c.code.in_(codes))
    )
    rows = connection.execute(theirs).all()
    papers = select(certificates.c.number).where(certificates.c.account.in_([row.key for row in rows]))
    subjects = [*(row.code for row in rows), *connection.execute(papers).scalars()]
    return and_(_SHORT, audit.c.subject.in_(subjects)) if subjects else false()


def _abouts(connection: Connection, rows: Iterable[Any]) -> dict[tuple[bool, str], About]:
    """What the subjects of these lines are called now: by whether it is an operator, and the subject's first word."""
    subjects = {_first(row.subject) for row in rows if row.operation not in OPERATOR_DEEDS}
    staff = {int(row.subject) for row in rows if row.operation in OPERATOR_DEEDS and row.subject.isdecimal()}
    found: dict[tuple[bool, str], About] = {}
    if staff:
        named = select(operators.c.key, operators.c.name).where(operators.c.key.in_(staff))
        for row in connection.execute(named):
            found[True, str(row.key)] = About(kind=AboutKind.OPERATOR, name=row.name)
    if not subjects:
        return found
    account = (accounts.c.code, accounts.c.name, accounts.c.kind)
    for code, name, kind in connection.execute(select(*account).where(accounts.c.code.in_(subjects))):
        found[False, code] = About(kind=_ABOUT_KINDS.get(kind, AboutKind.OTHER), number=code, name=name)
    papers = (
        select(certificates.c.number, *account)
        .join(accounts, accounts.c.key == certificates.c.account)
        .where(certificates.c.number.in_(subjects))
    )
    for number, code, name, _kind in connection.execute(papers):
        found[False, number] = About(kind=AboutKind.MEMBER, number=code, name=name)
    ids = {UUID(each): each for each in subjects if len(each) == _UUID_LONG}
    booked = select(entries.c.id, entries.c.sequence).where(entries.c.id.in_(ids))
    for entry, sequence in connection.execute(booked) if ids else ():
        found[False, ids[entry]] = About(kind=AboutKind.ENTRY, number=str(sequence))
    return found


_UUID_LONG = 36


def _first(subject: str) -> str:
    return subject.partition(" ")[0]
