"""Long work that is seen: what is being done, how far it is, and a way to stop it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timebank.domain.access import Actor
from timebank.domain.errors import Refusal, StorageTrouble
from timebank.domain.progress import Progress
from ui.kernel.door import Door
from ui.kernel.layouts import Row
from ui.kernel.tasks import Task
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.progress import ProgressLine
from ui.widgets.styled import Styled


class BusyRow(Styled, QWidget):
    """Hidden while nothing is going on."""

    stopped = Signal()

    working = Signal(bool)
    """Work that was given here began, or is over: done, refused or stopped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
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

    @property
    def is_working(self) -> bool:
        """Whether work that was given here is under way."""
        return self._task is not None

    def work(
        self,
        door: Door,
        job: Callable[[Any, Actor, Progress], Any],
        said: Callable[[], str],
        then: Callable[[Any], object],
        refused: Callable[[Refusal | StorageTrouble], object],
    ) -> None:
        """Do long work; `said` tells what is done. `then` gets what came of it, `refused` why nothing did.

        When it is stopped neither is called.
        """

        def done(made: Any) -> None:
            self._rest()
            then(made)

        def failed(error: Refusal | StorageTrouble) -> None:
            self._rest()
            refused(error)

        self.begin(said)
        self._task = door.long_deed(
            job, then=done, refused=failed, troubled=failed, advanced=self.advance, owner=self
        )
        self.working.emit(True)

    def stop(self) -> None:
        """Ask what is done here to stop at its next step; nobody waits for it any more."""
        if self._task is not None:
            self._task.cancel()
            self._rest()

    def _rest(self) -> None:
        self._task = None
        self.end()
        self.working.emit(False)

    def _stop(self) -> None:
        self.hide()
        self.stop()
        self.stopped.emit()
