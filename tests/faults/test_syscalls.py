"""The commit of a booking fails in the system itself; every call by which a bank is written: `python -m tests.faults.syscalls`."""

import shutil
from pathlib import Path

import pytest

from tests.faults.conftest import found
from tests.faults.syscalls import FAULTS, Point, outcomes, points


@pytest.mark.skipif(shutil.which("strace") is None, reason="only strace lets a system call fail")
def test_a_write_or_fsync_that_fails_or_is_the_last_books_wholly_or_not_at_all(tmp_path: Path) -> None:
    bank = tmp_path / "bank" / "bank.db"
    bank.parent.mkdir()
    found(bank)
    every = points(bank)
    assert {point.call for point in every} >= {"pwrite64", "fsync"}
    # A page of this entry in the journal, and the fsync by which it counts.
    commit = Point("fsync", 2)
    write = every[every.index(commit) - 3]
    chosen = [(point, fault) for point in (write, commit) for fault in FAULTS]
    assert list(outcomes(bank, chosen)) == [[]] * len(chosen)
