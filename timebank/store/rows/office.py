"""The bank's own tables: settings, operators and the audit log."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    text,
)

from timebank.store.rows.base import Moment, metadata

settings = Table(
    "settings",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)

operators = Table(
    "operators",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("name", String(120), nullable=False),
    # Folded, so that nobody is locked out by a capital letter.
    Column("sign_in_name", String(120), nullable=False, unique=True),
    Column("role", String(16), nullable=False),
    Column("member", Integer, ForeignKey("accounts.key")),
    Column("organisation", Integer, ForeignKey("accounts.key")),
    # Argon2id in PHC string format.
    Column("password", Text, nullable=False),
    Column("active", Boolean(create_constraint=False), nullable=False),
    Column("created_at", Moment, nullable=False),
    CheckConstraint("role in ('desk', 'coordinator', 'administrator', 'organisation', 'kiosk')", name="role"),
)

audit = Table(
    "audit",
    metadata,
    Column("key", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("at", Moment, nullable=False),
    Column("operator", Integer, ForeignKey("operators.key"), nullable=False),
    Column("operation", String(60), nullable=False),
    # Ids and codes only, never names or free text.
    Column("subject", String(80), nullable=False),
    Index(None, "at"),
    # What was done to one person. Without the lines of entries (their ids are longer), or posting would pay for it.
    Index(
        "ix_audit_subject",
        "subject",
        "key",
        sqlite_where=text("length(subject) < 33"),
        postgresql_where=text("length(subject) < 33"),
    ),
)
