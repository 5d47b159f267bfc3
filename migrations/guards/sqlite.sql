-- Guards of the books on SQLite: what was posted is never changed and never removed.
-- Installed again after every migration, for rebuilding a table drops its triggers without a word.
-- Each piece begins with the table it stands on; a piece whose table does not exist (yet) is left out.

-- on entries
CREATE TRIGGER guard_entries_update BEFORE UPDATE ON entries
BEGIN SELECT RAISE(ABORT, 'append-only: entries'); END;

-- on entries
CREATE TRIGGER guard_entries_delete BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'append-only: entries'); END;

-- on transfers
CREATE TRIGGER guard_transfers_update BEFORE UPDATE ON transfers
BEGIN SELECT RAISE(ABORT, 'append-only: transfers'); END;

-- on transfers
CREATE TRIGGER guard_transfers_delete BEFORE DELETE ON transfers
BEGIN SELECT RAISE(ABORT, 'append-only: transfers'); END;

-- on participations
CREATE TRIGGER guard_participations_update BEFORE UPDATE ON participations
BEGIN SELECT RAISE(ABORT, 'append-only: participations'); END;

-- on participations
CREATE TRIGGER guard_participations_delete BEFORE DELETE ON participations
BEGIN SELECT RAISE(ABORT, 'append-only: participations'); END;

-- on entry_confirmations
CREATE TRIGGER guard_entry_confirmations_update BEFORE UPDATE ON entry_confirmations
BEGIN SELECT RAISE(ABORT, 'append-only: entry_confirmations'); END;

-- on entry_confirmations
CREATE TRIGGER guard_entry_confirmations_delete BEFORE DELETE ON entry_confirmations
BEGIN SELECT RAISE(ABORT, 'append-only: entry_confirmations'); END;

-- Erasure, once, is the only change of a text: words and salt go, the row and its moment stay.
-- on entry_texts
CREATE TRIGGER guard_entry_texts_update BEFORE UPDATE ON entry_texts
WHEN NEW.sequence IS NOT OLD.sequence OR OLD.erased_at IS NOT NULL OR NEW.erased_at IS NULL
  OR NEW.note <> '' OR NEW.override <> '' OR NEW.salt <> x''
BEGIN SELECT RAISE(ABORT, 'append-only: entry_texts'); END;

-- on entry_texts
CREATE TRIGGER guard_entry_texts_delete BEFORE DELETE ON entry_texts
BEGIN SELECT RAISE(ABORT, 'append-only: entry_texts'); END;

-- Lines of the audit log leave when their term is over, which is half a year at the least; none is ever rewritten.
-- on audit
CREATE TRIGGER guard_audit_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'append-only: audit'); END;

-- on audit
CREATE TRIGGER guard_audit_delete BEFORE DELETE ON audit
WHEN OLD.at > datetime((SELECT max(at) FROM audit), '-180 days')
BEGIN SELECT RAISE(ABORT, 'append-only: audit'); END;
