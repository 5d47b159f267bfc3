"""The databases that tests stand on are real, fresh and apart from each other."""

import sqlite3
from pathlib import Path

import psycopg


def run(url: str, statement: str) -> list[tuple[object, ...]]:
    if url.startswith("postgresql"):
        with psycopg.connect(url.replace("postgresql+psycopg", "postgresql")) as connection:
            cursor = connection.execute(statement)
            return cursor.fetchall() if cursor.description else []
    connection = sqlite3.connect(url)
    try:
        rows = connection.execute(statement).fetchall()
        connection.commit()
    finally:
        connection.close()
    return rows


def build(url: str) -> None:
    run(url, "CREATE TABLE counted (minutes integer)")
    run(url, "INSERT INTO counted VALUES (90)")


def test_a_blank_database_holds_nothing(database_url, dialect):
    if dialect == "postgresql":
        assert run(database_url, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'") == []
        assert run(database_url, "SHOW server_encoding") == [("UTF8",)]
    else:
        assert not Path(database_url).exists()


def test_copies_of_a_built_database_are_apart(databases, dialect):
    builds = []

    def build_and_count(url: str) -> None:
        builds.append(url)
        build(url)

    first = databases.like(dialect, "counted", build_and_count)
    run(first, "DELETE FROM counted")
    second = databases.like(dialect, "counted", build_and_count)
    assert run(second, "SELECT minutes FROM counted") == [(90,)]
    assert run(first, "SELECT minutes FROM counted") == []
    assert len(builds) == 1
    databases.drop(first)
    databases.drop(second)
