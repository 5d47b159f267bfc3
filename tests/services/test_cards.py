"""Cards and PINs: registered by digest, found by code, withdrawn, kept out of every log."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from tests.fixtures.bank import QUICK, TestBank, Watch
from timebank.domain import errors, paper_refusals
from timebank.domain.cards import is_easy_pin, new_card, new_pin
from timebank.domain.changes import Topic
from timebank.domain.ids import new_id
from timebank.domain.numbers import account_number
from timebank.services.cards import (
    discard_cards,
    draft_pin,
    find_by_card,
    issue_cards,
    register_cards,
    set_pin,
    show_cards,
    withdraw_cards,
)
from timebank.services.members import change_member, merge_members, show_member
from timebank.services.staff import list_audit
from timebank.services.transfers import settle
from timebank.store.rows.cards import cards, pins


def test_a_card_leads_to_its_person_once_it_is_issued(bank: TestBank) -> None:
    code = new_card(bank.zebib)
    with pytest.raises(paper_refusals.CardUnknown):
        bank.office.ask(bank.desk, find_by_card, code)
    issued = bank.office.do(bank.desk, issue_cards, (code,))
    assert issued.numbers == (bank.zebib,)
    assert issued.replaced == ()
    assert issued.changed == {Topic.MEMBERS}
    found = bank.office.ask(bank.desk, find_by_card, code)
    assert (found.code, found.name, found.script_name, found.open) == (
        bank.zebib,
        "Zebib Tesfay",
        "ዘቢብ ተስፋይ",
        True,
    )


def test_the_number_with_another_secret_leads_nowhere(bank: TestBank) -> None:
    bank.office.do(bank.desk, issue_cards, (new_card(bank.zebib),))
    with pytest.raises(paper_refusals.CardUnknown):
        bank.office.ask(bank.desk, find_by_card, new_card(bank.zebib))


def test_a_new_card_takes_the_place_of_the_old_one(bank: TestBank, watch: Watch) -> None:
    old, new = new_card(bank.fatma), new_card(bank.fatma)
    bank.office.do(bank.desk, issue_cards, (old,))
    watch.now += timedelta(days=3)
    assert bank.office.do(bank.desk, issue_cards, (new,)).replaced == (bank.fatma,)
    assert bank.office.ask(bank.desk, find_by_card, new).code == bank.fatma
    with pytest.raises(paper_refusals.CardWithdrawn) as refused:
        bank.office.ask(bank.desk, find_by_card, old)
    assert refused.value.facts["name"] == "Fatma Yılmaz"
    assert refused.value.facts["day"] == watch.now.date()
    shown = bank.office.ask(bank.desk, show_cards, bank.fatma)
    assert [line.withdrawn_at is None for line in shown.lines] == [True, False]
    assert shown.valid is not None
    assert shown.valid.operator == "Riet Jansen"


def test_the_old_card_works_until_the_new_one_is_on_paper(bank: TestBank) -> None:
    old, new = new_card(bank.fatma), new_card(bank.fatma)
    bank.office.do(bank.desk, issue_cards, (old,))
    bank.office.do(bank.desk, register_cards, (new,))
    for code in (old, new):
        assert bank.office.ask(bank.desk, find_by_card, code).code == bank.fatma
    assert bank.office.do(bank.desk, register_cards, (new,)).changed == frozenset()
    done = bank.office.do(bank.desk, issue_cards, (new,))
    assert (done.replaced, done.changed) == ((bank.fatma,), {Topic.MEMBERS})
    assert bank.office.ask(bank.desk, find_by_card, new).code == bank.fatma
    with pytest.raises(paper_refusals.CardWithdrawn):
        bank.office.ask(bank.desk, find_by_card, old)
    told = [line.operation for line in bank.office.ask(bank.admin, list_audit)]
    assert [each for each in told if "card" in each][:2] == ["withdraw_cards", "issue_card"]


def test_a_card_that_was_registered_and_never_printed_does_not_hide_the_one_in_the_hand(
    bank: TestBank, watch: Watch
) -> None:
    """A computer that stops between the two leaves a code that nobody holds."""
    old, lost = new_card(bank.fatma), new_card(bank.fatma)
    bank.office.do(bank.desk, issue_cards, (old,))
    handed_out = watch.now
    watch.now += timedelta(days=3)
    bank.office.do(bank.desk, register_cards, (lost,))
    shown = bank.office.ask(bank.desk, show_cards, bank.fatma)
    assert shown.valid is not None
    assert shown.valid.issued_at == handed_out
    watch.now += timedelta(days=3)
    bank.office.do(bank.desk, issue_cards, (new_card(bank.fatma),))
    shown = bank.office.ask(bank.desk, show_cards, bank.fatma)
    assert shown.valid is not None
    assert shown.valid.issued_at == watch.now
    with pytest.raises(paper_refusals.CardWithdrawn):
        bank.office.ask(bank.desk, find_by_card, lost)


def test_a_card_that_was_not_printed_after_all_never_was(bank: TestBank) -> None:
    old, new = new_card(bank.fatma), new_card(bank.fatma)
    bank.office.do(bank.desk, issue_cards, (old,))
    bank.office.do(bank.desk, register_cards, (new, new_card(bank.henk)))
    codes = (new, new_card(bank.olena))
    assert bank.office.do(bank.desk, discard_cards, codes).changed == {Topic.MEMBERS}
    assert bank.office.do(bank.desk, discard_cards, codes).changed == frozenset()
    with pytest.raises(paper_refusals.CardUnknown):
        bank.office.ask(bank.desk, find_by_card, new)
    assert bank.office.ask(bank.desk, find_by_card, old).code == bank.fatma
    assert len(bank.office.ask(bank.desk, show_cards, bank.fatma).lines) == 1
    assert bank.office.ask(bank.desk, show_cards, bank.henk).never_printed is not None


def test_a_card_that_was_replaced_is_not_discarded(bank: TestBank) -> None:
    old = new_card(bank.fatma)
    bank.office.do(bank.desk, issue_cards, (old,))
    bank.office.do(bank.desk, issue_cards, (new_card(bank.fatma),))
    bank.office.do(bank.desk, discard_cards, (old,))
    assert len(bank.office.ask(bank.desk, show_cards, bank.fatma).lines) == 2


def test_the_same_codes_again_change_nothing(bank: TestBank) -> None:
    codes = (new_card(bank.fatma), new_card(bank.henk))
    bank.office.do(bank.desk, issue_cards, codes)
    before = bank.office.ask(bank.admin, list_audit)
    again = bank.office.do(bank.desk, issue_cards, codes)
    assert (again.numbers, again.replaced, again.changed) == ((bank.fatma, bank.henk), (), frozenset())
    assert bank.office.ask(bank.admin, list_audit) == before


def test_a_code_that_was_replaced_meanwhile_is_not_printed_again(bank: TestBank) -> None:
    old = new_card(bank.fatma)
    bank.office.do(bank.desk, issue_cards, (old,))
    bank.office.do(bank.desk, issue_cards, (new_card(bank.fatma),))
    with pytest.raises(paper_refusals.CardWithdrawn):
        bank.office.do(bank.desk, issue_cards, (old, new_card(bank.henk)))
    assert bank.office.ask(bank.desk, show_cards, bank.henk).lines == ()


def test_a_lost_card_is_withdrawn(bank: TestBank) -> None:
    code = new_card(bank.henk)
    bank.office.do(bank.desk, issue_cards, (code,))
    assert bank.office.do(bank.desk, withdraw_cards, bank.henk).count == 1
    with pytest.raises(paper_refusals.CardWithdrawn):
        bank.office.ask(bank.desk, find_by_card, code)
    again = bank.office.do(bank.desk, withdraw_cards, bank.henk)
    assert (again.count, again.changed) == (0, frozenset())


def test_only_members_who_take_part_get_cards(bank: TestBank) -> None:
    with pytest.raises(errors.NotAMember):
        bank.office.do(bank.desk, issue_cards, (new_card(bank.linde),))
    bank.office.do(bank.coordinator, settle, new_id(), bank.henk)
    with pytest.raises(errors.AccountClosed):
        bank.office.do(bank.desk, issue_cards, (new_card(bank.henk),))
    with pytest.raises(errors.AccountUnknown):
        bank.office.do(bank.desk, issue_cards, (new_card(account_number(987654)),))


def test_who_left_is_still_recognised_by_the_card(bank: TestBank) -> None:
    code = new_card(bank.henk)
    bank.office.do(bank.desk, issue_cards, (code,))
    bank.office.do(bank.coordinator, settle, new_id(), bank.henk)
    assert bank.office.ask(bank.desk, find_by_card, code).open is False


def test_both_cards_of_joined_records_go_on_working(bank: TestBank) -> None:
    double, kept = new_card(bank.olena), new_card(bank.zebib)
    bank.office.do(bank.desk, issue_cards, (double, kept))
    _set_pin(bank, bank.olena, "5830")
    bank.office.do(bank.coordinator, merge_members, new_id(), bank.olena, bank.zebib, "dubbel")
    for code in (double, kept):
        assert bank.office.ask(bank.desk, find_by_card, code).code == bank.zebib
    assert bank.office.ask(bank.desk, show_cards, bank.zebib).pin_set_at is not None


def test_the_pin_of_who_stays_is_kept(bank: TestBank) -> None:
    _set_pin(bank, bank.olena, "5830")
    mine = _set_pin(bank, bank.zebib, "7261")
    bank.office.do(bank.coordinator, merge_members, new_id(), bank.olena, bank.zebib, "dubbel")
    assert _kept_pins(bank) == [mine]


def test_a_pin_is_kept_as_argon2id_alone(bank: TestBank) -> None:
    draft = bank.office.ask(bank.desk, draft_pin, bank.fatma)
    assert _kept_pins(bank) == []
    bank.office.do(bank.desk, set_pin, bank.fatma, draft.kept)
    (kept,) = _kept_pins(bank)
    assert kept.startswith("$argon2id$")
    assert QUICK.verify(kept, draft.pin)
    assert draft.pin not in repr(draft)
    second = _set_pin(bank, bank.fatma, "7261")
    assert _kept_pins(bank) == [second] != [kept]


@pytest.mark.parametrize("pin", ["0000", "1234", "9876", "8901", "1212", "1962", "2007", "1003"])
def test_a_pin_that_anybody_would_try_is_refused(bank: TestBank, pin: str) -> None:
    member = bank.office.ask(bank.desk, show_member, bank.zebib)
    assert bank.zebib.startswith("1003")
    bank.office.do(bank.desk, change_member, bank.zebib, replace(member.profile, birth_year=1962))
    with pytest.raises(paper_refusals.PinTooEasy):
        bank.office.ask(bank.desk, draft_pin, bank.zebib, pin)


@pytest.mark.parametrize("pin", ["", "123", "12345", "12a4", "１２７４"])
def test_a_pin_has_four_digits(bank: TestBank, pin: str) -> None:
    with pytest.raises(paper_refusals.PinNotFourDigits):
        bank.office.ask(bank.desk, draft_pin, bank.zebib, pin)


@given(st.integers(10, 10**8).map(account_number), st.integers(1920, 2015))
def test_a_pin_by_chance_is_never_an_easy_one(number: str, born: int) -> None:
    pin = new_pin(number, born)
    assert len(pin) == 4
    assert pin.isdigit()
    assert not is_easy_pin(pin, number, born)


def test_neither_code_nor_pin_is_kept_or_logged(bank: TestBank) -> None:
    code = new_card(bank.zebib)
    bank.office.do(bank.desk, issue_cards, (code,))
    bank.office.ask(bank.desk, find_by_card, code)
    _set_pin(bank, bank.zebib, "7261")
    bank.office.do(bank.desk, withdraw_cards, bank.zebib)
    lines = bank.office.ask(bank.admin, list_audit, 500)
    told = [(line.operation, line.subject) for line in lines]
    for done in ("issue_card", "set_pin", "withdraw_cards"):
        assert (done, bank.zebib) in told
    everything = repr(lines)
    with bank.office.database.reading() as connection:
        everything += repr(connection.execute(select(cards)).all())
    assert code.secret not in everything
    assert "7261" not in everything


def _set_pin(bank: TestBank, number: str, pin: str) -> str:
    draft = bank.office.ask(bank.desk, draft_pin, number, pin)
    bank.office.do(bank.desk, set_pin, number, draft.kept)
    return draft.kept


def _kept_pins(bank: TestBank) -> list[str]:
    with bank.office.database.reading() as connection:
        return list(connection.execute(select(pins.c.pin)).scalars())
