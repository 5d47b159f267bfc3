"""What stands on people's disks since each release is read, brought up to date and still adds up."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

import timebank.store.rows as rows
from tests.fixtures.bank import QUICK
from timebank.domain.access import Actor, Role
from timebank.domain.ledger import AccountKind
from timebank.domain.progress import Unwatched
from timebank.office import Office
from timebank.places import migrations
from timebank.services.demo.sources import sources
from timebank.services.exchanges import sign_entry
from timebank.services.members import find_members
from timebank.services.staff import list_operators
from timebank.services.statements import list_balances, verify_ledger
from timebank.store import earlier, guards
from timebank.store.carrying import carry
from timebank.store.database import Database
from timebank.store.keyslots import KeySlots
from timebank.store.opening import open_bank
from timebank.store.upgrade import fill, newest_schema, schema_of

GOLDEN = Path(__file__).parent / "golden"
WAITING = 7
"""The number in the id of the entry that waits for a second operator in every golden file."""


@pytest.fixture(params=sorted(GOLDEN.glob("*.sql")), ids=lambda file: file.stem)
def file(request, tmp_path):
    """A golden file as it stood on a disk."""
    where = tmp_path / "bank.db"
    with closing(sqlite3.connect(where)) as connection:
        connection.executescript(request.param.read_text(encoding="utf-8"))
    return where


@pytest.fixture
def office(file):
    with Office(open_bank(str(file)).database, hasher=QUICK) as opened:
        yield opened


def admin_of(office: Office) -> Actor:
    chief = sources().administrator
    return office.sign_in(chief.name, chief.password)


def test_every_schema_has_its_golden_file():
    schemas = sorted(file.name[:4] for file in (migrations() / "versions").glob("[0-9]*.py"))
    assert sorted(file.stem for file in GOLDEN.glob("*.sql")) == schemas


def test_it_comes_to_the_newest_schema_and_has_the_models_tables(office):
    assert schema_of(office.database) == newest_schema()
    with office.database.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, rows.metadata) == []
        guards.require(connection)


def test_its_books_add_up(office):
    admin = admin_of(office)
    found = office.ask(admin, verify_ledger)
    assert found.ok, found.faults
    assert found.entries == 46
    accounts = office.ask(admin, list_balances)
    assert sum(account.balance for account in accounts) == 0
    assert sum(account.kind is AccountKind.MEMBER for account in accounts) == 12


@pytest.mark.parametrize("golden", sorted(GOLDEN.glob("*.sql"))[:-1], ids=lambda file: file.stem)
def test_on_a_server_it_leaves_a_file_of_its_own_schema_and_comes_up_to_date(golden, blank_server, tmp_path):
    """As it stood on a server: the same rows in the tables of that schema."""
    schema, chief = golden.stem, sources().administrator
    with closing(sqlite3.connect(tmp_path / "golden.db")) as connection:
        connection.executescript(golden.read_text(encoding="utf-8"))

    def rows(target):
        tables = earlier.tables_of(target)
        with Database(str(tmp_path / "golden.db")) as source, source.reading() as books:
            carry(books, target, Unwatched(), 0, tables)

    with Database(blank_server) as database:
        fill(database, rows, schema)
    (tmp_path / "stick").mkdir()
    opened = open_bank(blank_server, operator=chief.name, password=chief.password, backups=tmp_path / "stick")
    with Office(opened.database, hasher=QUICK) as office:
        found = office.ask(admin_of(office), verify_ledger)
        assert (found.ok, found.entries) == (True, 46)
    assert opened.kept is not None
    key = KeySlots.read(opened.kept).open(chief.name, chief.password)
    with Database(str(opened.kept), key) as copy:
        assert schema_of(copy) == schema
    copied, admin = Office.open(
        str(opened.kept), chief.name, chief.password, hasher=QUICK, keeps_backup=False
    )
    with copied:
        told = copied.ask(admin, verify_ledger)
        assert (told.ok, told.entries, told.head) == (True, 46, found.head)


def test_what_waited_can_still_be_signed(office):
    admin = admin_of(office)
    with office.database.reading() as connection:
        waiting = connection.execute(rows.ledger.pending.select()).one()
    assert waiting.id.int == WAITING
    before = {account.code: account.balance for account in office.ask(admin, list_balances)}
    office.do(admin, sign_entry, waiting.id)
    after = {account.code: account.balance for account in office.ask(admin, list_balances)}
    moved = sorted(after[code] - before[code] for code in after if after[code] != before[code])
    assert moved == [-45, 45]
    assert office.ask(admin, verify_ledger).ok


def test_its_people_are_found(office):
    admin = admin_of(office)
    people = [a for a in office.ask(admin, list_balances) if a.kind is AccountKind.MEMBER]
    for person in people:
        found = office.ask(admin, find_members, person.name.split()[0])
        assert person.code in {member.code for member in found}


def test_its_operators_sign_in(office):
    everybody = office.ask(admin_of(office), list_operators)
    roles = {operator.role for operator in everybody}
    # The first release knew no kiosk.
    assert roles | {Role.KIOSK} == set(Role)
