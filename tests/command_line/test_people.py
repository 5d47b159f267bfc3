"""Members, organisations, operators and talents from the command line, on both databases."""

import json
from pathlib import Path

import pytest

from tests.command_line.conftest import Line
from tests.fixtures.bank import TestBank
from timebank.domain.members import Purpose
from timebank.services.circle import withdraw_consent


def test_enrolling_tells_who_may_be_the_same_person(line: Line) -> None:
    first = line(
        "member", "add", "--name", "Mohammed Haddad", "--speaks", "nl, ar", "--role", "newcomer"
    ).data
    assert first.keys() >= {"number", "name", "duplicates"}
    assert first["duplicates"] == []
    again = line("member", "add", "--name", "Mohammed Haddad").data
    assert again["number"] != first["number"]
    assert [(d["number"], d["name"]) for d in again["duplicates"]] == [(first["number"], "Mohammed Haddad")]
    spoken = line.say("member", "add", "--name", "Mohammed Haddad").out
    assert "misschien dezelfde" in spoken
    assert first["number"] in spoken


def test_everything_that_was_registered_is_shown(line: Line) -> None:
    words = {
        "--name": "Jan van der Horst", "--infix": "van der", "--call-name": "Jan", "--official-name": "J. Horst",
        "--script-name": "يان", "--phone": "06 12345678", "--address": "Dorpsstraat 1", "--role": "neighbour",
        "--speaks": "nl,ar", "--birth-year": "1970",
    }  # fmt: skip
    number = line("member", "add", *(w for pair in words.items() for w in pair)).data["number"]
    shown = line("member", "show", number).data
    assert {key: shown[key] for key in ("number", "name", "call_name", "official_name", "script_name")} == {
        "number": number, "name": "Jan van der Horst", "call_name": "Jan", "official_name": "J. Horst",
        "script_name": "يان",
    }  # fmt: skip
    assert (shown["role"], shown["speaks"], shown["birth_year"]) == ("neighbour", ["nl", "ar"], 1970)
    assert (shown["phone"], shown["address"], shown["state"]) == ("06 12345678", "Dorpsstraat 1", "active")
    assert (shown["balance"], shown["given"], shown["received"], shown["attended"]) == (0, 0, 0, 0)
    assert "يان" in line.say("member", "show", number).out
    # The number is understood however it is written.
    assert line("member", "show", number.replace("-", "")).data["number"] == number


def test_finding_as_people_type(line: Line, bank: TestBank) -> None:
    for typed in ("fatma", "FAT", "yilmaz", "فاطمة", bank.fatma, bank.fatma.replace("-", "")):
        found = line("member", "find", typed).data
        assert (found[0]["number"], found[0]["name"]) == (bank.fatma, "Fatma Yılmaz")
    assert line("member", "find", "de", "vries").data[0]["number"] == bank.henk
    assert line("member", "find", "qqqqqq").data == []
    assert line.say("member", "find", "qqqqqq").out == "Er is niemand gevonden.\n"
    for count in range(25):
        line("member", "add", "--name", f"Iemand Nummer {count}")
    assert len(line("member", "find", "iemand").data) == 20
    assert len(line("member", "find", "iemand", "--limit", "3").data) == 3


