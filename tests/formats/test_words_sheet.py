"""The reviewer's sheet as a file: pictures, direction and widths in XLSX, and every spelling of CSV read back."""

import csv
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from timebank.domain import errors, word_refusals
from timebank.domain.words import SheetLine
from timebank.formats.words_sheet import COLUMNS, read_sheet, write_sheet
from timebank.wording import wording

LINES = (
    SheetLine(
        key="ar/kiosk.kiosk.stop", place="kiosk", dutch="Stop", english="Stop", text="توقف", icon="log-out"
    ),
    SheetLine(
        key="ar/kiosk.kiosk.try_later.few",
        place="kiosk",
        dutch="Probeer het over {seconds} seconden nog een keer. " * 4,
        english="Try again",
        text="حاول بعد {seconds} ثوانٍ",
        counts=(3, 4, 5, 6),
        places=("{seconds}",),
        by="Saba",
        on=date(2026, 11, 20),
    ),
    SheetLine(key="ar/kiosk.kiosk.no", place="kiosk", dutch="=1+1", english="@x", text="-2", icon="x"),
)


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    file = tmp_path / "arabisch.xlsx"
    write_sheet(LINES, wording("nl"), file)
    return file


def test_the_sheet_runs_from_right_to_left_and_has_pictures_and_no_formulas(sheet: Path) -> None:
    page = openpyxl.load_workbook(sheet).active
    assert page.sheet_view.rightToLeft
    assert page.freeze_panes == "A2"
    assert [cell.value for cell in page[1]][:4] == ["Sleutel", "Waar staat het", "Plaatje", "Nederlands"]
    assert {(image.anchor._from.row, image.anchor._from.col) for image in page._images} == {(1, 2), (3, 2)}
    assert page["B2"].value == "Kiosk"
    assert page["G3"].value == "Bij 3, 4, 5 en 6 en verder. Laat staan: {seconds}"
    for row in page.iter_rows():
        for cell in row:
            assert cell.data_type != "f"
            assert cell.alignment.wrap_text
    assert page["F2"].alignment.readingOrder == 2
    assert page["D2"].alignment.readingOrder == 1
    assert page.column_dimensions["F"].width > 40
    assert page.row_dimensions[3].height > page.row_dimensions[2].height > 30
    assert page["J1"].value == "Opmerking"


def test_a_sheet_of_a_left_to_right_language_runs_so(tmp_path: Path) -> None:
    file = tmp_path / "x.xlsx"
    write_sheet(
        (SheetLine(key="uk/kiosk.kiosk.no", place="kiosk", dutch="Nee", english="No", text="Ні"),),
        wording("en"),
        file,
    )
    page = openpyxl.load_workbook(file).active
    assert not page.sheet_view.rightToLeft
    assert page["A1"].value == "Key"


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_was_written_is_read_back(tmp_path: Path, ending: str, language: str) -> None:
    file = tmp_path / f"sheet.{ending}"
    write_sheet(LINES, wording(language), file)
    rows = read_sheet(file)
    told = [(row.key, row.text, row.by, row.on) for row in rows]
    assert told == [(line.key, line.text, line.by, line.on) for line in LINES]
    assert [" ".join(row.dutch.split()) for row in rows] == [" ".join(line.dutch.split()) for line in LINES]
    assert [row.line for row in rows] == [2, 3, 4]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_a_csv_of_another_spreadsheet_is_read_with_its_columns_in_any_order(
    tmp_path: Path, encoding: str, separator: str
) -> None:
    file = tmp_path / "terug.csv"
    with file.open("w", encoding=encoding, newline="") as stream:
        writer = csv.writer(stream, delimiter=separator)
        writer.writerow(["Datum", "VERTALING", "Sleutel", "Nederlands", "Nagekeken door", "van mij"])
        writer.writerow(["20-11-2026", "توقف، الآن; نعم", "ar/kiosk.kiosk.stop", "Stop", "Saba", "?"])
        writer.writerow(["gisteren", "لا", "ar/kiosk.kiosk.no", "Nee, dat klopt niet", "", ""])
    rows = read_sheet(file)
    assert [(row.text, row.by, row.on) for row in rows] == [
        ("توقف، الآن; نعم", "Saba", date(2026, 11, 20)),
        ("لا", "", None),
    ]


def test_a_day_that_a_spreadsheet_made_a_day_is_one(sheet: Path) -> None:
    book = openpyxl.load_workbook(sheet)
    book.active["I2"] = datetime(2026, 11, 21)  # noqa: DTZ001 - as spreadsheets know it
    book.active["H2"] = 7
    book.save(sheet)
    row = read_sheet(sheet)[0]
    assert (row.on, row.by) == (date(2026, 11, 21), "7")


def test_no_sheet_and_broken_ones_are_told(tmp_path: Path, sheet: Path) -> None:
    def refused(content: bytes | str, name: str = "x.csv") -> type[BaseException]:
        file = tmp_path / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        with pytest.raises(errors.Refusal) as found:
            read_sheet(file)
        return found.type

    assert refused("") is errors.SourceFileEmpty
    assert refused("naam;uren\nFatma;2\n") is word_refusals.SheetNotRecognised
    assert refused("Sleutel;Vertaling\nx;y\n") is errors.SourceColumnMissing
    assert refused("Sleutel;Nederlands;Vertaling\n") is word_refusals.SheetNotRecognised
    assert refused(sheet.read_bytes()[:-400], "half.xlsx") is word_refusals.SheetDamaged
    assert refused(b"PK\x03\x04 nothing", "nothing.xlsx") is word_refusals.SheetDamaged
    assert refused(b"%PDF-1.7\n" + bytes(range(200)), "x.pdf") is errors.SourceNotText
    with pytest.raises(errors.SourceFileMissing):
        read_sheet(tmp_path / "gone.csv")
    assert len(COLUMNS) == 10


def test_a_sheet_that_would_unpack_into_too_much_is_refused(
    tmp_path: Path, sheet: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timebank.formats.words_sheet._MOST_UNPACKED", 1000)
    with pytest.raises(errors.SourceFileTooLarge):
        read_sheet(sheet)
    monkeypatch.setattr("timebank.formats.words_sheet.MOST_BYTES", 100)
    with pytest.raises(errors.SourceFileTooLarge):
        read_sheet(sheet)
