"""`offer` on the command line: the same rules as the screens, told in words and as JSON."""

from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.command_line.conftest import Line
from tests.fixtures.bank import TestBank, today_there

LATER = today_there() + timedelta(days=60)
ADD = ("offer", "add", "--talent", "cooking")


def test_an_offer_is_kept_listed_matched_extended_and_ended(line: Line, bank: TestBank) -> None:
    request = line(*ADD, "--member", bank.henk, "--kind", "request", "--words", "Soep voor mijn moeder").data
    offer = line(
        *ADD, "--member", bank.fatma, "--kind", "offer", "--days", "thu", "tue", "--parts", "evening", "--in", "tr"
    ).data  # fmt: skip
    assert (offer["days"], offer["parts"], offer["language"]) == (["tue", "thu"], ["evening"], "tr")
    assert [each["offer"] for each in line("offer", "list", "--text", "soep").data] == [request["offer"]]
    (match,) = line("offer", "matches", request["offer"]).data
    assert (match["number"], match["offer"]) == (bank.fatma, offer["offer"])
    assert match["reasons"] == ["answers", "new_here"]
    later = line("offer", "extend", offer["offer"], "--until", LATER.isoformat()).data
    assert later["until"] == LATER.isoformat()
    assert line("offer", "done", request["offer"]).data["state"] == "done"
    assert line("offer", "withdraw", offer["offer"]).data["state"] == "withdrawn"
    assert line("offer", "list").data == []


def test_people_read_it_in_words(line: Line, bank: TestBank) -> None:
    request = line(*ADD, "--member", bank.henk, "--kind", "request", "--until", LATER.isoformat()).data[
        "offer"
    ]
    said = line.say(*ADD, "--member", bank.fatma, "--kind", "offer", "--days", "tue", "--parts", "evening")
    assert said.out.startswith("Aanbod van Fatma Yılmaz: Koken, tot en met ")
    listed = line.say("offer", "list").out
    assert "dinsdag, 's avonds" in listed
    assert f"{LATER:%d-%m-%Y}" in listed
    assert (
        "Fatma bood dit aan. Voor Fatma zou het de eerste keer zijn."
        in line.say("offer", "matches", request).out
    )
    assert line.say("offer", "done", request).out == "Vraag van Henk de Vries is klaar.\n"
    assert line.say("offer", "list", "--kind", "request").out == "Er staat niets open.\n"


def test_the_same_key_keeps_one(line: Line, bank: TestBank) -> None:
    words = (*ADD, "--member", bank.fatma, "--kind", "offer", "--key", "prikbord-7")
    first, second = line(*words).data, line(*words).data
    assert first["offer"] == second["offer"]
    assert len(line("offer", "list").data) == 1
    assert line(*words, "--words", "anders").code == "offer_reused"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("offer", "done", "nergens"), "offer_unknown"),
        (("offer", "matches", "018f0000-0000-7000-8000-000000000000"), "offer_unknown"),
        ((*ADD, "--member", "1001-5", "--kind", "gift"), "wrong_use"),
    ],
)
def test_what_is_refused(line: Line, words: tuple[str, ...], code: str) -> None:
    assert line(*words).code == code


def test_a_day_that_has_passed_is_refused_and_a_number_like_a_bsn_is_told(line: Line, bank: TestBank) -> None:
    words = (*ADD, "--member", bank.fatma, "--kind", "offer")
    assert line(*words, "--until", "2020-01-01").code == "until_passed"
    assert line(*words, "--words", "nummer 111222333").data["warnings"] == ["maybe_bsn"]
    assert "BSN" in line.say(*words, "--words", "nummer 111222333").out


def test_a_poster_is_written(line: Line, bank: TestBank, tmp_path: Path) -> None:
    file = tmp_path / "poster.pdf"
    assert line("offer", "poster", "--out", str(file)).code == "nothing_to_hang_up"
    assert not file.exists()
    offer = line(*ADD, "--member", bank.fatma, "--kind", "offer").data["offer"]
    line(*ADD, "--member", bank.henk, "--kind", "request")
    assert line("offer", "poster", offer, "--out", str(file), "--second", "ti").data == {"file": str(file)}
    text = PdfReader(file).pages[0].extract_text()
    assert "Fatma" in text
    assert "Henk" not in text
    assert line("offer", "poster", "--out", str(file), "--size", "a3").status == 0
    assert round(float(PdfReader(file).pages[0].mediabox.width) / 72 * 25.4) == 297
