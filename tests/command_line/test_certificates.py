"""Certificates from the command line, on both databases."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.command_line.conftest import Line
from tests.fixtures.bank import PASSWORD, TestBank, today_there
from timebank import papermaking
from timebank.domain.errors import DiskFull
from timebank.domain.numbers import read_certificate_number

TODAY = today_there()
FROM, UNTIL = (TODAY - timedelta(days=100)).isoformat(), TODAY.isoformat()


@pytest.fixture
def helped(line: Line, bank: TestBank) -> str:
    """Fatma helped Henk for two and a half hours, and was at the language cafe of the Linde."""
    entry = line(
        "record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "2:30", "--confirmed", "at_desk"
    ).data["entry"]
    line(
        "record", "--giver", bank.henk, "--receiver", bank.fatma, bank.zebib, "--time", "2", "--under", bank.linde,
        "--confirmed", "slip_signed",
    )  # fmt: skip
    return str(entry)


def issue(line: Line, out: Path, *words: str):
    return line("certificate", "issue", *words, "--from", FROM, "--until", UNTIL, "--out", str(out))


def test_issuing_and_checking(line: Line, bank: TestBank, helped: str, tmp_path: Path) -> None:
    out = tmp_path / "bewijzen" / "2026"
    (paper,) = issue(line, out, "--member", bank.fatma, "--language", "ar").data
    assert paper.keys() >= {"certificate", "member", "given", "attended", "file"}
    assert (paper["member"], paper["given"], paper["attended"]) == (bank.fatma, 150, 120)
    assert read_certificate_number(paper["certificate"]) == paper["certificate"]
    printed = "".join(page.extract_text() for page in PdfReader(paper["file"]).pages)
    assert paper["certificate"] in printed
    assert paper["name"] in printed

    for shown in (paper["file"], paper["certificate"]):
        checked = line("certificate", "verify", shown)
        assert checked.status == 0
        assert checked.data.keys() >= {"certificate", "valid", "status", "why"}
        assert (checked.data["certificate"], checked.data["valid"]) == (paper["certificate"], True)
        assert checked.data["status"] == "valid"
    listed = line("certificate", "list").data
    assert [row.keys() >= {"certificate", "member", "issued", "status"} for row in listed] == [True]
    assert (listed[0]["certificate"], listed[0]["member"], listed[0]["status"]) == (
        paper["certificate"], bank.fatma, "valid",
    )  # fmt: skip
    assert line("certificate", "list", "--member", bank.henk).data == []


def test_the_language_behind_issue_is_that_of_the_paper(
    line: Line, bank: TestBank, helped: str, tmp_path: Path
) -> None:
    said = line.say(
        "--language", "en", "certificate", "issue", "--member", bank.fatma, "--from", FROM, "--until", UNTIL,
        "--language", "tr", "--out", str(tmp_path),
    )  # fmt: skip
    assert said.out.startswith("1 certificate was made")
    (file,) = tmp_path.glob("*.pdf")
    turkish = "".join(page.extract_text() for page in PdfReader(file).pages)
    dutch_only = issue(line, tmp_path / "nl", "--member", bank.fatma, "--language", "nl").data[0]["file"]
    assert "Katılım" in turkish
    assert "Katılım" not in "".join(page.extract_text() for page in PdfReader(dutch_only).pages)


def test_everybody_of_an_organisation(line: Line, bank: TestBank, helped: str, tmp_path: Path) -> None:
    papers = issue(line, tmp_path, "--organisation", bank.linde).data
    assert {(p["member"], p["given"], p["attended"]) for p in papers} == {
        (bank.henk, 120, 0), (bank.fatma, 0, 120), (bank.zebib, 0, 120),
    }  # fmt: skip
    assert len({p["certificate"] for p in papers}) == 3
    assert all(Path(p["file"]).exists() for p in papers)


def test_a_reprint_is_the_very_file(line: Line, bank: TestBank, helped: str, tmp_path: Path) -> None:
    (paper,) = issue(line, tmp_path, "--member", bank.fatma).data
    again = line("certificate", "reprint", paper["certificate"], "--out", str(tmp_path / "weer")).data
    assert Path(again["file"]).read_bytes() == Path(paper["file"]).read_bytes()


def test_what_is_wrong_with_a_paper(line: Line, bank: TestBank, helped: str, tmp_path: Path) -> None:
    first, second = (issue(line, tmp_path, "--member", bank.fatma).data[0] for _ in range(2))
    withdrawn = line("certificate", "withdraw", first["certificate"], "--reason", "naam verkeerd").data
    assert (withdrawn["certificate"], withdrawn["status"]) == (first["certificate"], "withdrawn")
    told = line("certificate", "verify", first["file"])
    assert (told.status, told.data["valid"], told.data["status"]) == (4, False, "withdrawn")
    assert "naam verkeerd" in told.data["why"]

    line("reverse", helped, "--reason", "was een andere dag")
    flagged = line("certificate", "verify", second["certificate"])
    assert (flagged.status, flagged.data["valid"], flagged.data["status"]) == (4, False, "flagged")

    file = tmp_path / "anders.pdf"
    file.write_bytes(Path(second["file"]).read_bytes() + b"\n")
    changed = line("certificate", "verify", str(file))
    assert (changed.status, changed.data["status"], changed.data["certificate"]) == (
        4, "changed", second["certificate"],
    )  # fmt: skip
    file.write_bytes(b"%PDF-1.7 niets")
    for unknown in (str(file), "2026-99999-0", "zomaar een woord"):
        said = line("certificate", "verify", unknown)
        assert (said.status, said.data["status"], said.data["valid"]) == (4, "unknown", False)
    spoken = line.say("certificate", "verify", str(file))
    assert (spoken.status, spoken.err) == (4, "")
    assert spoken.out == "Wij kunnen dit niet controleren. Bel de organisatie op het papier.\n"


def test_papers_that_cannot_be(line: Line, bank: TestBank, helped: str, tmp_path: Path) -> None:
    assert issue(line, tmp_path, "--member", bank.olena).code == "nothing_to_certify"
    assert issue(line, tmp_path, "--member", bank.linde).code == "not_a_member"
    assert issue(line, tmp_path, "--organisation", bank.fatma).code == "not_an_organisation"
    reversed_dates = line(
        "certificate",
        "issue",
        "--member",
        bank.fatma,
        "--from",
        UNTIL,
        "--until",
        FROM,
        "--out",
        str(tmp_path),
    )
    assert reversed_dates.code == "dates_reversed"
    (tmp_path / "letter").write_text("Beste Henk")
    nowhere = issue(line, tmp_path / "letter", "--member", bank.fatma)
    assert (nowhere.status, nowhere.code) == (3, "folder_not_writable")
    assert line("certificate", "list").data == []
    assert line("certificate", "withdraw", "2026-00001-4", "--reason", "x").code == "certificate_unknown"
    assert line("certificate", "reprint", "2026-00001-5", "--out", str(tmp_path)).code == "mistyped_number"
    assert line("certificate", "verify", str(tmp_path / "weg.pdf")).code == "source_file_missing"


def test_a_choice_names_who_fits_and_makes_theirs_with_one_file_for_the_printer(
    line: Line, bank: TestBank, helped: str, tmp_path: Path
) -> None:
    said = issue(line, tmp_path, "--least", "2:15", "--printer-file", "alles")
    assert [paper["member"] for paper in said.data] == [bank.fatma]
    assert len(PdfReader(tmp_path / "alles.pdf").pages) == 1
    assert [paper["member"] for paper in issue(line, tmp_path, "--organisation", bank.linde, "--least", "2").data] == [
        bank.fatma, bank.henk, bank.zebib,
    ]  # fmt: skip
    assert issue(line, tmp_path, "--goal", "40").code == "nothing_to_certify"
    assert issue(line, tmp_path, "--talent", "cooking").code == "nothing_to_certify"
    assert issue(line, tmp_path, "--activity", "bestaat niet").code == "series_unknown"
    assert issue(line, tmp_path, "--least", "veel").code == "time_not_understood"
    # Once more passes over who has one; without --new everybody gets another one, as before.
    assert issue(line, tmp_path, "--organisation", bank.linde, "--new").data == []
    assert len(issue(line, tmp_path, "--organisation", bank.linde).data) == 3
    told = line.say(
        "certificate", "issue", "--organisation", bank.linde, "--new", "--from", FROM, "--until", UNTIL,
        "--out", str(tmp_path),
    )  # fmt: skip
    assert told.out.splitlines()[-1] == "3 mensen hadden al een bewijs."


def test_what_is_missing_is_told_and_nothing_made(
    line: Line, bank: TestBank, helped: str, tmp_path: Path
) -> None:
    strange = line("member", "add", "--name", "李小龍").data["number"]
    line("record", "--giver", strange, "--receiver", bank.henk, "--time", "1", "--under", bank.linde)
    found = line(
        "certificate", "issue", "--organisation", bank.linde, "--from", FROM, "--until", UNTIL, "--check"
    ).data
    assert found["chosen"] == 4
    assert found["ready"] == [bank.fatma, bank.henk, bank.zebib]
    of_strange = {each["gap"]: each["blocks"] for each in found["missing"] if each["number"] == strange}
    assert of_strange == {"no_font": True, "none_confirmed": False, "no_latin_name": False}
    assert all(each["why"].endswith(".") for each in found["missing"])
    assert list(tmp_path.iterdir()) == []
    assert line("certificate", "list").data == []
    # The command line makes a paper for each participant, as it always did; the letters copy, and are seen as boxes.
    assert len(issue(line, tmp_path, "--organisation", bank.linde).data) == 4


def test_the_list_says_the_name_that_stands_on_the_paper(
    line: Line, bank: TestBank, helped: str, tmp_path: Path
) -> None:
    called, official = "Almaz Bekele", "Almaz Mulugeta Bekele"
    number = line("member", "add", "--name", called, "--official-name", official).data["number"]
    line("record", "--giver", number, "--receiver", bank.henk, "--time", "1", "--confirmed", "at_desk")
    (paper,) = issue(line, tmp_path, "--member", number).data
    listed = line("certificate", "list").data
    assert [row["name"] for row in listed] == [paper["name"]] == [official]
    assert official in line("certificate", "verify", paper["file"]).data["why"]


def test_a_printers_file_that_was_not_made_is_told_apart_from_papers_that_were_not(
    line: Line, bank: TestBank, helped: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> str:
        raise DiskFull()

    monkeypatch.setattr(papermaking.FolderPress, "join", full)
    said = issue(line, tmp_path, "--organisation", bank.linde, "--printer-file", "alles")
    assert said.status == 3
    assert len(json.loads(said.out)) == 3
    assert json.loads(said.err)["error"]["message"].startswith(
        "Alle 3 bewijzen staan in de map en in het register. Het ene bestand voor de printer is niet gemaakt. De schijf"
    )


def test_what_was_made_before_a_disk_was_full_is_told_on_both_ways(
    line: Line, bank: TestBank, helped: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(press: papermaking.FolderPress, papers: object) -> list[bytes]:
        if list(press.folder.glob("*.pdf")):
            raise DiskFull()
        return draw(press, papers)

    draw = papermaking.FolderPress.draw
    monkeypatch.setattr(papermaking.FolderPress, "draw", full)
    monkeypatch.setattr(papermaking, "AT_ONCE", 2)
    said = issue(line, tmp_path, "--organisation", bank.linde)
    assert said.status == 3
    made = json.loads(said.out)
    assert len(made) == 2
    assert all(Path(paper["file"]).exists() for paper in made)
    error = json.loads(said.err)["error"]
    assert error["code"] == "disk_full"
    assert error["message"].startswith(
        "Er zijn 2 bewijzen gemaakt, en die staan in het register. De schijf is vol."
    )
    assert len(line("certificate", "list").data) == 2
    monkeypatch.undo()
    monkeypatch.setenv("TIMEBANK_PASSWORD", PASSWORD)
    assert len(issue(line, tmp_path, "--organisation", bank.linde, "--new").data) == 1
    assert line("certificate", "issue", "--from", FROM, "--until", UNTIL, "--out", str(tmp_path)).status == 2
