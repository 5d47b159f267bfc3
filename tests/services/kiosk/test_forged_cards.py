"""Cards that were changed, copied, replaced or carried in from elsewhere: no effect, at the desk and at the kiosk."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.kiosk.conftest import PIN, Hall
from timebank.domain.cards import SIGNS, CardCode, new_card, parse_card
from timebank.domain.errors import Refusal
from timebank.domain.kiosk import FREE_TRIES
from timebank.domain.kiosk_refusals import CodeWrong, TryLater
from timebank.domain.paper_refusals import CardUnknown, CardWithdrawn
from timebank.erasing import erase
from timebank.services.attendance import find_guest_by_card
from timebank.services.cards import discard_cards, find_by_card, issue_cards, register_cards, withdraw_cards
from timebank.services.members import merge_members
from timebank.services.staff import list_audit
from timebank.services.statements import list_balances
from timebank.services.transfers import settle
from timebank.wording import LANGUAGES, wording

Forge = Callable[[Hall], CardCode]


def another_number(hall: Hall) -> CardCode:
    """Henk's number over the secret of Fatma's card."""
    return CardCode(number=hall.bank.henk, secret=hall.cards[hall.bank.fatma].secret)


def of_another_centre(hall: Hall) -> CardCode:
    """A good card of the same number, which another bank made: numbers begin alike everywhere."""
    return new_card(hall.bank.fatma)


def of_nobody(_hall: Hall) -> CardCode:
    return new_card("99999-9")


def replaced(hall: Hall) -> CardCode:
    hall.office.do(hall.bank.desk, issue_cards, (new_card(hall.bank.fatma),))
    return hall.cards[hall.bank.fatma]


def lost(hall: Hall) -> CardCode:
    hall.office.do(hall.bank.desk, withdraw_cards, hall.bank.fatma)
    return hall.cards[hall.bank.fatma]


def never_printed(hall: Hall) -> CardCode:
    code = new_card(hall.bank.fatma)
    hall.office.do(hall.bank.desk, register_cards, (code,))
    hall.office.do(hall.bank.desk, discard_cards, (code,))
    return code


def erased(hall: Hall) -> CardCode:
    erase(hall.office, hall.bank.admin, hall.bank.fatma, "op eigen verzoek", uuid4())
    return hall.cards[hall.bank.fatma]


FORGED: list[tuple[Forge, type[Refusal]]] = [
    (another_number, CardUnknown),
    (of_another_centre, CardUnknown),
    (of_nobody, CardUnknown),
    (never_printed, CardUnknown),
    (erased, CardUnknown),
    (replaced, CardWithdrawn),
    (lost, CardWithdrawn),
]


def state(hall: Hall) -> tuple[object, ...]:
    return (
        hall.office.ask(hall.bank.admin, list_balances),
        [line.operation for line in hall.office.ask(hall.bank.admin, list_audit)],
    )


@pytest.mark.parametrize(("forge", "refusal"), FORGED, ids=[forge.__name__ for forge, _ in FORGED])
def test_it_opens_nobody_and_changes_nothing(hall: Hall, forge: Forge, refusal: type[Refusal]) -> None:
    code = forge(hall)
    before = state(hall)
    read = parse_card(code.text)
    assert read == code or read is None
    for question in (find_by_card, find_guest_by_card):
        with pytest.raises(refusal) as told:
            hall.office.ask(hall.bank.desk, question, code)
        for language in LANGUAGES:
            assert code.secret not in wording(language).refusal(told.value)
    assert hall.office.visits.language_of(code.text) is None
    with pytest.raises(CodeWrong) as said:
        hall.office.visits.let_in(hall.kiosk, code.text, PIN, hall.office.now())
    assert said.value.facts == {}, "at the kiosk each is answered alike"
    assert state(hall) == before
    assert hall.bank.whole()


def test_who_left_is_known_at_the_desk_as_closed_and_at_the_kiosk_as_nobody(hall: Hall) -> None:
    bank = hall.bank
    hall.office.do(bank.coordinator, settle, uuid4(), bank.fatma)
    before = state(hall)
    code = hall.cards[bank.fatma]
    assert hall.office.ask(bank.desk, find_by_card, code).open is False
    assert hall.office.visits.language_of(code.text) is None
    with pytest.raises(CodeWrong):
        hall.enter(bank.fatma)
    assert state(hall) == before


def test_both_cards_of_a_joined_record_are_the_same_person_and_no_second_one(hall: Hall) -> None:
    bank = hall.bank
    hall.office.do(bank.coordinator, merge_members, uuid4(), bank.henk, bank.fatma, "dubbel")
    for number in (bank.henk, bank.fatma):
        assert hall.office.ask(bank.desk, find_by_card, hall.cards[number]).code == bank.fatma
        assert hall.enter(number).visitor == bank.fatma


def test_no_other_secret_does_however_near(hall: Hall) -> None:
    card = hall.cards[hall.bank.fatma]

    @settings(suppress_health_check=list(HealthCheck), max_examples=60)
    @given(place=st.integers(0, len(card.secret) - 1), sign=st.sampled_from(SIGNS))
    def near(place: int, sign: str) -> None:
        secret = card.secret[:place] + sign + card.secret[place + 1 :]
        code = CardCode(number=card.number, secret=secret)
        if secret == card.secret:
            assert hall.office.ask(hall.bank.desk, find_by_card, code).code == hall.bank.fatma
            return
        with pytest.raises(CardUnknown):
            hall.office.ask(hall.bank.desk, find_by_card, code)

    near()


def test_a_card_and_its_code_seen_by_another_is_stopped_by_the_next_card(hall: Hall) -> None:
    """A copy of a card opens what the card opens, until a new one is made."""
    number = hall.bank.fatma
    visitor = hall.enter(number)
    hall.office.do(hall.bank.desk, issue_cards, (new_card(number),))
    with pytest.raises(CodeWrong):
        hall.enter(number)
    hall.office.visits.see_out(visitor)


def test_guessing_has_to_wait(hall: Hall) -> None:
    code = of_another_centre(hall)
    for _ in range(FREE_TRIES + 1):
        with pytest.raises(CodeWrong):
            hall.office.visits.let_in(hall.kiosk, code.text, PIN, hall.office.now())
    with pytest.raises(TryLater):
        hall.office.visits.let_in(hall.kiosk, code.text, PIN, hall.office.now())
