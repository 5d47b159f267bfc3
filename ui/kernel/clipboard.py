"""What was copied in this program, so that a desk that locks takes it off the clipboard, and nothing of anybody else."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication


class OwnCopies(QObject):
    """Remembers the last text that came onto the clipboard while a window of ours had the focus.

    Not every system says whose the clipboard is, and a program that keeps a history of it takes it over at once;
    the text itself tells.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        QGuiApplication.clipboard().dataChanged.connect(self._on_changed)

    def clear(self) -> None:
        """Empty the clipboard, if what it holds was copied here."""
        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsClipboard() or (self._text and clipboard.text() == self._text):
            clipboard.clear()
        self._text = ""

    def _on_changed(self) -> None:
        # What another program copied is not read: it is not ours, and it may be slow to come.
        ours = QGuiApplication.focusWindow() is not None
        self._text = QGuiApplication.clipboard().text() if ours else ""
