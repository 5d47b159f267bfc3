"""What somebody shows, read off the main thread: a certificate to judge, or a centre's key or list to keep."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from timebank.domain.errors import SourceFileMissing, SourceFileTooLarge
from timebank.domain.proofs import Centre, Known, Withdrawals

if TYPE_CHECKING:
    from timebank.known_centres import KnownCentres

LARGEST_MEGABYTES = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A certificate (`paper`) with the centres that are known, or what was `kept` of a centre."""

    known: tuple[Known, ...]
    paper: bytes | str = ""
    kept: Centre | Withdrawals | None = None


def read_file(file: Path) -> Read:
    """What is in a file. Raises SourceFileMissing, SourceFileTooLarge and what keeping a centre refuses."""
    try:
        if file.stat().st_size > LARGEST_MEGABYTES * 1_000_000:
            raise SourceFileTooLarge(most_megabytes=LARGEST_MEGABYTES)
        return read_shown(file.read_bytes())
    except OSError as error:
        raise SourceFileMissing(file=file.name) from error


def read_shown(shown: bytes | str) -> Read:
    """What was shown: a key or a list of a centre is kept, everything else is to be judged."""
    from timebank.known_centres import is_for_knowing

    centres = known_centres()
    if is_for_knowing(shown):
        kept = centres.take(shown)
        return Read(known=centres.all(), kept=kept)
    return Read(known=centres.all(), paper=shown)


def known_centres() -> "KnownCentres":
    """The centres that are known on this computer."""
    # Late, so that a window opens without what reads keys.
    from timebank.known_centres import KnownCentres

    return KnownCentres()
