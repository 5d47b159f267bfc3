"""What asks for attention, worked out by the database: a few questions over what was recorded lately."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, and_, bindparam, case, delete, func, insert, or_, select

from timebank.domain.ledger import CLOCK_KINDS, Confirmation, Kind, Side
from timebank.domain.limits import Limits
from timebank.domain.months import Month
from timebank.domain.review import (
    BACKDATED_DAYS,
    LEAST_HELPER_ONLY,
    LONG_DAY_MINUTES,
    WAKING_HOURS,
    EntryLine,
    Flag,
    FlagKind,
    Party,
    is_helper_only,
)
from timebank.store import entry_lines
from timebank.store.head import Head
from timebank.store.moments import first_after
from timebank.store.rows.accounts import accounts, members
from timebank.store.rows.desk import flag_looks
from timebank.store.rows.ledger import entries, entry_confirmations, entry_texts, participations
from timebank.store.rows.office import operators

_MOST = 200
"""Of one kind: who has more to look at begins with the newest."""
_GIVEN = Side.GIVEN.value
_CLOCK = [kind.value for kind in CLOCK_KINDS]
_BETWEEN_PEOPLE = [Kind.EXCHANGE.value, Kind.GROUP_EXCHANGE.value]
_undoing = entries.alias("undoing")
_stands = and_(
    entries.c.kind != Kind.REVERSAL.value,
    ~select(_undoing.c.sequence).where(_undoing.c.reverses == entries.c.sequence).exists(),
)
_other = participations.alias("other")
_giver, _receiver = accounts.alias("giver"), accounts.alias("receiver")
_WAY = func.coalesce(entry_confirmations.c.confirmation, entries.c.confirmation)
_ALONE: ColumnElement[bool] = _WAY.in_([Confirmation.HELPER_ONLY.value])

_PERSON = (accounts.c.code, accounts.c.name, members.c.script_name)
# Plus nothing: no planner is to begin with all that one person after another ever did.
_WHO = (participations.c.account + 0).label("account")
_last = func.max(entries.c.sequence).label("last")
_BY_OPERATOR = (
    select(operators.c.key, operators.c.name, func.count().label("times"), _last)
    .select_from(entries)
    .join(operators, operators.c.key == entries.c.operator)
    .where(
        entries.c.sequence >= bindparam("first"),
        entries.c.sequence < bindparam("end"),
        entries.c.kind.in_(_CLOCK),
    )
    .group_by(operators.c.key, operators.c.name)
    .order_by(_last)
)


class FlagStore:
    """What asks for attention, behind one transaction."""

    def __init__(self, connection: Connection, head: Head, zone: ZoneInfo) -> None:
        self._connection = connection
        self._head = head
        self._zone = zone

    def since(self, day: date, today: date, limits: Limits) -> list[Flag]:
        """Everything about what was recorded since a day, and about how balances stand now."""
        # Both ends: with one alone SQLite takes the index of days, and reads the rows of each in turn.
        lately = entries.c.sequence.between(self._first_since(day), self._head.sequence)
        return [
            *self._limits(limits),
            *self._doubles(lately),
            *self._overridden(lately),
            *self._long_days(lately),
            *self._self_dealing(lately),
            *self._backdated(lately, day, today),
            *self._odd_hours(day, today),
            *self._helper_only(lately),
        ]

    def looked_at(self, flags: Sequence[Flag], since: datetime) -> list[Flag]:
        """The same flags, those that somebody looked at since then with who, when and why they are right."""
        if not flags:
            return []
        statement = (
            select(flag_looks, operators.c.name)
            .join(operators, operators.c.key == flag_looks.c.operator)
            .where(flag_looks.c.flag.in_([flag.key for flag in flags]), flag_looks.c.looked_at >= since)
        )
        looks = {row.flag: row for row in self._connection.execute(statement)}
        return [
            replace(flag, looked_by=row.name, looked_at=row.looked_at, reason=row.reason)
            if (row := looks.get(flag.key)) is not None and flag.extent <= row.extent
            else flag
            for flag in flags
        ]

    def keep_look(self, key: str, extent: int, operator: int, at: datetime, reason: str) -> None:
        """Remember who looked at a flag and why it is right; what was said before is replaced."""
        self.drop_look(key)
        row = {"flag": key, "extent": extent, "operator": operator, "looked_at": at, "reason": reason}
        self._connection.execute(insert(flag_looks), row)

    def drop_looks_before(self, moment: datetime) -> None:
        """Forget what was said longer ago than this."""
        self._connection.execute(delete(flag_looks).where(flag_looks.c.looked_at < moment))

    def people_in(self, numbers: Sequence[int]) -> set[str]:
        """Whose accounts these entries touch, by their numbers."""
        lines = self._lines(numbers).values() if numbers else ()
        return {party.code for line in lines for party in (*line.givers, *line.receivers)}

    def drop_look(self, key: str) -> None:
        """Forget that somebody looked."""
        self._connection.execute(delete(flag_looks).where(flag_looks.c.flag == key))

    def first_day(self) -> date | None:
        """The first service date in the books."""
        return self._connection.execute(select(func.min(entries.c.service_date))).scalar()

    def month(self, month: Month) -> tuple[int, int, int]:
        """Entries, clock minutes given and unconfirmed minutes of a month."""
        after = (month.first + timedelta(days=31)).replace(day=1)
        held = and_(entries.c.service_date >= month.first, entries.c.service_date < after)
        count = select(func.count()).select_from(entries).where(held)
        unsaid = or_(_WAY.is_(None), _ALONE)
        minutes = (
            select(
                func.sum(participations.c.minutes),
                func.sum(case((and_(_stands, unsaid), participations.c.minutes), else_=0)),
            )
            .join(entries, entries.c.sequence == participations.c.sequence)
            .outerjoin(entry_confirmations, entry_confirmations.c.sequence == entries.c.sequence)
            .where(held, participations.c.side == _GIVEN)
        )
        given, unconfirmed = self._connection.execute(minutes).one()
        return int(self._connection.execute(count).scalar_one()), int(given or 0), int(unconfirmed or 0)

    def _first_since(self, day: date) -> int:
        """The first number recorded on or after a day."""
        return first_after(self._connection, self._head.sequence, [self._midnight(day)])[0]

    def _midnight(self, day: date) -> datetime:
        return datetime.combine(day, time.min, self._zone).astimezone(UTC)

    def _limits(self, limits: Limits) -> list[Flag]:
        statement = (
            select(accounts.c.code, accounts.c.name, members.c.script_name, accounts.c.balance)
            .join(members, members.c.account == accounts.c.key)
            .where(
                accounts.c.closed_on.is_(None),
                accounts.c.merged_into.is_(None),
                or_(accounts.c.balance < limits.lower, accounts.c.balance > limits.upper),
            )
            .order_by(accounts.c.balance)
            .limit(_MOST)
        )
        return [
            Flag(
                kind=FlagKind.LIMIT,
                key=f"limit:{row.code}:{'below' if row.balance < limits.lower else 'above'}",
                givers=(_party(row),),
                minutes=row.balance,
                limit_minutes=limits.lower if row.balance < limits.lower else limits.upper,
            )
            for row in self._connection.execute(statement)
        ]

    def _doubles(self, lately: ColumnElement[bool]) -> list[Flag]:
        first = func.min(entries.c.sequence).label("first")
        last = func.max(entries.c.sequence).label("last")
        statement = (
            select(first, last, func.count().label("times"))
            .select_from(entries)
            .join(participations, participations.c.sequence == entries.c.sequence)
            .join(_other, _other.c.sequence == entries.c.sequence)
            .where(
                lately,
                _stands,
                entries.c.kind.in_(_BETWEEN_PEOPLE),
                participations.c.side == _GIVEN,
                _other.c.side != _GIVEN,
            )
            .group_by(participations.c.account, _other.c.account, entries.c.talent, entries.c.service_date)
            .having(func.count() > 1)
            .order_by(last.desc())
            .limit(_MOST)
        )
        rows = list({(row.first, row.last): row for row in self._connection.execute(statement)}.values())
        told = self._lines([row.last for row in rows])
        return [
            replace(
                _about(FlagKind.DOUBLE, told[row.last], f"twice:{row.first}:{row.last}"),
                count=row.times,
                others=(row.first,),
            )
            for row in rows
        ]

    def _overridden(self, lately: ColumnElement[bool]) -> list[Flag]:
        statement = (
            select(entries.c.sequence)
            .join(entry_texts, entry_texts.c.sequence == entries.c.sequence)
            .where(lately, _stands, entry_texts.c.override != "")
        )
        return self._of(FlagKind.OVERRIDDEN, statement, "over")

    def _self_dealing(self, lately: ColumnElement[bool]) -> list[Flag]:
        statement = (
            select(entries.c.sequence)
            .join(operators, operators.c.key == entries.c.operator)
            .join(
                participations,
                and_(
                    participations.c.sequence == entries.c.sequence,
                    participations.c.account == operators.c.member,
                ),
            )
            .where(lately, _stands)
            .distinct()
        )
        return self._of(FlagKind.SELF_DEALING, statement, "self")

    def _backdated(self, lately: ColumnElement[bool], day: date, today: date) -> list[Flag]:
        # The days between two dates are counted otherwise by each database, so that whole weeks are compared.
        late = []
        start = day
        while start <= today:
            end = start + timedelta(days=7)
            late.append(
                and_(
                    entries.c.posted_at >= self._midnight(start),
                    entries.c.posted_at < self._midnight(end),
                    entries.c.service_date < end - timedelta(days=BACKDATED_DAYS),
                )
            )
            start = end
        statement = select(entries.c.sequence).where(lately, _stands, entries.c.kind.in_(_CLOCK), or_(*late))
        found = self._of(FlagKind.BACKDATED, statement, "back")
        return [
            flag
            for flag in found
            if flag.day is not None
            and flag.recorded_on is not None
            and (flag.recorded_on - flag.day).days > BACKDATED_DAYS
        ]

    def _long_days(self, lately: ColumnElement[bool]) -> list[Flag]:
        total = func.sum(participations.c.minutes)
        last = func.max(entries.c.sequence).label("last")
        # Names are joined to the few days that are long, and not to everything that was summed.
        days = (
            select(
                _WHO,
                entries.c.service_date,
                total.label("minutes"),
                func.count().label("times"),
                last,
            )
            .select_from(entries)
            .join(participations, participations.c.sequence == entries.c.sequence)
            .where(lately, _stands, participations.c.side == _GIVEN)
            .group_by(_WHO, entries.c.service_date)
            .having(total > LONG_DAY_MINUTES)
            .subquery()
        )
        statement = (
            select(days, *_PERSON)
            .join(accounts, accounts.c.key == days.c.account)
            .join(members, members.c.account == accounts.c.key)
            .order_by(days.c.last.desc())
            .limit(_MOST)
        )
        rows = self._connection.execute(statement).all()
        told = self._lines([row.last for row in rows])
        return [
            Flag(
                kind=FlagKind.LONG_DAY,
                key=f"day:{row.code}:{row.service_date:%Y%m%d}:{row.minutes}",
                day=row.service_date,
                givers=(_party(row),),
                minutes=int(row.minutes),
                count=row.times,
                entry=told[row.last].id,
                number=row.last,
            )
            for row in rows
        ]

    def _odd_hours(self, day: date, today: date) -> list[Flag]:
        """Each night and operator once, however much was written down."""
        early, late = WAKING_HOURS
        nights = [day + timedelta(days=number) for number in range((today - day).days + 1)]
        moments = [
            datetime.combine(begins + timedelta(days=later), time(hour), self._zone).astimezone(UTC)
            for begins in nights
            for later, hour in ((0, late), (1, early))
        ]
        places = first_after(self._connection, self._head.sequence, moments)
        found: list[tuple[date, Any]] = []
        for number, begins in enumerate(nights):
            first, end = places[2 * number], places[2 * number + 1]
            if first < end:
                wanted = {"first": first, "end": end}
                found += [(begins, row) for row in self._connection.execute(_BY_OPERATOR, wanted)]
        found = found[-_MOST:][::-1]
        lines = self._lines([row.last for _, row in found])
        return [
            Flag(
                kind=FlagKind.ODD_HOURS,
                key=f"odd:{row.key}:{begins.toordinal()}:{row.last}",
                day=begins,
                operator=row.name,
                count=row.times,
                entry=lines[row.last].id,
                number=row.last,
            )
            for begins, row in found
        ]

    def _helper_only(self, lately: ColumnElement[bool]) -> list[Flag]:
        counted = (
            select(_WHO, func.count().label("times"))
            .select_from(entries)
            .outerjoin(entry_confirmations, entry_confirmations.c.sequence == entries.c.sequence)
            .join(participations, participations.c.sequence == entries.c.sequence)
            .where(lately, _stands, entries.c.kind.in_(_CLOCK), participations.c.side == _GIVEN)
            .group_by(_WHO)
        )
        # First those few: everything else that they did is added up for them alone, and not for everybody.
        few = counted.where(_ALONE).having(func.count() >= LEAST_HELPER_ONLY).cte("few")
        whole = counted.where(participations.c.account.in_(select(few.c.account))).cte("whole")
        statement = (
            select(few.c.times.label("alone"), whole.c.times.label("whole"), *_PERSON)
            .join(whole, whole.c.account == few.c.account)
            .join(accounts, accounts.c.key == few.c.account)
            .join(members, members.c.account == accounts.c.key)
            .order_by(few.c.times.desc(), accounts.c.code)
            .limit(_MOST)
        )
        return [
            Flag(
                kind=FlagKind.HELPER_ONLY,
                key=f"only:{row.code}",
                givers=(_party(row),),
                count=int(row.alone),
                whole=row.whole,
            )
            for row in self._connection.execute(statement)
            if is_helper_only(int(row.alone), row.whole)
        ]

    def _of(self, kind: FlagKind, statement: Any, key: str) -> list[Flag]:
        newest = statement.order_by(entries.c.sequence.desc()).limit(_MOST)
        numbers = list(self._connection.execute(newest).scalars())
        told = self._lines(numbers)
        found = [_about(kind, told[number], f"{key}:{number}") for number in numbers]
        return [
            replace(flag, recorded_on=told[number].posted_at.astimezone(self._zone).date())
            for flag, number in zip(found, numbers, strict=True)
        ]

    def _lines(self, numbers: Sequence[int]) -> dict[int, EntryLine]:
        return {line.number: line for line in entry_lines.lines(self._connection, sorted(set(numbers)))}


def _about(kind: FlagKind, line: EntryLine, key: str) -> Flag:
    return Flag(
        kind=kind,
        key=key,
        day=line.service_date,
        entry=line.id,
        number=line.number,
        givers=line.givers,
        receivers=line.receivers,
        talent=line.talent,
        minutes=line.given or line.credits,
        operator=line.operator,
        note=line.override,
    )


def _party(row: Any) -> Party:
    return Party(code=row.code, name=row.name, script_name=row.script_name or "")
