"""Wrong passwords in a row make the next try wait, longer each time, also after the program was started anew.

The count lies in this person's data folder, not in the bank: an encrypted bank cannot be written before somebody is
let in. It names nobody: banks and names are kept as one digest. Who can delete it has the file itself in hands, and
against that only the cost of Argon2 helps; this is for the visitor at a desk that was left alone.
"""

import hashlib
import json
import os
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path

FREE = 3
"""So many wrong passwords cost nothing: everybody mistypes."""
WAITS = (5, 15, 30, 60, 120, 300)
"""Seconds to wait after each one more."""
FORGOTTEN_AFTER = 24 * 3600
"""Seconds after which an old row of mistakes counts no more."""

_Kept = dict[str, tuple[int, float]]


class Tries:
    """Counts tries to sign in, for each bank and name on its own, whether or not there is such a name."""

    def __init__(self, file: Path, clock: Callable[[], float] = time.time) -> None:
        self._file, self._clock = file, clock
        self._unwritten: _Kept | None = None

    def wait(self, bank: str, name: str) -> int:
        """Whole seconds that this name must wait at this bank; 0 when it may try now."""
        count, last = self._read().get(_key(bank, name), (0, 0.0))
        if count <= FREE:
            return 0
        pause = WAITS[min(count - FREE - 1, len(WAITS) - 1)]
        # A clock that was set back must not lock anybody out for longer than the pause itself.
        left = min(last + pause - self._clock(), pause)
        return max(0, -int(-left // 1))

    def begin(self, bank: str, name: str) -> None:
        """Count a try before its outcome is known, so that ending the program in between saves nobody a pause."""
        kept, key = self._read(), _key(bank, name)
        kept[key] = (kept.get(key, (0, 0.0))[0] + 1, self._clock())
        self._write(kept)

    def take_back(self, bank: str, name: str) -> None:
        """The try that was begun failed for another reason than the password: it counts no longer."""
        kept, key = self._read(), _key(bank, name)
        count, last = kept.get(key, (0, 0.0))
        if count > 1:
            kept[key] = (count - 1, last)
        else:
            kept.pop(key, None)
        self._write(kept)

    def forgive(self, bank: str, name: str) -> None:
        """The password was right: the row is over."""
        kept = self._read()
        if kept.pop(_key(bank, name), None) is not None:
            self._write(kept)

    def _read(self) -> _Kept:
        if self._unwritten is not None:
            kept = dict(self._unwritten)
        else:
            try:
                read = json.loads(self._file.read_text(encoding="utf-8"))
                kept = {str(key): (int(count), float(last)) for key, (count, last) in read.items()}
            except (OSError, ValueError, OverflowError, TypeError, AttributeError, RecursionError):
                return {}
        now = self._clock()
        return {key: value for key, value in kept.items() if now - value[1] < FORGOTTEN_AFTER}

    def _write(self, kept: _Kept) -> None:
        """On a full disk the count is kept in memory alone: that keeps nobody out, and lets nobody guess on."""
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            beside = self._file.with_name(self._file.name + ".new")
            beside.write_text(json.dumps(kept), encoding="utf-8")
            os.replace(beside, self._file)
        except OSError:
            self._unwritten = kept
        else:
            self._unwritten = None


def _key(bank: str, name: str) -> str:
    told = " ".join(unicodedata.normalize("NFKC", name).casefold().split())
    return hashlib.sha256(f"{bank}\n{told}".encode()).hexdigest()[:32]
