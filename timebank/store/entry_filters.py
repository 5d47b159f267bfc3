"""What a query of the list of all entries asks of the database: its conditions and its order."""

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, false, func, or_, select, true, union

from timebank.domain.finding import day_meant, number_meant
from timebank.domain.ledger import Kind, Side
from timebank.domain.lists import Filter
from timebank.domain.names import distinct_words, fold
from timebank.domain.numbers import POT
from timebank.domain.review import NO_WAY, Asked, Standing
from timebank.store.local_days import between_days
from timebank.store.rows.accounts import accounts, members
from timebank.store.rows.ledger import (
    entries,
    entry_confirmations,
    entry_texts,
    participations,
    transfers,
)
from timebank.store.rows.office import operators
from timebank.store.rows.search import search_words

_LAST_LETTER = chr(0x10FFFF)
_GIVEN, _REVERSAL = Side.GIVEN.value, Kind.REVERSAL.value
_undoing = entries.alias("undoing")
_sign = case((entries.c.kind == _REVERSAL, -1), else_=1)
_GIVEN_MINUTES = func.coalesce(
    select(func.sum(participations.c.minutes))
    .where(participations.c.sequence == entries.c.sequence, participations.c.side == _GIVEN)
    .scalar_subquery(),
    0,
)
_CREDITS = _sign * func.coalesce(
    select(func.sum(transfers.c.minutes)).where(transfers.c.sequence == entries.c.sequence).scalar_subquery(),
    0,
)
_WAY = func.coalesce(
    select(entry_confirmations.c.confirmation)
    .where(entry_confirmations.c.sequence == entries.c.sequence)
    .scalar_subquery(),
    entries.c.confirmation,
    NO_WAY,
)
_OPERATOR = select(operators.c.name).where(operators.c.key == entries.c.operator).scalar_subquery()
_ORGANISATION = func.coalesce(
    select(accounts.c.name).where(accounts.c.key == entries.c.organisation).scalar_subquery(), ""
)
_NOTE = func.coalesce(
    select(entry_texts.c.note).where(entry_texts.c.sequence == entries.c.sequence).scalar_subquery(), ""
)
_IS_UNDONE = select(_undoing.c.sequence).where(_undoing.c.reverses == entries.c.sequence).exists()


def conditions(asked: Asked) -> list[ColumnElement[bool]]:
    """What an entry must be to stand in the list."""
    held = [_condition(kept, asked) for kept in asked.query.filters]
    if asked.query.words.strip():
        held.append(_words(asked))
    return held


def in_order(asked: Asked) -> Select[Any]:
    """The numbers of all entries that a query keeps, in its order."""
    query = asked.query
    held = conditions(asked)
    if not held and asked.query.sort != "date":
        # Else SQLite walks the small index of days, and looks up a million rows of other tables in its order.
        held = [entries.c.kind != ""]
    statement = select(entries.c.sequence).where(*held)
    by = _order(asked)
    number = entries.c.sequence
    if by is None:
        # Without an order of somebody's own the newest come first.
        backwards = query.descending if query.sort else True
        return statement.order_by(number.desc() if backwards else number)
    if query.descending:
        return statement.order_by(by.desc(), number.desc())
    return statement.order_by(by, number)


def _order(asked: Asked) -> ColumnElement[Any] | None:
    match asked.query.sort:
        case "date":
            return entries.c.service_date
        case "kind":
            return entries.c.kind
        case "giver":
            return _first_name(given=True)
        case "receiver":
            return _first_name(given=False)
        case "what":
            ranks = dict(asked.ranks)
            return case(ranks, value=entries.c.talent, else_=len(ranks)) if ranks else entries.c.talent
        case "given":
            return _GIVEN_MINUTES
        case "credits":
            return _CREDITS
        case "way":
            return _WAY
        case "operator":
            return _OPERATOR
        case "organisation":
            return _ORGANISATION
        case "note":
            return _NOTE
        case "state":
            return case((entries.c.kind == _REVERSAL, 2), (_IS_UNDONE, 1), else_=0)
    return None


def _first_name(*, given: bool) -> ColumnElement[str]:
    """By whom a row is sorted: the first of a side, in the order of the register."""
    side = participations.c.side == _GIVEN if given else participations.c.side != _GIVEN
    name = func.coalesce(members.c.sort_key, accounts.c.name)
    took_part = (
        select(name)
        .select_from(participations)
        .join(accounts, accounts.c.key == participations.c.account)
        .outerjoin(members, members.c.account == accounts.c.key)
        .where(participations.c.sequence == entries.c.sequence, side)
        .order_by(participations.c.position)
        .limit(1)
        .scalar_subquery()
    )
    own = transfers.c.debit if given else transfers.c.credit
    moved = (
        select(name)
        .select_from(transfers)
        .join(accounts, accounts.c.key == own)
        .outerjoin(members, members.c.account == accounts.c.key)
        .where(transfers.c.sequence == entries.c.sequence)
        .order_by(transfers.c.position)
        .limit(1)
        .scalar_subquery()
    )
    return func.coalesce(took_part, moved, "")


