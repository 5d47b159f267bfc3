"""What the logins of a server may do: the rights of desks and kiosks, as `migrations/guards/*_role.sql` say them."""

from sqlalchemy import Connection

from timebank.places import migrations

DESK, KIOSK = "timebank_desk", "timebank_kiosk"
"""The two roles that logins of desks and kiosks are given."""

_SCRIPTS = {DESK: "role.sql", KIOSK: "kiosk_role.sql"}

_MAY_MIGRATE = """
SELECT has_schema_privilege(current_schema(), 'CREATE') AND COALESCE(bool_and(pg_has_role(relowner, 'USAGE')), true)
FROM pg_class WHERE relname = 'alembic_version' AND relnamespace = current_schema()::regnamespace
"""


def may_migrate(connection: Connection) -> bool:
    """Whether who is connected may make tables here and change those that stand: the owner of a bank on a server."""
    return bool(connection.exec_driver_sql(_MAY_MIGRATE, None, {"no_parameters": True}).scalar())


def bring_in_step(connection: Connection) -> None:
    """Give desks and kiosks the rights that this program needs on the newest schema, as far as there are such roles.

    Part of the caller's transaction, who owns the tables. A server that nobody set up has no such roles.
    """
    for role, script in _SCRIPTS.items():
        if not connection.exec_driver_sql("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).first():
            continue
        text = (migrations() / "guards" / script).read_text(encoding="utf-8")
        # Without values `%` is a plain sign.
        connection.exec_driver_sql(text, None, {"no_parameters": True})
