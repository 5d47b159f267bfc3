"""A made-up language at the kiosk: every page and every answer, two fifths longer, with accents, from either side.

The words are laid over those of English and of Arabic as a centre's own corrections are. What is painted is held against its
room: nothing is cut off, ends in an ellipsis or is left out for want of room.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from tests.fixtures.bank import TODAY
from tests.ui.kiosk.conftest import Visitor, ask_for_answers
from tests.ui.whole import whole
from timebank.domain.circle import Goal, GoalCounts
from timebank.domain.kiosk import OwnTime
from timebank.domain.offers import NewOffer, OfferKind
from timebank.domain.words import SheetRow
from timebank.services.circle import set_goal
from timebank.services.offers import add_offer
from timebank.services.words import take_in_words, words_sheet
from timebank.wording.catalogue import NONE, correct
from timebank.wording.lines import texts_of
from timebank.wording.said import kiosk_said
from ui.kernel import text as painted
from ui.kiosk import button, clocks, fitting, leaf, notice, own_time, pad
from ui.widgets.label import Label

ACCENTED = str.maketrans("aeioucnszAEIOU", "åéîõüçñšžÀÈÎÔÙ")
FILLER = {"en": "ébçdéfg hïjklm ñôp qrstüv ", "ar": "وكلمات أخرى طويلة أيضا "}
MORE = 0.4
FACT = re.compile(r"(\{[^}]*\})")
SAID_ON_THE_PAD = ("code_wrong", "try_later", "ask_the_desk", "no_code_yet", "trouble", "wait")
TOLD_OVER_IT = ("help_comes", "thanks_yes", "thanks_no", "ask_the_desk", "trouble")


def longer(text: str, language: str) -> str:
    """The text with accents, and two fifths more of it; what is filled in stays."""
    more = (FILLER[language] * 20)[: round(len(FACT.sub("", text)) * MORE) + 1].strip()
    accented = "".join(
        part if FACT.fullmatch(part) else part.translate(ACCENTED) for part in FACT.split(text)
    )
    return f"{accented} {more}" if language == "ar" or " " in text else f"{accented}{more.replace(' ', '')}"


@pytest.fixture(params=["en", "ar"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """A language whose every text is longer."""
    said: dict[tuple[str, str], dict[str, str]] = {}
    for text in texts_of(request.param).values():
        if (
            text.for_members and text.file in ("kiosk", "talents", "sentences")
        ) or "duration.hours" in text.path:
            said.setdefault((text.language, text.file), {})[text.path] = longer(text.shipped, request.param)
    correct(said)
    yield request.param
    correct(NONE)


@pytest.fixture
def misfits(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was painted into less room than it needs."""
    found: list[str] = []
    deep: list[bool] = []
    fitted, draw_line = fitting.fitted, painted.draw_line

    def fits_or_told(
        make: Callable[[float], Any], fits: Callable[[Any], bool], size: float, least: float
    ) -> Any:
        deep.append(True)
        made = fitted(make, fits, size, least)
        deep.pop()
        # What is tried on the way to a size that fits is never seen.
        if not deep and not fits(made):
            found.append(f"{made!r} does not fit at its smallest")
        return made

    def drawn(painter: Any, area: Any, line: Any, *rest: Any, **named: Any) -> None:
        if painted.line_width(line) > area.width() + 1:
            found.append(f"{[piece.text for piece in line]} is cut off at {area.width()}")
        draw_line(painter, area, line, *rest, **named)

    for module in (button, fitting, own_time):
        monkeypatch.setattr(module, "fitted", fits_or_told)
    for module in (clocks, leaf, notice, own_time, pad):
        monkeypatch.setattr(module, "draw_line", drawn)
    return found


def look_at(visitor: Visitor, misfits: list[str], what: str) -> None:
    visitor.qtbot.wait(40)  # until words that were changed have their place
    misfits.clear()
    visitor.window.grab()
    elided = [
        label.text()
        for label in visitor.window.findChildren(Label)
        if label.isVisible() and label._elides and label.width() < label.sizeHint().width()
    ]
    assert (what, whole(visitor.window), misfits, elided) == (what, [], [], [])


def fill(visitor: Visitor) -> None:
    bank = visitor.bank
    for minutes in (700, 701, 702, 235):
        bank.record(bank.fatma, bank.henk, minutes, talent="furniture_assembly")
    bank.record(bank.henk, bank.fatma, 45, talent="public_transport")
    goal = Goal(counts=GoalCounts.GIVEN, minutes=2400, since=TODAY - timedelta(days=30))
    bank.office.do(bank.desk, set_goal, bank.fatma, goal)
    for number, kind in ((bank.henk, OfferKind.REQUEST), (bank.zebib, OfferKind.OFFER)):
        new = NewOffer(id=uuid4(), number=number, kind=kind, talent="clothes_mending", until=TODAY)
        bank.office.do(bank.desk, add_offer, new)


