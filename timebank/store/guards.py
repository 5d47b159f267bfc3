"""The triggers that keep the books append-only: installing them, and finding one that is gone or changed."""

import re
from functools import cache

from sqlalchemy import Connection, inspect

from timebank.domain.errors import GuardsMissing
from timebank.places import migrations

_PIECE = re.compile(r"^-- on (\w+)\n((?:(?!--).*\n?)+)", re.MULTILINE)
_TRIGGER = re.compile(r"CREATE TRIGGER (\w+)")
_FUNCTION = re.compile(r"CREATE OR REPLACE FUNCTION (\w+)\([^)]*\).*?\$\$(.*)\$\$", re.DOTALL)


@cache
def _pieces(dialect: str) -> tuple[tuple[str, str], ...]:
    """Every guard of the dialect as (table, statement)."""
    text = (migrations() / "guards" / f"{dialect}.sql").read_text(encoding="utf-8")
    return tuple((table, statement.strip().removesuffix(";")) for table, statement in _PIECE.findall(text))


def install(connection: Connection) -> None:
    """Put every guard in place (again) whose table exists. Part of the caller's transaction."""
    tables = set(inspect(connection).get_table_names())
    standing = _standing(connection)
    for table, statement in _pieces(connection.dialect.name):
        if table not in tables:
            continue
        name = _TRIGGER.match(statement)
        if name and name[1] in standing:
            on_table = f" ON {table}" if connection.dialect.name == "postgresql" else ""
            connection.exec_driver_sql(f"DROP TRIGGER {name[1]}{on_table}")
        # Without values `%` is a plain sign, as the text of PostgreSQL's functions needs it.
        connection.exec_driver_sql(statement, None, {"no_parameters": True})


def missing(connection: Connection) -> tuple[str, ...]:
    """The names of guards that are absent, switched off or other than they should be."""
    standing = _standing(connection)
    expected: dict[str, str] = {}
    for _, statement in _pieces(connection.dialect.name):
        if trigger := _TRIGGER.match(statement):
            expected[trigger[1]] = _folded(statement)
        elif function := _FUNCTION.match(statement):
            expected[function[1]] = _folded(function[2])
    return tuple(name for name, text in expected.items() if standing.get(name) != text)


def require(connection: Connection) -> None:
    """Raise GuardsMissing unless every guard stands as it should."""
    if gone := missing(connection):
        raise GuardsMissing(guards=", ".join(gone))


def _standing(connection: Connection) -> dict[str, str]:
    if connection.dialect.name == "sqlite":
        rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    else:
        rows = connection.exec_driver_sql(
            "SELECT tgname, pg_get_triggerdef(t.oid, true) FROM pg_trigger t"
            " JOIN pg_class c ON c.oid = tgrelid"
            " WHERE NOT tgisinternal AND tgenabled IN ('O', 'A') AND relnamespace = current_schema()::regnamespace"
            " UNION ALL SELECT proname, prosrc FROM pg_proc WHERE pronamespace = current_schema()::regnamespace"
        )
    return {name: _folded(text) for name, text in rows}


def _folded(statement: str) -> str:
    return " ".join(statement.split())
