"""Words looked over by native speakers, from the command line."""

from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader

from tests.command_line.conftest import Line
from tests.fixtures.bank import TestBank
from timebank.wording.catalogue import NONE, correct


@pytest.fixture(autouse=True)
def _shipped_words_again():
    yield
    correct(NONE)


def test_a_sheet_goes_out_and_comes_back_in(line: Line, tmp_path: Path) -> None:
    file = tmp_path / "somali.xlsx"
    made = line("words", "sheet", "so", "--out", str(file)).data
    assert made["texts"] > 400
    book = openpyxl.load_workbook(file)
    page = book.active
    rows = {page.cell(row, 1).value: row for row in range(2, page.max_row + 1)}
    page.cell(rows["so/kiosk.kiosk.stop"], 6).value = "Jooji hadda"
    page.cell(rows["so/kiosk.kiosk.greeting"], 6).value = "Salaan"
    book.save(file)
    looked = line("words", "take", str(file), "--dry-run").data
    assert looked["dry_run"] is True
    assert [each["after"] for each in looked["changes"]] == ["Jooji hadda"]
    assert [(each["key"], each["reason"]) for each in looked["left_out"]] == [
        ("so/kiosk.kiosk.greeting", "sheet_places_broken")
    ]
    assert "{name}" in looked["left_out"][0]["message"]
    said = line.say("words", "take", str(file), "--reviewed-by", "Hodan")
    assert "1 tekst verandert." in said.out
    assert "1 regel blijft weg:" in said.out
    kiosk = next(
        each for each in line("words", "list").data if (each["language"], each["part"]) == ("so", "kiosk")
    )
    assert (kiosk["own"], kiosk["by"], kiosk["missing"]) == (1, ["Hodan"], 0)
    assert kiosk["reviewed"] == kiosk["texts"] - 1
    told = line.say("words", "list").out
    assert "nog niet nagekeken" in told
    assert "Soomaali" in told
    assert line("words", "forget", "so").data == {"language": "so"}
    assert line("words", "take", str(file), "--dry-run").data["reviewed"] == 0


def test_a_file_that_is_no_sheet_and_somebody_who_may_not(line: Line, tmp_path: Path) -> None:
    file = tmp_path / "x.csv"
    file.write_text("naam;uren\nFatma;2\n")
    assert line("words", "take", str(file)).code == "sheet_not_recognised"
    assert line("words", "take", str(tmp_path / "gone.csv")).code == "source_file_missing"
    assert (
        line("words", "sheet", "so", "--out", str(tmp_path / "x.csv"), operator="Riet Jansen").code
        == "not_permitted"
    )
    assert line("words", "sheet", "nl", "--out", "x").status == 2


def test_papers_that_other_processes_draw_say_it_too(
    line: Line, bank: TestBank, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timebank.papermaking.FEW", 0)
    for giver in (bank.fatma, bank.zebib):
        bank.record(giver, bank.henk, 90, organisation=bank.linde)
    key = "tr/documents.certificate.title"
    sheet = tmp_path / "x.csv"
    sheet.write_text(f"Sleutel;Nederlands;Vertaling\n{key};Bewijs van deelname;Katkı belgesi\n", "utf-8")
    assert len(line("words", "take", str(sheet)).data["changes"]) == 1
    period = ("--from", "2026-01-01", "--until", "2026-12-31")
    made = line(
        "certificate", "issue", "--organisation", bank.linde, *period, "--language", "tr",
        "--processors", "2", "--out", str(tmp_path / "papers"),
    )  # fmt: skip
    assert made.status == 0, made.err
    papers = list((tmp_path / "papers").glob("*.pdf"))
    assert len(papers) >= 2
    for paper in papers:
        assert "Katkı belgesi" in PdfReader(paper).pages[0].extract_text()
