"""Secrets that come in the environment: taken out of it as the program starts, so that nothing hands them on.

What a process was started with can be read as long as it runs, by its own user and by the administrator of the computer
(`/proc/PID/environ`, `ps e`), and every program that it starts inherits it: the printer's, the voice's, the processes
that draw papers. Until the program itself runs, some hundredths of a second, they stand there; nothing can be done
about that.
"""

import ctypes
import os
import sys

PASSWORD = "TIMEBANK_PASSWORD"
NEW_PASSWORD = "TIMEBANK_NEW_PASSWORD"
RECOVERY_KEY = "TIMEBANK_RECOVERY_KEY"
SERVER_PASSWORD = "TIMEBANK_SERVER_PASSWORD"
NAMES = (PASSWORD, NEW_PASSWORD, RECOVERY_KEY, SERVER_PASSWORD)

_taken: dict[str, str] = {}


def take() -> None:
    """Remember the secrets of the environment and take them out of it. Once, before anything else is started."""
    for name in NAMES:
        if name in os.environ:
            value = os.environ[name]
            _blank(name)
            del os.environ[name]
            _taken[name] = value


def given(name: str) -> str | None:
    """The secret that came under this name; None where none did."""
    return os.environ.get(name, _taken.get(name))


def _blank(name: str) -> None:
    """Overwrite the value where the system shows it; without that it would stand there until the program ends."""
    if not sys.platform.startswith("linux"):
        return
    getenv = ctypes.CDLL(None).getenv
    getenv.restype, getenv.argtypes = ctypes.c_void_p, [ctypes.c_char_p]
    place = getenv(os.fsencode(name))
    if place:
        ctypes.memset(place, 0, len(ctypes.string_at(place)))
