"""The papers of an organisation from the command line: figures, a PDF, a table."""

import csv
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from tests.command_line.conftest import Line
from tests.fixtures.bank import PASSWORD, TestBank, today_there
from timebank.domain.access import Role
from timebank.domain.activities import Series
from timebank.services.activities import keep_series
from timebank.services.staff import list_audit

MONTHS = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
]


def month() -> str:
    return f"{MONTHS[today_there().month - 1]} {today_there().year}"


@pytest.fixture
def guests(line: Line) -> list[str]:
    return [line("member", "add", "--name", f"Gast {letter}").data["number"] for letter in "ABCDEFGHIJK"]


@pytest.fixture
def hours(line: Line, bank: TestBank, guests: list[str]) -> None:
    told = [word for guest in guests for word in ("--receiver", guest)]
    line("record", "--giver", bank.henk, *told, "--time", "2", "--talent", "cooking", "--under", bank.linde)


def test_hours_for_a_funder(line: Line, bank: TestBank, hours: None, tmp_path: Path) -> None:
    told = line("organisation", "paper", "hours", bank.linde).data
    assert (told["number"], told["until"]) == (bank.linde, today_there().isoformat())
    assert told["from"] == f"{today_there().year}-01-01"
    assert (told["people"], told["sessions"], told["attended"], told["given"]) == (12, 1, 22 * 60, None)
    assert [(each["month"], each["attended"]) for each in told["months"]] == [
        (f"{today_there():%Y-%m}", 22 * 60)
    ]
    assert [(each["talent"], each["people"]) for each in told["activities"]] == [("cooking", 12)]
    shown = line.say("organisation", "paper", "hours", bank.linde).out
    assert month() in shown
    assert "22 u" in shown
    file = tmp_path / "uren.pdf"
    words = (
        "organisation",
        "paper",
        "hours",
        bank.linde,
        "--for",
        "Gemeente",
        "--second",
        "en",
        "--out",
        str(file),
    )
    assert line(*words).data["file"] == str(file)
    text = PdfReader(file).pages[0].extract_text()
    assert "voor Gemeente" in text
    assert "By month" in text


def test_a_table_adds_up_and_is_written_down(line: Line, bank: TestBank, hours: None, tmp_path: Path) -> None:
    file = tmp_path / "uren.xlsx"
    line("organisation", "paper", "hours", bank.linde, "--out", str(file))
    heads, first, activity, total = load_workbook(file).active.iter_rows(values_only=True)
    assert heads[:4] == ("Soort", "Naam", "Bijeenkomsten", "Mensen")
    assert (first[1], activity[1]) == (month(), "Koken")
    assert total[5] == timedelta(hours=22)
    # A figure about few people is an empty cell.
    assert total[4] is None
    lines = bank.office.ask(bank.admin, list_audit)
    assert ("list:export", "organisation_hours xlsx 3") in [(each.operation, each.subject) for each in lines]


def test_the_people_of_a_year(line: Line, bank: TestBank, hours: None, tmp_path: Path) -> None:
    made = line(
        "certificate", "issue", "--member", bank.henk, "--organisation", bank.linde,
        "--from", f"{today_there().year}-01-01", "--until", today_there().isoformat(), "--out", str(tmp_path),
    ).data[0]["certificate"]  # fmt: skip
    told = line("organisation", "paper", "year", bank.linde).data
    assert (told["given"], told["attended"], len(told["participants"])) == (120, 22 * 60, 12)
    henk = next(each for each in told["participants"] if each["number"] == bank.henk)
    assert (henk["given"], henk["times"], henk["last"], henk["certificates"]) == (
        120,
        1,
        today_there().isoformat(),
        [made],
    )
    file = tmp_path / "jaar.csv"
    line("organisation", "paper", "year", bank.linde, "--out", str(file))
    rows = list(csv.reader(file.read_text("utf-8-sig").splitlines()))
    assert len(rows) == 13
    assert [
        "Henk de Vries",
        "",
        bank.henk,
        "120",
        "0",
        "1",
        today_there().isoformat(),
        today_there().isoformat(),
        made,
    ] in rows


def test_whose_vog_is_needed(line: Line, bank: TestBank, tmp_path: Path) -> None:
    series = Series(
        id=uuid4(), title="Kinderclub", organisation=bank.linde, hosts=(bank.henk,), vog_needed=True
    )
    bank.office.do(bank.coordinator, keep_series, series)
    told = line("organisation", "paper", "conduct").data
    assert (told["number"], told["date"]) == (None, today_there().isoformat())
    assert told["activities"] == [
        {
            "series": str(series.id),
            "title": "Kinderclub",
            "organisation": "Stichting De Linde",
            "people": [
                {
                    "number": bank.henk,
                    "name": "Henk de Vries",
                    "leads": True,
                    "helped": None,
                    "seen": None,
                    "due": None,
                    "state": "missing",
                }
            ],
        }
    ]
    file = tmp_path / "vog.pdf"
    line("organisation", "paper", "conduct", bank.linde, "--out", str(file))
    assert "niet gezien" in PdfReader(file).pages[0].extract_text()


def test_what_is_refused(line: Line, bank: TestBank, tmp_path: Path) -> None:
    assert line("organisation", "paper", "hours").status == 2
    assert line("organisation", "paper", "hours", bank.fatma).code == "not_an_organisation"
    late = ("--from", "2026-11-22", "--until", "2026-11-01")
    assert line("organisation", "paper", "year", bank.linde, *late).code == "dates_reversed"
    file = str(tmp_path / "weg" / "uren.pdf")
    assert line("organisation", "paper", "hours", bank.linde, "--out", file).code == "folder_not_writable"
    bank.office.add_operator(bank.admin, "Linde zelf", Role.ORGANISATION, PASSWORD, organisation=bank.linde)
    assert line("organisation", "paper", "hours", bank.linde, operator="Linde zelf").status == 0
    for words in (("conduct", bank.linde), ("year", bank.linde, "--out", str(tmp_path / "jaar.csv"))):
        assert line("organisation", "paper", *words, operator="Linde zelf").code == "not_permitted"
    assert not (tmp_path / "jaar.csv").exists()
