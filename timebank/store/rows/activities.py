"""Activities that come back, their sessions, and who was there."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    String,
    Table,
    Text,
    Uuid,
)

from timebank.store.rows.base import Moment, metadata

activity_series = Table(
    "activity_series",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("title", Text, nullable=False),
    Column("organisation", Integer, ForeignKey("accounts.key"), nullable=False),
    Column("talent", String(40), ForeignKey("talents.code")),
    Column("place", Text, nullable=False),
    # 1 is Monday (ISO 8601); empty for something that does not come back on a fixed day.
    Column("weekday", SmallInteger),
    # Minutes after midnight, local time, and how long it takes.
    Column("starts_at", SmallInteger, nullable=False),
    Column("minutes", SmallInteger, nullable=False),
    Column("tag", String(20), nullable=False),
    Column("theme", String(40), nullable=False),
    Column("dutch_spoken", Boolean(create_constraint=False), nullable=False),
    Column("vog_needed", Boolean(create_constraint=False), nullable=False),
    Column("active", Boolean(create_constraint=False), nullable=False),
    CheckConstraint("weekday between 1 and 7", name="weekday"),
    CheckConstraint("starts_at between 0 and 1439", name="starts_at"),
    CheckConstraint("minutes > 0", name="minutes"),
    Index(None, "organisation"),
)

series_hosts = Table(
    "series_hosts",
    metadata,
    Column("series", Uuid, ForeignKey("activity_series.id"), primary_key=True),
    Column("account", Integer, ForeignKey("accounts.key"), primary_key=True),
    Index(None, "account"),
)

activity_sessions = Table(
    "activity_sessions",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("series", Uuid, ForeignKey("activity_series.id"), nullable=False),
    Column("day", Date, nullable=False),
    Column("starts_at", SmallInteger, nullable=False),
    Column("minutes", SmallInteger, nullable=False),
    Column("place", Text, nullable=False),
    Column("state", String(12), nullable=False),
    Column("closed_by", Integer, ForeignKey("operators.key")),
    Column("closed_at", Moment),
    CheckConstraint("state in ('open', 'closed', 'cancelled')", name="state"),
    CheckConstraint("minutes > 0", name="minutes"),
    Index(None, "day"),
    Index(None, "series", "day"),
)

session_attendance = Table(
    "session_attendance",
    metadata,
    Column("session", Uuid, ForeignKey("activity_sessions.id"), primary_key=True),
    # One row per person and session, however often a card is scanned.
    Column("account", Integer, ForeignKey("accounts.key"), primary_key=True),
    Column("side", String(8), nullable=False),
    # Empty: as long as the session itself.
    Column("minutes", SmallInteger),
    Column("way", String(8), nullable=False),
    Column("operator", Integer, ForeignKey("operators.key"), nullable=False),
    Column("noted_at", Moment, nullable=False),
    CheckConstraint("side in ('given', 'attended')", name="side"),
    CheckConstraint("way in ('scan', 'tick', 'paste')", name="way"),
    CheckConstraint("minutes > 0", name="minutes"),
    Index(None, "account"),
)

session_entries = Table(
    "session_entries",
    metadata,
    Column("session", Uuid, ForeignKey("activity_sessions.id"), primary_key=True),
    # The entry that closing booked, and those that corrected it later. No foreign key: the entry of an
    # operator who takes part waits in `pending` until a colleague signs it.
    Column("entry", Uuid, primary_key=True),
    Column("position", SmallInteger, nullable=False),
    Index(None, "entry"),
)
