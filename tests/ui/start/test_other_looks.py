"""Other colours and letters: the pages that nobody looks at leave the window first, and come back as they were."""

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.ui.start.turns import activate, lock, page_of, place_of, settle, type_a_line
from ui.app import Desk
from ui.kernel.theme import SCALES, Look, Scheme, look

DARK = Look(scheme=Scheme.DARK)


def wait_for_dark(desk: Desk, qtbot: QtBot) -> None:
    """Until the window is dark as a whole and can be seen again."""
    qtbot.waitUntil(lambda: look() == DARK and desk.window.updatesEnabled())


def test_a_page_nobody_looks_at_is_dressed_when_somebody_goes_there(at_work: Desk, qtbot: QtBot) -> None:
    """All pages dressed at once stood the window still for a quarter of a second."""
    place: Any = place_of(at_work)
    place.go("people")
    listing = place.current().listing
    listing.editor.setText("fatma")
    settle(at_work, qtbot)
    place.go("desk")
    type_a_line(at_work, qtbot)
    people = place.pages.made["people"]

    place.menu.wear_scheme(Scheme.DARK)
    wait_for_dark(at_work, qtbot)
    assert people.parent() is None
    assert page_of(at_work).form.bar.receiver.person is not None

    place.go("people")
    assert people.window() is at_work.window
    assert listing.editor.text() == "fatma"
    colour = listing.editor.palette().color(listing.editor.foregroundRole())
    assert colour.name().casefold() == DARK.colours.text.casefold()


def test_while_the_desk_rests_every_page_comes_back(at_work: Desk, qtbot: QtBot) -> None:
    place: Any = place_of(at_work)
    qtbot.waitUntil(lambda: place._leisure.is_over, timeout=20_000)
    place.menu.wear_scheme(Scheme.DARK)
    wait_for_dark(at_work, qtbot)
    hidden = [page for name, page in place.pages.made.items() if name != "desk"]
    assert {page.parent() for page in hidden} == {None}
    qtbot.waitUntil(lambda: place._leisure.is_over, timeout=20_000)
    assert {page.window() for page in hidden} == {at_work.window}


def test_who_chooses_twice_in_a_row_gets_the_last(at_work: Desk, qtbot: QtBot) -> None:
    place: Any = place_of(at_work)
    qtbot.waitUntil(lambda: place._leisure.is_over, timeout=20_000)
    place.menu.step_scale(1)
    place.menu.step_scale(1)
    place.menu.wear_scheme(Scheme.DARK)
    wanted = Look(scheme=Scheme.DARK, scale=SCALES[SCALES.index(100) + 2])
    qtbot.waitUntil(lambda: look() == wanted and at_work.window.updatesEnabled())
    qtbot.waitUntil(lambda: place._leisure.is_over, timeout=20_000)
    assert look() == wanted
    assert at_work.settings.look == wanted


def test_the_sign_in_behind_the_lock_is_dressed_too(at_work: Desk, qtbot: QtBot) -> None:
    place: Any = place_of(at_work)
    place.menu.wear_scheme(Scheme.DARK)
    wait_for_dark(at_work, qtbot)
    lock(at_work, qtbot)
    password = at_work.start.sign_in.password
    assert isinstance(password, QLineEdit)
    assert at_work.start.isVisible()
    assert password.window() is at_work.window
    activate(at_work, qtbot)
    assert QApplication.focusWidget() is not None
    colour = password.palette().color(password.foregroundRole())
    assert colour.name().casefold() == DARK.colours.text.casefold()
    qtbot.keyClick(password, Qt.Key.Key_A)
    assert password.text() == "a"


def test_pages_that_stood_outside_go_with_the_bank(at_work: Desk, qtbot: QtBot) -> None:
    """Nobody else would let go of them: they have no parent then."""
    place: Any = place_of(at_work)
    place.go("people")
    place.go("desk")
    outside = place.pages.made["people"]
    place.menu.wear_scheme(Scheme.DARK)
    wait_for_dark(at_work, qtbot)
    assert outside.parent() is None
    at_work.window.leave()
    qtbot.waitUntil(lambda: not isValid(outside))


def test_a_look_is_put_on_piece_by_piece_and_seen_only_whole(at_work: Desk, qtbot: QtBot) -> None:
    """Letters, colours and measures in one turn stood the window still for longer than an eye forgives."""
    place: Any = place_of(at_work)
    qtbot.waitUntil(lambda: place._leisure.is_over, timeout=20_000)
    turns: list[tuple[bool, bool]] = []
    clock = QTimer()
    clock.timeout.connect(lambda: turns.append((look() == DARK, at_work.window.updatesEnabled())))
    clock.start(0)
    place.menu.wear_scheme(Scheme.DARK)
    qtbot.waitUntil(lambda: (True, True) in turns)
    clock.stop()
    assert (True, False) in turns, "all of it was one turn"
    assert (False, False) not in turns
    assert turns.index((True, True)) > turns.index((True, False))
