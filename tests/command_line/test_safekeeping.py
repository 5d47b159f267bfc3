"""`backup`, `restore` and `move`: whole copies that open with the same passwords, and nothing lost without a word."""

import json
from pathlib import Path

import pytest

from tests.command_line.conftest import Line
from tests.fixtures.bank import PASSWORD, found, found_encrypted
from tests.fixtures.databases import Databases
from timebank.office import Office
from timebank.services.staff import list_audit
from timebank.store.database import Database
from timebank.store.files import JOURNALS
from timebank.store.keyslots import slots_file
from timebank.store.opening import is_encrypted


@pytest.fixture
def numbers(line: Line) -> list[str]:
    return [row["number"] for row in line("balance").data if row["kind"] == "member"]


def record(line: Line, numbers: list[str], key: str = "1") -> None:
    first, second = numbers[:2]
    assert line("record", "--giver", first, "--receiver", second, "--time", "1:30", "--key", key).data[
        "entry"
    ]


def at(line: Line, where: object) -> "Line":
    """The same person at another bank."""
    other = object.__new__(Line)
    other.__dict__.update(vars(line) | {"where": str(where)})
    return other


def modes(file: Path) -> set[int]:
    return {part.stat().st_mode & 0o777 for part in (file, slots_file(file)) if part.exists()}


def test_a_backup_is_a_bank_that_opens_with_the_same_passwords(line, numbers, tmp_path):
    record(line, numbers)
    file = tmp_path / "stick" / "copy.db"
    told = line("backup", str(file)).data
    assert told["file"] == str(file)
    assert told["entries"] == 1
    assert told["ok"]
    assert len(told["head"]) == 64
    assert "recovery_key" not in told
    assert modes(file) == {0o600}
    assert is_encrypted(file) == line.where.startswith("postgresql")
    copy = at(line, file)
    found_there = copy("verify").data
    assert (found_there["entries"], found_there["head"], found_there["ok"]) == (1, told["head"], True)
    assert copy("balance").data == line("balance").data
    assert copy("balance", operator="Riet Jansen").data
    assert copy("verify", TIMEBANK_PASSWORD="iets-anders").code == "not_signed_in"
    # It is a copy: what happens afterwards happens in one of them.
    record(line, numbers, "2")
    assert copy("verify").data["entries"] == 1


def test_a_backup_of_an_encrypted_bank_is_encrypted_like_it(line, databases: Databases, tmp_path):
    encrypted = at(line, databases.like("sqlite", "encrypted", found_encrypted))
    file = tmp_path / "copy.db"
    encrypted("backup", str(file)).data  # noqa: B018
    assert is_encrypted(file)
    assert modes(file) == {0o600}
    raw = b"".join(part.read_bytes() for part in tmp_path.iterdir())
    assert b"Fatma" not in raw
    assert at(line, file)("verify").data["ok"]


def test_a_folder_gets_a_file_of_this_moment(line, tmp_path):
    first = Path(line("backup", str(tmp_path)).data["file"])
    assert first.parent == tmp_path
    assert first.name.startswith("bank-20")
    assert first.suffix == ".db"
    assert at(line, first)("verify").data["ok"]


def test_a_backup_never_takes_the_place_of_a_file(line, tmp_path):
    file = tmp_path / "copy.db"
    file.write_text("vakantie")
    assert line("backup", str(file)).code == "database_exists"
    assert file.read_text() == "vakantie"
    assert line("backup", str(tmp_path / "keys.db")).status == 0
    (tmp_path / "keys.db").unlink()
    slots_file(tmp_path / "keys.db").write_text("sleutels van iemand anders")
    assert line("backup", str(tmp_path / "keys.db")).code == "database_exists"


