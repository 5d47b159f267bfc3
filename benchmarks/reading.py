"""Reading the books: balances, statements and verification at 1,000,000 entries."""

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from benchmarks._scene import shelved
from benchmarks.figures import Figure
from timebank.services.statements import list_balances, verify_ledger

MEMBERS = 10_000
ENTRIES = 1_000_000


def measure() -> Iterator[Figure]:
    """All of it on an encrypted file, which is what a centre has."""
    with tempfile.TemporaryDirectory(prefix="timebank-bench-") as folder:
        scene = shelved(Path(folder), "reading", MEMBERS, ENTRIES, encrypted=True)
        with scene.open() as (office, admin):
            office.ask(admin, list_balances)
            yield Figure(
                what="all balances of 10,000 members at 1,000,000 entries, median",
                value=_middle([_timed(lambda: office.ask(admin, list_balances)) for _ in range(15)]) * 1000,
                unit="ms",
                at_most=20,
            )
            dice = random.Random(3)
            with office.database.reading() as connection:
                ledger = office.work(connection, admin.key, lock=False).ledger
                chosen = [*dice.sample(scene.members, 300), "POT"]
                accounts = list(ledger.accounts(chosen).values())
                ledger.recent(accounts[0], 50)
                times = sorted(_timed(partial(ledger.recent, account, 50)) for account in accounts)
                yield Figure(
                    what="last 50 lines of a statement at 1,000,000 entries, p95",
                    value=times[int(len(times) * 0.95)] * 1000,
                    unit="ms",
                    at_most=2,
                    detail=f"median {times[len(times) // 2] * 1000:.2f} ms",
                )
                pot = ledger.accounts(["POT"])["POT"]
                yield Figure(
                    what="last 50 lines of the pot at 1,000,000 entries, median",
                    value=_middle([_timed(lambda: ledger.recent(pot, 50)) for _ in range(30)]) * 1000,
                    unit="ms",
                    at_most=2,
                )
            start = time.perf_counter()
            verified = office.ask(admin, verify_ledger)
            spent = time.perf_counter() - start
            assert verified.ok
            assert verified.entries == ENTRIES
            yield Figure(
                what="verify, encrypted, 1,000,000 entries",
                value=ENTRIES / spent,
                unit="entries/s",
                at_least=30_000,
                detail=f"{spent:.1f} s",
            )


def _timed(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def _middle(times: list[float]) -> float:
    return sorted(times)[len(times) // 2]
