"""What nobody expected: a log for whoever mends the program, one sentence for whoever uses it."""

import logging
import platform
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

from timebank.places import log_folder

_LOG_BYTES = 1_000_000
_log = logging.getLogger("timebank.command_line")


class LogFile(logging.Handler):
    """Writes what the program reports to a file that is made only when there is something to write."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.file = log_folder() / "timebank.log"
        self.reported = False
        self._inner: logging.Handler | None = None
        self._form = logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s")

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line. A log that cannot be written keeps nobody from work."""
        self.reported = True
        try:
            if self._inner is None:
                self.file.parent.mkdir(parents=True, exist_ok=True)
                self._inner = RotatingFileHandler(
                    self.file, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8"
                )
                self._inner.setFormatter(self._form)
        except OSError:
            return
        self._inner.emit(record)

    def close(self) -> None:
        """Let go of the file."""
        if self._inner is not None:
            self._inner.close()
        super().close()


def log_fault(error: BaseException) -> None:
    """Log where the program failed: kinds of error and places in the code.

    Never the messages: they quote what was typed, and so names and numbers of people.
    """
    _log.error("%s", report_of(error))


def report_of(error: BaseException) -> str:
    """Versions, kinds of error and places in the code."""
    lines = [f"Python {platform.python_version()}, {platform.system()}"]
    seen: BaseException | None = error
    while seen is not None:
        kind = type(seen)
        lines.append(f"{kind.__module__}.{kind.__qualname__}")
        for frame in traceback.extract_tb(seen.__traceback__):
            # The last folders only: the whole path tells whose machine it was.
            lines.append(f"  {'/'.join(Path(frame.filename).parts[-3:])}:{frame.lineno} {frame.name}")
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return "\n".join(lines)
