"""Recordings of the centre's own people, of which the kiosk puts together what it reads aloud."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from timebank.domain.changes import Receipt

RATE = 16_000
"""Samples a second. All recordings are kept alike: one channel, 16 bits, this rate. It carries all of a voice."""
LONGEST_SECONDS = 12
"""No part takes longer to say, with time to breathe before and after."""
LARGEST_FILE = 20_000_000
"""Bytes of a sound file that is looked at."""


class Loudness(StrEnum):
    """Whether a recording can be understood in a hall."""

    GOOD = "good"
    QUIET = "quiet"
    """Hardly louder than the room."""
    CLIPPED = "clipped"
    """Too loud for the microphone: it crackles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """A voice as it is kept: a WAV file without the silence before and after, as loud as all others."""

    file: bytes = field(repr=False)
    milliseconds: int
    loudness: Loudness


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """That somebody recorded these words of a language; nobody keeps who spoke."""

    words: str
    milliseconds: int
    loudness: Loudness
    recorded_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingKept(Receipt):
    """A recording was kept: how long it is, and whether it can be understood."""

    milliseconds: int
    loudness: Loudness
