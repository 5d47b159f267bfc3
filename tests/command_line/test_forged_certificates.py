"""Codes of certificates that were changed, made by another centre, withdrawn or shown again, at the command line."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.command_line.conftest import Line
from tests.fixtures.bank import TODAY, TestBank
from timebank.documents.structure import code_inside
from timebank.domain.certificates import CertificateOrder, IssuedPaper
from timebank.formats.proof import Facts, new_key, signed_code
from timebank.services.certificates import issue_certificates
from timebank.services.publishing import show_centre


@pytest.fixture
def paper(bank: TestBank) -> IssuedPaper:
    bank.record(bank.fatma, bank.henk, 60)
    order = CertificateOrder(start=TODAY - timedelta(days=20), until=TODAY, members=(bank.fatma,))
    return bank.office.do(bank.desk, issue_certificates, order).papers[0]


def code_of(paper: IssuedPaper) -> str:
    code = code_inside(paper.file)
    assert code is not None
    return code


def signed_by_stranger(
    bank: TestBank, paper: IssuedPaper, *, as_ours: bool = False, minutes: int = 60
) -> str:
    """What another centre's program says of the same number; `as_ours` under the short name of our key."""
    key = new_key()
    if as_ours:
        (ours,) = bank.office.ask(bank.desk, show_centre).keys
        key = type(key)(key_id=ours.key_id, public=key.public, private=key.private)
    facts = Facts(
        number=paper.number, name=paper.name, organisation="Buurthuis De Linde", start=TODAY, until=TODAY,
        given_minutes=minutes, attended_minutes=0,
    )  # fmt: skip
    return signed_code(facts, key, b"salted")


def test_no_changed_sign_of_the_code_is_taken(line: Line, bank: TestBank, paper: IssuedPaper) -> None:
    code = code_of(paper)
    assert line("certificate", "verify", code).data["valid"]
    told = set()
    # The minutes lie somewhere in it: each sign is changed, so also those.
    for place in range(2, len(code), 5):
        other = "A" if code[place] != "A" else "B"
        said = line("certificate", "verify", code[:place] + other + code[place + 1 :])
        assert (said.status, said.data["valid"]) == (4, False), place
        told.add(said.data["status"])
    assert "changed" in told
    assert told <= {"changed", "unknown_key", "unknown"}


def test_more_minutes_under_another_key_are_never_ours(
    line: Line, bank: TestBank, paper: IssuedPaper
) -> None:
    stranger = signed_by_stranger(bank, paper, minutes=6000)
    said = line("certificate", "verify", stranger)
    assert (said.status, said.data["status"]) == (4, "unknown_key")
    assert said.data["why"].startswith("Wij kunnen dit niet controleren"), "no accusation of another centre"
    pretended = line("certificate", "verify", signed_by_stranger(bank, paper, as_ours=True, minutes=6000))
    assert (pretended.status, pretended.data["status"]) == (4, "changed")


def test_withdrawn_stays_withdrawn_however_often_and_in_whatever_way_it_is_shown(
    line: Line, bank: TestBank, paper: IssuedPaper, tmp_path: Path
) -> None:
    file = tmp_path / "bewijs.pdf"
    file.write_bytes(paper.file)
    line("certificate", "withdraw", paper.number, "--reason", "verkeerde naam")
    before = line("verify").data["head"]
    for shown in (code_of(paper), paper.number, str(file)) * 2:
        said = line("certificate", "verify", shown)
        assert (said.status, said.data["status"]) == (4, "withdrawn")
    assert line("verify").data["head"] == before
    assert not list(tmp_path.glob("*.new"))


def test_a_code_of_ours_shown_at_a_centre_that_knows_nothing_of_us(
    line: Line, paper: IssuedPaper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "elders"))
    other = str(tmp_path / "oost.db")
    assert line.raw("init", other, "--name", "Oost", "--admin", "Bo", "--no-encryption").status == 0
    words = ("--json", "--database", other, "--operator", "Bo", "--language", "nl")
    said = line.raw(*words, "certificate", "verify", code_of(paper))
    assert (said.status, said.data["status"]) == (4, "unknown_key")
    said = line.raw(*words, "certificate", "verify", paper.number)
    assert (said.status, said.data["valid"]) == (4, False)
