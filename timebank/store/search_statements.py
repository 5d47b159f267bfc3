"""The statements of the name search, made once: what differs per question is bound."""

from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Select,
    and_,
    bindparam,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import GenericFunction
from sqlalchemy.types import Integer

from timebank.domain.names import KeyKind
from timebank.store.prepared import Prepared
from timebank.store.rows.accounts import accounts, members
from timebank.store.rows.ledger import entries, participations
from timebank.store.rows.search import search_keys, search_words


class place_of(GenericFunction[int]):  # noqa: N801 - named like the SQL functions it stands for
    """Where a text stands in another, 0 for nowhere: `LIKE` would fold and be slower."""

    type = Integer()
    inherit_cache = True
    name = "strpos"


@compiles(place_of, "sqlite")
def _in_sqlite(element: Any, compiler: Any, **options: Any) -> str:
    return f"instr({compiler.process(element.clauses, **options)})"


def _many(name: str) -> Any:
    return bindparam(name, expanding=True)


def _begins(table: FromClause, number: int | None = None) -> ColumnElement[bool]:
    """Whether the word lies in the bound range."""
    tail = "" if number is None else f"_{number}"
    return and_(table.c.word >= bindparam(f"start{tail}"), table.c.word < bindparam(f"end{tail}"))


def _meets(table: FromClause, number: int) -> ColumnElement[bool]:
    """Whether the word is one of those that the asked word of this number is sought by."""
    return or_(table.c.word.in_(_many(f"words_{number}")), _begins(table, number))


ADD_WORDS = Prepared(insert(search_words), ("word", "place", "account"))
ADD_KEYS = Prepared(insert(search_keys), ("kind", "key", "word"))
DROP_WORDS = delete(search_words).where(search_words.c.account.in_(_many("accounts")))
DROP_KEYS = delete(search_keys).where(search_keys.c.word.in_(_many("words")))

BORNE = select(search_words.c.word).where(search_words.c.word.in_(_many("words"))).distinct()
NAMES = select(search_words.c.account, search_words.c.word, search_words.c.place).where(
    search_words.c.account.in_(_many("accounts"))
)

# The newest participations say who was at the desk lately.
RECENT = select(participations.c.account).order_by(participations.c.sequence.desc()).limit(bindparam("most"))

_borne = select(search_words.c.account).limit(bindparam("most"))
BEARERS = _borne.where(search_words.c.word.in_(_many("words")))
FIRST_BEGINNING = _borne.where(_begins(search_words), search_words.c.place == 0)
BEGINNING = _borne.where(_begins(search_words))
BEARERS_OF_ANY = _borne.where(_meets(search_words, 0))

_words = select(search_keys.c.word).limit(bindparam("most"))
HEARD = _words.where(search_keys.c.kind == KeyKind.BONES, search_keys.c.key.in_(_many("keys")))
MISTYPED = _words.where(
    search_keys.c.kind.in_([KeyKind.BONES, KeyKind.GAP]),
    search_keys.c.key.in_(_many("keys")),
    func.length(search_keys.c.word).between(bindparam("shortest"), bindparam("longest")),
).distinct()
KEYS_BEGINNING = _words.where(
    search_keys.c.kind.in_(_many("kinds")),
    search_keys.c.key >= bindparam("start"),
    search_keys.c.key < bindparam("end"),
)
INSIDE = _words.where(search_keys.c.kind == KeyKind.WORD, place_of(search_keys.c.key, bindparam("part")) > 0)


@cache
def bearers_of_all(count: int) -> Select[int]:
    """Accounts that bear a word for each of `count` asked words; the first of these leads."""
    leading = search_words.alias("leading")
    others = []
    for number in range(1, count):
        other = search_words.alias(f"other_{number}")
        # Of "abdi abdirahman" one word of a name must not answer both.
        another = and_(other.c.account == leading.c.account, other.c.word != leading.c.word)
        others.append(exists().where(another, _meets(other, number)))
    return select(leading.c.account).where(_meets(leading, 0), *others).distinct().limit(bindparam("most"))


_here = accounts.alias("here")
_last = (
    select(func.max(participations.c.sequence))
    .where(participations.c.account == _here.c.key)
    .correlate(_here)
    .scalar_subquery()
)
# A joined double is shown as the account that it was joined into.
SHOWN = (
    select(
        accounts.c.key.label("asked"),
        _here.c.code,
        _here.c.kind,
        _here.c.name,
        _here.c.closed_on,
        members.c.script_name,
        members.c.role,
        entries.c.service_date,
        entries.c.talent,
    )
    .join_from(accounts, _here, _here.c.key == func.coalesce(accounts.c.merged_into, accounts.c.key))
    .outerjoin(members, members.c.account == _here.c.key)
    .outerjoin(entries, entries.c.sequence == _last)
    .where(accounts.c.key.in_(_many("accounts")))
)
