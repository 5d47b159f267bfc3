"""The bank at its first release."""

from datetime import date

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

# "TBNK": what `file` and other programs may know a time bank's file by.
_APPLICATION = 0x54424E4B


def upgrade() -> None:
    op.create_table(
        "accounts",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=12), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("merged_into", sa.Integer(), nullable=True),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.Column("balance", sa.BigInteger(), nullable=False),
        sa.Column("given", sa.BigInteger(), nullable=False),
        sa.Column("received", sa.BigInteger(), nullable=False),
        sa.Column("attended", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("kind in ('member', 'organisation', 'pot')", name=op.f("ck_accounts_kind")),
        sa.ForeignKeyConstraint(["merged_into"], ["accounts.key"], name=op.f("fk_accounts_merged_into")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_accounts")),
        sa.UniqueConstraint("code", name=op.f("uq_accounts_code")),
    )
    op.create_index(
        op.f("ix_accounts_merged_into"),
        "accounts",
        ["merged_into"],
        unique=False,
        sqlite_where=sa.text("merged_into IS NOT NULL"),
        postgresql_where=sa.text("merged_into IS NOT NULL"),
    )
    op.create_table(
        "ledger_head",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("account_counter", sa.Integer(), nullable=False),
        sa.Column("settings_version", sa.Integer(), nullable=False),
        sa.CheckConstraint("key = 1", name=op.f("ck_ledger_head_one_row")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_ledger_head")),
    )
    op.create_table(
        "search_keys",
        sa.Column("kind", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("key", sa.Text().with_variant(sa.TEXT(collation="C"), "postgresql"), nullable=False),
        sa.Column("word", sa.Text().with_variant(sa.TEXT(collation="C"), "postgresql"), nullable=False),
        sa.PrimaryKeyConstraint("kind", "key", "word", name=op.f("pk_search_keys")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_search_keys_word"), "search_keys", ["word"], unique=False)
    op.create_table(
        "settings",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_settings")),
    )
    op.create_table(
        "signing_keys",
        sa.Column("key_id", sa.LargeBinary(length=4), nullable=False),
        sa.Column("public_key", sa.LargeBinary(length=32), nullable=False),
        sa.Column("private_key", sa.LargeBinary(length=32), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key_id", name=op.f("pk_signing_keys")),
    )
    op.create_table(
        "talents",
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("category", sa.String(length=40), nullable=False),
        sa.Column("tag", sa.String(length=20), nullable=False),
        sa.Column("icon", sa.String(length=60), nullable=False),
        sa.Column("own_name", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_talents")),
    )
    op.create_table(
        "members",
        sa.Column("account", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("call_name", sa.Text(), nullable=False),
        sa.Column("official_name", sa.Text(), nullable=False),
        sa.Column("infix", sa.Text(), nullable=False),
        sa.Column("script_name", sa.Text(), nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("role", sa.String(length=12), nullable=True),
        sa.Column("role_since", sa.Date(), nullable=True),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("birth_year", sa.SmallInteger(), nullable=True),
        sa.CheckConstraint("role in ('newcomer', 'neighbour')", name=op.f("ck_members_role")),
        sa.ForeignKeyConstraint(["account"], ["accounts.key"], name=op.f("fk_members_account")),
        sa.PrimaryKeyConstraint("account", name=op.f("pk_members")),
    )
    op.create_index(op.f("ix_members_sort_key"), "members", ["sort_key"], unique=False)
    op.create_table(
        "operators",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("sign_in_name", sa.String(length=120), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("member", sa.Integer(), nullable=True),
        sa.Column("organisation", sa.Integer(), nullable=True),
        sa.Column("password", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "role in ('desk', 'coordinator', 'administrator', 'organisation')", name=op.f("ck_operators_role")
        ),
        sa.ForeignKeyConstraint(["member"], ["accounts.key"], name=op.f("fk_operators_member")),
        sa.ForeignKeyConstraint(["organisation"], ["accounts.key"], name=op.f("fk_operators_organisation")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_operators")),
        sa.UniqueConstraint("sign_in_name", name=op.f("uq_operators_sign_in_name")),
    )
    op.create_table(
        "organisations",
        sa.Column("account", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("kvk", sa.String(length=20), nullable=False),
        sa.Column("signatory", sa.Text(), nullable=False),
        sa.Column("signatory_function", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["account"], ["accounts.key"], name=op.f("fk_organisations_account")),
        sa.PrimaryKeyConstraint("account", name=op.f("pk_organisations")),
    )
    op.create_table(
        "search_words",
        sa.Column("word", sa.Text().with_variant(sa.TEXT(collation="C"), "postgresql"), nullable=False),
        sa.Column("place", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("account", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["account"], ["accounts.key"], name=op.f("fk_search_words_account")),
        sa.PrimaryKeyConstraint("word", "place", "account", name=op.f("pk_search_words")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_search_words_account_word_place"), "search_words", ["account", "word", "place"], unique=False
    )
    op.create_table(
        "source_people",
        sa.Column("source", sa.String(length=40), nullable=False),
        sa.Column("person", sa.Uuid(), nullable=False),
        sa.Column("account", sa.Integer(), nullable=False),
        sa.Column("stated", sa.BigInteger(), nullable=True),
        sa.Column("stated_on", sa.Date(), nullable=True),
        sa.Column("history", sa.BigInteger(), nullable=False),
        sa.Column("later", sa.BigInteger(), nullable=False),
        sa.Column("opened", sa.BigInteger(), nullable=False),
        sa.Column("openings", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(stated IS NULL) = (stated_on IS NULL)", name=op.f("ck_source_people_stated_whole")
        ),
        sa.ForeignKeyConstraint(["account"], ["accounts.key"], name=op.f("fk_source_people_account")),
        sa.PrimaryKeyConstraint("source", "person", name=op.f("pk_source_people")),
    )
    op.create_index(op.f("ix_source_people_account"), "source_people", ["account"], unique=False)
    op.create_table(
        "audit",
        sa.Column("key", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator", sa.Integer(), nullable=False),
        sa.Column("operation", sa.String(length=60), nullable=False),
        sa.Column("subject", sa.String(length=80), nullable=False),
        sa.ForeignKeyConstraint(["operator"], ["operators.key"], name=op.f("fk_audit_operator")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_audit")),
    )
    op.create_index(op.f("ix_audit_at"), "audit", ["at"], unique=False)
    op.create_table(
        "consents",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("account", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(length=20), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("operator", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["account"], ["members.account"], name=op.f("fk_consents_account")),
        sa.ForeignKeyConstraint(["operator"], ["operators.key"], name=op.f("fk_consents_operator")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_consents")),
    )
    op.create_index(op.f("ix_consents_account"), "consents", ["account"], unique=False)
    op.create_table(
        "entries",
        sa.Column(
            "sequence",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("service_date", sa.Date(), nullable=False),
        sa.Column("posted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator", sa.Integer(), nullable=False),
        sa.Column("talent", sa.String(length=40), nullable=True),
        sa.Column("organisation", sa.Integer(), nullable=True),
        sa.Column("confirmation", sa.String(length=16), nullable=True),
        sa.Column("reverses", sa.BigInteger(), nullable=True),
        sa.Column("content", sa.LargeBinary(length=32), nullable=False),
        sa.Column("text_digest", sa.LargeBinary(length=32), nullable=True),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.ForeignKeyConstraint(["operator"], ["operators.key"], name=op.f("fk_entries_operator")),
        sa.ForeignKeyConstraint(["organisation"], ["accounts.key"], name=op.f("fk_entries_organisation")),
        sa.ForeignKeyConstraint(["reverses"], ["entries.sequence"], name=op.f("fk_entries_reverses")),
        sa.ForeignKeyConstraint(["talent"], ["talents.code"], name=op.f("fk_entries_talent")),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_entries")),
        sa.UniqueConstraint("id", name=op.f("uq_entries_id")),
    )
    op.create_index(
        op.f("uq_entries_reverses"),
        "entries",
        ["reverses"],
        unique=True,
        sqlite_where=sa.text("reverses IS NOT NULL"),
        postgresql_where=sa.text("reverses IS NOT NULL"),
    )
    op.create_index(
        op.f("ix_entries_organisation_service_date"),
        "entries",
        ["organisation", "service_date"],
        unique=False,
        sqlite_where=sa.text("organisation IS NOT NULL"),
        postgresql_where=sa.text("organisation IS NOT NULL"),
    )
    op.create_table(
        "member_languages",
        sa.Column("account", sa.Integer(), nullable=False),
        sa.Column("position", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.ForeignKeyConstraint(["account"], ["members.account"], name=op.f("fk_member_languages_account")),
        sa.PrimaryKeyConstraint("account", "position", name=op.f("pk_member_languages")),
    )
    op.create_table(
        "member_talents",
        sa.Column("account", sa.Integer(), nullable=False),
        sa.Column("direction", sa.String(length=8), nullable=False),
        sa.Column("talent", sa.String(length=40), nullable=False),
        sa.CheckConstraint("direction in ('can', 'wants')", name=op.f("ck_member_talents_direction")),
        sa.ForeignKeyConstraint(["account"], ["members.account"], name=op.f("fk_member_talents_account")),
        sa.ForeignKeyConstraint(["talent"], ["talents.code"], name=op.f("fk_member_talents_talent")),
        sa.PrimaryKeyConstraint("account", "direction", "talent", name=op.f("pk_member_talents")),
    )
    op.create_table(
        "pending",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("override", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(length=32), nullable=False),
        sa.Column("operator", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=False),
        sa.Column("needs_confirmation", sa.Boolean(), nullable=False),
        sa.Column("needs_signature", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("settled_by", sa.Integer(), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "state in ('waiting', 'posted', 'declined', 'expired')", name=op.f("ck_pending_state")
        ),
        sa.ForeignKeyConstraint(["operator"], ["operators.key"], name=op.f("fk_pending_operator")),
        sa.ForeignKeyConstraint(["settled_by"], ["operators.key"], name=op.f("fk_pending_settled_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pending")),
    )
    op.create_index(op.f("ix_pending_state_created_at"), "pending", ["state", "created_at"], unique=False)
    op.create_table(
        "certificates",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("running", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=16), nullable=False),
        sa.Column("account", sa.Integer(), nullable=False),
        sa.Column("organisation", sa.Integer(), nullable=True),
        sa.Column("language", sa.String(length=8), nullable=True),
        sa.Column("period_start", sa.Date(), nullable=False),
        sa.Column("period_until", sa.Date(), nullable=False),
        sa.Column("given_minutes", sa.Integer(), nullable=False),
        sa.Column("attended_minutes", sa.Integer(), nullable=False),
        sa.Column("issued_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("issued_by", sa.Integer(), nullable=False),
        sa.Column("key_id", sa.LargeBinary(length=4), nullable=False),
        sa.Column("salt", sa.LargeBinary(length=16), nullable=True),
        sa.Column("facts_digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("file_digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("flagged_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("flagged_entry", sa.BigInteger(), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_by", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "(flagged_at IS NULL) = (flagged_entry IS NULL)", name=op.f("ck_certificates_flagged_whole")
        ),
        sa.CheckConstraint(
            "(withdrawn_at IS NULL) = (withdrawn_by IS NULL)", name=op.f("ck_certificates_withdrawn_whole")
        ),
        sa.CheckConstraint(
            "given_minutes >= 0 AND attended_minutes >= 0", name=op.f("ck_certificates_no_negative_time")
        ),
        sa.CheckConstraint("period_start <= period_until", name=op.f("ck_certificates_period_in_order")),
        sa.ForeignKeyConstraint(["account"], ["accounts.key"], name=op.f("fk_certificates_account")),
        sa.ForeignKeyConstraint(
            ["flagged_entry"], ["entries.sequence"], name=op.f("fk_certificates_flagged_entry")
        ),
        sa.ForeignKeyConstraint(["issued_by"], ["operators.key"], name=op.f("fk_certificates_issued_by")),
        sa.ForeignKeyConstraint(["key_id"], ["signing_keys.key_id"], name=op.f("fk_certificates_key_id")),
        sa.ForeignKeyConstraint(
            ["organisation"], ["accounts.key"], name=op.f("fk_certificates_organisation")
        ),
        sa.ForeignKeyConstraint(
            ["withdrawn_by"], ["operators.key"], name=op.f("fk_certificates_withdrawn_by")
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_certificates")),
        sa.UniqueConstraint("number", name=op.f("uq_certificates_number")),
        sa.UniqueConstraint("year", "running", name=op.f("uq_certificates_year_running")),
    )
    op.create_index(op.f("ix_certificates_account"), "certificates", ["account"], unique=False)
    op.create_index(op.f("ix_certificates_file_digest"), "certificates", ["file_digest"], unique=False)
    op.create_table(
        "entry_confirmations",
        sa.Column("sequence", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("confirmation", sa.String(length=16), nullable=False),
        sa.Column("operator", sa.Integer(), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["operator"], ["operators.key"], name=op.f("fk_entry_confirmations_operator")
        ),
        sa.ForeignKeyConstraint(
            ["sequence"], ["entries.sequence"], name=op.f("fk_entry_confirmations_sequence")
        ),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_entry_confirmations")),
    )
    op.create_table(
        "entry_texts",
        sa.Column("sequence", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("override", sa.Text(), nullable=False),
        sa.Column("salt", sa.LargeBinary(length=16), nullable=False),
        sa.Column("erased_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["sequence"], ["entries.sequence"], name=op.f("fk_entry_texts_sequence")),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_entry_texts")),
    )
    op.create_table(
        "participations",
        sa.Column("sequence", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("position", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("account", sa.Integer(), nullable=False),
        sa.Column("side", sa.String(length=8), nullable=False),
        sa.Column("minutes", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("side in ('given', 'received', 'attended')", name=op.f("ck_participations_side")),
        sa.CheckConstraint("minutes <> 0", name=op.f("ck_participations_not_zero")),
        sa.ForeignKeyConstraint(["account"], ["accounts.key"], name=op.f("fk_participations_account")),
        sa.ForeignKeyConstraint(["sequence"], ["entries.sequence"], name=op.f("fk_participations_sequence")),
        sa.PrimaryKeyConstraint("sequence", "position", name=op.f("pk_participations")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_participations_account_sequence"), "participations", ["account", "sequence"], unique=False
    )
    op.create_table(
        "pending_parties",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["account"], ["accounts.key"], name=op.f("fk_pending_parties_account")),
        sa.ForeignKeyConstraint(["id"], ["pending.id"], name=op.f("fk_pending_parties_id")),
        sa.PrimaryKeyConstraint("id", "account", name=op.f("pk_pending_parties")),
    )
    op.create_index(op.f("ix_pending_parties_account"), "pending_parties", ["account"], unique=False)
    op.create_table(
        "transfers",
        sa.Column("sequence", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("position", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("debit", sa.Integer(), nullable=False),
        sa.Column("credit", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("debit <> credit", name=op.f("ck_transfers_two_accounts")),
        sa.CheckConstraint("minutes > 0", name=op.f("ck_transfers_positive")),
        sa.ForeignKeyConstraint(["credit"], ["accounts.key"], name=op.f("fk_transfers_credit")),
        sa.ForeignKeyConstraint(["debit"], ["accounts.key"], name=op.f("fk_transfers_debit")),
        sa.ForeignKeyConstraint(["sequence"], ["entries.sequence"], name=op.f("fk_transfers_sequence")),
        sa.PrimaryKeyConstraint("sequence", "position", name=op.f("pk_transfers")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_transfers_credit_sequence_minutes"),
        "transfers",
        ["credit", "sequence", "minutes"],
        unique=False,
    )
    op.create_index(
        op.f("ix_transfers_debit_sequence_minutes"),
        "transfers",
        ["debit", "sequence", "minutes"],
        unique=False,
    )
    op.create_table(
        "certificate_entries",
        sa.Column("certificate", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["certificate"], ["certificates.key"], name=op.f("fk_certificate_entries_certificate")
        ),
        sa.ForeignKeyConstraint(["entry"], ["entries.sequence"], name=op.f("fk_certificate_entries_entry")),
        sa.PrimaryKeyConstraint("certificate", "entry", name=op.f("pk_certificate_entries")),
    )
    op.create_index(op.f("ix_certificate_entries_entry"), "certificate_entries", ["entry"], unique=False)
    op.create_table(
        "certificate_papers",
        sa.Column("certificate", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("file", sa.LargeBinary(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("withdrawn_reason", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["certificate"], ["certificates.key"], name=op.f("fk_certificate_papers_certificate")
        ),
        sa.PrimaryKeyConstraint("certificate", name=op.f("pk_certificate_papers")),
    )
    # The head of an empty ledger: nothing posted, nobody numbered.
    head = sa.table(
        "ledger_head",
        sa.column("key"),
        sa.column("sequence"),
        sa.column("digest", sa.LargeBinary),
        sa.column("account_counter"),
        sa.column("settings_version"),
    )
    op.bulk_insert(
        head,
        [{"key": 1, "sequence": 0, "digest": bytes(32), "account_counter": 1000, "settings_version": 0}],
    )
    # The community pot, from always: no entry is older than it.
    accounts = sa.table(
        "accounts",
        sa.column("code"),
        sa.column("kind"),
        sa.column("name"),
        sa.column("opened_on", sa.Date),
        sa.column("paused", sa.Boolean),
        sa.column("balance"),
        sa.column("given"),
        sa.column("received"),
        sa.column("attended"),
    )
    pot = {"code": "POT", "kind": "pot", "name": "POT", "opened_on": date(1970, 1, 1), "paused": False}
    op.bulk_insert(accounts, [pot | dict.fromkeys(("balance", "given", "received", "attended"), 0)])
    if op.get_context().dialect.name == "sqlite":
        op.execute(f"PRAGMA application_id = {_APPLICATION}")


def downgrade() -> None:
    for table in (
        "certificate_papers",
        "certificate_entries",
        "transfers",
        "pending_parties",
        "participations",
        "entry_texts",
        "entry_confirmations",
        "certificates",
        "pending",
        "member_talents",
        "member_languages",
        "entries",
        "consents",
        "audit",
        "source_people",
        "search_words",
        "organisations",
        "operators",
        "members",
        "talents",
        "signing_keys",
        "settings",
        "search_keys",
        "ledger_head",
        "accounts",
    ):
        op.drop_table(table)
    if op.get_context().dialect.name == "sqlite":
        op.execute("PRAGMA application_id = 0")
