"""The files that commands read and write."""

from pathlib import Path

from timebank.domain.errors import FolderNotWritable, SourceFileMissing
from timebank.store.files import told, write_durably


def folder_for(text: str) -> Path:
    """The folder with this name, made when it is not there. Raises FolderNotWritable, DiskFull."""
    folder = Path(text)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise FolderNotWritable(folder=text) from error
    except OSError as error:
        raise told(error, folder) from error
    return folder


def write(file: Path, content: bytes) -> None:
    """Write a file beside its place and move it there. Raises FolderNotWritable, DiskFull."""
    write_durably(file, content)


def read_bytes(file: Path) -> bytes:
    """What is in a file. Raises SourceFileMissing when it cannot be read."""
    try:
        return file.read_bytes()
    except OSError as error:
        raise SourceFileMissing(file=str(file)) from error