@pytest.mark.parametrize("command", ["backup", "move"])
def test_who_may_not_do_it_is_told_and_nothing_is_made(line, command, tmp_path):
    words = (
        ["backup", str(tmp_path / "copy.db")]
        if command == "backup"
        else ["move", "--to", str(tmp_path / "copy.db")]
    )
    assert line(*words, operator="Riet Jansen").code == "not_permitted"
    assert list(tmp_path.glob("copy*")) == []


def test_a_coordinator_makes_backups_and_moves_nothing(line, tmp_path):
    assert line("backup", str(tmp_path / "copy.db"), operator="Karin Coördinator").data["ok"]
    assert line("move", "--to", str(tmp_path / "b.db"), operator="Karin Coördinator").code == "not_permitted"
    said = line(
        "restore", str(tmp_path / "copy.db"), "--to", str(tmp_path / "b.db"), operator="Karin Coördinator"
    )
    assert said.code == "not_permitted"
    assert sorted(file.name for file in tmp_path.glob("b.db*")) == []


def test_books_in_which_something_is_wrong_are_copied_and_that_is_told(line, numbers, tmp_path):
    record(line, numbers)
    with Database(line.where) as database, database.writing() as connection:
        connection.exec_driver_sql("UPDATE accounts SET given = given + 1 WHERE kind = 'pot'")
    said = line("backup", str(tmp_path / "copy.db"))
    assert said.status == 4
    assert json.loads(said.err)["error"]["code"] == "books_not_whole"
    told = json.loads(said.out)
    assert (told["ok"], told["faults"], told["entries"]) == (False, 1, 1)
    assert at(line, tmp_path / "copy.db")("verify").data["faults"]


def test_a_backup_is_put_back_where_nothing_stands(line, numbers, tmp_path):
    record(line, numbers)
    made = line("backup", str(tmp_path / "copy.db")).data
    before = {file: file.read_bytes() for file in tmp_path.iterdir()}
    to = tmp_path / "deep" / "bank.db"
    told = line("restore", str(tmp_path / "copy.db"), "--to", str(to)).data
    assert (told["file"], told["entries"], told["head"]) == (str(to), 1, made["head"])
    assert (told["done"], told["lost"], told["kept"]) == (True, None, None)
    assert modes(to) == {0o600}
    assert at(line, to)("verify").data["head"] == made["head"]
    assert at(line, to)("balance", operator="Riet Jansen").data == line("balance").data
    # The backup was read and nothing else.
    assert {file: file.read_bytes() for file in before} == before
    record(at(line, to), numbers, "3")


def test_a_backup_is_put_back_on_a_server(line, numbers, blank_server, tmp_path):
    record(line, numbers)
    made = line("backup", str(tmp_path / "copy.db")).data
    told = line("restore", str(tmp_path / "copy.db"), "--to", blank_server).data
    assert (told["entries"], told["head"], told["done"]) == (1, made["head"], True)
    there = at(line, blank_server)
    assert there("verify").data["head"] == made["head"]
    assert there("balance", operator="Riet Jansen").data == line("balance").data
    record(there, numbers, "3")
    assert (
        line("restore", str(tmp_path / "copy.db"), "--to", blank_server, "--replace").code
        == "database_exists"
    )
    assert there("verify").data["entries"] == 2


