"""Files are written beside their place and moved into it whole: nobody ever finds half an export."""

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from timebank.domain.errors import DiskFull, FolderNotWritable

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@contextmanager
def written_whole(path: Path, encoding: str = "utf-8") -> Iterator[IO[str]]:
    """A text file that appears under its name only when all of it is written.

    Raises FolderNotWritable or DiskFull, and leaves what stood there before.
    """
    with moved_into_place(path) as beside, beside.open("x", encoding=encoding, newline="") as stream:
        yield stream


@contextmanager
def moved_into_place(path: Path) -> Iterator[Path]:
    """A place beside `path` for a new file, which gets its name only when all went well.

    Raises FolderNotWritable or DiskFull, and leaves what stood there before.
    """
    with troubles_told(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
        try:
            yield beside
            with beside.open("rb+") as written:
                os.fsync(written.fileno())
            beside.replace(path)
        except BaseException:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
            raise


@contextmanager
def troubles_told(folder: Path) -> Iterator[None]:
    """Turn what the system says about a folder into what a person understands."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull() from error
        raise FolderNotWritable(folder=str(folder)) from error
