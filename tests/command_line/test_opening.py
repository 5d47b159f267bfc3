"""Making a bank, signing in, and every way in which a bank cannot be opened."""

import json
import shutil
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlcipher3 import dbapi2

from tests.command_line.conftest import Line, Said
from tests.fixtures.bank import PASSWORD
from timebank.command_line import main
from timebank.domain.access import Role
from timebank.store import database as databases
from timebank.store.database import Database
from timebank.store.upgrade import newest_schema


@pytest.fixture
def run(capsys, monkeypatch):
    monkeypatch.setenv("TIMEBANK_PASSWORD", PASSWORD)

    def run(*words: str) -> Said:
        capsys.readouterr()
        status = main(["--language", "nl", *words])
        return Said(status, *capsys.readouterr())

    return run


def test_a_new_bank_on_either_database(run, database_url: str, dialect: str) -> None:
    made = run("--json", "init", database_url, "--name", "De Linde", "--admin", "Ans Beheer").data
    assert made["schema"] == newest_schema()
    assert ("recovery_key" in made) == (dialect == "sqlite")
    if dialect == "sqlite":
        assert made["database"] == database_url

    again = run("--json", "init", database_url, "--name", "x", "--admin", "y")
    assert (again.status, again.code) == (3, "database_exists")
    # A server holds no file.
    assert ("bestand" in again.err) == (dialect == "sqlite")
    # The only operator need not be named, and the talents are there from the start.
    talents = run("--json", "--database", database_url, "talent", "list").data
    assert len(talents) > 70
    assert {"number", "name"} <= talents[0].keys()
    assert run("--json", "--database", database_url, "verify").data["ok"]


def test_a_file_is_encrypted_unless_told_otherwise(run, tmp_path: Path) -> None:
    secret, plain = tmp_path / "secret.db", tmp_path / "plain.db"
    key = run("--json", "init", str(secret), "--name", "x", "--admin", "Ans").data["recovery_key"]
    assert (
        "recovery_key"
        not in run("--json", "init", str(plain), "--name", "x", "--admin", "A", "--no-encryption").data
    )
    assert plain.read_bytes()[:6] == b"SQLite"
    assert secret.read_bytes()[:6] != b"SQLite"
    spoken = run("init", str(tmp_path / "third.db"), "--name", "x", "--admin", "Ans")
    assert "herstelsleutel" in spoken.out
    assert key not in spoken.out


def test_the_recovery_key_opens_the_file_when_all_else_fails(run, tmp_path: Path, monkeypatch) -> None:
    file = tmp_path / "bank.db"
    key = run("--json", "init", str(file), "--name", "x", "--admin", "Ans").data["recovery_key"]
    monkeypatch.setenv("TIMEBANK_PASSWORD", "vergeten-en-fout")
    assert run("--json", "--database", str(file), "balance").code == "not_signed_in"
    monkeypatch.setenv("TIMEBANK_RECOVERY_KEY", key)
    assert run("--json", "--database", str(file), "balance").status == 0
    monkeypatch.delenv("TIMEBANK_PASSWORD")
    assert run("--json", "--database", str(file), "balance").status == 0
    monkeypatch.setenv("TIMEBANK_RECOVERY_KEY", key[:-1] + ("A" if key[-1] != "A" else "B"))
    refused = run("--json", "--database", str(file), "balance")
    assert (refused.status, refused.code) == (1, "mistyped_recovery_key")


def test_an_encrypted_bank_opens_to_each_operator(run, tmp_path: Path, monkeypatch) -> None:
    file = str(tmp_path / "bank.db")
    run("init", file, "--name", "x", "--admin", "Ans")
    monkeypatch.setenv("TIMEBANK_NEW_PASSWORD", "een-ander-woord")
    added = run("--json", "--database", file, "operator", "add", "--name", "Bo", "--role", "desk").data
    assert "password" not in added
    monkeypatch.delenv("TIMEBANK_NEW_PASSWORD")
    made_up = run(
        "--json",
        "--database",
        file,
        "--operator",
        "Ans",
        "operator",
        "add",
        "--name",
        "Cas",
        "--role",
        "desk",
    ).data
    for name, password in (("Bo", "een-ander-woord"), ("cas", made_up["password"])):
        monkeypatch.setenv("TIMEBANK_PASSWORD", password)
        assert run("--json", "--database", file, "--operator", name, "balance").status == 0
        assert run("--json", "--database", file, "--operator", "Ans", "balance").code == "not_signed_in"
    unnamed = run("--database", file, "balance")
    assert (unnamed.status, unnamed.out) == (1, "")
    assert "--operator" in unnamed.err


