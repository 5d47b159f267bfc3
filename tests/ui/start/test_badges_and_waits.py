"""A badge in the place of a name, and wrong passwords: each try costs a longer wait, for whoever tries."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import PASSWORD
from tests.ui.scanning import press
from tests.ui.start.turns import (
    NOBODYS_BADGE,
    Badges,
    activate,
    came_in,
    legible,
    lock,
    page_of,
    place_of,
    prove,
    type_a_line,
)
from ui.app import Desk
from ui.kernel.settings import Settings

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_a_badge_alone_takes_over_from_who_was_here_before_that_day(
    at_work: Desk, qtbot: QtBot, badges: Badges
) -> None:
    desk = at_work
    type_a_line(desk, qtbot)
    desk.make_room()
    prove(desk, qtbot, name="Wim Bakker")
    came_in(desk, qtbot)
    assert desk.door is not None
    assert desk.door.actor.name == "Wim Bakker"
    # In the middle of a field: no sign of the badge comes into it.
    press(badges["Riet"])
    qtbot.waitUntil(lambda: desk.door is not None and desk.door.actor.name == "Riet Jansen", timeout=20_000)
    assert desk.window.workplace is not None
    assert page_of(desk).form.line.time == "1:"
    lock(desk, qtbot)
    press(badges["Wim"])
    came_in(desk, qtbot)
    assert desk.door.actor.name == "Wim Bakker"


@pytest.mark.parametrize("first", ["Wim", "Ans"])
def test_a_badge_that_is_not_enough_asks_for_the_password(
    at_work: Desk, qtbot: QtBot, badges: Badges, first: str
) -> None:
    desk = at_work
    if first == "Ans":
        # An administrator always types it, however often they did.
        desk.make_room()
        prove(desk, qtbot, name="Ans Beheer")
        came_in(desk, qtbot)
        desk.make_room()
        prove(desk, qtbot, name="Riet Jansen")
        came_in(desk, qtbot)
    press(badges[first])
    step = desk.start.sign_in
    qtbot.waitUntil(lambda: step.password_field.refusal == "Typ bij deze badge ook je wachtwoord.")
    assert desk.window.workplace is None
    assert step.name.text() == {"Wim": "Wim Bakker", "Ans": "Ans Beheer"}[first]
    assert QApplication.focusWidget() is step.password
    prove(desk, qtbot)
    came_in(desk, qtbot)
    assert desk.door is not None
    assert desk.door.actor.name.startswith(first)


def test_a_badge_of_nobody_is_told_and_changes_nothing(at_work: Desk, qtbot: QtBot) -> None:
    desk = at_work
    press(NOBODYS_BADGE)
    qtbot.waitUntil(lambda: "badge" in place_of(desk).toast.sentence.casefold(), timeout=10_000)
    assert desk.door is not None
    assert desk.door.actor.name == "Riet Jansen"
    lock(desk, qtbot)
    press(NOBODYS_BADGE)
    qtbot.waitUntil(lambda: "badge" in desk.start.sign_in.password_field.refusal.casefold(), timeout=10_000)
    assert desk.start.sign_in.name.text() == ""
    assert desk.window.workplace is None


def test_a_badge_takes_the_place_of_the_name_when_the_bank_is_opened(
    desk: Desk, qtbot: QtBot, founded_url: str, badges: Badges, settings: Settings
) -> None:
    settings.operator = "Riet Jansen"
    desk.open(founded_url)
    activate(desk, qtbot)
    press(badges["Wim"])
    step = desk.start.sign_in
    qtbot.waitUntil(lambda: step.name.text() == badges["Wim"].split(".")[0])
    assert step.name_field.label.text() == "Je badge"
    assert badges["Wim"].split(".")[1] not in legible(desk.window)
    assert desk.window.workplace is None
    prove(desk, qtbot)
    came_in(desk, qtbot)
    assert desk.door is not None
    assert desk.door.actor.name == "Wim Bakker"


def wrong(desk: Desk, qtbot: QtBot, name: str = "") -> str:
    """Try a wrong password and give what is said."""
    step = desk.start.sign_in
    prove(desk, qtbot, "verkeerd", name)
    qtbot.waitUntil(lambda: bool(step.password_field.refusal) and not step._is_busy, timeout=20_000)
    return step.password_field.refusal


WRONG = "De naam of het wachtwoord klopt niet. Probeer het nog een keer."
WAIT = "Dat was te vaak niet goed. Je kunt het over 5 seconden weer proberen."


@pytest.mark.parametrize("name", ["Riet Jansen", "Niemand Weet"])
def test_wrong_passwords_make_the_next_try_wait_and_a_restart_does_not_help(
    desk: Desk, qtbot: QtBot, founded_url: str, settings: Settings, name: str
) -> None:
    now = [1_000_000.0]
    desk.tries._clock = lambda: now[0]
    desk.open(founded_url)
    for _ in range(3):
        assert wrong(desk, qtbot, name) == WRONG
    step = desk.start.sign_in
    assert wrong(desk, qtbot, name) == WAIT
    assert not step.enter.isEnabled()
    qtbot.waitUntil(lambda: "over 4 seconden" in step.password_field.refusal, timeout=3_000)
    # The right one does not help before the time is over, nor does Enter.
    prove(desk, qtbot, PASSWORD)
    assert desk.window.workplace is None
    # Another name may try at once: nobody locks anybody else out.
    assert wrong(desk, qtbot, "Karin Coördinator") == WRONG
    # The program is ended and started anew.
    again = Desk(settings)
    qtbot.addWidget(again.window)
    again.tries._clock = lambda: now[0]
    again.open(founded_url)
    prove(again, qtbot, PASSWORD, name)
    assert again.start.sign_in.password_field.refusal == WAIT
    assert not again._lane.is_busy
    now[0] += 6
    again.start.sign_in._stop_waiting()
    assert "over 15 seconden" in wrong(again, qtbot, name)
    again.close()


def test_the_right_password_ends_the_row(
    desk: Desk, qtbot: QtBot, founded_url: str, settings: Settings
) -> None:
    desk.open(founded_url)
    for _ in range(3):
        wrong(desk, qtbot, "Riet Jansen")
    prove(desk, qtbot, PASSWORD, "Riet Jansen")
    came_in(desk, qtbot)
    activate(desk, qtbot)
    lock(desk, qtbot)
    assert wrong(desk, qtbot) == WRONG
    assert desk.start.sign_in.enter.isEnabled()


def test_letting_somebody_in_keeps_the_window_alive_and_says_so(
    desk: Desk, qtbot: QtBot, founded_url: str
) -> None:
    desk.open(founded_url)
    prove(desk, qtbot, PASSWORD, "Riet Jansen")
    step = desk.start.sign_in
    assert step.enter.text() == "Een ogenblik…"
    assert not step.enter.isEnabled()
    assert step.password.isReadOnly()
    came_in(desk, qtbot)
    assert step.enter.isEnabled()
    assert step.password.text() == ""
