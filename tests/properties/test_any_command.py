"""Whatever is typed behind `timebank`, the answer is a status of the contract, one clear sentence, and whole books."""

import contextlib
import io
import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fixtures.bank import PASSWORD, found
from tests.fixtures.databases import Databases
from timebank.command_line import main

WRITTEN = [
    "record --giver=1001-9 --receiver=1002-4 --time=1:30",
    "record --giver=1001-9 --giver=1003-5 --receiver=1002-4=2 --time=1:30 --split=shared --date=01-10-2026",
    "record --giver=1001-9 --receiver=1002-4 --time=2 --under=1005-6 --payer=1005-6 --talent=cooking",
    "record --giver=1001-9 --receiver=1002-4 --time=13 --override=lang --confirmed=at_desk --note=x --key=k --swap",
    "give --from=1001-9 --to=1002-4 --time=1 --note=x --key=g",
    "grant --to=1003-5 --time=2 --reason=welkom",
    "settle 1004-3 --to=pot",
    "reverse 01997777-0000-7000-8000-000000000000 --reason=x",
    "confirm 01997777-0000-7000-8000-000000000000",
    "sign 01997777-0000-7000-8000-000000000000",
    "balance 1001-9 pot",
    "statement 1001-9 --from=01-01-2026 --until=2026-12-31 --pdf=overzicht.pdf",
    "member add --name=Zebib --speaks=nl,ti --role=newcomer --birth-year=1990 --script-name=x",
    "member find fat --limit=3",
    "member show 1001-9",
    "member merge 1004-3 1001-9 --reason=dubbel",
    "organisation add --name=Linde --kvk=12345678",
    "certificate issue --member=1001-9 --from=01-01-2026 --until=31-12-2026 --language=ar --out=uit",
    "certificate verify 2026-00001-4",
    "certificate withdraw 2026-00001-4 --reason=x",
    "certificate verify 2026-00001-4 --key=sleutel.json --withdrawals=lijst.jwt --name=x --organisation=y",
    "certificate badge 2026-00001-4 --out=uit",
    "certificate withdrawals --out=lijst.jwt",
    "certificate key export --out=sleutel.json",
    "certificate key print --out=blad.pdf",
    "certificate key trust sleutel.json",
    "certificate key forget 0000",
    "certificate key new",
    "import lijst.csv --format=auto --mapping=kolommen",
    "export --format=csv --out=uit",
    "verify",
    "kiosk",
    "desk",
]
VALUES = st.one_of(
    st.sampled_from([
        "1001-9", "1002-4", "10035", "1005-6", "pot", "1001-9=2", "1002-4=-1", "88888", "2", "1:30", "-1", "-0:45", "0",
        "99999", "2026-02-30", "01-10-2026", "cooking", "shared", "pot_pays", "nl", "csv", "json", "uit", "uit/verder",
        "", " ", "..", "=", "--", "\N{RIGHT-TO-LEFT OVERRIDE}", "x" * 3000,
    ]),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0/"), max_size=20),
)  # fmt: skip


@st.composite
def commands(draw: st.DrawFn) -> list[str]:
    """A command as it may be written, with something else in a few places, left out, or said twice."""
    words = draw(st.sampled_from(WRITTEN)).split()
    for _ in range(draw(st.integers(0, 3))):
        place = draw(st.integers(0, len(words) - 1))
        option, sign, _value = words[place].partition("=")
        words[place] = f"{option}{sign}{draw(VALUES)}" if sign else draw(VALUES)
    if draw(st.booleans()):
        words.pop(draw(st.integers(0, len(words) - 1)))
    if draw(st.booleans()):
        words.insert(
            draw(st.integers(0, len(words))), draw(st.sampled_from(["--json", "--json", "-h", "--", "--x"]))
        )
    return words


@pytest.fixture(scope="module")
def place(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """A bank of its own and an empty folder to stand in."""
    return databases.like("sqlite", "bank", found), tmp_path_factory.mktemp("typed")


def answer(where: str, *words: str) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    with (
        pytest.MonkeyPatch.context() as patch,
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        patch.setenv("TIMEBANK_PASSWORD", PASSWORD)
        status = main(["--database", where, "--operator", "Ans Beheer", *words])
    return status, out.getvalue(), err.getvalue()


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=commands())
def test_anything_may_be_typed(place: tuple[str, Path], typed: list[str]) -> None:
    where, folder = place
    before = os.getcwd()
    os.chdir(folder)
    try:
        status, out, err = answer(where, *typed)
    finally:
        os.chdir(before)
    assert status in (0, 1, 2, 3, 4)
    assert "Traceback" not in err
    if status in (1, 2, 3):
        assert err.count("\n") == 1
        if "--json" in typed:
            told = json.loads(err)["error"]
            assert told.keys() == {"code", "message"}
    elif "--json" in typed and "-h" not in typed:
        json.loads(out)


def test_the_books_are_whole_after_all_that(place: tuple[str, Path]) -> None:
    status, out, _ = answer(place[0], "--json", "verify")
    assert (status, json.loads(out)["ok"]) == (0, True)
    status, out, _ = answer(place[0], "--json", "balance")
    assert sum(row["balance"] for row in json.loads(out)) == 0
