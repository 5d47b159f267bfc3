-- Guards of the books on PostgreSQL: what was posted is never changed and never removed.
-- Installed again after every migration. Each piece begins with the table it stands on; a piece whose
-- table does not exist (yet) is left out. Triggers are written as PostgreSQL itself prints them, so that
-- what stands in the database can be compared with what stands here.

-- on entries
CREATE OR REPLACE FUNCTION guard_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'append-only: %', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

-- on entries
CREATE TRIGGER guard_entries BEFORE DELETE OR UPDATE OR TRUNCATE ON entries FOR EACH STATEMENT EXECUTE FUNCTION guard_append_only();

-- on transfers
CREATE TRIGGER guard_transfers BEFORE DELETE OR UPDATE OR TRUNCATE ON transfers FOR EACH STATEMENT EXECUTE FUNCTION guard_append_only();

-- on participations
CREATE TRIGGER guard_participations BEFORE DELETE OR UPDATE OR TRUNCATE ON participations FOR EACH STATEMENT EXECUTE FUNCTION guard_append_only();

-- on entry_confirmations
CREATE TRIGGER guard_entry_confirmations BEFORE DELETE OR UPDATE OR TRUNCATE ON entry_confirmations FOR EACH STATEMENT EXECUTE FUNCTION guard_append_only();

-- Erasure, once, is the only change of a text: words and salt go, the row and its moment stay.
-- on entry_texts
CREATE OR REPLACE FUNCTION guard_erasure_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.sequence <> OLD.sequence OR OLD.erased_at IS NOT NULL OR NEW.erased_at IS NULL
    OR NEW.note <> '' OR NEW.override <> '' OR NEW.salt <> ''::bytea THEN
    RAISE EXCEPTION 'append-only: %', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;

-- on entry_texts
CREATE TRIGGER guard_entry_texts_update BEFORE UPDATE ON entry_texts FOR EACH ROW EXECUTE FUNCTION guard_erasure_only();

-- on entry_texts
CREATE TRIGGER guard_entry_texts BEFORE DELETE OR TRUNCATE ON entry_texts FOR EACH STATEMENT EXECUTE FUNCTION guard_append_only();

-- Lines of the audit log leave when their term is over, which is half a year at the least; none is ever rewritten.
-- on audit
CREATE TRIGGER guard_audit BEFORE UPDATE OR TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION guard_append_only();

-- on audit
CREATE OR REPLACE FUNCTION guard_audit_term() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.at > (SELECT max(at) FROM audit) - interval '180 days' THEN
    RAISE EXCEPTION 'append-only: %', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END
$$;

-- Desks have no right to delete lines; by this they let old ones go, as far as the guard allows.
-- on audit
CREATE OR REPLACE FUNCTION trim_audit(before timestamptz) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM audit WHERE at < before;
END
$$;

-- on audit
REVOKE ALL ON FUNCTION trim_audit(timestamptz) FROM PUBLIC;

-- on audit
CREATE TRIGGER guard_audit_delete BEFORE DELETE ON audit FOR EACH ROW EXECUTE FUNCTION guard_audit_term();
