"""Sound files: what people bring in becomes one kind of recording, and recordings become a sentence."""

import io
import wave
from array import array
from itertools import pairwise

import pytest

from tests.fixtures.tones import tone
from timebank.domain.voice_refusals import SoundNotWave, SoundSilent, SoundTooLarge, SoundTooLong
from timebank.domain.voices import LARGEST_FILE, LONGEST_SECONDS, RATE, Loudness
from timebank.formats.sound import read_sound, spoken, wave_file


def samples(file: bytes) -> "array[int]":
    with wave.open(io.BytesIO(file)) as reading:
        assert (reading.getnchannels(), reading.getsampwidth(), reading.getframerate()) == (1, 2, RATE)
        return array("h", reading.readframes(reading.getnframes()))


def pitch_of(sound: "array[int]") -> float:
    """How often it goes through zero, in the middle half."""
    middle = sound[len(sound) // 4 : len(sound) * 3 // 4]
    return sum((one < 0) != (other < 0) for one, other in pairwise(middle)) / 2 / (len(middle) / RATE)


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("width", [1, 2, 3, 4])
@pytest.mark.parametrize("rate", [8_000, RATE, 22_050, 44_100, 48_000])
def test_whatever_recorder_it_comes_from_it_is_kept_alike(rate: int, width: int, channels: int) -> None:
    found = read_sound(tone(rate=rate, width=width, channels=channels))
    kept = samples(found.file)
    assert found.loudness is Loudness.GOOD
    assert pitch_of(kept) == pytest.approx(440, rel=0.03)
    assert found.milliseconds == len(kept) * 1000 // RATE
    # The silence before and after is gone, but for a breath.
    assert 1000 <= found.milliseconds <= 1250


def test_soft_and_loud_voices_come_out_alike() -> None:
    heard = [max(samples(read_sound(tone(loud=loud)).file)) for loud in (0.05, 0.3, 0.8)]
    assert max(heard) < 1.1 * min(heard)


def test_what_16_000_samples_cannot_hold_does_not_come_back_as_another_tone() -> None:
    low, high = (samples(read_sound(tone(rate=48_000, pitch=pitch)).file) for pitch in (1000, 11_000))
    assert pitch_of(low) == pytest.approx(1000, rel=0.03)
    middle = high[len(high) // 4 : len(high) * 3 // 4]
    assert max(map(abs, middle)) < 0.05 * max(low)


def test_a_constant_of_the_microphone_is_no_sound() -> None:
    kept = samples(read_sound(tone(hum=3000)).file)
    assert abs(sum(kept) / len(kept)) < 60
    with pytest.raises(SoundSilent):
        read_sound(tone(loud=0, hum=3000))


def test_too_soft_is_told_and_so_is_what_crackles() -> None:
    assert read_sound(tone(loud=0.01)).loudness is Loudness.QUIET
    assert read_sound(tone(loud=0.95)).loudness is Loudness.GOOD
    assert read_sound(tone(loud=1.6)).loudness is Loudness.CLIPPED
    assert read_sound(tone(loud=1.6, width=1)).loudness is Loudness.CLIPPED


def test_nobody_speaks_in_it() -> None:
    for file in (tone(loud=0.001), tone(seconds=0, around=0), wave_file(b"")):
        with pytest.raises(SoundSilent):
            read_sound(file)


def test_a_speech_is_no_phrase_but_a_phrase_in_a_long_silence_is() -> None:
    with pytest.raises(SoundTooLong) as refused:
        read_sound(tone(LONGEST_SECONDS + 1, rate=8_000))
    assert refused.value.facts == {"seconds": LONGEST_SECONDS}
    assert read_sound(tone(1, rate=8_000, around=LONGEST_SECONDS)).milliseconds < 1300


@pytest.mark.parametrize(
    "file",
    [
        b"",
        b"RIFF",
        b"ID3\x04 an mp3 that was given another name",
        tone()[:30],
        tone()[:20] + b"\x03\x00" + tone()[22:],
        tone()[:22] + b"\x00\x00" + tone()[24:],
        tone()[:24] + b"\x00\x00\x00\x00" + tone()[28:],
    ],
    ids=["empty", "head", "mp3", "cut", "floats", "no channel", "no rate"],
)
def test_what_is_no_plain_wav_file_is_told(file: bytes) -> None:
    with pytest.raises(SoundNotWave):
        read_sound(file)


def test_a_file_that_broke_off_gives_what_is_there() -> None:
    assert read_sound(tone()[:40_000]).milliseconds > 300


def test_a_huge_file_is_not_read() -> None:
    with pytest.raises(SoundTooLarge):
        read_sound(bytes(LARGEST_FILE + 1))


def test_recordings_become_a_sentence_with_pauses() -> None:
    one, other = read_sound(tone(0.5)).file, read_sound(tone(0.3)).file
    said = spoken([one, None, other])
    words = sum(len(samples(each)) for each in (one, other)) * 2
    assert said.startswith(samples(one).tobytes())
    assert samples(other).tobytes() in said
    assert 0.4 < (len(said) - words) / 2 / RATE < 0.7
    assert spoken([]) == b""