def test_a_record_of_the_same_person_leads_on(line: Line, bank: TestBank) -> None:
    line("record", "--giver", bank.zebib, "--receiver", bank.henk, "--time", "2")
    joined = line("member", "merge", bank.zebib, bank.olena, "--reason", "dubbel ingeschreven").data
    assert (joined["number"], joined["merged"], joined["kind"]) == (bank.olena, bank.zebib, "merge")
    assert line("balance", bank.zebib).data[0]["number"] == bank.olena
    assert line("balance", bank.olena).data[0]["balance"] == 120
    assert line("member", "show", bank.olena).data["numbers_before"] == [bank.zebib]
    assert line("member", "merge", bank.zebib, bank.olena, "--reason", "x").code == "same_member"
    assert line("member", "merge", bank.linde, bank.olena, "--reason", "x").code == "not_a_member"
    assert line.whole()


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--name", ""], "name_missing"),
        (["--name", "   "], "name_missing"),
        (["--name", "a" * 121], "text_too_long"),
        (["--name", "x", "--speaks", "nl;ar"], "choice_unknown"),
        (["--name", "x", "--speaks", "english"], "choice_unknown"),
    ],
)
def test_people_who_cannot_be_enrolled(line: Line, words: list[str], code: str) -> None:
    before = len(line("balance").data)
    refused = line("member", "add", *words)
    assert (refused.status, refused.code) == (1, code)
    assert len(line("balance").data) == before


def test_numbers_that_lead_nowhere(line: Line, bank: TestBank) -> None:
    assert line("member", "show", "88888-1").code == "mistyped_number"
    assert line("member", "show", bank.linde).code == "not_a_member"
    assert line("member", "show", "pot").code == "not_a_member"


def test_organisations(line: Line, bank: TestBank) -> None:
    added = line(
        "organisation", "add", "--name", "Voedselbank <Oost> & Co", "--kvk", "1234 5678", "--phone", "020 1234567",
        "--address", "Markt 1", "--signatory", "T. de Boer", "--signatory-function", "voorzitter",
    ).data  # fmt: skip
    assert (added["name"], added["kvk"]) == ("Voedselbank <Oost> & Co", "12345678")
    every = line("organisation", "list").data
    assert {(o["number"], o["name"]) for o in every} == {
        (bank.linde, "Stichting De Linde"), (added["number"], added["name"]),
    }  # fmt: skip
    assert "020 1234567" in line.say("organisation", "list").out
    assert line("organisation", "add", "--name", "x", "--kvk", "123").code == "kvk_not_understood"
    assert line("organisation", "add", "--name", " ").code == "name_missing"
    refused = line("organisation", "add", "--name", "x", operator="Riet Jansen")
    assert (refused.status, refused.code) == (1, "not_permitted")


