"""Writing files so that a reader finds the old one or the new one, never half of either."""

import errno
import filecmp
import os
from pathlib import Path
from typing import IO

from timebank.domain.errors import DatabaseExists, DiskFails, DiskFull, FolderNotWritable

_PART_BYTES = 1024 * 1024
JOURNALS = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a file that is in use, or was when the program was killed."""


def write_durably(file: Path, content: bytes) -> None:
    """Replace a file: written beside it for nobody else's eyes, made durable, moved into place.

    Raises FolderNotWritable (for a folder's name too) and DiskFull; the old file then stands as it was.
    """
    if not file.name or file.is_dir():  # an empty name, or a folder's: nothing can be moved into its place
        raise FolderNotWritable(folder=str(file))
    beside = file.with_name(file.name + ".new")
    try:
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            move_durably(beside, file)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise told(error, file) from error


def move_durably(beside: Path, file: Path) -> None:
    """Move a finished file into place so that a power cut cannot take it away again."""
    os.replace(beside, file)
    sync_folder(file.parent)


def new_file(file: Path) -> None:
    """Make an empty file that only its owner may read. Raises DatabaseExists, FolderNotWritable, DiskFull."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise told(error, file) from error
    try:
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError as error:
        raise DatabaseExists(where=str(file)) from error
    except OSError as error:
        raise told(error, file) from error


def copy_bytes(source: Path, target: Path) -> None:
    """Copy a file that nobody has open to a new one that only its owner may read, and read it back.

    Raises DatabaseExists, FolderNotWritable, DiskFull, DiskFails where the source cannot be read or the copy reads
    otherwise; then no copy is there.
    """
    new_file(target)
    try:
        with source.open("rb") as reader, target.open("r+b") as writer:
            while part := _read(reader):
                writer.write(part)
            writer.flush()
            os.fsync(writer.fileno())
        if not filecmp.cmp(source, target, shallow=False):
            raise DiskFails()
    except BaseException as error:
        target.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise told(error, target) from error
        raise


def _read(stream: IO[bytes]) -> bytes:
    try:
        return stream.read(_PART_BYTES)
    except OSError as error:
        raise DiskFails() from error


def remove_database(file: Path) -> None:
    """Remove a SQLite file with its journals."""
    for suffix in ("", *JOURNALS):
        part = file.with_name(file.name + suffix)
        # A disk that is closed to writing would refuse to remove even what is not there.
        if part.exists():
            part.unlink(missing_ok=True)


def sync_file(file: Path) -> None:
    """Make what stands in a file durable."""
    with file.open("r+b") as stream:
        os.fsync(stream.fileno())


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable; Windows does so by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def told(error: OSError, file: Path) -> DiskFails | DiskFull | FolderNotWritable:
    """What an operating system's error at writing `file` means to a person."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull()
    if error.errno == errno.EIO:
        # Another folder of that disk is no better.
        return DiskFails()
    return FolderNotWritable(folder=str(file.parent))
