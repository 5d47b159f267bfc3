"""The statements of the name search, made once: what differs per question is bound."""

from datetime import date
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    FromClause,
    Text,
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
from sqlalchemy.sql.expression import Executable
from sqlalchemy.sql.functions import GenericFunction
from sqlalchemy.types import Integer

from timebank.domain.ledger import AccountKind
from timebank.domain.names import KeyKind
from timebank.store.listed import Among, Listed
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
    return and_(table.c.word >= _text(f"start{tail}"), table.c.word < _text(f"end{tail}"))


def _text(name: str) -> BindParameter[str]:
    return bindparam(name, type_=Text())


def _meets(table: FromClause, number: int, words: Among) -> ColumnElement[bool]:
    """Whether the word is one of these, or lies in the range of the asked word of this number."""
    return or_(words(table.c.word), _begins(table, number))


_most = bindparam("most", type_=Integer())

ADD_WORDS = Prepared(insert(search_words), ("word", "place", "account"))
ADD_KEYS = Prepared(insert(search_keys), ("kind", "key", "word"))
DROP_WORDS = delete(search_words).where(search_words.c.account.in_(_many("accounts")))
DROP_KEYS = delete(search_keys).where(search_keys.c.word.in_(_many("words")))

BORNE = Listed(
    lambda words: select(search_words.c.word).where(words(search_words.c.word)).distinct(), words=Text()
)
NAMES = Listed(
    lambda accounts: select(search_words.c.account, search_words.c.word, search_words.c.place).where(
        accounts(search_words.c.account)
    ),
    accounts=Integer(),
)

# The newest participations say who was at the desk lately.
RECENT = Prepared(select(participations.c.account).order_by(participations.c.sequence.desc()).limit(_most))

ORGANISATIONS = Prepared(
    select(accounts.c.key).where(accounts.c.kind == AccountKind.ORGANISATION.value).limit(_most)
)

_borne = select(search_words.c.account).limit(_most)
BEARERS = Listed(lambda words: _borne.where(words(search_words.c.word)), words=Text())
FIRST_BEGINNING = Prepared(_borne.where(_begins(search_words), search_words.c.place == 0))
BEGINNING = Prepared(_borne.where(_begins(search_words)))
BEARERS_OF_ANY = Listed(lambda words_0: _borne.where(_meets(search_words, 0, words_0)), words_0=Text())

_words = select(search_keys.c.word).limit(_most)
HEARD = Listed(
    lambda keys: _words.where(search_keys.c.kind == KeyKind.BONES, keys(search_keys.c.key)), keys=Text()
)
MISTYPED = Listed(
    lambda keys: _words.where(
        or_(search_keys.c.kind == KeyKind.BONES, search_keys.c.kind == KeyKind.GAP),
        keys(search_keys.c.key),
        func.length(search_keys.c.word).between(
            bindparam("shortest", type_=Integer()), bindparam("longest", type_=Integer())
        ),
    ).distinct(),
    keys=Text(),
)
KEYS_BEGINNING = Prepared(
    _words.where(
        search_keys.c.kind == bindparam("kind", type_=Integer()),
        search_keys.c.key >= _text("start"),
        search_keys.c.key < _text("end"),
    )
)
INSIDE = Prepared(
    _words.where(search_keys.c.kind == KeyKind.WORD, place_of(search_keys.c.key, _text("part")) > 0)
)


@cache
def bearers_of_all(count: int) -> Listed:
    """Accounts that bear a word for each of `count` asked words; the first of these leads."""

    def build(**words: Among) -> Executable:
        led = select(search_words.c.account, search_words.c.word).where(
            _meets(search_words, 0, words["words_0"])
        )
        # A server that sees the limit walks through all names in the order of the accounts, hoping to meet soon
        # who bears all; made by themselves, the bearers of the rarest word are few, and each is looked at once.
        leading = led.cte("leading").prefix_with("MATERIALIZED", dialect="postgresql")
        others = []
        for number in range(1, count):
            other = search_words.alias(f"other_{number}")
            # Of "abdi abdirahman" one word of a name must not answer both.
            another = and_(other.c.account == leading.c.account, other.c.word != leading.c.word)
            others.append(exists().where(another, _meets(other, number, words[f"words_{number}"])))
        return select(leading.c.account).where(*others).distinct().limit(_most)

    # "elif tsi" and "walied r" want opposite plans; one for both once took 0.2 s.
    return Listed(build, plan_anew=True, **{f"words_{number}": Text() for number in range(count)})


_here = accounts.alias("here")
_last = (
    select(func.max(participations.c.sequence))
    .where(participations.c.account == _here.c.key)
    .correlate(_here)
    .scalar_subquery()
)
# A joined double is shown as the account that it was joined into.
_shown = (
    select(
        accounts.c.key,
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
)


class Shown(NamedTuple):
    """What is shown of the account that was `asked` for."""

    asked: int
    code: str
    kind: str
    name: str
    closed_on: date | None
    script_name: str | None
    role: str | None
    service_date: date | None
    talent: str | None


SHOWN = Listed(lambda keys: _shown.where(keys(accounts.c.key)), keys=Integer())
