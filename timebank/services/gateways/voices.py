"""The voices that read aloud, as the services see them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from timebank.domain.voices import Recorded, Sound


class VoiceGateway(Protocol):
    """Recordings, by language and the words that are said."""

    def of(self, language: str) -> list[Recorded]:
        """What is recorded in a language, whether or not it is still said."""
        ...

    def sounds(self, language: str, words: Sequence[str]) -> dict[str, bytes]:
        """The recordings of these words, as WAV files; words that are not recorded are not there."""
        ...

    def keep(self, language: str, words: str, sound: Sound, at: datetime) -> None:
        """Keep a recording; the one of the same words is replaced."""
        ...

    def drop(self, language: str, words: str) -> bool:
        """Forget a recording; gives whether there was one."""
        ...
