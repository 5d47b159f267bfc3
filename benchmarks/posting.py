"""Durable posting through `Office.do`, against the driver itself writing the same rows with the same safety."""

import os
import random
import secrets
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
from sqlcipher3 import dbapi2 as sqlcipher

from benchmarks._scene import NOW, Scene, bank, order, shelved
from benchmarks._server import server
from benchmarks.figures import Figure
from timebank.domain.orders import ExchangeOrder
from timebank.services.exchanges import record_exchange
from timebank.store.database import prepare

ROUNDS = 12
PER_ROUND = 200

_ENTRY = (
    "INSERT INTO entries (sequence, id, kind, service_date, posted_at, operator, talent, organisation,"
    " confirmation, reverses, content, text_digest, digest) VALUES"
    " (?, ?, ?, ?, ?, ?, ?, NULL, ?, NULL, ?, NULL, ?)"
)
_TRANSFER = "INSERT INTO transfers (sequence, position, debit, credit, minutes) VALUES (?, ?, ?, ?, ?)"
_CLOCK = "INSERT INTO participations (sequence, position, account, side, minutes) VALUES (?, ?, ?, ?, ?)"
_BALANCE = (
    "UPDATE accounts SET balance = balance + ?, given = given + ?, received = received + ?,"
    " attended = attended + ? WHERE key = ?"
)
_HEAD = "UPDATE ledger_head SET sequence = ?, digest = ? WHERE key = 1"
_AUDIT = "INSERT INTO audit (at, operator, operation, subject) VALUES (?, ?, ?, ?)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Speeds:
    """Postings per second, the median of all rounds: between members and to the pot, ours and raw."""

    ours: float
    raw: float
    pot: float
    raw_pot: float
    low: float
    high: float
    """A quarter of the rounds had a lower, a quarter a higher ratio of ours to raw than these."""


def measure() -> Iterator[Figure]:
    """Ratios at 10,000 entries, plain, encrypted and on PostgreSQL; then how they hold at 1,000,000."""
    with tempfile.TemporaryDirectory(prefix="timebank-bench-") as folder:
        home = Path(folder)
        small: dict[bool, Speeds] = {}
        for encrypted, goal in ((False, 0.35), (True, 0.50)):
            scene = bank(_new(home, f"small-{encrypted}"), 200, 10_000, encrypted=encrypted)
            speeds = small[encrypted] = _on_file(scene, home)
            name = "encrypted" if encrypted else "plain"
            yield _ratio(f"posting, {name} file, 10,000 entries", speeds, goal)
            if not encrypted and (peer := os.environ.get("PEERS_PYTHON")):
                yield _against_piecash(peer, scene, home)
        with server() as make:
            yield from _on_server(make)
        for encrypted in (False, True):
            scene = shelved(home, f"large-{encrypted}", 10_000, 1_000_000, encrypted=encrypted)
            large, before = _on_file(scene, home), small[encrypted]
            name = "encrypted" if encrypted else "plain"
            yield _ratio(f"posting, {name} file, 1,000,000 entries", large, None)
            for whom, ours, raw in (
                ("members", large.ours / before.ours, large.raw / before.raw),
                ("the pot", large.pot / before.pot, large.raw_pot / before.raw_pot),
            ):
                yield Figure(
                    what=f"slowing from 10,000 to 1,000,000, {whom}, {name}",
                    value=ours / raw,
                    unit="of what is left of raw",
                    at_least=1,
                    detail=f"left of ours {ours:.2f}, of raw {raw:.2f}",
                )
            yield Figure(
                what=f"posting to the pot at 1,000,000, {name}",
                value=large.pot / large.ours,
                unit="of posting between members",
                at_least=0.9,
                detail=f"{large.pot:,.0f}/s",
            )


def _ratio(what: str, speeds: Speeds, goal: float | None, unit: str = "of raw sqlcipher3") -> Figure:
    return Figure(
        what=what,
        value=speeds.ours / speeds.raw,
        unit=unit,
        at_least=goal,
        detail=f"{speeds.ours:,.0f}/s against {speeds.raw:,.0f}/s; half of the rounds {speeds.low:.2f} to {speeds.high:.2f}",
    )


def _against_piecash(peer: str, scene: Scene, home: Path) -> Figure:
    """In turn with the peer, which runs in an environment of its own."""
    script = str(Path(__file__).with_name("_piecash.py"))
    speeds: tuple[list[float], list[float]] = ([], [])
    with scene.open() as (office, admin):
        dice = random.Random(5)
        for turn in range(3):
            orders = [order(dice, scene.members, pot=False) for _ in range(PER_ROUND)]
            start = time.perf_counter()
            for one in orders:
                office.do(admin, record_exchange, one)
            speeds[0].append(PER_ROUND / (time.perf_counter() - start))
            told = subprocess.run(
                [peer, script, str(home / f"piecash-{turn}.db"), "60"],
                capture_output=True,
                text=True,
                check=True,
            )
            speeds[1].append(float(told.stdout))
    ours, theirs = (statistics.median(speed) for speed in speeds)
    return Figure(
        what="posting, plain file, against piecash",
        value=ours / theirs,
        unit="times piecash",
        at_least=10,
        detail=f"{ours:,.0f}/s against {theirs:,.0f}/s",
    )


def _new(home: Path, name: str) -> str:
    folder = home / name
    folder.mkdir()
    return str(folder / "bank.db")


