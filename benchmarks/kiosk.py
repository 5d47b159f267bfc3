"""The kiosk as members meet it: card, code and own time, another language, and what it costs while nobody is there.

One process, with the stand, the door and the encrypted file of a centre of 100,000 people.
"""

import json
import os
import pickle
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

from benchmarks._scene import shelved
from benchmarks.desk import ENTRIES, PEOPLE, crowded
from benchmarks.figures import Figure, taken
from timebank.domain.access import Role
from timebank.office import Office
from timebank.wording.talents import catalogue

IDLE_SECONDS = 10
PASSWORD = "kiosk-in-de-hal"


def measure() -> Iterator[Figure]:
    """An hour at the kiosk in a process of its own, as the program runs."""
    with tempfile.TemporaryDirectory(prefix="timebank-bench-") as folder:
        scene = shelved(Path(folder), "kiosk", PEOPLE, ENTRIES, encrypted=True, names=crowded)
        told = subprocess.run(
            [sys.executable, "-m", "benchmarks._visits"],
            input=pickle.dumps(scene),
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            check=True,
        )
        for row in json.loads(told.stdout):
            yield Figure(**row)
        yield from standing(Path(folder))


def standing(folder: Path) -> Iterator[Figure]:
    """The program itself, opened and left alone."""
    where = str(folder / "centre.db")
    with Office.found(
        where, name="Centrum", admin="Bank", password=PASSWORD, talents=catalogue()
    ).office as made:
        made.add_operator(made.sign_in("Bank", PASSWORD), "Kiosk", Role.KIOSK, PASSWORD)
    homes = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), str(folder))
    kiosk = psutil.Popen(
        [sys.executable, "-m", "ui.launch", "kiosk", "--database", where, "--operator", "Kiosk"],
        env=os.environ | homes | {"QT_QPA_PLATFORM": "offscreen", "TIMEBANK_PASSWORD": PASSWORD},
    )
    try:
        until_open(kiosk, where)
        before = kiosk.cpu_times()
        time.sleep(IDLE_SECONDS)
        after, memory = kiosk.cpu_times(), taken(kiosk)
    finally:
        kiosk.kill()
        kiosk.wait()
    worked = after.user + after.system - before.user - before.system
    yield Figure(
        what="kiosk: nobody there",
        value=worked / IDLE_SECONDS * 100,
        unit="% of a processor",
        at_most=1,
        detail=f"in {IDLE_SECONDS} s",
    )
    yield Figure(what="kiosk: memory, nobody there", value=memory, unit="MB", at_most=150)


def until_open(kiosk: psutil.Popen, where: str) -> None:
    """Until the kiosk holds the bank open and has come to rest. Raises TimeoutError."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        holds = any(file.path == where for file in kiosk.open_files())
        if kiosk.cpu_percent(1.0) < 1 and holds:
            return
    raise TimeoutError
