"""What happens when the program meets what nobody expected: a log, a report to copy, and a way to go on."""

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion

_log = logging.getLogger("timebank.crash")
_LOG_BYTES = 1_000_000


def report_of(error: BaseException) -> str:
    """What may be sent to a developer: versions, kinds of error and places in the code.

    Never the messages: they quote what was typed, and so names and numbers of people.
    """
    lines = [
        f"Timebank {_version()}, Qt {qVersion()}, Python {platform.python_version()}, {platform.system()}"
    ]
    seen: BaseException | None = error
    while seen is not None:
        kind = type(seen)
        lines.append(f"{kind.__module__}.{kind.__qualname__}")
        lines.extend(f"  {_place(frame)}" for frame in traceback.extract_tb(seen.__traceback__))
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return "\n".join(lines)


def start_log(folder: Path) -> Path | None:
    """Log to a file in `folder`, a megabyte kept twice; None when the folder cannot be written, which must not
    keep anybody from work."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "timebank.log", maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8"
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(handler)
    return folder / "timebank.log"


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


def _place(frame: traceback.FrameSummary) -> str:
    """Module path, line and function, without the folders that tell whose machine it was."""
    parts = Path(frame.filename).parts
    for root in ("timebank", "ui", "site-packages"):
        if root in parts:
            start = len(parts) - 1 - parts[::-1].index(root)
            return f"{'/'.join(parts[start:])}:{frame.lineno} {frame.name}"
    return f"{parts[-1]}:{frame.lineno} {frame.name}"


def _version() -> str:
    try:
        return version("timebank")
    except PackageNotFoundError:
        return "(not installed)"
