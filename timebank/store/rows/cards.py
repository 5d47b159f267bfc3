"""Members' cards and PINs, operators' badges: digests and hashes only."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Table, Text

from timebank.store.rows.base import Moment, metadata

cards = Table(
    "cards",
    metadata,
    # SHA-256 of what the code on the card holds: who reads this table cannot make a card.
    Column("digest", LargeBinary(32), primary_key=True),
    Column("account", Integer, ForeignKey("members.account"), nullable=False),
    Column("issued_at", Moment, nullable=False),
    Column("operator", Integer, ForeignKey("operators.key"), nullable=False),
    # When its paper was made. None of a card that works and that nobody holds: the power went in between.
    Column("printed_at", Moment),
    Column("withdrawn_at", Moment),
    Index(None, "account"),
)

pins = Table(
    "pins",
    metadata,
    Column("account", Integer, ForeignKey("members.account"), primary_key=True, autoincrement=False),
    # Argon2id in PHC string format.
    Column("pin", Text, nullable=False),
    Column("set_at", Moment, nullable=False),
    Column("operator", Integer, ForeignKey("operators.key"), nullable=False),
)

badges = Table(
    "badges",
    metadata,
    Column("digest", LargeBinary(32), primary_key=True),
    Column("holder", Integer, ForeignKey("operators.key"), nullable=False),
    Column("issued_at", Moment, nullable=False),
    Column("withdrawn_at", Moment),
    Index(None, "holder"),
)
