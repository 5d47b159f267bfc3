"""Members at the kiosk as it stands in the hall: a real window on a real screen, worked with from outside.

Every journey begins and ends at the languages; nothing knows the program but by what a screen reader is told of it.
"""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from tests.fixtures.real_screen import Seen, missing
from tests.journeys.before_the_kiosk import (
    FATMA,
    GIVEN,
    HAD,
    HENK,
    KIOSK,
    LONG,
    OLENA,
    STAFF,
    WRONG,
    ZEBIB,
    Kiosk,
    kiosk_on_a_screen,
)
from timebank.domain.cards import new_card

pytestmark = pytest.mark.skipif(
    bool(missing()), reason=f"a real screen is NOT tried, for this machine lacks {missing()}"
)
in_three_languages = pytest.mark.parametrize("language", ["nl", "ar", "ti"])


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    """A kiosk that somebody who works here opened."""
    with kiosk_on_a_screen(tmp_path_factory.mktemp("kiosk")) as made:
        made.open()
        yield made


@pytest.fixture(scope="module")
def opened_impatient(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    """A kiosk that waits for eight seconds, with a warning of three."""
    with kiosk_on_a_screen(tmp_path_factory.mktemp("kiosk")) as made:
        made.open("tests.journeys.impatient")
        yield made


def between_visitors(kiosk: Kiosk) -> Iterator[Kiosk]:
    kiosk.stands_open()
    kiosk.screen.move_away()
    yield kiosk
    assert kiosk.program is not None
    assert kiosk.program.poll() is None, "the program goes on whatever a member does"
    kiosk.stands_open()


@pytest.fixture
def kiosk(opened: Kiosk) -> Iterator[Kiosk]:
    """The kiosk at its first page, before and after."""
    yield from between_visitors(opened)


@pytest.fixture
def impatient(opened_impatient: Kiosk) -> Iterator[Kiosk]:
    """The impatient one at its first page, before and after."""
    yield from between_visitors(opened_impatient)


def stands_within(parts: list[Seen], wide: int, high: int) -> None:
    """Nothing lies outside the screen, and no button over another."""
    for part in parts:
        x, y, across, down = part.box
        assert x >= 0, part
        assert y >= 0, part
        assert x + across <= wide, part
        assert y + down <= high, part
    buttons = [part for part in parts if part.role == "push button"]
    for one, other in combinations(buttons, 2):
        apart = (
            one.box[0] + one.box[2] <= other.box[0]
            or other.box[0] + other.box[2] <= one.box[0]
            or one.box[1] + one.box[3] <= other.box[1]
            or other.box[1] + other.box[3] <= one.box[1]
        )
        assert apart, (one, other)


@in_three_languages
def test_from_ones_own_language_to_ones_own_time_and_back(kiosk: Kiosk, language: str) -> None:
    before = kiosk.screen.still_picture()
    kiosk.come_in(language, FATMA)
    kiosk.sees_own_time(GIVEN, GIVEN, 0)
    kiosk.stop()
    kiosk.screen.move_away()
    seen = kiosk.screen.all_seen()
    assert "Fatma" not in seen
    assert kiosk.numbers[FATMA] not in seen
    kiosk.screen.until(lambda: kiosk.screen.picture() == before, "the first page, to the last dot")


@in_three_languages
def test_by_keys_alone_and_with_whom(kiosk: Kiosk, language: str) -> None:
    kiosk.speak(language)
    places = {"nl": 0, "ar": 2, "ti": 3}
    kiosk.screen.press(*["Tab"] * places[language], "Return")
    kiosk.screen.find(kiosk.says("number_ask"), "label")
    kiosk.type_number(FATMA)
    kiosk.screen.type("2749")
    kiosk.sees_own_time(GIVEN, GIVEN, 0)
    helped = f"{kiosk.says('i_helped')}: {kiosk.words.duration_in_words(GIVEN)}"
    kiosk.tab_to(helped)
    kiosk.screen.press("Return")
    kiosk.screen.find(kiosk.says("i_helped"), "label")
    line = kiosk.words.helped("cooking", "Henk")
    kiosk.screen.until(lambda: line in kiosk.screen.all_seen(), line)
    kiosk.tab_to(kiosk.says("stop"))
    kiosk.screen.press("space")


@in_three_languages
def test_a_wrong_code_is_said_and_the_right_one_still_opens(kiosk: Kiosk, language: str) -> None:
    kiosk.choose(language)
    kiosk.type_number(HENK)
    kiosk.touch_code(WRONG)
    kiosk.screen.find(kiosk.says("code_wrong"), "label")
    kiosk.touch_code()
    kiosk.sees_own_time(-GIVEN - HAD, 0, GIVEN + HAD)
    kiosk.stop()


@in_three_languages
def test_a_card_and_a_number_of_nobody_get_the_answer_of_a_wrong_code(kiosk: Kiosk, language: str) -> None:
    kiosk.choose(language)
    kiosk.screen.type("99990", "Return")
    kiosk.screen.find(kiosk.says("code_ask"), "label")
    kiosk.touch_code()
    kiosk.screen.find(kiosk.says("code_wrong"), "label")
    # A card that was made for nobody, over whatever stands there; it knows no language but the house's.
    kiosk.speak("nl")
    kiosk.scan(new_card(kiosk.numbers[ZEBIB]))
    kiosk.touch_code()
    kiosk.screen.find(kiosk.says("code_wrong"), "label")
    kiosk.screen.touch(kiosk.says("back"))


@in_three_languages
def test_a_card_opens_in_its_owners_language(kiosk: Kiosk, language: str) -> None:
    name = {"nl": HENK, "ar": FATMA, "ti": ZEBIB}[language]
    kiosk.speak(language)
    kiosk.scan(kiosk.cards[name])
    kiosk.screen.type("2749")
    kiosk.screen.find(kiosk.says("greeting", name=name.split()[0]), "label")
    kiosk.stop()


@in_three_languages
def test_who_neither_gave_nor_had_help_sees_nothing_yet(kiosk: Kiosk, language: str) -> None:
    kiosk.come_in(language, OLENA)
    kiosk.sees_own_time(0, 0, 0)
    kiosk.screen.touch(f"{kiosk.says('i_was_helped')}: {kiosk.words.duration_in_words(0)}")
    kiosk.screen.find(kiosk.says("nothing_yet"), "label")
    kiosk.screen.touch(kiosk.says("back"))
    kiosk.stop()


@in_three_languages
def test_below_zero_is_said_in_words(kiosk: Kiosk, language: str) -> None:
    kiosk.come_in(language, HENK)
    kiosk.sees_own_time(-GIVEN - HAD, 0, GIVEN + HAD)
    below = kiosk.says("below_by_help", below_minutes=GIVEN + HAD)
    assert below in kiosk.screen.all_seen()
    kiosk.stop()


@in_three_languages
def test_a_name_of_sixty_letters_keeps_everything_in_its_place(kiosk: Kiosk, language: str) -> None:
    assert len(LONG) == 60
    kiosk.come_in(language, LONG)
    kiosk.sees_own_time(HAD, HAD, 0)
    stands_within(kiosk.screen.look(), 1366, 768)
    kiosk.stop()


def test_no_key_and_no_touch_of_the_system_leads_out(kiosk: Kiosk) -> None:
    kiosk.come_in("nl", FATMA)
    kiosk.screen.press("alt+F4", "F11", "ctrl+q", "ctrl+w", "F1", "ctrl+k", "Menu")
    kiosk.screen.touch_at(683, 300, button=3)
    kiosk.screen.minimise("Timebank")
    kiosk.sees_own_time(GIVEN, GIVEN, 0)
    assert kiosk.screen.look()[1].box == (0, 0, 1366, 768), "it fills the screen"
    kiosk.screen.touch_away(kiosk.says("stop"))


@in_three_languages
def test_who_goes_away_is_forgotten_after_a_warning(impatient: Kiosk, language: str) -> None:
    impatient.come_in(language, FATMA)
    warned = impatient.says("still_there")
    impatient.screen.until(lambda: warned in impatient.screen.all_seen(), warned)
    impatient.stands_open()
    assert "Fatma" not in impatient.screen.all_seen()


def test_one_touch_goes_on(impatient: Kiosk) -> None:
    impatient.come_in("nl", FATMA)
    warned = impatient.says("still_there")
    impatient.screen.until(lambda: warned in impatient.screen.all_seen(), warned)
    impatient.screen.touch_at(683, 300)
    impatient.screen.until(lambda: warned not in impatient.screen.all_seen(), "the page without the warning")
    impatient.sees_own_time(GIVEN, GIVEN, 0)
    impatient.stop()


def test_after_a_power_cut_it_is_a_kiosk_on_the_same_bank_until_somebody_closes_it(tmp_path: Path) -> None:
    with kiosk_on_a_screen(tmp_path) as kiosk:
        kiosk.open()
        kiosk.come_in("ti", HENK)
        kiosk.lose_power()
        kiosk.start()
        kiosk.screen.find("Wie opent de kiosk?", "label")
        assert "Henk" not in kiosk.screen.all_seen()
        kiosk.let_in(KIOSK)
        kiosk.stands_open()
        kiosk.come_in("ar", HENK)
        kiosk.sees_own_time(-GIVEN - HAD, 0, GIVEN + HAD)
        kiosk.stop()
        kiosk.screen.touch("Kiosk sluiten")
        kiosk.screen.find("Wie sluit de kiosk?", "label")
        kiosk.let_in(STAFF)
        assert kiosk.program is not None
        assert kiosk.program.wait(20) == 0
        kiosk.start()
        kiosk.screen.find("Wie ben je?", "label")
