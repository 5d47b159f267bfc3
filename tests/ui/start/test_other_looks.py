"""Other colours and letters: the pages that nobody looks at leave the window first, and come back as they were."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.start.turns import activate, lock, page_of, place_of, settle, type_a_line
from ui.app import Desk
from ui.kernel.theme import SCALES, Look, Scheme, look

DARK = Look(scheme=Scheme.DARK)


def test_a_page_nobody_looks_at_is_dressed_when_somebody_goes_there(at_work: Desk, qtbot: QtBot) -> None:
    """All pages dressed at once stood the window still for a quarter of a second."""
    place: Any = place_of(at_work)
    place.go("people")
    listing = place.current().listing
    listing.editor.setText("fatma")
    settle(at_work, qtbot)
    place.go("desk")
    type_a_line(at_work, qtbot)
    people = place._pages["people"]

    place.menu.wear_scheme(Scheme.DARK)
    qtbot.waitUntil(lambda: look() == DARK)
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
    qtbot.waitUntil(lambda: look() == DARK)
    hidden = [page for name, page in place._pages.items() if name != "desk"]
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
    qtbot.waitUntil(lambda: look() == wanted)
    qtbot.waitUntil(lambda: place._leisure.is_over, timeout=20_000)
    assert look() == wanted
    assert at_work.settings.look == wanted


def test_the_sign_in_behind_the_lock_is_dressed_too(at_work: Desk, qtbot: QtBot) -> None:
    place: Any = place_of(at_work)
    place.menu.wear_scheme(Scheme.DARK)
    qtbot.waitUntil(lambda: look() == DARK)
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
