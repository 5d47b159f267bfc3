"""Statements to a server that nobody waits for: they go along with the next question, or with the commit.

Every statement to a server costs a round trip, which is most of what a posting takes. One whose answer nobody
needs is kept here until something is asked, and then sent in front of it; the last ones go together with COMMIT.
A fault in one of them is raised there, so within the same transaction, which then rolls back.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import Connection, Engine, event

_UNSENT = "timebank_unsent"
_PLACE = re.compile(r"%\((\w+)\)s")
_INSERT = "INSERT INTO"
_CHANGE = re.compile(rf"(?P<verb>{_INSERT}|UPDATE) (?P<table>\w+) ")
_READS = re.compile(r"\b(SELECT|FROM)\b")
Statement: TypeAlias = tuple[str, dict[str, Any]]

KEY = "of"
"""The bind parameter that names the one row an update changes."""


def listen(engine: Engine) -> None:
    """Keep the order of statements for an engine to a server, whoever sends them."""
    event.listen(engine, "before_cursor_execute", _before_others)
    event.listen(engine, "commit", _commit)
    event.listen(engine, "rollback", forget)


def later(connection: Connection, text: str, bound: Any) -> None:
    """Send this before anything else is asked or committed."""
    connection.info.setdefault(_UNSENT, []).append((text, bound))


def send(connection: Connection) -> None:
    """Send now what waits."""
    if connection.info.get(_UNSENT):
        with _pipeline(connection) as driver:
            _send(connection, driver)


class Question(NamedTuple):
    """A statement whose rows are wanted; `prepare` as psycopg takes it: None for when it comes often."""

    text: str
    bound: Any
    prepare: bool | None


def ask(connection: Connection, *questions: Question, begins: bool) -> list[list[Any]]:
    """Send what waits and these questions with it; the rows of each. `begins` when no transaction has begun yet."""
    driver: Any = connection.connection.driver_connection
    if len(questions) == 1 and not begins and not connection.info.get(_UNSENT):
        text, bound, prepare = questions[0]
        return [driver.execute(text, bound, prepare=prepare).fetchall()]
    # The BEGIN that comes before it goes along in the same round trip.
    with _pipeline(connection) as driver:
        _send(connection, driver)
        cursors = [driver.execute(text, bound, prepare=prepare) for text, bound, prepare in questions]
    return [cursor.fetchall() for cursor in cursors]


def forget(connection: Connection) -> None:
    """Nothing of this transaction is to be sent any more; where the line broke, all of it is gone already."""
    if not connection.invalidated:
        connection.info.pop(_UNSENT, None)


@contextmanager
def _pipeline(connection: Connection) -> Iterator[Any]:
    """The driver, to which much is said before it answers; a line that breaks meanwhile is thrown away.

    SQLAlchemy does not look for a lost line in what goes past it. Nor is one always closed: where the server's last
    words came before the end, the driver cannot leave this state any more, and every later word on it is a fault.
    """
    driver: Any = connection.connection.driver_connection
    try:
        with driver.pipeline():
            yield driver
    except Exception as error:
        if driver.closed or driver.pgconn.pipeline_status:
            connection.invalidate(error)
        raise


def _send(connection: Connection, driver: Any) -> None:
    cursor = driver.cursor()
    for statements in together(connection.info.pop(_UNSENT, [])):
        if len(statements) == 1:
            cursor.execute(*statements[0])
            continue
        cursor.execute(
            _as_one(tuple(text for text, _ in statements)),
            {
                f"{name}_{number}": value
                for number, (_, bound) in enumerate(statements)
                for name, value in bound.items()
            },
        )


def together(waiting: list[Statement]) -> Iterator[list[Statement]]:
    """The statements in their order, those that may go as one together.

    The parts of one statement see nothing of each other, and of two updates that meet at one row only the first would
    count. So no update goes with something else to its table, but for the same update of another key.
    """
    group: list[Statement] = []
    met: dict[str, str] = {}
    changed: set[tuple[str, Any]] = set()
    for text, bound in waiting:
        table, inserts = _target(text)
        before, what = met.get(table), (text, bound.get(KEY))
        both_insert = inserts and before == _INSERT
        other_key = before == text and what[1] is not None and what not in changed
        if not table or not (before is None or both_insert or other_key):
            if group:
                yield group
            group, met, changed = [], {}, set()
        if not table:
            yield [(text, bound)]
            continue
        group.append((text, bound))
        met[table] = _INSERT if inserts else text
        changed.add(what)
    if group:
        yield group


@cache
def _target(text: str) -> tuple[str, bool]:
    """The table a statement changes and whether it inserts; no table for one that reads others and so goes alone."""
    found = _CHANGE.match(text)
    if found is None or _READS.search(text):
        return "", False
    return found["table"], found["verb"] == _INSERT


@cache
def _as_one(statements: tuple[str, ...]) -> str:
    """Several changes as one statement, whose foreign keys PostgreSQL checks at its end.

    Half of what a small statement costs is sending it.
    """
    own = [_PLACE.sub(rf"%(\1_{number})s", text) for number, text in enumerate(statements)]
    before = ", ".join(f"part_{number} AS ({text})" for number, text in enumerate(own[:-1]))
    return f"WITH {before} {own[-1]}"


def _before_others(connection: Connection, *_: object) -> None:
    send(connection)


def _commit(connection: Connection) -> None:
    if not connection.info.get(_UNSENT):
        return
    with _pipeline(connection) as driver:
        _send(connection, driver)
        # SQLAlchemy's own commit, which follows, finds nothing left to do.
        driver.commit()
