"""Recording help from the command line, on both databases."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.command_line.conftest import Line
from tests.fixtures.bank import TestBank, today_there
from timebank.domain.access import Role
from timebank.domain.members import Profile
from timebank.domain.numbers import account_number
from timebank.services.members import enrol_member
from timebank.services.staff import change_bank, show_bank

FIELDS = {"entry", "kind", "date", "warnings", "postings"}


def today() -> date:
    """Today where the bank stands."""
    return today_there()


def moved(data):
    return {posting["account"]: posting["minutes"] for posting in data["postings"]}


def test_an_exchange_is_booked_and_told(line: Line, bank: TestBank) -> None:
    data = line("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "1:30").data

    assert data.keys() >= FIELDS
    assert data["kind"] == "exchange"
    assert data["warnings"] == []
    assert moved(data) == {bank.fatma: 90, bank.henk: -90}
    assert {posting["name"] for posting in data["postings"]} == {"Fatma Yılmaz", "Henk de Vries"}
    balance = line("balance", bank.fatma).data
    assert [(row["number"], row["balance"], row["given"], row["received"]) for row in balance] == [
        (bank.fatma, 90, 90, 0)
    ]
    assert line.whole()


def test_a_time_is_what_people_type(line: Line, bank: TestBank) -> None:
    for typed in ("2", "2u", "2:00", "2,0", "2.0", "120m", "2u00", "2h00"):
        data = line("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", typed).data
        assert moved(data)[bank.fatma] == 120


def test_several_givers_in_both_ways_of_writing(line: Line, bank: TestBank) -> None:
    apart = line(
        "record", "--giver", bank.fatma, "--giver", bank.zebib, "--receiver", bank.henk, "--time", "1"
    ).data  # fmt: skip
    together = line(
        "record", "--giver", bank.fatma, f"{bank.zebib}=2:30", "--receiver", bank.henk, "--time", "1"
    ).data

    assert apart["kind"] == together["kind"] == "group_exchange"
    assert moved(apart) == {bank.fatma: 60, bank.zebib: 60, bank.henk: -60, "POT": -60}
    assert moved(together) == {bank.fatma: 60, bank.zebib: 150, bank.henk: -60, "POT": -150}


def test_everybody_has_a_time_of_their_own(line: Line, bank: TestBank) -> None:
    data = line("record", "--giver", f"{bank.fatma}=2", "--receiver", f"{bank.henk}=2").data
    assert moved(data) == {bank.fatma: 120, bank.henk: -120}


def test_a_shared_cost_and_an_activity_that_the_pot_pays(line: Line, bank: TestBank) -> None:
    shared = line(
        "record", "--giver", bank.fatma, "--receiver", bank.henk, bank.zebib, bank.olena,
        "--time", "100m", "--split", "shared",
    ).data  # fmt: skip
    assert moved(shared) == {bank.fatma: 100, bank.henk: -34, bank.zebib: -33, bank.olena: -33}

    activity = line(
        "record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "2", "--under", bank.linde
    ).data
    assert activity["kind"] == "activity"
    assert moved(activity) == {bank.fatma: 120, "POT": -120}
    paid = line(
        "record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "2",
        "--under", bank.linde, "--payer", bank.linde,
    ).data  # fmt: skip
    assert moved(paid) == {bank.fatma: 120, bank.linde: -120}
    henk = line("balance", bank.henk).data[0]
    assert (henk["received"], henk["attended"]) == (100, 240)


def test_taalruil_books_two_entries_or_none(line: Line, bank: TestBank) -> None:
    words = ("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "1", "--swap", "--key", "t")
    data = line(*words).data
    assert moved(data) == {bank.fatma: 60, bank.henk: -60}
    assert moved(data["swap"]) == {bank.fatma: -60, bank.henk: 60}
    again = line(*words).data
    assert (again["entry"], again["swap"]["entry"]) == (data["entry"], data["swap"]["entry"])
    assert line("verify").data["entries"] == 2
    assert line(
        "record", "--giver", bank.fatma, bank.zebib, "--receiver", bank.henk, "--time", "1", "--swap"
    ).code == "wrong_use"  # fmt: skip


def test_a_key_books_once(line: Line, bank: TestBank) -> None:
    words = ("record", "--giver", bank.fatma, "--receiver", bank.henk, "--key", "slip 12", "--time")
    first = line(*words, "1").data
    again = line(*words, "1:00").data
    assert again["entry"] == first["entry"]
    assert again["postings"] == first["postings"]
    assert (first["repeated"], again["repeated"]) == (False, True)

    other = line(*words, "2")
    assert (other.status, other.code) == (1, "order_reused")
    assert line("verify").data["entries"] == 1
    fresh = line("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "1").data
    assert fresh["entry"] != first["entry"]


def test_a_soft_limit_warns_and_a_blocking_one_refuses(line: Line, bank: TestBank) -> None:
    words = ("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "11")
    assert line(*words).data["warnings"] == ["below_limit"]

    settings = bank.office.ask(bank.admin, show_bank)
    bank.office.do(bank.admin, change_bank, blocking(settings))
    refused = line(*words)
    assert (refused.status, refused.code) == (1, "beyond_limit")
    assert line(*words, "--override", "afgesproken").data["warnings"] == ["below_limit"]
    assert line(*words, "--override", "x", operator="Riet Jansen").code == "needs_coordinator"


def blocking(settings):
    """The settings with limits that refuse."""
    return replace(settings, limits=replace(settings.limits, blocking=True))


def test_more_than_twelve_hours_needs_a_reason(line: Line, bank: TestBank) -> None:
    words = ("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "12:01")
    assert line(*words).code == "more_than_twelve_hours"
    assert moved(line(*words, "--override", "een heel weekend").data)[bank.fatma] == 721


def test_a_day_is_written_in_either_way(line: Line, bank: TestBank) -> None:
    day = today() - timedelta(days=40)
    for written in (day.isoformat(), f"{day:%d-%m-%Y}", f"{day:%d/%m/%Y}"):
        words = ("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "1", "--date", written)
        assert line(*words).data["date"] == day.isoformat()


def test_undoing_once(line: Line, bank: TestBank) -> None:
    entry = line("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "1").data["entry"]
    undone = line("reverse", entry, "--reason", "verkeerde mensen").data

    assert undone["kind"] == "reversal"
    assert undone["reverses"] == entry
    assert moved(undone) == {bank.fatma: -60, bank.henk: 60}
    assert line("reverse", entry, "--reason", "nog eens").code == "already_reversed"
    assert line("reverse", undone["entry"], "--reason", "terug").code == "reversal_not_reversible"
    assert line("reverse", entry, "--reason", " ").code == "reason_missing"
    assert set(line.balances().values()) == {0}


def test_the_way_of_confirming(line: Line, bank: TestBank) -> None:
    words = ("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "1")
    entry = line(*words).data["entry"]
    assert line("confirm", entry, "--confirmed", "phone").data["entry"] == entry
    told = line("statement", bank.henk).data["lines"][0]
    assert told["confirmed"] == "phone"
    assert line("confirm", entry).code == "nothing_waiting"


def test_what_waits_is_confirmed_or_declined(line: Line, bank: TestBank) -> None:
    settings = bank.office.ask(bank.admin, show_bank)
    bank.office.do(bank.admin, change_bank, replace(settings, confirmation_required=True))
    words = ("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "1")
    first, second = line(*words).data, line(*words, "--confirmed", "helper_only").data
    assert first["waiting"] == second["waiting"] == ["confirmation"]
    assert first["postings"] == []
    assert line("balance", bank.fatma).data[0]["balance"] == 0

    assert moved(line("confirm", first["entry"]).data) == {bank.fatma: 60, bank.henk: -60}
    declined = line("decline", second["entry"]).data
    assert (declined["entry"], declined["declined"]) == (second["entry"], True)
    assert line("confirm", second["entry"]).code == "already_declined"
    assert line("balance", bank.fatma).data[0]["balance"] == 60


def test_nobody_signs_for_themselves(line: Line, bank: TestBank) -> None:
    bank.office.add_operator(bank.admin, "Fatma Balie", Role.DESK, "linde-linde", member=bank.fatma)
    words = ("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "1")
    kept = line(*words, operator="Fatma Balie").data
    assert kept["waiting"] == ["signature"]

    assert line("sign", kept["entry"], operator="Fatma Balie").code == "second_operator_needed"
    signed = line("sign", kept["entry"], operator="Riet Jansen").data
    assert moved(signed) == {bank.fatma: 60, bank.henk: -60}
    assert signed["name"] == "Riet Jansen"
    assert line("sign", kept["entry"], operator="Riet Jansen").code == "already_settled"


def test_gifts_grants_and_leaving(line: Line, bank: TestBank) -> None:
    grant = line("grant", "--to", bank.fatma, "--time", "3", "--reason", "welkom").data
    assert (grant["kind"], moved(grant)) == ("grant", {"POT": -180, bank.fatma: 180})
    gift = line("give", "--from", bank.fatma, "--to", "pot", "--time", "1", "--note", "bedankt").data
    assert (gift["kind"], moved(gift)) == ("gift", {"POT": 60, bank.fatma: -60})
    keyed = ("give", "--from", bank.fatma, "--to", bank.henk, "--time", "30m", "--key", "g")
    assert line(*keyed).data["entry"] == line(*keyed).data["entry"]

    settled = line("settle", bank.fatma, "--to", bank.zebib).data
    assert (settled["kind"], moved(settled)) == ("settlement", {bank.fatma: -90, bank.zebib: 90})
    assert line("settle", bank.fatma).code == "account_closed"
    nothing = line("settle", bank.olena).data
    assert (nothing["entry"], nothing["postings"]) == (None, [])
    refused = line("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "1")
    assert refused.code == "account_closed"


def test_the_desk_may_not_give_from_the_pot(line: Line, bank: TestBank) -> None:
    refused = line("grant", "--to", bank.fatma, "--time", "1", "--reason", "x", operator="Riet Jansen")
    assert (refused.status, refused.code) == (1, "not_permitted")


def test_people_read_what_was_booked_in_their_language(line: Line, bank: TestBank) -> None:
    words = ("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "11", "--under", bank.linde)
    dutch = line.say(*words)
    assert dutch.status == 0
    assert dutch.out.startswith("Opgeschreven: activiteit, ")
    assert "De pot" in dutch.out
    assert "-11 u" in dutch.out
    english = line.say(
        "record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "1", "--language", "en"
    )
    assert english.out.startswith("Recorded: help, ")


REFUSED = [
    ({"--time": "0"}, "time_not_positive"),
    ({"--time": "-1"}, "time_not_positive"),
    ({"--time": "-0:45"}, "time_not_positive"),
    ({"--time": "-0,5"}, "time_not_positive"),
    ({"--time": "0:00"}, "time_not_positive"),
    ({"--time": "0m"}, "time_not_positive"),
    ({"--time": "100:01"}, "time_too_long"),
    ({"--time": "999999"}, "time_too_long"),
    ({"--time": "9" * 400}, "time_not_understood"),
    ({"--time": "veel"}, "time_not_understood"),
    ({"--time": ""}, "time_not_understood"),
    ({"--time": "1:75"}, "time_not_understood"),
    ({"--time": "NaN"}, "time_not_understood"),
    ({"--time": "1e3"}, "time_not_understood"),
    ({"--time": "0,333"}, "time_not_understood"),
    ({"--receiver": "{fatma}"}, "same_person"),
    ({"--receiver": "99999"}, "mistyped_number"),
    ({"--receiver": "{unknown}"}, "account_unknown"),
    ({"--receiver": "{mistyped}"}, "mistyped_number"),
    ({"--receiver": "Henk"}, "mistyped_number"),
    ({"--receiver": ""}, "mistyped_number"),
    ({"--receiver": "pot"}, "not_a_member"),
    ({"--receiver": "{henk}=nu"}, "time_not_understood"),
    ({"--receiver": "{henk}=-1"}, "time_not_positive"),
    ({"--talent": "toveren"}, "talent_unknown"),
    ({"--talent": ""}, "talent_unknown"),
    ({"--date": "{tomorrow}"}, "date_in_future"),
    ({"--date": "{long_ago}"}, "date_too_old"),
    ({"--date": "31-02-2026"}, "date_not_understood"),
    ({"--date": "gisteren"}, "date_not_understood"),
    ({"--date": "1-1-26"}, "date_not_understood"),
    ({"--date": "-1"}, "date_not_understood"),
    ({"--under": "{henk}"}, "not_an_organisation"),
    ({"--payer": "{linde}"}, "payer_not_allowed"),
    ({"--split": "pot_pays", "--payer": "{zebib}"}, "payer_not_allowed"),
    ({"--note": "a" * 2001}, "text_too_long"),
]


def test_what_cannot_be_is_refused_and_books_nothing(line: Line, bank: TestBank) -> None:
    tomorrow, long_ago = today() + timedelta(days=2), today() - timedelta(days=400)
    digit = str((int(bank.henk[-1]) + 1) % 10)
    values = {
        "fatma": bank.fatma, "henk": bank.henk, "zebib": bank.zebib, "linde": bank.linde,
        "unknown": account_number(88888), "mistyped": bank.henk[:-1] + digit,
        "tomorrow": tomorrow.isoformat(), "long_ago": long_ago.isoformat(),
    }  # fmt: skip
    usual = {"--giver": "{fatma}", "--receiver": "{henk}", "--time": "1"}
    for changes, code in REFUSED:
        typed = usual | changes
        words = [word for option, value in typed.items() for word in (option, value.format(**values))]
        refused = line("record", *words)
        assert (changes, refused.status, refused.code) == (changes, 1, code)
        spoken = line.say("record", *words)
        assert (changes, spoken.status, spoken.out, spoken.err.count("\n")) == (changes, 1, "", 1)
    assert line("verify").data["entries"] == 0


@pytest.mark.parametrize("command", ["confirm", "decline", "sign", "reverse"])
def test_an_entry_that_is_not_there(line: Line, command: str) -> None:
    reason = ("--reason", "x") if command == "reverse" else ()
    for entry in ("1", "geen-kenmerk", "", "0199aaaa-0000-7000-8000-000000000000"):
        refused = line(command, entry, *reason)
        assert (refused.status, refused.code) == (1, "entry_unknown")


def test_names_that_could_do_harm_are_only_names(line: Line, bank: TestBank) -> None:
    name = 'Robert\'); DROP TABLE "leden"; -- {0} %s <b>&'
    account = bank.office.do(bank.admin, enrol_member, Profile(name=name)).member.account
    data = line(
        "record", "--giver", account.code, "--receiver", bank.henk, "--time", "1", "--note", name
    ).data
    assert data["postings"][0]["name"] == name
    assert name in line.say("balance", account.code).out


def test_two_dashes_are_a_text_and_no_time(line: Line, bank: TestBank) -> None:
    between = ("record", "--giver", bank.fatma, "--receiver", bank.henk)
    assert line(*between, "--time=--").code == "time_not_understood"
    assert line(*between, "--time=1", "--note=--").data["kind"] == "exchange"


def test_who_may_change_how_far_back_is_named(line: Line, bank: TestBank) -> None:
    told = line.say("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time=1", "--date=1-1-1990")
    assert told.status == 1
    assert "de beheerder" in told.err
