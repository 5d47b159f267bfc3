"""What is kept about an organisation beside its profile: whom to call, what it may have done, how its papers look."""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Integer,
    LargeBinary,
    SmallInteger,
    String,
    Table,
    Text,
)

from timebank.store.rows.base import metadata

organisation_contacts = Table(
    "organisation_contacts",
    metadata,
    Column("organisation", Integer, ForeignKey("organisations.account"), primary_key=True),
    Column("position", SmallInteger, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("function", Text, nullable=False),
    Column("phone", Text, nullable=False),
    Column("email", Text, nullable=False),
)

organisation_permits = Table(
    "organisation_permits",
    metadata,
    # A permit of the UWV (vrijwilligersverklaring): for which work, and its last day. Never the paper itself.
    Column("organisation", Integer, ForeignKey("organisations.account"), primary_key=True),
    Column("position", SmallInteger, primary_key=True, autoincrement=False),
    Column("work", Text, nullable=False),
    Column("valid_until", Date, nullable=False),
)

organisation_looks = Table(
    "organisation_looks",
    metadata,
    # No row: the house's own look. The logo is what was read from a file once, never that file.
    Column(
        "organisation", Integer, ForeignKey("organisations.account"), primary_key=True, autoincrement=False
    ),
    Column("colour", String(7), nullable=False),
    Column("logo", LargeBinary),
    Column("logo_wide", Integer),
    Column("logo_high", Integer),
    Column("reflection", Boolean(create_constraint=False), nullable=False),
    Column("competences", Boolean(create_constraint=False), nullable=False),
    Column("annex", Boolean(create_constraint=False), nullable=False),
    Column("second_language", Boolean(create_constraint=False), nullable=False),
    Column("reviewed", Boolean(create_constraint=False), nullable=False),
    Column("reviewed_by", Text, nullable=False),
    Column("reviewed_function", Text, nullable=False),
)