def test_where_and_who_may_come_from_the_environment(line: Line) -> None:
    places = {"TIMEBANK_DATABASE": line.where, "TIMEBANK_OPERATOR": "riet jansen"}
    assert line.raw("--json", "balance", **places).status == 0
    assert line.raw("--json", "operator", "list", **places).code == "not_permitted"
    # What the command says goes before what the environment says, wherever it stands.
    assert line.raw("operator", "list", "--json", "--operator", "Ans Beheer", **places).status == 0
    assert line.raw("operator", "--operator", "Ans Beheer", "list", "--json", **places).status == 0
    assert line.raw("--operator", "Ans Beheer", "operator", "list", "--json", **places).status == 0


def test_a_wrong_name_or_password_is_told_alike(line: Line) -> None:
    for refused in (
        line("balance", operator="Niemand"),
        line("balance", TIMEBANK_PASSWORD="verkeerd-woord"),
        line("balance", TIMEBANK_PASSWORD=""),
    ):
        assert (refused.status, refused.code) == (1, "not_signed_in")


def test_without_a_name_the_first_administrator_is_meant(line: Line, bank) -> None:
    bank.office.add_operator(bank.admin, "Wim", Role.ADMINISTRATOR, "een-eigen-geheim")
    assert line.raw("--json", "--database", line.where, "operator", "list").status == 0
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TIMEBANK_PASSWORD", "een-eigen-geheim")
        refused = line.raw("--json", "--database", line.where, "balance")
    assert (refused.status, refused.code) == (1, "not_signed_in")
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("TIMEBANK_PASSWORD")
        refused = line.say("balance", "--language", "en")
    assert refused.status == 1
    assert "TIMEBANK_PASSWORD" in refused.err


def test_an_operator_who_was_dismissed_signs_in_no_more(line: Line, bank) -> None:
    bank.office.dismiss_operator(bank.admin, "Riet Jansen")
    assert line("balance", operator="Riet Jansen").code == "not_signed_in"


@pytest.mark.parametrize(
    ("words", "password", "status", "code"),
    [
        (["--name", "x", "--admin", "y"], "kort", 1, "password_too_short"),
        (["--name", " ", "--admin", "y"], PASSWORD, 1, "name_missing"),
        (["--name", "x", "--admin", ""], PASSWORD, 1, "name_missing"),
    ],
)
def test_a_bank_that_cannot_be_leaves_no_file(
    run, tmp_path: Path, monkeypatch, words, password, status, code
) -> None:
    monkeypatch.setenv("TIMEBANK_PASSWORD", password)
    refused = run("--json", "init", str(tmp_path / "bank.db"), *words)
    assert (refused.status, refused.code) == (status, code)
    assert list(tmp_path.iterdir()) == []


