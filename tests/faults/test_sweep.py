"""Importing, issuing, migrating, backing up and erasing on a disk that fails; at all their calls: `make torture ARGS="calls"`."""

import shutil
from pathlib import Path

import pytest

from tests.faults.sweep.calls import FAULTS, Point, may_trace, turns
from tests.faults.sweep.deeds import DEEDS
from tests.faults.sweep.sweep import Sweep


@pytest.mark.skipif(
    shutil.which("strace") is None or not may_trace(), reason="only strace lets a system call fail"
)
@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("import", "encrypted"),
        ("issue", "plain"),
        ("migrate", "plain"),
        ("backup", "encrypted"),
        ("erase", "plain"),
    ],
)
def test_a_call_that_fails_or_is_the_last_leaves_all_of_it_or_nothing(
    name: str, kind: str, tmp_path: Path
) -> None:
    sweep = Sweep(name, kind, tmp_path)
    commits = [point for point in sweep.points if point.call == "fsync"]
    writes = [point for point in turns(sweep.points) if point.call == "pwrite64"]
    chosen = [commits[len(commits) // 2], writes[-2]]
    assert [found for _, _, found in sweep.all(chosen)] == [[]] * len(chosen) * len(FAULTS)


def test_every_deed_is_in_the_slice() -> None:
    mine = test_a_call_that_fails_or_is_the_last_leaves_all_of_it_or_nothing.pytestmark
    assert {name for mark in mine if mark.name == "parametrize" for name, _ in mark.args[1]} == set(DEEDS)


def test_of_a_stretch_of_writes_to_one_file_three_are_tried() -> None:
    every = [Point("pwrite64", number, "/bank.db") for number in range(1, 8)]
    every += [Point("pwrite64", 8, "/bank.db-wal"), Point("fsync", 1, "/bank.db-wal"), Point("fsync", 2, "/")]
    assert [point.number for point in turns(every)] == [1, 4, 7, 8, 1, 2]
