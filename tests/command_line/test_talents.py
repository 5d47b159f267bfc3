"""The catalogue of talents belongs to the centre."""

import pytest
from pypdf import PdfReader

from tests.command_line.conftest import Line
from tests.fixtures.bank import TestBank, today_there
from timebank.services.members import set_talents

TODAY = today_there().isoformat()


def test_a_centre_adds_a_talent_of_its_own_and_uses_it(line: Line, bank: TestBank) -> None:
    added = line(
        "talent", "add", "soup_line", "--name", "Soep uitdelen", "--group", "food", "--tag", "leefbaarheid"
    ).data
    assert added["name"] == "Soep uitdelen"
    assert "soup_line" in {talent["code"] for talent in line("talent", "list").data}
    booked = line(
        "record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "1", "--talent", "soup_line"
    )
    assert booked.status == 0
    shown = line.say("statement", bank.fatma)
    assert "Soep uitdelen" in shown.out


def test_a_talent_is_renamed_and_taken_out_of_use(line: Line, bank: TestBank) -> None:
    assert line("talent", "change", "cooking", "--name", "Koken thuis").data["name"] == "Koken thuis"
    assert line("talent", "change", "cooking", "--in-use", "no").data["active"] is False
    booking = ("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "1", "--talent", "cooking")
    assert line(*booking).code == "talent_unknown"
    line("talent", "change", "cooking", "--in-use", "yes")
    assert line(*booking).status == 0


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["add", "cooking", "--name", "x", "--group", "food", "--tag", "wonen"], "talent_exists"),
        (["add", "Soep!", "--name", "x", "--group", "food", "--tag", "wonen"], "choice_unknown"),
        (["add", "soup", "--name", " ", "--group", "food", "--tag", "wonen"], "name_missing"),
        (["add", "soup", "--name", "x", "--group", "nergens", "--tag", "wonen"], "choice_unknown"),
        (
            ["add", "soup", "--name", "x", "--group", "food", "--tag", "wonen", "--icon", "../x"],
            "choice_unknown",
        ),
        (["add", "soup", "--name", "x" * 200, "--group", "food", "--tag", "wonen"], "text_too_long"),
        (["change", "nothing", "--name", "x"], "talent_unknown"),
    ],
)
def test_what_no_talent_can_be(line: Line, bank: TestBank, words: list[str], code: str) -> None:
    before = line("talent", "list").data
    assert line("talent", *words).code == code
    assert line("talent", "list").data == before


def test_a_desk_may_not_change_the_catalogue(line: Line, bank: TestBank) -> None:
    refused = line("talent", "change", "cooking", "--name", "x", operator="Riet Jansen")
    assert (refused.status, refused.code) == (1, "not_permitted")


def test_an_own_talent_stands_on_the_papers_under_its_own_name(line: Line, bank: TestBank, tmp_path) -> None:
    line("talent", "add", "soup_line", "--name", "Soep uitdelen", "--group", "food", "--tag", "leefbaarheid")
    line("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "1", "--talent", "soup_line")
    file = tmp_path / "statement.pdf"
    line("statement", bank.henk, "--pdf", str(file))
    (issued,) = line(
        "certificate", "issue", "--member", bank.fatma, "--from", "2026-01-01", "--until", TODAY, "--language",
        "ar", "--out", str(tmp_path),
    ).data  # fmt: skip
    for paper in (file, issued["file"]):
        text = " ".join(page.extract_text() for page in PdfReader(paper).pages)
        assert "Soep uitdelen" in text
        assert "soup_line" not in text


def test_a_person_is_shown_with_the_centres_own_names(line: Line, bank: TestBank) -> None:
    line("talent", "change", "cooking", "--name", "Koken voor de buurt")
    bank.office.do(bank.desk, set_talents, bank.fatma, ("cooking",), ())
    assert "Koken voor de buurt" in line.say("member", "show", bank.fatma).out
