"""An older bank comes up to date whole or not at all, after a backup that was proved; nothing posted is lost."""

import threading
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import inspect

from migrations import draft
from tests.fixtures.bank import PASSWORD, QUICK, TODAY, TestBank, Watch
from timebank.command_line import main
from timebank.domain import errors
from timebank.domain.access import Role
from timebank.domain.ledger import AccountKind
from timebank.domain.orders import ExchangeOrder
from timebank.domain.sharing import Share
from timebank.office import Office
from timebank.services.exchanges import record_exchange
from timebank.services.statements import list_balances, verify_ledger
from timebank.store import copies, earlier, guards, opening
from timebank.store.database import Database
from timebank.store.encryption import Cost, FileKey
from timebank.store.kept import usual_folder
from timebank.store.keyslots import KeySlots, head_of, slots_file
from timebank.store.opening import is_encrypted, open_bank
from timebank.store.upgrade import newest_schema, schema_of, upgrade

CHEAP = Cost(passes=1, memory=8, lanes=1)
ANS = {"operator": "Ans Beheer", "password": PASSWORD}
SHIPPED = newest_schema()


@pytest.fixture(params=["plain", "encrypted"])
def file(request, tmp_path):
    """A bank of what ships, in a file, closed."""
    where = tmp_path / "bank.db"
    made = Office.found(
        str(where),
        name="De Linde",
        admin="Ans Beheer",
        password=PASSWORD,
        encrypted=request.param == "encrypted",
        clock=Watch(),
        hasher=QUICK,
        cost=CHEAP,
    )
    with made.office as office:
        office.add_operator(made.actor, "Riet Jansen", Role.DESK, PASSWORD)
    return where


def key_of(file: Path) -> FileKey | None:
    return KeySlots.read(file).open("Ans Beheer", PASSWORD) if is_encrypted(file) else None


def backups(file: Path) -> list[Path]:
    return sorted(usual_folder(str(file)).glob("timebank-*-upgrade-*.db"))


def tables(database: Database) -> list[str]:
    with database.reading() as connection:
        return inspect(connection).get_table_names()


def test_every_step_is_taken_and_the_guards_stand_again(bank: TestBank, next_release):
    bank.record(bank.fatma, bank.henk, 90)
    bank.reverse(bank.record(bank.henk, bank.zebib).entry)
    next_release.add("9002", before="9001")
    assert upgrade(bank.office.database) == ("9001", "9002")
    assert schema_of(bank.office.database) == "9002"
    with bank.office.database.reading() as connection:
        guards.require(connection)
        assert connection.exec_driver_sql("SELECT key FROM novelties_9002").scalar() == 7
    assert bank.balance(bank.fatma) == 90
    bank.record(bank.olena, bank.henk)
    assert bank.whole()


def test_a_draft_holds_what_the_models_changed_and_nothing_else(next_release, monkeypatch):
    """The next release's step adds what no model knows, so the draft takes exactly that away."""
    monkeypatch.setattr("sys.argv", ["draft", "Take the novelties away"])
    draft.main()
    (written,) = (next_release.folder / "versions").glob("9002_take_the_novelties_away.py")
    text = written.read_text()
    assert 'down_revision = "9001"' in text.replace("'", '"')
    upgrading = text[text.index("def upgrade") : text.index("def downgrade")]
    assert upgrading.count("op.drop_") == 2
    assert "create" not in upgrading
    assert "op.drop_table('novelties_9001')" in upgrading
    assert "batch_op.drop_column('novelty_9001')" in upgrading


def test_half_a_migration_leaves_nothing_and_the_second_try_works(bank: TestBank, next_release):
    bank.record(bank.fatma, bank.henk, 90)
    next_release.add("9002", before="9001")
    next_release.break_at("9002")
    with pytest.raises(RuntimeError, match="power"):
        upgrade(bank.office.database)
    # The step before stands, as a whole; of the broken one nothing does.
    assert schema_of(bank.office.database) == "9001"
    assert "novelties_9001" in tables(bank.office.database)
    assert "novelties_9002" not in tables(bank.office.database)
    assert not [table for table in tables(bank.office.database) if "tmp" in table]
    with bank.office.database.reading() as connection:
        guards.require(connection)
        columns = {column["name"] for column in inspect(connection).get_columns("entries")}
        assert "novelty_9001" in columns
        assert "novelty_9002" not in columns
    bank.record(bank.fatma, bank.henk, 30)
    next_release.mend("9002")
    assert upgrade(bank.office.database) == ("9002",)
    assert bank.balance(bank.fatma) == 120
    assert bank.whole()


