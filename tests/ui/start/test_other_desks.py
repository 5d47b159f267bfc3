"""Two windows on one bank: what one books is on the other's list within a second, and what is half typed stays."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from tests.fixtures.bank import PASSWORD, QUICK
from tests.ui.start.turns import activate, page_of, place_of, settle, type_, type_a_line
from timebank.domain.access import Role
from timebank.office import Office
from timebank.services.kiosk import ring_for_help
from timebank.store.database import Database
from ui.app import Desk
from ui.kernel.settings import Settings

WITHIN = 1_000
"""Milliseconds. The promise."""


@pytest.fixture(params=["founded_url", "founded_server"], ids=["sqlite", "postgresql"])
def where(request: pytest.FixtureRequest) -> str:
    """A bank in a file that two programs share, and one on a server."""
    return str(request.getfixturevalue(request.param))


@pytest.fixture
def neighbour(qtbot: QtBot, tmp_path: Path, where: str) -> Iterator[Desk]:
    """Karin's desk on the same bank: a program of its own."""
    made = Desk(Settings(tmp_path / "other.ini"))
    crashes: list[str] = []
    made.watch.crashed.connect(crashes.append)
    qtbot.addWidget(made.window)
    opened(made, qtbot, where, "Karin Coördinator")
    place_of(made).go("desk")
    settle(made, qtbot)
    yield made
    made.close()
    assert not crashes


def opened(desk: Desk, qtbot: QtBot, where: str, name: str) -> None:
    desk.open(where, name, PASSWORD)
    qtbot.waitUntil(lambda: desk.window.workplace is not None, timeout=20_000)
    activate(desk, qtbot)
    settle(desk, qtbot)


def rows(desk: Desk) -> int:
    return page_of(desk).day.model.rowCount()


def test_what_one_desk_books_stands_on_the_others_list(
    desk: Desk, neighbour: Desk, where: str, qtbot: QtBot
) -> None:
    opened(desk, qtbot, where, "Riet Jansen")
    activate(neighbour, qtbot)
    type_a_line(neighbour, qtbot)
    activate(desk, qtbot)
    page_of(desk).form.bar.giver.edit.setFocus()
    type_a_line(desk, qtbot)
    assert (rows(desk), rows(neighbour)) == (0, 0)
    type_(qtbot, "30⏎")
    qtbot.waitUntil(lambda: rows(desk) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: rows(neighbour) == 1, timeout=WITHIN)
    # Karin was typing; she goes on.
    assert page_of(neighbour).form.line.time == "1:"


def test_a_ring_at_the_kiosk_is_seen_at_once(desk: Desk, where: str, qtbot: QtBot) -> None:
    opened(desk, qtbot, where, "Riet Jansen")
    with Office(Database(where), lambda: datetime.now(UTC), QUICK) as hall:
        ans = hall.sign_in("Ans Beheer", PASSWORD)
        hall.add_operator(ans, "Kiosk hal", Role.KIOSK, PASSWORD)
        hall.do(hall.sign_in("Kiosk hal", PASSWORD), ring_for_help, uuid4())
        calls = place_of(desk).calls
        qtbot.waitUntil(lambda: calls.sentence == "Iemand vraagt hulp bij Kiosk hal.", timeout=WITHIN)


def test_a_locked_desk_shows_what_came_meanwhile(
    desk: Desk, neighbour: Desk, where: str, qtbot: QtBot
) -> None:
    opened(desk, qtbot, where, "Riet Jansen")
    desk.shift.lock()
    activate(neighbour, qtbot)
    type_a_line(neighbour, qtbot)
    type_(qtbot, "30⏎")
    qtbot.waitUntil(lambda: rows(neighbour) == 1, timeout=20_000)
    entered = desk.shift.entered
    assert entered is not None
    desk.shift.work_as(entered.actor)
    qtbot.waitUntil(lambda: rows(desk) == 1, timeout=20_000)
