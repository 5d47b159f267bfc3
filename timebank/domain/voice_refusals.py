"""What the time bank may refuse about recordings (see `timebank.domain.errors` for all else)."""

from timebank.domain.troubles import Refusal


class SoundTooLarge(Refusal):
    """The file has more than `most` MB."""


class SoundNotWave(Refusal):
    """No WAV file, or one that is packed in a way of its own."""


class SoundTooLong(Refusal):
    """It takes longer than `seconds`."""


class SoundSilent(Refusal):
    """Nobody speaks in it."""


class WordsNotSaid(Refusal):
    """The kiosk says no such words in this language (any more)."""


class NotRecorded(Refusal):
    """Some of these words are not recorded (any more)."""
