"""Work on a file that somebody brings, done in a process of its own: what takes too long is stopped there, and what takes
too much memory ends that process and not the program.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection

_STARTS = 60
"""Seconds that a process of our own has to begin: time that a crowded computer takes and no file does."""
_MOST_MEMORY = 1 << 30


class TooMuch(Exception):
    """The work took longer, or more memory, than any honest file does."""


def beside(work: Callable[..., bytes], *given: object, longest: float) -> bytes:
    """What `work` makes of what it is given, within so many seconds. Raises TooMuch.

    `work` is a function of a module, for the process begins with nothing; what it raises ends it as `TooMuch` does.
    """
    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_serve, args=(theirs, work, given), daemon=True)
    try:
        process.start()
        theirs.close()
        if not ours.poll(_STARTS):
            raise TooMuch()
        ours.recv_bytes()
        if not ours.poll(longest):
            raise TooMuch()
        return ours.recv_bytes()
    except EOFError as died:
        raise TooMuch() from died
    finally:
        ours.close()
        if process.pid is not None:
            process.kill()
            process.join()


def _serve(pipe: Connection, work: Callable[..., bytes], given: tuple[object, ...]) -> None:
    """Say that we are there, then what became of the work."""
    # What Rust and C++ have to say of their own end is for nobody's screen.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    _keep_small()
    pipe.send_bytes(b"ready")
    pipe.send_bytes(work(*given))


def _keep_small() -> None:
    """Let this process have no more memory than a file needs, and leave nothing behind; Windows knows no such thing."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