def test_every_page_and_answer_is_whole(visitor: Visitor, language: str, misfits: list[str]) -> None:
    bank, stand = visitor.bank, visitor.stand
    fill(visitor)
    stand.speak(language)
    words = stand.words
    look_at(visitor, misfits, "welcome")
    visitor.touch(stand.welcome.tiles[language])
    look_at(visitor, misfits, "number")
    stand.leave()
    visitor.enter(bank.fatma)
    own = stand._own
    assert isinstance(own, OwnTime)
    stand.speak(language)
    look_at(visitor, misfits, "own time")
    for name, shown in owns(own).items():
        stand.own.show_time(shown)
        look_at(visitor, misfits, f"own time, {name}")
    stand.own.show_time(own)
    visitor.touch(stand.own.given)
    assert stand.lines.rows[0].accessibleName()
    look_at(visitor, misfits, "lines")
    stand.lines.fill(kiosk_said(words, "i_was_helped"), [], kiosk_said(words, "nothing_yet"), "take")
    look_at(visitor, misfits, "no lines")
    visitor.touch(stand.lines.back_button)
    visitor.touch(stand.own.others)
    look_at(visitor, misfits, "asked")
    visitor.touch(stand.others.switch)
    look_at(visitor, misfits, "offered")
    stand.others.fill(kiosk_said(words, "others_ask"), [], kiosk_said(words, "nothing_wanted"), "take")
    look_at(visitor, misfits, "nothing asked")
    for key in TOLD_OVER_IT:
        stand.notice.tell(words.kiosk(key), icon="check")
        look_at(visitor, misfits, f"told: {key}")
    stand.notice.count(words.kiosk("still_there"), words.kiosk("touch"), 20)
    look_at(visitor, misfits, "time is nearly over")
    stand.notice.hide()
    stand._go(stand.code)
    for key in SAID_ON_THE_PAD:
        stand.code.refuse(kiosk_said(words, key, seconds=300))
        look_at(visitor, misfits, f"code: {key}")


def owns(own: OwnTime) -> dict[str, OwnTime]:
    """Other balances on the same page."""
    return {
        "38 hours and more": replace(own, balance=38 * 60 + 55, given=77 * 60 + 55, received=39 * 60),
        "below zero by help": replace(own, balance=-615, given=45, received=660, may_ask=0),
        "below zero otherwise": replace(own, balance=-615, may_ask=0),
        "everything at once": replace(own, balance=own.balance + 1234, attended=754, may_ask=754),
        "nothing yet": replace(own, balance=0, given=0, received=0, attended=0, goal=None),
    }


def test_the_question_about_help_that_waits_is_whole(
    visitor: Visitor, language: str, misfits: list[str]
) -> None:
    bank, stand = visitor.bank, visitor.stand
    ask_for_answers(visitor)
    bank.record(bank.henk, bank.fatma, 705, talent="furniture_assembly", confirmation=None)
    visitor.enter(bank.fatma)
    stand.speak(language)
    assert stand._own is not None
    stand._on_own(stand._own)
    assert stand.page is stand.answer
    look_at(visitor, misfits, "answer")


def test_what_stands_beside_the_balance_is_never_left_out(
    visitor: Visitor, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand, told = visitor.stand, []
    paint = own_time.Balance._paint_beside
    monkeypatch.setattr(
        own_time.Balance, "_paint_beside", lambda self, *room: (told.append(self.lines), paint(self, *room))
    )
    fill(visitor)
    visitor.enter(visitor.bank.fatma)
    stand.speak(language)
    assert stand._own is not None
    for name, shown in owns(stand._own).items():
        told.clear()
        stand.own.show_time(shown)
        visitor.window.grab()
        assert bool(told) == bool(stand.own.balance.lines), name


def test_a_corrected_word_is_there_for_the_next_visitor(visitor: Visitor) -> None:
    bank, stand = visitor.bank, visitor.stand
    line = next(
        each
        for each in bank.office.ask(bank.coordinator, words_sheet, "tr")
        if each.key == "tr/kiosk.kiosk.back"
    )
    row = SheetRow(line=2, key=line.key, dutch=line.dutch, text="Geriye")
    bank.office.do(bank.coordinator, take_in_words, (row,))
    try:
        visitor.enter(bank.fatma)
        visitor.touch(stand.own.stop_button)
        visitor.touch(stand.welcome.tiles["tr"])
        assert stand.number.back_button.text() == "Geriye"
    finally:
        correct(NONE)
