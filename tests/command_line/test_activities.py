"""`activity`: a series, its sessions, who was there and closing, from scripts and for people."""

import pytest

from tests.command_line.conftest import Line
from tests.fixtures.bank import TestBank, today_there


def today() -> str:
    return today_there().isoformat()


@pytest.fixture
def series(line: Line, bank: TestBank) -> str:
    words = ["activity", "add", "--title", "Taalcafé", "--under", bank.linde, "--time", "2", "--at", "14:30"]
    more = [
        "--talent",
        "language_cafe",
        "--tag",
        "integratie",
        "--dutch",
        "--host",
        bank.henk,
        "--key",
        "cafe",
    ]
    made = line(*words, *more).data
    assert line(*words, *more).data == made
    assert (made["title"], made["at"], made["minutes"], made["weekday"]) == ("Taalcafé", "14:30", 120, None)
    assert (made["hosts"], made["tag"], made["dutch_spoken"], made["active"]) == (
        [bank.henk],
        "integratie",
        True,
        True,
    )
    return str(made["series"])


@pytest.fixture
def session(line: Line, series: str) -> str:
    made = line("activity", "session", series, "--key", "today").data
    assert (made["state"], made["present"]) == ("open", [])
    return str(made["session"])


def test_a_session_from_nothing_to_the_books(line: Line, bank: TestBank, session: str) -> None:
    listed = line(
        "activity", "attend", session, "--host", bank.henk, "--present", bank.fatma, f"{bank.zebib}=45m"
    )
    assert [(each["name"], each["side"], each["minutes"]) for each in listed.data["present"]] == [
        ("Henk de Vries", "given", 120),
        ("Fatma Yılmaz", "attended", 120),
        ("Zebib Tesfay", "attended", 45),
    ]
    again = line("activity", "attend", session, "--present", bank.fatma, "--way", "scan").data
    assert again["already"] == [{"number": bank.fatma, "name": "Fatma Yılmaz"}]

    closed = line("activity", "close", session, "--confirmed", "slip_signed").data
    assert (closed["kind"], closed["state"], closed["repeated"]) == ("activity", "closed", False)
    assert line("activity", "close", session).data["entry"] == closed["entry"]
    assert line.balances()[bank.henk] == 120
    assert line.balances()[bank.fatma] == 0
    assert line.whole()


def test_a_correction_and_opening_again(line: Line, bank: TestBank, session: str) -> None:
    line("activity", "attend", session, "--host", bank.henk, "--present", bank.fatma)
    first = line("activity", "close", session).data["entry"]
    assert line("activity", "correct", session, "--absent", bank.fatma).code == "reason_missing"
    mended = line(
        "activity", "correct", session, "--absent", bank.fatma, "--present", bank.olena, "--reason", "vergist"
    ).data
    assert mended["taken_back"] == [first]
    assert [each["name"] for each in line("activity", "show", session).data["present"]] == [
        "Henk de Vries",
        "Olena Koval",
    ]
    assert line("activity", "reopen", session, "--reason", "te vroeg").data["state"] == "open"
    states = [entry["state"] for entry in line("activity", "show", session).data["entries"]]
    assert states == ["undone", "undone"]
    assert line.balances()[bank.henk] == 0


def test_what_cannot_be(line: Line, bank: TestBank, session: str) -> None:
    assert line("activity", "close", session).code == "nobody_present"
    assert line("activity", "close", "iets").code == "session_unknown"
    assert line("activity", "session", "iets").code == "series_unknown"
    assert line("activity", "correct", session, "--present", bank.fatma).code == "session_not_closed"
    assert line("activity", "cancel", session).data["state"] == "cancelled"
    assert line("activity", "attend", session, "--present", bank.fatma).code == "session_cancelled"
    words = ["activity", "add", "--title", "Koken", "--under", "pot", "--time", "2"]
    assert line(*words, "--at", "25:00").code == "clock_not_understood"
    assert line(*words, operator="Riet Jansen").code == "not_permitted"
    assert line(*words).data["organisation"] == "POT"


def test_a_person_reads_the_week(line: Line, bank: TestBank, session: str) -> None:
    said = line.say("activity", "sessions").out
    assert "Taalcafé" in said
    assert "open" in said
    assert line("activity", "sessions", "--from", today(), "--until", today()).data[0]["session"] == session
    assert "Stichting De Linde" in line.say("activity", "list").out
    told = line.say("activity", "attend", session, "--present", bank.fatma, bank.fatma).out
    assert "Fatma Yılmaz staat er al." in told
    assert "2 u" in told
