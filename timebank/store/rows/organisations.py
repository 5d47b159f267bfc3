"""What is kept about an organisation beside its profile: whom to call, and what it may have done."""

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Integer,
    SmallInteger,
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
