"""Balances, statements and the proof of the books from the command line, on both databases."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.command_line.conftest import Line
from tests.fixtures.bank import TestBank, today_there
from timebank.store.database import Database


def test_balances_of_everybody(line: Line, bank: TestBank) -> None:
    line("record", "--giver", bank.fatma, "--receiver", bank.henk, bank.zebib, "--time", "1:15")
    rows = {row["number"]: row for row in line("balance").data}
    assert rows.keys() == {bank.fatma, bank.henk, bank.zebib, bank.olena, bank.linde, "POT"}
    assert all(row.keys() >= {"number", "name", "balance", "given", "received"} for row in rows.values())
    assert (rows["POT"]["balance"], rows[bank.fatma]["balance"]) == (75, 75)
    assert (rows[bank.henk]["balance"], rows[bank.henk]["received"]) == (-75, 75)
    spoken = line.say("balance", bank.henk, "pot").out.splitlines()
    assert "-1 u 15" in spoken[2]
    assert "De pot" in spoken[3]
    asked = [row["number"] for row in line("balance", bank.henk, bank.fatma, "POT").data]
    assert asked == [bank.henk, bank.fatma, "POT"]
    assert line("balance", "88888-0").status == 1


def test_a_statement_adds_up(line: Line, bank: TestBank) -> None:
    today = today_there()
    before, middle = today - timedelta(days=60), today - timedelta(days=30)
    for day, time in ((before, "1"), (middle, "2"), (today, "30m")):
        line(
            "record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", time, "--date", day.isoformat(),
            "--talent", "cooking",
        )  # fmt: skip
    line("grant", "--to", bank.henk, "--time", "5", "--reason", "welkom")

    whole = line("statement", bank.henk).data
    assert whole.keys() >= {"number", "opening", "lines", "closing"}
    assert (whole["number"], whole["opening"], whole["closing"]) == (bank.henk, 0, 90)
    assert [row["minutes"] for row in whole["lines"]] == [-60, -120, -30, 300]
    assert [row["balance"] for row in whole["lines"]] == [-60, -180, -210, 90]
    first = whole["lines"][0]
    assert first.keys() >= {"date", "entry", "kind", "with", "minutes", "balance"}
    assert (first["date"], first["kind"], first["with"]) == (before.isoformat(), "exchange", "Fatma Yılmaz")
    assert (first["talent"], first["side"], first["clock"]) == ("cooking", "received", 60)

    part = line("statement", bank.henk, "--from", f"{middle:%d-%m-%Y}", "--until", middle.isoformat()).data
    assert (part["opening"], len(part["lines"]), part["closing"]) == (-60, 1, -180)
    assert (
        line("statement", bank.henk, "--from", today.isoformat(), "--until", middle.isoformat()).code
        == "dates_reversed"
    )
    assert line("statement", bank.henk, "--from", "ooit").code == "date_not_understood"
    spoken = line.say("statement", bank.henk).out
    assert "Saldo ervoor: 0 u" in spoken
    assert "hulp: " in spoken
    assert "Fatma Yılmaz" in spoken


def test_a_statement_as_a_pdf(line: Line, bank: TestBank, tmp_path: Path) -> None:
    line("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "2")
    file = tmp_path / "henk.pdf"
    data = line("statement", bank.henk, "--pdf", str(file)).data
    assert (data["closing"], data["pdf"]) == (-120, str(file))
    assert file.read_bytes().startswith(b"%PDF-")
    assert [path.name for path in tmp_path.iterdir()] == ["henk.pdf"]
    assert str(file) in line.say("statement", bank.henk, "--pdf", str(file)).out
    nowhere = line("statement", bank.henk, "--pdf", str(tmp_path / "geen" / "henk.pdf"))
    assert (nowhere.status, nowhere.code) == (3, "folder_not_writable")
    for no_file in ("", ".", str(tmp_path)):
        refused = line("statement", bank.henk, "--pdf", no_file)
        assert (refused.status, refused.code) == (3, "folder_not_writable"), no_file


def test_whole_books_are_told(line: Line, bank: TestBank) -> None:
    line("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "2")
    told = line("verify")
    assert told.status == 0
    assert told.data.keys() >= {"entries", "postings", "head", "ok", "faults"}
    assert (told.data["entries"], told.data["postings"], told.data["ok"], told.data["faults"]) == (
        1,
        2,
        True,
        [],
    )
    assert line.say("verify").out.startswith("De boeken kloppen.")
    assert line("verify", operator="Riet Jansen").code == "not_permitted"


@pytest.fixture
def tampered(line: Line, bank: TestBank, dialect: str):
    """Changes the database behind the program's back, guards out of the way, and puts it back afterwards."""
    undo = []

    def change(statement: str, back: str) -> None:
        undo.append(back)
        run(statement)

    def run(statement: str) -> None:
        with Database(line.where) as opened, opened.writing() as connection:
            connection.execute(text(statement))

    yield change
    for back in undo:
        run(back)


