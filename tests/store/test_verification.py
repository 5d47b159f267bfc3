"""Any change behind the program's back is found, and the entry is named."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import Connection

from tests.fixtures.bank import TODAY, TestBank
from timebank.domain.ledger import Confirmation
from timebank.domain.verification import Fault
from timebank.services.exchanges import confirm_exchange, record_exchange
from timebank.services.statements import verify_ledger
from timebank.store import guards


@pytest.fixture
def books(bank: TestBank) -> TestBank:
    """Four entries: two plain, one with a note, one undone."""
    bank.record(bank.fatma, bank.henk, 60, talent="cooking")
    bank.record([bank.zebib, bank.olena], bank.henk, 90, service_date=TODAY - timedelta(days=1))
    bank.record(bank.olena, bank.fatma, 45, note="hielp met een brief", organisation=bank.linde)
    bank.reverse(bank.record(bank.henk, bank.olena, 30).entry)
    return bank


def tamper(bank: TestBank, *statements: str, guarded: bool = True) -> tuple[Fault, ...]:
    """Change rows as somebody with the file and a database tool would, then verify."""
    engine = bank.office.database.engine
    with engine.execution_options(timebank_writing=True).connect() as connection:
        if engine.dialect.name == "sqlite":
            driver: Any = connection.connection.driver_connection
            driver.execute("PRAGMA foreign_keys = OFF")
        with connection.begin():
            _without_guards(connection)
            for statement in statements:
                connection.exec_driver_sql(statement)
            if guarded:
                guards.install(connection)
    return bank.office.ask(bank.admin, verify_ledger).faults


def _without_guards(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars()
        for name in names.all():
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
    else:
        connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        rows = connection.exec_driver_sql(
            "SELECT tgname, tgrelid::regclass::text FROM pg_trigger WHERE NOT tgisinternal"
        ).all()
        for name, table in rows:
            connection.exec_driver_sql(f"DROP TRIGGER {name} ON {table}")


def test_untouched_books_are_whole(books: TestBank) -> None:
    verified = books.office.ask(books.admin, verify_ledger)
    assert verified.ok, verified.faults
    assert verified.entries == 5
    assert len(verified.head) == 64


@pytest.mark.parametrize(
    ("statement", "codes", "sequence"),
    [
        ("UPDATE transfers SET minutes = 61 WHERE sequence = 1", {"record_changed", "balance_wrong"}, 1),
        ("UPDATE participations SET minutes = 91 WHERE sequence = 2 AND position = 0", {"record_changed", "balance_wrong"}, 2),
        ("UPDATE participations SET side = 'received' WHERE sequence = 3 AND position = 1", {"record_changed", "balance_wrong"}, 3),
        ("UPDATE transfers SET debit = credit, credit = debit WHERE sequence = 1", {"record_changed", "balance_wrong"}, 1),
        ("UPDATE entries SET service_date = '2026-11-01' WHERE sequence = 2", {"record_changed"}, 2),
        ("UPDATE entries SET operator = 1 WHERE sequence = 3", {"record_changed"}, 3),
        ("UPDATE entries SET talent = 'baking' WHERE sequence = 1", {"record_changed"}, 1),
        ("UPDATE entries SET organisation = NULL WHERE sequence = 3", {"record_changed"}, 3),
        ("UPDATE entries SET confirmation = 'phone' WHERE sequence = 1", {"record_changed"}, 1),
        ("UPDATE entries SET posted_at = '2026-11-01 10:00:00.000000' WHERE sequence = 1", {"record_changed"}, 1),
        ("UPDATE entries SET reverses = 1 WHERE sequence = 5", {"record_changed"}, 5),
        ("UPDATE entry_texts SET note = 'iets anders' WHERE sequence = 3", {"text_changed"}, 3),
        ("DELETE FROM entry_texts WHERE sequence = 3", {"row_missing"}, 3),
        ("DELETE FROM participations WHERE sequence = 2 AND position = 2", {"record_changed", "balance_wrong"}, 2),
        ("DELETE FROM transfers WHERE sequence = 1", {"record_changed", "balance_wrong"}, 1),
        ("INSERT INTO transfers (sequence, position, debit, credit, minutes) SELECT sequence, 9, debit, credit, 5 FROM transfers WHERE sequence = 1", {"record_changed", "balance_wrong"}, 1),
        ("INSERT INTO participations (sequence, position, account, side, minutes) SELECT 77, 0, account, side, minutes FROM participations WHERE sequence = 1 AND position = 0", {"row_without_entry"}, 77),
        ("UPDATE accounts SET balance = balance + 60 WHERE code = 'POT'", {"balance_wrong", "sum_not_zero"}, None),
        ("UPDATE accounts SET attended = 1 WHERE code = 'POT'", {"balance_wrong"}, None),
        ("UPDATE ledger_head SET sequence = 4", {"head_wrong"}, 6),
    ],
)  # fmt: skip
def test_a_change_is_found_and_named(
    books: TestBank, statement: str, codes: set[str], sequence: int | None
) -> None:
    faults = tamper(books, statement)
    assert {fault.code for fault in faults} == codes
    if sequence is not None:
        assert faults[0].sequence == sequence


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE transfers SET debit = 999 WHERE sequence = 2",
        "UPDATE participations SET account = 999 WHERE sequence = 2 AND position = 0",
        "UPDATE entries SET organisation = 999 WHERE sequence = 2",
        "UPDATE entries SET reverses = 999 WHERE sequence = 2",
        "UPDATE entries SET kind = 'é' WHERE sequence = 2",
    ],
)
def test_values_that_lead_nowhere_are_found(books: TestBank, statement: str) -> None:
    faults = tamper(books, statement)
    assert "record_changed" in {fault.code for fault in faults}
    assert faults[0].sequence == 2
    assert {fault.sequence for fault in faults} <= {2, None}


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    "change",
    [
        "service_date = '2026-99-99'",
        "service_date = 'yesterday'",
        "posted_at = 'yesterday'",
        "id = 'nobody'",
        "content = 'words'",
        "digest = 'words'",
        "operator = 'Ans'",
    ],
)
def test_values_of_no_kind_at_all_are_found_and_do_not_stop_the_check(books: TestBank, change: str) -> None:
    """SQLite takes any value in any column."""
    faults = tamper(
        books, f"UPDATE entries SET {change} WHERE sequence = 2", "UPDATE ledger_head SET digest = x'00'"
    )
    assert {(fault.code, fault.sequence) for fault in faults} >= {("record_changed", 2), ("head_wrong", 5)}
    assert not [fault for fault in faults if fault.sequence == 1]


def test_a_removed_entry_is_found(books: TestBank) -> None:
    faults = tamper(
        books,
        "DELETE FROM transfers WHERE sequence = 2",
        "DELETE FROM participations WHERE sequence = 2",
        "DELETE FROM entries WHERE sequence = 2",
    )
    assert faults[0].code == "entry_missing"
    assert faults[0].sequence == 2


def test_the_newest_entry_cannot_be_cut_off(books: TestBank) -> None:
    faults = tamper(
        books,
        "DELETE FROM transfers WHERE sequence = 5",
        "DELETE FROM participations WHERE sequence = 5",
        "DELETE FROM entry_texts WHERE sequence = 5",
        "DELETE FROM entries WHERE sequence = 5",
    )
    assert faults[0].code == "entry_missing"
    assert faults[0].sequence == 5


def test_two_entries_that_change_places_are_found(books: TestBank) -> None:
    swap = [
        f"UPDATE {table} SET sequence = {new} WHERE sequence = {old}"
        for old, new in ((1, 91), (2, 1), (91, 2))
        for table in ("entries", "transfers", "participations")
    ]
    faults = tamper(books, *swap)
    changed = [fault.sequence for fault in faults if fault.code == "record_changed"]
    # The third follows on a digest that is no longer there.
    assert changed == [1, 2, 3]


def test_a_dropped_guard_is_found(books: TestBank) -> None:
    faults = tamper(books, guarded=False)
    assert {fault.code for fault in faults} == {"guard_missing"}


def test_erased_text_leaves_the_chain_whole(books: TestBank) -> None:
    blank = "X''" if books.office.database.engine.dialect.name == "sqlite" else "''::bytea"
    with books.office.database.writing() as connection:
        connection.exec_driver_sql(
            f"UPDATE entry_texts SET note = '', override = '', salt = {blank},"
            " erased_at = '2026-11-22 12:00:00.000000' WHERE sequence = 3"
        )
    assert books.whole()


def test_a_text_given_to_an_entry_without_one_is_found(books: TestBank) -> None:
    order = replace(books.order(books.fatma, books.henk), id=uuid4(), confirmation=Confirmation.PHONE)
    books.office.do(books.desk, record_exchange, order)
    salt = "X'00'" if books.office.database.engine.dialect.name == "sqlite" else "'\\x00'::bytea"
    faults = tamper(
        books, f"INSERT INTO entry_texts (sequence, note, override, salt) VALUES (6, 'erbij', '', {salt})"
    )
    assert [(fault.code, fault.sequence) for fault in faults] == [("text_changed", 6)]


@pytest.fixture
def confirmed(books: TestBank) -> TestBank:
    """Two more that nobody confirmed, of which one was confirmed later."""
    entry = books.record(books.fatma, books.henk, 15, confirmation=None).entry
    assert entry is not None
    books.record(books.fatma, books.henk, 20, confirmation=Confirmation.HELPER_ONLY)
    books.office.do(books.desk, confirm_exchange, entry, Confirmation.PHONE)
    return books


@pytest.mark.parametrize(
    ("statement", "sequences"),
    [
        ("UPDATE entry_confirmations SET confirmation = 'card_pin'", [6]),
        ("UPDATE entry_confirmations SET operator = 1", [6]),
        ("UPDATE entry_confirmations SET sequence = 7", [7, 6]),
        ("DELETE FROM entry_confirmations", [6]),
        (
            "INSERT INTO entry_confirmations SELECT 7, confirmation, operator, confirmed_at FROM entry_confirmations",
            [7],
        ),
    ],
)
def test_a_confirmation_that_nobody_gave_is_found(
    confirmed: TestBank, statement: str, sequences: list[int]
) -> None:
    assert confirmed.whole()
    faults = tamper(confirmed, statement)
    assert [(fault.code, fault.sequence) for fault in faults] == [
        ("confirmation_changed", sequence) for sequence in sequences
    ]
    assert all(fault.entry is not None for fault in faults)


def test_confirmations_older_than_the_log_are_not_judged(confirmed: TestBank) -> None:
    confirmed.watch.now += timedelta(days=1)
    confirmed.record(confirmed.olena, confirmed.henk, 10)
    assert (
        tamper(
            confirmed,
            "DELETE FROM audit WHERE operation <> 'record_exchange' OR key < (SELECT max(key) FROM audit)",
        )
        == ()
    )


def test_two_numbers_that_lead_to_each_other_do_not_stop_the_check(books: TestBank) -> None:
    codes = f"('{books.fatma}', '{books.henk}')"
    faults = tamper(
        books,
        f"UPDATE accounts SET merged_into = (SELECT max(key) + min(key) FROM accounts WHERE code IN {codes}) - key "
        f"WHERE code IN {codes}",
    )
    assert {fault.code for fault in faults} == {"balance_wrong"}
