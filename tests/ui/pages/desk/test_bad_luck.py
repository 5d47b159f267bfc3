"""The file is locked by another desk, the disk is full: told in a sentence, nothing typed is lost, booked once."""

import gc
import shutil
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer

from benchmarks._watchdog import Heartbeat
from tests.faults.conftest import CHEAP, found
from tests.fixtures.bank import PASSWORD, QUICK
from tests.ui.pages.desk.conftest import DeskAtWork, at_work
from timebank.domain.errors import StorageTrouble
from timebank.office import Office
from timebank.services.drafts import load_draft
from timebank.store import database as databases
from ui.kernel.settings import Settings
from ui.kernel.wording import told

Key = Qt.Key
LINE = ("fat⏎", "hen⏎", "ko⏎")
LOCKED_SECONDS = 5.0
MOST_OWN_SECONDS = 0.4
"""Half a second without painting would be felt. It is work of our own: what other programs on a busy machine take of
the clock is no fault of the desk."""


@pytest.fixture
def other(desk: DeskAtWork) -> Iterator[Any]:
    """Another desk's connection to the same file."""
    where = desk.bank.office.database.where
    with closing(databases.sqlcipher.connect(where, isolation_level=None)) as connection:
        yield connection


@pytest.fixture
def heart(desk: DeskAtWork) -> Iterator[Heartbeat]:
    """A watchdog of the window's loop, not started yet.

    What thousands of tests before left in memory is not the desk's to look through: collecting garbage among all of it
    takes the main thread most of a second.
    """
    beats = Heartbeat()
    gc.collect()
    gc.freeze()
    yield beats
    beats.stop()
    gc.unfreeze()


def test_locked_for_five_seconds_by_another_desk(
    desk: DeskAtWork, other: Any, heart: Heartbeat, qtbot: Any
) -> None:
    desk.write(*LINE)
    desk.type("2")
    desk.settle()
    heart.start()
    other.execute("BEGIN IMMEDIATE")
    QTimer.singleShot(int(LOCKED_SECONDS * 1000), lambda: other.execute("ROLLBACK"))
    started = time.monotonic()
    desk.press(Key.Key_Return)
    waiting = "Een andere balie is bezig met het boek. Je regel wordt opgeslagen zodra dat kan."
    qtbot.waitUntil(lambda: desk.question == waiting, timeout=4000)
    assert not desk.bar.save.isEnabled()
    assert desk.bar.time.edit.text() == "2"
    assert not desk.form.line.is_empty, "what was typed stays"
    desk.press(Key.Key_Return)
    qtbot.waitUntil(lambda: desk.form.line.is_empty, timeout=15_000)
    assert time.monotonic() - started > 0.9 * LOCKED_SECONDS
    desk.settle()
    assert desk.question == ""
    assert len(desk.entries()) == 1
    assert desk.shell.said == ["Opgeslagen: Fatma hielp Henk. Koken, 2 uur."]
    own, still = (max(getattr(gap, kind) for gap in heart.gaps) / 1000 for kind in ("own", "clock"))
    assert own < MOST_OWN_SECONDS
    # Who waits for the other desk in the window's own thread computes nothing, and stands still until it goes.
    assert still < LOCKED_SECONDS / 2


def test_locked_for_too_long_is_told_and_tried_again(
    desk: DeskAtWork, other: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(databases, "PATIENCE_SECONDS", 0.3)
    desk.write(*LINE)
    other.execute("BEGIN IMMEDIATE")
    desk.write("2⏎")
    ((trouble, again),) = desk.troubles
    assert trouble.code == "database_locked"
    assert not desk.form.line.is_empty
    assert desk.bar.save.isEnabled()
    again()
    desk.settle()
    assert desk.entries() == ()
    other.execute("ROLLBACK")
    desk.troubles[-1][1]()
    desk.settle()
    assert len(desk.entries()) == 1
    assert desk.form.line.is_empty


@pytest.fixture
def small(disk: Any, qtbot: Any, settings: Settings) -> Iterator[tuple[DeskAtWork, Path]]:
    """The desk on an encrypted bank, on a disk that is nearly full."""
    place = disk(3000)
    found(place / "bank.db")
    office, riet = Office.open(str(place / "bank.db"), "Riet Jansen", PASSWORD, hasher=QUICK, cost=CHEAP)

    @dataclass
    class Bank:
        office: Office
        desk: Any

    with office:
        made = at_work(qtbot, Bank(office, riet), riet, settings)  # type: ignore[arg-type]
        yield made, place
        made.close()


def test_a_full_disk_is_told_and_the_line_is_booked_once_there_is_room(
    small: tuple[DeskAtWork, Path],
) -> None:
    desk, place = small
    photos = place / "photos"
    photos.write_bytes(bytes(max(0, shutil.disk_usage(place).free - 60_000)))
    said: list[StorageTrouble] = []
    booked = 0
    while not desk.troubles and booked < 200:
        desk.form.bar.giver.set_repeat(None)
        desk.write("fat⏎", "hen⏎", "⏎")
        desk.form.options.restore(None, None, f"{booked} " + "x" * 1900)
        desk.write(f"{booked + 1}m⏎")
        if desk.question.startswith("Staat dit er al?"):
            desk.form.question.answers[1].click()
            desk.settle()
        booked = len(desk.entries())
    assert desk.troubles, "the disk never filled up"
    said = [trouble for trouble, _ in desk.troubles]
    assert told(said[-1]) == "De schijf is vol. Wat je typte, is bewaard. Roep de coördinator."
    before = len(desk.entries())
    line = desk.form.line
    assert line.note.startswith(f"{before} ")
    desk.page.drafts.keep()
    desk.settle()
    assert desk.form.line == line, "a draft that cannot be written changes nothing"
    photos.unlink()
    desk.troubles[-1][1]()
    desk.settle()
    assert len(desk.entries()) == before + 1
    assert desk.form.line.is_empty
    desk.page.drafts.keep()
    desk.settle()
    assert desk.bank.office.ask(desk.bank.desk, load_draft, "desk") is None
