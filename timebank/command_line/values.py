"""Reading what was typed behind an option. Everything raises a Refusal, never argparse's own noise."""

import os
from collections.abc import Iterable
from datetime import date
from uuid import UUID

from timebank.domain.dates import read_date
from timebank.domain.errors import EntryUnknown
from timebank.domain.minutes import read_minutes
from timebank.domain.numbers import read_account_number
from timebank.domain.sharing import Share
from timebank.places import default_bank

_SERVER_NAMES = ("postgresql://", "postgres://")
_SERVER = "postgresql+psycopg://"


def place_of(named: str | None) -> str:
    """The file or server address of the bank: as named, else TIMEBANK_DATABASE, else the person's own bank."""
    # What was named counts, also when it is empty: a script whose variable is empty must not get another bank.
    where = os.environ.get("TIMEBANK_DATABASE") or str(default_bank()) if named is None else named
    for name in _SERVER_NAMES:
        if where.startswith(name):
            return _SERVER + where.removeprefix(name)
    return where


def operator_of(named: str | None) -> str:
    """The operator's name: as named, else TIMEBANK_OPERATOR, else empty."""
    return named or os.environ.get("TIMEBANK_OPERATOR") or ""


def day(text: str | None) -> date | None:
    """The date that was typed, if one was. Raises DateNotUnderstood."""
    return None if text is None else read_date(text)


def entry_id(text: str) -> UUID:
    """The id of an entry, written in full. Raises EntryUnknown for what cannot be one."""
    try:
        return UUID(text.strip())
    except ValueError as error:
        raise EntryUnknown(entry=text.strip()[:40]) from error


def numbers(texts: Iterable[str]) -> tuple[str, ...]:
    """Account codes. Raises MistypedNumber."""
    return tuple(read_account_number(text) for text in texts)


def shares(texts: Iterable[str], time: str | None) -> tuple[Share, ...] | None:
    """People with their minutes, from `NUMBER` or `NUMBER=TIME`; None when somebody's time was not given.

    Raises MistypedNumber and the refusals of `read_minutes`.
    """
    found: list[Share] = []
    for text in texts:
        number, own, given = text.partition("=")
        typed = given if own else time
        if typed is None:
            return None
        found.append(Share(account=read_account_number(number), minutes=read_minutes(typed)))
    return tuple(found)
