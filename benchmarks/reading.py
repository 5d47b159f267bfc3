"""Reading the books: balances, statements and verification at 1,000,000 entries."""

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from benchmarks._scene import Scene, shelved
from benchmarks.figures import Figure
from timebank.services.statements import list_balances, verify_ledger

MEMBERS = 10_000
ENTRIES = 1_000_000
PASSES = 3


def measure() -> Iterator[Figure]:
    """All of it on an encrypted file, which is what a centre has."""
    with tempfile.TemporaryDirectory(prefix="timebank-bench-") as folder:
        scene = shelved(Path(folder), "reading", MEMBERS, ENTRIES, encrypted=True)
        with scene.open() as (office, admin):
            office.ask(admin, list_balances)
            spent = [_timed(lambda: office.ask(admin, list_balances)) for _ in range(25)]
            yield Figure(
                what="all balances of 10,000 members at 1,000,000 entries, median",
                value=_part(spent, 0.5).clock,
                unit="ms",
                at_most=20,
                detail=f"quickest {min(spent).clock:.1f} ms; processor time, median {_part(spent, 0.5).own:.1f} ms",
            )
        chosen = random.Random(3).sample(scene.members, 300)
        cold = [_statements(scene, [*chosen, "POT"]) for _ in range(PASSES)]
        # What came between in one pass did not in another: of each account the quickest.
        best = [min(times) for times in zip(*cold, strict=True)]
        yield Figure(
            what="last 50 lines of a statement at 1,000,000 entries, p95",
            value=_part(best, 0.95).clock,
            unit="ms",
            at_most=2,
            detail=f"median {_part(best, 0.5).clock:.2f} ms; processor time, p95 {_part(best, 0.95).own:.2f} ms",
        )
        yield Figure(
            what="last 50 lines of the pot at 1,000,000 entries",
            value=best[-1].clock,
            unit="ms",
            at_most=2,
        )
        with scene.open() as (office, admin):
            start, own = time.perf_counter(), time.process_time()
            verified = office.ask(admin, verify_ledger)
            took = time.perf_counter() - start
            assert verified.ok
            assert verified.entries == ENTRIES
            yield Figure(
                what="verify, encrypted, 1,000,000 entries",
                value=ENTRIES / took,
                unit="entries/s",
                at_least=30_000,
                detail=f"{took:.1f} s; processor time {time.process_time() - own:.1f} s",
            )


class Spent(NamedTuple):
    """Milliseconds by the clock, and of them those in which our thread itself worked."""

    clock: float
    own: float


def _statements(scene: Scene, chosen: list[str]) -> list[Spent]:
    """Each of these statements read once, by a desk that was just opened: its pages are still to be deciphered."""
    with scene.open() as (office, admin), office.database.reading() as connection:
        ledger = office.work(connection, admin, lock=False).ledger
        accounts = ledger.accounts(chosen)
        ledger.recent(accounts[chosen[0]], 1)
        return [_timed(partial(ledger.recent, accounts[code], 50)) for code in chosen]


def _timed(action: Callable[[], object]) -> Spent:
    start, own = time.perf_counter(), time.thread_time()
    action()
    return Spent((time.perf_counter() - start) * 1000, (time.thread_time() - own) * 1000)


def _part(times: list[Spent], part: float) -> Spent:
    """Below which so large a part of them lies, by the clock and by the work."""
    at = int(len(times) * part)
    return Spent(sorted(each.clock for each in times)[at], sorted(each.own for each in times)[at])
