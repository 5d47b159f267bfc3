"""What one program changes, another on the same bank hears within a second, once, and nobody hears themselves."""

from collections.abc import Iterator
from queue import Empty, Queue
from uuid import uuid4

import pytest

from tests.faults.proxy import Wire
from tests.fixtures.bank import NAME, PASSWORD, QUICK, TestBank, Watch
from timebank.domain import errors
from timebank.domain.access import Role
from timebank.domain.changes import Topic
from timebank.domain.members import Profile
from timebank.office import Office
from timebank.services.drafts import save_draft
from timebank.services.exchanges import record_exchange
from timebank.services.members import enrol_member
from timebank.services.staff import show_bank
from timebank.services.statements import list_balances
from timebank.store.database import Database

EVERYTHING = frozenset(Topic)


class Ears:
    """Somebody who listens to a bank."""

    def __init__(self, office: Office) -> None:
        self._said: Queue[frozenset[Topic]] = Queue()
        self.listener = office.news.listen(self._said.put)
        assert self.listener.ready.wait(10)

    def within(self, seconds: float = 1.0) -> frozenset[Topic]:
        """What is heard next, if it comes soon enough."""
        return self._said.get(timeout=seconds)

    def nothing(self, seconds: float = 0.6) -> bool:
        """Whether nothing comes: longer than a file is left alone between two looks."""
        try:
            self._said.get(timeout=seconds)
        except Empty:
            return True
        return False


@pytest.fixture
def other(bank: TestBank, founded_url: str) -> Iterator[Office]:
    """The same bank in another program."""
    with Office(Database(founded_url), Watch(), QUICK) as office:
        yield office


def told(bank: TestBank, topics: frozenset[Topic]) -> frozenset[Topic]:
    """What is heard of these: a file does not know which they were."""
    return topics if bank.office.database.on_server else EVERYTHING


def test_what_is_booked_here_is_heard_there_and_not_here(bank, other):
    here, there = Ears(bank.office), Ears(other)
    assert here.nothing()
    receipt = bank.record(bank.fatma, bank.henk, 30)
    assert there.within() == told(bank, receipt.changed)
    assert here.nothing()
    bank.office.add_operator(bank.admin, "Wim", Role.DESK, PASSWORD)
    assert there.within() == told(bank, frozenset({Topic.OPERATORS}))
    ans = other.sign_in("Ans Beheer", PASSWORD)
    other.do(ans, enrol_member, Profile(name="Mariam Haile"))
    assert Topic.MEMBERS in here.within()
    assert there.nothing()


def test_what_changes_nothing_that_is_shown_is_not_told(bank, other):
    there = Ears(other)
    bank.office.ask(bank.admin, show_bank)
    bank.office.do(bank.desk, save_draft, "desk", uuid4(), "{}")
    order = bank.order(bank.fatma, bank.fatma)
    with pytest.raises(errors.SamePerson):
        bank.office.do(bank.desk, record_exchange, order)
    assert there.nothing()


def test_what_was_not_committed_is_not_told_and_hides_nothing_of_others(bank, other):
    here, there = Ears(bank.office), Ears(other)

    def breaks() -> None:
        with bank.office.database.writing() as connection:
            bank.office.news.tell(connection, frozenset({Topic.ENTRIES}))
            raise RuntimeError("the power went")

    with pytest.raises(RuntimeError):
        breaks()
    assert there.nothing()
    riet = other.sign_in("Riet Jansen", PASSWORD)
    other.do(riet, record_exchange, bank.order(bank.fatma, bank.henk))
    assert Topic.ENTRIES in here.within()
    assert bank.balance(bank.fatma) == 60


def test_many_changes_of_both_leave_nothing_unheard(bank, other):
    here = Ears(bank.office)
    riet = other.sign_in("Riet Jansen", PASSWORD)
    for _ in range(5):
        bank.record(bank.fatma, bank.henk, 30)
        other.do(riet, record_exchange, bank.order(bank.zebib, bank.henk, 15))
        bank.record(bank.fatma, bank.henk, 30)
    assert Topic.ENTRIES in here.within()


def test_a_closed_bank_is_heard_no_more(bank, other):
    there = Ears(other)
    other.close()
    bank.record(bank.fatma, bank.henk, 30)
    assert there.nothing()
    there.listener.close()


@pytest.fixture
def wire(founded_server: str) -> Iterator[Wire]:
    line = Wire(founded_server)
    yield line
    line.close()


def test_a_line_that_broke_is_mended_and_then_anything_may_have_changed(founded_server, wire):
    with (
        Office(Database(wire.url), Watch(), QUICK) as far,
        Office(Database(founded_server), Watch(), QUICK) as near,
    ):
        ears = Ears(far)
        ans = near.sign_in("Ans Beheer", PASSWORD)
        near.do(ans, enrol_member, Profile(name="Mariam Haile"))
        assert Topic.MEMBERS in ears.within(5.0)
        wire.hang_up()
        assert ears.within(5.0) == EVERYTHING
        near.do(ans, enrol_member, Profile(name="Els Vos"))
        assert Topic.MEMBERS in ears.within()


def test_no_word_of_anybody_goes_over_the_wire(founded_server):
    """The topics, and who said it: by a number that means nothing."""
    import psycopg

    with (
        psycopg.connect(founded_server.replace("+psycopg", ""), autocommit=True) as listens,
        Office(Database(founded_server), Watch(), QUICK) as office,
    ):
        listens.execute("LISTEN timebank")
        ans = office.sign_in("Ans Beheer", PASSWORD)
        names = {account.name for account in office.ask(ans, list_balances)}
        office.do(ans, enrol_member, Profile(name="Mariam Haile"))
        (said,) = listens.notifies(timeout=5.0, stop_after=1)
        origin, topics = said.payload.split(" ")
        assert len(origin) == 16
        assert set(topics.split(",")) <= set(Topic.__members__)
        assert not any(name in said.payload for name in {*names, NAME, "Mariam"})