def _on_file(scene: Scene, home: Path) -> Speeds:
    """In turn, on two copies of one bank."""
    twin = scene.copied(home, f"twin-{secrets.token_hex(4)}")
    with scene.open() as (office, admin), _raw_file(twin) as write:
        return _in_turn(lambda o: office.do(admin, record_exchange, o), write, scene.members)


def _in_turn(
    ours: Callable[[ExchangeOrder], object],
    raw: Callable[[ExchangeOrder], object],
    codes: tuple[str, ...],
) -> Speeds:
    dice = random.Random(11)
    speeds: dict[str, list[float]] = {"ours": [], "raw": [], "pot": [], "raw pot": []}
    for turn in range(ROUNDS + 1):
        for name, post, pot in (
            ("ours", ours, False),
            ("raw", raw, False),
            ("pot", ours, True),
            ("raw pot", raw, True),
        ):
            orders = [order(dice, codes, pot=pot) for _ in range(PER_ROUND)]
            start = time.perf_counter()
            for one in orders:
                post(one)
            if turn:  # the first turn warms up
                speeds[name].append(PER_ROUND / (time.perf_counter() - start))
    ours_raw = zip(speeds["ours"], speeds["raw"], strict=True)
    low, _, high = statistics.quantiles([mine / theirs for mine, theirs in ours_raw], n=4)
    middle = {name: statistics.median(many) for name, many in speeds.items()}
    return Speeds(
        ours=middle["ours"],
        raw=middle["raw"],
        pot=middle["pot"],
        raw_pot=middle["raw pot"],
        low=low,
        high=high,
    )


@contextmanager
def _raw_file(scene: Scene) -> Iterator[Callable[[ExchangeOrder], None]]:
    connection: Any = sqlcipher.connect(scene.where, isolation_level=None)
    prepare(connection, scene.key)
    keys = dict(connection.execute("SELECT code, key FROM accounts").fetchall())
    sequence = connection.execute("SELECT sequence FROM ledger_head").fetchone()[0]

    def write(one: ExchangeOrder) -> None:
        nonlocal sequence
        sequence += 1
        connection.execute("BEGIN IMMEDIATE")
        for statement, rows in _rows(one, sequence, keys, scene.admin):
            connection.executemany(statement, rows)
        connection.execute("COMMIT")

    yield write
    connection.close()


def _rows(
    one: ExchangeOrder, sequence: int, keys: dict[str, int], operator: int, *, on_server: bool = False
) -> list[tuple[str, list[tuple[object, ...]]]]:
    """The rows of an exchange, statement by statement; digests are random bytes."""
    entry = one.entry()
    (moved,) = entry.transfers
    debit, credit, minutes = keys[moved.debit], keys[moved.credit], moved.minutes
    clock = [(keys[p.account], p.side.value, p.minutes) for p in entry.participations]
    tallies: dict[int, list[int]] = {debit: [-minutes, 0, 0, 0]}
    tallies.setdefault(credit, [0, 0, 0, 0])[0] += minutes
    for key, side, spent in clock:
        tallies.setdefault(key, [0, 0, 0, 0])[1 if side == "given" else 2] += spent
    moment: object = NOW if on_server else NOW.strftime("%Y-%m-%d %H:%M:%S.%f")
    public_id: object = one.id if on_server else one.id.hex
    day: object = one.service_date if on_server else one.service_date.isoformat()
    digest = secrets.token_bytes(32)
    return [
        (
            _ENTRY,
            [
                (
                    sequence,
                    public_id,
                    entry.kind.value,
                    day,
                    moment,
                    operator,
                    one.talent,
                    "at_desk",
                    digest,
                    digest,
                )
            ],
        ),
        (_TRANSFER, [(sequence, 0, debit, credit, minutes)]),
        (_CLOCK, [(sequence, n, key, side, spent) for n, (key, side, spent) in enumerate(clock)]),
        (_BALANCE, [(*change, key) for key, change in tallies.items()]),
        (_HEAD, [(sequence, digest)]),
        (_AUDIT, [(moment, operator, "record_exchange", str(one.id))]),
    ]


def _on_server(make: Callable[[str], str]) -> Iterator[Figure]:
    scene = bank(make("ours"), 200, 10_000)
    twin = bank(make("raw"), 200, 10_000)
    with scene.open() as (office, admin), _raw_server(twin) as write:
        speeds = _in_turn(lambda o: office.do(admin, record_exchange, o), write, scene.members)
    yield _ratio("posting, PostgreSQL, 10,000 entries", speeds, 0.9, "of raw psycopg")


@contextmanager
def _raw_server(scene: Scene) -> Iterator[Callable[[ExchangeOrder], None]]:
    connection = psycopg.connect(scene.where.replace("+psycopg", ""), autocommit=True)
    keys: dict[str, int] = dict(connection.execute("SELECT code, key FROM accounts").fetchall())
    row = connection.execute("SELECT sequence FROM ledger_head").fetchone()
    assert row is not None
    sequence = int(row[0])

    def write(one: ExchangeOrder) -> None:
        nonlocal sequence
        sequence += 1
        with connection.transaction(), connection.cursor() as cursor:
            cursor.execute("SELECT sequence FROM ledger_head FOR UPDATE")
            for statement, rows in _rows(one, sequence, keys, scene.admin, on_server=True):
                query: Any = statement.replace("?", "%s")
                if len(rows) == 1:
                    cursor.execute(query, rows[0])
                else:
                    cursor.executemany(query, rows)

    yield write
    connection.close()
