"""While the books cannot be reached: the kiosk says so in a picture and a word, asks again, and goes on by itself."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from timebank.domain.errors import StorageTrouble
from timebank.services.kiosk import list_pictograms
from timebank.wording.said import kiosk_said
from ui.kernel.door import Door
from ui.kiosk.notice import Notice

PAUSE_MILLISECONDS = 1000
LATER_PAUSE_MILLISECONDS = 5000
PATIENCE_MILLISECONDS = 20_000
"""Whoever stands here so long is told that the desk helps, and their time is put away: somebody else may come."""


class Waiting(QObject):
    """Sends what did not come through once more, as long as it takes.

    That does nothing twice: an answer to an entry and a call for help have ids of their own, and a code that is judged
    again is judged as it was.
    """

    began = Signal()
    lasts = Signal()
    """It takes too long for whoever stands here."""
    over = Signal()

    def __init__(self, door: Door, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._door, self._notice = door, notice
        self._again: list[Callable[[], object]] = []
        self._worked = self.is_on = self._is_long = False
        self._pause, self._patience = QTimer(self), QTimer(self)
        for timer in (self._pause, self._patience):
            timer.setSingleShot(True)
        self._pause.timeout.connect(self._try)
        self._patience.timeout.connect(self._on_patience)
        door.trouble.connect(self._on_trouble)
        door.recovered.connect(self._on_recovered)

    def forget(self) -> None:
        """Whoever asked is gone: what they asked is sent no more."""
        self._again.clear()

    def _on_trouble(self, _trouble: StorageTrouble, again: Callable[[], object]) -> None:
        self._again.append(again)
        self._worked = False
        if not self.is_on:
            self.is_on, self._is_long = True, False
            self._show()
            self._patience.start(PATIENCE_MILLISECONDS)
            self.began.emit()
        if not self._pause.isActive():
            self._pause.start(LATER_PAUSE_MILLISECONDS if self._is_long else PAUSE_MILLISECONDS)

    def _on_recovered(self) -> None:
        if self.is_on:
            self._worked = True
            # After what was asked has heard its answer.
            self._pause.start(0)

    def _try(self) -> None:
        if self._door.is_busy:
            self._pause.start(PAUSE_MILLISECONDS)
            return
        again, self._again = self._again, []
        for each in again:
            each()
        if again:
            return
        if self._worked:
            self._end()
        else:
            self._door.ask(list_pictograms, then=lambda _found: None, owner=self)

    def _end(self) -> None:
        self.is_on = False
        self._patience.stop()
        self._notice.release()
        self.over.emit()

    def _on_patience(self) -> None:
        self._is_long = True
        self._show()
        self.lasts.emit()

    def _show(self) -> None:
        words = self._notice.words
        if self._is_long:
            self._notice.hold(kiosk_said(words, "trouble").text, icon="concierge-bell")
        else:
            self._notice.hold(kiosk_said(words, "wait").text, icon="hourglass")
