"""Sound files in and out: any plain WAV file becomes a recording as the bank keeps it, and recordings become a sentence.

A part is a second or two, so that plain Python works through it at once.
"""

import io
import math
import wave
from array import array
from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import mul

from timebank.domain.voice_refusals import SoundNotWave, SoundSilent, SoundTooLarge, SoundTooLong
from timebank.domain.voices import LARGEST_FILE, LONGEST_SECONDS, RATE, Loudness, Sound

_FULL = 32_767
_FRAME_SECONDS = 0.02
_SPEECH = 1 / 25
"""Of the loudest moment: what is softer, before the first sound and after the last, is the room."""
_BEFORE, _AFTER = 4, 6
"""Frames that are left around speech, for a soft consonant to begin and a vowel to fade in."""
_SILENT, _QUIET = 0.003 * _FULL, 0.02 * _FULL
"""Loudest moments (root mean square) below which nobody speaks, or too softly."""
_END, _FEW, _CLIPPED = 32_500, 8, 1 / 1000
"""Samples at the very end of the scale, also of a recorder with 8 bits; more of them than so many are heard."""
_LOUD, _PEAK, _MOST_GAIN = 0.2 * _FULL, 0.95 * _FULL, 12.0
_TAPS = 16
_MOST_PHASES = 1024
"""Places between two samples that are told apart: every recorder has fewer, and a rate that none has takes no longer."""
_FASTEST = 200_000
_BETWEEN_WORDS, _BETWEEN_SENTENCES = 0.05, 0.4
"""Seconds of silence."""


