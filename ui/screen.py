"""Whether a window can open here. Asked before Qt is loaded, because Qt ends the program where none can."""

import os
import socket
import sys
from collections.abc import Mapping


def has_screen(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether this session has a screen, as far as it says so itself.

    Windows and macOS always have one. Elsewhere somebody names it; a named screen of this very machine has to answer.
    """
    if platform in ("win32", "darwin") or environment.get("QT_QPA_PLATFORM"):
        return True
    if environment.get("WAYLAND_DISPLAY"):
        return True
    display = environment.get("DISPLAY", "")
    host, _, number = display.rpartition(":")
    if host not in ("", "unix"):
        return True
    number = number.partition(".")[0]
    return number.isdecimal() and _answers(f"/tmp/.X11-unix/X{number}")  # noqa: S108 - where X11 keeps it


def _answers(place: str) -> bool:
    """Whether an X server listens here, as a file or under the same name without one (Linux)."""
    for name in (place, f"\0{place}"):
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
            line.settimeout(2)
            try:
                line.connect(name)
            except OSError:
                continue
            return True
    return False
