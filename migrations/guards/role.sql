-- The rights of a desk on PostgreSQL: it adds to the books and can neither change them nor take their guards away.
-- Run by the owner of the tables, who also upgrades, after making the bank and after every upgrade:
--     psql -d BANK -f role.sql
-- then give the right to each login that desks use: GRANT timebank_desk TO els;

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'timebank_desk') THEN
    CREATE ROLE timebank_desk NOLOGIN;
  END IF;
END
$$;

GRANT USAGE ON SCHEMA public TO timebank_desk;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO timebank_desk;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO timebank_desk;

REVOKE UPDATE, DELETE ON entries, transfers, participations, entry_confirmations FROM timebank_desk;
REVOKE DELETE ON entry_texts FROM timebank_desk;
REVOKE UPDATE ON audit FROM timebank_desk;
REVOKE INSERT, DELETE ON ledger_head FROM timebank_desk;
REVOKE INSERT, UPDATE, DELETE ON alembic_version FROM timebank_desk;
