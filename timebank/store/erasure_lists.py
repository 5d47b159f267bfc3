"""The list of who was erased, beside the bank and in the folder of its backups, for when an older backup is put back.

A line is the bank's identity, a number and a day: no name and nothing else. What cannot be read in it is passed over.
"""

import logging
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from timebank.domain.erasures import Erasure
from timebank.domain.errors import MistypedNumber, StorageTrouble
from timebank.domain.numbers import read_account_number
from timebank.store.files import write_durably

_SUFFIX = ".erased"
_log = logging.getLogger(__name__)


def list_beside(file: Path) -> Path:
    """Where the list of a bank's file lies."""
    return file.with_name(file.name + _SUFFIX)


def list_in(folder: Path, identity: str) -> Path:
    """Where the list of a bank lies in a folder of backups."""
    return folder / f"timebank-{identity[:8]}{_SUFFIX}"


def read_lists(files: Iterable[Path], identity: str) -> list[Erasure]:
    """Who was erased in the bank with this identity, by any of these lists, each once."""
    found: dict[str, Erasure] = {}
    for file in files:
        for line in _lines(file):
            erasure = _erasure(line, identity)
            if erasure is not None:
                found.setdefault(erasure.number, erasure)
    return list(found.values())


def write_lists(files: Iterable[Path], identity: str, erasures: Iterable[Erasure]) -> None:
    """Add these to each list whose folder is there; what other banks or later times wrote in it stays.

    A folder that cannot be written to keeps its list: the next backup writes it.
    """
    own = [f"{identity} {erasure.number} {erasure.on.isoformat()}" for erasure in erasures]
    for file in files:
        before = _lines(file)
        lines = list(dict.fromkeys([*before, *own]))
        if lines == before or not file.parent.is_dir():
            continue
        try:
            write_durably(file, "".join(f"{line}\n" for line in lines).encode("ascii"))
        except StorageTrouble as trouble:
            _log.warning("a list of erasures was not written: %s", trouble.code)


def _lines(file: Path) -> list[str]:
    try:
        return [
            line for line in file.read_text(encoding="ascii", errors="replace").splitlines() if line.isascii()
        ]
    except OSError:
        return []


def _erasure(line: str, identity: str) -> Erasure | None:
    parts = line.split()
    if len(parts) != 3 or parts[0] != identity:
        return None
    try:
        return Erasure(number=read_account_number(parts[1]), on=date.fromisoformat(parts[2]))
    except (MistypedNumber, ValueError):
        return None
