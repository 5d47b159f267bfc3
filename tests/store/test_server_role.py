"""On a server the desks' role adds to the books and has no right to change them, guards or no guards."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy.exc import DBAPIError

from tests.fixtures.bank import PASSWORD, QUICK, Watch
from tests.fixtures.databases import DESK_LOGIN, as_login
from timebank.domain.ledger import AccountKind, Confirmation
from timebank.domain.orders import ExchangeOrder, ReversalOrder
from timebank.domain.sharing import Share
from timebank.domain.troubles import ServerRightMissing
from timebank.office import Office
from timebank.services.audit_log import trim_log
from timebank.services.exchanges import confirm_exchange, record_exchange, reverse_entry
from timebank.services.statements import list_balances, verify_ledger
from timebank.store.database import Database


@pytest.fixture
def desk(founded_server: str) -> Iterator[Database]:
    """The small bank as a desk's login sees it; every test of a service works with the same rights."""
    with Database(as_login(founded_server, DESK_LOGIN)) as database:
        yield database


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
        "DELETE FROM audit",
        "DELETE FROM accounts",
        "DELETE FROM operators",
        "DELETE FROM certificates",
        "UPDATE certificate_entries SET entry = entry",
        "INSERT INTO ledger_head SELECT * FROM ledger_head",
        "SET ROLE postgres",
        "CREATE TABLE mine (key integer)",
        "DELETE FROM ledger_head",
        "UPDATE alembic_version SET version_num = '0000'",
        "ALTER TABLE entries DISABLE TRIGGER guard_entries",
        "DROP TRIGGER guard_entries ON entries",
        "DROP TABLE entries CASCADE",
        "CREATE OR REPLACE FUNCTION guard_append_only() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
    ],
)
def test_a_desk_has_no_right_to_more(desk, deed):
    with pytest.raises(ServerRightMissing), desk.writing() as connection:
        connection.exec_driver_sql(deed)


def test_a_desk_lets_old_lines_of_the_log_go_and_no_young_ones(desk):
    watch = Watch()
    office = Office(desk, watch, QUICK)
    ans = office.sign_in("Ans Beheer", PASSWORD)
    with pytest.raises(DBAPIError, match="append-only"), desk.writing() as connection:
        connection.exec_driver_sql("SELECT trim_audit(now() + interval '10 years')")
    watch.now += timedelta(days=400)
    assert office.do(ans, trim_log).removed