def test_a_changed_balance_is_found(line: Line, bank: TestBank, tampered) -> None:
    line("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "2")
    where = f"WHERE code = '{bank.fatma}'"
    tampered(
        f"UPDATE accounts SET balance = balance + 60 {where}",
        f"UPDATE accounts SET balance = balance - 60 {where}",
    )
    told = line("verify")
    assert told.status == 4
    assert told.data["ok"] is False
    assert any(fault["account"] == bank.fatma for fault in told.data["faults"])
    spoken = line.say("verify")
    assert (spoken.status, spoken.err) == (4, "")
    assert spoken.out.startswith("Er ")


def test_a_value_that_cannot_be_is_named_not_only_called_damage(
    line: Line, bank: TestBank, dialect: str
) -> None:
    if dialect != "sqlite":
        pytest.skip("PostgreSQL has no way past its own checks but to drop them")
    entry = line("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "2").data["entry"]

    def set_minutes(minutes: int) -> None:
        with Database(line.where) as opened, opened.writing() as connection:
            run = connection.exec_driver_sql
            run("PRAGMA ignore_check_constraints = ON")
            guards = run("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all()
            for name, _ in guards:
                run(f"DROP TRIGGER {name}")
            run(f"UPDATE transfers SET minutes = {minutes}")
            for _, made in guards:
                run(made)

    set_minutes(-5)
    told, refused = line("verify"), line("balance")
    set_minutes(120)
    assert told.status == 4
    assert entry in {fault["entry"] for fault in told.data["faults"]}
    assert (refused.status, refused.code) == (3, "database_damaged")


def test_a_guard_that_is_gone_is_found_and_stops_everything_else(
    line: Line, dialect: str, bank: TestBank
) -> None:
    with Database(line.where) as opened, opened.writing() as connection:
        if dialect == "sqlite":
            named = connection.execute(
                text("SELECT name FROM sqlite_master WHERE type = 'trigger'")
            ).scalars()
            name = sorted(named)[0]
            made = connection.execute(
                text("SELECT sql FROM sqlite_master WHERE name = :name"), {"name": name}
            ).scalar_one()
            connection.execute(text(f"DROP TRIGGER {name}"))
        else:
            name, table, made = connection.execute(
                text(
                    "SELECT tgname, tgrelid::regclass::text, pg_get_triggerdef(oid) FROM pg_trigger "
                    "WHERE NOT tgisinternal ORDER BY tgname LIMIT 1"
                )
            ).one()
            connection.execute(text(f"DROP TRIGGER {name} ON {table}"))
    told = line("verify")
    refused = line("balance")
    with Database(line.where) as opened, opened.writing() as connection:
        connection.exec_driver_sql(made)
    assert told.status == 4
    assert "guard_missing" in {fault["code"] for fault in told.data["faults"]}
    assert (refused.status, refused.code) == (3, "guards_missing")
