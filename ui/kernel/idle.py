"""Tells when nobody touched the program for a while: no key, no mouse, no scan (which is keys).

It watches whichever window of the program has the focus, as the scanner's watch does, and no single widget. Time
that the computer slept counts: who opens the lid again finds the desk locked.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from shiboken6 import isValid

WARNING_SECONDS = 20
"""So long before the end it is told, and one key is enough to go on."""

_TICK = 1000
_STIRS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)
_ALONE = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta})


def seconds() -> float:
    """Seconds from some moment on, those asleep included where the system counts them."""
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):
        clock = getattr(time, name, None)
        if clock is not None:
            return time.clock_gettime(clock)
    return time.monotonic()


class IdleWatch(QObject):
    """Counts the time in which nobody stirs, once it was started."""

    warned = Signal(int)
    """So many seconds are left. Told every second of the last ones."""
    stirred = Signal()
    """Somebody is there again after a warning."""
    expired = Signal()
    """Nobody stirred all that time. The watch has stopped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clock: Callable[[], float] = seconds
        self._window: QWindow | None = None
        self._allowed = self._last = 0.0
        self._hears = self._has_warned = False
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK)
        self._tick.timeout.connect(self.look)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._follow)
        self._follow(QGuiApplication.focusWindow())

    @property
    def runs(self) -> bool:
        """Whether it counts."""
        return self._tick.isActive()

    def start(self, allowed: float, *, hears: bool = True) -> None:
        """Count from now; `allowed` is in seconds. Unless it `hears`, only time matters and nobody is warned."""
        self._allowed, self._hears = allowed, hears
        self._last, self._has_warned = self.clock(), False
        self._tick.start()

    def stop(self) -> None:
        """Count no longer."""
        self._tick.stop()
        self._has_warned = False

    def look(self) -> None:
        """See how long it is by now. A timer asks this every second."""
        left = self._allowed - (self.clock() - self._last)
        if left <= 0:
            self.stop()
            self.expired.emit()
        elif self._hears and left <= WARNING_SECONDS:
            self._has_warned = True
            self.warned.emit(round(left))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._hears or not self.runs or event.type() not in _STIRS:
            return False
        if self.clock() - self._last >= self._allowed:
            # The computer woke up: whoever opened the lid need not be who closed it.
            self.look()
            return True
        self._last = self.clock()
        if not self._has_warned:
            return False
        self._has_warned = False
        self.stirred.emit()
        return isinstance(event, QKeyEvent) and _does_something(event)

    def _follow(self, window: QWindow | None) -> None:
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)


def _does_something(event: QKeyEvent) -> bool:
    """Whether a key may do more than write a letter: pressed to go on, it must not save a line by the way."""
    return Qt.Key(event.key()) not in _ALONE and not (event.text().isprintable() and event.text().strip())
