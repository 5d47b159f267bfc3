"""`privacy`: the log from the command line."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from pypdf import PdfReader
from sqlalchemy import update

from tests.command_line.conftest import Line
from tests.fixtures.bank import TestBank, today_there
from timebank.domain.breaches import Breach
from timebank.domain.processing import Processing
from timebank.services.breaches import keep_breach
from timebank.services.processing import end_processing, keep_processing
from timebank.services.staff import show_bank
from timebank.store.rows.accounts import accounts


def test_the_log_is_read_and_filtered(line: Line, bank: TestBank) -> None:
    line("member", "show", bank.fatma, operator="Riet Jansen")
    line("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "1")
    consents, look = line("privacy", "log", "--about", bank.fatma, "--kind", "look").data
    assert (consents["operation"], consents["number"]) == ("show_circle", bank.fatma)
    assert {key: look[key] for key in ("operator", "operation", "kind", "number", "name")} == {
        "operator": "Riet Jansen",
        "operation": "show_member",
        "kind": "look",
        "number": bank.fatma,
        "name": "Fatma Yılmaz",
    }
    newest = line("privacy", "log", "--limit", "1").data
    assert [(row["operation"], row["number"]) for row in newest] == [("record_exchange", "1")]
    assert {row["operator"] for row in line("privacy", "log", "--by", "riet").data} == {"Riet Jansen"}
    assert line("privacy", "log", "--until", "2001-01-01").data == []
    assert line("privacy", "log", "--from", "gisteren of zo").code == "date_not_understood"
    told = line.say("privacy", "log", "--about", "fatma", "--kind", "look").out
    assert "Pagina van iemand bekeken" in told
    assert f"{bank.fatma} Fatma Yılmaz" in told


def test_the_desk_does_not_read_it(line: Line) -> None:
    assert line("privacy", "log", operator="Riet Jansen").code == "not_permitted"


def test_nothing_young_leaves(line: Line) -> None:
    before = len(line("privacy", "log", "--limit", "1000").data)
    assert line("privacy", "trim").data == {"removed": 0}
    assert len(line("privacy", "log", "--limit", "1000").data) == before


def test_the_register_of_breaches_is_shown_and_printed(line: Line, bank: TestBank, tmp_path: Path) -> None:
    assert line("privacy", "breaches").data == []
    bank.office.do(
        bank.coordinator, keep_breach, Breach(discovered_at=bank.watch.now, happened="Stick kwijt")
    )
    file = tmp_path / "lekken.pdf"
    (row,) = line("privacy", "breaches", "--pdf", str(file)).data
    assert (row["number"], row["happened"], row["reported"]["decision"]) == (1, "Stick kwijt", "open")
    deadline = datetime.fromisoformat(row["deadline"])
    assert deadline == bank.watch.now + timedelta(hours=72)
    assert row["hours_left"] == (deadline - datetime.now(UTC)) // timedelta(hours=1)
    assert file.read_bytes().startswith(b"%PDF")
    assert "Stick kwijt" in line.say("privacy", "breaches").out
    assert line("privacy", "breaches", operator="Riet Jansen").code == "not_permitted"


def test_the_register_of_processing_is_shown_and_printed(line: Line, bank: TestBank, tmp_path: Path) -> None:
    found = line("privacy", "register").data
    assert found["controller"]["name"] == bank.office.ask(bank.admin, show_bank).name
    assert found["controller"]["officer"] == ""
    assert [each["number"] for each in found["processing"]][:2] == [1, 2]
    assert {each["basis"] for each in found["processing"]} >= {"consent", "contract", "legal_obligation"}
    assert {each["transfer"] for each in found["processing"]} == {"geen"}
    assert found["processing"][0]["changed"] is None
    newsletter = Processing(name="Nieuwsbrief", purpose="Vertellen wat er te doen is")
    bank.office.do(bank.coordinator, keep_processing, newsletter)
    bank.office.do(bank.coordinator, end_processing, 1)
    file = tmp_path / "register.pdf"
    *_, added, ended = line("privacy", "register", "--pdf", str(file)).data["processing"]
    assert (added["name"], added["changed"]["by"], added["ended"]) == (
        "Nieuwsbrief",
        bank.coordinator.name,
        None,
    )
    assert (ended["number"], datetime.fromisoformat(ended["ended"])) == (1, bank.watch.now)
    text = " ".join(page.extract_text() for page in PdfReader(file).pages)
    assert "Register van verwerkingen" in text
    assert "Nieuwsbrief" in text
    told = line.say("privacy", "register").out
    assert "Nieuwsbrief" in told
    assert "afspraak met de persoon zelf (artikel 6 lid 1 b)" in told
    assert line("privacy", "register", operator="Riet Jansen").code == "not_permitted"


def test_who_was_erased_is_told_with_why(line: Line, bank: TestBank) -> None:
    assert line("privacy", "erasures").data == []
    line("member", "erase", bank.henk, "--reason", "vroeg erom aan de balie")
    (told,) = line("privacy", "erasures", operator="Karin Coördinator").data
    assert (told["numbers"], told["reason"], told["by"]) == (
        [bank.henk],
        "vroeg erom aan de balie",
        "Ans Beheer",
    )
    assert "vroeg erom aan de balie" in line.say("privacy", "erasures").out
    assert line("privacy", "erasures", operator="Riet Jansen").code == "not_permitted"


def test_who_is_over_time_is_listed_and_kept(line: Line, bank: TestBank) -> None:
    assert line("privacy", "retention").data == []
    with bank.office.database.writing() as connection:
        connection.execute(update(accounts).values(opened_on=date(2001, 2, 3)))
    (row,) = [each for each in line("privacy", "retention").data if each["number"] == bank.henk]
    assert (row["last"], row["due"], row["left"], row["waits"]) == ("2001-02-03", "2003-02-03", False, True)
    until = today_there() + timedelta(days=30)
    words = ("privacy", "keep", bank.henk, "--until", until.isoformat(), "--reason")
    assert line(*words, "Komt terug").data == {
        "number": bank.henk,
        "kept_until": until.isoformat(),
        "warnings": [],
    }
    *_, last = line("privacy", "retention").data
    assert (last["number"], last["reason"], last["waits"]) == (bank.henk, "Komt terug", False)
    assert "Komt terug" in line.say("privacy", "retention").out
    assert bank.henk in line.say(*words, "Nog even").out
    assert line("privacy", "retention", operator="Riet Jansen").code == "not_permitted"
    assert (
        line("privacy", "keep", bank.henk, "--until", "2001-01-01", "--reason", "x").code == "kept_into_past"
    )
