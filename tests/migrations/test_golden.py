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
from timebank.office import Office
from timebank.places import migrations
from timebank.services.demo.sources import sources
from timebank.services.exchanges import sign_entry
from timebank.services.members import find_members
from timebank.services.staff import list_operators
from timebank.services.statements import list_balances, verify_ledger
from timebank.store import guards
from timebank.store.opening import open_bank
from timebank.store.upgrade import newest_schema, schema_of

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
