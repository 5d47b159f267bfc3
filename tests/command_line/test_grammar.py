"""How a command is written: help, wrong use, options before and after, languages, and what must not exist."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command_line.conftest import Said
from timebank.command_line import DeskRequest, main
from timebank.domain.access import Role
from timebank.places import default_bank

COMMANDS = [
    "demo", "init", "member", "member add", "member find", "member show", "member merge", "organisation",
    "organisation add", "organisation list", "operator", "operator add", "operator list", "talent", "talent list", "talent add", "talent change",
    "record", "confirm", "decline", "sign", "reverse", "give", "grant", "settle", "balance", "statement",
    "certificate", "certificate issue", "certificate reprint", "certificate verify", "certificate withdraw",
    "certificate list", "certificate badge", "certificate withdrawals", "certificate page", "certificate key", "certificate key list", "certificate key new",
    "certificate key export", "certificate key print", "certificate key trust", "certificate key known", "certificate key forget", "import", "export", "verify", "desk",
]  # fmt: skip
PARENTS = {"member", "organisation", "operator", "talent", "certificate", "certificate key"}


@pytest.fixture
def raw(capsys):
    def run(*words: str) -> Said:
        capsys.readouterr()
        status = main(list(words))
        return Said(status, *capsys.readouterr())

    return run


@pytest.mark.parametrize("language", ["nl", "en", "so"])
def test_every_command_explains_itself(raw, language: str) -> None:
    begin = "Gebruik:" if language == "nl" else "Use:"
    whole = raw("--language", language, "--help")
    for command in COMMANDS:
        told = raw("--language", language, *command.split(), "--help")
        assert (told.status, told.err) == (0, "")
        assert told.out.startswith(f"{begin} timebank {command} ")
        for english in (
            "usage:",
            "optional arguments",
            "options:",
            "positional arguments",
            "show this help message",
        ):
            assert english not in told.out
        if " " not in command:
            assert f"\n    {command} " in whole.out


def test_help_says_what_stands_behind_an_option(raw) -> None:
    for command in ("statement", "certificate issue"):
        told = raw("--language", "nl", *command.split(), "--help").out
        assert re.search(r"--from DATE +de eerste dag\n", told)
    assert re.search(r"--from NUMBER +wie uren weggeeft\n", raw("--language", "nl", "give", "--help").out)


def test_the_version_is_told(raw) -> None:
    told = raw("--version")
    assert (told.status, told.err) == (0, "")
    assert told.out.startswith("timebank")


WRONG = [
    ("dansen", "no_such"),
    ("member", "missing"),
    ("member dansen", "no_such"),
    ("record", "missing"),
    ("record --giver 10019", "missing"),
    ("record --giver 10019 --receiver 10024", "missing"),
    ("record --giver 10019 --receiver 10024 --time", "value_missing"),
    ("record --giver 10019 --receiver 10024 --time 1 --split eerlijk", "choice"),
    ("record --giver 10019 --receiver 10024 --time 1 --confirmed ja", "choice"),
    ("record --giver 10019 --receiver 10024 --time 1 --tme 2", "unknown"),
    ("record --giv 10019 --receiver 10024 --time 1", "missing"),
    ("member find fat --limit nul", "value_wrong"),
    ("member find fat --limit 0", "value_wrong"),
    ("member find fat --limit -3", "value_wrong"),
    ("member find", "missing"),
    ("member add --name x --role baas", "choice"),
    ("operator add --name x --role baas", "choice"),
    ("operator add --name x", "missing"),
    ("demo", "missing"),
    ("demo x --members 1", "value_wrong"),
    ("demo x --exchanges -1", "value_wrong"),
    ("init x --name y", "missing"),
    ("--language xx balance", "choice"),
    ("balance --json=ja", "no_value"),
    ("reverse 1", "missing"),
    ("grant --to 10019 --time 1", "missing"),
    ("record --giver 10019 --receiver 10024 --time 1 --key=", "value_wrong"),
    ("certificate issue --from 01-01-2026 --until 01-02-2026 --out x", "missing"),
    ("confirm 1 --confirmed helper_only", "choice"),
    ("export --format csv", "missing"),
    ("import x --format eigen", "choice"),
    ("backup", "missing"),
    ("restore x", "missing"),
    ("move", "missing"),
    ("rekey now", "unknown"),
    # What later versions bring does not exist yet.
    ("insight", "no_such"),
    ("member export 10019", "missing"),
    ("member erase 10019", "missing"),
    ("export --format xlsx --out x", "choice"),
]
SAYS = {
    "nl": {
        "no_such": "bestaat niet", "missing": "ontbreekt", "unknown": "niet bekend", "choice": "Kies uit",
        "value_missing": "moet nog iets staan", "value_wrong": "kan niet", "no_value": "kan niets staan",
    },
    "en": {
        "no_such": "There is no command", "missing": "still missing", "unknown": "Not known", "choice": "Choose from",
        "value_missing": "must follow", "value_wrong": "cannot be", "no_value": "Nothing can stand",
    },
}  # fmt: skip


@pytest.mark.parametrize(("typed", "why"), WRONG)
def test_wrong_use_is_told_in_one_sentence(raw, typed: str, why: str) -> None:
    for language in ("nl", "en"):
        spoken = raw("--language", language, *typed.split())
        assert (spoken.status, spoken.out) == (2, "")
        # A language that does not exist is told in the language that holds without it.
        assert SAYS["nl" if "--language xx" in typed else language][why] in spoken.err
        assert spoken.err.count("\n") == 1
        told = raw("--language", language, *typed.split(), "--json")
        if "--json=ja" not in typed:
            assert (told.status, told.code) == (2, "wrong_use")


def test_a_word_that_is_no_text_is_wrong_use(raw) -> None:
    assert raw("--json", "member", "find", "Fat\udcff").code == "wrong_use"


@pytest.mark.parametrize(
    "typed", ["", "desk", "--database x --operator Ans --language en", "desk --language en"]
)
def test_the_desk_is_handed_what_was_said(typed: str) -> None:
    heard = []

    def desk(request: DeskRequest) -> int:
        heard.append(request)
        return 0

    assert main(typed.split(), desk) == 0
    named = "--database" in typed
    assert heard == [
        DeskRequest(
            database="x" if named else str(default_bank()),
            operator="Ans" if named else None,
            language="en" if "en" in typed.split() else None,
        )
    ]


def test_the_desk_hears_the_environment_too(monkeypatch) -> None:
    heard = []
    monkeypatch.setenv("TIMEBANK_DATABASE", "postgresql://localhost/bank")
    monkeypatch.setenv("TIMEBANK_OPERATOR", "Ans")
    main([], lambda request: heard.append(request) or 0)
    assert heard == [
        DeskRequest(database="postgresql+psycopg://localhost/bank", operator="Ans", language=None)
    ]


def test_without_a_screen_the_desk_is_wrong_use(raw) -> None:
    assert raw("--json", "desk").code == raw("--json").code == "wrong_use"


def test_the_system_says_which_language_unless_the_command_does(raw, monkeypatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    assert raw("dansen").err.startswith("De opdracht")
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    assert raw("dansen").err.startswith("There is no command")
    monkeypatch.setenv("LC_ALL", "C")
    assert raw("dansen").err.startswith("De opdracht")
    assert raw("dansen", "--language=en").err.startswith("There is no command")


@pytest.mark.parametrize(
    "typed",
    ["['--help']", "['member', '--help']", "['--database', 'nowhere.db', 'member', 'find', 'fat']"],
)
def test_little_is_loaded_for_a_short_command(typed: str) -> None:
    """Slow things to load, and what each short command does without."""
    heavy = ["PySide6", "reportlab", "alembic", "pypdfium2", "pikepdf", "uharfbuzz", "hypothesis"]
    if "find" not in typed:
        heavy += ["sqlalchemy", "argon2", "cryptography"]
    code = (
        "import sys; from timebank.command_line import main; "
        f"status = main({typed}); print([m for m in {heavy} if m in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.splitlines()[-1] == "[]"


def test_the_reference_names_every_command_and_option(raw) -> None:
    reference = (Path(__file__).parents[2] / "docs" / "commands.md").read_text("utf-8")
    for command in COMMANDS:
        assert f"`{command}" in reference or f"\n{command} " in reference or command in PARENTS
        told = raw("--language", "en", *command.split(), "--help").out
        for option in re.findall(r"--[a-z-]+", told):
            assert option == "--help" or option in reference, (command, option)


def test_roles_are_those_of_the_time_bank(raw) -> None:
    told = json.loads(raw("--json", "operator", "add", "--name", "x", "--role", "baas").err)
    assert all(role.value in told["error"]["message"] for role in Role)
