"""What was posted is never changed or removed, and a guard that is gone is noticed."""

import pytest
from sqlalchemy.exc import DBAPIError

from timebank.domain.errors import GuardsMissing
from timebank.store import guards
from timebank.store.database import Database

BOOKS = ("entries", "transfers", "participations", "entry_confirmations")


def raw(database: Database, length: int) -> str:
    return ("'\\x{}'" if database.on_server else "x'{}'").format("ab" * length)


@pytest.fixture
def posted(database):
    """A bank with one row in every guarded table, written behind the program's back."""
    with database.writing() as connection:
        run = connection.exec_driver_sql
        bit = "true" if database.on_server else "1"
        off = "false" if database.on_server else "0"
        run(
            "INSERT INTO operators (key, name, sign_in_name, role, password, active, created_at)"
            f" VALUES (1, 'Els', 'els', 'desk', '-', {bit}, '2026-01-05 10:00')"
        )
        run(
            "INSERT INTO accounts (code, kind, name, opened_on, paused, balance, given, received, attended)"
            f" VALUES ('10017', 'member', 'Henk', '2026-01-05', {off}, 0, 0, 0, 0)"
        )
        pot, henk = (
            run(f"SELECT key FROM accounts WHERE code = '{code}'").scalar_one() for code in ("POT", "10017")
        )
        uuid = (
            "00000000-0000-7000-8000-000000000001"
            if database.on_server
            else "00000000000070008000000000000001"
        )
        run(
            "INSERT INTO entries (sequence, id, kind, service_date, posted_at, operator, content, digest) VALUES"
            f" (1, '{uuid}', 'grant', '2026-01-05', '2026-01-05 10:00', 1, {raw(database, 32)}, {raw(database, 32)})"
        )
        run(
            f"INSERT INTO transfers (sequence, position, debit, credit, minutes) VALUES (1, 0, {pot}, {henk}, 60)"
        )
        run(
            "INSERT INTO participations (sequence, position, account, side, minutes)"
            f" VALUES (1, 0, {henk}, 'given', 60)"
        )
        run(
            "INSERT INTO entry_texts (sequence, note, override, salt)"
            f" VALUES (1, 'soup', 'asked', {raw(database, 16)})"
        )
        run(
            "INSERT INTO entry_confirmations (sequence, confirmation, operator, confirmed_at)"
            " VALUES (1, 'phone', 1, '2026-01-05 10:00')"
        )
        run(
            "INSERT INTO audit (key, at, operator, operation, subject)"
            " VALUES (1, '2026-01-05 10:00', 1, 'grant', '1')"
        )
    return database


def refused(database: Database, statement: str) -> None:
    with pytest.raises(DBAPIError, match="append-only"), database.writing() as connection:
        connection.exec_driver_sql(statement)


@pytest.mark.parametrize("table", BOOKS)
def test_the_books_refuse_changes(posted, table):
    refused(posted, f"UPDATE {table} SET sequence = sequence + 1")
    refused(posted, f"DELETE FROM {table}")
    with posted.reading() as connection:
        assert connection.exec_driver_sql(f"SELECT count(*) FROM {table} WHERE sequence = 1").scalar() == 1


@pytest.mark.parametrize("table", [*BOOKS, "entry_texts"])
def test_the_books_refuse_to_be_emptied_or_replaced(posted, table):
    if posted.on_server:
        refused(posted, f"TRUNCATE {table} CASCADE")
    else:
        refused(posted, f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}")


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE entry_texts SET note = 'tea'",
        "UPDATE entry_texts SET note = ''",
        "UPDATE entry_texts SET note = '', override = '', erased_at = '2026-02-01 10:00'",
        "UPDATE entry_texts SET note = '', salt = {nothing}, erased_at = '2026-02-01 10:00'",
        "UPDATE entry_texts SET note = '', override = '', salt = {nothing}",
        "UPDATE entry_texts SET sequence = 2, note = '', override = '', salt = {nothing}, erased_at = '2026-02-01'",
        "DELETE FROM entry_texts",
    ],
)
def test_a_text_is_only_ever_erased_whole(posted, change):
    refused(posted, change.format(nothing="''" if posted.on_server else "x''"))


def test_a_text_is_erased_once(posted):
    erase = "UPDATE entry_texts SET note = '', override = '', salt = {}, erased_at = '2026-02-0{} 10:00'"
    nothing = "''" if posted.on_server else "x''"
    with posted.writing() as connection:
        connection.exec_driver_sql(erase.format(nothing, 1))
    refused(posted, erase.format(nothing, 2))
    refused(posted, "UPDATE entry_texts SET erased_at = NULL")


def test_the_audit_log_is_never_rewritten_and_only_its_old_lines_leave(posted):
    refused(posted, "UPDATE audit SET operation = 'nothing'")
    refused(posted, "DELETE FROM audit")
    line = "INSERT INTO audit (key, at, operator, operation, subject) VALUES ({}, '{}', 1, 'grant', '1')"
    with posted.writing() as connection:
        # A hundred and eighty days after the line that is there, to the second.
        connection.exec_driver_sql(line.format(2, "2026-07-04 09:59:59.000000"))
    refused(posted, "DELETE FROM audit WHERE key = 1")
    with posted.writing() as connection:
        connection.exec_driver_sql(line.format(3, "2026-07-04 10:00:01.000000"))
    refused(posted, "DELETE FROM audit WHERE key = 2")
    refused(posted, "DELETE FROM audit")
    with posted.writing() as connection:
        assert connection.exec_driver_sql("DELETE FROM audit WHERE key = 1").rowcount == 1


def test_the_audit_log_is_not_emptied_or_replaced(posted):
    if posted.on_server:
        refused(posted, "TRUNCATE audit")
    else:
        refused(posted, "INSERT OR REPLACE INTO audit SELECT * FROM audit")


def test_all_guards_stand_in_a_new_bank(database):
    with database.reading() as connection:
        assert guards.missing(connection) == ()
        guards.require(connection)


def _drop(database: Database, name: str, table: str) -> None:
    with database.writing() as connection:
        connection.exec_driver_sql(f"DROP TRIGGER {name}" + (f" ON {table}" if database.on_server else ""))


def test_a_dropped_guard_is_missed_and_comes_back(database):
    name = "guard_entries" if database.on_server else "guard_entries_update"
    _drop(database, name, "entries")
    with database.reading() as connection, pytest.raises(GuardsMissing) as missed:
        guards.require(connection)
    assert missed.value.facts == {"guards": name}
    with database.writing() as connection:
        guards.install(connection)
        assert guards.missing(connection) == ()


def test_a_guard_that_lets_things_pass_is_missed(database):
    if database.on_server:
        name = "guard_append_only"
        weaken = (
            f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'"
        )
    else:
        name = "guard_transfers_delete"
        weaken = f"CREATE TRIGGER {name} BEFORE DELETE ON transfers BEGIN SELECT 1; END"
        _drop(database, name, "transfers")
    with database.writing() as connection:
        connection.exec_driver_sql(weaken)
        assert guards.missing(connection) == (name,)


def test_a_guard_that_was_switched_off_is_missed(migrated_server):
    """SQLite cannot switch a trigger off."""
    with Database(migrated_server) as database, database.writing() as connection:
        connection.exec_driver_sql("ALTER TABLE transfers DISABLE TRIGGER guard_transfers")
        assert guards.missing(connection) == ("guard_transfers",)
