"""The log of the command line: made only when there is something to write."""

import logging

from timebank.faults import LINE, LOG_FILE, log_file, report_of
from timebank.places import log_folder

_log = logging.getLogger("timebank.command_line")


class LogFile(logging.Handler):
    """Writes what the program reports to the log in the person's own folder; `reported` tells that it did."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.file = log_folder() / LOG_FILE
        self.reported = False
        self._inner: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line. A log that cannot be written keeps nobody from work."""
        self.reported = True
        try:
            if self._inner is None:
                self._inner = log_file(self.file.parent)
                self._inner.setFormatter(logging.Formatter(LINE))
        except OSError:
            return
        self._inner.emit(record)

    def close(self) -> None:
        """Let go of the file."""
        if self._inner is not None:
            self._inner.close()
        super().close()


def log_fault(error: BaseException) -> None:
    """Log where the program failed."""
    _log.error("%s", report_of(error))
