"""Each call of each deed, failed or made the last, and judged."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.faults.sweep.calls import FAULTS, Point, points, tried
from tests.faults.sweep.deeds import DEEDS, Deed
from timebank.domain import errors

KINDS = ("plain", "encrypted")
TROUBLES = {
    "EIO": {"disk_fails"},
    "ENOSPC": {"disk_full", "disk_fails"},
    "SIGKILL": set[str](),
}
"""What a person may be told; a disk that is not full says that it fails."""


class Sweep:
    """One deed on one kind of bank."""

    def __init__(self, name: str, kind: str, folder: Path) -> None:
        self.name, self.kind, self._folder = name, kind, folder
        self.deed: Deed = DEEDS[name]
        self._bank = folder / "first"
        self._bank.mkdir()
        self.deed.prepare(self._bank, encrypted=kind == "encrypted")
        # Done once here, so that no child has to load what drawing takes, and its calls are the deed's alone.
        with self._copied() as copy:
            self.deed.do(copy)
            assert self.deed.done(copy)
        with self._copied() as copy:
            self.points = points(self.deed.twice(copy), copy, folder / "trace")

    def wrong(self, point: Point, fault: str) -> list[str]:
        """Everything that is not as promised after this fault at this point."""
        with self._copied() as copy:
            try:
                found = list(self._judged(copy, point, fault))
            except (AssertionError, errors.Told, OSError) as error:
                found = [repr(error)]
        return [
            f"{self.name}, {self.kind}: {fault} at {point.call} {point.number} {point.file}: {each}"
            for each in found
        ]

    def all(self, chosen: list[Point]) -> Iterator[tuple[Point, str, list[str]]]:
        """Every fault at each of these points, with what was wrong."""
        for point in chosen:
            for fault in FAULTS:
                yield point, fault, self.wrong(point, fault)

    def _judged(self, copy: Path, point: Point, fault: str) -> Iterator[str]:
        ran = tried(self.deed.twice(copy), point, fault)
        if unknown := set(ran.said) - TROUBLES[fault] - self.deed.told - {"done"}:
            yield f"somebody was told {sorted(unknown)}"
        if fault != "SIGKILL" and "done" not in ran.said:
            yield f"the second try did not come through, with the disk whole again: {ran}"
        done = self.deed.done(copy)
        if "done" in ran.said and not done:
            yield "it was told as done, and is not"
        # Whatever became of it: once more, and it is done, once.
        self.deed.do(copy)
        if not self.deed.done(copy):
            yield "not even once more did it"

    def _copied(self) -> "_Copy":
        return _Copy(self._bank)


class _Copy:
    """The bank's folder, anew for each try, always under the same name."""

    def __init__(self, bank: Path) -> None:
        self._bank, self._place = bank, bank.with_name("try")

    def __enter__(self) -> Path:
        shutil.copytree(self._bank, self._place)
        return self._place

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self._place)


def swept(name: str, kind: str) -> Iterator[Sweep]:
    """A sweep in a folder that goes afterwards."""
    with tempfile.TemporaryDirectory(prefix="timebank-sweep-") as folder:
        yield Sweep(name, kind, Path(folder))
