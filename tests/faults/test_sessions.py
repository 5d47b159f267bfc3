"""Closing a session on a disk that is full and in a file that another desk holds: all of it or nothing, and once."""

import shutil
import subprocess
import sys
import time
from pathlib import Path
from uuid import uuid4

import pytest

from tests.faults.conftest import found
from tests.faults.test_disks import entries, opened
from timebank.domain import errors
from timebank.domain.access import Actor
from timebank.domain.activities import Presence, Series, SessionPlan, SessionState
from timebank.domain.ledger import AccountKind, Side
from timebank.domain.numbers import POT
from timebank.office import Office, utc_now
from timebank.services.activities import keep_series, show_session
from timebank.services.attendance import note_present
from timebank.services.sessions import ClosingOrder, close_session
from timebank.services.statements import list_balances


def a_session(office: Office, ans: Actor) -> SessionPlan:
    """A session of today with a host and a participant on its list."""
    series = Series(id=uuid4(), title="Taalcafé", organisation=POT)
    office.do(ans, keep_series, series)
    first, second = [a.code for a in office.ask(ans, list_balances) if a.kind is AccountKind.MEMBER][:2]
    plan = series.plan(utc_now().date())
    office.do(ans, note_present, plan, (Presence(account=first, side=Side.GIVEN), Presence(account=second)))
    return plan


@pytest.mark.parametrize("encrypted", [True, False])
def test_a_full_disk_closes_nothing_and_trying_again_books_once(disk, encrypted: bool) -> None:
    place = disk(3000)
    found(place / "bank.db", encrypted=encrypted)
    office, ans = opened(place / "bank.db")
    with office:
        plan = a_session(office, ans)
        filler = place / "photos"
        # So many small files that not a page more fits into the journal.
        filler.mkdir()
        number = 0
        try:
            while True:
                (filler / str(number)).write_bytes(bytes(4096))
                number += 1
        except OSError:
            pass  # full
        assert shutil.disk_usage(place).free < 8192
        order = ClosingOrder(id=uuid4(), plan=plan)
        with pytest.raises(errors.DiskFull):
            office.do(ans, close_session, order)
        sheet = office.ask(ans, show_session, plan)
        assert sheet.session.state is SessionState.OPEN
        assert sheet.history == ()
        assert len(sheet.present) == 2
        assert entries(office, ans) == 0
        shutil.rmtree(filler)
        office.do(ans, close_session, order)
        assert entries(office, ans) == 1
        assert office.do(ans, close_session, order).repeated
        assert entries(office, ans) == 1


HOLDER = """
import sqlite3, sys, time
other = sqlite3.connect(sys.argv[1], isolation_level=None)
other.execute("BEGIN IMMEDIATE")
print("held", flush=True)
time.sleep(1.5)
other.execute("ROLLBACK")
"""


def test_another_desk_that_holds_the_file_for_a_while_only_makes_it_wait(tmp_path: Path) -> None:
    file = tmp_path / "bank.db"
    found(file, encrypted=False)
    office, ans = opened(file)
    with office:
        plan = a_session(office, ans)
        order = ClosingOrder(id=uuid4(), plan=plan)
        # Another process: closing a second handle of our own would drop our locks.
        with subprocess.Popen([sys.executable, "-c", HOLDER, str(file)], stdout=subprocess.PIPE) as holder:
            assert holder.stdout is not None
            holder.stdout.readline()
            began = time.monotonic()
            assert not office.do(ans, close_session, order).repeated
            assert time.monotonic() - began > 1
        assert entries(office, ans) == 1
