"""Opening a bank: the right key, a whole file, the newest schema; anything else is told by its own name."""

import os
import shutil
import sqlite3
import time
from pathlib import Path

import pytest
from sqlalchemy import text

from timebank.domain import errors
from timebank.domain.recovery import SECRET_BYTES, recovery_key
from timebank.store import guards, opening
from timebank.store.database import Database
from timebank.store.encryption import Cost
from timebank.store.keyslots import KeySlots, head_of, slots_file
from timebank.store.opening import Opened, create_bank_file, open_bank
from timebank.store.upgrade import newest_schema, schema_of

QUICK = Cost(passes=1, memory=8, lanes=1)
ELS = {"operator": "Els", "password": "geheim-1234"}


def make(file: Path, *, encrypted: bool = True) -> str | None:
    opened = create_bank_file(str(file), encrypted=encrypted, cost=QUICK, **ELS)
    opened.database.close()
    return opened.recovery_key


def reopen(file: Path, **kwargs: str) -> Opened:
    opened = open_bank(str(file), cost=QUICK, **(ELS | kwargs))
    opened.database.close()
    return opened


@pytest.fixture
def bank(tmp_path):
    make(tmp_path / "bank.db")
    return tmp_path / "bank.db"


@pytest.fixture
def plain(tmp_path):
    make(tmp_path / "plain.db", encrypted=False)
    return tmp_path / "plain.db"


def test_a_bank_opens_to_its_operator(bank):
    opened = open_bank(str(bank), **ELS)
    assert opened.proved
    assert not opened.by_recovery_key
    assert opened.recovery_key is None
    opened.vault.check("els", "geheim-1234")
    with opened.database as database:
        assert schema_of(database) == newest_schema()


def test_the_file_on_the_disk_is_noise(bank):
    content = bank.read_bytes()
    assert b"SQLite" not in content
    assert b"accounts" not in content
    assert head_of(bank) == KeySlots.read(bank).head
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        sqlite3.connect(bank).execute("SELECT * FROM sqlite_master")


def test_a_plain_bank_opens_without_a_password(plain):
    opened = reopen(plain, operator="", password="")
    assert opened.vault is None
    assert not opened.proved
    assert not slots_file(plain).exists()
    assert plain.read_bytes().startswith(b"SQLite format 3\0")


def test_a_wrong_password_is_told_quickly_and_changes_nothing(bank):
    before = bank.read_bytes()
    with pytest.raises(errors.NotSignedIn):
        reopen(bank, password="geheim-12345")
    with pytest.raises(errors.NotSignedIn):
        reopen(bank, operator="Samira")
    assert bank.read_bytes() == before


def test_the_recovery_key_opens_with_and_without_the_slots(tmp_path):
    file = tmp_path / "bank.db"
    paper = make(file)
    opened = reopen(file, operator="", password="", recovery_key=paper.lower())
    assert opened.by_recovery_key
    assert not opened.proved
    slots_file(file).unlink()
    opened = reopen(file, recovery_key=paper)
    opened.vault.set_password("Els", "nieuw-geheim")
    assert reopen(file, password="nieuw-geheim").proved


def test_another_banks_recovery_key_opens_nothing(bank):
    other = recovery_key(bytes(SECRET_BYTES))
    with pytest.raises(errors.RecoveryKeyWrong):
        reopen(bank, recovery_key=other)
    slots_file(bank).unlink()
    with pytest.raises(errors.RecoveryKeyWrong):
        reopen(bank, recovery_key=other)


def test_a_mistyped_recovery_key_tells_its_group(bank):
    with pytest.raises(errors.MistypedRecoveryKey):
        reopen(bank, recovery_key="1" + recovery_key(bytes(SECRET_BYTES))[1:])


def test_the_recovery_key_is_new_for_every_bank_and_shows_itself_to_nobody(tmp_path):
    opened = create_bank_file(str(tmp_path / "a.db"), encrypted=True, cost=QUICK, **ELS)
    opened.database.close()
    assert opened.recovery_key != make(tmp_path / "b.db")
    assert opened.recovery_key not in repr(opened)


# --- what may be wrong with the file


