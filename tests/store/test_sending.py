"""What nobody waits for still comes in its order, in its transaction, and its faults are told; on both databases."""

from typing import Any

import pytest
from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.exc import IntegrityError

from timebank.store import sending
from timebank.store.database import Database
from timebank.store.prepared import Prepared, rows_of
from timebank.store.rows.accounts import talents
from timebank.store.rows.office import settings

ADD = Prepared(insert(settings), ("name", "value"))
ADD_TALENT = Prepared(insert(talents), ("code", "category", "tag", "icon", "own_name", "active"))
CHANGE = Prepared(update(settings).where(settings.c.name == bindparam("of")).values(value=bindparam("to")))
COPY = Prepared(
    update(settings)
    .where(settings.c.name == bindparam("of"))
    .values(value=select(talents.c.code).scalar_subquery())
)
ALL = Prepared(select(settings.c.name, settings.c.value).order_by(settings.c.name))
TALENTS = Prepared(select(talents.c.code).order_by(talents.c.code))


def kept(database: Database) -> list[tuple[str, str]]:
    with database.reading() as connection:
        return [tuple(row) for row in connection.execute(select(settings).order_by(settings.c.name))]


def talent(code: str) -> dict[str, object]:
    return {"code": code, "category": "x", "tag": "x", "icon": "x", "own_name": "", "active": True}


def test_the_last_ones_go_with_the_commit(database):
    with database.writing() as connection:
        ADD.run(connection, {"name": "a", "value": "1"})
        ADD_TALENT.run(connection, talent("cooking"))
        CHANGE.run(connection, {"of": "a", "to": "2"})
        ADD.run_all(connection, [{"name": "b", "value": "%(name)s"}, {"name": "c", "value": "4"}])
    assert kept(database) == [("a", "2"), ("b", "%(name)s"), ("c", "4")]
    with database.reading() as connection:
        assert TALENTS.rows(connection, {}) == [("cooking",)]


@pytest.mark.parametrize("way", ["prepared", "core", "text"])
def test_whoever_asks_next_sees_them(database, way):
    with database.writing() as connection:
        ADD.run(connection, {"name": "a", "value": "1"})
        CHANGE.run(connection, {"of": "a", "to": "2"})
        match way:
            case "prepared":
                found = ALL.rows(connection, {})
            case "core":
                found = connection.execute(select(settings.c.name, settings.c.value)).all()
            case _:
                found = connection.exec_driver_sql("SELECT name, value FROM settings").all()
        assert [tuple(row) for row in found] == [("a", "2")]


def test_many_at_once_come_after_what_waits(database):
    many = [{"name": f"{number:03}", "value": "x"} for number in range(100)]
    with database.writing() as connection:
        ADD.run(connection, {"name": "050", "value": "first"})
        with pytest.raises(Exception, match=r"(?i)unique|duplicate"):
            ADD.run_all(connection, many)
        connection.rollback()
    assert kept(database) == []


def test_a_fault_in_one_undoes_all_and_the_next_transaction_works(database):
    def add_twice() -> None:
        with database.writing() as connection:
            ADD.run(connection, {"name": "a", "value": "1"})
            ADD.run(connection, {"name": "a", "value": "2"})

    with pytest.raises(Exception, match=r"(?i)unique|duplicate"):
        add_twice()
    assert kept(database) == []
    with database.writing() as connection:
        ADD.run(connection, {"name": "a", "value": "3"})
    assert kept(database) == [("a", "3")]


def test_a_fault_of_core_after_them_undoes_them(database):
    def add_twice() -> None:
        with database.writing() as connection:
            ADD.run(connection, {"name": "a", "value": "1"})
            connection.execute(insert(settings), {"name": "a", "value": "2"})

    with pytest.raises(IntegrityError):
        add_twice()
    assert kept(database) == []


def test_what_was_given_up_is_never_sent(database):
    class Stop(Exception):
        pass

    def give_up() -> None:
        with database.writing() as connection:
            ADD.run(connection, {"name": "a", "value": "1"})
            raise Stop

    with pytest.raises(Stop):
        give_up()
    with database.writing() as connection:
        ADD.run(connection, {"name": "b", "value": "1"})
    assert kept(database) == [("b", "1")]


def test_two_questions_are_answered_in_their_order(database):
    with database.writing() as connection:
        ADD.run(connection, {"name": "a", "value": "1"})
        ADD_TALENT.run(connection, talent("cooking"))
        assert rows_of(connection, (TALENTS, {}), (ALL, {})) == [[("cooking",)], [("a", "1")]]


def test_a_change_of_the_same_row_comes_after_the_one_before_it(database):
    with database.writing() as connection:
        ADD.run_all(connection, [{"name": "a", "value": "1"}, {"name": "b", "value": "1"}])
        CHANGE.run_all(connection, [{"of": "a", "to": "2"}, {"of": "b", "to": "3"}, {"of": "a", "to": "4"}])
        ADD_TALENT.run(connection, talent("cooking"))
        COPY.run(connection, {"of": "b"})
        ADD.run(connection, {"name": "c", "value": "5"})
        CHANGE.run(connection, {"of": "c", "to": "6"})
    assert kept(database) == [("a", "4"), ("b", "cooking"), ("c", "6")]


def test_changes_of_different_rows_and_tables_go_as_one():
    def sent_together(statements: list[tuple[str, dict[str, Any]]]) -> list[int]:
        return [len(group) for group in sending.together(statements)]

    insert_a, insert_b = (
        ("INSERT INTO a VALUES (%(x)s)", {"x": 1}),
        ("INSERT INTO b VALUES (%(x)s)", {"x": 1}),
    )
    move = "UPDATE c SET x = %(x)s WHERE c.key = %(of)s"
    first, second = (move, {"x": 1, "of": 1}), (move, {"x": 1, "of": 2})
    head = ("UPDATE d SET x = %(x)s WHERE d.key = 1", {"x": 1})
    assert sent_together([insert_a, insert_b, first, second, head, insert_a]) == [6]
    assert sent_together([first, first]) == [1, 1]
    assert sent_together([head, head]) == [1, 1]
    assert sent_together([insert_a, ("UPDATE a SET x = %(x)s", {"x": 1})]) == [1, 1]
    assert sent_together([first, ("INSERT INTO c VALUES (%(x)s)", {"x": 1})]) == [1, 1]
    assert sent_together([insert_a, ("INSERT INTO b SELECT x FROM a", {}), insert_b]) == [1, 1, 1]
