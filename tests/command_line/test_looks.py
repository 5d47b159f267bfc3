"""`organisation look`: what papers look like, from the command line, on both databases."""

import io
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from tests.command_line.conftest import Line
from tests.documents.papers import pages_of
from tests.fixtures.bank import TestBank, today_there

TODAY = today_there().isoformat()
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><rect width="60" height="20" fill="#007828"/></svg>'


@pytest.mark.parametrize("centre", [True, False], ids=["centre", "organisation"])
def test_a_look_is_chosen_shown_and_taken_away(
    line: Line, bank: TestBank, tmp_path: Path, centre: bool
) -> None:
    number = "centre" if centre else bank.linde
    file, sample = tmp_path / "logo.svg", tmp_path / "sample.pdf"
    file.write_text(SVG)
    before = line("organisation", "look", number).data
    assert (before["colour"], before["logo"], before["annex"], before["reviewed"]) == ("", None, True, False)
    kept = line(
        "organisation", "look", number, "--logo", str(file), "--colour", "7a1e2c", "--annex", "no",
        "--reviewed", "yes", "--reviewed-by", "Riet Jansen", "--sample", str(sample),
    ).data  # fmt: skip
    assert kept["number"] == number
    assert kept["logo"] == {"wide": 993, "high": 331}
    assert (kept["colour"], kept["annex"], kept["reviewed_by"]) == ("#7A1E2C", False, "Riet Jansen")
    assert pages_of(sample.read_bytes()) == 1
    assert line("organisation", "look", number).data == {key: kept[key] for key in kept if key != "sample"}
    gone = line("organisation", "look", number, "--no-logo", "--no-colour").data
    assert (gone["colour"], gone["logo"], gone["annex"]) == ("", None, False)


def test_what_cannot_be_used_is_told_and_nothing_is_kept(line: Line, bank: TestBank, tmp_path: Path) -> None:
    image = io.BytesIO()
    Image.new("RGB", (30, 30), "white").save(image, "PNG")
    for content, code in (
        (b"no picture", "logo_not_a_picture"),
        (image.getvalue(), "logo_invisible"),
        (SVG.replace("<rect", "<image href='http://bad.example/x'/><rect").encode(), "logo_holds"),
    ):
        (tmp_path / "logo").write_bytes(content)
        refused = line(
            "organisation", "look", bank.linde, "--logo", str(tmp_path / "logo"), "--colour", "#003366"
        )
        assert (refused.status, refused.code) == (1, code)
    assert line("organisation", "look", bank.linde, "--colour", "#FFFF00").code == "colour_too_light"
    assert line("organisation", "look", bank.linde, "--colour", "red").code == "colour_not_understood"
    assert (
        line("organisation", "look", bank.linde, "--logo", str(tmp_path / "weg")).code
        == "source_file_missing"
    )
    assert line("organisation", "look", bank.fatma, "--colour", "#003366").code == "not_an_organisation"
    kept = line("organisation", "look", bank.linde).data
    assert (kept["logo"], kept["colour"]) == (None, "")


def test_what_one_member_adds_stands_on_the_paper(line: Line, bank: TestBank, tmp_path: Path) -> None:
    line("record", "--giver", bank.fatma, "--receiver", bank.henk, "--time", "1")
    issue = ("certificate", "issue", "--from", "2020-01-01", "--until", TODAY, "--out", str(tmp_path))
    (made,) = line(
        *issue, "--member", bank.fatma, "--can", "punctual", "--can", "Ik kan <goed> koken",
        "--observed", "Riet Jansen=cooking_many", "--dutch", "A2=self_rated", "--reflection", "Het was\nfijn.",
    ).data  # fmt: skip
    text = " ".join(PdfReader(made["file"]).pages[0].extract_text().split())
    for part in ("Op tijd komen", "Ik kan <goed> koken", "Koken voor een grote groep", "Riet Jansen"):
        assert part in text
    assert "Nederlands: A2" in text
    assert "Het was fijn." in text
    assert line(*issue, "--member", bank.fatma, bank.henk, "--can", "punctual").status == 2
    assert line(*issue, "--member", bank.fatma, "--observed", "punctual").code == "choice_unknown"
    line("organisation", "look", "centre", "--competences", "no")
    assert line(*issue, "--member", bank.fatma, "--can", "punctual").code == "not_on_these_papers"


def test_the_sentences_of_a_talent_are_edited_and_given_back(line: Line, bank: TestBank) -> None:
    before = line("talent", "competences", "cooking").data
    assert {"code": "cooking", "text": "Een maaltijd koken"} in before
    kept = line(
        "talent", "competences", "cooking", "--sentence", "punctual", "--sentence", "Soep <koken>"
    ).data
    assert [each["code"] for each in kept] == ["punctual", ""]
    assert kept[1]["text"] == "Soep <koken>"
    assert line("talent", "competences", "cooking", "--catalogue").data == before
    assert line("talent", "competences", "nothing").code == "talent_unknown"
    assert line("talent", "competences", "cooking", "--sentence", " ").code == "competence_empty"
