"""Taking in a list of 100,000 rows, against the driver itself writing the very rows that came of it.

Both end with one commit, so the disc has the same to do; what is compared is processor time. By the clock, a
busy machine would stretch our seconds more than the driver's few.
"""

import random
import tempfile
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from benchmarks._scene import TODAY, Scene, bank
from benchmarks.figures import Figure
from timebank.formats.reading import read_source
from timebank.services.imports import import_source, plan_import
from timebank.store.database import prepare

ROWS = 100_000
PEOPLE = 1_000
ROUNDS = 2

_TABLES = ("accounts", "members", "entries", "transfers", "participations", "source_people", "search_words")


def measure() -> Iterator[Figure]:
    """Reading, matching and booking the whole file; then the same file once more, which books nothing."""
    with tempfile.TemporaryDirectory(prefix="timebank-bench-") as folder:
        home = Path(folder)
        file = home / "lijst.csv"
        _write_list(file)
        for encrypted in (False, True):
            name = "encrypted" if encrypted else "plain"
            times: list[tuple[float, float, float, float]] = []
            for turn in range(ROUNDS):
                place = home / f"{name}-{turn}"
                place.mkdir()
                times.append(_turn(bank(str(place / "bank.db"), 0, 0, encrypted=encrypted), place, file))
            read, ours, again, raw = (min(column) for column in zip(*times, strict=True))
            yield Figure(
                what=f"import of {ROWS:,} rows, {name} file",
                value=raw / (read + ours),
                unit="of raw sqlcipher3, processor",
                at_least=0.25,
                detail=f"read {read:.1f} s, booked {ours:.1f} s against {raw:.1f} s",
            )
            yield Figure(
                what=f"the same file again, {name}",
                value=again / ours,
                unit="of the first time",
                at_most=0.5,
                detail=f"{again:.1f} s",
            )


def _turn(scene: Scene, place: Path, file: Path) -> tuple[float, float, float, float]:
    """Seconds for reading, booking, booking again, and the raw writing of the same rows."""
    twin = scene.copied(place, "twin")
    with scene.open() as (office, admin):
        start = time.process_time()
        source = read_source(file)
        read = time.process_time() - start
        start = time.process_time()
        told = office.do(admin, import_source, source, None, office.ask(admin, plan_import, source))
        ours = time.process_time() - start
        assert (told.booked, told.enrolled) == (ROWS, PEOPLE)
        start = time.process_time()
        told = office.do(admin, import_source, source)
        again = time.process_time() - start
        assert told.booked == 0
    return read, ours, again, _raw(scene, twin)


def _raw(scene: Scene, twin: Scene) -> float:
    rows: dict[str, list[Any]] = {}
    with _connected(scene) as done:
        for table in _TABLES:
            rows[table] = done.execute(f"SELECT * FROM {table}").fetchall()
    rows["accounts"] = [row for row in rows["accounts"] if "POT" not in row]
    with _connected(twin) as connection:
        start = time.process_time()
        connection.execute("BEGIN IMMEDIATE")
        for table, many in rows.items():
            if many:
                marks = ", ".join("?" * len(many[0]))
                connection.executemany(f"INSERT INTO {table} VALUES ({marks})", many)
        connection.execute("COMMIT")
        return time.process_time() - start


def _connected(scene: Scene) -> Any:
    connection = sqlcipher.connect(scene.where, isolation_level=None)
    prepare(connection, scene.key)
    return connection


def _write_list(file: Path) -> None:
    dice = random.Random(3)
    people = [f"Persoon {n:04d}" for n in range(PEOPLE)]
    with file.open("w", encoding="utf-8") as stream:
        stream.write("Datum;Gever;Ontvanger;Activiteit;Minuten\n")
        for n in range(ROWS):
            giver, receiver = people[n % PEOPLE], people[(n % PEOPLE + dice.randrange(1, PEOPLE)) % PEOPLE]
            day = TODAY - timedelta(days=dice.randrange(1500))
            stream.write(f"{day:%d-%m-%Y};{giver};{receiver};koken;{dice.randrange(1, 20) * 15}\n")
