"""What may be written down about a fault of the program: where it is, and nothing about people."""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from logging.handlers import RotatingFileHandler

LOG_FILE = "timebank.log"
LINE = "%(asctime)s %(levelname)s %(name)s %(message)s"
"""How a line of the log is made up."""

_LOG_BYTES = 1_000_000


def report_of(error: BaseException, *parts: str) -> str:
    """What may be sent to a developer: versions (`parts` are more of them), kinds of error and places in the code.

    Never the messages: they quote what was typed, and so names and numbers of people.
    """
    # Late, like all that only a fault needs: the first window waits for what is loaded before it.
    import platform

    about = (f"Timebank {_version()}", *parts, f"Python {platform.python_version()}", platform.system())
    lines = [", ".join(about)]
    seen: BaseException | None = error
    while seen is not None:
        kind = type(seen)
        lines.append(f"{kind.__module__}.{kind.__qualname__}")
        lines.extend(f"  {_place(frame)}" for frame in traceback.extract_tb(seen.__traceback__))
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return "\n".join(lines)


def log_file(folder: Path) -> RotatingFileHandler:
    """What writes the log in `folder`, a megabyte kept twice. Raises OSError where that cannot be written."""
    from logging.handlers import RotatingFileHandler

    folder.mkdir(parents=True, exist_ok=True)
    return RotatingFileHandler(folder / LOG_FILE, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8")


def _place(frame: traceback.FrameSummary) -> str:
    """Module path, line and function, without the folders that tell whose machine it was."""
    parts = Path(frame.filename).parts
    for root in ("timebank", "ui", "site-packages"):
        if root in parts:
            start = len(parts) - 1 - parts[::-1].index(root)
            return f"{'/'.join(parts[start:])}:{frame.lineno} {frame.name}"
    return f"{parts[-1]}:{frame.lineno} {frame.name}"


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("timebank")
    except PackageNotFoundError:
        return "(not installed)"
