"""What a member is told about their data comes out of the books, and that they got it stays there."""

import io
from datetime import UTC, datetime

import pypdf
import pytest

from tests.fixtures.bank import TestBank
from timebank.domain import errors
from timebank.domain.members import Profile, Purpose
from timebank.services.circle import give_consent, member_history, withdraw_consent
from timebank.services.members import change_member
from timebank.services.notices import give_notice, notice_paper


def sides(file: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(file)).pages]


def test_it_is_in_their_own_language_and_in_dutch(bank: TestBank) -> None:
    bank.office.do(bank.desk, change_member, bank.olena, Profile(name="Olena Koval", language="uk"))
    own, dutch = sides(bank.office.ask(bank.desk, notice_paper, bank.olena))
    assert "Що ми робимо з вашими даними?" in own
    assert "Wat doen wij met jouw gegevens?" in dutch
    assert f"Olena Koval · {bank.olena}" in dutch
    own, _ = sides(bank.office.ask(bank.desk, notice_paper, bank.olena, "so"))
    assert "Maxaan ku samaynaa xogtaada?" in own
    assert len(sides(bank.office.ask(bank.desk, notice_paper, bank.olena, None))) == 1


def test_it_says_what_was_agreed_to_by_now(bank: TestBank) -> None:
    bank.watch.now = datetime(2026, 11, 21, 23, 30, tzinfo=UTC)
    bank.office.do(bank.desk, give_consent, bank.henk, Purpose.MATCHING)
    (side,) = sides(bank.office.ask(bank.desk, notice_paper, bank.henk))
    # Half past eleven in the evening by the clock of the world is the next day here.
    assert "bij mij passen: ja, sinds 22 november 2026" in side
    assert "in cijfers: nee" in side
    bank.office.do(bank.desk, withdraw_consent, bank.henk, Purpose.MATCHING)
    (side,) = sides(bank.office.ask(bank.desk, notice_paper, bank.henk))
    assert "bij mij passen: nee" in side


def test_that_it_was_given_stands_in_the_history_and_a_look_does_not(bank: TestBank) -> None:
    bank.office.ask(bank.desk, notice_paper, bank.henk)
    before = [line.operation for line in bank.office.ask(bank.coordinator, member_history, bank.henk).lines]
    assert not any("notice" in operation for operation in before)
    bank.office.do(bank.desk, give_notice, bank.henk)
    (newest, *_) = bank.office.ask(bank.coordinator, member_history, bank.henk).lines
    assert newest.operation == "give_notice"


def test_an_organisation_gets_none_and_no_language_is_made_up(bank: TestBank) -> None:
    for operation in (notice_paper, give_notice):
        with pytest.raises(errors.NotAMember):
            bank.office.do(bank.desk, operation, bank.linde)
    with pytest.raises(errors.ChoiceUnknown):
        bank.office.ask(bank.desk, notice_paper, bank.henk, "xx")
