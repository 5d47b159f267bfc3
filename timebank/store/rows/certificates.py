"""The register of certificates: what stays, what erasure destroys, and the key that signs.

`certificates` is the register itself and holds no name. `certificate_papers` holds the issued file
and the facts on it and loses its row when a member is erased; the register keeps number, dates,
state and a digest whose salt goes too. `certificate_entries` tells which entries a paper counted, so
that a reversal flags it. Of the `signing_keys` one signs; the private half of the others is empty.
"""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from timebank.store.rows.base import Moment, metadata

signing_keys = Table(
    "signing_keys",
    metadata,
    Column("key_id", LargeBinary(4), primary_key=True),
    Column("public_key", LargeBinary(32), nullable=False),
    Column("private_key", LargeBinary(32), nullable=False),
    Column("made_at", Moment, nullable=False),
)

certificates = Table(
    "certificates",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("year", Integer, nullable=False),
    Column("running", Integer, nullable=False),
    Column("number", String(16), nullable=False, unique=True),
    Column("account", Integer, ForeignKey("accounts.key"), nullable=False),
    Column("organisation", Integer, ForeignKey("accounts.key")),
    Column("language", String(8)),
    Column("period_start", Date, nullable=False),
    Column("period_until", Date, nullable=False),
    Column("given_minutes", Integer, nullable=False),
    Column("attended_minutes", Integer, nullable=False),
    Column("issued_at", Moment, nullable=False),
    Column("issued_by", Integer, ForeignKey("operators.key"), nullable=False),
    Column("key_id", LargeBinary(4), ForeignKey("signing_keys.key_id"), nullable=False),
    Column("salt", LargeBinary(16)),
    Column("facts_digest", LargeBinary(32), nullable=False),
    Column("file_digest", LargeBinary(32), nullable=False),
    Column("flagged_at", Moment),
    Column("flagged_entry", BigInteger, ForeignKey("entries.sequence")),
    Column("withdrawn_at", Moment),
    Column("withdrawn_by", Integer, ForeignKey("operators.key")),
    UniqueConstraint("year", "running"),
    CheckConstraint("given_minutes >= 0 AND attended_minutes >= 0", name="no_negative_time"),
    CheckConstraint("period_start <= period_until", name="period_in_order"),
    CheckConstraint("(flagged_at IS NULL) = (flagged_entry IS NULL)", name="flagged_whole"),
    CheckConstraint("(withdrawn_at IS NULL) = (withdrawn_by IS NULL)", name="withdrawn_whole"),
    Index(None, "account"),
    Index(None, "file_digest"),
)

certificate_papers = Table(
    "certificate_papers",
    metadata,
    Column("certificate", Integer, ForeignKey("certificates.key"), primary_key=True, autoincrement=False),
    Column("file", LargeBinary, nullable=False),
    Column("facts", Text, nullable=False),
    Column("withdrawn_reason", Text),
)

certificate_entries = Table(
    "certificate_entries",
    metadata,
    Column("certificate", Integer, ForeignKey("certificates.key"), primary_key=True, autoincrement=False),
    Column("entry", BigInteger, ForeignKey("entries.sequence"), primary_key=True, autoincrement=False),
    Index(None, "entry"),
)
