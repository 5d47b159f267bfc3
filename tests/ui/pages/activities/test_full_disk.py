"""The disk is full in the middle of closing a session: a real, small one."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.fixtures.bank import TODAY, found
from tests.fixtures.databases import Databases
from tests.ui.pages.activities.conftest import CTRL, AtWork
from timebank.domain.activities import Presence, Series
from timebank.domain.errors import DiskFull
from timebank.domain.ledger import Side
from timebank.services.attendance import note_present
from timebank.services.statements import verify_ledger

Key = Qt.Key
KILOBYTES = 6000


@pytest.fixture
def place(disk: Callable[[int], Path]) -> Path:
    """A small disk."""
    return disk(KILOBYTES)


@pytest.fixture
def founded_url(place: Path, databases: Databases) -> Iterator[str]:
    """The small bank on it."""
    url = databases.like("sqlite", "bank", found)
    for file in Path(url).parent.iterdir():
        shutil.copy(file, place)
    databases.drop(url)
    return str(place / "bank.db")


def test_a_session_is_closed_once_there_is_room_and_booked_once(
    work: AtWork, cafe: Series, place: Path
) -> None:
    bank, plan = work.bank, cafe.plan(TODAY)
    present = (Presence(account=bank.henk, side=Side.GIVEN), Presence(account=bank.fatma))
    bank.office.do(bank.desk, note_present, plan, present)
    work.open(plan)
    photos = place / "photos"
    photos.write_bytes(bytes(shutil.disk_usage(place).free))
    for _ in range(2):
        work.press(Key.Key_Return, CTRL)
        told, again = work.troubles.pop()
        assert isinstance(told, DiskFull)
        assert work.place.banner.isVisible()
        assert "schijf is vol" in work.place.banner.sentence
        assert len(work.ticked()) == 2, "the list stays"
        assert work.view.closing.close_button.isEnabled()
        assert work.hours(bank.henk, bank.fatma) == [(0, 0, 0), (0, 0, 0)]
    photos.unlink()
    again()
    work.settle()
    assert len(work.sheet(plan).history) == 1
    assert work.hours(bank.henk, bank.fatma) == [(120, 120, 0), (0, 0, 120)]
    assert not work.place.banner.isVisible()
    told = bank.office.ask(bank.admin, verify_ledger)
    assert told.ok, told.faults
