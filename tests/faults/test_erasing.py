"""Killed at any moment of an erasure, it was done wholly or not at all, and what is left to do is done when the bank opens."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from uuid import uuid4

import pytest

from tests.fixtures.bank import PASSWORD, QUICK, found
from timebank.domain.members import Profile
from timebank.erasing import erase
from timebank.office import Office
from timebank.services.members import change_member, find_members
from timebank.services.statements import verify_ledger
from timebank.store import traces
from timebank.store.erasure_lists import list_beside

ROOT = Path(__file__).parents[2]
NAME, SCRIPT = "Fatma Yılmaz", "فاطمة يلماز"
KILLED = """
import os, signal, sys
from uuid import uuid4
from tests.fixtures.bank import PASSWORD, QUICK
from timebank import erasing
from timebank.office import Office
from timebank.store import erasing as rows, traces
from timebank.store.erasing import ErasureStore

where, number, moment = sys.argv[1:]

def die(*_given, **_named):
    os.kill(os.getpid(), signal.SIGKILL)

def then_die(does):
    def both(*given, **named):
        does(*given, **named)
        die()
    return both

class Dying:
    # What runs one statement of the rewriting, and no more.
    def __init__(self, driver, after):
        self.driver, self.after = driver, after
    def execute(self, statement):
        done = self.driver.execute(statement)
        if statement.startswith(self.after):
            done.fetchall()
            die()
        return done

if moment == "before the rows":
    ErasureStore.erase = die
elif moment == "all rows, not committed":
    ErasureStore.erase = then_die(ErasureStore.erase)
elif moment == "half of the rows":
    ErasureStore._offers = die
elif moment == "committed":
    erasing.list_them = die
elif moment == "before the old pages":
    traces.clear = die
elif moment in ("VACUUM", "PRAGMA"):
    def rewrite(database):
        with database.engine.connect() as connection:
            driver = Dying(connection.connection.driver_connection, moment)
            driver.execute("VACUUM")
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return True
    traces._rewrite_file = rewrite
office, admin = Office.open(where, "Ans Beheer", PASSWORD, hasher=QUICK)
erasing.erase(office, admin, number, "verzoek", uuid4())
"""
DONE_BY_THEN = {
    "before the rows": False,
    "half of the rows": False,
    "all rows, not committed": False,
    "committed": True,
    "before the old pages": True,
    "VACUUM": True,
    "PRAGMA": True,
}


def holds_name(folder: Path) -> bool:
    raw = b"".join(file.read_bytes() for file in folder.iterdir() if file.is_file())
    return any(word.encode() in raw for word in (NAME, SCRIPT, "yilmaz"))


@pytest.mark.parametrize("moment", DONE_BY_THEN)
def test_killed_while_erasing(tmp_path: Path, moment: str) -> None:
    file = tmp_path / "bank.db"
    found(str(file))
    office, admin = Office.open(str(file), "Ans Beheer", PASSWORD, hasher=QUICK)
    with office:
        (fatma,) = (each.code for each in office.ask(admin, find_members, "fatma"))
        office.do(admin, change_member, fatma, Profile(name=NAME, script_name=SCRIPT, phone="06-11223344"))
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(file), fatma, moment], cwd=ROOT, capture_output=True, check=False
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr.decode()
    assert os.path.exists(file)
    office, admin = Office.open(str(file), "Ans Beheer", PASSWORD, hasher=QUICK)
    with office:
        assert office.ask(admin, verify_ledger).ok
        assert (office.ask(admin, find_members, "yilmaz") == []) is DONE_BY_THEN[moment]
        if DONE_BY_THEN[moment]:
            # Opening it has written over what was left, before anybody tries again.
            assert not traces.are_left(office.database)
            assert not holds_name(tmp_path)
        again = erase(office, admin, fatma, "verzoek", uuid4())
        assert (again.repeated, again.whole) == (DONE_BY_THEN[moment], True)
        assert office.ask(admin, verify_ledger).ok
        assert not holds_name(tmp_path)
    assert fatma in list_beside(file).read_text(encoding="ascii")
