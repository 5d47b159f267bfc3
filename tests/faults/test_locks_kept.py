"""An open desk keeps its locks, so that no other program takes the journal away from under it.

Closing any handle of a file drops all locks that a process holds on it (POSIX): the program never opens the bank's
file itself while SQLite has it open.
"""

import os
from pathlib import Path

import pytest

from tests.faults.conftest import CHEAP, found
from tests.faults.test_disks import book
from tests.fixtures.bank import PASSWORD, QUICK
from timebank.domain.members import Profile
from timebank.domain.progress import Unwatched
from timebank.domain.safekeeping import Before
from timebank.office import Office
from timebank.safekeeping import keep_before
from timebank.services.members import enrol_member
from timebank.store.keyslots import slots_file

LOCKS = Path("/proc/locks")

pytestmark = pytest.mark.skipif(not LOCKS.exists(), reason="only Linux lists the locks of a process")


def locks(file: Path) -> list[str]:
    """The locks that this process holds on the file."""
    mark = f":{file.stat().st_ino} "
    return [line for line in LOCKS.read_text().splitlines() if f" {os.getpid()} " in line and mark in line]


def test_the_list_of_locks_tells_a_lost_one(file):
    office, _ = Office.open(str(file), "Ans Beheer", PASSWORD, hasher=QUICK, cost=CHEAP)
    with office:
        assert locks(file)
        file.read_bytes()
        assert not locks(file)


def test_a_bank_that_was_just_made_is_locked(tmp_path):
    file = tmp_path / "bank.db"
    made = Office.found(
        str(file), name="De Linde", admin="Ans Beheer", password=PASSWORD, hasher=QUICK, cost=CHEAP
    )
    with made.office as office:
        for name in ("Fatma Yılmaz", "Henk de Vries"):
            office.do(made.actor, enrol_member, Profile(name=name))
        book(office, made.actor)
        assert locks(file)


def test_passwords_and_copies_keep_the_locks(tmp_path):
    file = tmp_path / "bank.db"
    found(file)
    office, ans = Office.open(str(file), "Ans Beheer", PASSWORD, hasher=QUICK, cost=CHEAP)
    with office:
        slots_file(file).unlink()
        office.change_password(ans, "Riet Jansen", "nieuw-nieuw")
        office.sign_in("Riet Jansen", "nieuw-nieuw")
        office.change_own_password(ans, PASSWORD, "nieuw-nieuw")
        keep_before(office, ans, None, Before.IMPORT, Unwatched())
        assert locks(file)
