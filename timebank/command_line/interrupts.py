"""Ctrl+C that is heard wherever it falls."""

import _thread
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_AGAIN_SECONDS = 0.02


@contextmanager
def heard() -> Iterator[None]:
    """While this lasts, no Ctrl+C gets lost: each ends as a KeyboardInterrupt in what is being done.

    Python drops what is raised in the finalizer of an object or the callback of a weak reference, and SQLAlchemy
    has those at work all the time; a Ctrl+C that falls in one would do nothing. It is then given once more.
    """
    before = sys.unraisablehook
    asked: list[threading.Timer] = []

    def lost(what: "sys.UnraisableHookArgs") -> None:
        if not issubclass(what.exc_type, KeyboardInterrupt):
            before(what)
            return
        again = threading.Timer(_AGAIN_SECONDS, _thread.interrupt_main)
        again.daemon = True
        asked.append(again)
        again.start()

    sys.unraisablehook = lost
    try:
        yield
    finally:
        sys.unraisablehook = before
        for each in asked:
            each.cancel()