def test_no_file(tmp_path):
    with pytest.raises(errors.DatabaseMissing) as told:
        reopen(tmp_path / "nowhere" / "bank.db")
    assert told.value.facts == {"where": str(tmp_path / "nowhere" / "bank.db")}
    assert list(tmp_path.iterdir()) == []


def test_a_folder(tmp_path):
    with pytest.raises(errors.DatabaseNotABank):
        reopen(tmp_path)


@pytest.mark.parametrize("content", [b"", b"Name;Hours\nFatma;2\n" * 999, b"\x89PNG" + bytes(8188)])
def test_a_file_of_another_kind(tmp_path, content):
    (tmp_path / "bank.db").write_bytes(content)
    with pytest.raises(errors.DatabaseNotABank):
        reopen(tmp_path / "bank.db")
    assert (tmp_path / "bank.db").read_bytes() == content


def test_somebody_elses_sqlite_file_is_left_as_it_is(tmp_path):
    with sqlite3.connect(tmp_path / "bank.db") as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
    other.close()
    before = (tmp_path / "bank.db").read_bytes()
    with pytest.raises(errors.DatabaseNotABank):
        reopen(tmp_path / "bank.db")
    assert (tmp_path / "bank.db").read_bytes() == before


def test_a_bank_without_its_slots(bank):
    slots_file(bank).unlink()
    with pytest.raises(errors.KeyMissing):
        reopen(bank)


def test_slots_of_another_bank(bank, tmp_path):
    make(tmp_path / "other.db")
    shutil.copy(slots_file(tmp_path / "other.db"), slots_file(bank))
    with pytest.raises(errors.KeysOfAnotherFile):
        reopen(bank)


def test_a_bank_replaced_by_a_text(bank):
    bank.write_bytes(b"Name;Hours\nFatma;2\n" * 999)
    with pytest.raises(errors.DatabaseNotABank):
        reopen(bank)