def test_an_organisation_is_shown_with_its_hours_and_changed(line: Line, bank: TestBank) -> None:
    line("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "2", "--under", bank.linde)
    changed = line(
        "organisation", "change", bank.linde, "--phone", "020 1234567", "--contact", "Lotte Schouten;programma;06 12",
        "--contact", "Bo", "--permit", "Taalcafé=31-12-2027",
    ).data  # fmt: skip
    assert (changed["name"], changed["kvk"], changed["phone"]) == (
        "Stichting De Linde",
        "12345678",
        "020 1234567",
    )
    shown = line("organisation", "show", bank.linde).data
    assert shown["contacts"] == [
        {"name": "Lotte Schouten", "function": "programma", "phone": "06 12", "email": ""},
        {"name": "Bo", "function": "", "phone": "", "email": ""},
    ]
    assert shown["permits"] == [{"work": "Taalcafé", "valid_until": "2027-12-31"}]
    hours = ("people", "entries", "given", "attended", "unconfirmed")
    assert tuple(shown[key] for key in hours) == (2, 1, 120, 120, 240)
    earlier = line("organisation", "show", bank.linde, "--until", "2020-01-01").data
    assert tuple(earlier[key] for key in hours) == (0, 0, 0, 0, 0)
    spoken = line.say("organisation", "show", bank.linde).out
    assert "Lotte Schouten, programma, 06 12" in spoken
    assert "31-12-2027" in spoken
    line("organisation", "change", bank.linde, "--no-contacts", "--no-permits")
    emptied = line("organisation", "show", bank.linde).data
    assert (emptied["contacts"], emptied["permits"]) == ([], [])
    assert line("organisation", "show", bank.fatma).code == "not_an_organisation"
    change = ("organisation", "change", bank.linde)
    assert line(*change, "--contact", "Bo;;;geen adres").code == "email_not_understood"
    assert line(*change, "--permit", "Taalcafé=ooit").code == "date_not_understood"
    assert line(*change, "--permit", "=31-12-2027").code == "work_missing"
    assert line(*change, "--phone", "1", operator="Riet Jansen").code == "not_permitted"


def test_operators(line: Line, bank: TestBank, monkeypatch: pytest.MonkeyPatch) -> None:
    made = line("operator", "add", "--name", "Bo Bakker", "--role", "desk", "--member", bank.fatma).data
    assert (made["name"], made["role"], made["member"]) == ("Bo Bakker", "desk", bank.fatma)
    assert line("balance", operator="bo bakker", TIMEBANK_PASSWORD=made["password"]).status == 0
    line("operator", "add", "--name", "Cas", "--role", "coordinator", TIMEBANK_NEW_PASSWORD="cas-zijn-woord")
    assert line("operator", "list", operator="Cas", TIMEBANK_PASSWORD="cas-zijn-woord").status == 0
    every = line("operator", "list").data
    assert {"Ans Beheer", "Bo Bakker", "Cas"} <= {operator["name"] for operator in every}
    assert all("password" not in operator for operator in every)
    assert "beheerder" in line.say("operator", "list").out
    house = line(
        "operator", "add", "--name", "Dirk", "--role", "organisation", "--organisation", bank.linde
    ).data
    assert house["organisation"] == bank.linde
    spoken = line.say("operator", "add", "--name", "Els", "--role", "desk").out
    assert "Wachtwoord" in spoken


def test_operators_who_cannot_be(line: Line, bank: TestBank) -> None:
    add = ("operator", "add", "--name")
    assert line(*add, "ANS BEHEER", "--role", "desk").code == "operator_exists"
    assert line(*add, "", "--role", "desk").code == "name_missing"
    assert line(*add, "Bo", "--role", "desk", TIMEBANK_NEW_PASSWORD="kort").code == "password_too_short"
    assert line(*add, "Bo", "--role", "desk", "--member", bank.linde).code == "not_a_member"
    unnamed = line(*add, "Bo", "--role", "organisation")
    assert unnamed.code == "not_an_organisation"
    assert "Kies een organisatie uit de lijst." in unnamed.err
    assert line(*add, "Bo", "--role", "desk", operator="Riet Jansen").code == "not_permitted"
    assert len(line("operator", "list").data) == 3


def test_the_new_password_may_come_in_on_standard_input(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    import io

    add = ("operator", "add", "--name", "Bo", "--role", "desk", "--password-stdin")
    monkeypatch.setattr("sys.stdin", io.StringIO("woord van bo\n"))
    assert "password" not in line(*add).data
    assert line("balance", operator="Bo", TIMEBANK_PASSWORD="woord van bo").status == 0
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert line(*add).code == "wrong_use"


def test_talents_have_names_in_the_chosen_language(line: Line) -> None:
    dutch = {talent["code"]: talent["name"] for talent in line("talent", "list").data}
    english = {talent["code"]: talent["name"] for talent in line("talent", "list", "--language", "en").data}
    assert dutch.keys() == english.keys()
    assert (dutch["cooking"], english["cooking"]) != (english["cooking"], dutch["cooking"])
    assert "cooking" in line.say("talent", "list").out


def test_those_around_somebody(line: Line, bank: TestBank) -> None:
    assert line.say("member", "circle", bank.henk).out == "Er staat nog niets.\n"
    tied = line("member", "tie", bank.henk, bank.zebib, "--kind", "buddy").data
    assert tied["relations"] == [{"number": bank.zebib, "name": "Zebib Tesfay", "kind": "buddy"}]
    apart = line("member", "apart", bank.henk, bank.olena).data
    assert apart["not_paired"] == [{"number": bank.olena, "name": "Olena Koval"}]
    spoken = line.say("member", "circle", bank.henk).out
    assert "maatje" in spoken
    assert "niet koppelen" in spoken
    line("member", "tie", bank.zebib, bank.henk, "--kind", "buddy", "--remove")
    line("member", "apart", bank.olena, bank.henk, "--remove")
    assert line("member", "circle", bank.henk).data == {
        "number": bank.henk, "relations": [], "not_paired": [], "organisations": [], "goal": None,
        "conduct_seen": None, "consents": [],
    }  # fmt: skip


def test_a_child_needs_a_guardian_and_a_bsn_is_pointed_out(line: Line) -> None:
    child = ("member", "add", "--name", "Sem Bakker", "--birth-year", "2016")
    assert line(*child).code == "guardian_missing"
    added = line(*child, "--guardian", "--role", "neighbour", "--address", "Dorp 1, 111222333").data
    assert added["warnings"] == ["maybe_bsn"]
    found = line("member", "circle", added["number"]).data["consents"]
    assert [each["purpose"] for each in found] == ["matching", "statistics", "guardian"]


def test_all_about_somebody_comes_into_a_folder(line: Line, bank: TestBank, tmp_path: Path) -> None:
    line("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "1:30", "--note", "soep")
    made = line("member", "export", bank.fatma, "--out", str(tmp_path / "inzage")).data
    paper, file = (tmp_path / "inzage" / f"{bank.fatma}.{kind}" for kind in ("pdf", "json"))
    assert made == {"number": bank.fatma, "name": "Fatma Yılmaz", "files": [str(paper), str(file)]}
    assert paper.read_bytes().startswith(b"%PDF")
    assert json.loads(file.read_text(encoding="utf-8"))["entries"][0]["note"] == "soep"
    refused = line("member", "export", bank.fatma, "--out", str(tmp_path), operator="Riet Jansen")
    assert refused.code == "not_permitted"
    told = line.say("member", "export", bank.fatma, "--out", str(tmp_path / "inzage")).out
    assert told.startswith(f"Alles over Fatma Yılmaz ({bank.fatma}) staat in ")


def test_somebody_is_forgotten_and_the_books_stay_whole(line: Line, bank: TestBank) -> None:
    line("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "1:30", "--note", "soep")
    assert (
        line("member", "erase", bank.fatma, "--reason", "fatma yilmaz vroeg het").code
        == "reason_names_member"
    )
    assert (
        line("member", "erase", bank.fatma, "--reason", "x", operator="Karin Coördinator").code
        == "not_permitted"
    )
    gone = line("member", "erase", bank.fatma, "--reason", "verzoek van 3 november").data
    assert (gone["number"], gone["repeated"], gone["settled"], gone["whole"]) == (bank.fatma, False, 90, True)
    assert line("member", "show", bank.fatma).code == "member_erased"
    assert line("member", "find", "fatma").data == []
    told = line.say("statement", bank.henk).out
    assert "iemand die weg is" in told
    assert "Fatma" not in told
    again = line.say("member", "erase", bank.fatma, "--reason", "nog eens").out
    assert "was al gewist op" in again
    assert line.whole()


def test_consents_are_shown_with_their_days_also_what_was_withdrawn(line: Line, bank: TestBank) -> None:
    added = line(
        "member", "add", "--name", "Samira Haddad", "--role", "newcomer", "--agreed-on", "2026-11-02"
    )
    number = added.data["number"]
    bank.office.do(bank.desk, withdraw_consent, number, Purpose.STATISTICS)
    shown = {each["purpose"]: each for each in line("member", "show", number).data["consents"]}
    assert {purpose: each["given"][:10] for purpose, each in shown.items()} == {
        "matching": "2026-11-02",
        "statistics": "2026-11-02",
    }
    assert shown["matching"]["withdrawn"] is None
    assert shown["statistics"]["withdrawn"] is not None
    refused = line("member", "add", "--name", "Iemand", "--role", "newcomer", "--agreed-on", "2999-01-01")
    assert refused.code == "date_in_future"
