"""A server is made ready for a bank: who owns it, what desks and kiosks may do, and who does not come in at all."""

from collections.abc import Iterator
from itertools import count

import psycopg
import pytest
from sqlalchemy import make_url

from tests.faults.proxy import Wire
from tests.fixtures.bank import PASSWORD, QUICK, Watch
from tests.fixtures.databases import Databases, as_login
from timebank.domain import errors
from timebank.domain.members import Profile
from timebank.domain.progress import Unwatched
from timebank.domain.server_refusals import LoginTooPowerful, LoginUnknown
from timebank.domain.troubles import DatabaseUnprotected, ServerOwnerNeeded, ServerRightMissing
from timebank.office import Office
from timebank.services.members import enrol_member
from timebank.services.statements import verify_ledger
from timebank.store.database import Database
from timebank.store.moving import move_bank
from timebank.store.server_address import is_here, protected
from timebank.store.server_setup import SetUp, set_up

_numbers = count(1)


@pytest.fixture
def names() -> dict[str, str]:
    """Logins of this test's own: a server has one set of them for all its databases."""
    number = next(_numbers)
    return {kind: f"{kind} {number}" for kind in ("owner", "desk", "kiosk")}


@pytest.fixture
def address(databases: Databases, blank_server: str) -> Iterator[str]:
    """The address, for its administrator, of a database that is not there yet."""
    url = f"{make_url(blank_server).database}_new"
    address = blank_server.replace("/" + url.removesuffix("_new"), "/" + url).replace(
        "postgres:@", "postgres@"
    )
    yield address
    databases.drop(address)


def ready(address: str, names: dict[str, str], **more: object) -> SetUp:
    return set_up(address, owner=names["owner"], desks=[names["desk"]], kiosks=[names["kiosk"]], **more)  # type: ignore[arg-type]


def of(address: str, login: str) -> str:
    return as_login(address.replace("postgres@", "postgres:@"), login.replace(" ", "%20"))


def founded(address: str, names: dict[str, str]) -> None:
    made = Office.found(
        of(address, names["owner"]), name="De Linde", admin="Ans", password=PASSWORD, hasher=QUICK
    )
    made.office.close()


def test_from_nothing_to_a_desk_that_works(address, names):
    made = ready(address, names)
    assert (made.schema, [login.role for login in made.logins]) == (None, ["owner", "desk", "kiosk"])
    passwords = [login.password for login in made.logins]
    assert all(len(each or "") == 20 for each in passwords)
    assert len(set(passwords)) == 3
    assert repr(made).count(str(passwords[0])) == 0
    founded(address, names)
    office, ans = Office.open(of(address, names["desk"]), "Ans", PASSWORD, clock=Watch(), hasher=QUICK)
    with office:
        office.do(ans, enrol_member, Profile(name="Fatma Yılmaz"))
        assert office.ask(ans, verify_ledger).ok
        for deed in (
            "DELETE FROM audit",
            "UPDATE entries SET kind = 'gift'",
            "CREATE TABLE mine (key integer)",
        ):
            with pytest.raises(ServerRightMissing), office.database.writing() as connection:
                connection.exec_driver_sql(deed)


def test_the_server_keeps_only_what_proves_the_password(address, names):
    made = ready(address, names)
    with psycopg.connect(address.replace("+psycopg", "")) as connection:
        for login in made.logins:
            kept = connection.execute(
                "SELECT rolpassword FROM pg_authid WHERE rolname = %s", (login.name,)
            ).fetchone()
            assert kept is not None
            assert kept[0].startswith("SCRAM-SHA-256$")
            assert str(login.password) not in kept[0]


def test_again_changes_no_password_and_brings_rights_in_step(address, names):
    ready(address, names)
    founded(address, names)
    with Database(address) as administrator, administrator.writing() as connection:
        connection.exec_driver_sql("GRANT DELETE ON audit TO timebank_desk")
        connection.exec_driver_sql("GRANT SELECT ON consents TO timebank_kiosk")
    again = ready(address, names)
    assert again.schema is not None
    assert [login.password for login in again.logins] == [None, None, None]
    for login, deed in ((names["desk"], "DELETE FROM audit"), (names["kiosk"], "SELECT * FROM consents")):
        with (
            Database(of(address, login)) as database,
            pytest.raises(ServerRightMissing),
            database.writing() as connection,
        ):
            connection.exec_driver_sql(deed)
    renewed = ready(address, names, renewed=[names["kiosk"]])
    assert [login.password is not None for login in renewed.logins] == [False, False, True]
    with pytest.raises(LoginUnknown):
        ready(address, names, renewed=["niemand"])


