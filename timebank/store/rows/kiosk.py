"""What the kiosks keep: wrong tries, who rang for help, and the voices that read aloud."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    String,
    Table,
    Text,
    Uuid,
)

from timebank.store.rows.base import Moment, metadata

kiosk_tries = Table(
    "kiosk_tries",
    metadata,
    Column("kiosk", Integer, ForeignKey("operators.key"), primary_key=True, autoincrement=False),
    # SHA-256 of the card's code or of the number, whether or not there is such a one.
    Column("digest", LargeBinary(32), primary_key=True),
    Column("way", String(10), nullable=False),
    Column("account", Integer, ForeignKey("members.account")),
    Column("times", SmallInteger, nullable=False),
    Column("last_at", Moment, nullable=False),
    Index(None, "account"),
)

kiosk_calls = Table(
    "kiosk_calls",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("kiosk", Integer, ForeignKey("operators.key"), nullable=False),
    Column("called_at", Moment, nullable=False),
    Column("account", Integer, ForeignKey("members.account")),
    Column("answered_at", Moment),
    Column("answered_by", Integer, ForeignKey("operators.key")),
    Index(None, "called_at"),
)

recordings = Table(
    "recordings",
    metadata,
    Column("language", String(8), primary_key=True),
    # Exactly what is said: a translation that is mended asks for another recording.
    Column("words", Text, primary_key=True),
    Column("sound", LargeBinary, nullable=False),
    Column("milliseconds", Integer, nullable=False),
    Column("loudness", String(8), nullable=False),
    Column("recorded_at", Moment, nullable=False),
    CheckConstraint("length(sound) between 44 and 500000", "sound"),
    CheckConstraint("loudness in ('good', 'quiet', 'clipped')", "loudness"),
)
