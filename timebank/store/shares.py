"""Telling whether a file lies on a network share, where SQLite's locks and shared memory cannot be relied on."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath

_NETWORK = frozenset(
    {
        "afpfs",
        "cifs",
        "davfs",
        "fuse.davfs2",
        "fuse.rclone",
        "fuse.sshfs",
        "ncpfs",
        "nfs",
        "nfs4",
        "smb3",
        "smbfs",
        "webdav",
    }
)
_REMOTE_DRIVE = 4
"""What Windows answers for a drive letter that stands for a share (`DRIVE_REMOTE`)."""


def on_network_share(file: Path) -> bool:
    """Whether the file's folder belongs to another machine. What cannot be told counts as local."""
    folder = file.resolve().parent
    if sys.platform == "win32":
        return _remote_drive(folder)
    if sys.platform == "darwin":
        # The list of mounted volumes; nothing of ours is in the command.
        table = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False).stdout
        return kind_of(folder, mac_mounts(table)) in _NETWORK
    mounts = Path("/proc/self/mounts")
    return mounts.exists() and kind_of(folder, linux_mounts(mounts.read_text(errors="replace"))) in _NETWORK


def kind_of(folder: Path, mounts: Iterator[tuple[Path, str]]) -> str:
    """The kind of file system that holds the folder: that of the deepest mount above it, the last of equals."""
    found, kind = Path("/"), ""
    for place, name in mounts:
        if folder.is_relative_to(place) and place.is_relative_to(found):
            found, kind = place, name
    return kind


def linux_mounts(table: str) -> Iterator[tuple[Path, str]]:
    """Mounts in the form of `/proc/self/mounts`: device, place, kind, …, with octal signs for blanks."""
    for line in table.splitlines():
        fields = line.split(" ")
        if len(fields) > 2:
            place = fields[1].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
            yield Path(place), fields[2]


def mac_mounts(table: str) -> Iterator[tuple[Path, str]]:
    """Mounts as macOS lists them: `//els@house/bank on /Volumes/bank (smbfs, nodev)`."""
    for line in table.splitlines():
        _, _, rest = line.partition(" on ")
        place, _, options = rest.rpartition(" (")
        if place:
            yield Path(place), options.rstrip(")").split(",")[0]


def _remote_drive(folder: Path) -> bool:
    anchor = PureWindowsPath(folder).anchor
    if anchor.startswith("\\\\"):
        return True
    if sys.platform != "win32":
        return False
    import ctypes

    return bool(ctypes.windll.kernel32.GetDriveTypeW(anchor) == _REMOTE_DRIVE)
