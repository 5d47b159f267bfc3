"""Recordings behind one transaction."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from timebank.domain.voices import Loudness, Recorded, Sound
from timebank.store.rows.kiosk import recordings

_LINES = select(
    recordings.c.words, recordings.c.milliseconds, recordings.c.loudness, recordings.c.recorded_at
).order_by(recordings.c.words)


class VoiceStore:
    """The voices that read aloud."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, language: str) -> list[Recorded]:
        """What is recorded in a language, without the sounds themselves."""
        return [
            Recorded(
                words=row.words,
                milliseconds=row.milliseconds,
                loudness=Loudness(row.loudness),
                recorded_at=row.recorded_at,
            )
            for row in self._connection.execute(_LINES.where(recordings.c.language == language))
        ]

    def sounds(self, language: str, words: Sequence[str]) -> dict[str, bytes]:
        """The recordings of these words."""
        statement = select(recordings.c.words, recordings.c.sound).where(
            recordings.c.language == language, recordings.c.words.in_(words)
        )
        return {row.words: bytes(row.sound) for row in self._connection.execute(statement)}

    def keep(self, language: str, words: str, sound: Sound, at: datetime) -> None:
        """Keep a recording instead of the one before."""
        self.drop(language, words)
        row = {
            "language": language,
            "words": words,
            "sound": sound.file,
            "milliseconds": sound.milliseconds,
            "loudness": sound.loudness.value,
            "recorded_at": at,
        }
        self._connection.execute(insert(recordings), row)

    def drop(self, language: str, words: str) -> bool:
        """Forget a recording."""
        done = self._connection.execute(
            delete(recordings).where(recordings.c.language == language, recordings.c.words == words)
        )
        return bool(done.rowcount)