def _condition(kept: Filter, asked: Asked) -> ColumnElement[bool]:
    match kept.column:
        case "number":
            return _between(entries.c.sequence, kept)
        case "date":
            return _between(entries.c.service_date, kept)
        case "recorded":
            return between_days(entries.c.posted_at, kept, asked.zone)
        case "kind":
            return entries.c.kind.in_(kept.choices)
        case "what":
            return entries.c.talent.in_(kept.choices)
        case "way":
            return _WAY.in_(kept.choices)
        case "state":
            return or_(*(_standing(choice) for choice in kept.choices))
        case "given":
            return _between(_GIVEN_MINUTES, kept)
        case "credits":
            return _between(_CREDITS, kept)
        case "giver":
            return _everybody(kept.text, lambda who: _took_part(who, given=True))
        case "receiver":
            return _everybody(kept.text, lambda who: _took_part(who, given=False))
        case "operator":
            named = select(operators.c.key).where(*_contains(operators.c.name, kept.text))
            return entries.c.operator.in_(named)
        case "organisation":
            return entries.c.organisation.in_(_bearers(kept.text))
        case "note":
            noted = select(entry_texts.c.sequence).where(*_contains(entry_texts.c.note, kept.text))
            return entries.c.sequence.in_(noted)
    raise ValueError(f"there is no column {kept.column!r}")


def _words(asked: Asked) -> ColumnElement[bool]:
    """A number, a day, or words that each stand in a name, an activity or a note."""
    text = asked.query.words.strip()
    number, day = number_meant(text), day_meant(text, asked.today)
    if day is not None:
        return entries.c.service_date == day
    if number is not None:
        return or_(entries.c.sequence == number, _anybody(fold(text)))
    found = []
    for word in distinct_words(text):
        noted = select(entry_texts.c.sequence).where(*_contains(entry_texts.c.note, word))
        ways = [_anybody(word), entries.c.sequence.in_(noted)]
        if asked.talents.get(word):
            ways.append(entries.c.talent.in_(asked.talents[word]))
        found.append(or_(*ways))
    return and_(*found) if found else false()


def _everybody(text: str, took_part: Any) -> ColumnElement[bool]:
    """Every word of a text leads to somebody: `fatma henk` keeps a group in which both are."""
    found = [took_part(_bearers_of(word)) for word in distinct_words(text)]
    return and_(*found) if found else false()


def _anybody(word: str) -> ColumnElement[bool]:
    who = _bearers_of(word)
    moved = select(transfers.c.sequence)
    return entries.c.sequence.in_(
        union(
            select(participations.c.sequence).where(participations.c.account.in_(who)),
            moved.where(transfers.c.debit.in_(who)),
            moved.where(transfers.c.credit.in_(who)),
        )
    )


def _took_part(who: Select[Any], *, given: bool) -> ColumnElement[bool]:
    side = participations.c.side == _GIVEN if given else participations.c.side != _GIVEN
    clock = select(participations.c.sequence).where(participations.c.account.in_(who), side)
    own = transfers.c.debit if given else transfers.c.credit
    # Only where no clock time tells the sides apart: who pays for help is who had it.
    silent = (
        ~select(participations.c.sequence).where(participations.c.sequence == transfers.c.sequence).exists()
    )
    return entries.c.sequence.in_(union(clock, select(transfers.c.sequence).where(own.in_(who), silent)))


def _bearers(text: str) -> Select[Any]:
    """Accounts in whose names every word of a text stands."""
    words = distinct_words(text)
    found = _bearers_of(words[0]) if words else select(accounts.c.key).where(false())
    for word in words[1:]:
        found = found.where(search_words.c.account.in_(_bearers_of(word)))
    return found


def _bearers_of(word: str) -> Select[Any]:
    """Accounts with a name or number that begins so, and the numbers that were joined to them."""
    found = select(search_words.c.account).where(
        search_words.c.word >= word, search_words.c.word < word + _LAST_LETTER
    )
    if "pot".startswith(word):
        found = found.union(select(accounts.c.key).where(accounts.c.code == POT)).subquery()  # type: ignore[assignment]
        found = select(found.c.account)  # type: ignore[attr-defined]
    return found


def _standing(choice: str) -> ColumnElement[bool]:
    match choice:
        case Standing.REVERSAL:
            return entries.c.kind == _REVERSAL
        case Standing.REVERSED:
            return _IS_UNDONE
    return and_(entries.c.kind != _REVERSAL, ~_IS_UNDONE)


def _between(column: ColumnElement[Any], kept: Filter) -> ColumnElement[bool]:
    bounds = [column >= bound for bound in (kept.start, kept.least) if bound is not None]
    bounds += [column <= bound for bound in (kept.until, kept.most) if bound is not None]
    return and_(true(), *bounds)


def _contains(column: ColumnElement[str], text: str) -> list[ColumnElement[bool]]:
    return [column.icontains(word, autoescape=True) for word in text.split()]
