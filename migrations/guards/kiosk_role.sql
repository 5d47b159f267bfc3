-- The rights of a kiosk on PostgreSQL: it reads what a visitor sees of their own time and of the noticeboard, and writes
-- down tries, rings and a visitor's answer. It reads no telephone number, address, note, certificate or log.
-- `timebank server-setup` makes the role and the logins; making, moving and upgrading a bank run this as the owner of the
-- tables.

-- Rights of an older program that are not needed any more go.
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM timebank_kiosk;

GRANT USAGE ON SCHEMA public TO timebank_kiosk;
-- Which version of the program this bank is of, and whether the guards of the books stand.
GRANT SELECT ON alembic_version TO timebank_kiosk;

-- Who is it, and may they come in.
GRANT SELECT (account, call_name, script_name, language) ON members TO timebank_kiosk;
GRANT SELECT (key, name, sign_in_name, role, member, organisation, password, active, created_at)
  ON operators TO timebank_kiosk;
GRANT SELECT ON cards, pins, badges TO timebank_kiosk;
GRANT SELECT, INSERT, DELETE ON kiosk_tries TO timebank_kiosk;
GRANT SELECT, INSERT ON kiosk_calls TO timebank_kiosk;

-- Their time, and the noticeboard.
GRANT SELECT ON accounts, settings, talents, ledger_head, reviewed_months, entries, entry_confirmations, transfers,
  participations, pending, pending_parties, offers, offer_entries, not_paired, member_goals TO timebank_kiosk;

-- The voices that read aloud.
GRANT SELECT ON recordings TO timebank_kiosk;

-- What a visitor confirms is booked, what they decline is not.
GRANT INSERT ON entries, transfers, participations, entry_texts, offer_entries, audit TO timebank_kiosk;
GRANT UPDATE (balance, given, received, attended) ON accounts TO timebank_kiosk;
GRANT UPDATE (sequence, digest) ON ledger_head TO timebank_kiosk;
GRANT UPDATE (needs_confirmation, body, state, settled_by, settled_at, note, override) ON pending TO timebank_kiosk;
GRANT UPDATE (state) ON offers TO timebank_kiosk;
-- A new line of the log is told its number.
GRANT SELECT (key) ON audit TO timebank_kiosk;
GRANT USAGE ON SEQUENCE audit_key_seq TO timebank_kiosk;