def read_sound(file: bytes) -> Sound:
    """What is kept of a WAV file: its speech, in one channel, as loud as every other.

    Raises SoundTooLarge, SoundNotWave, SoundTooLong and SoundSilent.
    """
    if len(file) > LARGEST_FILE:
        raise SoundTooLarge(most=LARGEST_FILE // 1_000_000)
    samples, rate = _samples_of(file)
    speech = _speech(samples, rate)
    if len(speech) > LONGEST_SECONDS * rate:
        raise SoundTooLong(seconds=LONGEST_SECONDS)
    loudness = _loudness(samples, speech, rate)
    kept = _levelled(_at_our_rate(speech, rate))
    return Sound(file=wave_file(kept.tobytes()), milliseconds=len(kept) * 1000 // RATE, loudness=loudness)


def wave_file(samples: bytes) -> bytes:
    """Samples as a microphone gives them, 16 bits with the low byte first, as a WAV file of the bank's own kind."""
    made = io.BytesIO()
    with wave.open(made, "wb") as writing:
        writing.setnchannels(1)
        writing.setsampwidth(2)
        writing.setframerate(RATE)
        writing.writeframes(samples[: len(samples) // 2 * 2])
    return made.getvalue()


def spoken(files: Iterable[bytes | None]) -> bytes:
    """Recordings after each other as samples, 16 bits, the low byte first; None is the pause between sentences."""
    said = bytearray()
    for file in files:
        if file is None:
            said += bytes(2 * round(_BETWEEN_SENTENCES * RATE))
        else:
            said += _raw(file) + bytes(2 * round(_BETWEEN_WORDS * RATE))
    return bytes(said)


def _raw(file: bytes) -> bytes:
    with wave.open(io.BytesIO(file), "rb") as reading:
        return reading.readframes(reading.getnframes())


def _samples_of(file: bytes) -> tuple[Sequence[int], int]:
    """The samples of one channel, and how many make a second."""
    try:
        with wave.open(io.BytesIO(file), "rb") as reading:
            channels, width, rate = reading.getnchannels(), reading.getsampwidth(), reading.getframerate()
            data = reading.readframes(reading.getnframes())
    except (wave.Error, EOFError, RuntimeError):
        raise SoundNotWave() from None
    if not (4_000 <= rate <= _FASTEST and 1 <= width <= 4 and channels <= 8):
        raise SoundNotWave()
    every = _whole_numbers(data[: len(data) // (width * channels) * width * channels], width)
    if channels == 1:
        return every, rate
    sides = (every[at::channels] for at in range(channels))
    return [sum(heard) // channels for heard in zip(*sides, strict=True)], rate


def _whole_numbers(data: bytes, width: int) -> "array[int]":
    """Samples of so many bytes as 16 bits; finer ones lose what no ear hears."""
    if width == 1:
        return array("h", ((each - 128) << 8 for each in data))
    sixteen = bytearray(len(data) // width * 2)
    sixteen[0::2], sixteen[1::2] = data[width - 2 :: width], data[width - 1 :: width]
    return array("h", bytes(sixteen))


def _speech(samples: Sequence[int], rate: int) -> Sequence[int]:
    """Without what is before and after somebody speaks. Raises SoundSilent."""
    if not samples:
        raise SoundSilent()
    # A cheap microphone adds a constant, which is no sound.
    middle = round(sum(samples) / len(samples))
    level = [each - middle for each in samples]
    size = round(_FRAME_SECONDS * rate)
    loud = _frames(level, size)
    most = max(loud)
    if most < _SILENT:
        raise SoundSilent()
    heard = [at for at, each in enumerate(loud) if each >= most * _SPEECH]
    return level[max(0, heard[0] - _BEFORE) * size : (heard[-1] + 1 + _AFTER) * size]


def _frames(samples: Sequence[int], size: int) -> list[float]:
    """How loud each moment is, as root mean square."""
    pieces = (samples[at : at + size] for at in range(0, len(samples), size))
    return [math.sqrt(sum(map(mul, piece, piece)) / len(piece)) for piece in pieces]


def _loudness(samples: Sequence[int], speech: Sequence[int], rate: int) -> Loudness:
    at_the_end = sum(abs(each) >= _END for each in samples)
    if at_the_end > max(_FEW, len(speech) * _CLIPPED):
        return Loudness.CLIPPED
    softly = max(_frames(speech, round(_FRAME_SECONDS * rate))) < _QUIET
    return Loudness.QUIET if softly else Loudness.GOOD


def _levelled(samples: Sequence[float]) -> "array[int]":
    """As loud as the recordings of everybody else, however near the microphone was."""
    loudest = max(_frames([round(each) for each in samples], round(_FRAME_SECONDS * RATE)))
    peak = max(max(samples), -min(samples), 1.0)
    gain = min(_LOUD / max(loudest, 1.0), _PEAK / peak, _MOST_GAIN)
    return array("h", (round(each * gain) for each in samples))


def _at_our_rate(samples: Sequence[int], rate: int) -> Sequence[float]:
    """Sampled anew at RATE, without the high sounds that it cannot hold (they would come back as hiss)."""
    if rate == RATE:
        return samples
    shared = math.gcd(rate, RATE)
    down, up = rate // shared, RATE // shared
    phases = min(up, _MOST_PHASES)
    half = math.ceil(_TAPS * max(1.0, rate / RATE))
    padded = [0] * half + list(samples) + [0] * (half + 1)
    made = []
    for place in range(len(samples) * up // down):
        begin, phase = divmod(place * down, up)
        taps = _taps(rate, phase * phases // up / phases)
        made.append(sum(map(mul, taps, padded[begin + 1 : begin + 1 + 2 * half])))
    return made or [0.0]


@lru_cache(_MOST_PHASES)
def _taps(rate: int, shift: float) -> tuple[float, ...]:
    """A windowed sinc around a point that lies `shift` of a sample after a sample."""
    cut = min(1.0, RATE / rate)
    half = math.ceil(_TAPS / cut)
    taps = []
    for at in range(-half + 1, half + 1):
        away = at - shift
        sinc = cut if away == 0 else math.sin(math.pi * cut * away) / (math.pi * away)
        taps.append(sinc * (0.5 + 0.5 * math.cos(math.pi * away / (half + 1))))
    whole = sum(taps)
    return tuple(each / whole for each in taps)
