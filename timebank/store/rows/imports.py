"""What is known about other programs' files: who their people are here, and what was booked for them.

No name and no number of another program stands here: `person` is a UUID made from the source's own id (or
folded name) under the bank's identity. Erasing a member leaves the row, so that a second import of an old
file does not enrol an erased person again.
"""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Uuid,
)

from timebank.store.rows.base import metadata

source_people = Table(
    "source_people",
    metadata,
    Column("source", String(40), primary_key=True),
    Column("person", Uuid, primary_key=True),
    Column("account", Integer, ForeignKey("accounts.key"), nullable=False),
    # Minutes, net (+ earned). `opened` = `stated` - (`history` - `later`) once a balance was stated, so
    # that a source's balances and its history never count twice, whichever came first.
    # The last balance that the source stated, and the day on which it was true.
    Column("stated", BigInteger),
    Column("stated_on", Date),
    # All movements booked from this source, and the part of them dated after `stated_on`.
    Column("history", BigInteger, nullable=False),
    Column("later", BigInteger, nullable=False),
    Column("opened", BigInteger, nullable=False),
    # How many opening entries were booked: part of the next one's id.
    Column("openings", Integer, nullable=False),
    CheckConstraint("(stated IS NULL) = (stated_on IS NULL)", name="stated_whole"),
    Index(None, "account"),
)