def test_nothing_is_replaced_before_it_was_said_what_goes(line, numbers, databases: Databases, tmp_path):
    """The one that stands there has what the backup has, and an entry and somebody more."""
    bank = at(line, databases.like("sqlite", "encrypted", found_encrypted))
    file, home = tmp_path / "copy.db", Path(bank.where)
    record(bank, numbers)
    made = bank("backup", str(file)).data
    record(bank, numbers, "2")
    bank("member", "add", "--name", "Mariam Haile")
    newest = bank("verify").data

    said = bank("restore", str(file), "--to", bank.where)
    assert said.status == 3
    assert json.loads(said.err)["error"]["code"] == "database_exists"
    told = json.loads(said.out)
    assert told["done"] is False
    assert (told["lost"]["entries"], told["lost"]["accounts"], told["lost"]["gained"]) == (1, 1, 0)
    assert told["lost"]["first"] == told["lost"]["last"]
    assert bank("verify").data == newest
    looked = bank("restore", str(file), "--to", bank.where, "--replace", "--dry-run").data
    assert (looked["done"], looked["lost"]) == (False, told["lost"])
    assert bank("verify").data == newest

    done = bank("restore", str(file), "--to", bank.where, "--replace").data
    assert (done["done"], done["lost"]) == (True, told["lost"])
    assert bank("verify").data["head"] == made["head"]
    assert bank("balance", operator="Riet Jansen").data
    kept = at(line, done["kept"])
    assert kept("verify").data["head"] == newest["head"]
    assert modes(Path(done["kept"])) == {0o600}
    assert not [part for part in home.parent.iterdir() if part.name.endswith((".new", *JOURNALS))]
    # And back again: the backup knows less, so nothing is lost.
    again = bank("restore", done["kept"], "--to", bank.where, "--replace").data
    assert (again["lost"]["entries"], again["lost"]["gained"]) == (0, 1)


def test_a_person_reads_what_goes(line, numbers, databases: Databases, tmp_path):
    bank = at(line, databases.like("sqlite", "encrypted", found_encrypted))
    bank("backup", str(tmp_path / "copy.db"))
    record(bank, numbers)
    said = bank.say("restore", str(tmp_path / "copy.db"), "--to", bank.where)
    assert "Er is nog niets gedaan" in said.out
    assert "Eén boeking die er nu staat, zit niet in de reservekopie" in said.out
    assert "--replace" in said.err
    said = bank.say("restore", str(tmp_path / "copy.db"), "--to", bank.where, "--replace")
    assert "teruggezet" in said.out
    assert "-replaced-" in said.out


def test_a_bank_in_which_somebody_works_is_not_replaced(line, databases: Databases, tmp_path):
    where = databases.like("sqlite", "bank", found)
    bank = at(line, where)
    bank("backup", str(tmp_path / "copy.db"))
    with Database(where) as desk, desk.reading() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM entries").scalar_one()
        said = bank("restore", str(tmp_path / "copy.db"), "--to", where, "--replace")
        assert said.code == "database_locked"
    assert bank("verify").data["ok"]
    assert not list(Path(where).parent.glob("*replaced*"))
    assert bank("restore", str(tmp_path / "copy.db"), "--to", where, "--replace").data["done"]


def test_what_cannot_be_opened_is_kept_too(line, databases: Databases, tmp_path):
    where = Path(databases.like("sqlite", "encrypted", found_encrypted))
    bank = at(line, where)
    bank("backup", str(tmp_path / "copy.db"))
    where.write_bytes(b"\0" * 9000)
    told = json.loads(bank("restore", str(tmp_path / "copy.db"), "--to", str(where)).out)
    assert told["lost"]["known"] is False
    done = bank("restore", str(tmp_path / "copy.db"), "--to", str(where), "--replace").data
    assert Path(done["kept"]).read_bytes() == b"\0" * 9000
    assert bank("verify").data["ok"]


def test_a_recovery_key_puts_a_backup_back(line, tmp_path):
    where = str(tmp_path / "bank.db")
    key = line.raw("--json", "init", where, "--name", "X", "--admin", "Ans").data["recovery_key"]
    bank = at(line, where)
    assert bank("backup", str(tmp_path / "copy.db"), operator="Ans").status == 0
    said = bank.raw(
        "--json", "restore", str(tmp_path / "copy.db"), "--to", str(tmp_path / "b.db"),
        TIMEBANK_RECOVERY_KEY=key, TIMEBANK_PASSWORD="vergeten-vergeten",
    )  # fmt: skip
    assert said.data["done"]


