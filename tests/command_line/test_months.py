"""`month`: the monthly review from the command line."""

from pathlib import Path

from tests.command_line.conftest import Line, Said
from tests.fixtures.bank import TestBank, today_there
from timebank.domain.months import Month


def last_month() -> Month:
    return Month.of(today_there()).before


def test_a_month_is_closed_listed_and_opened_again(line: Line, bank: TestBank) -> None:
    month = str(last_month())
    assert line("month", "close", month, operator="Karin Coördinator").data == {
        "month": month,
        "closed": True,
        "repeated": False,
    }
    assert line("month", "close", month).data["repeated"] is True
    assert [(row["month"], row["operator"]) for row in line("month", "list").data] == [
        (month, "Karin Coördinator")
    ]
    assert "is dicht" not in line.say("month", "list").out
    assert month in line.say("month", "list").out

    late = ["record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "1", "--date", f"{month}-15"]
    assert line(*late).code == "month_closed"
    assert line(*late, "--override", "te laat ingeleverd").status == 0

    assert line("month", "reopen", month, operator="Karin Coördinator").code == "not_permitted"
    assert line("month", "reopen", month).data["closed"] is False
    assert line("month", "list").data == []
    assert line(*late).status == 0


def test_an_import_into_a_closed_month_needs_a_reason(line: Line, tmp_path: Path) -> None:
    month = last_month()
    file = tmp_path / "lijst.csv"
    file.write_text(f"Datum;Gever;Ontvanger;Uren\n{month.first:%d-%m-%Y};Fatma Yılmaz;Henk de Vries;2\n")
    line("month", "close", str(month))
    refused = line("import", str(file))
    assert refused.status == 1
    assert [row["reason"] for row in Said(0, refused.out, "").data["rejected"]] == ["month_closed"]
    assert line("import", str(file), "--override", "lijst kwam laat", "--dry-run").data["booked"] == 1
    assert line("import", str(file), "--override", "lijst kwam laat").data["booked"] == 1
    assert line("import", str(file)).data["skipped"] == 1
    assert line.whole()


def test_what_cannot_be_closed(line: Line) -> None:
    today = today_there()
    assert line("month", "close", f"{today:%Y-%m}").code == "month_not_over"
    assert line("month", "close", "oktober").code == "date_not_understood"
    assert line("month", "close", str(last_month()), operator="Riet Jansen").code == "not_permitted"
    assert line("month", "close").status == 2


def test_a_person_reads_a_sentence(line: Line) -> None:
    said = line.say("month", "close", "2025-10").out
    assert said == "De maand oktober 2025 is dicht.\n"
    assert line.say("month", "close", "2025-10").out == "De maand oktober 2025 was al dicht.\n"
    assert line.say("month", "reopen", "2025-10").out == "De maand oktober 2025 is weer open.\n"
