-- The rights of a desk on PostgreSQL: it adds to the books and can neither change them nor take their guards away.
-- `timebank server-setup` makes the role and the logins; making, moving and upgrading a bank run this as the owner of the
-- tables, who is the only one that upgrades.

GRANT USAGE ON SCHEMA public TO timebank_desk;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO timebank_desk;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO timebank_desk;

REVOKE UPDATE, DELETE ON entries, transfers, participations, entry_confirmations FROM timebank_desk;
REVOKE DELETE ON entry_texts FROM timebank_desk;
REVOKE UPDATE, DELETE ON audit FROM timebank_desk;
GRANT EXECUTE ON FUNCTION trim_audit(timestamptz) TO timebank_desk;
REVOKE DELETE ON accounts, operators, certificates, signing_keys FROM timebank_desk;
REVOKE UPDATE, DELETE ON certificate_entries, erasures FROM timebank_desk;
-- Whoever is erased may be named in the reason why another one was.
GRANT UPDATE (reason) ON erasures TO timebank_desk;
REVOKE INSERT, DELETE ON ledger_head FROM timebank_desk;
REVOKE INSERT, UPDATE, DELETE ON alembic_version FROM timebank_desk;
