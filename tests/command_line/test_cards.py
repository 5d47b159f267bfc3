"""Cards from the command line, on both databases."""

import io
import re
from pathlib import Path

import pytest

from tests.command_line.conftest import Line
from tests.documents.papers import scanned
from tests.fixtures.bank import TestBank
from timebank.domain.cards import new_card, parse_card
from timebank.domain.paper_refusals import CardWithdrawn
from timebank.services.cards import find_by_card, issue_cards, show_cards


def scan(file: str) -> list[str]:
    return [text for text, _, _ in scanned(Path(file).read_bytes())]


def test_a_card_that_was_issued_works_and_the_one_before_no_longer(
    line: Line, bank: TestBank, tmp_path: Path
) -> None:
    made = line("card", "issue", bank.zebib, "--out", str(tmp_path / "kaarten"))
    assert made.status == 0
    (row,) = made.data
    assert row["number"] == bank.zebib
    (first,) = scan(row["file"])
    code = parse_card(first)
    assert code is not None
    assert bank.office.ask(bank.desk, find_by_card, code).code == bank.zebib
    (second,) = scan(line("card", "issue", bank.zebib, "--out", str(tmp_path / "kaarten")).data[0]["file"])
    assert second != first
    with pytest.raises(CardWithdrawn):
        bank.office.ask(bank.desk, find_by_card, code)


def test_a_sheet_for_everybody_without_a_card(line: Line, bank: TestBank, tmp_path: Path) -> None:
    line("card", "issue", bank.zebib, "--out", str(tmp_path))
    file = tmp_path / "vel.pdf"
    made = line("card", "sheet", "--out", str(file))
    assert sorted(made.data["cards"]) == sorted([bank.fatma, bank.henk, bank.olena])
    assert len(scan(str(file))) == 3
    again = line("card", "sheet", "--out", str(file))
    assert (again.status, again.data) == (0, {"cards": [], "file": None})


def test_a_card_that_could_not_be_written_changes_nothing(line: Line, bank: TestBank, tmp_path: Path) -> None:
    old = new_card(bank.zebib)
    bank.office.do(bank.desk, issue_cards, (old,))
    for name in (f"{bank.zebib}.pdf", "vel.pdf"):
        # Where the file would come there is a folder, full or not: nothing can be moved into its place.
        (tmp_path / name / "iets").mkdir(parents=True)
    assert line("card", "issue", bank.zebib, "--out", str(tmp_path)).code == "folder_not_writable"
    assert line("card", "sheet", bank.zebib, "--out", str(tmp_path / "vel.pdf")).code == "folder_not_writable"
    assert bank.office.ask(bank.desk, find_by_card, old).code == bank.zebib
    assert len(bank.office.ask(bank.desk, show_cards, bank.zebib).lines) == 1


def test_a_lost_card(line: Line, bank: TestBank, tmp_path: Path) -> None:
    line("card", "issue", bank.henk, "--out", str(tmp_path))
    assert line("card", "withdraw", bank.henk).data == {"number": bank.henk, "withdrawn": 1}
    assert line("card", "withdraw", bank.henk).data["withdrawn"] == 0


def test_a_pin(line: Line, bank: TestBank, monkeypatch: pytest.MonkeyPatch) -> None:
    choose = ("card", "pin", bank.henk, "--pin-stdin")
    made = line("card", "pin", bank.henk)
    assert re.fullmatch(r"\d{4}", made.data["pin"])
    monkeypatch.setattr("sys.stdin", io.StringIO("7261\n"))
    assert line(*choose).data["pin"] == "7261"
    monkeypatch.setattr("sys.stdin", io.StringIO("1234\n"))
    refused = line(*choose)
    assert (refused.status, refused.code) == (1, "pin_too_easy")
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert line(*choose).code == "pin_not_four_digits"
    # Never a word of the command, which others on the computer read.
    assert line("card", "pin", bank.henk, "--pin", "7261").status == 2
