"""Each system call by which a bank is written, failed or made the last: `python -m tests.faults.syscalls` tries them all.

`strace` sits between SQLite and the system and lets the one call fail that it is told to. A desk opens a bank, books an
entry, tries once more when it hears of trouble, and goes; afterwards the bank is opened as always and looked at.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import func, select

from tests.faults.conftest import found
from tests.faults.one_entry import book
from tests.fixtures.bank import PASSWORD, QUICK, QUICK_COST
from timebank.domain import errors
from timebank.office import Office
from timebank.services.statements import verify_ledger
from timebank.store.rows.ledger import entries

ROOT = Path(__file__).parents[2]
CALLS = ("pwrite64", "fsync", "fdatasync", "ftruncate", "unlink")
KEY = UUID("00000000-0000-4000-8000-000000000001")
FAULTS = {"EIO": "error=EIO", "ENOSPC": "error=ENOSPC", "SIGKILL": "signal=KILL"}
TROUBLES = {
    "EIO": {"disk_fails"},
    "ENOSPC": {"disk_full", "disk_fails"},
    "SIGKILL": set[str](),
}
"""What a person may be told; a disk that is not full says that it fails."""


class Point(NamedTuple):
    """The so-manieth call of a kind, counted from the start of the program."""

    call: str
    number: int


def points(bank: Path) -> list[Point]:
    """Every call by which the bank's files are written from opening it to closing it, in order."""
    trace = bank.parent / "trace"
    _run(bank, "-o", str(trace))
    met: Counter[str] = Counter()
    listed = []
    for line in trace.read_text("utf-8", "replace").splitlines():
        if name := re.match(r"(?:\d+\s+)?(\w+)\(", line):
            met[name[1]] += 1
            listed.append(Point(name[1], met[name[1]]))
    trace.unlink()
    return listed


def tried(bank: Path, point: Point, fault: str) -> list[str]:
    """Let it happen there; everything that is not as promised. The bank is in a folder of its own."""
    inject = f"inject={point.call}:{FAULTS[fault]}:when={point.number}"
    ran = _run(bank, "-o", "/dev/null", "-e", inject)
    said = ran.stdout.split()
    wrong = []
    if "Traceback" in ran.stderr:
        wrong.append(ran.stderr[-1500:])
    if unknown := set(said) - TROUBLES[fault] - {"booked", "closed"}:
        wrong.append(f"somebody was told {sorted(unknown)}")
    if fault != "SIGKILL" and "closed" not in said:
        wrong.append("the second try did not come through, with the disk whole again")
    there = _entries(bank)
    if there > 1 or ("booked" in said and not there):
        wrong.append(f"{there} entries where {said} was said")
    # Whatever became of it: the same order once more decides.
    if book(str(bank), str(KEY)) is not bool(there):
        wrong.append(f"the repeat did not know that there were {there} entries")
    if _entries(bank) != 1:
        wrong.append(f"{_entries(bank)} entries after the repeat")
    return [f"{fault} at {point.call} {point.number}: {each}" for each in wrong]


def _entries(bank: Path) -> int:
    office, ans = Office.open(str(bank), "Ans Beheer", PASSWORD, hasher=QUICK, cost=QUICK_COST)
    with office:
        seen = office.ask(ans, verify_ledger)
        if not seen.ok:
            raise AssertionError(seen.faults)
        with office.database.reading() as connection:
            wanted = select(func.count()).select_from(entries).where(entries.c.id == KEY)
            mine: int = connection.execute(wanted).scalar_one()
    return mine if mine == seen.entries else seen.entries


def _run(bank: Path, *options: str) -> "subprocess.CompletedProcess[str]":
    places = [word for end in ("", "-wal", "-shm", "-journal") for word in ("-P", f"{bank}{end}")]
    watch = ["strace", "-f", "-qq", "-e", f"trace={','.join(CALLS)}", *places, *options]
    desk = [sys.executable, "-m", "tests.faults.one_entry", str(bank), str(KEY)]
    return subprocess.run([*watch, *desk], cwd=ROOT, capture_output=True, text=True, check=False)


def outcomes(bank: Path, chosen: list[tuple[Point, str]]) -> Iterator[list[str]]:
    """What was wrong with each, each time on a copy of the same bank."""
    for number, (point, fault) in enumerate(chosen):
        copy = bank.parent.parent / f"try-{number}"
        shutil.copytree(bank.parent, copy)
        try:
            yield tried(copy / bank.name, point, fault)
        except (AssertionError, errors.Told) as error:
            yield [f"{fault} at {point.call} {point.number}: {error!r}"]
        shutil.rmtree(copy)


def main() -> int:
    """Try every fault at every point, on a plain and an encrypted bank."""
    failed = False
    for kind in ("plain", "encrypted"):
        with tempfile.TemporaryDirectory(prefix="timebank-syscalls-") as folder:
            bank = Path(folder) / "bank" / "bank.db"
            bank.parent.mkdir()
            found(bank, encrypted=kind == "encrypted")
            every = [(point, fault) for point in points(bank) for fault in FAULTS]
            wrong = [each for found_wrong in outcomes(bank, every) for each in found_wrong]
            calls = Counter(point.call for point, fault in every if fault == "EIO")
            sys.stdout.writelines(
                f"{line}\n" for line in [f"{kind}: {len(every)} faults, {dict(calls)}", *wrong]
            )
            sys.stdout.flush()
            failed = failed or bool(wrong)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
