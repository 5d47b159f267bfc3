"""A member at the kiosk: from a card or a language to their own time and back, by touch, keys and scanner."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import PASSWORD, QUICK, TODAY
from tests.ui.kiosk.conftest import PIN, WRONG, Visitor, ask_for_answers
from timebank.domain.circle import Goal, GoalCounts
from timebank.domain.kiosk import FREE_TRIES, WAITS
from timebank.domain.offers import NewOffer, OfferKind
from timebank.office import Office
from timebank.services.circle import set_goal
from timebank.services.exchanges import record_exchange
from timebank.services.kiosk import let_try_again, list_calls
from timebank.services.members import amend_member
from timebank.services.offers import add_offer
from timebank.store.database import Database
from timebank.wording import LANGUAGES, wording
from timebank.wording.languages import RIGHT_TO_LEFT
from ui.kernel.neighbours import Neighbours
from ui.kiosk.stand import PATIENCE_SECONDS

Key = Qt.Key


def everything_said(window: QWidget) -> str:
    """Every text and every name for screen readers that a part of the window holds, seen or not."""
    said = []
    for part in window.findChildren(QWidget):
        said += [part.accessibleName(), part.accessibleDescription()]
        text = getattr(part, "text", None)
        if callable(text):
            said.append(str(text()))
    return " ".join(said)


def test_a_card_and_four_figures_show_ones_own_time(visitor: Visitor) -> None:
    bank, stand = visitor.bank, visitor.stand
    bank.record(bank.fatma, bank.henk, 150, talent="cooking")
    bank.record(bank.zebib, bank.fatma, 60)
    visitor.enter(bank.fatma)
    assert stand.page is stand.own
    assert stand.own.greeting.text() == "Dag Fatma"
    assert stand.own.balance.accessibleName() == "Mijn tijd: 1 uur en 30 minuten"
    assert stand.own.given.accessibleName() == "Ik hielp: 2 uur en 30 minuten"
    assert stand.own.received.accessibleName() == "Ik kreeg hulp: 1 uur"
    assert stand.own.may_ask.text() == "Ik mag nog 11 uur en 30 minuten hulp vragen"


def test_what_a_desk_books_meanwhile_is_on_the_screen_within_a_second(
    visitor: Visitor, founded_url: str, qtbot: QtBot
) -> None:
    bank, stand = visitor.bank, visitor.stand
    bank.record(bank.fatma, bank.henk, 90)
    neighbours = Neighbours(bank.office)
    neighbours.changed.connect(visitor.door.changed)
    visitor.enter(bank.fatma)
    with Office(Database(founded_url), bank.watch, QUICK) as desk:
        order = bank.order(bank.zebib, bank.fatma, 30)
        desk.do(desk.sign_in("Riet Jansen", PASSWORD), record_exchange, order)
        balance = stand.own.balance
        qtbot.waitUntil(lambda: balance.accessibleName() == "Mijn tijd: 1 uur", timeout=1_000)
    assert stand.page is stand.own
    neighbours.close()


def test_from_the_tile_of_a_language_by_keys_alone(visitor: Visitor) -> None:
    bank, stand = visitor.bank, visitor.stand
    assert visitor.focus() is stand.welcome.tiles["nl"]
    visitor.press(Key.Key_Tab, Key.Key_Return)
    assert stand.page is stand.number
    assert stand.number.title.text() == "My number"
    visitor.type(bank.henk.replace("-", ""))
    assert stand.number.typed.accessibleDescription() == bank.henk.replace("-", "")
    visitor.press(Key.Key_Backspace)
    visitor.type(bank.henk[-1])
    visitor.press(Key.Key_Return)
    assert stand.page is stand.code
    visitor.type(PIN)
    visitor.qtbot.waitUntil(lambda: stand.page is stand.own)
    assert stand.own.greeting.text() == "Hello Henk"


def test_every_language_greets_and_reads_from_its_own_side(visitor: Visitor) -> None:
    bank, stand = visitor.bank, visitor.stand
    for language in LANGUAGES:
        visitor.touch(stand.welcome.tiles[language])
        for figure in bank.fatma.replace("-", ""):
            visitor.touch(stand.number.keys[figure])
        visitor.touch(stand.number.ready)
        for figure in PIN:
            visitor.touch(stand.code.keys[figure])
        visitor.qtbot.waitUntil(lambda: stand.page is stand.own)
        words = wording(language)
        assert stand.own.greeting.text() == words.kiosk("greeting", name="Fatma")
        right = stand.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert right is (language in RIGHT_TO_LEFT)
        assert stand.own.read_button.isVisible() is visitor.voice.speaks(language)
        visitor.touch(stand.own.stop_button)
        assert stand.page is stand.welcome


def test_a_card_speaks_its_owners_language_at_once(visitor: Visitor) -> None:
    bank, stand = visitor.bank, visitor.stand
    bank.office.do(bank.desk, amend_member, bank.fatma, {"language": "ar"})
    visitor.scan(bank.fatma)
    assert stand.page is stand.code
    assert stand.code.title.text() == wording("ar").kiosk("code_ask")
    assert visitor.voice.said[-1] == (wording("ar").kiosk("code_ask"), "ar")
    visitor.type(PIN)
    visitor.qtbot.waitUntil(lambda: stand.page is stand.own)
    visitor.touch(stand.own.read_button)
    text, language = visitor.voice.said[-1]
    assert language == "ar"
    assert wording("ar").kiosk("my_time") in text


def test_another_card_takes_the_place_of_whoever_stood_there(visitor: Visitor) -> None:
    bank, stand = visitor.bank, visitor.stand
    visitor.enter(bank.fatma)
    first = stand.visitor
    visitor.enter(bank.henk)
    assert stand.own.greeting.text() == "Dag Henk"
    assert stand.visitor is not None
    assert first is not None
    assert stand.visitor.visit != first.visit


def test_a_wrong_code_is_said_and_tried_again(visitor: Visitor) -> None:
    bank, stand = visitor.bank, visitor.stand
    visitor.scan(bank.fatma)
    visitor.type(WRONG)
    visitor.qtbot.waitUntil(lambda: stand.code.line.text() == "De code klopt niet. Probeer het nog een keer.")
    assert stand.code.typed.accessibleDescription() == ""
    visitor.type(PIN)
    visitor.qtbot.waitUntil(lambda: stand.page is stand.own)


def test_too_many_wrong_codes_wait_and_then_the_desk_helps(visitor: Visitor) -> None:
    bank, stand = visitor.bank, visitor.stand
    visitor.scan(bank.fatma)
    for _ in range(FREE_TRIES + 1):
        visitor.type(WRONG)
    visitor.type(PIN)
    visitor.qtbot.waitUntil(
        lambda: stand.code.line.text() == f"Probeer het over {WAITS[0]} seconden nog een keer."
    )
    for seconds in WAITS:
        bank.watch.now += timedelta(seconds=seconds)
        visitor.type(WRONG)
    visitor.type(PIN)
    visitor.qtbot.waitUntil(lambda: stand.code.line.text() == "De balie helpt verder.")
    bank.office.do(bank.desk, let_try_again, bank.fatma)
    visitor.type(PIN)
    visitor.qtbot.waitUntil(lambda: stand.page is stand.own)


def test_an_unknown_card_is_asked_for_its_code_like_any_other(visitor: Visitor) -> None:
    bank, stand = visitor.bank, visitor.stand
    visitor.cards[bank.zebib] = replace(visitor.cards[bank.zebib], secret="0000000000")
    visitor.scan(bank.zebib)
    assert stand.page is stand.code
    visitor.type(PIN)
    visitor.qtbot.waitUntil(lambda: stand.code.line.text() == "De code klopt niet. Probeer het nog een keer.")


def test_a_card_without_a_code_is_told_who_makes_one(visitor: Visitor) -> None:
    visitor.scan(visitor.bank.olena)
    visitor.type(PIN)
    line = visitor.stand.code.line
    visitor.qtbot.waitUntil(lambda: line.text() == "Er is nog geen code. De balie maakt er een.")


def test_when_and_with_whom_and_back(visitor: Visitor) -> None:
    bank, stand = visitor.bank, visitor.stand
    for number in range(7):
        bank.record(bank.fatma, bank.henk, 30 + number, talent="cooking")
    visitor.enter(bank.fatma)
    visitor.touch(stand.own.given)
    assert stand.page is stand.lines
    assert stand.lines.title.text() == "Ik hielp"
    assert stand.lines.rows[0].accessibleName() == "Ik kookte voor Henk, vandaag, 36 minuten"
    assert stand.lines.of.text() == "1 / 2"
    visitor.touch(stand.lines.older)
    assert stand.lines.of.text() == "2 / 2"
    assert stand.lines.rows[2].accessibleName() == ""
    visitor.touch(stand.lines.back_button)
    assert stand.page is stand.own
    visitor.touch(stand.own.received)
    assert stand.lines.nothing.text() == "Hier staat nog niets"


def test_today_is_the_day_where_the_bank_stands(visitor: Visitor) -> None:
    bank, stand = visitor.bank, visitor.stand
    bank.record(bank.fatma, bank.henk, 30, talent="cooking")
    # Half past midnight in the Netherlands, and still the day before in Greenwich.
    bank.watch.now = bank.watch.now.replace(hour=23, minute=30)
    visitor.enter(bank.fatma)
    visitor.touch(stand.own.given)
    assert stand.lines.rows[0].accessibleName() == "Ik kookte voor Henk, gisteren, 30 minuten"


def test_what_others_ask_for_and_offer(visitor: Visitor) -> None:
    bank, stand = visitor.bank, visitor.stand
    for number, kind in ((bank.henk, OfferKind.REQUEST), (bank.zebib, OfferKind.OFFER)):
        new = NewOffer(id=uuid4(), number=number, kind=kind, talent="cooking", until=TODAY)
        bank.office.do(bank.desk, add_offer, new)
    visitor.enter(bank.fatma)
    visitor.touch(stand.own.others)
    assert stand.page is stand.others
    assert stand.others.rows[0].accessibleName().startswith("Koken – Henk")
    assert stand.others.switch is not None
    visitor.touch(stand.others.switch)
    assert stand.others.rows[0].accessibleName().startswith("Koken – Zebib")


def test_help_that_waits_is_asked_about_first_and_confirmed_once(visitor: Visitor) -> None:
    bank, stand = visitor.bank, visitor.stand
    ask_for_answers(visitor)
    bank.record(bank.henk, bank.fatma, 75, talent="cooking", confirmation=None)
    bank.watch.now += timedelta(seconds=5)
    bank.record(bank.zebib, bank.fatma, 30, confirmation=None)
    visitor.enter(bank.fatma)
    assert stand.page is stand.answer
    assert stand.answer.title.text() == "Henk hielp mij: 1 uur en 15 minuten. Klopt dat?"
    visitor.touch(stand.answer.yes)
    visitor.qtbot.waitUntil(lambda: stand.answer.title.text().startswith("Zebib"))
    assert stand.notice.sentence == "Dank je wel. Het staat erin."
    assert stand.childAt(stand.rect().center()) is stand.notice, "the next question lies beneath it"
    visitor.touch(stand.notice)
    visitor.touch(stand.answer.no)
    visitor.qtbot.waitUntil(lambda: stand.page is stand.own)
    assert stand.own.balance.accessibleName() == "Mijn tijd: -1 uur en 15 minuten"
    assert (bank.balance(bank.henk), bank.balance(bank.zebib)) == (75, 0)


def test_what_is_put_off_is_asked_again_another_time(visitor: Visitor) -> None:
    bank, stand = visitor.bank, visitor.stand
    ask_for_answers(visitor)
    bank.record(bank.henk, bank.fatma, 75, confirmation=None)
    for _ in range(2):
        visitor.enter(bank.fatma)
        assert stand.page is stand.answer
        visitor.touch(stand.answer.later_button)
        assert stand.page is stand.own
        visitor.touch(stand.own.stop_button)
    assert bank.balance(bank.henk) == 0


def test_nothing_is_left_of_whoever_went_away(visitor: Visitor) -> None:
    bank, stand = visitor.bank, visitor.stand
    bank.record(bank.fatma, bank.henk, 137, talent="cooking")
    bank.office.do(bank.desk, set_goal, bank.fatma, Goal(counts=GoalCounts.GIVEN, minutes=2400, since=TODAY))
    visitor.enter(bank.fatma)
    visitor.touch(stand.own.given)
    shown = everything_said(visitor.window)
    for word in ("Fatma", "Henk", "2 uur en 17 minuten"):
        assert word in shown
    visitor.touch(stand.lines.stop_button)
    left = everything_said(visitor.window)
    for word in ("Fatma", "Henk", "17 minuten", "40 uur", bank.fatma):
        assert word not in left
    assert stand.visitor is None
    assert stand._own is None


def test_it_stops_by_itself_and_one_touch_goes_on(visitor: Visitor) -> None:
    bank, stand = visitor.bank, visitor.stand
    moment = [1000.0]
    stand.idle.clock = lambda: moment[0]
    visitor.enter(bank.fatma)
    moment[0] += PATIENCE_SECONDS - 15
    stand.idle.look()
    assert stand.notice.sentence == "Nog even blijven?"
    assert "15" in stand.notice.accessibleName()
    visitor.touch(stand.notice)
    assert stand.notice.sentence == ""
    moment[0] += PATIENCE_SECONDS - 15
    stand.idle.look()
    assert stand.notice.hasFocus()
    visitor.press(Key.Key_Return)
    assert stand.page is stand.own, "the key that goes on presses nothing below"
    assert stand.notice.sentence == ""
    assert not stand.notice.hasFocus()
    moment[0] += PATIENCE_SECONDS
    stand.idle.look()
    visitor.settle()
    assert stand.page is stand.welcome
    assert stand.visitor is None


def test_nobody_is_sent_away_while_they_are_read_to(visitor: Visitor) -> None:
    stand = visitor.stand
    moment = [1000.0]
    stand.idle.clock = lambda: moment[0]
    visitor.enter(visitor.bank.fatma)
    visitor.voice.speaking = True
    for _ in range(4):
        moment[0] += PATIENCE_SECONDS - 5
        stand.idle.look()
    assert stand.page is stand.own
    assert stand.notice.sentence == ""


def test_the_bell_rings_at_the_desk_from_every_page(visitor: Visitor) -> None:
    bank, stand = visitor.bank, visitor.stand
    visitor.touch(stand.welcome.help_button)
    assert stand.notice.sentence == "De balie is gebeld. Er komt iemand."
    visitor.touch(stand.notice)
    bank.watch.now += timedelta(seconds=5)
    visitor.enter(bank.fatma)
    visitor.touch(stand.own.help_button)
    assert [call.name for call in bank.office.ask(bank.desk, list_calls)] == [None, "Fatma Yılmaz"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_is_clipped_with_a_long_name(visitor: Visitor, language: str) -> None:
    from tests.ui.whole import whole

    bank, stand = visitor.bank, visitor.stand
    long = "Wilhelmina Alexandrina van der Hoeven-Oudekerk tot Nieuwland"
    bank.office.do(bank.desk, amend_member, bank.fatma, {"name": long, "call_name": "Wilhelmina Alexandrina"})
    for _ in range(4):
        bank.record(bank.fatma, bank.henk, 570, talent="cooking")
    visitor.touch(stand.welcome.tiles[language])
    assert whole(visitor.window) == []
    visitor.enter(bank.fatma)
    stand.speak(language)
    stand.own.show_time(stand._own)
    assert whole(visitor.window) == []
    visitor.touch(stand.own.given)
    assert whole(visitor.window) == []
