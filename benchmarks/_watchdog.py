"""How long the event loop of a window stood still, and on what.

A heart beats in the loop every few milliseconds. Between two beats a thread looks on: when the next beat is late it
notes where the main thread is, so that a block can be found and mended. The gap is told twice, by the clock and by
the processor time the main thread itself used: what differs went to other programs on the machine, or to the lanes.
"""

import faulthandler
import re
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import IO

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MILLISECONDS = 5
LATE_MILLISECONDS = 50
_MOST_SEEN = 8
_FRAME = re.compile(r'/(?P<file>[^/"]+)", line \d+ in (?P<name>\S+)')


@dataclass(slots=True)
class Gap:
    """The loop stood still: milliseconds by the clock and of the main thread's own work, during what, and where."""

    during: str
    clock: float
    own: float
    where: list[str] = field(default_factory=list)


class Heartbeat(QObject):
    """Beats in the main thread's loop from `start` to `stop`; `during` is what the reader is told it was busy with.

    `working` tells, in seconds, how long the thread that asks has worked.
    """

    def __init__(
        self, parent: QObject | None = None, *, working: Callable[[], float] = time.thread_time
    ) -> None:
        super().__init__(parent)
        self._working = working
        self.gaps: list[Gap] = []
        self.beats = 0
        self.during = ""
        self._seen: list[str] = []
        self._main = threading.get_ident()
        self._over = threading.Event()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(self._beat)
        self._clock, self._own = 0.0, 0.0
        self._watcher = threading.Thread(target=self._look_on, daemon=True)

    def start(self) -> None:
        """Begin to beat."""
        self._clock, self._own = time.perf_counter(), self._working()
        self._timer.start()
        self._watcher.start()

    def stop(self) -> None:
        """No more beats."""
        self._timer.stop()
        self._over.set()
        self._watcher.join()

    def blocks(self, least: float = LATE_MILLISECONDS) -> list[Gap]:
        """The gaps in which the main thread itself worked this long, the longest first."""
        return sorted((gap for gap in self.gaps if gap.own >= least), key=lambda gap: -gap.own)

    def _beat(self) -> None:
        clock, own = time.perf_counter(), self._working()
        gap = (clock - self._clock) * 1000 - BEAT_MILLISECONDS
        self._clock = clock
        if gap > BEAT_MILLISECONDS:
            self.gaps.append(Gap(self.during, gap, (own - self._own) * 1000, self._seen))
            self._seen = []
        self._own = own
        self.beats += 1

    def _look_on(self) -> None:
        with tempfile.TemporaryFile("w+") as file:
            while not self._over.wait(0.01):
                late = (time.perf_counter() - self._clock) * 1000 > LATE_MILLISECONDS / 2
                if late and len(self._seen) < _MOST_SEEN:
                    self._seen.append(self._place(file))

    def _place(self, file: IO[str]) -> str:
        """Where the main thread is. Written by the interpreter itself: who holds a frame here destroys its widgets here."""
        file.seek(0)
        file.truncate()
        faulthandler.dump_traceback(file, all_threads=True)
        file.seek(0)
        own: list[str] = []
        is_main = False
        for line in file.read().splitlines():
            if line.startswith(("Thread", "Current thread")):
                is_main = f"0x{self._main:016x}" in line
            elif is_main and (found := _FRAME.search(line)) is not None:
                own.append(f"{found['file']}:{found['name']}")
        return " < ".join(own[:5])
