"""The window is closed: what was booked since the last backup is copied first, seen, and with a way to skip it."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from timebank.domain.access import Permission
from ui.kernel import banks
from ui.kernel.settings import Settings
from ui.kernel.tasks import Callbacks, Lane, Task
from ui.main_window import MainWindow
from ui.shift import Shift
from ui.widgets.button import Button
from ui.widgets.dialog import Dialog
from ui.widgets.progress import ProgressLine

SHOWN_AFTER = 300
"""Milliseconds. A copy that is made sooner closes the window as if there were none."""


class ClosingDialog(Dialog):
    """What keeps the window open for a moment: stay, or close without waiting."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(width=560, parent=parent)
        self.progress = ProgressLine()
        self.skip = Button()
        self.body.add(self.progress, 4)
        self.extra.add(self.skip)
        self.accept_button.hide()
        self.retranslate()
        # Whoever leans on the space bar does not skip it.
        self.cancel_button.setFocus()

    def retranslate(self) -> None:
        self.set_words(
            self.tr("The time bank is being kept safe…"),
            self.tr("A backup is made of what was booked. Then the program closes by itself."),
            "",
            self.tr("Keep working"),
        )
        self.skip.set_text(self.tr("Close without a backup"))
        self.progress.setAccessibleName(self.title.text())

    def setVisible(self, visible: bool) -> None:
        """Shown in front of a locked desk too: closing it is for everybody."""
        QDialog.setVisible(self, visible)
        # After the event loop: what stands in it has its height only then.
        QTimer.singleShot(0, self, self.fit)


class Closing(QObject):
    """Between the wish to close and the closed window. Whatever happens to the backup, the window closes."""

    def __init__(self, window: MainWindow, shift: Shift, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._shift, self._settings = window, shift, settings
        self._lane = Lane("closing", self)
        self._task: Task | None = None
        self._dialog: ClosingDialog | None = None
        self._is_done = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_AFTER)
        self._timer.timeout.connect(self._show)
        window.detain = self.detain

    def detain(self) -> bool:
        """Begin the backup that may be due. False when there is nothing to wait for."""
        if self._is_done:
            return False
        if self._task is not None:
            # Asked a second time: it is under way, and seen.
            self._show()
            return True
        entered = self._shift.entered
        if entered is None or entered.bank.demo or not entered.actor.may(Permission.BANK_KEEP):
            return False
        identity = entered.bank.identity

        def over() -> None:
            if self._task is task and not task.is_cancelled:
                self._close()

        task = self._lane.start(
            banks.last_backup(entered, self._settings.backup_folder),
            Callbacks(
                then=lambda _made: self._note(identity, is_kept=True),
                refused=lambda _error: self._note(identity, is_kept=False),
                troubled=lambda _error: self._note(identity, is_kept=False),
                crashed=lambda _error: self._note(identity, is_kept=False),
                advanced=self._on_advanced,
                ended=over,
            ),
        )
        if task.is_cancelled:
            return False
        self._task = task
        self._timer.start()
        return True

    def end(self) -> None:
        """Wait for what is being written: the bank is about to be closed."""
        self._forget()
        self._lane.close()

    def _show(self) -> None:
        if self._dialog is None:
            self._dialog = ClosingDialog(self._window)
            self._dialog.skip.clicked.connect(self._close)
            self._dialog.rejected.connect(self._forget)
            self._dialog.open()
        self._dialog.activateWindow()

    def _on_advanced(self, done: int, total: int) -> None:
        if self._dialog is not None:
            self._dialog.progress.advance(done, total)

    def _note(self, identity: str, *, is_kept: bool) -> None:
        """Remember for the strip of the next time that there is no backup, or that there is one again."""
        if not is_kept:
            self._settings.unkept_bank = identity
        elif self._settings.unkept_bank == identity:
            self._settings.unkept_bank = ""

    def _close(self) -> None:
        self._forget()
        self._is_done = True
        self._window.close()
        # A window that is shown again is a new one for this.
        self._is_done = False

    def _forget(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
        self._timer.stop()
        dialog, self._dialog = self._dialog, None
        if dialog is not None and isValid(dialog):
            dialog.rejected.disconnect(self._forget)
            dialog.close()
