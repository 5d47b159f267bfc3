"""A desk that books without a pause and says each entry aloud after it was accepted: `python -m tests.faults.poster FILE`."""

import sys
from datetime import UTC, datetime
from uuid import uuid4

from tests.fixtures.bank import PASSWORD, QUICK
from timebank.domain.ledger import AccountKind, Confirmation
from timebank.domain.orders import ExchangeOrder
from timebank.domain.sharing import Share
from timebank.office import Office
from timebank.services.exchanges import record_exchange
from timebank.services.statements import list_balances


def main(where: str) -> None:
    """Book for ever."""
    office, desk = Office.open(where, "Riet Jansen", PASSWORD, hasher=QUICK)
    members = [a.code for a in office.ask(desk, list_balances) if a.kind is AccountKind.MEMBER]
    giver, receiver = members[:2]
    while True:
        order = ExchangeOrder(
            id=uuid4(),
            givers=(Share(account=giver, minutes=1),),
            receivers=(Share(account=receiver, minutes=1),),
            service_date=datetime.now(UTC).date(),
            confirmation=Confirmation.AT_DESK,
            note="soep gekookt",
        )
        office.do(desk, record_exchange, order)
        sys.stdout.write(f"{order.id}\n")
        sys.stdout.flush()
        giver, receiver = receiver, giver


if __name__ == "__main__":
    main(sys.argv[1])
