"""A server that goes away at any moment: one clear trouble, and trying again books once."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

import psycopg
import pytest

from tests.faults.proxy import Cut, Wire
from tests.fixtures.bank import PASSWORD, QUICK, TODAY, Watch
from timebank.domain import errors
from timebank.domain.access import Actor
from timebank.domain.ledger import AccountKind, Confirmation
from timebank.domain.orders import ExchangeOrder
from timebank.domain.sharing import Share
from timebank.office import Office
from timebank.services.exchanges import record_exchange
from timebank.services.statements import list_balances, verify_ledger
from timebank.store import sending
from timebank.store.database import Database


@pytest.fixture
def wire(founded_server: str) -> Iterator[Wire]:
    line = Wire(founded_server)
    yield line
    line.close()


@pytest.fixture
def office(wire: Wire) -> Iterator[Office]:
    with Office(Database(wire.url), Watch(), QUICK) as opened:
        yield opened


@pytest.fixture
def desk(office: Office) -> Actor:
    return office.sign_in("Riet Jansen", PASSWORD)


def order(office: Office, actor: Actor) -> ExchangeOrder:
    first, second = [a.code for a in office.ask(actor, list_balances) if a.kind is AccountKind.MEMBER][:2]
    return ExchangeOrder(
        id=UUID(int=1),
        givers=(Share(account=first, minutes=60),),
        receivers=(Share(account=second, minutes=60),),
        service_date=TODAY,
        confirmation=Confirmation.AT_DESK,
        note="soep gekookt",
    )


def booked(office: Office) -> int:
    found = office.ask(office.sign_in("Ans Beheer", PASSWORD), verify_ledger)
    assert found.ok, found.faults
    return found.entries


@pytest.mark.parametrize("cut", [Cut.BEFORE_COMMIT, Cut.AFTER_COMMIT])
def test_a_line_cut_around_the_commit_is_told_and_trying_again_books_once(wire, office, desk, cut):
    wanted = order(office, desk)
    wire.cut = cut
    with pytest.raises(errors.DatabaseUnreachable):
        office.do(desk, record_exchange, wanted)
    wire.cut = Cut.NEVER
    # The desk cannot know whether the server heard it; the order's own id makes the second try safe.
    assert booked(office) == (1 if cut is Cut.AFTER_COMMIT else 0)
    office.do(desk, record_exchange, wanted)
    office.do(desk, record_exchange, wanted)
    assert booked(office) == 1


def test_after_a_pause_in_which_the_line_broke_the_desk_works_on(wire, office, desk, monkeypatch):
    monkeypatch.setattr("timebank.store.database.IDLE_SECONDS", 0.0)
    wanted = order(office, desk)
    wire.hang_up()
    office.do(desk, record_exchange, wanted)
    assert booked(office) == 1


def test_a_line_that_broke_a_moment_ago_is_told_once(wire, office, desk):
    wanted = order(office, desk)
    wire.hang_up()
    with pytest.raises(errors.DatabaseUnreachable):
        office.do(desk, record_exchange, wanted)
    office.do(desk, record_exchange, wanted)
    assert booked(office) == 1


def test_a_server_that_is_gone_is_told_every_time_and_welcome_when_it_is_back(
    founded_server, wire, office, desk
):
    wanted = order(office, desk)
    wire.close()
    for _ in range(2):
        with pytest.raises(errors.DatabaseUnreachable):
            office.do(desk, record_exchange, wanted)
    back = Wire(founded_server, wire.port)
    office.do(desk, record_exchange, wanted)
    assert booked(office) == 1
    office.close()
    back.close()


def test_a_desk_whose_server_connection_is_ended_by_an_administrator(founded_server, office, desk):
    wanted = order(office, desk)
    with Database(founded_server) as other, other.writing() as connection:
        connection.exec_driver_sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE pid <> pg_backend_pid() AND datname = current_database()"
        )
    with pytest.raises(errors.DatabaseUnreachable):
        office.do(desk, record_exchange, wanted)
    office.do(desk, record_exchange, wanted)
    assert booked(office) == 1


@contextmanager
def stuck(driver: psycopg.Connection) -> Iterator[None]:
    """A pipeline as it is when the server ends a session in its middle, and the line's own end comes later."""
    driver.pgconn.enter_pipeline_mode()
    driver.pgconn.send_query_params(b"BEGIN", None)
    yield
    raise psycopg.OperationalError("cannot exit pipeline mode while busy")


@pytest.mark.parametrize("then", ["a question", "the commit"])
def test_a_session_that_is_ended_in_the_middle_is_told_and_nobody_uses_it_again(
    office, desk, then, monkeypatch
):
    """Found by the bank test: the pool wrote a traceback as it tried to roll such a line back."""
    wanted = order(office, desk)

    def broken() -> None:
        with office.database.writing() as connection:
            sending.later(connection, "UPDATE ledger_head SET sequence = 5", {})
            if then == "a question":
                sending.ask(connection, sending.Question("SELECT 1", {}, None), begins=False)

    with monkeypatch.context() as patch:
        patch.setattr(psycopg.Connection, "pipeline", stuck)
        with pytest.raises(errors.DatabaseUnreachable):
            broken()
    office.do(desk, record_exchange, wanted)
    assert booked(office) == 1


def test_a_desk_that_waits_too_long_for_another_is_told(founded_server, office, desk):
    wanted = order(office, desk)
    with Database(founded_server) as other, other.writing() as connection:
        connection.exec_driver_sql("SELECT * FROM ledger_head FOR UPDATE")
        with office.database.engine.connect() as mine:
            mine.exec_driver_sql("SET lock_timeout = '300ms'")
            mine.commit()
        with pytest.raises(errors.DatabaseLocked):
            office.do(desk, record_exchange, wanted)
    office.do(desk, record_exchange, wanted)
    assert booked(office) == 1
