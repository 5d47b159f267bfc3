"""A bank in another database is the same bank: every row, the chain, the numbers that come next, the passwords."""

from pathlib import Path

import pytest
from sqlalchemy import select, text, update

from tests.fixtures.bank import NOW, PASSWORD, QUICK, TestBank, Watch
from tests.fixtures.databases import Databases
from timebank.domain import errors
from timebank.domain.access import Role
from timebank.domain.members import Profile
from timebank.domain.progress import Unwatched
from timebank.office import Office
from timebank.services.demo import build_demo, plan_demo
from timebank.services.members import enrol_member
from timebank.services.statements import verify_ledger
from timebank.store.database import Database
from timebank.store.keyslots import KeySlots, slots_file
from timebank.store.moving import move_bank
from timebank.store.opening import open_bank
from timebank.store.rows import metadata
from timebank.store.rows.accounts import accounts
from timebank.store.rows.office import operators, settings
from timebank.store.upgrade import create, newest_schema, schema_of

OTHER = {"sqlite": "postgresql", "postgresql": "sqlite"}


def demo(url: str) -> None:
    """A community in which nearly every table has rows."""
    with Office(create(url), Watch(), QUICK) as office:
        build_demo(office, plan_demo(today=NOW.date(), members=30, exchanges=120, seed=1))


@pytest.fixture
def community(databases: Databases, dialect: str):
    url = databases.like(dialect, "community", demo)
    yield url
    databases.drop(url)


@pytest.fixture
def elsewhere(databases: Databases, dialect: str):
    """A blank database of the other kind."""
    url = databases.blank(OTHER[dialect])
    yield url
    databases.drop(url)


def opened(where: str, name: str = "Ans Beheer") -> tuple[Office, object]:
    return Office.open(where, name, PASSWORD, clock=Watch(), hasher=QUICK)


def rows(database: Database) -> dict[str, list[str]]:
    with database.reading() as connection:
        return {
            table.name: sorted(repr(tuple(row)) for row in connection.execute(select(table)))
            for table in metadata.sorted_tables
        }


def moved(url: str, to: str):
    with Database(url) as source:
        return move_bank(source, to, Unwatched())


def file_database(where: str, made) -> Database:
    """The database that was made, by its recovery key where it is a file."""
    if made.recovery_key is None:
        return Database(where)
    return open_bank(where, recovery_key=made.recovery_key).database


def test_every_row_of_a_community_arrives_and_comes_back_again(community, elsewhere, databases, dialect):
    with Database(community) as source:
        before = rows(source)
        filled = [name for name, found in before.items() if found]
        assert len(filled) > 20, filled
        there = move_bank(source, elsewhere, Unwatched())
    assert there.books.ok, there.books.faults
    assert there.books.entries > 100
    with file_database(elsewhere, there) as target:
        assert schema_of(target) == newest_schema()
        assert rows(target) == before
        back = databases.blank(dialect)
        again = move_bank(target, back, Unwatched())
    assert again.books == there.books
    with file_database(back, again) as returned:
        assert rows(returned) == before
    databases.drop(back)


def test_where_it_came_to_everybody_signs_in_and_works_on(bank: TestBank, elsewhere):
    bank.record(bank.fatma, bank.henk, 90)
    made = move_bank(bank.office.database, elsewhere, Unwatched())
    for name in ("Ans Beheer", "Karin Coördinator", "Riet Jansen"):
        opened(elsewhere, name)[0].close()
    with pytest.raises(errors.NotSignedIn):
        Office.open(elsewhere, "Riet Jansen", "iets-anders", hasher=QUICK)
    office, ans = opened(elsewhere)
    with office:
        there = TestBank(**{**vars(bank), "office": office, "admin": ans})
        assert there.balance(bank.fatma) == 90
        there.record(bank.zebib, bank.henk, 30)
        # The next of everything gets a number that nobody has.
        office.do(ans, enrol_member, Profile(name="Mariam Haile"))
        office.add_operator(ans, "Nieuwe Balie", Role.DESK, PASSWORD)
        assert there.whole()
        assert office.ask(ans, verify_ledger).entries == made.books.entries + 1
    assert bank.whole()
    assert bank.balance(bank.zebib) == 0


def test_people_who_are_one_arrive_whatever_their_numbers(bank: TestBank, elsewhere):
    """The first was joined to a later one, and that one to an earlier one again."""
    with bank.office.database.writing() as connection:
        keys = dict(connection.execute(select(accounts.c.code, accounts.c.key)).all())
        for code, into in ((bank.fatma, bank.olena), (bank.olena, bank.zebib), (bank.henk, bank.olena)):
            connection.execute(update(accounts).where(accounts.c.code == code).values(merged_into=keys[into]))
    made = move_bank(bank.office.database, elsewhere, Unwatched())
    with file_database(elsewhere, made) as target:
        assert rows(target) == rows(bank.office.database)


