"""Migrations lead to exactly what the models say, and back to nothing."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect

import timebank.store.rows as rows
from timebank.domain.errors import DatabaseExists, DatabaseNewer, DatabaseNotABank, FolderNotWritable
from timebank.store import guards
from timebank.store.database import Database
from timebank.store.upgrade import create, newest_schema, schema_of, script_config, upgrade


def differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(
        connection,
        opts={"compare_type": True, "compare_server_default": True, "target_metadata": rows.metadata},
    )
    return list(compare_metadata(context, rows.metadata))


def shape(connection: Connection) -> dict[str, object]:
    """All that the database itself tells of its tables: more than Alembic compares."""
    look = inspect(connection)

    def in_order(items: Iterable[Mapping[str, object]]) -> list[str]:
        return sorted(json.dumps(item, sort_keys=True, default=str) for item in items)

    return {
        table: {
            "columns": {
                c["name"]: (str(c["type"]), c["nullable"], c["default"]) for c in look.get_columns(table)
            },
            "primary key": look.get_pk_constraint(table),
            "foreign keys": in_order(look.get_foreign_keys(table)),
            "unique": in_order(look.get_unique_constraints(table)),
            "checks": in_order(look.get_check_constraints(table)),
            "indexes": in_order(look.get_indexes(table)),
            "options": look.get_table_options(table),
        }
        for table in look.get_table_names()
        if table != "alembic_version"
    }


def test_every_module_of_rows_is_in_the_metadata():
    folder = Path(rows.__file__).parent
    modules = {file.stem for file in folder.glob("*.py")} - {"__init__", "base"}
    assert modules == set(rows.__all__) - {"metadata"}


def test_migrated_tables_are_the_models_tables(database, databases, dialect):
    with database.reading() as connection:
        assert differences(connection) == []
        migrated = shape(connection)
    url = databases.blank(dialect)
    if dialect == "sqlite":
        Path(url).touch()
    with Database(url) as modelled, modelled.writing() as connection:
        rows.metadata.create_all(connection)
        assert shape(connection) == migrated
    databases.drop(url)


def test_the_way_back_leaves_nothing(database):
    with database.writing() as connection:
        command.downgrade(script_config(connection), "base")
    with database.reading() as connection:
        assert inspect(connection).get_table_names() == ["alembic_version"]
    assert schema_of(database) is None
    assert upgrade(database)[-1] == newest_schema()
    with database.reading() as connection:
        assert differences(connection) == []
        guards.require(connection)


def test_upgrading_again_changes_nothing(database):
    assert schema_of(database) == newest_schema()
    assert upgrade(database) == ()


def test_a_new_bank_has_an_empty_ledger_and_a_pot(database):
    with database.reading() as connection:
        head = connection.exec_driver_sql(
            "SELECT key, sequence, digest, account_counter FROM ledger_head"
        ).one()
        pot = connection.exec_driver_sql("SELECT code, kind, balance FROM accounts").one()
    assert tuple(head) == (1, 0, bytes(32), 1000)
    assert tuple(pot) == ("POT", "pot", 0)


def test_a_newer_schema_is_refused(database):
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(DatabaseNewer) as refused:
        upgrade(database)
    assert refused.value.facts == {"schema": "9999", "newest": newest_schema()}


def test_somebody_elses_database_is_refused(database):
    with database.writing() as connection:
        connection.exec_driver_sql("DROP TABLE alembic_version")
    with pytest.raises(DatabaseNotABank):
        schema_of(database)
    with pytest.raises(DatabaseNotABank):
        upgrade(database)


def test_a_bank_is_never_made_over_another(migrated_url):
    with pytest.raises(DatabaseExists):
        create(migrated_url)
    with Database(migrated_url) as database:
        assert schema_of(database) == newest_schema()


def test_a_file_where_the_folder_should_be(tmp_path):
    (tmp_path / "folder").write_text("no folder")
    with pytest.raises(FolderNotWritable):
        create(str(tmp_path / "folder" / "bank.db"))
