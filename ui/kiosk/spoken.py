"""The language of whoever stands at the kiosk, which is not that of the staff.

Its words come from `resources/words/<language>/kiosk.toml`, and every part of the window hears of another language at
once: see `Speaking.heard`.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from timebank.wording import Wording, wording
from ui.kernel.layouts import rescale


class Speaking(QWidget):
    """A page of the kiosk. Override `heard` to say everything again; `words` is the language of the moment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words: Wording = wording("nl")

    def speak(self, words: Wording) -> None:
        """Say everything in another language."""
        self.words = words
        self.heard()

    def heard(self) -> None:
        """Set every text again."""


def turn(window: QWidget, words: Wording) -> None:
    """Let a window read from the side that the language reads from."""
    direction = Qt.LayoutDirection.RightToLeft if words.right_to_left else Qt.LayoutDirection.LeftToRight
    if window.layoutDirection() is not direction:
        window.setLayoutDirection(direction)
        rescale(window)
