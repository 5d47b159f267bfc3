"""Whom certificates can be made for: the clock time of a period per person, filtered, sorted and paged by the database.

To add up a year of a large centre takes a second, so that it is done once for each choice and order; every further page
adds up its own hundred people.
"""

from array import array
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Subquery, and_, case, func, or_, select, true

from timebank.domain.certificate_runs import (
    EIGHT_HUNDRED_HOURS,
    FORTY_HOURS,
    Candidate,
    Choice,
    Reached,
)
from timebank.domain.circle import GoalCounts
from timebank.domain.ledger import AccountKind, Side
from timebank.domain.lists import Filter, ListPage, ListQuery
from timebank.domain.names import distinct_words
from timebank.store.clock_time import COUNTED
from timebank.store.known_orders import KnownOrders
from timebank.store.organisation_hours import CONFIRMED, ROOTS, minutes_of
from timebank.store.rows.accounts import accounts, members
from timebank.store.rows.activities import activity_sessions, session_entries
from timebank.store.rows.certificates import certificates
from timebank.store.rows.ledger import entries, entry_confirmations, participations
from timebank.store.rows.network import member_goals
from timebank.store.rows.search import search_words

_LAST_LETTER = chr(0x10FFFF)
_STEP = 10_000
_AT_ONCE = 500
_HAS_ONE, _OVERLAPS, _NONE = "has_one", "overlaps", "none"


