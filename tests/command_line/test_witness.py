"""A seal from paper is looked for in the books: there it is, or somebody wrote the books anew."""

import io
import json
import re
from datetime import UTC, datetime

import pytest
from pypdf import PdfReader

from tests.command_line.conftest import Line
from tests.command_line.test_safekeeping import at, record
from tests.fixtures.bank import PASSWORD
from timebank.domain.lists import ListHead, ListTable
from timebank.office import Office
from timebank.services.lists import list_paper
from timebank.store import guards


@pytest.fixture
def numbers(line: Line) -> list[str]:
    return [row["number"] for row in line("balance").data if row["kind"] == "member"]


def seal_on(paper: bytes) -> str:
    """The seal as it stands on a printed paper, in groups."""
    text = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(paper)).pages)
    found = re.search(r"Stand van het boek: regel \d+, ((?:[0-9a-f]{8} ?){8})", text)
    assert found, text
    return found[1].strip()


@pytest.fixture
def papers(line, numbers, tmp_path, bank) -> dict[str, str]:
    """What was printed after the second of three entries: the statement of a member, and today's list."""
    record(line, numbers, "1")
    record(line, numbers, "2")
    assert line("statement", numbers[0], "--pdf", str(tmp_path / "s.pdf")).status == 0
    day = ListTable(title="Vandaag", told="", in_minutes="", heads=(ListHead(title="Naam"),), rows=(("x",),))
    printed = bank.office.ask(bank.desk, list_paper, "today", day)
    record(line, numbers, "3")
    return {"statement": seal_on((tmp_path / "s.pdf").read_bytes()), "list": seal_on(printed)}


@pytest.mark.parametrize("paper", ["statement", "list"])
def test_what_was_printed_is_found_in_the_books(line, papers, paper):
    seal = papers[paper]
    told = line("verify", "--witness", seal).data
    assert told["ok"]
    (heard,) = told["witnesses"]
    assert heard["head"] == seal.replace(" ", "")
    assert (heard["found"], heard["sequence"]) == (True, 2)
    assert datetime.fromisoformat(heard["posted_at"]).date() == datetime.now(UTC).date()
    # Two groups are enough, and capitals do not matter.
    assert line("verify", "--witness", seal[:17].upper()).data["witnesses"][0]["sequence"] == 2
    assert f"Het zegel {seal} staat in het boek: regel 2" in line.say("verify", "--witness", seal).out


def test_books_that_were_written_anew_do_not_know_the_paper(line, papers, numbers, tmp_path):
    """A forger leaves the second entry out, books on, and the new chain is whole in itself."""
    made = tmp_path / "anew.db"
    assert line("backup", str(made)).status == 0
    forged = at(line, made)
    with Office.open(str(made), "Ans Beheer", PASSWORD)[0] as office, office.database.writing() as connection:
        for trigger in (
            "entries_update", "entries_delete", "transfers_delete", "participations_delete",
        ):  # fmt: skip
            connection.exec_driver_sql(f"DROP TRIGGER guard_{trigger}")
        for table in ("transfers", "participations", "entries"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
        connection.exec_driver_sql("UPDATE ledger_head SET sequence = 0, digest = zeroblob(32)")
        connection.exec_driver_sql("UPDATE accounts SET balance = 0, given = 0, received = 0")
        guards.install(connection)
    record(forged, numbers, "1")
    record(forged, numbers, "3")
    assert forged("verify").data["ok"]
    for seal in papers.values():
        said = forged("verify", "--witness", seal)
        assert said.status == 4
        told = json.loads(said.out)
        assert not told["ok"]
        assert [fault["code"] for fault in told["faults"]] == ["witness_unknown"]
        assert told["witnesses"][0]["found"] is False
    assert "staat niet in dit boek" in forged.say("verify", "--witness", papers["list"]).out


def test_several_papers_are_heard_in_one_go(line, papers):
    said = line("verify", "--witness", papers["list"], "--witness", "0123456789abcdef", "--witness", "0" * 64)
    assert said.status == 4
    assert [each["sequence"] for each in json.loads(said.out)["witnesses"]] == [2, None, 0]


@pytest.mark.parametrize("typed", ["", "0123456789abcde", "geheim", "g" * 16, "0" * 65, "%" * 16])
def test_what_is_no_seal_is_told(line, typed):
    said = line("verify", f"--witness={typed}")
    assert (said.status, said.code) == (1, "seal_not_understood")


def test_the_seal_of_a_backup_is_a_witness_too(line, numbers, tmp_path):
    record(line, numbers)
    head = line("backup", str(tmp_path / "copy.db")).data["head"]
    record(line, numbers, "2")
    assert line("verify", "--witness", head).data["witnesses"][0]["sequence"] == 1
