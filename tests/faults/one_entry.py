"""A desk that opens a bank, books one entry, tries once more after trouble, and goes: `python -m tests.faults.one_entry FILE KEY`.

It says what became of each try, so that somebody who lets a system call fail under it can hold it to that.
"""

import sys
from collections.abc import Callable
from uuid import UUID

from tests.fixtures.bank import PASSWORD, QUICK, QUICK_COST
from timebank.domain import errors
from timebank.domain.ledger import AccountKind
from timebank.domain.orders import ExchangeOrder
from timebank.domain.sharing import Share
from timebank.office import Office, utc_now
from timebank.services.exchanges import record_exchange
from timebank.services.statements import list_balances


def book(where: str, key: str) -> bool:
    """Book it; whether it had been booked before."""
    office, desk = Office.open(where, "Riet Jansen", PASSWORD, hasher=QUICK, cost=QUICK_COST)
    with office:

        def once() -> bool:
            members = [a.code for a in office.ask(desk, list_balances) if a.kind is AccountKind.MEMBER]
            order = ExchangeOrder(
                id=UUID(key),
                givers=(Share(account=members[0], minutes=30),),
                receivers=(Share(account=members[1], minutes=30),),
                service_date=utc_now().date(),
                note="soep gekookt",
            )
            return office.do(desk, record_exchange, order).repeated

        return _twice("booked", once)


def _twice(what: str, deed: Callable[[], bool]) -> bool:
    try:
        done = deed()
    except errors.StorageTrouble as trouble:
        _say(trouble.code)
        done = deed()
    _say(what)
    return done


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    _twice("closed", lambda: book(sys.argv[1], sys.argv[2]))
