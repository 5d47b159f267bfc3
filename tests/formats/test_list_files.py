"""Lists as files: what a spreadsheet reads back, and that nothing half is ever found."""

import csv
from datetime import date, time, timedelta

import pytest
from openpyxl import load_workbook

from timebank.domain.errors import Cancelled, FolderNotWritable
from timebank.domain.lists import Content, ListHead, ListTable
from timebank.formats import list_files
from timebank.formats.list_files import ListFormat, write_list

HEADS = (
    ListHead(title="Naam"),
    ListHead(title="Datum", content=Content.DATE),
    ListHead(title="Gegeven", content=Content.MINUTES),
    ListHead(title="Saldo", content=Content.MINUTES),
    ListHead(title="Keer", content=Content.NUMBER),
)
ROWS = (
    ("=Fatma", date(2026, 11, 22), 90, -45, 3),
    ("Zebib ዘቢብ", None, 26 * 60, 60, 0),
    ("-1 @home", date(2026, 1, 2), None, None, None),
)


def table(rows=ROWS) -> ListTable:
    return ListTable(title="Mensen: [alles]", told="", in_minutes="minuten", heads=HEADS, rows=rows)


def test_times_and_dates_are_times_and_dates_in_a_spreadsheet(tmp_path):
    write_list(table(), ListFormat.XLSX, tmp_path / "list.xlsx")
    sheet = load_workbook(tmp_path / "list.xlsx").active
    heads, first, second, third = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert heads == ["Naam", "Datum", "Gegeven", "Saldo (minuten)", "Keer"]
    assert first[0] == "'=Fatma"
    assert third[0] == "'-1 @home"
    assert first[1].date() == date(2026, 11, 22)
    assert first[2] in (time(1, 30), timedelta(minutes=90))
    assert sheet["C2"].number_format == "[h]:mm"
    assert second[2] == timedelta(hours=26)
    assert (first[3], second[3], first[4]) == (-45, 60, 3)


def test_csv_has_whole_minutes_and_no_formulas(tmp_path):
    write_list(table(), ListFormat.CSV, tmp_path / "list.csv")
    with (tmp_path / "list.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    assert rows[0] == ["Naam", "Datum", "Gegeven (minuten)", "Saldo (minuten)", "Keer"]
    assert rows[1] == ["'=Fatma", "2026-11-22", "90", "-45", "3"]
    assert rows[3] == ["'-1 @home", "2026-01-02", "", "", ""]


def test_a_sheet_that_is_full_goes_on_on_the_next(tmp_path, monkeypatch):
    monkeypatch.setattr(list_files, "MOST_SHEET_ROWS", 2)
    write_list(table(), ListFormat.XLSX, tmp_path / "list.xlsx")
    book = load_workbook(tmp_path / "list.xlsx")
    assert [sheet.max_row for sheet in book.worksheets] == [3, 2]
    assert book.worksheets[1]["A1"].value == "Naam"


@pytest.mark.parametrize("wanted", ListFormat)
def test_who_stops_halfway_finds_what_stood_there_before(wanted, tmp_path):
    place = tmp_path / f"list.{wanted}"
    place.write_text("before")

    class Impatient:
        def step(self, done: int, total: int) -> None:
            if done:
                raise Cancelled

    with pytest.raises(Cancelled):
        write_list(table(ROWS * 400), wanted, place, Impatient())
    assert place.read_text() == "before"
    assert list(tmp_path.iterdir()) == [place]


@pytest.mark.parametrize("wanted", ListFormat)
def test_a_folder_that_takes_no_file_is_a_refusal(wanted, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(FolderNotWritable):
        write_list(table(), wanted, tmp_path / "file" / "list", None)
