"""A scanner on a table: real keys into the window that has the focus, at the speed of a scanner or of a person."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

SCANNER = 6
PERSON = 90
"""Milliseconds from key to key."""


def press(text: str, *, apart: int = SCANNER, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
    """Press the keys of this text, and the one it ends with."""
    for letter in text:
        shifted = letter.isupper() or letter == ":"
        modifier = Qt.KeyboardModifier.ShiftModifier if shifted else Qt.KeyboardModifier.NoModifier
        QTest.qWait(apart)
        QTest.keyClick(QGuiApplication.focusWindow(), letter, modifier)
    if end is not None:
        QTest.qWait(apart)
        QTest.keyClick(QGuiApplication.focusWindow(), end)