def test_a_bank_that_stood_already_changes_hands_and_its_desks_go_on(founded_server, names):
    """A bank of the server's own administrator, with a desk that was let in by hand."""
    before = names["desk"] + " from before"
    with Database(founded_server) as administrator, administrator.writing() as connection:
        connection.exec_driver_sql(f'CREATE ROLE "{before}" LOGIN IN ROLE timebank_desk')
    made = ready(founded_server, names)
    assert before in {login.name for login in made.logins}
    with Database(of(founded_server, before)) as database:
        office = Office(database, Watch(), QUICK)
        assert office.ask(office.sign_in("Ans Beheer", PASSWORD), verify_ledger).ok
    with Database(of(founded_server, names["owner"])) as database, database.reading() as connection:
        owners = connection.exec_driver_sql(
            "SELECT DISTINCT pg_get_userbyid(relowner) FROM pg_class WHERE relnamespace = 'public'::regnamespace"
        )
        assert set(owners.scalars()) == {names["owner"]}


def test_nobody_else_comes_in(address, names, databases):
    ready(address, names)
    other = {kind: f"{name} elsewhere" for kind, name in names.items()}
    elsewhere = databases.blank("postgresql").replace("postgres:@", "postgres@")
    ready(elsewhere, other)
    for login in (other["desk"], other["owner"]):
        with (
            pytest.raises((errors.DatabaseRefused, errors.DatabaseUnreachable)),
            Database(of(address, login)).reading(),
        ):
            pass
    databases.drop(elsewhere)


@pytest.mark.parametrize("login", ["postgres", "timebank_desk"])
def test_who_could_change_the_books_is_no_desk(address, names, login):
    with pytest.raises(LoginTooPowerful):
        ready(address, names | {"desk": login})
    with Database(address) as administrator, administrator.reading() as connection:
        made = connection.exec_driver_sql("SELECT 1 FROM pg_roles WHERE rolname = %s", (names["owner"],))
        assert made.first() is None, "nothing is half done"


def test_making_moving_and_upgrading_need_the_owner(address, names, founded_server, monkeypatch):
    ready(address, names)
    desk = of(address, names["desk"])
    with pytest.raises(ServerOwnerNeeded):
        Office.found(desk, name="De Linde", admin="Ans", password=PASSWORD, hasher=QUICK)
    with Database(founded_server) as source:
        with pytest.raises(ServerOwnerNeeded):
            move_bank(source, desk, Unwatched())
        assert move_bank(source, of(address, names["owner"]), Unwatched()).books.ok
    office, ans = Office.open(desk, "Ans Beheer", PASSWORD, hasher=QUICK)
    with office:
        # The move gave desks their rights.
        office.do(ans, enrol_member, Profile(name="Fatma Yılmaz"))
    with Database(of(address, names["owner"])) as owner, owner.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
    with pytest.raises(ServerOwnerNeeded):
        Office.open(desk, "Ans Beheer", PASSWORD)


def test_from_the_server_back_to_a_file_a_desk_needs_no_more(address, names, founded_server, tmp_path):
    ready(address, names)
    with Database(founded_server) as source:
        move_bank(source, of(address, names["owner"]), Unwatched())
    with Database(of(address, names["desk"])) as source:
        assert move_bank(source, str(tmp_path / "bank.db"), Unwatched()).books.ok


@pytest.mark.parametrize(
    ("address", "here"),
    [
        ("postgresql://a@localhost/bank", True),
        ("postgresql://a@127.0.0.1:5433/bank", True),
        ("postgresql://a@[::1]/bank", True),
        ("postgresql://a@/bank?host=/run/postgresql", True),
        ("postgresql://a@/bank", False),
        ("postgresql://a@server/bank", False),
        ("postgresql://a@192.168.1.4/bank", False),
        ("postgresql://a@localhost/bank?host=server:5432", False),
        ("postgresql://a@/bank?host=localhost:5432&host=server:5432", False),
        ("postgresql://a@localhost/bank?hostaddr=192.168.1.4", False),
        ("postgresql://a@localhost.example.org/bank", False),
    ],
)
def test_beyond_this_computer_the_line_is_protected(address, here, monkeypatch):
    monkeypatch.delenv("PGSSLMODE", raising=False)
    url = make_url(address)
    assert is_here(url) is here
    assert protected(url).query.get("sslmode") == (None if here else "require")
    for mode in ("disable", "allow", "prefer", ""):
        asked = url.update_query_dict({"sslmode": mode})
        if here:
            assert protected(asked) == asked
        else:
            with pytest.raises(DatabaseUnprotected):
                protected(asked)
    strict = url.update_query_dict({"sslmode": "verify-full"})
    assert protected(strict) == strict
    monkeypatch.setenv("PGSSLMODE", "verify-full")
    assert protected(url).query.get("sslmode") == (None if here else "verify-full")


def test_a_server_without_tls_gets_no_word_from_elsewhere(founded_server):
    wire = Wire(founded_server)
    far = wire.url.replace("@127.0.0.1:", "@server.example:") + "?hostaddr=127.0.0.1"
    with pytest.raises(DatabaseUnprotected), Database(far) as database, database.reading():
        pass
    wire.close()