def test_places_where_no_bank_can_be_made(run, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Beste Henk")
    words = ("--name", "x", "--admin", "y")
    assert run("--json", "init", str(tmp_path / "letter.txt"), *words).code == "database_exists"
    assert (
        run("--json", "init", str(tmp_path / "letter.txt" / "bank.db"), *words).code == "folder_not_writable"
    )
    assert run("--json", "demo", str(tmp_path / "letter.txt")).code == "database_exists"
    assert run("--json", "init", "postgresql+psycopg://127.0.0.1:1/x", *words).code == "database_unreachable"
    assert (tmp_path / "letter.txt").read_text() == "Beste Henk"


def test_places_where_no_bank_is(run, tmp_path: Path) -> None:
    letter, other, damaged = tmp_path / "letter.txt", tmp_path / "other.db", tmp_path / "damaged.db"
    letter.write_text("Beste Henk")
    connection = dbapi2.connect(str(other))
    connection.execute("CREATE TABLE birds (name TEXT)")
    connection.commit()
    connection.close()
    run("init", str(damaged), "--name", "x", "--admin", "Ans", "--no-encryption")
    whole = damaged.read_bytes()
    damaged.write_bytes(whole[: len(whole) // 2] + bytes(len(whole) - len(whole) // 2))

    for where, code in (
        (str(tmp_path / "nowhere.db"), "database_missing"),
        (str(tmp_path / "nowhere" / "bank.db"), "database_missing"),
        (str(tmp_path), "database_not_a_bank"),
        (str(letter), "database_not_a_bank"),
        (str(other), "database_not_a_bank"),
        (str(damaged), "database_damaged"),
        ("", "database_not_a_bank"),
        ("mysql://localhost/bank", "database_missing"),
        ("postgresql://127.0.0.1:1/bank", "database_unreachable"),
        ("postgresql+psycopg://127.0.0.1:geen/bank", "database_unreachable"),
    ):
        refused = run("--json", "--database", where, "--operator", "Ans", "balance")
        assert (where, refused.status, refused.code) == (where, 3, code)
        spoken = run("--database", where, "--operator", "Ans", "balance")
        assert (spoken.status, spoken.out, spoken.err.count("\n")) == (3, "", 1)
    assert letter.read_text() == "Beste Henk"


def test_the_keys_that_belong_to_a_file(run, tmp_path: Path) -> None:
    file, moved = tmp_path / "bank.db", tmp_path / "elsewhere" / "bank.db"
    run("init", str(file), "--name", "x", "--admin", "Ans")
    moved.parent.mkdir()
    shutil.copy(file, moved)
    assert run("--json", "--database", str(moved), "balance").code == "key_missing"
    shutil.copy(file.with_name("bank.db.keys"), moved.with_name("bank.db.keys"))
    assert run("--json", "--database", str(moved), "balance").status == 0
    moved.with_name("bank.db.keys").write_text("{")
    assert run("--json", "--database", str(moved), "balance").code == "keys_damaged"


def test_a_newer_bank_is_left_alone(line: Line) -> None:
    with Database(line.where) as opened:
        with opened.writing() as connection:
            held = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
            connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        refused = line("balance")
        with opened.writing() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = :held"), {"held": held})
    assert (refused.status, refused.code) == (3, "database_newer")


def test_a_bank_that_another_program_holds(run, tmp_path: Path, monkeypatch) -> None:
    file = tmp_path / "bank.db"
    run("init", str(file), "--name", "x", "--admin", "Ans", "--no-encryption")
    monkeypatch.setattr(databases, "PATIENCE_SECONDS", 0.1)
    holder = dbapi2.connect(str(file), isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    refused = run("--json", "--database", str(file), "member", "add", "--name", "Fatma")
    assert (refused.status, refused.code) == (3, "database_locked")
    holder.execute("ROLLBACK")
    holder.close()
    assert run("--json", "--database", str(file), "member", "find", "Fatma").data == []


def test_a_fictional_community(run, database_url: str) -> None:
    made = run("--json", "demo", database_url, "--members", "12", "--exchanges", "30", "--seed", "7").data
    assert (made["members"], made["exchanges"]) == (12, 30)
    assert {operator["role"] for operator in made["operators"]} == {role.value for role in Role}
    for operator in made["operators"]:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("TIMEBANK_PASSWORD", operator["password"])
            said = run("--json", "--database", database_url, "--operator", operator["name"], "talent", "list")
            # The kiosk opens a screen for visitors; at the command line it may do nothing.
            assert said.status == (1 if operator["role"] == "kiosk" else 0)
            if operator["role"] == "administrator":
                verified = run(
                    "--json", "--database", database_url, "--operator", operator["name"], "verify"
                ).data
    assert verified["ok"]
    assert verified["entries"] >= 30
    assert json.dumps(made, ensure_ascii=False)


def test_a_name_longer_than_any_system_allows_is_told(run, tmp_path: Path) -> None:
    bank, name = str(tmp_path / "bank.db"), "n" * 300
    made = run("init", bank, "--name", "x", "--admin", "Ans", "--no-encryption")
    assert made.status == 0
    here = ("--json", "--database", bank)
    assert run(*here, "import", name).code == "source_file_missing"
    rows = tmp_path / "rows.csv"
    rows.write_text("Naam\nJan\n", "utf-8")
    assert run(*here, "import", str(rows), "--mapping", name).code == "source_file_missing"
    for form in ("csv", "json"):
        assert run(*here, "export", "--format", form, "--out", name).code == "folder_not_writable"
    assert run("--json", "--database", name, "balance").code == "database_missing"
    assert run("--json", "init", name, "--name", "x", "--admin", "y").code == "folder_not_writable"
    assert run("--json", "demo", name).code == "folder_not_writable"


def test_a_word_with_a_nul_is_wrong_use(run, tmp_path: Path) -> None:
    assert run("--json", "init", str(tmp_path / "a\0b.db"), "--name", "x", "--admin", "y").code == "wrong_use"
