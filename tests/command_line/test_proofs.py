"""Checking on another computer, which has no bank and knows only a key."""

import json
from pathlib import Path

import pypdf
import pytest

from tests.command_line.conftest import Line
from tests.command_line.test_certificates import issue
from tests.fixtures.bank import TestBank


@pytest.fixture
def paper(line: Line, bank: TestBank, tmp_path: Path) -> dict:
    """A certificate with its digital one."""
    line("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "2:30", "--confirmed", "at_desk")
    return issue(line, tmp_path / "uit", "--member", bank.fatma, "--badge").data[0]


@pytest.fixture
def elsewhere(line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A command on another computer: no bank, an empty folder of its own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "elders"))

    def said(*words: str):
        return line.raw("--language", "nl", "--json", *words)

    return said


def test_with_the_key_in_a_file_no_bank_is_needed(line, bank, paper, elsewhere, tmp_path) -> None:
    key, listed = tmp_path / "sleutel.json", tmp_path / "ingetrokken.jwt"
    told = line("certificate", "key", "export", "--out", str(key)).data
    assert told["organisation"] == "Buurthuis De Linde"
    assert line("certificate", "key", "list").data == told["keys"]
    for shown in (paper["file"], paper["badge"]):
        checked = elsewhere("certificate", "verify", shown, "--key", str(key))
        assert (checked.status, checked.data["valid"], checked.data["signed_only"]) == (0, True, True)
        assert (checked.data["certificate"], checked.data["given"]) == (paper["certificate"], 150)
        assert checked.data["why"].startswith("De handtekening klopt. Of bewijs")
    line("certificate", "withdraw", paper["certificate"], "--reason", "naam verkeerd")
    assert line("certificate", "withdrawals", "--out", str(listed)).data["withdrawn"] == [
        paper["certificate"]
    ]
    definite = elsewhere(
        "certificate", "verify", paper["file"], "--key", str(key), "--withdrawals", str(listed)
    )
    assert (definite.status, definite.data["status"]) == (4, "withdrawn")
    wrong_name = elsewhere(
        "certificate", "verify", paper["file"], "--key", str(key), "--name", "Henk de Vries"
    )
    assert (wrong_name.status, wrong_name.data["status"]) == (4, "changed")


def test_a_centre_is_known_by_its_sheet_and_forgotten_again(line, bank, paper, elsewhere, tmp_path) -> None:
    sheet, listed = tmp_path / "blad.pdf", tmp_path / "ingetrokken.jwt"
    line("certificate", "key", "print", "--out", str(sheet))
    assert "Vingerafdruk" in "".join(page.extract_text() for page in pypdf.PdfReader(sheet).pages)
    line("certificate", "withdrawals", "--out", str(listed))
    # Nobody is known yet, and there is no bank: nobody is accused.
    unknown = elsewhere("certificate", "verify", paper["file"])
    assert unknown.status == 4
    assert (unknown.data["valid"], unknown.data["status"]) == (False, "unknown_key")
    assert unknown.data["why"].startswith("Wij kunnen dit niet controleren")
    assert elsewhere("certificate", "key", "trust", str(listed)).code == "centre_unknown"
    (key,) = elsewhere("certificate", "key", "trust", str(sheet)).data["keys"]
    assert elsewhere("certificate", "verify", paper["file"]).data["signed_only"]
    assert elsewhere("certificate", "key", "trust", str(listed)).data["organisation"] == "Buurthuis De Linde"
    assert elsewhere("certificate", "verify", paper["file"]).data["as_of"]
    (known,) = elsewhere("certificate", "key", "known").data
    assert (known["organisation"], known["keys"][0]["did"]) == ("Buurthuis De Linde", key["did"])
    assert elsewhere("certificate", "key", "forget", *key["fingerprint"].split()).status == 0
    assert elsewhere("certificate", "key", "known").data == []
    assert elsewhere("certificate", "key", "forget", key["fingerprint"]).code == "centre_unknown"


def test_the_page_for_the_website_is_written_with_its_list(line, bank, paper, tmp_path) -> None:
    told = line("certificate", "page", "--out", str(tmp_path / "website")).data
    assert (told["files"], told["address"]) == (["index.html", "withdrawn.jwt"], None)
    assert (tmp_path / "website" / "index.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    assert (tmp_path / "website" / "withdrawn.jwt").read_text("utf-8").startswith("eyJ")
    assert (
        "schrijf het adres bij Instellingen"
        in line.say("certificate", "page", "--out", str(tmp_path / "w")).out
    )


def test_a_new_key_for_an_administrator_alone(line, bank, paper) -> None:
    refused = line("certificate", "key", "new", operator="Karin Coördinator")
    assert refused.code == "not_permitted"
    made = line("certificate", "key", "new").data
    assert made["replaced"]
    assert line("certificate", "verify", paper["file"]).data["valid"]
    assert [key["until"] is None for key in line("certificate", "key", "list").data] == [True, False]


def test_a_badge_afterwards_is_the_badge_of_then(line, bank, paper, tmp_path) -> None:
    again = line("certificate", "badge", paper["certificate"], "--out", str(tmp_path / "weer")).data
    assert Path(again["badge"]).read_bytes() == Path(paper["badge"]).read_bytes()
    assert line("certificate", "verify", again["badge"]).data["status"] == "valid"


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"\xff\xd8\xff\0", b"%PDF-1.7", b"hallo", json.dumps([1]).encode()]
)
def test_what_holds_no_key_is_told(elsewhere, tmp_path, content) -> None:
    file = tmp_path / "iets.json"
    file.write_bytes(content)
    assert elsewhere("certificate", "key", "trust", str(file)).code == "not_a_centre_file"
    assert elsewhere("certificate", "verify", "x", "--key", str(file)).code == "not_a_centre_file"
