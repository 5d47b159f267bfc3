"""Reading aloud on every screen of the kiosk: by a voice, by recordings, or not at all; and a picture for everything."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QWidget

from tests.fixtures.bank import TODAY, TestBank
from tests.fixtures.tones import tone
from tests.ui.kiosk.conftest import PIN, SILENT, WRONG, Visitor
from timebank.domain.circle import Goal, GoalCounts
from timebank.domain.offers import NewOffer, OfferKind
from timebank.formats.sound import read_sound
from timebank.places import resource
from timebank.services.circle import set_goal
from timebank.services.members import amend_member
from timebank.services.offers import add_offer
from timebank.services.staff import change_bank, show_bank
from timebank.services.talents import list_talents
from timebank.services.voices import erase_recording, keep_recording, list_parts, say_recorded
from timebank.wording import LANGUAGES, wording
from timebank.wording.said import PAUSE, kiosk_said
from ui.kiosk.button import BigButton
from ui.kiosk.leaf import LeafRow
from ui.kiosk.stand import PATIENCE_SECONDS

Walk = Callable[[str, Callable[[str], None]], None]


def fill(bank: TestBank) -> None:
    """Something to see on each page: help given and had, a goal, an answer that is waited for, a noticeboard."""
    for number in range(7):
        bank.record(bank.fatma, bank.henk, 41 + number, talent="cooking")
    bank.record(bank.henk, bank.fatma, 20, service_date=TODAY - timedelta(days=40))
    goal = Goal(counts=GoalCounts.GIVEN, minutes=2400, since=TODAY)
    bank.office.do(bank.desk, set_goal, bank.fatma, goal)
    for number, kind in ((bank.henk, OfferKind.REQUEST), (bank.zebib, OfferKind.OFFER)):
        new = NewOffer(
            id=uuid4(), number=number, kind=kind, talent="bicycle_repair", until=TODAY + timedelta(days=33)
        )
        bank.office.do(bank.desk, add_offer, new)
    settings = bank.office.ask(bank.admin, show_bank)
    bank.office.do(bank.admin, change_bank, replace(settings, confirmation_required=True))
    bank.record(bank.zebib, bank.fatma, 75, talent="language_cafe", confirmation=None)


@pytest.fixture
def walk(visitor: Visitor) -> Walk:
    """Walk through every screen in a language, and look at each."""
    bank, stand = visitor.bank, visitor.stand
    fill(bank)

    def walked(language: str, look: Callable[[str], None]) -> None:
        bank.office.do(bank.desk, amend_member, bank.fatma, {"language": language})
        look("welcome")
        visitor.touch(stand.welcome.tiles[language])
        look("number")
        visitor.scan(bank.fatma)
        look("code")
        visitor.type(WRONG)
        visitor.qtbot.waitUntil(lambda: stand.code.line.text() == wording(language).kiosk("code_wrong"))
        look("wrong code")
        visitor.type(PIN)
        visitor.qtbot.waitUntil(lambda: stand.page is stand.answer)
        look("answer")
        visitor.touch(stand.answer.later_button)
        look("own time")
        visitor.touch(stand.own.given)
        look("given")
        visitor.touch(stand.lines.older)
        look("older")
        visitor.touch(stand.lines.back_button)
        visitor.touch(stand.own.received)
        look("received")
        visitor.touch(stand.lines.back_button)
        visitor.touch(stand.own.others)
        look("asked for")
        assert stand.others.switch is not None
        visitor.touch(stand.others.switch)
        look("offered")
        visitor.touch(stand.others.stop_button)

    return walked


def record_all(bank: TestBank, language: str) -> None:
    for at, part in enumerate(bank.office.ask(bank.coordinator, list_parts, language)):
        # Each of another length, so that a sentence is known by what is played.
        sound = tone(0.04 + at / 16_000 * 20, around=0)
        bank.office.do(bank.coordinator, keep_recording, language, part.words, read_sound(sound))


def begin_anew(visitor: Visitor) -> None:
    """Somebody new: the kiosk asks again what is recorded."""
    visitor.stand.leave()
    visitor.settle()


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code not in SILENT])
def test_a_voice_reads_every_screen_when_its_button_is_touched(
    visitor: Visitor, walk: Walk, language: str
) -> None:
    def look(screen: str) -> None:
        page = visitor.stand.page
        assert page in visitor.stand.pages, screen
        visitor.voice.stop()
        before = len(visitor.voice.said)
        assert page.read_button.isVisible(), screen
        visitor.touch(page.read_button)
        assert len(visitor.voice.said) == before + 1, screen
        text, spoken = visitor.voice.said[-1]
        assert spoken == (language if screen != "welcome" else "nl")
        assert text, screen
        visitor.touch(page.read_button)
        assert not visitor.voice.speaking, "a second touch is silence"

    walk(language, look)


@pytest.mark.parametrize("language", SILENT)
def test_recordings_read_every_screen_where_no_voice_does(
    visitor: Visitor, walk: Walk, language: str
) -> None:
    bank = visitor.bank
    record_all(bank, language)
    begin_anew(visitor)

    def look(screen: str) -> None:
        page = visitor.stand.page
        assert page in visitor.stand.pages, screen
        visitor.player.stop()
        if screen == "welcome":
            return
        assert page.read_button.isVisible(), screen
        before = len(visitor.player.played)
        visitor.touch(page.read_button)
        assert len(visitor.player.played) == before + 1, screen
        parts = page.said().parts
        assert visitor.player.played[-1] == bank.office.ask(bank.desk, say_recorded, language, parts)
        visitor.touch(page.read_button)
        assert not visitor.player.playing

    walk(language, look)
    assert [each for each in visitor.voice.said if each[1] == language] == []


@pytest.mark.parametrize("language", SILENT)
def test_without_recordings_there_is_no_loudspeaker_and_the_pictures_tell_it(
    visitor: Visitor, walk: Walk, language: str
) -> None:
    def look(screen: str) -> None:
        page = visitor.stand.page
        assert page in visitor.stand.pages, screen
        if screen != "welcome":
            assert not page.read_button.isVisible(), screen
        assert not pictureless(page), screen

    walk(language, look)


def pictureless(page: QWidget) -> list[str]:
    """What somebody can touch or look at on a page without a picture to it, but the names of languages and figures."""
    faults = [
        button.accessibleName()
        for button in page.findChildren(BigButton)
        if button.isVisible()
        and button._icon is None
        and not button.text().isdigit()
        and button.property("leading") is None
    ]
    for row in page.findChildren(LeafRow):
        if row.isVisible() and row._told is not None and not has_picture(row._told.icon):
            faults.append(row.accessibleName())
    return faults


def has_picture(icon: str) -> bool:
    return resource("icons", f"{icon}.svg").exists()


def test_every_talent_has_a_picture_of_the_one_licensed_set(visitor: Visitor) -> None:
    talents = visitor.bank.office.ask(visitor.bank.desk, list_talents)
    assert len(talents) > 80
    assert [talent.code for talent in talents if not has_picture(talent.icon)] == []
    licence = resource("icons", "LICENCE.txt").read_text(encoding="utf-8")
    assert "ISC" in licence


def test_at_the_first_screen_every_language_that_has_a_voice_says_where_the_card_goes(
    visitor: Visitor,
) -> None:
    voice, player, bank = visitor.voice, visitor.player, visitor.bank
    for words in ("Soomaali", wording("so").kiosk("card_first")):
        bank.office.do(bank.coordinator, keep_recording, "so", words, read_sound(tone(0.1)))
    begin_anew(visitor)
    visitor.touch(visitor.stand.welcome.read_button)
    for _ in range(6):
        voice.finish()
        visitor.settle()
    spoken = [language for language in LANGUAGES if language not in SILENT]
    assert [language for _, language in voice.said] == spoken
    assert voice.said[0][0] == "Nederlands. Leg je kaart hier."
    assert len(player.played) == 1, "and Somali by its recording"
    player.playing = False
    player.ended.emit(True)
    assert not visitor.stand.reader.is_reading


def test_a_screen_of_which_one_part_is_missing_is_not_read_and_others_are(visitor: Visitor) -> None:
    bank, stand = visitor.bank, visitor.stand
    bank.record(bank.fatma, bank.henk, 330, talent="cooking")
    bank.office.do(bank.desk, amend_member, bank.fatma, {"language": "ti"})
    words = wording("ti")
    for part in {*kiosk_said(words, "number_ask").parts, *kiosk_said(words, "code_ask").parts}:
        bank.office.do(bank.coordinator, keep_recording, "ti", part, read_sound(tone(0.1)))
    begin_anew(visitor)
    assert stand.welcome.tiles["ti"]._icon == "volume-2"
    assert stand.welcome.tiles["so"]._icon is None
    visitor.scan(bank.fatma)
    assert stand.code.read_button.isVisible()
    assert len(visitor.player.played) == 1, "what is asked is said at once"
    visitor.type(PIN)
    visitor.qtbot.waitUntil(lambda: stand.page is stand.own)
    assert not stand.own.read_button.isVisible()
    missing = {part for part in stand.own.said().parts if part != PAUSE}
    for part in missing:
        bank.office.do(bank.coordinator, keep_recording, "ti", part, read_sound(tone(0.1)))
    visitor.enter(bank.fatma)
    assert stand.own.read_button.isVisible()


def test_recordings_go_before_the_voice_and_a_recording_that_is_gone_leaves_it_to_the_voice(
    visitor: Visitor,
) -> None:
    bank, stand = visitor.bank, visitor.stand
    ask = kiosk_said(wording("nl"), "number_ask")
    bank.office.do(bank.coordinator, keep_recording, "nl", ask.parts[0], read_sound(tone(0.1)))
    begin_anew(visitor)
    visitor.touch(stand.welcome.tiles["nl"])
    assert len(visitor.player.played) == 1
    assert visitor.voice.said == []
    bank.office.do(bank.coordinator, erase_recording, "nl", ask.parts[0])
    visitor.touch(stand.number.read_button)
    visitor.touch(stand.number.read_button)
    assert visitor.voice.said == [("Mijn nummer.", "nl")]


def test_what_is_told_over_a_page_is_told_aloud(visitor: Visitor) -> None:
    bank, stand, voice = visitor.bank, visitor.stand, visitor.voice
    moment = [1000.0]
    stand.idle.clock = lambda: moment[0]
    visitor.touch(stand.welcome.help_button)
    assert voice.said[-1] == (wording("nl").kiosk("help_comes"), "nl")
    visitor.touch(stand.notice)
    visitor.enter(bank.fatma)
    voice.finish()
    moment[0] += PATIENCE_SECONDS - 15
    stand.idle.look()
    assert voice.said[-1] == ("Nog even blijven? Raak het scherm aan.", "nl")
    told = len(voice.said)
    moment[0] += 1
    stand.idle.look()
    assert len(voice.said) == told, "once, not every second"
    moment[0] += 15
    stand.idle.look()
    visitor.settle()
    assert stand.page is stand.welcome, "the warning itself keeps nobody there"
    assert not voice.speaking


def test_nothing_of_a_visitor_is_read_on_when_they_are_gone(visitor: Visitor) -> None:
    bank, stand = visitor.bank, visitor.stand
    visitor.enter(bank.fatma)
    visitor.touch(stand.own.read_button)
    assert visitor.voice.speaking
    assert "Fatma" in visitor.voice.said[-1][0]
    visitor.touch(stand.own.stop_button)
    assert not visitor.voice.speaking
    assert not stand.reader.is_reading
