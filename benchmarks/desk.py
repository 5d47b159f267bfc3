"""The desk as it feels: keys, saving, pages and lists on a bank of 100,000 people and 1,000,000 entries.

One process, offscreen, with the window, the lanes and the encrypted file of a real centre. Times run from a key
to the paint that shows its effect.
"""

import json
import os
import pickle
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks._scene import shelved
from benchmarks.figures import Figure
from benchmarks.search import crowd

PEOPLE = 100_000
ENTRIES = 1_000_000


def measure() -> Iterator[Figure]:
    """A volunteer's day in a process of its own, as the program runs."""
    with tempfile.TemporaryDirectory(prefix="timebank-bench-") as folder:
        scene = shelved(Path(folder), "desk", PEOPLE, ENTRIES, encrypted=True, names=crowded)
        told = subprocess.run(
            [sys.executable, "-m", "benchmarks._day", folder],
            input=pickle.dumps(scene),
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            check=True,
        )
    for row in json.loads(told.stdout):
        yield Figure(**row)


def crowded() -> list[str]:
    """What the people of the large bank are called, in no order."""
    names = crowd(PEOPLE)
    random.Random(2).shuffle(names)
    return names
