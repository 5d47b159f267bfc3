"""The kiosk for whoever sees or reaches less: large targets on every screen, high contrast, letters of double size."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QAbstractButton

from tests.fixtures.bank import TODAY
from tests.ui.kiosk.conftest import Visitor
from tests.ui.whole import whole
from timebank.domain.offers import NewOffer, OfferKind
from timebank.services.offers import add_offer
from ui.kernel.theme import Look, Scheme, look
from ui.kernel.wear import wear

LEAST, STAFF_LEAST = 76, 44
"""Design pixels of a target for members, and of the lock that is for staff."""
SCREENS = {"1024": (1024, 768, 74), "1366": (1366, 768, 100), "2732": (2732, 1536, 200)}


def small(visitor: Visitor) -> list[str]:
    """The targets that a finger misses."""
    buttons = [each for each in visitor.window.findChildren(QAbstractButton) if each.isVisible()]
    assert buttons
    found = []
    for button in buttons:
        least = look().px(STAFF_LEAST if button is visitor.stand.welcome.staff_button else LEAST)
        if min(button.width(), button.height()) < least:
            found.append(f"{button.accessibleName()}: {button.width()} by {button.height()}")
    return found


def every_page(visitor: Visitor, language: str) -> Iterator[str]:
    """Go through the pages as a member does."""
    bank, stand = visitor.bank, visitor.stand
    for _ in range(4):
        bank.record(bank.fatma, bank.henk, 585, talent="cooking")
    offer = NewOffer(id=uuid4(), number=bank.henk, kind=OfferKind.REQUEST, talent="cooking", until=TODAY)
    bank.office.do(bank.desk, add_offer, offer)
    yield "welcome"
    visitor.touch(stand.welcome.tiles[language])
    yield "number"
    stand.number.done.emit(bank.fatma)
    yield "code"
    for figure in "2749":
        visitor.touch(stand.code.keys[figure])
    visitor.qtbot.waitUntil(lambda: stand.page is stand.own)
    yield "own"
    visitor.touch(stand.own.given)
    yield "lines"
    visitor.touch(stand.lines.back_button)
    visitor.touch(stand.own.others)
    yield "others"


@pytest.mark.parametrize("language", ["nl", "ar", "ti"])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.CONTRAST])
@pytest.mark.parametrize(("wide", "high", "scale"), SCREENS.values(), ids=SCREENS)
def test_every_page_is_whole_and_within_reach(
    visitor: Visitor, wide: int, high: int, scale: int, scheme: Scheme, language: str
) -> None:
    wear(Look(scheme=scheme))
    visitor.window.setFixedSize(wide, high)
    visitor.qtbot.waitUntil(lambda: look() == Look(scheme=scheme, scale=scale))
    for page in every_page(visitor, language):
        visitor.settle()
        visitor.qtbot.waitUntil(lambda: whole(visitor.window) == [])
        assert small(visitor) == [], page