def test_a_bank_cut_short(bank, plain):
    for file in (bank, plain):
        with file.open("r+b") as stream:
            stream.truncate(file.stat().st_size // 2 + 100)
        with pytest.raises(errors.DatabaseDamaged):
            reopen(file)
    bank.write_bytes(b"")
    with pytest.raises(errors.DatabaseDamaged):
        reopen(bank)


@pytest.mark.parametrize("where", [100, 4096 * 3 + 50, 4096 * 9 + 3000])
def test_a_changed_byte_in_an_encrypted_bank(bank, where):
    content = bytearray(bank.read_bytes())
    content[where] ^= 0x10
    bank.write_bytes(content)
    with pytest.raises(errors.DatabaseDamaged):
        reopen(bank)


def test_damage_is_told_by_us_alone(bank, capfd):
    """SQLCipher would write lines of its own to the error stream, where scripts read our JSON."""
    content = bytearray(bank.read_bytes())
    content[9000] ^= 1
    bank.write_bytes(content)
    with pytest.raises(errors.DatabaseDamaged):
        reopen(bank)
    assert capfd.readouterr() == ("", "")


def test_a_changed_tree_in_a_plain_bank(plain):
    content = bytearray(plain.read_bytes())
    content[4096 * 2] ^= 0xFF
    plain.write_bytes(content)
    with pytest.raises(errors.DatabaseDamaged):
        reopen(plain)


def test_a_newer_bank(bank):
    with open_bank(str(bank), cost=QUICK, **ELS).database as database, database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(errors.DatabaseNewer) as told:
        reopen(bank)
    assert told.value.facts == {"schema": "9999", "newest": newest_schema()}


def test_a_bank_whose_guards_were_taken(plain):
    with sqlite3.connect(plain) as other:
        other.execute("DROP TRIGGER guard_entries_update")
    other.close()
    with pytest.raises(errors.GuardsMissing):
        reopen(plain)


# --- making


@pytest.mark.parametrize("standing", ["bank.db", "bank.db.keys"])
def test_nothing_is_made_over_what_stands_there(tmp_path, standing):
    (tmp_path / standing).write_text("mine")
    with pytest.raises(errors.DatabaseExists) as told:
        make(tmp_path / "bank.db")
    assert told.value.facts == {"where": str(tmp_path / standing)}
    assert [file.name for file in tmp_path.iterdir()] == [standing]
    assert (tmp_path / standing).read_text() == "mine"


def test_a_bank_that_cannot_be_finished_leaves_nothing(tmp_path):
    # A folder where the slots would be written first.
    (tmp_path / "bank.db.keys.new").mkdir()
    with pytest.raises(errors.FolderNotWritable):
        make(tmp_path / "bank.db")
    assert [file.name for file in tmp_path.iterdir()] == ["bank.db.keys.new"]


@pytest.mark.parametrize("encrypted", [True, False])
def test_a_new_file_is_for_its_owner_only(tmp_path, encrypted):
    make(tmp_path / "bank.db", encrypted=encrypted)
    for file in tmp_path.iterdir():
        assert file.stat().st_mode & 0o077 == 0


def test_a_name_with_signs_that_mean_something_elsewhere(tmp_path):
    file = tmp_path / "buurt? #1 100%25 café" / "bank's.db"
    make(file)
    assert reopen(file).proved
    assert sorted(other.name for other in file.parent.iterdir()) == ["bank's.db", "bank's.db.keys"]


# --- network


def test_a_network_share_is_refused_before_anything_is_made(tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "on_network_share", lambda file: True)
    with pytest.raises(errors.DatabaseOnShare):
        make(tmp_path / "bank.db")
    assert list(tmp_path.iterdir()) == []


def test_a_network_share_is_refused_before_the_file_is_opened(bank, monkeypatch):
    monkeypatch.setattr(opening, "on_network_share", lambda file: True)
    with pytest.raises(errors.DatabaseOnShare):
        reopen(bank)


# --- a server


def test_a_server_is_opened_and_guarded(migrated_server):
    with open_bank(migrated_server).database as database, database.writing() as connection:
        guards.require(connection)
        connection.execute(text("DROP TRIGGER guard_audit ON audit"))
    with pytest.raises(errors.GuardsMissing):
        open_bank(migrated_server)
    open_bank(migrated_server, guarded=False).database.close()


def test_an_empty_server_holds_no_bank_until_one_is_made(blank_server):
    with pytest.raises(errors.DatabaseMissing) as told:
        open_bank(blank_server)
    assert "postgresql" in str(told.value.facts["where"])
    made = create_bank_file(blank_server, encrypted=True, **ELS)
    assert made.vault is None
    made.database.close()
    open_bank(blank_server, **ELS).database.close()


def test_a_server_that_is_not_there_is_told_soon(tmp_path):
    began = time.monotonic()
    for where in (
        f"postgresql+psycopg://els:geheim@/bank?host={tmp_path}",
        "postgresql://els:geheim@127.0.0.1:1/bank",
        "postgresql://els:geheim@127.0.0.1:port/bank",
    ):
        with pytest.raises(errors.DatabaseUnreachable) as told:
            open_bank(where)
        assert "geheim" not in str(told.value)
    assert time.monotonic() - began < 10


def test_a_server_without_that_database(migrated_server):
    with pytest.raises(errors.DatabaseMissing):
        open_bank(migrated_server.replace("/test_", "/nothing_"))


def test_a_server_that_does_not_know_the_name(migrated_server):
    with pytest.raises(errors.DatabaseRefused):
        open_bank(migrated_server.replace("//postgres:", "//nobody:"))


def test_somebody_elses_database_on_a_server(blank_server):
    with Database(blank_server) as database, database.writing() as connection:
        connection.execute(text("CREATE TABLE recipes (name text)"))
    with pytest.raises(errors.DatabaseNotABank):
        open_bank(blank_server)
    with pytest.raises(errors.DatabaseNotABank):
        create_bank_file(blank_server, encrypted=False, **ELS)


def test_a_newer_bank_on_a_server(migrated_url):
    with Database(migrated_url) as database, database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(errors.DatabaseNewer):
        open_bank(migrated_url)


def test_an_open_bank_is_not_slow_to_open(bank):
    """The look through a file of ordinary size costs less than the stretching of one password."""
    began = time.monotonic()
    reopen(bank)
    assert time.monotonic() - began < 2
    assert os.path.getsize(bank) < 1_000_000
