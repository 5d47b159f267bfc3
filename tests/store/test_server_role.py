"""On a server the desks' role adds to the books and has no right to change them, guards or no guards."""

from collections.abc import Iterator
from uuid import UUID

import pytest
from sqlalchemy import event

from tests.fixtures.bank import PASSWORD, QUICK, Watch
from timebank.domain import errors
from timebank.domain.ledger import AccountKind, Confirmation
from timebank.domain.orders import ExchangeOrder, ReversalOrder
from timebank.domain.sharing import Share
from timebank.office import Office
from timebank.places import migrations
from timebank.services.exchanges import confirm_exchange, record_exchange, reverse_entry
from timebank.services.statements import list_balances, verify_ledger
from timebank.store.database import Database


@pytest.fixture
def desk(founded_server: str) -> Iterator[Database]:
    """The small bank as a desk's role sees it."""
    script = (migrations() / "guards" / "role.sql").read_text(encoding="utf-8")
    with Database(founded_server) as owner:
        for _ in range(2):
            # It may be run again after every upgrade.
            with owner.writing() as connection:
                connection.exec_driver_sql(script, None, {"no_parameters": True})
    with Database(founded_server) as database:
        event.listen(database.engine, "connect", _as_desk)
        yield database


def _as_desk(connection, _record):
    connection.execute("SET ROLE timebank_desk")
    connection.commit()


def test_a_desk_works_as_always(desk):
    office = Office(desk, Watch(), QUICK)
    riet, ans = office.sign_in("Riet Jansen", PASSWORD), office.sign_in("Ans Beheer", PASSWORD)
    first, second = [a.code for a in office.ask(riet, list_balances) if a.kind is AccountKind.MEMBER][:2]
    order = ExchangeOrder(
        id=UUID(int=1),
        givers=(Share(account=first, minutes=60),),
        receivers=(Share(account=second, minutes=60),),
        service_date=Watch().now.date(),
        note="soep gekookt",
    )
    office.do(riet, record_exchange, order)
    office.do(riet, confirm_exchange, order.id, Confirmation.PHONE)
    office.do(riet, reverse_entry, ReversalOrder(id=UUID(int=2), entry=order.id, reason="dubbel"))
    office.add_operator(ans, "Wim", riet.role, PASSWORD)
    office.change_own_password(ans, PASSWORD, "nieuw-nieuw")
    assert office.ask(ans, verify_ledger).ok


@pytest.mark.parametrize(
    "deed",
    [
        "UPDATE entries SET kind = 'gift'",
        "DELETE FROM transfers",
        "UPDATE participations SET minutes = 1",
        "TRUNCATE entries CASCADE",
        "DELETE FROM entry_texts",
        "UPDATE audit SET operation = ''",
        "DELETE FROM ledger_head",
        "UPDATE alembic_version SET version_num = '0000'",
        "ALTER TABLE entries DISABLE TRIGGER guard_entries",
        "DROP TRIGGER guard_entries ON entries",
        "DROP TABLE entries CASCADE",
        "CREATE OR REPLACE FUNCTION guard_append_only() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
    ],
)
def test_a_desk_has_no_right_to_more(desk, deed):
    with pytest.raises(errors.DatabaseReadOnly), desk.writing() as connection:
        connection.exec_driver_sql(deed)
