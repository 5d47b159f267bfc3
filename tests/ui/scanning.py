"""A scanner on a table: keys into the window that has the focus, at the speed of a scanner or of a person."""

from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

SCANNER = 6
PERSON = 90
"""Milliseconds from key to key."""

_AT_ONCE = 30
"""Keys that come faster are sent in one go, each with the moment at which it was pressed: so a scanner stays one on a
machine that halts for a tenth of a second now and then, as it does where the system tells when a key was pressed."""


def press(text: str, *, apart: int = SCANNER, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
    """Press the keys of this text, and the one it ends with."""
    keys = [(ord(letter.upper()), letter, letter.isupper() or letter == ":") for letter in text]
    if end is not None:
        keys.append((end.value, "\t" if end is Qt.Key.Key_Tab else "\r", False))
    moment = int(monotonic() * 1000)
    for key, letter, shifted in keys:
        if apart > _AT_ONCE:
            QTest.qWait(apart)
            moment = int(monotonic() * 1000)
        moment += apart if apart <= _AT_ONCE else 0
        modifier = Qt.KeyboardModifier.ShiftModifier if shifted else Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifier, letter)
            event.setTimestamp(moment)
            window = QGuiApplication.focusWindow()
            assert window is not None, "a window has the keys"
            QCoreApplication.sendEvent(window, event)
