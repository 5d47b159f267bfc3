"""The window of an administrator whose keys are pressed one by one, and the times that were taken."""

import time
from collections import defaultdict
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks._scene import Scene
from benchmarks._watchdog import Heartbeat
from timebank.services.members import find_members
from timebank.services.staff import show_bank
from ui.kernel.door import Door
from ui.kernel.garbage import settle_memory
from ui.kernel.language import speak
from ui.kernel.settings import Settings
from ui.kernel.wear import wear
from ui.main_window import MainWindow
from ui.pages.start.page import StartPage
from ui.warming import warm_up

PATIENCE_SECONDS = 180.0
"""A page that looks through a million entries tells that it is busy; here it is waited for."""


class Painted(QObject):
    """Whether a widget was painted since it was asked last."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.seen = True
        return super().eventFilter(watched, event)


def until(condition: Callable[[], bool]) -> None:
    """Run the event loop until it is so. Raises TimeoutError."""
    loop, timer = QEventLoop(), QTimer()
    end = time.perf_counter() + PATIENCE_SECONDS
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(1)
    timer.timeout.connect(lambda: loop.quit() if condition() or time.perf_counter() > end else None)
    timer.start()
    loop.exec()
    timer.stop()
    if time.perf_counter() > end:
        raise TimeoutError


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


class Hand:
    """The window, its door, and `times` in milliseconds, by what was done."""

    def __init__(self, scene: Scene, folder: Path) -> None:
        speak("nl")
        settings = Settings(folder / "desk.ini")
        wear(settings.look)
        self.heart = Heartbeat()
        self.times: dict[str, list[float]] = defaultdict(list)
        self._open = ExitStack()
        opened: Any = self._open.enter_context(scene.open())
        self._office, actor = opened
        self.door = Door(self._office, actor)
        self.crashes: list[BaseException] = []
        self.door.crashed.connect(self.crashes.append)
        self.window = MainWindow(settings, StartPage())
        self.window.show()
        # The program does so before anybody can have typed a password; the books it opens on a lane.
        warm_up()
        self.ask(find_members, "a", 1)
        facts = self.ask(show_bank)
        settle_memory()
        self.heart.start()
        self.heart.during = "signing in"
        started = time.perf_counter()
        for _ in self.window.make_ready(self.door, facts):
            until(self.is_quiet)
        self.window.enter(self.door, facts)
        place = self.window.workplace
        assert place is not None
        self.place = place
        place.go("desk")
        self.desk: Any = place.current()
        until(self.is_quiet)
        self.times["signed in"].append((time.perf_counter() - started) * 1000)

    def ask(self, operation: Any, *facts: object) -> Any:
        """What the books say, straight from the office."""
        return self._office.ask(self.door.actor, operation, *facts)

    def is_quiet(self) -> bool:
        """Whether every answer has come."""
        return not self.door.is_busy

    def rest(self, seconds: float = 0.06) -> None:
        """Wait until every answer has come and every pause is over."""
        end = time.perf_counter() + seconds
        until(lambda: self.is_quiet() and time.perf_counter() > end)

    def timed(
        self,
        what: str,
        act: Callable[[], object],
        place: Callable[[], QWidget],
        shown: Callable[[], bool] = lambda: True,
    ) -> None:
        """From the act to the paint of `place` (asked for after the act) that shows it."""
        self.heart.during = what
        started = time.perf_counter()
        act()
        widget = place()
        seen = widget.findChild(Painted) or Painted(widget)
        seen.seen = False
        until(lambda: seen.seen and shown())
        self.times[what].append((time.perf_counter() - started) * 1000)

    def close(self) -> None:
        """Leave the window and the books; raises what crashed."""
        self.heart.stop()
        self.window.leave()
        self.door.drain()
        until(self.is_quiet)
        for crash in self.crashes:
            raise crash
        self._open.close()
