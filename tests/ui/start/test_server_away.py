"""The server goes away under a desk: the line stays, it is said, and it is booked once when the server is back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import ui.connection_bar
from tests.faults.proxy import Cut, Wire
from tests.fixtures.bank import PASSWORD, QUICK
from tests.ui.start.turns import activate, page_of, place_of, settle, type_, type_a_line
from timebank.domain.members import Profile
from timebank.office import Office
from timebank.services.members import enrol_member
from timebank.services.statements import list_balances, verify_ledger
from timebank.store.database import Database
from ui.app import Desk
from ui.connection_bar import HeldSlips
from ui.pages.desk.deed import Deed

AWAY = "Geen verbinding met de server. Wat je typt blijft staan."


@pytest.fixture
def wire(founded_server: str) -> Iterator[Wire]:
    line = Wire(founded_server)
    yield line
    line.close()


@pytest.fixture
def riet(desk: Desk, wire: Wire, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Riet's window, with the server behind a wire that can be cut."""
    monkeypatch.setattr(ui.connection_bar, "PAUSES", (200,))
    desk.open(wire.url, "Riet Jansen", PASSWORD)
    qtbot.waitUntil(lambda: desk.window.workplace is not None, timeout=20_000)
    activate(desk, qtbot)
    settle(desk, qtbot)
    return desk


def strip(desk: Desk) -> str:
    return place_of(desk).connection.sentence


def said(desk: Desk) -> str:
    return place_of(desk).toast.sentence


def booked(url: str) -> int:
    with Office(Database(url), hasher=QUICK) as office:
        found = office.ask(office.sign_in("Ans Beheer", PASSWORD), verify_ledger)
    assert found.ok, found.faults
    return found.entries


def rows(desk: Desk) -> int:
    return page_of(desk).day.model.rowCount()


@pytest.mark.parametrize("cut", [Cut.BEFORE_COMMIT, Cut.AFTER_COMMIT])
def test_a_line_cut_around_the_commit_is_booked_once_by_itself(
    riet: Desk, wire: Wire, founded_server: str, qtbot: QtBot, cut: Cut, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorder = page_of(riet).recorder
    book = recorder._record

    def cut_and_book(deed: Deed) -> None:
        # Not before: looking at the line ends with a COMMIT too.
        wire.cut = cut
        book(deed)

    with monkeypatch.context() as patch:
        patch.setattr(recorder, "_record", cut_and_book)
        type_a_line(riet, qtbot)
        type_(qtbot, "30⏎")
        qtbot.waitUntil(lambda: strip(riet) == AWAY, timeout=20_000)
    form = page_of(riet).form
    assert form.line.time == "1:30"
    assert not form.bar.save.isEnabled()
    assert booked(founded_server) == (1 if cut is Cut.AFTER_COMMIT else 0)
    wire.cut = Cut.NEVER
    qtbot.waitUntil(lambda: strip(riet) == "", timeout=20_000)
    qtbot.waitUntil(lambda: rows(riet) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: form.line.time == "", timeout=20_000)
    assert booked(founded_server) == 1
    qtbot.waitUntil(lambda: not recorder.is_busy, timeout=20_000)


def test_a_server_that_is_gone_for_a_while(riet: Desk, wire: Wire, founded_server: str, qtbot: QtBot) -> None:
    type_a_line(riet, qtbot)
    wire.close()
    type_(qtbot, "30⏎")
    qtbot.waitUntil(lambda: strip(riet) == AWAY, timeout=20_000)
    qtbot.waitUntil(
        lambda: (
            page_of(riet).form.question.sentence
            == "Je regel wordt vanzelf opgeslagen zodra de server er weer is."
        ),
        timeout=20_000,
    )
    # Other pages can be gone to; they fill when the server is back.
    place_of(riet).go("people")
    back = Wire(founded_server, wire.port)
    qtbot.waitUntil(lambda: strip(riet) == "", timeout=20_000)
    assert said(riet)
    place_of(riet).go("desk")
    qtbot.waitUntil(lambda: rows(riet) == 1, timeout=20_000)
    assert booked(founded_server) == 1
    riet.close()
    back.close()


def test_whoever_does_not_want_to_wait_presses_the_button(
    riet: Desk, wire: Wire, founded_server: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ui.connection_bar, "PAUSES", (600_000,))
    type_a_line(riet, qtbot)
    wire.cut = Cut.BEFORE_COMMIT
    type_(qtbot, "30⏎")
    qtbot.waitUntil(lambda: strip(riet) == AWAY, timeout=20_000)
    wire.cut = Cut.NEVER
    bar = place_of(riet).connection
    bar.button.setFocus()
    qtbot.keyClick(bar.button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: rows(riet) == 1, timeout=20_000)
    assert booked(founded_server) == 1


def test_what_has_no_id_is_not_sent_twice_and_somebody_looks(riet: Desk, wire: Wire, qtbot: QtBot) -> None:
    door = riet.door
    assert door is not None
    ended: list[None] = []
    wire.cut = Cut.AFTER_COMMIT
    door.do(enrol_member, Profile(name="Mariam Haile"), ended=lambda: ended.append(None))
    qtbot.waitUntil(lambda: strip(riet) == AWAY, timeout=20_000)
    assert ended == [None]
    wire.cut = Cut.NEVER
    qtbot.waitUntil(lambda: strip(riet) == "", timeout=20_000)
    assert said(riet) == "De verbinding is terug. Kijk of je laatste wijziging er staat."
    settle(riet, qtbot)
    with Office(Database(wire.url), hasher=QUICK) as office:
        names = [each.name for each in office.ask(office.sign_in("Ans Beheer", PASSWORD), list_balances)]
    assert names.count("Mariam Haile") == 1


def test_empty_slips_are_at_hand_meanwhile(riet: Desk, wire: Wire, qtbot: QtBot) -> None:
    bar = place_of(riet).connection
    bar.prepare()
    settle(riet, qtbot)
    assert bar.print_button.isHidden()
    type_a_line(riet, qtbot)
    wire.cut = Cut.BEFORE_COMMIT
    type_(qtbot, "30⏎")
    qtbot.waitUntil(lambda: strip(riet) == AWAY, timeout=20_000)
    riet.window.resize(1366, 768)
    qtbot.waitUntil(bar.print_button.isVisible, timeout=20_000)
    qtbot.mouseClick(bar.print_button, Qt.MouseButton.LeftButton)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, HeldSlips)
    qtbot.waitUntil(lambda: dialog.accept_button.isEnabled(), timeout=20_000)
    assert dialog.paper.startswith(b"%PDF")
    dialog.reject()
    wire.cut = Cut.NEVER
    qtbot.waitUntil(lambda: strip(riet) == "", timeout=20_000)
