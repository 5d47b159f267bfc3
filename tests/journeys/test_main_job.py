"""The whole main job through the command line, as a centre would do it on its first day, on both databases.

An encrypted bank (on SQLite), operators, another program's members and history, an exchange at the desk, both
balances, statement and bilingual certificate on paper, checked papers, proved books, and the books written out.
"""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from beancount import loader
from pypdf import PdfReader

from tests.fixtures.bank import today_there
from timebank.command_line import main

SAMPLES = Path(__file__).parents[1] / "formats" / "samples"
PASSWORD = "een-heel-goed-woord"


class Centre:
    """The people of the centre at the command line; each command must succeed."""

    def __init__(self, where: str, capsys: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> None:
        self.where = where
        self.passwords = {"Ans Beheer": PASSWORD}
        self._capsys = capsys
        self._patch = patch

    def __call__(self, operator: str, *words: str, status: int = 0):
        self._patch.setenv("TIMEBANK_PASSWORD", self.passwords[operator])
        self._capsys.readouterr()
        done = main(["--json", "--database", self.where, "--operator", operator, *words])
        out, err = self._capsys.readouterr()
        assert done == status, err
        return json.loads(out)

    def hire(self, name: str, role: str, *more: str) -> None:
        made = self("Ans Beheer", "operator", "add", "--name", name, "--role", role, *more)
        self.passwords[name] = made["password"]

    def balances(self) -> dict[str, int]:
        return {row["name"]: row["balance"] for row in self("Riet Balie", "balance")}


@pytest.fixture
def centre(database_url: str, capsys, monkeypatch) -> Centre:
    return Centre(database_url, capsys, monkeypatch)


def text_of(file: str) -> str:
    return "".join(page.extract_text() for page in PdfReader(file).pages)


def test_from_the_first_day_to_the_proof(centre: Centre, dialect: str, tmp_path: Path) -> None:
    made = centre("Ans Beheer", "init", centre.where, "--name", "Buurthuis De Linde", "--admin", "Ans Beheer")
    if dialect == "sqlite":
        assert made["recovery_key"]
        assert Path(centre.where).read_bytes()[:6] != b"SQLite"
    centre.hire("Riet Balie", "desk")
    centre.hire("Karin Samen", "coordinator")

    # What the old program knew: everybody's balance (one file twice), and then the history behind it.
    file = str(SAMPLES / "timeoverflow_members_nl.csv")
    taken = centre("Ans Beheer", "import", file)
    assert (taken["rejected"], taken["booked"]) == ([], taken["read"])
    opening = centre.balances()
    assert sum(opening.values()) == 0
    assert centre("Ans Beheer", "import", file)["booked"] == 0
    assert centre.balances() == opening
    history = centre("Ans Beheer", "import", str(SAMPLES / "timeoverflow_transfers_nl.csv"))
    assert history["rejected"] == []
    people = [name for name, minutes in opening.items() if name != "POT"]
    assert {name: centre.balances()[name] for name in people} == {name: opening[name] for name in people}

    # Two people at the desk, one of whom has never been here.
    giver = centre(
        "Riet Balie", "member", "add", "--name", "Zebib Tesfay", "--script-name", "ዘቢብ ተስፋይ",
        "--speaks", "ti,ar", "--role", "newcomer",
    )  # fmt: skip
    others = [row for row in centre("Riet Balie", "balance") if row["kind"] == "member"]
    receiver = next(row for row in others if row["number"] != giver["number"])
    found = centre("Riet Balie", "member", "find", "zebib")
    assert found[0]["number"] == giver["number"]
    recorded = centre(
        "Riet Balie", "record", "--giver", giver["number"], "--receiver", receiver["number"], "--time", "2:30",
        "--talent", "cooking", "--confirmed", "at_desk", "--key", "slip-1",
    )  # fmt: skip
    assert {p["account"]: p["minutes"] for p in recorded["postings"]} == {
        giver["number"]: 150, receiver["number"]: -150,
    }  # fmt: skip
    assert centre.balances()["Zebib Tesfay"] == 150
    assert centre.balances()[receiver["name"]] == receiver["balance"] - 150

    # An afternoon of an organisation, which the pot pays.
    linde = centre(
        "Karin Samen", "organisation", "add", "--name", "Taalcafé De Linde", "--phone", "020 1234567"
    )
    centre(
        "Riet Balie", "record", "--giver", receiver["number"], "--receiver", giver["number"], "--time", "2",
        "--under", linde["number"], "--confirmed", "slip_signed",
    )  # fmt: skip
    assert centre.balances()["Zebib Tesfay"] == 150

    # Paper.
    statement = tmp_path / "overzicht.pdf"
    told = centre("Riet Balie", "statement", giver["number"], "--pdf", str(statement))
    assert told["opening"] + sum(line["minutes"] for line in told["lines"]) == told["closing"] == 150
    assert giver["number"] in text_of(str(statement))
    today = today_there()
    (paper,) = centre(
        "Riet Balie", "certificate", "issue", "--member", giver["number"], "--language", "ar",
        "--from", (today - timedelta(days=30)).isoformat(), "--until", today.isoformat(), "--out", str(tmp_path),
    )  # fmt: skip
    assert (paper["given"], paper["attended"]) == (150, 120)
    printed = text_of(paper["file"])
    assert paper["certificate"] in printed
    assert "Zebib Tesfay" in printed
    assert any("\u0600" <= letter <= "\u06ff" or "\ufb50" <= letter <= "\ufefc" for letter in printed)
    assert centre("Riet Balie", "certificate", "verify", paper["file"])["valid"]

    # A mistake is undone; the paper that counted it is told, the books stay whole.
    centre("Riet Balie", "reverse", recorded["entry"], "--reason", "het was een andere dag")
    assert centre("Riet Balie", "certificate", "verify", paper["file"], status=4)["status"] == "flagged"
    proof = centre("Karin Samen", "verify")
    assert (proof["ok"], proof["faults"]) == (True, [])

    # The books in another program's hands agree with every balance.
    out = tmp_path / "books.beancount"
    exported = centre("Karin Samen", "export", "--format", "beancount", "--out", str(out))
    assert exported["entries"] == proof["entries"]
    _, errors, _ = loader.load_file(str(out))
    assert errors == []
    assert sum(centre.balances().values()) == 0
