"""The backups that lie in a folder, told by their names: none is opened for it."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from timebank.safekeeping import made_at


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundBackup:
    """A backup that the program named itself, and the moment (UTC) in its name."""

    file: Path
    at: datetime


def found_backups(folder: Path, most: int) -> tuple[FoundBackup, ...]:
    """The newest backups in this folder, newest first; none where there is no such folder."""
    try:
        files = list(folder.glob("*.db"))
    except OSError:
        return ()
    dated = ((made_at(file), file) for file in files)
    found = [FoundBackup(file=file, at=at) for at, file in dated if at is not None]
    return tuple(sorted(found, key=lambda each: (each.at, each.file.name), reverse=True)[:most])
