"""A member's own circle: relations, organisations, who they are not to be paired with, their goal, their VOG."""

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
    Text,
)

from timebank.store.rows.base import Moment, metadata

relations = Table(
    "relations",
    metadata,
    # One row for both: the smaller key stands first.
    Column("one", Integer, ForeignKey("members.account"), primary_key=True),
    Column("other", Integer, ForeignKey("members.account"), primary_key=True),
    Column("kind", String(8), primary_key=True),
    Column("since", Date, nullable=False),
    CheckConstraint("kind in ('buddy', 'family', 'friend', 'coach', 'club')", name="kind"),
    CheckConstraint("one < other", name="order"),
    Index(None, "other"),
)

not_paired = Table(
    "not_paired",
    metadata,
    # No reason is stored.
    Column("one", Integer, ForeignKey("members.account"), primary_key=True),
    Column("other", Integer, ForeignKey("members.account"), primary_key=True),
    CheckConstraint("one < other", name="order"),
    Index(None, "other"),
)

memberships = Table(
    "memberships",
    metadata,
    Column("account", Integer, ForeignKey("members.account"), primary_key=True),
    Column("organisation", Integer, ForeignKey("accounts.key"), primary_key=True),
    Column("since", Date, nullable=False),
    Index(None, "organisation"),
)

member_goals = Table(
    "member_goals",
    metadata,
    # The member's own goal: no route and no duty is kept.
    Column("account", Integer, ForeignKey("members.account"), primary_key=True, autoincrement=False),
    Column("counts", String(8), nullable=False),
    Column("minutes", BigInteger, nullable=False),
    Column("since", Date, nullable=False),
    CheckConstraint("counts in ('given', 'attended', 'both')", name="counts"),
    CheckConstraint("minutes > 0", name="minutes"),
)

conduct_checks = Table(
    "conduct_checks",
    metadata,
    # A certificate of conduct (VOG): only when it was seen and when it is due again, never the paper.
    Column("account", Integer, ForeignKey("members.account"), primary_key=True, autoincrement=False),
    Column("seen_on", Date, nullable=False),
    Column("renew_on", Date),
)

retention_keeps = Table(
    "retention_keeps",
    metadata,
    # Who is kept although their time is over, until the end of this day.
    Column("account", Integer, ForeignKey("members.account"), primary_key=True, autoincrement=False),
    Column("until", Date, nullable=False),
    # Free text, erasable.
    Column("reason", Text, nullable=False),
    Column("operator", Integer, ForeignKey("operators.key"), nullable=False),
    Column("kept_at", Moment, nullable=False),
)
