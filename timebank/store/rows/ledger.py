"""The books: entries, transfers and participations are append-only, guarded by triggers."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    String,
    Table,
    Text,
    Uuid,
    text,
)

from timebank.store.rows.base import Moment, metadata

ledger_head = Table(
    "ledger_head",
    metadata,
    # One row: lock, counters and the chain's tip together, so that numbering and chaining never race.
    Column("key", Integer, primary_key=True, autoincrement=False),
    Column("sequence", BigInteger, nullable=False),
    Column("digest", LargeBinary(32), nullable=False),
    Column("account_counter", Integer, nullable=False),
    # Grows with every change of the settings, so that a desk re-reads them only when they changed.
    Column("settings_version", Integer, nullable=False),
    CheckConstraint("key = 1", name="one_row"),
)

entries = Table(
    "entries",
    metadata,
    # Not BigInteger with autoincrement: the head gives the number, so that a gap can be seen.
    Column("sequence", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False),
    Column("id", Uuid, nullable=False, unique=True),
    Column("kind", String(16), nullable=False),
    Column("service_date", Date, nullable=False),
    Column("posted_at", Moment, nullable=False),
    Column("operator", Integer, ForeignKey("operators.key"), nullable=False),
    Column("talent", String(40), ForeignKey("talents.code")),
    Column("organisation", Integer, ForeignKey("accounts.key")),
    Column("confirmation", String(16)),
    Column("reverses", BigInteger, ForeignKey("entries.sequence")),
    Column("content", LargeBinary(32), nullable=False),
    Column("text_digest", LargeBinary(32)),
    Column("digest", LargeBinary(32), nullable=False),
    # Partial: among a million empty ones the planner takes an index of them all for useless.
    Index(
        "uq_entries_reverses",
        "reverses",
        unique=True,
        sqlite_where=text("reverses IS NOT NULL"),
        postgresql_where=text("reverses IS NOT NULL"),
    ),
    Index(
        None,
        "organisation",
        "service_date",
        sqlite_where=text("organisation IS NOT NULL"),
        postgresql_where=text("organisation IS NOT NULL"),
    ),
    # A month is reviewed, and a million entries are read by the day on which they happened.
    Index(None, "service_date", "sequence"),
)

transfers = Table(
    "transfers",
    metadata,
    Column("sequence", BigInteger, ForeignKey("entries.sequence"), primary_key=True, autoincrement=False),
    Column("position", SmallInteger, primary_key=True, autoincrement=False),
    Column("debit", Integer, ForeignKey("accounts.key"), nullable=False),
    Column("credit", Integer, ForeignKey("accounts.key"), nullable=False),
    Column("minutes", BigInteger, nullable=False),
    CheckConstraint("minutes > 0", name="positive"),
    CheckConstraint("debit <> credit", name="two_accounts"),
    # A statement is read from the indexes alone; deciphering the page of every row would take twice as long.
    Index(None, "debit", "sequence", "minutes", "credit"),
    Index(None, "credit", "sequence", "minutes", "debit"),
    sqlite_with_rowid=False,
)

participations = Table(
    "participations",
    metadata,
    Column("sequence", BigInteger, ForeignKey("entries.sequence"), primary_key=True, autoincrement=False),
    Column("position", SmallInteger, primary_key=True, autoincrement=False),
    Column("account", Integer, ForeignKey("accounts.key"), nullable=False),
    Column("side", String(8), nullable=False),
    Column("minutes", BigInteger, nullable=False),
    CheckConstraint("minutes <> 0", name="not_zero"),
    CheckConstraint("side in ('given', 'received', 'attended')", name="side"),
    Index(None, "account", "sequence", "side", "minutes"),
    sqlite_with_rowid=False,
)

entry_texts = Table(
    "entry_texts",
    metadata,
    Column("sequence", BigInteger, ForeignKey("entries.sequence"), primary_key=True, autoincrement=False),
    Column("note", Text, nullable=False),
    Column("override", Text, nullable=False),
    # Destroyed together with the text; without it the digest says nothing about what stood here.
    Column("salt", LargeBinary(16), nullable=False),
    Column("erased_at", Moment),
)

entry_confirmations = Table(
    "entry_confirmations",
    metadata,
    # A confirmation that came after the booking: a row of its own, never a change of the entry.
    Column("sequence", BigInteger, ForeignKey("entries.sequence"), primary_key=True, autoincrement=False),
    Column("confirmation", String(16), nullable=False),
    Column("operator", Integer, ForeignKey("operators.key"), nullable=False),
    Column("confirmed_at", Moment, nullable=False),
)

pending = Table(
    "pending",
    metadata,
    Column("id", Uuid, primary_key=True),
    # The order as it was given, without free text (JSON, `timebank.store.pending` writes and reads it).
    Column("body", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("override", Text, nullable=False),
    Column("content", LargeBinary(32), nullable=False),
    Column("operator", Integer, ForeignKey("operators.key"), nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("expires_on", Date, nullable=False),
    Column("needs_confirmation", Boolean(create_constraint=False), nullable=False),
    Column("needs_signature", Boolean(create_constraint=False), nullable=False),
    Column("state", String(12), nullable=False),
    Column("settled_by", Integer, ForeignKey("operators.key")),
    Column("settled_at", Moment),
    CheckConstraint("state in ('waiting', 'posted', 'declined', 'expired')", name="state"),
    Index(None, "state", "created_at"),
)

pending_parties = Table(
    "pending_parties",
    metadata,
    Column("id", Uuid, ForeignKey("pending.id"), primary_key=True),
    Column("account", Integer, ForeignKey("accounts.key"), primary_key=True),
    Index(None, "account"),
)
