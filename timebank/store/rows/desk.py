"""What the desk keeps between two moments: drafts, months that were reviewed, what was looked at, views of lists."""

from sqlalchemy import Column, ForeignKey, Integer, String, Table, Text, Uuid

from timebank.store.rows.base import Moment, metadata

drafts = Table(
    "drafts",
    metadata,
    # What an operator was typing (JSON): one draft of each form, in the bank because it names people.
    Column("operator", Integer, ForeignKey("operators.key"), primary_key=True),
    Column("form", String(20), primary_key=True),
    Column("id", Uuid, nullable=False),
    Column("body", Text, nullable=False),
    Column("saved_at", Moment, nullable=False),
)

reviewed_months = Table(
    "reviewed_months",
    metadata,
    # The year and the month as one number: 202611.
    Column("month", Integer, primary_key=True, autoincrement=False),
    Column("operator", Integer, ForeignKey("operators.key"), nullable=False),
    Column("closed_at", Moment, nullable=False),
)

flag_looks = Table(
    "flag_looks",
    metadata,
    # What a thing that asks for attention is known by, as long as its facts stay.
    Column("flag", String(32), primary_key=True),
    # How far it went when somebody looked: further than that asks anew.
    Column("extent", Integer, nullable=False),
    Column("operator", Integer, ForeignKey("operators.key"), nullable=False),
    Column("looked_at", Moment, nullable=False),
    # Free text: goes when it is forgotten.
    Column("reason", Text, nullable=False),
)

list_views = Table(
    "list_views",
    metadata,
    Column("operator", Integer, ForeignKey("operators.key"), primary_key=True),
    Column("place", String(40), primary_key=True),
    Column("name", String(80), primary_key=True),
    # Filters, columns and order (JSON).
    Column("body", Text, nullable=False),
)
