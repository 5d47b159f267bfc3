"""How soon the first window can be used, against an empty PySide6 window in the same run."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.figures import Figure
from timebank.store.upgrade import create

ROUNDS = 9

# Both leave as soon as the window stands and its events are done; taking down is no part of it.
_EMPTY = """
import os
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
window = QWidget()
window.show()
QTimer.singleShot(0, lambda: os._exit(0))
application.exec()
"""
_OURS = """
import os, sys
import ui.launch
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
application = QApplication([])
QTimer.singleShot(0, lambda: QTimer.singleShot(0, lambda: os._exit(0)))
from ui.app import run
run(sys.argv[1], "Bank", "nl")
"""


def measure() -> Iterator[Figure]:
    """Whole processes in turn, from their start to a window that takes keys (the sign-in of a bank)."""
    with tempfile.TemporaryDirectory(prefix="timebank-bench-") as folder:
        where = str(Path(folder) / "bank.db")
        create(where).close()
        homes = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), folder)
        environment = os.environ | homes | {"QT_QPA_PLATFORM": "offscreen"}
        # Whoever starts the program a second time has its modules compiled.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        times: dict[str, list[float]] = {"empty": [], "ours": []}
        for turn in range(ROUNDS + 1):
            for name, code in (("empty", _EMPTY), ("ours", _OURS)):
                start = time.perf_counter()
                subprocess.run([sys.executable, "-c", code, where], env=environment, check=True)
                if turn:  # the first turn warms the disk
                    times[name].append(time.perf_counter() - start)
    ours, empty = statistics.median(times["ours"]), statistics.median(times["empty"])
    yield Figure(
        what="first window usable",
        value=ours / empty,
        unit="times an empty window",
        at_most=3,
        detail=f"{ours * 1000:.0f} ms against {empty * 1000:.0f} ms",
    )