class Candidates:
    """The people of one choice. `houses` are the keys of the organisation with its aliases, None for all hours."""

    def __init__(
        self,
        connection: Connection,
        orders: KnownOrders,
        sequence: int,
        choice: Choice,
        houses: Sequence[int] | None,
    ) -> None:
        """`sequence` is of the newest entry: what was worked out before it is worked out anew."""
        self._connection, self._orders = connection, orders
        self._choice, self._houses = choice, houses
        self._stand = (sequence, *self._papers_made())

    def page(self, query: ListQuery) -> ListPage[Candidate]:
        """A page of them, by name unless the query sorts."""
        order = self._order(query, anew=query.counted)
        rows = self._rows(order[query.offset : query.offset + query.limit])
        return ListPage(rows=tuple(rows), total=len(order) if query.counted else None)

    def all(self, most: int) -> tuple[list[Candidate], int]:
        """The first of them by name, `most` at most, and how many there are."""
        order = self._order(ListQuery(), anew=True)
        return self._rows(order[:most]), len(order)

    # --- which, and in what order

    def _order(self, query: ListQuery, *, anew: bool) -> "array[int]":
        known = (self._stand, self._choice, query.words, query.filters, query.sort, query.descending)
        order = None if anew else self._orders.find(known)
        if order is None:
            order = array("q")
            found = self._connection.execute(self._in_order(query))
            for some in found.scalars().partitions(_STEP):
                order.extend(some)
            self._orders.keep(known, order)
        return order

    def _in_order(self, query: ListQuery) -> Select[Any]:
        took, papers = self._took(None), self._papers()
        columns = self._columns(took, papers)
        taken = (
            took.join(accounts, accounts.c.key == took.c.person)
            .join(members, members.c.account == took.c.person)
            .outerjoin(papers, papers.c.person == took.c.person)
        )
        held = [*self._fits(took), *(_condition(each, columns) for each in query.filters)]
        held += [_bears(word) for word in query.words.split()]
        order = columns.get(query.sort, members.c.sort_key)
        by = (order.desc() if query.descending else order, members.c.sort_key, accounts.c.key)
        return select(accounts.c.key).select_from(taken).where(*held).order_by(*by)

    def _fits(self, took: Subquery) -> list[ColumnElement[bool]]:
        choice = self._choice
        both = took.c.given + took.c.attended
        held: list[ColumnElement[bool]] = [accounts.c.kind == AccountKind.MEMBER.value, both > 0]
        if choice.least_minutes:
            held.append(both >= choice.least_minutes)
        match choice.reached:
            case Reached.FORTY:
                held.append(took.c.given >= FORTY_HOURS)
            case Reached.EIGHT_HUNDRED:
                held.append(both >= EIGHT_HUNDRED_HOURS)
            case Reached.OWN:
                held.append(took.c.person.in_(self._own_goals()))
        if choice.series is not None or choice.talent is not None:
            held.append(took.c.person.in_(self._active()))
        return held

    def _own_goals(self) -> Select[Any]:
        """Who reached the goal of their own by the last day of the period: few people have one."""
        person = func.coalesce(ROOTS.c.root, participations.c.account)
        counts = or_(
            member_goals.c.counts == GoalCounts.BOTH.value, member_goals.c.counts == participations.c.side
        )
        return (
            select(member_goals.c.account)
            .select_from(participations)
            .join(entries, entries.c.sequence == participations.c.sequence)
            .outerjoin(ROOTS, ROOTS.c.key == participations.c.account)
            .join(member_goals, member_goals.c.account == person)
            .where(
                COUNTED,
                counts,
                entries.c.service_date >= member_goals.c.since,
                entries.c.service_date <= self._choice.until,
            )
            .group_by(member_goals.c.account, member_goals.c.minutes)
            .having(func.sum(participations.c.minutes) >= member_goals.c.minutes)
        )

    def _active(self) -> Select[Any]:
        """Who took part in the activity, or did what was chosen."""
        statement = (
            select(func.coalesce(ROOTS.c.root, participations.c.account))
            .select_from(entries)
            .join(participations, participations.c.sequence == entries.c.sequence)
            .outerjoin(ROOTS, ROOTS.c.key == participations.c.account)
            .where(*self._counted())
        )
        if self._choice.series is not None:
            sessions = (
                select(session_entries.c.entry)
                .join(activity_sessions, activity_sessions.c.id == session_entries.c.session)
                .where(activity_sessions.c.series == self._choice.series)
            )
            statement = statement.where(entries.c.id.in_(sessions))
        if self._choice.talent is not None:
            statement = statement.where(entries.c.talent == self._choice.talent)
        return statement

    # --- what stands in a row

    def _took(self, keys: Sequence[int] | None) -> Subquery:
        """The clock time of each person, or of these alone: joined numbers counted with the one they lead to."""
        statement = (
            select(
                participations.c.account,
                func.sum(minutes_of(Side.GIVEN)).label("given"),
                func.sum(minutes_of(Side.ATTENDED)).label("attended"),
                func.sum(case((CONFIRMED, 0), else_=participations.c.minutes)).label("unconfirmed"),
                func.count().label("rows"),
                func.max(entries.c.service_date).label("last_on"),
            )
            .select_from(entries)
            .join(participations, participations.c.sequence == entries.c.sequence)
            .outerjoin(entry_confirmations, entry_confirmations.c.sequence == entries.c.sequence)
            .where(*self._counted())
            .group_by(participations.c.account)
        )
        if keys is not None:
            aliases = select(ROOTS.c.key).where(ROOTS.c.root.in_(keys))
            statement = statement.where(
                or_(participations.c.account.in_(keys), participations.c.account.in_(aliases))
            )
        each = statement.subquery("each_number")
        person = func.coalesce(ROOTS.c.root, each.c.account)
        return (
            select(
                person.label("person"),
                func.sum(each.c.given).label("given"),
                func.sum(each.c.attended).label("attended"),
                func.sum(each.c.unconfirmed).label("unconfirmed"),
                func.sum(each.c.rows).label("rows"),
                func.max(each.c.last_on).label("last_on"),
            )
            .select_from(each)
            .outerjoin(ROOTS, ROOTS.c.key == each.c.account)
            .group_by(person)
            .subquery("took")
        )

    def _counted(self) -> list[ColumnElement[bool]]:
        held: list[ColumnElement[bool]] = [
            COUNTED,
            entries.c.service_date.between(self._choice.start, self._choice.until),
        ]
        if self._houses is not None:
            held.append(entries.c.organisation.in_(self._houses))
        return held

    def _papers(self) -> Subquery:
        """The standing certificates of each person about these days: of the very period, and of any of it."""
        choice = self._choice
        person = func.coalesce(ROOTS.c.root, certificates.c.account)
        same = and_(certificates.c.period_start == choice.start, certificates.c.period_until == choice.until)
        return (
            select(
                person.label("person"),
                func.max(case((same, certificates.c.number))).label("has"),
                func.max(case((same, None), else_=certificates.c.number)).label("overlaps"),
            )
            .select_from(certificates)
            .outerjoin(ROOTS, ROOTS.c.key == certificates.c.account)
            .where(
                certificates.c.organisation.is_(None)
                if self._houses is None
                else certificates.c.organisation.in_(self._houses),
                certificates.c.withdrawn_at.is_(None),
                certificates.c.period_start <= choice.until,
                certificates.c.period_until >= choice.start,
            )
            .group_by(person)
            .subquery("papers")
        )

    def _columns(self, took: Subquery, papers: Subquery) -> dict[str, ColumnElement[Any]]:
        return {
            "name": members.c.sort_key,
            "number": accounts.c.key,
            "given": took.c.given,
            "attended": took.c.attended,
            "both": took.c.given + took.c.attended,
            "rows": took.c.rows,
            "unconfirmed": took.c.unconfirmed,
            "language": members.c.language,
            "last": took.c.last_on,
            "paper": case(
                (papers.c.has.is_not(None), _HAS_ONE),
                (papers.c.overlaps.is_not(None), _OVERLAPS),
                else_=_NONE,
            ),
        }

    def _rows(self, keys: Sequence[int]) -> list[Candidate]:
        """The rows of these people in their order; some at a time, for no database takes any number of parameters."""
        found: dict[int, Candidate] = {}
        for start in range(0, len(keys), _AT_ONCE):
            found.update(self._lines(keys[start : start + _AT_ONCE]))
        return [found[key] for key in keys if key in found]

    def _lines(self, keys: Sequence[int]) -> list[tuple[int, Candidate]]:
        took, papers = self._took(keys), self._papers()
        statement = (
            select(
                accounts.c.key,
                accounts.c.code,
                accounts.c.name,
                accounts.c.closed_on,
                members.c.script_name,
                members.c.official_name,
                members.c.language,
                took.c.given,
                took.c.attended,
                took.c.unconfirmed,
                took.c.rows,
                took.c.last_on,
                papers.c.has,
                papers.c.overlaps,
            )
            .select_from(
                took.join(accounts, accounts.c.key == took.c.person)
                .join(members, members.c.account == took.c.person)
                .outerjoin(papers, papers.c.person == took.c.person)
            )
            .where(took.c.person.in_(keys))
        )
        return [(row.key, _candidate(row)) for row in self._connection.execute(statement)]

    def _papers_made(self) -> tuple[int, int]:
        """How many certificates there are, and how many were withdrawn."""
        row = self._connection.execute(
            select(func.max(certificates.c.key), func.count(certificates.c.withdrawn_at))
        ).one()
        return int(row[0] or 0), int(row[1])


