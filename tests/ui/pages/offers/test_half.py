"""An offer or request that is half typed is kept in the bank, offered again on its page, and gone once it is saved."""

import json

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TestBank
from tests.ui.conftest import Opens
from timebank.domain.offers import DayPart, OfferKind, When
from timebank.services.drafts import load_draft
from timebank.services.offers import list_offers
from ui.pages.desk.line import Person, Typed
from ui.pages.offers.half import HalfDetails, HalfOffer, read, written
from ui.pages.offers.page import OffersPage
from ui.workplace import Workplace

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier

text = st.text(max_size=20)
people = st.builds(Person, code=text, name=text, script_name=text, role=st.none())
halves = st.builds(
    HalfOffer,
    id=st.uuids(),
    kind=st.sampled_from(OfferKind),
    person=st.builds(Typed, people=st.lists(people, max_size=1).map(tuple), text=text),
    talent=st.none() | text,
    talent_text=text,
    words=text,
    details=st.builds(
        HalfDetails,
        when=st.builds(
            When,
            days=st.lists(st.integers(1, 7), max_size=3).map(tuple),
            parts=st.lists(st.sampled_from(DayPart), max_size=2).map(tuple),
        ),
        place=text,
        language=text,
        until=st.dates(),
    ),
    opened=st.booleans(),
)


def body(bank: TestBank) -> str:
    draft = bank.office.ask(bank.coordinator, load_draft, "offers")
    return "" if draft is None or draft.is_booked else draft.body


def type_(qtbot: QtBot, word: str, *, enter: bool = False) -> None:
    front = QApplication.focusWidget()
    assert front is not None
    qtbot.keyClicks(front, word)
    if enter:
        qtbot.keyClick(front, Key.Key_Return)


def type_half(page: OffersPage, qtbot: QtBot) -> HalfOffer:
    """Zebib asks for soup, on Mondays, in words that are not finished."""
    page.form.start()
    type_(qtbot, "zeb", enter=True)
    qtbot.waitUntil(lambda: page.form.person.person is not None)
    type_(qtbot, "ko", enter=True)
    type_(qtbot, "soep voor")
    page.form.toggle_details()
    qtbot.mouseClick(page.form.details.days[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.drafts.is_kept, timeout=15_000)
    half = page.form.half()
    assert half is not None
    return half


def killed(page: OffersPage, opens: Opens, qtbot: QtBot, bank: TestBank) -> OffersPage:
    """The same operator in a program that was started anew; the page of before never said that it ended."""
    page.drafts._pause.timeout.disconnect()
    page.drafts._stored = page.drafts._now()
    place = opens(bank.coordinator)
    place.go("offers")
    shown = place.current()
    assert isinstance(shown, OffersPage)
    qtbot.waitUntil(lambda: not shown.drafts._is_reading)
    return shown


@given(st.lists(halves, max_size=3))
def test_every_offer_comes_back_as_it_was(kept: list[HalfOffer]) -> None:
    assert read(written(kept)) == kept


@given(text | st.recursive(st.none() | st.booleans() | text, st.lists).map(json.dumps))
def test_what_is_no_draft_of_this_version_is_none(nonsense: str) -> None:
    assert read(nonsense) == []


def test_it_is_offered_brought_back_whole_and_saved_under_its_own_id(
    page: OffersPage, place: Workplace, opens: Opens, qtbot: QtBot, bank: TestBank
) -> None:
    half = type_half(page, qtbot)
    assert "soep voor" in body(bank)
    later = killed(page, opens, qtbot, bank)
    assert later.strip.sentence == "Je was bezig met: Vraag: Zebib Tesfay, Koken, soep voor"
    assert later.form.person.edit.hasFocus(), "the offer takes no cursor"
    back = later.strip.answers[0]
    back.setFocus()
    qtbot.keyClick(back, Key.Key_Return)
    assert not later.strip.is_open
    assert later.form.half() == half
    assert later.form.details.isVisible()
    assert later.form.text.hasFocus(), "it goes on where it was left"
    type_(qtbot, " acht", enter=True)
    qtbot.waitUntil(lambda: later.form.is_empty)
    qtbot.waitUntil(lambda: body(bank) == "", timeout=15_000)
    offers = bank.office.ask(bank.coordinator, list_offers).offers
    (kept,) = [each for each in offers if each.id == half.id]
    assert (kept.words, kept.when.days) == ("soep voor acht", (1,))
    assert kept.until == half.details.until


def test_it_is_thrown_away_and_that_is_taken_back(
    page: OffersPage, place: Workplace, opens: Opens, qtbot: QtBot, bank: TestBank
) -> None:
    type_half(page, qtbot)
    later = killed(page, opens, qtbot, bank)
    away = later.strip.answers[1]
    away.setFocus()
    qtbot.keyClick(away, Key.Key_Return)
    qtbot.waitUntil(lambda: body(bank) == "", timeout=15_000)
    assert later.form.is_empty
    toast = later.shell.toast  # type: ignore[attr-defined]
    assert toast.sentence == "Weggegooid: Vraag: Zebib Tesfay, Koken, soep voor"
    qtbot.mouseClick(toast._link, Qt.MouseButton.LeftButton)
    assert later.strip.is_open
    qtbot.waitUntil(lambda: "soep voor" in body(bank), timeout=15_000)


def test_a_line_that_is_emptied_is_forgotten_and_another_page_keeps_it_at_once(
    page: OffersPage, place: Workplace, qtbot: QtBot, bank: TestBank
) -> None:
    page.form.start()
    type_(qtbot, "zeb")
    place.go("people")
    place._door.drain()
    assert "zeb" in body(bank)
    place.go("offers")
    page.form.person.edit.selectAll()
    qtbot.keyClick(page.form.person.edit, Key.Key_Delete)
    qtbot.waitUntil(lambda: body(bank) == "", timeout=15_000)
