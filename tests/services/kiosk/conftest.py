"""A bank with a kiosk in its hall, and cards and codes for its members."""

from dataclasses import dataclass
from datetime import timedelta

import pytest

from tests.fixtures.bank import PASSWORD, TestBank
from tests.services.test_every_operation import operations
from timebank.domain.access import Actor, Role
from timebank.domain.cards import CardCode, new_card
from timebank.domain.kiosk_refusals import (
    CodeWrong,
    TryLater,
)
from timebank.office import Office
from timebank.services.cards import draft_pin, issue_cards, set_pin

PIN = "2749"
WRONG = "1386"


@dataclass
class Hall:
    """The bank with a kiosk in its hall, and the cards of its members."""

    bank: TestBank
    kiosk: Actor
    cards: dict[str, CardCode]

    @property
    def office(self) -> Office:
        return self.bank.office

    def enter(self, number: str, pin: str = PIN, *, card: bool = True) -> Actor:
        text = self.cards[number].text if card else number
        return self.office.visits.let_in(self.kiosk, text, pin, self.office.now())

    def wrong(self, number: str, times: int, *, card: bool = True) -> None:
        """So many wrong codes, each as soon as it may be."""
        for _ in range(times):
            try:
                self.enter(number, WRONG, card=card)
            except TryLater as later:
                self.later(seconds=int(str(later.facts["seconds"])))
                with pytest.raises(CodeWrong):
                    self.enter(number, WRONG, card=card)
            except CodeWrong:
                pass

    def later(self, **time: float) -> None:
        self.bank.watch.now += timedelta(**time)


@pytest.fixture
def hall(bank: TestBank) -> Hall:
    bank.office.add_operator(bank.admin, "Kiosk hal", Role.KIOSK, PASSWORD)
    people = (bank.fatma, bank.henk, bank.zebib, bank.olena)
    cards = {number: new_card(number) for number in people}
    bank.office.do(bank.desk, issue_cards, tuple(cards.values()))
    for number in (bank.fatma, bank.henk, bank.zebib):
        bank.office.do(bank.desk, set_pin, number, bank.office.ask(bank.desk, draft_pin, number, PIN).kept)
    return Hall(bank=bank, kiosk=bank.office.sign_in("Kiosk hal", PASSWORD), cards=cards)


def operations_by_name(name: str) -> object:
    return next(each for each in operations().values() if each.name == name)
