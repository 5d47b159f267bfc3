"""Words looked over by native speakers, from the command line."""

from pathlib import Path

import openpyxl
import pytest

from tests.command_line.conftest import Line
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
