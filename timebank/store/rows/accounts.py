"""Accounts with their stored balances, and who stands behind them."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    String,
    Table,
    Text,
    text,
)

from timebank.store.rows.base import Moment, metadata

accounts = Table(
    "accounts",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("code", String(12), nullable=False, unique=True),
    Column("kind", String(12), nullable=False),
    # The one place of an account's name; erasure blanks it.
    Column("name", Text, nullable=False),
    Column("opened_on", Date, nullable=False),
    Column("closed_on", Date),
    Column("merged_into", Integer, ForeignKey("accounts.key")),
    Column("paused", Boolean(create_constraint=False), nullable=False),
    # Minutes, moved in the transaction that posts; `verify` recomputes them all.
    Column("balance", BigInteger, nullable=False),
    Column("given", BigInteger, nullable=False),
    Column("received", BigInteger, nullable=False),
    Column("attended", BigInteger, nullable=False),
    CheckConstraint("kind in ('member', 'organisation', 'pot')", name="kind"),
    Index(
        None,
        "merged_into",
        sqlite_where=text("merged_into IS NOT NULL"),
        postgresql_where=text("merged_into IS NOT NULL"),
    ),
)

members = Table(
    "members",
    metadata,
    Column("account", Integer, ForeignKey("accounts.key"), primary_key=True, autoincrement=False),
    Column("call_name", Text, nullable=False),
    Column("official_name", Text, nullable=False),
    Column("infix", Text, nullable=False),
    Column("script_name", Text, nullable=False),
    Column("sort_key", Text, nullable=False),
    Column("role", String(12)),
    Column("role_since", Date),
    Column("language", String(8), nullable=False),
    Column("phone", Text, nullable=False),
    Column("contact", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("birth_year", SmallInteger),
    CheckConstraint("role in ('newcomer', 'neighbour')", name="role"),
    Index(None, "sort_key"),
)

erasures = Table(
    "erasures",
    metadata,
    # Who was erased: the account has no name and no row in `members` any more.
    Column("account", Integer, ForeignKey("accounts.key"), primary_key=True, autoincrement=False),
    Column("erased_on", Date, nullable=False),
    # Why; it may not name them.
    Column("reason", Text, nullable=False),
)

member_languages = Table(
    "member_languages",
    metadata,
    Column("account", Integer, ForeignKey("members.account"), primary_key=True),
    Column("position", SmallInteger, primary_key=True, autoincrement=False),
    Column("language", String(8), nullable=False),
)

member_talents = Table(
    "member_talents",
    metadata,
    Column("account", Integer, ForeignKey("members.account"), primary_key=True),
    Column("direction", String(8), primary_key=True),
    Column("talent", String(40), ForeignKey("talents.code"), primary_key=True),
    CheckConstraint("direction in ('can', 'wants')", name="direction"),
    # Who can do this: matching asks it of a hundred thousand people.
    Index(None, "talent", "direction"),
)

consents = Table(
    "consents",
    metadata,
    Column("key", Integer, primary_key=True),
    # Of somebody who was erased it stays, without a name, that they agreed and to what.
    Column("account", Integer, ForeignKey("accounts.key"), nullable=False),
    Column("purpose", String(20), nullable=False),
    Column("given_at", Moment, nullable=False),
    Column("withdrawn_at", Moment),
    Column("operator", Integer, ForeignKey("operators.key"), nullable=False),
    Index(None, "account"),
)

organisations = Table(
    "organisations",
    metadata,
    Column("account", Integer, ForeignKey("accounts.key"), primary_key=True, autoincrement=False),
    Column("address", Text, nullable=False),
    Column("phone", Text, nullable=False),
    Column("kvk", String(20), nullable=False),
    Column("signatory", Text, nullable=False),
    Column("signatory_function", Text, nullable=False),
)

talents = Table(
    "talents",
    metadata,
    Column("code", String(40), primary_key=True),
    Column("category", String(40), nullable=False),
    Column("tag", String(20), nullable=False),
    Column("icon", String(60), nullable=False),
    Column("own_name", Text, nullable=False),
    Column("active", Boolean(create_constraint=False), nullable=False),
)

talent_competences = Table(
    "talent_competences",
    metadata,
    # The centre's own list for a talent, as JSON; without a row that of the catalogue holds.
    Column("talent", String(40), ForeignKey("talents.code"), primary_key=True),
    Column("body", Text, nullable=False),
)
