"""What the lock says: each package with its version, the systems it is for, and the digests of its files."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tools import environment

_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """One package of a lock: this version, and one of these files, on the systems that it names."""

    name: str
    version: str
    here: bool
    """Whether it is for the system and the Python that ask."""
    hashes: tuple[str, ...]


def pins(lock: str) -> Iterator[Pin]:
    """Every package that `requirements/<lock>.txt` names, in its order."""
    text = (environment.REQUIREMENTS / f"{lock}.txt").read_text("utf-8").replace("\\\n", " ")
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        wanted = Requirement(line.split(" --hash", 1)[0])
        yield Pin(
            name=canonicalize_name(wanted.name),
            version=str(wanted.specifier).removeprefix("=="),
            here=wanted.marker is None or wanted.marker.evaluate(),
            hashes=tuple(_HASH.findall(line)),
        )
