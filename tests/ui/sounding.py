"""Programs that stand in for the microphone and the loudspeaker of a machine that has neither."""

import sys
from pathlib import Path

import pytest

_RECORDER = """#!{python}
import signal, sys, time
signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
samples = open({sound!r}, "rb").read()
if not samples:
    print("audio open error: No such file or directory", file=sys.stderr)
    sys.exit(1)
for at in range(0, len(samples), 3200):
    sys.stdout.buffer.write(samples[at:at + 3200])
    sys.stdout.buffer.flush()
open({sound!r} + ".sent", "w").close()
time.sleep(60)
"""
_PLAYER = """#!{python}
import sys
played = sys.stdin.buffer.read()
open({played!r}, "ab").write(played)
sys.exit({status})
"""


class Machine:
    """What is spoken into its microphone, and what its loudspeaker was given."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sound, self._played = folder / "sound.raw", folder / "played.raw"
        self.speak(b"")
        self.listen()
        self._write("arecord", _RECORDER.format(python=sys.executable, sound=str(self._sound)))

    def speak(self, samples: bytes) -> None:
        """What the microphone hears from now on; nothing means that there is none."""
        self._sound.write_bytes(samples)
        self._folder.joinpath("sound.raw.sent").unlink(missing_ok=True)

    @property
    def was_heard(self) -> bool:
        """Whether the microphone has heard all of it."""
        return self._folder.joinpath("sound.raw.sent").exists()

    def listen(self, status: int = 0) -> None:
        """A loudspeaker whose program ends so."""
        self._write("aplay", _PLAYER.format(python=sys.executable, played=str(self._played), status=status))

    def take_away(self, program: str) -> None:
        """The program is not installed."""
        self._folder.joinpath(program).unlink()

    @property
    def played(self) -> bytes:
        """All that came out of the loudspeaker."""
        return self._played.read_bytes() if self._played.exists() else b""

    def _write(self, name: str, text: str) -> None:
        made = self._folder / name
        made.write_text(text, encoding="utf-8")
        made.chmod(0o755)


def machine_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """Only these programs are installed."""
    monkeypatch.setenv("PATH", str(folder))
    return Machine(folder)
