"""A number that may be a BSN is pointed out in whatever is typed freely, by any command."""

import argparse
from collections.abc import Iterator

import pytest

from tests.command_line.conftest import Line
from tests.fixtures.bank import TestBank
from timebank.command_line.main import _ROOMS
from timebank.command_line.parser import main_parser, subcommands
from timebank.wording import wording

BSN = "111222333"
NOT_TYPED_FREELY = {
    # A day.
    "agreed_on",
    # What is looked for is not kept.
    "about", "by", "TEXT", "text", "name:certificate verify", "organisation:certificate verify",
    # Numbers by their nature, or forms with such a number in them.
    "phone", "kvk", "contact", "witness", "pin", "key", "permit", "vog", "FINGERPRINT", "NUMBER", "OTHER", "FROM", "INTO", "CERTIFICATE",
    "SESSION", "SERIES", "ENTRY", "OFFER", "activity", "under", "to", "payer", "member", "organisation", "giver", "receiver", "members",
    "debit", "host", "present", "absent",
    # Codes that exist already, or that a grammar decides on.
    "CODE", "CATALOGUE", "talent", "group", "icon", "language", "LANGUAGE", "second", "spoken", "speaks", "colour", "operator", "mapping",
    # Times and days.
    "time", "date", "at", "until", "start", "MONTH", "least",
    # Places of files and of servers, and names in them.
    "WHERE", "database", "out", "pdf", "FILE", "PAPER", "SOURCE", "FOLDER", "ADDRESS", "sample", "logo", "printer_file", "withdrawals",
    "KIND",
}  # fmt: skip


def leaves(parser: argparse.ArgumentParser, name: str) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    below = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    for action in below:
        for key, each in action.choices.items():
            yield from leaves(each, f"{name} {key}")
    if not below:
        yield name, parser


def test_of_every_option_it_is_known_whether_it_is_a_free_text() -> None:
    from importlib import import_module

    words, undecided, free = wording("en"), set(), set()
    defined = subcommands(main_parser(words), words, _ROOMS)
    for name, room in _ROOMS.items():
        import_module(f"timebank.command_line.{room}").define(name, defined[name])
        for path, parser in leaves(defined[name]._parser, name):
            kept = parser._defaults.get("free_texts", ())
            free |= {f"{path}: {each}" for each in kept}
            for action in parser._actions:
                holds_text = action.type is None and action.choices is None and action.nargs != 0
                known = {action.dest, f"{action.dest}:{path}"} & NOT_TYPED_FREELY
                if holds_text and action.dest not in kept and not known:
                    undecided.add(f"{path}: {action.dest}")
    assert sorted(undecided) == []
    assert {"record: note", "member add: name", "reverse: reason", "certificate issue: reflection"} <= free


@pytest.mark.parametrize(
    "words",
    [
        ("record", "--giver", "{fatma}", "--receiver", "{henk}", "--time", "1", "--note"),
        ("give", "--from", "{fatma}", "--to", "pot", "--time", "0:15", "--note"),
        ("organisation", "add", "--name", "Buurthuis", "--address"),
        ("activity", "add", "--under", "pot", "--time", "1", "--title"),
    ],
)
def test_whatever_the_command_it_is_told(line: Line, bank: TestBank, words: tuple[str, ...]) -> None:
    typed = [word.format(fatma=bank.fatma, henk=bank.henk) for word in words]
    said = line(*typed, f"nummer {BSN}")
    assert said.data["warnings"] == ["maybe_bsn"]
    told = line.say(*typed, f"nog eens {BSN}")
    assert told.out.count("BSN kan zijn") == 1
    assert "maybe_bsn" not in str(line(*typed, "nummer 111222334").data)


def test_of_an_activity_it_stands_among_the_warnings_about_people(line: Line, bank: TestBank) -> None:
    series = line("activity", "add", "--under", "pot", "--time", "1", "--title", "Samen koken").data["series"]
    made = line("activity", "session", series, "--place", f"zaal {BSN}").data
    assert {"code": "maybe_bsn", "account": None} in made["warnings"]


def test_a_number_that_is_asked_for_is_no_matter(line: Line, bank: TestBank) -> None:
    added = line("organisation", "add", "--name", "Voedselbank", "--kvk", "11122233", "--phone", BSN).data
    assert "maybe_bsn" not in str(added)
    assert line("member", "find", BSN).data == []
    assert "BSN" not in line.say("member", "find", BSN).out
