"""What the kiosks keep: wrong tries, and who rang for help."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, SmallInteger, String, Table, Uuid

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
