"""The page *Offers and requests* in a real window, with a few people who can do something."""

from datetime import timedelta
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TODAY, TestBank
from tests.ui.conftest import Opens
from timebank.domain.members import Profile
from timebank.domain.offers import NewOffer, Offer, OfferKind
from timebank.services.members import change_member
from timebank.services.offers import add_offer
from ui.pages.offers.page import OffersPage
from ui.workplace import Workplace


def add(bank: TestBank, number: str, kind: OfferKind, talent: str = "cooking", **changes: object) -> Offer:
    values: dict[str, object] = {
        "id": uuid4(),
        "number": number,
        "kind": kind,
        "talent": talent,
        "until": TODAY + timedelta(days=30),
    }
    return bank.office.do(bank.desk, add_offer, NewOffer(**(values | changes))).offer  # type: ignore[arg-type]


@pytest.fixture
def request_of_henk(bank: TestBank) -> Offer:
    """Henk asks for soup; Fatma and Olena offer to cook; Olena has no telephone."""
    profile = Profile(name="Fatma Yılmaz", phone="0313 123456", contact="phone", speaks=("nl", "tr"))
    bank.office.do(bank.desk, change_member, bank.fatma, profile)
    add(bank, bank.fatma, OfferKind.OFFER, words="Ook voor een feest")
    add(bank, bank.olena, OfferKind.OFFER)
    bank.watch.now += timedelta(minutes=1)
    return add(bank, bank.henk, OfferKind.REQUEST, words="Soep voor acht mensen")


@pytest.fixture
def place(opens: Opens, bank: TestBank, request_of_henk: Offer, monkeypatch: pytest.MonkeyPatch) -> Workplace:
    monkeypatch.setattr(Workplace, "today", lambda self: TODAY)
    shown = opens(bank.coordinator)
    shown.go("offers")
    return shown


@pytest.fixture
def page(place: Workplace, qtbot: QtBot, request_of_henk: Offer) -> OffersPage:
    shown = place.current()
    assert isinstance(shown, OffersPage)
    qtbot.waitUntil(lambda: len(shown.listing.model.rows) == 3)
    qtbot.waitUntil(lambda: len(shown.chosen.matches.rows) == 2)
    return shown
