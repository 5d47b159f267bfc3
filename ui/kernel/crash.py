"""What happens when the program meets what nobody expected: a log, a report to copy, and a way to go on."""

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion

from timebank import faults

_log = logging.getLogger("timebank.crash")


def report_of(error: BaseException) -> str:
    """What may be sent to a developer, with the version of Qt."""
    return faults.report_of(error, f"Qt {qVersion()}")


def start_log(folder: Path) -> Path | None:
    """Log to a file in `folder`; None when the folder cannot be written, which must not keep anybody from work."""
    try:
        handler = faults.log_file(folder)
    except OSError:
        return None
    handler.setFormatter(logging.Formatter(faults.LINE))
    logging.getLogger().addHandler(handler)
    return folder / faults.LOG_FILE


class CrashWatch(QObject):
    """Hears of every exception that nobody caught, on whatever thread, and tells it on the main thread."""

    crashed = Signal(str)
    """The report, ready to be shown and copied."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: tuple[Callable[..., object], Callable[..., object]] | None = None

    def watch(self) -> None:
        """Take over the interpreter's last resort, until `leave`."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_main
        threading.excepthook = self._on_thread

    def leave(self) -> None:
        """Give the interpreter its own last resort back."""
        if self._before is not None:
            sys.excepthook, threading.excepthook = self._before
            self._before = None

    def tell(self, error: BaseException) -> None:
        """Log an exception and show its report."""
        report = report_of(error)
        _log.error("%s", report)
        self.crashed.emit(report)

    def _on_main(self, kind: type[BaseException], error: BaseException, place: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, place)
            return
        self.tell(error.with_traceback(place))

    def _on_thread(self, facts: threading.ExceptHookArgs) -> None:
        if facts.exc_value is not None:
            self.tell(facts.exc_value)
