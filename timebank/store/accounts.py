"""Reading accounts by code, with merged ones resolved, and moving their stored balances."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, Select, bindparam, case, or_, select

from timebank.domain.errors import AccountUnknown
from timebank.domain.ledger import Account, AccountKind
from timebank.store.prepared import Prepared
from timebank.store.rows.accounts import accounts, erasures, members

COLUMNS = (
    accounts.c.key,
    accounts.c.code,
    accounts.c.kind,
    accounts.c.name,
    accounts.c.closed_on,
    accounts.c.paused,
    accounts.c.balance,
    accounts.c.given,
    accounts.c.received,
    accounts.c.attended,
    accounts.c.merged_into,
)
"""What every reader of accounts selects first."""


def _by_codes(count: int) -> Select[Any]:
    wanted: list[BindParameter[str]] = [bindparam(f"code_{i}") for i in range(count)]
    return select(*COLUMNS).where(accounts.c.code.in_(wanted))


# Statements made once: building one costs more than running it. Most entries name two to four accounts.
_FEW = tuple(Prepared(_by_codes(count)) for count in range(1, 7))
_MANY = select(*COLUMNS).where(accounts.c.code.in_(bindparam("codes", expanding=True)))
_BY_KEY = select(*COLUMNS).where(accounts.c.key == bindparam("key"))
# Every value that is fetched costs 0.1 µs: no kind that is known, and "left" and "paused" are one number.
_GONE, _PAUSED = 1, 2
_LISTED = (
    accounts.c.key,
    accounts.c.code,
    accounts.c.name,
    accounts.c.balance,
    accounts.c.given,
    accounts.c.received,
    accounts.c.attended,
    case((accounts.c.closed_on.is_(None), 0), else_=_GONE) + case((accounts.c.paused, _PAUSED), else_=0),
)
# The index of the sort keys gives the order; sorting the rows would take half as long again.
_MEMBERS = Prepared(
    select(*_LISTED)
    .select_from(members.join(accounts, accounts.c.key == members.c.account))
    .where(accounts.c.merged_into.is_(None))
    .order_by(members.c.sort_key, members.c.account)
)
# Whoever was erased is listed no more, unless undoing an old entry left a balance: then the sum would not be zero.
_OTHERS = Prepared(
    select(accounts.c.kind, *_LISTED)
    .where(
        accounts.c.merged_into.is_(None),
        or_(
            accounts.c.kind != AccountKind.MEMBER.value,
            accounts.c.key.in_(select(erasures.c.account)) & (accounts.c.balance != 0),
        ),
    )
    .order_by(accounts.c.kind, accounts.c.name, accounts.c.key)
)
_MERGED_INTO = Prepared(select(accounts.c.key).where(accounts.c.merged_into == bindparam("into")))
_CHUNK = 500
_KINDS = {kind.value: kind for kind in AccountKind}


def load(connection: Connection, codes: Iterable[str]) -> dict[str, Account]:
    """The accounts behind these codes, each under the code that was asked for and under its own.

    A merged account's code leads to the account it was merged into. Raises AccountUnknown.
    """
    wanted = tuple(dict.fromkeys(codes))
    asked = question(wanted)
    if asked is not None:
        return resolved(connection, wanted, asked[0].rows(connection, asked[1]))
    found: list[Any] = []
    for start in range(0, len(wanted), _CHUNK):
        found += connection.execute(_MANY, {"codes": wanted[start : start + _CHUNK]})
    return resolved(connection, wanted, found)


def question(codes: tuple[str, ...]) -> tuple[Prepared, dict[str, str]] | None:
    """The statement, with its values, that asks for these codes; None for none or many of them."""
    if not 0 < len(codes) <= len(_FEW):
        return None
    return _FEW[len(codes) - 1], {f"code_{i}": code for i, code in enumerate(codes)}


def resolved(connection: Connection, wanted: Sequence[str], rows: Iterable[Any]) -> dict[str, Account]:
    """What `load` gives, from rows that were read before."""
    found = {row[1]: row for row in rows}
    result: dict[str, Account] = {}
    for code in wanted:
        row = found.get(code)
        if row is None:
            raise AccountUnknown(number=code)
        while row[-1] is not None:
            row = connection.execute(_BY_KEY, {"key": row[-1]}).one()
        account = account_of(row)
        result[code] = result[account.code] = account
    return result


def load_all(connection: Connection) -> list[Account]:
    """Every account that was not merged away: members in the order of their names, organisations, the pot."""
    member, new = AccountKind.MEMBER, tuple.__new__
    # What `Account(…)` does, without its call: the whole list is on the screen a third sooner.
    found = [
        new(
            Account,
            (
                key,
                code,
                member,
                name,
                not state & _GONE,
                balance,
                given,
                received,
                attended,
                state >= _PAUSED,
            ),
        )
        for key, code, name, balance, given, received, attended, state in _MEMBERS.rows(connection, {})
    ]
    found += [
        Account(
            key,
            code,
            _KINDS[kind],
            name,
            not state & _GONE,
            balance,
            given,
            received,
            attended,
            state >= _PAUSED,
        )
        for kind, key, code, name, balance, given, received, attended, state in _OTHERS.rows(connection, {})
    ]
    return found


def with_aliases(connection: Connection, key: int) -> list[int]:
    """The account and every account that was merged into it, however often."""
    found = [key]
    for account in found:
        # The list grows while it is walked: who was merged into an alias comes last.
        rows = _MERGED_INTO.rows(connection, {"into": account})
        found += [alias for (alias,) in rows if alias not in found]
    return found


def account_of(row: Any) -> Account:
    """The domain's view of an account row, which begins with the columns of `COLUMNS`."""
    key, code, kind, name, closed_on, paused, balance, given, received, attended = row[:10]
    return Account(
        key, code, _KINDS[kind], name, closed_on is None, balance, given, received, attended, bool(paused)
    )
