"""Certificates for many while it is still counted whom they are for: nothing is made of the choice before."""

from threading import Event

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import TestBank
from tests.ui.conftest import dialog
from tests.ui.pages.making.conftest import CTRL, names, press, ready
from timebank.domain.changes import Topic
from timebank.services.talents import list_talents
from ui.pages.making.dialog import MakingDialog
from ui.pages.proofs.page import ProofsPage
from ui.workplace import Workplace


def test_while_it_is_counted_nothing_is_made_of_the_choice_before(
    page: ProofsPage, place: Workplace, qtbot: QtBot
) -> None:
    """At a large centre that takes seconds: it goes on beside the work of the desk, and it is said."""
    view, let_go = page.making, Event()
    place._door.work(lambda _progress: let_go.wait(60))
    view.choosing.least.setFocus()
    qtbot.keyClicks(view.choosing.least, "5")
    qtbot.waitUntil(lambda: view.summary.text() == "De uren worden geteld…")
    assert not view.go_button.isEnabled()
    assert not place.window().findChildren(MakingDialog)
    assert len(names(view)) == 4, "the rows that were there stay"
    asked: list[int] = []
    place._door.ask(list_talents, then=lambda _found: asked.append(1), owner=view)
    qtbot.waitUntil(lambda: asked == [1])
    assert view.summary.text() == "De uren worden geteld…"
    let_go.set()
    qtbot.waitUntil(lambda: names(view) == ["Fatma Yılmaz"] and view.go_button.isEnabled())
    assert ready(view, 1)


def test_whoever_wants_to_go_on_while_it_is_counted_does_so_once_it_is_known(
    page: ProofsPage, place: Workplace, qtbot: QtBot
) -> None:
    view, let_go = page.making, Event()
    place._door.work(lambda _progress: let_go.wait(60))
    view.choosing.least.setFocus()
    qtbot.keyClicks(view.choosing.least, "5")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: view._checking is not None)
    assert view.summary.text() == "De uren worden geteld, daarna komen de papieren…"
    assert not place.window().findChildren(MakingDialog), "not of the choice before"
    let_go.set()
    shown = dialog(qtbot, MakingDialog)
    assert isinstance(shown, MakingDialog)
    assert shown.title.text() == "1 bewijs"
    qtbot.waitUntil(shown.isActiveWindow)
    press(qtbot, Qt.Key.Key_Escape)


def test_who_chooses_otherwise_meanwhile_is_not_taken_on(
    page: ProofsPage, place: Workplace, qtbot: QtBot
) -> None:
    view, let_go = page.making, Event()
    place._door.work(lambda _progress: let_go.wait(60))
    view.choosing.least.setFocus()
    qtbot.keyClicks(view.choosing.least, "5")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.keyClicks(view.choosing.least, "0")
    qtbot.waitUntil(lambda: view._checking is not None and view._choice == view.choosing.choice)
    assert view.summary.text() == "De uren worden geteld…"
    let_go.set()
    qtbot.waitUntil(lambda: view._checking is None)
    assert not place.window().findChildren(MakingDialog)


def test_nothing_is_counted_while_nobody_looks_and_it_is_when_somebody_comes_back(
    page: ProofsPage, place: Workplace, bank: TestBank, qtbot: QtBot
) -> None:
    view = page.making
    place.go("desk")
    bank.record(bank.olena, bank.henk, 90)
    place._door.changed.emit(frozenset({Topic.ENTRIES}))
    assert view._checking is None
    place.go("proofs")
    qtbot.waitUntil(lambda: ready(view, 4))
