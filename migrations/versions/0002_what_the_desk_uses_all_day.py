"""Activities, offers, the informal network, cards and drafts."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


# What a statement shows of transfers and participations lies in the indexes.
_OLD = (
    ("transfers", ("debit", "sequence", "minutes")),
    ("transfers", ("credit", "sequence", "minutes")),
    ("participations", ("account", "sequence")),
)
_NEW = (
    ("transfers", ("debit", "sequence", "minutes", "credit")),
    ("transfers", ("credit", "sequence", "minutes", "debit")),
    ("participations", ("account", "sequence", "side", "minutes")),
)

_ROLES = ("desk", "coordinator", "administrator", "organisation")


def upgrade() -> None:
    _index_anew(_OLD, _NEW)
    _allow_roles(*_ROLES, "kiosk")
    _consents_of("accounts", "key")
    op.create_table(
        "activity_series",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("organisation", sa.Integer(), nullable=False),
        sa.Column("talent", sa.String(length=40), nullable=True),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("weekday", sa.SmallInteger(), nullable=True),
        sa.Column("starts_at", sa.SmallInteger(), nullable=False),
        sa.Column("minutes", sa.SmallInteger(), nullable=False),
        sa.Column("tag", sa.String(length=20), nullable=False),
        sa.Column("theme", sa.String(length=40), nullable=False),
        sa.Column("dutch_spoken", sa.Boolean(), nullable=False),
        sa.Column("vog_needed", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("minutes > 0", name=op.f("ck_activity_series_minutes")),
        sa.CheckConstraint("starts_at between 0 and 1439", name=op.f("ck_activity_series_starts_at")),
        sa.CheckConstraint("weekday between 1 and 7", name=op.f("ck_activity_series_weekday")),
        sa.ForeignKeyConstraint(
            ["organisation"], ["accounts.key"], name=op.f("fk_activity_series_organisation")
        ),
        sa.ForeignKeyConstraint(["talent"], ["talents.code"], name=op.f("fk_activity_series_talent")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity_series")),
    )
    op.create_index(
        op.f("ix_activity_series_organisation"), "activity_series", ["organisation"], unique=False
    )

    op.create_table(
        "activity_sessions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("series", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("starts_at", sa.SmallInteger(), nullable=False),
        sa.Column("minutes", sa.SmallInteger(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("closed_by", sa.Integer(), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "state in ('open', 'closed', 'cancelled')", name=op.f("ck_activity_sessions_state")
        ),
        sa.CheckConstraint("minutes > 0", name=op.f("ck_activity_sessions_minutes")),
        sa.ForeignKeyConstraint(
            ["closed_by"], ["operators.key"], name=op.f("fk_activity_sessions_closed_by")
        ),
        sa.ForeignKeyConstraint(["series"], ["activity_series.id"], name=op.f("fk_activity_sessions_series")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity_sessions")),
    )
    op.create_index(op.f("ix_activity_sessions_day"), "activity_sessions", ["day"], unique=False)
    op.create_index(
        op.f("ix_activity_sessions_series_day"), "activity_sessions", ["series", "day"], unique=False
    )

    op.create_table(
        "badges",
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("holder", sa.Integer(), nullable=False),
        sa.Column("issued_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["holder"], ["operators.key"], name=op.f("fk_badges_holder")),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_badges")),
    )
    op.create_index(op.f("ix_badges_holder"), "badges", ["holder"], unique=False)

    op.create_table(
        "cards",
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("account", sa.Integer(), nullable=False),
        sa.Column("issued_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator", sa.Integer(), nullable=False),
        sa.Column("printed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["account"], ["members.account"], name=op.f("fk_cards_account")),
        sa.ForeignKeyConstraint(["operator"], ["operators.key"], name=op.f("fk_cards_operator")),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_cards")),
    )
    op.create_index(op.f("ix_cards_account"), "cards", ["account"], unique=False)

    op.create_table(
        "conduct_checks",
        sa.Column("account", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("seen_on", sa.Date(), nullable=False),
        sa.Column("renew_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["account"], ["members.account"], name=op.f("fk_conduct_checks_account")),
        sa.PrimaryKeyConstraint("account", name=op.f("pk_conduct_checks")),
    )
    op.create_table(
        "drafts",
        sa.Column("operator", sa.Integer(), nullable=False),
        sa.Column("form", sa.String(length=20), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["operator"], ["operators.key"], name=op.f("fk_drafts_operator")),
        sa.PrimaryKeyConstraint("operator", "form", name=op.f("pk_drafts")),
    )
    op.create_table(
        "flag_looks",
        sa.Column("flag", sa.String(length=32), nullable=False),
        sa.Column("extent", sa.Integer(), nullable=False),
        sa.Column("operator", sa.Integer(), nullable=False),
        sa.Column("looked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["operator"], ["operators.key"], name=op.f("fk_flag_looks_operator")),
        sa.PrimaryKeyConstraint("flag", name=op.f("pk_flag_looks")),
    )
    op.create_table(
        "erasures",
        sa.Column("account", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("erased_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["account"], ["accounts.key"], name=op.f("fk_erasures_account")),
        sa.PrimaryKeyConstraint("account", name=op.f("pk_erasures")),
    )
    op.create_table(
        "list_views",
        sa.Column("operator", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["operator"], ["operators.key"], name=op.f("fk_list_views_operator")),
        sa.PrimaryKeyConstraint("operator", "place", "name", name=op.f("pk_list_views")),
    )
    op.create_table(
        "member_goals",
        sa.Column("account", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("counts", sa.String(length=8), nullable=False),
        sa.Column("minutes", sa.BigInteger(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.CheckConstraint("counts in ('given', 'attended', 'both')", name=op.f("ck_member_goals_counts")),
        sa.CheckConstraint("minutes > 0", name=op.f("ck_member_goals_minutes")),
        sa.ForeignKeyConstraint(["account"], ["members.account"], name=op.f("fk_member_goals_account")),
        sa.PrimaryKeyConstraint("account", name=op.f("pk_member_goals")),
    )
    op.create_table(
        "memberships",
        sa.Column("account", sa.Integer(), nullable=False),
        sa.Column("organisation", sa.Integer(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["account"], ["members.account"], name=op.f("fk_memberships_account")),
        sa.ForeignKeyConstraint(["organisation"], ["accounts.key"], name=op.f("fk_memberships_organisation")),
        sa.PrimaryKeyConstraint("account", "organisation", name=op.f("pk_memberships")),
    )
    op.create_index(op.f("ix_memberships_organisation"), "memberships", ["organisation"], unique=False)

    op.create_table(
        "not_paired",
        sa.Column("one", sa.Integer(), nullable=False),
        sa.Column("other", sa.Integer(), nullable=False),
        sa.CheckConstraint("one < other", name=op.f("ck_not_paired_order")),
        sa.ForeignKeyConstraint(["one"], ["members.account"], name=op.f("fk_not_paired_one")),
        sa.ForeignKeyConstraint(["other"], ["members.account"], name=op.f("fk_not_paired_other")),
        sa.PrimaryKeyConstraint("one", "other", name=op.f("pk_not_paired")),
    )
    op.create_index(op.f("ix_not_paired_other"), "not_paired", ["other"], unique=False)

    op.create_table(
        "offers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account", sa.Integer(), nullable=False),
        sa.Column("direction", sa.String(length=8), nullable=False),
        sa.Column("talent", sa.String(length=40), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("days", sa.SmallInteger(), nullable=False),
        sa.Column("parts", sa.SmallInteger(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("operator", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("direction in ('offer', 'request')", name=op.f("ck_offers_direction")),
        sa.CheckConstraint("state in ('open', 'done', 'withdrawn')", name=op.f("ck_offers_state")),
        sa.CheckConstraint("days between 0 and 127", name=op.f("ck_offers_days")),
        sa.CheckConstraint("parts between 0 and 7", name=op.f("ck_offers_parts")),
        sa.ForeignKeyConstraint(["account"], ["accounts.key"], name=op.f("fk_offers_account")),
        sa.ForeignKeyConstraint(["operator"], ["operators.key"], name=op.f("fk_offers_operator")),
        sa.ForeignKeyConstraint(["talent"], ["talents.code"], name=op.f("fk_offers_talent")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offers")),
    )
    op.create_index(op.f("ix_offers_account"), "offers", ["account"], unique=False)
    op.create_index(op.f("ix_offers_state_talent"), "offers", ["state", "talent"], unique=False)

    op.create_table(
        "organisation_contacts",
        sa.Column("organisation", sa.Integer(), nullable=False),
        sa.Column("position", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("function", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation"], ["organisations.account"], name=op.f("fk_organisation_contacts_organisation")
        ),
        sa.PrimaryKeyConstraint("organisation", "position", name=op.f("pk_organisation_contacts")),
    )
    op.create_table(
        "organisation_looks",
        sa.Column("organisation", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("colour", sa.String(length=7), nullable=False),
        sa.Column("logo", sa.LargeBinary(), nullable=True),
        sa.Column("logo_wide", sa.Integer(), nullable=True),
        sa.Column("logo_high", sa.Integer(), nullable=True),
        sa.Column("reflection", sa.Boolean(), nullable=False),
        sa.Column("competences", sa.Boolean(), nullable=False),
        sa.Column("annex", sa.Boolean(), nullable=False),
        sa.Column("second_language", sa.Boolean(), nullable=False),
        sa.Column("reviewed", sa.Boolean(), nullable=False),
        sa.Column("reviewed_by", sa.Text(), nullable=False),
        sa.Column("reviewed_function", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation"], ["organisations.account"], name=op.f("fk_organisation_looks_organisation")
        ),
        sa.PrimaryKeyConstraint("organisation", name=op.f("pk_organisation_looks")),
    )
    op.create_table(
        "organisation_permits",
        sa.Column("organisation", sa.Integer(), nullable=False),
        sa.Column("position", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("work", sa.Text(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation"], ["organisations.account"], name=op.f("fk_organisation_permits_organisation")
        ),
        sa.PrimaryKeyConstraint("organisation", "position", name=op.f("pk_organisation_permits")),
    )
    op.create_table(
        "pins",
        sa.Column("account", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("pin", sa.Text(), nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["account"], ["members.account"], name=op.f("fk_pins_account")),
        sa.ForeignKeyConstraint(["operator"], ["operators.key"], name=op.f("fk_pins_operator")),
        sa.PrimaryKeyConstraint("account", name=op.f("pk_pins")),
    )
    op.create_table(
        "relations",
        sa.Column("one", sa.Integer(), nullable=False),
        sa.Column("other", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.CheckConstraint(
            "kind in ('buddy', 'family', 'friend', 'coach', 'club')", name=op.f("ck_relations_kind")
        ),
        sa.CheckConstraint("one < other", name=op.f("ck_relations_order")),
        sa.ForeignKeyConstraint(["one"], ["members.account"], name=op.f("fk_relations_one")),
        sa.ForeignKeyConstraint(["other"], ["members.account"], name=op.f("fk_relations_other")),
        sa.PrimaryKeyConstraint("one", "other", "kind", name=op.f("pk_relations")),
    )
    op.create_index(op.f("ix_relations_other"), "relations", ["other"], unique=False)

    op.create_table(
        "retention_keeps",
        sa.Column("account", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("operator", sa.Integer(), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account"], ["members.account"], name=op.f("fk_retention_keeps_account")),
        sa.ForeignKeyConstraint(["operator"], ["operators.key"], name=op.f("fk_retention_keeps_operator")),
        sa.PrimaryKeyConstraint("account", name=op.f("pk_retention_keeps")),
    )
    op.create_table(
        "reviewed_months",
        sa.Column("month", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("operator", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["operator"], ["operators.key"], name=op.f("fk_reviewed_months_operator")),
        sa.PrimaryKeyConstraint("month", name=op.f("pk_reviewed_months")),
    )
    op.create_table(
        "series_hosts",
        sa.Column("series", sa.Uuid(), nullable=False),
        sa.Column("account", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["account"], ["accounts.key"], name=op.f("fk_series_hosts_account")),
        sa.ForeignKeyConstraint(["series"], ["activity_series.id"], name=op.f("fk_series_hosts_series")),
        sa.PrimaryKeyConstraint("series", "account", name=op.f("pk_series_hosts")),
    )
    op.create_index(op.f("ix_series_hosts_account"), "series_hosts", ["account"], unique=False)

    op.create_table(
        "talent_competences",
        sa.Column("talent", sa.String(length=40), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["talent"], ["talents.code"], name=op.f("fk_talent_competences_talent")),
        sa.PrimaryKeyConstraint("talent", name=op.f("pk_talent_competences")),
    )
    op.create_table(
        "offer_entries",
        sa.Column("offer", sa.Uuid(), nullable=False),
        sa.Column("entry", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["entry"], ["entries.id"], name=op.f("fk_offer_entries_entry")),
        sa.ForeignKeyConstraint(["offer"], ["offers.id"], name=op.f("fk_offer_entries_offer")),
        sa.PrimaryKeyConstraint("offer", "entry", name=op.f("pk_offer_entries")),
    )
    op.create_index(op.f("ix_offer_entries_entry"), "offer_entries", ["entry"], unique=False)

    op.create_table(
        "session_attendance",
        sa.Column("session", sa.Uuid(), nullable=False),
        sa.Column("account", sa.Integer(), nullable=False),
        sa.Column("side", sa.String(length=8), nullable=False),
        sa.Column("minutes", sa.SmallInteger(), nullable=True),
        sa.Column("way", sa.String(length=8), nullable=False),
        sa.Column("operator", sa.Integer(), nullable=False),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("side in ('given', 'attended')", name=op.f("ck_session_attendance_side")),
        sa.CheckConstraint("way in ('scan', 'tick', 'paste')", name=op.f("ck_session_attendance_way")),
        sa.CheckConstraint("minutes > 0", name=op.f("ck_session_attendance_minutes")),
        sa.ForeignKeyConstraint(["account"], ["accounts.key"], name=op.f("fk_session_attendance_account")),
        sa.ForeignKeyConstraint(["operator"], ["operators.key"], name=op.f("fk_session_attendance_operator")),
        sa.ForeignKeyConstraint(
            ["session"], ["activity_sessions.id"], name=op.f("fk_session_attendance_session")
        ),
        sa.PrimaryKeyConstraint("session", "account", name=op.f("pk_session_attendance")),
    )
    op.create_index(op.f("ix_session_attendance_account"), "session_attendance", ["account"], unique=False)

    op.create_table(
        "session_entries",
        sa.Column("session", sa.Uuid(), nullable=False),
        sa.Column("entry", sa.Uuid(), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["session"], ["activity_sessions.id"], name=op.f("fk_session_entries_session")
        ),
        sa.PrimaryKeyConstraint("session", "entry", name=op.f("pk_session_entries")),
    )
    op.create_index(op.f("ix_session_entries_entry"), "session_entries", ["entry"], unique=False)
    op.create_index(
        op.f("ix_member_talents_talent_direction"), "member_talents", ["talent", "direction"], unique=False
    )

    op.create_index(
        "ix_audit_subject",
        "audit",
        ["subject", "key"],
        unique=False,
        sqlite_where=sa.text("length(subject) < 33"),
        postgresql_where=sa.text("length(subject) < 33"),
    )
    op.create_index(
        op.f("ix_entries_service_date_sequence"), "entries", ["service_date", "sequence"], unique=False
    )
    op.create_table(
        "kiosk_tries",
        sa.Column("kiosk", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("way", sa.String(length=10), nullable=False),
        sa.Column("account", sa.Integer(), nullable=True),
        sa.Column("times", sa.SmallInteger(), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account"], ["members.account"], name=op.f("fk_kiosk_tries_account")),
        sa.ForeignKeyConstraint(["kiosk"], ["operators.key"], name=op.f("fk_kiosk_tries_kiosk")),
        sa.PrimaryKeyConstraint("kiosk", "digest", name=op.f("pk_kiosk_tries")),
    )
    op.create_index(op.f("ix_kiosk_tries_account"), "kiosk_tries", ["account"], unique=False)
    op.create_table(
        "kiosk_calls",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kiosk", sa.Integer(), nullable=False),
        sa.Column("called_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("account", sa.Integer(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["account"], ["members.account"], name=op.f("fk_kiosk_calls_account")),
        sa.ForeignKeyConstraint(["answered_by"], ["operators.key"], name=op.f("fk_kiosk_calls_answered_by")),
        sa.ForeignKeyConstraint(["kiosk"], ["operators.key"], name=op.f("fk_kiosk_calls_kiosk")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kiosk_calls")),
    )
    op.create_index(op.f("ix_kiosk_calls_called_at"), "kiosk_calls", ["called_at"], unique=False)
    op.create_table(
        "recordings",
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("sound", sa.LargeBinary(), nullable=False),
        sa.Column("milliseconds", sa.Integer(), nullable=False),
        sa.Column("loudness", sa.String(length=8), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("length(sound) between 44 and 500000", name=op.f("ck_recordings_sound")),
        sa.CheckConstraint("loudness in ('good', 'quiet', 'clipped')", name=op.f("ck_recordings_loudness")),
        sa.PrimaryKeyConstraint("language", "words", name=op.f("pk_recordings")),
    )


def downgrade() -> None:
    _index_anew(_NEW, _OLD)
    # An older program knows no kiosk: its operator stays in the books, and signs in no more.
    op.execute("UPDATE operators SET role = 'organisation', active = false WHERE role = 'kiosk'")
    _allow_roles(*_ROLES)
    # Nor does it know anybody who agreed to something and was erased.
    op.execute("DELETE FROM consents WHERE account NOT IN (SELECT account FROM members)")
    _consents_of("members", "account")
    op.drop_index(op.f("ix_entries_service_date_sequence"), table_name="entries")
    op.drop_index(op.f("ix_member_talents_talent_direction"), table_name="member_talents")
    op.drop_index("ix_audit_subject", table_name="audit")
    for table in (
        "session_entries",
        "session_attendance",
        "offer_entries",
        "series_hosts",
        "reviewed_months",
        "retention_keeps",
        "relations",
        "recordings",
        "talent_competences",
        "pins",
        "organisation_permits",
        "organisation_looks",
        "organisation_contacts",
        "offers",
        "not_paired",
        "memberships",
        "member_goals",
        "list_views",
        "kiosk_tries",
        "kiosk_calls",
        "flag_looks",
        "erasures",
        "drafts",
        "conduct_checks",
        "cards",
        "badges",
        "activity_sessions",
        "activity_series",
    ):
        op.drop_table(table)


def _index_anew(
    before: tuple[tuple[str, tuple[str, ...]], ...], after: tuple[tuple[str, tuple[str, ...]], ...]
) -> None:
    for table, columns in before:
        op.drop_index(op.f(f"ix_{table}_{'_'.join(columns)}"), table)
    for table, columns in after:
        op.create_index(op.f(f"ix_{table}_{'_'.join(columns)}"), table, list(columns))


def _allow_roles(*roles: str) -> None:
    name = op.f("ck_operators_role")
    check = f"role in ({', '.join(repr(role) for role in roles)})"
    # SQLite changes no constraint of a table that is there: the table is written anew.
    with op.batch_alter_table("operators") as operators:
        operators.drop_constraint(name, type_="check")
        operators.create_check_constraint(name, check)


def _consents_of(table: str, column: str) -> None:
    """Whose consents these are: a row of `table`. That somebody agreed outlives what was registered about them."""
    name = op.f("fk_consents_account")
    with op.batch_alter_table("consents") as consents:
        consents.drop_constraint(name, type_="foreignkey")
        consents.create_foreign_key(name, table, ["account"], [column])
