"""Somebody who does not see the screen: the program as a real screen reader's library (AT-SPI) is told of it.

No pointer. At the kiosk not even a key: each button is pressed by the action that it offers to screen readers.
"""

from collections import Counter
from collections.abc import Iterator

import pytest

from tests.fixtures.real_screen import Screen, Seen, missing
from tests.journeys.before_the_kiosk import FATMA, GIVEN, PIN, WRONG, Kiosk, kiosk_on_a_screen
from timebank.wording.languages import OWN_NAMES

pytestmark = pytest.mark.skipif(
    bool(missing()), reason=f"a real screen reader's library is NOT tried, for this machine lacks {missing()}"
)
HELD = frozenset({"filler", "panel", "layered pane", "application", "frame"})
"""Roles of what only holds others."""


@pytest.fixture
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    """A bank, and a screen on which nothing was started yet."""
    with kiosk_on_a_screen(tmp_path_factory.mktemp("ear")) as made:
        yield made


def nothing_is_nameless(screen: Screen) -> list[Seen]:
    """Whatever can have the keys has a name and is more than a holder of others."""
    shown = screen.look()
    for part in shown:
        # An empty cell is empty to everybody.
        if "focusable" in part.states and part.role != "table cell":
            assert part.name, part
            assert part.role not in HELD, part
    return shown


def act_figures(screen: Screen, figures: str) -> None:
    """Press figures one after another, as fast as they are taken: what was typed is told, or how many."""

    def typed() -> int:
        fields = [part for part in screen.look() if part.role == "text"]
        return len(fields[0].description) if fields else 0

    for number, figure in enumerate(figures, start=1):
        screen.act(figure)
        taken = (number, 0) if number == len(figures) else (number,)
        screen.until(lambda taken=taken: typed() in taken, f"{number} figures")


def test_a_member_hears_their_own_time_without_eyes_or_hands(place: Kiosk) -> None:
    place.open()
    screen = place.screen
    shown = nothing_is_nameless(screen)
    roles = Counter(part.role for part in shown if part.name)
    assert roles["push button"] == len(OWN_NAMES) + 2
    assert {part.name for part in shown if part.role == "image"} == {"Leg je kaart hier"}
    assert [part.name for part in shown if part.role in ("frame", "window")] == ["Timebank"]
    place.speak("ar")
    screen.act(OWN_NAMES["ar"])
    typed = screen.find(place.says("number_ask"), "text")
    assert "focused" in typed.states
    nothing_is_nameless(screen)
    act_figures(screen, place.numbers[FATMA].replace("-", ""))
    screen.act(place.says("ready"))
    screen.find(place.says("code_ask"), "text")
    act_figures(screen, WRONG)
    screen.hears(place.says("code_wrong"))
    act_figures(screen, PIN)
    time = place.words.duration_in_words(GIVEN)
    screen.hears(f"{place.says('my_time')}: {time}")
    nothing_is_nameless(screen)
    screen.find(f"{place.says('my_time')}: {time}", "label")
    screen.act(f"{place.says('i_helped')}: {time}")
    screen.hears(place.words.helped("cooking", "Henk"))
    screen.act(place.says("stop"))
    place.stands_open()


def test_staff_hear_fields_refusals_what_was_saved_and_the_list(place: Kiosk) -> None:
    place.open_desk()
    screen = place.screen
    shown = nothing_is_nameless(screen)
    fields = [part.name for part in shown if part.role == "text"]
    assert fields == ["Wie hielp?", "Voor wie?", "Wat?", "Hoe lang?"]
    (table,) = [part for part in shown if part.role == "table"]
    assert table.name == "De lijst van vandaag"
    assert [head for head in table.columns if head][:3] == ["Tijd", "Wie hielp?", "Voor wie?"]
    said = {part.name for part in shown if part.role == "table cell"}
    assert place.words.duration_in_words(GIVEN) in said
    screen.press("F2")
    for text in ("fat", "zeb", "ko"):
        screen.type(text, "Return")
    screen.type("x", "Return")
    screen.hears("Schrijf de tijd zo")
    screen.press("ctrl+a")
    screen.type("1", "Return")
    screen.hears("Opgeslagen: Fatma hielp Zebib. Koken, 1 uur.")
    shown = screen.look()
    assert "1 uur" in {part.name for part in shown if part.role == "table cell"}
    places = [part for part in shown if part.role == "radio button"]
    assert [part.name for part in places if "checked" in part.states] == ["Balie"]
    screen.act("Mensen", role="radio button")
    screen.find("Mensen zoeken", "text")
    nothing_is_nameless(screen)