@pytest.mark.parametrize("cut", [0, 1, 5000, 20000, -1])
def test_a_torn_backup_is_told_and_puts_nothing_back(line, databases: Databases, tmp_path, cut):
    bank = at(line, databases.like("sqlite", "encrypted", found_encrypted))
    file = tmp_path / "copy.db"
    bank("backup", str(file))
    file.write_bytes(file.read_bytes()[:cut])
    said = bank("restore", str(file), "--to", str(tmp_path / "b.db"))
    assert said.status == 3
    assert said.code in ("database_damaged", "copy_failed", "database_not_a_bank")
    assert not list(tmp_path.glob("b.db*"))


def test_a_flipped_byte_in_a_backup_is_told(line, databases: Databases, tmp_path):
    bank = at(line, databases.like("sqlite", "encrypted", found_encrypted))
    file = tmp_path / "copy.db"
    bank("backup", str(file))
    whole = file.read_bytes()
    for place in range(100, len(whole), len(whole) // 12):
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        said = bank("restore", str(file), "--to", str(tmp_path / "b.db"))
        assert said.status == 3, (place, said.out, said.err)
        assert not list(tmp_path.glob("b.db*"))


def test_what_is_no_backup_is_told(line, tmp_path):
    assert (
        line("restore", str(tmp_path / "nothing.db"), "--to", str(tmp_path / "b.db")).code
        == "database_missing"
    )
    (tmp_path / "letter.db").write_text("Beste buren" * 1000)
    assert (
        line("restore", str(tmp_path / "letter.db"), "--to", str(tmp_path / "b.db")).code
        == "database_not_a_bank"
    )
    assert line("restore", str(tmp_path), "--to", str(tmp_path / "b.db")).code == "database_not_a_bank"
    assert not list(tmp_path.glob("b.db*"))


def test_a_bank_moves_to_the_other_kind_and_back(line, numbers, databases: Databases, dialect, tmp_path):
    record(line, numbers)
    head = line("verify").data["head"]
    there_is = databases.blank("sqlite" if dialect == "postgresql" else "postgresql")
    told = line("move", "--to", there_is).data
    assert (told["entries"], told["head"], told["missed"], told["ok"]) == (1, head, 0, True)
    assert ("recovery_key" in told) == (dialect == "postgresql")
    there = at(line, there_is)
    assert there("verify").data["head"] == head
    assert there("balance").data == line("balance").data
    record(there, numbers, "2")
    back_is = databases.blank(dialect)
    back = there("move", "--to", back_is).data
    assert back["entries"] == 2
    assert at(line, back_is)("verify").data["head"] == back["head"]
    assert at(line, back_is)("balance", operator="Riet Jansen").data == there("balance").data
    assert line("move", "--to", there_is).code == "database_exists"
    for where in (there_is, back_is):
        databases.drop(where)


def test_no_password_of_a_server_is_repeated(line, blank_server):
    made = line("move", "--to", blank_server)
    assert made.status == 0
    secret = "geheim-van-de-server"
    for where in (
        f"postgresql://iemand:{secret}@127.0.0.1:1/bank",
        f"postgresql://iemand:{secret}@[kapot/bank",
    ):
        said = line("move", "--to", where)
        assert said.code == "database_unreachable"
        assert secret not in said.out + said.err


def test_the_log_says_that_a_copy_was_made(line, tmp_path):
    line("backup", str(tmp_path / "copy.db"))
    line("restore", str(tmp_path / "copy.db"), "--to", str(tmp_path / "b.db"))
    line("move", "--to", str(tmp_path / "c.db"))
    assert operations_in(line.where, line)[-2:] == ["note_backup", "note_move"]
    assert operations_in(str(tmp_path / "b.db"), line)[-1] == "note_restore"


def operations_in(where: str, line: Line) -> list[str]:
    office, ans = Office.open(where, "Ans Beheer", PASSWORD)
    with office:
        return [each.operation for each in reversed(office.ask(ans, list_audit))]
