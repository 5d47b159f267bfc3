"""The backups that lie in a folder, told by their names: none is opened for it."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from timebank.store.kept import made_at, usual_folder


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundBackup:
    """A backup that the program named itself, and the moment (UTC) in its name."""

    file: Path
    at: datetime


def backups_of(where: str, folder: Path | None, most: int) -> tuple[FoundBackup, ...]:
    """The newest backups in the folder of this desk, or where those of this bank go as long as nobody chose one."""
    return found_backups(folder or usual_folder(where), most)


def found_backups(folder: Path, most: int) -> tuple[FoundBackup, ...]:
    """The newest backups in this folder, newest first; none where there is no such folder."""
    try:
        files = list(folder.glob("*.db"))
    except OSError:
        return ()
    dated = ((made_at(file), file) for file in files)
    found = [FoundBackup(file=file, at=at) for at, file in dated if at is not None]
    return tuple(sorted(found, key=lambda each: (each.at, each.file.name), reverse=True)[:most])
