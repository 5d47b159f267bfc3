"""Long work that is seen: what is being done, how far it is, and a way to stop it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.kernel.layouts import Row
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.progress import ProgressLine
from ui.widgets.styled import Styled


class BusyRow(Styled, QWidget):
    """Hidden while nothing is going on."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: Callable[[], str] = str
        self._label = Label(size=15, role="muted", elide=True)
        self._line = ProgressLine()
        self.stop_button = Button(icon="x", height=36, size=15)
        self.setLayout(Row((self._label, 1), (self._line, 1), self.stop_button, gap=12))
        self.stop_button.clicked.connect(self._stop)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.stop_button.set_text(self.tr("Stop"))
        self._label.setText(self._words())
        self._line.setAccessibleName(self._words())

    def begin(self, words: Callable[[], str]) -> None:
        """Something long begins; `words` say what."""
        self._words = words
        self._line.advance(0, 1)
        self.retranslate()
        self.show()

    def advance(self, done: int, total: int) -> None:
        """So many of so many are done."""
        self._line.advance(done, total)

    def end(self) -> None:
        """It is over."""
        self.hide()

    def _stop(self) -> None:
        self.hide()
        self.stopped.emit()
