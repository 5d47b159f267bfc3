"""The system libraries that Qt needs on Linux: found missing, then installed where we may, else named."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from tools.trouble import Trouble

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""The Debian package of every system library that the parts of Qt below are linked to."""

PARTS = (
    "lupdate",
    "lrelease",
    "QtPrintSupport.abi3.so",
    "QtSvg.abi3.so",
    "QtTest.abi3.so",
    "QtWidgets.abi3.so",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/printsupport/libcupsprintersupport.so",
)
"""What of PySide6 the program, its tests and the catalogues use."""


def missing_libraries(pyside: Path) -> list[str]:
    """The system libraries that Qt is linked to and the loader does not find; none where nobody can tell."""
    if not sys.platform.startswith("linux") or shutil.which("ldd") is None:
        return []
    parts = [str(pyside / part) for part in PARTS if (pyside / part).exists()]
    told = subprocess.run(["ldd", *parts], capture_output=True, text=True, check=False).stdout
    return sorted(set(re.findall(r"^\s*(\S+) => not found", told, re.MULTILINE)))


def provide_libraries(pyside: Path) -> None:
    """Install what Qt misses. Raises Trouble with the line to type when that is not ours to do."""
    missing = missing_libraries(pyside)
    unknown = [library for library in missing if library not in PACKAGES]
    packages = sorted({PACKAGES[library] for library in missing if library in PACKAGES})
    if packages:
        install(packages, why="Qt misses system libraries")
        unknown = missing_libraries(pyside)
    if unknown:
        raise Trouble(f"Qt misses these system libraries: {' '.join(unknown)}. Install them, then try again.")


def install(packages: Iterable[str], *, why: str) -> None:
    """Install Debian packages as root with apt. Raises Trouble with the one line to type where we may not."""
    names = sorted(packages)
    line = f"apt-get install --yes --no-install-recommends {' '.join(names)}"
    if shutil.which("apt-get") is None:
        raise Trouble(f"{why}. On Debian they are called: {' '.join(names)}. Install yours, then try again.")
    if os.geteuid() != 0:
        raise Trouble(f"{why}. Type this line, then try again:\n  sudo {line}")
    print(f"{why}: installing {' '.join(names)} …", flush=True)
    quietly = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    # Lists that were never fetched, or are stale, make the first try fail: then fetch them and try again.
    for words in (line, "apt-get update", line):
        done = subprocess.run(
            words.split(), env=quietly, stdin=subprocess.DEVNULL, capture_output=True, check=False
        )
        if words == line and done.returncode == 0:
            return
    print(done.stderr.decode(errors="replace"), file=sys.stderr)
    raise Trouble(f"{why}, and apt could not install them. Try:\n  {line}")
