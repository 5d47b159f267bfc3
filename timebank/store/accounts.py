"""Reading accounts by code, with merged ones resolved, and moving their stored balances."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import BindParameter, Connection, Select, bindparam, select

from timebank.domain.errors import AccountUnknown
from timebank.domain.ledger import Account, AccountKind
from timebank.store.rows.accounts import accounts, members

_COLUMNS = (
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


def _by_codes(count: int) -> Select[Any]:
    wanted: list[BindParameter[str]] = [bindparam(f"code_{i}") for i in range(count)]
    return select(*_COLUMNS).where(accounts.c.code.in_(wanted))


# Statements made once: building one costs more than running it. Most entries name two to four accounts.
_FEW = tuple(_by_codes(count) for count in range(1, 7))
_MANY = select(*_COLUMNS).where(accounts.c.code.in_(bindparam("codes", expanding=True)))
_BY_KEY = select(*_COLUMNS).where(accounts.c.key == bindparam("key"))
_ALL = (
    select(*_COLUMNS)
    .outerjoin(members, members.c.account == accounts.c.key)
    .where(accounts.c.merged_into.is_(None))
    .order_by(accounts.c.kind, members.c.sort_key, accounts.c.name, accounts.c.key)
)
_CHUNK = 500


def load(connection: Connection, codes: Iterable[str]) -> dict[str, Account]:
    """The accounts behind these codes, each under the code that was asked for.

    A merged account's code leads to the account it was merged into. Raises AccountUnknown.
    """
    wanted = list(dict.fromkeys(codes))
    found: dict[str, Any] = {}
    if len(wanted) <= len(_FEW):
        if wanted:
            named = {f"code_{i}": code for i, code in enumerate(wanted)}
            for row in connection.execute(_FEW[len(wanted) - 1], named):
                found[row.code] = row
    else:
        for start in range(0, len(wanted), _CHUNK):
            for row in connection.execute(_MANY, {"codes": wanted[start : start + _CHUNK]}):
                found[row.code] = row
    result: dict[str, Account] = {}
    for code in wanted:
        if code not in found:
            raise AccountUnknown(number=code)
        result[code] = account_of(_resolved(connection, found[code]))
    return result


def load_all(connection: Connection) -> list[Account]:
    """Every account that was not merged away."""
    return [account_of(row) for row in connection.execute(_ALL)]


def account_of(row: Any) -> Account:
    """The domain's view of an account row."""
    return Account(
        key=row.key,
        code=row.code,
        kind=AccountKind(row.kind),
        name=row.name,
        open=row.closed_on is None,
        balance=row.balance,
        given=row.given,
        received=row.received,
        attended=row.attended,
        paused=row.paused,
    )


def _resolved(connection: Connection, row: Any) -> Any:
    while row.merged_into is not None:
        row = connection.execute(_BY_KEY, {"key": row.merged_into}).one()
    return row