def _condition(kept: Filter, columns: dict[str, ColumnElement[Any]]) -> ColumnElement[bool]:
    match kept.column:
        case "name":
            return and_(true(), *(_bears(word) for word in kept.text.split()))
        case "number":
            return accounts.c.code.contains(kept.text.strip(), autoescape=True)
        case "language" | "paper":
            return columns[kept.column].in_(kept.choices)
    column = columns[kept.column]
    bounds = [column >= bound for bound in (kept.start, kept.least) if bound is not None]
    bounds += [column <= bound for bound in (kept.until, kept.most) if bound is not None]
    return and_(true(), *bounds)


def _bears(word: str) -> ColumnElement[bool]:
    """A word of the name begins so, or it is the number."""
    named = [
        accounts.c.key.in_(
            select(search_words.c.account).where(
                search_words.c.word >= part, search_words.c.word < part + _LAST_LETTER
            )
        )
        for part in distinct_words(word)
    ]
    numbered = accounts.c.code == word
    return or_(and_(*named), numbered) if named else numbered


def _candidate(row: Any) -> Candidate:
    last_on = row.last_on
    return Candidate(
        code=row.code,
        name=row.name,
        script_name=row.script_name or "",
        official_name=row.official_name or "",
        language=row.language,
        open=row.closed_on is None,
        given=int(row.given),
        attended=int(row.attended),
        unconfirmed=int(row.unconfirmed),
        rows=int(row.rows),
        last_on=last_on if isinstance(last_on, date) else date.fromisoformat(last_on),
        has=row.has or "",
        overlaps=row.overlaps or "",
    )
