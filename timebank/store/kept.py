"""The backups that the program makes by itself: where they lie, what they are called, and which of them go."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from timebank.domain.errors import FolderNotWritable
from timebank.domain.safekeeping import Before, spared, spared_before
from timebank.places import data_folder
from timebank.store.copies import MOMENT
from timebank.store.database import is_on_server
from timebank.store.files import remove_database
from timebank.store.keyslots import slots_file

_KEPT, _STAMP = "timebank-", len("2026-11-29-174021")
"""These names alone the program removes by itself."""


def usual_folder(where: str) -> Path:
    """Where backups of a bank go until somebody chose a folder: beside its file; for a server this person's own."""
    return (data_folder() if is_on_server(where) else Path(where).absolute().parent) / "backups"


def chosen_folder(where: str, chosen: Path | None) -> Path:
    """The folder that was chosen, which has to be there, or the stick is not in; else the usual one, which is made.

    Raises FolderNotWritable.
    """
    if chosen is None:
        return usual_folder(where)
    if not chosen.is_dir():
        raise FolderNotWritable(folder=str(chosen))
    return chosen


def kept_file(folder: Path, identity: str, moment: datetime, before: Before | None = None) -> Path:
    """The file of a backup of the bank with this identity: one of the days, or the one from `before` something.

    No such file is there: where two are made in one second, as by a script that imports two files, the later one bears
    the next second that is free.
    """
    while (file := folder / f"{_beginning(identity, before)}{moment.strftime(MOMENT)}.db").exists():
        moment += timedelta(seconds=1)
    return file


def made_at(file: Path) -> datetime | None:
    """The moment (UTC) that a backup of ours bears in its name; None for any other file."""
    return _moment(file.stem[-_STAMP:])


def rotate(folder: Path, identity: str) -> None:
    """Remove the backups of this bank that are not spared. What cannot be removed is tried again tomorrow."""
    for before in (None, *Before):
        beginning = _beginning(identity, before)
        found: dict[datetime, Path] = {}
        for file in folder.glob(f"{beginning}*.db"):
            if (moment := _moment(file.stem.removeprefix(beginning))) is not None:
                found[moment] = file
        _remove(found, spared(found) if before is None else spared_before(found))


def _remove(found: dict[datetime, Path], spared: Iterable[datetime]) -> None:
    for moment in found.keys() - set(spared):
        with suppress(OSError):
            remove_database(found[moment])
            slots_file(found[moment]).unlink(missing_ok=True)


def _beginning(identity: str, before: Before | None) -> str:
    return f"{_KEPT}{identity[:8]}-" + ("" if before is None else f"{before.value}-")


def _moment(written: str) -> datetime | None:
    with suppress(ValueError):
        return datetime.strptime(written, MOMENT).replace(tzinfo=UTC)
    return None
