"""Where the log ends says whether anybody changed something, also when a look got its number in between."""

from sqlalchemy import insert

from tests.fixtures.bank import NOW
from timebank.domain.access import Role
from timebank.store.database import Database
from timebank.store.records import AuditStore, OperatorStore
from timebank.store.rows.office import audit


def end_of_log(database: Database) -> tuple[int, int]:
    with database.reading() as connection:
        return AuditStore(connection).newest()


def test_a_line_that_is_committed_after_a_later_one_is_seen(migrated_server: str) -> None:
    with Database(migrated_server) as database:
        with database.writing() as connection:
            key = OperatorStore(connection).add("Ans", Role.ADMINISTRATOR, None, None, "", NOW).key
        assert end_of_log(database) == (0, 0)
        line = {"at": NOW, "operator": key, "operation": "import_source", "subject": ""}
        with database.writing() as late:
            late.execute(insert(audit), line)
            with database.writing() as look:
                look.execute(insert(audit), line)
            before = end_of_log(database)
        after = end_of_log(database)
    assert after[0] == before[0] == 2
    assert after != before
