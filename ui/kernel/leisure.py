"""Work that is done piece by piece while nobody waits for the window.

A page takes some tens of milliseconds to make. Made before anybody goes there, it is there at once; made in pieces
and only while no key and no question is under way, nobody ever waits for the making.
"""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWindow
from shiboken6 import isValid

FIRST_PAUSE_MILLISECONDS = 1500
"""Whoever just came begins with something: that comes first."""
PAUSE_MILLISECONDS = 60
STIRRED_SECONDS = 0.8
"""So long after a key or a click the next is likely to come."""

_STIRS = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin}
)


class Leisure(QObject):
    """Goes through `pieces`, one at a time, while `is_busy` says no and nobody stirs in the window it watches."""

    def __init__(self, pieces: Iterator[object], is_busy: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._pieces, self._is_busy = pieces, is_busy
        self._stirred = 0.0
        self._window: QWindow | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(FIRST_PAUSE_MILLISECONDS)
        self._timer.timeout.connect(self._step)

    @property
    def is_over(self) -> bool:
        """Whether it has begun and nothing is left to do."""
        return not self._timer.isActive()

    def begin(self, window: QWindow | None) -> None:
        """Start after a first pause; keys and clicks in `window` put it off."""
        self._window = window
        if window is not None:
            window.installEventFilter(self)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _STIRS:
            self._stirred = time.monotonic()
        return False

    def _step(self) -> None:
        self._timer.setInterval(PAUSE_MILLISECONDS)
        if self._is_busy() or time.monotonic() - self._stirred < STIRRED_SECONDS:
            return
        try:
            next(self._pieces)
        except StopIteration:
            self._end()
        except BaseException:
            # Told as every fault is, but once.
            self._end()
            raise

    def _end(self) -> None:
        self._timer.stop()
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = None


def in_turns(pieces: Iterator[object], then: Callable[[], object], owner: QObject) -> None:
    """Do one piece in each turn of the loop, so that the window answers in between, and `then` at the end.

    Nothing more is done once `owner` is gone.
    """
    try:
        next(pieces)
    except StopIteration:
        then()
    else:
        QTimer.singleShot(0, owner, lambda: in_turns(pieces, then, owner))