def test_what_only_one_kind_of_database_keeps_is_told_and_nothing_is_there(
    databases: Databases, founded_url, elsewhere
):
    with Database(founded_url) as source:
        if source.on_server:
            wrong = "CREATE TABLE of_somebody_else (key integer)"
        else:
            wrong = "UPDATE members SET address = 'a' || char(0) || 'b'"
        with source.writing() as connection:
            connection.execute(text(wrong))
        with pytest.raises(errors.CopyFailed):
            move_bank(source, elsewhere, Unwatched())
    _nothing(elsewhere)


def test_a_place_that_is_taken_stays_as_it_is(founded_url, databases, dialect):
    taken = databases.like(OTHER[dialect], "community", demo)
    with Database(taken) as there:
        before = rows(there)
    with pytest.raises(errors.DatabaseExists):
        moved(founded_url, taken)
    with Database(taken) as there:
        assert rows(there) == before
    databases.drop(taken)


class Stops:
    """Progress that stops the work at a certain step."""

    def __init__(self, at: float) -> None:
        self.at, self.steps = at, []

    def step(self, done: int, total: int) -> None:
        self.steps.append((done, total))
        if done >= total * self.at:
            raise errors.Cancelled()


@pytest.mark.parametrize("at", [0.0, 0.5, 0.99])
def test_a_move_that_is_stopped_leaves_nothing(community, elsewhere, at):
    stops = Stops(at)
    with Database(community) as source, pytest.raises(errors.Cancelled):
        move_bank(source, elsewhere, stops)
    assert stops.steps
    _nothing(elsewhere)
    assert moved(community, elsewhere).books.ok


def test_the_steps_go_up_to_the_last(community, elsewhere):
    stops = Stops(2.0)
    with Database(community) as source:
        move_bank(source, elsewhere, stops)
    assert stops.steps == sorted(stops.steps)
    done, total = stops.steps[-1]
    assert done == total


def test_the_recovery_key_that_nobody_has_yet_stays_behind(tmp_path, blank_server):
    where = str(tmp_path / "bank.db")
    made = Office.found(
        where, name="De Linde", admin="Ans Beheer", password=PASSWORD, hasher=QUICK, confirms=True
    )
    with made.office as office:
        move_bank(office.database, blank_server, Unwatched())
    with Database(blank_server) as target, target.reading() as connection:
        values = connection.execute(select(settings.c.value)).scalars().all()
        assert values
        assert not any(made.recovery_key in value for value in values)


def test_a_file_gets_a_key_of_its_own_and_nobody_elses_password(founded_server, tmp_path):
    with Database(founded_server) as source:
        with source.writing() as connection:
            connection.execute(
                update(operators).where(operators.c.name == "Riet Jansen").values(active=False)
            )
        made = move_bank(source, str(tmp_path / "bank.db"), Unwatched())
    slots = KeySlots.read(tmp_path / "bank.db")
    assert slots.has("Ans Beheer")
    assert not slots.has("Riet Jansen")
    assert (tmp_path / "bank.db").stat().st_mode & 0o777 == 0o600
    assert slots_file(tmp_path / "bank.db").stat().st_mode & 0o777 == 0o600
    assert made.recovery_key not in repr(made)
    office, _ = Office.open(str(tmp_path / "bank.db"), "Ans Beheer", "", recovery_key=made.recovery_key)
    office.close()


def test_a_lock_made_of_a_stored_hash_is_replaced_when_its_password_is_typed(founded_server, tmp_path):
    """Whoever has read the hashes on the server opens the file with them until then, and no longer."""
    file = tmp_path / "bank.db"
    moved(founded_server, str(file))
    before = KeySlots.read(file)
    assert before.is_borrowed("Ans Beheer")
    assert before.is_borrowed("Riet Jansen")
    opened(str(file))[0].close()
    after = KeySlots.read(file)
    assert not after.is_borrowed("Ans Beheer")
    assert after.is_borrowed("Riet Jansen")
    opened(str(file))[0].close()
    opened(str(file), "Riet Jansen")[0].close()
    assert not KeySlots.read(file).is_borrowed("Riet Jansen")


def _nothing(where: str) -> None:
    if where.startswith("postgresql"):
        with Database(where) as target:
            assert schema_of(target) is None
    else:
        assert list(Path(where).parent.iterdir()) == []