def test_an_older_file_is_backed_up_and_upgraded_as_it_opens(file, next_release):
    with open_bank(str(file), **ANS).database as database:
        assert schema_of(database) == "9001"
    (backup,) = backups(file)
    assert is_encrypted(backup) == is_encrypted(file)
    assert backup.stat().st_mode & 0o077 == 0
    with Database(str(backup), key_of(backup)) as copy:
        assert schema_of(copy) == SHIPPED
        with copy.reading() as connection:
            guards.require(connection)
    if is_encrypted(file):
        assert head_of(backup) == KeySlots.read(backup).head != head_of(file)
        assert key_of(backup) == key_of(file)
    # Nothing else was left, and a second start makes no second backup.
    open_bank(str(file), **ANS).database.close()
    for whole in (file, backup):
        companions = {slots_file(whole)} if is_encrypted(file) else set()
        assert {other for other in whole.parent.iterdir() if other.is_file()} == {whole} | companions


def test_the_backup_goes_to_the_chosen_folder_and_where_it_lies_is_told(file, next_release, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    opened = open_bank(str(file), **ANS, backups=stick)
    opened.database.close()
    (backup,) = stick.glob("*.db")
    assert opened.kept == backup
    again = open_bank(str(file), **ANS, backups=stick)
    again.database.close()
    assert again.kept is None


def test_a_stick_that_is_not_in_keeps_nobody_out(file, next_release, tmp_path):
    opened = open_bank(str(file), **ANS, backups=tmp_path / "stick")
    opened.database.close()
    assert [opened.kept] == backups(file)


def test_a_backup_opens_like_any_bank(file, next_release):
    open_bank(str(file), **ANS).database.close()
    (backup,) = backups(file)
    office, ans = Office.open(str(backup), "Ans Beheer", PASSWORD, hasher=QUICK)
    with office:
        assert office.ask(ans, verify_ledger).ok


@pytest.mark.parametrize("trouble", [errors.DiskFull, errors.FolderNotWritable])
def test_without_a_backup_nothing_is_upgraded(file, next_release, monkeypatch, trouble):
    def refuse(*_: object) -> None:
        raise trouble()

    monkeypatch.setattr(opening, "copy_file", refuse)
    with pytest.raises(trouble):
        open_bank(str(file), **ANS)
    with Database(str(file), key_of(file)) as database:
        assert schema_of(database) == SHIPPED


def test_a_backup_that_is_not_the_same_is_no_backup(file, next_release, monkeypatch):
    copy = copies._copy

    def copy_badly(source: Path, beside: Path, key: FileKey | None, step: object) -> None:
        copy(source, beside, key, step)
        content = bytearray(beside.read_bytes())
        content[4096 * 5] ^= 0xFF
        beside.write_bytes(content)

    monkeypatch.setattr(copies, "_copy", copy_badly)
    with pytest.raises((errors.CopyFailed, errors.DatabaseDamaged)):
        open_bank(str(file), **ANS)
    assert backups(file) == []
    assert not list(file.parent.rglob("*.new*"))
    with Database(str(file), key_of(file)) as database:
        assert schema_of(database) == SHIPPED


def test_a_copy_whose_head_is_not_in_the_books_is_no_copy(file, tmp_path):
    with Database(str(file), key_of(file)) as database, database.writing() as connection:
        connection.exec_driver_sql("UPDATE ledger_head SET sequence = 5")
    with pytest.raises(errors.CopyFailed):
        copies.copy_file(file, tmp_path / "copy.db", key_of(file))
    assert not (tmp_path / "copy.db").exists()


def test_a_migration_that_breaks_leaves_the_file_as_it_was(file, next_release):
    next_release.break_at("9001")
    with pytest.raises(RuntimeError, match="power"):
        open_bank(str(file), **ANS)
    with Database(str(file), key_of(file)) as database:
        assert schema_of(database) == SHIPPED
        assert "novelties_9001" not in tables(database)
    next_release.mend("9001")
    with open_bank(str(file), **ANS).database as database:
        assert schema_of(database) == "9001"
    assert len(backups(file)) in (1, 2)


def test_two_programs_that_start_together_upgrade_once(file, next_release):
    next_release.add("9002", before="9001")
    trouble: list[BaseException] = []

    def start() -> None:
        try:
            open_bank(str(file), **ANS).database.close()
        except errors.Told as error:
            trouble.append(error)

    threads = [threading.Thread(target=start) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert trouble == []
    with Database(str(file), key_of(file)) as database:
        assert schema_of(database) == "9002"
        with database.reading() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM novelties_9002").scalar() == 1


def test_only_an_administrator_upgrades_a_server(founded_server, next_release):
    for name, password in (("Riet Jansen", PASSWORD), ("Ans Beheer", "wrong"), ("Wim", PASSWORD), ("", "")):
        with pytest.raises(errors.DatabaseOlder):
            open_bank(founded_server, operator=name, password=password)
    with Database(founded_server) as database:
        assert schema_of(database) == SHIPPED
    with open_bank(founded_server, **ANS).database as database:
        assert schema_of(database) == "9001"
    open_bank(founded_server, operator="Riet Jansen", password=PASSWORD).database.close()


@pytest.fixture
def lived_on_server(founded_server):
    """A server's bank with entries in it, closed."""
    office, ans = Office.open(founded_server, "Ans Beheer", PASSWORD, hasher=QUICK)
    with office:
        members = [a.code for a in office.ask(ans, list_balances) if a.kind is AccountKind.MEMBER]
        for minutes in (30, 45):
            shares = (Share(account=code, minutes=minutes) for code in members)
            order = ExchangeOrder(
                id=uuid4(), givers=(next(shares),), receivers=(next(shares),), service_date=TODAY, note="soep"
            )
            office.do(ans, record_exchange, order)
        head = office.ask(ans, verify_ledger).head
    return founded_server, head


def test_an_older_server_leaves_an_encrypted_file_of_its_older_schema(
    lived_on_server, next_release, tmp_path
):
    where, head = lived_on_server
    opened = open_bank(where, **ANS, backups=tmp_path)
    opened.database.close()
    (backup,) = tmp_path.glob("timebank-*-upgrade-*.db")
    assert opened.kept == backup
    assert is_encrypted(backup)
    assert backup.stat().st_mode & 0o077 == 0
    with Database(str(backup), key_of(backup)) as copy:
        assert schema_of(copy) == SHIPPED
    # It opens like any bank, comes up to date itself, and the books in it are the same.
    office, ans = Office.open(str(backup), "Ans Beheer", PASSWORD, hasher=QUICK, keeps_backup=False)
    with office:
        told = office.ask(ans, verify_ledger)
        assert (told.ok, told.entries, told.head) == (True, 2, head)
        assert schema_of(office.database) == "9001"


@pytest.mark.parametrize("trouble", [errors.DiskFull, errors.FolderNotWritable, errors.CopyFailed])
def test_without_a_backup_no_server_is_upgraded(
    lived_on_server, next_release, monkeypatch, trouble, tmp_path
):
    def refuse(*_: object) -> None:
        raise trouble()

    monkeypatch.setattr(earlier, "carry", refuse)
    with pytest.raises(trouble):
        open_bank(lived_on_server[0], **ANS, backups=tmp_path)
    assert list(tmp_path.iterdir()) == []
    with Database(lived_on_server[0]) as database:
        assert schema_of(database) == SHIPPED


def test_a_person_at_the_command_line_is_told_where_it_lies(file, next_release, monkeypatch, capsys):
    monkeypatch.setenv("TIMEBANK_PASSWORD", PASSWORD)
    words = ["--database", str(file), "--operator", "Ans Beheer", "--language", "nl", "verify"]
    assert main(words) == 0
    (backup,) = backups(file)
    assert str(backup) in capsys.readouterr().err
    assert main(words) == 0
    assert capsys.readouterr().err == ""


def test_a_script_reads_nothing_beside_the_answer(file, next_release, monkeypatch, capsys):
    monkeypatch.setenv("TIMEBANK_PASSWORD", PASSWORD)
    assert main(["--json", "--database", str(file), "--operator", "Ans Beheer", "verify"]) == 0
    assert backups(file)
    assert capsys.readouterr().err == ""
