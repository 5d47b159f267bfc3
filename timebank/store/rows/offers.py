"""What people offer and ask for, and the exchanges that came of it."""

from sqlalchemy import (
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

offers = Table(
    "offers",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("account", Integer, ForeignKey("accounts.key"), nullable=False),
    Column("direction", String(8), nullable=False),
    Column("talent", String(40), ForeignKey("talents.code"), nullable=False),
    # Free text, erasable.
    Column("words", Text, nullable=False),
    Column("language", String(8), nullable=False),
    # Seven bits, Monday lowest; 0 for "any day". The part of the day likewise: morning, afternoon, evening.
    Column("days", SmallInteger, nullable=False),
    Column("parts", SmallInteger, nullable=False),
    Column("place", Text, nullable=False),
    Column("until", Date, nullable=False),
    Column("state", String(12), nullable=False),
    Column("operator", Integer, ForeignKey("operators.key"), nullable=False),
    Column("created_at", Moment, nullable=False),
    CheckConstraint("direction in ('offer', 'request')", name="direction"),
    CheckConstraint("state in ('open', 'done', 'withdrawn')", name="state"),
    CheckConstraint("days between 0 and 127", name="days"),
    CheckConstraint("parts between 0 and 7", name="parts"),
    Index(None, "account"),
    Index(None, "state", "talent"),
)

offer_entries = Table(
    "offer_entries",
    metadata,
    Column("offer", Uuid, ForeignKey("offers.id"), primary_key=True),
    Column("entry", Uuid, ForeignKey("entries.id"), primary_key=True),
    Index(None, "entry"),
)
