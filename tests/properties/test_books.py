"""Whatever is done in whatever order, the books hold: a stateful test on both databases."""

from collections import Counter
from contextlib import suppress
from datetime import timedelta
from uuid import UUID, uuid4

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from tests.fixtures.bank import PASSWORD, QUICK, TODAY, Watch, found
from tests.fixtures.databases import Databases
from timebank.domain import errors
from timebank.domain.ledger import Confirmation, Kind
from timebank.domain.numbers import POT
from timebank.domain.orders import ExchangeOrder, ReversalOrder, TransferOrder
from timebank.domain.receipts import Recorded
from timebank.domain.sharing import Share, Split
from timebank.office import Office
from timebank.services.exchanges import record_exchange, reverse_entry
from timebank.services.members import merge_members
from timebank.services.statements import list_balances, recent_lines, show_statement, verify_ledger
from timebank.services.transfers import give, grant, settle
from timebank.store.database import Database

people = st.integers(0, 3)
some_people = st.lists(people, min_size=1, max_size=3, unique=True)
times = st.integers(1, 900)


class Books(RuleBasedStateMachine):
    """Does what desks do and keeps a simple account of its own beside it."""

    databases: Databases
    dialect: str

    @initialize()
    def open(self) -> None:
        self.url = self.databases.like(self.dialect, "bank", found)
        self.office = Office(Database(self.url), Watch(), QUICK)
        self.admin = self.office.sign_in("Ans Beheer", PASSWORD)
        listed = self.office.ask(self.admin, list_balances)
        self.codes = [account.code for account in listed if account.kind == "member"]
        self.house = next(account.code for account in listed if account.kind == "organisation")
        self.expected: Counter[str] = Counter()
        self.orders: list[ExchangeOrder] = []
        self.entries: list[UUID] = []
        self.recorded: dict[UUID, Recorded] = {}

    def teardown(self) -> None:
        self.office.close()
        self.databases.drop(self.url)

    def booked(self, receipt: Recorded) -> None:
        assert sum(posting.minutes for posting in receipt.postings) == 0
        for posting in receipt.postings:
            self.expected[posting.account] += posting.minutes
        if receipt.entry is not None:
            self.entries.append(receipt.entry)
            self.recorded[receipt.entry] = receipt

    @rule(
        givers=some_people,
        receivers=some_people,
        minutes=times,
        split=st.sampled_from([None, *Split]),
        under=st.booleans(),
        days=st.integers(-1, 400),
        way=st.sampled_from([None, *Confirmation]),
    )
    def record(
        self,
        givers: list[int],
        receivers: list[int],
        minutes: int,
        split: Split | None,
        under: bool,
        days: int,
        way: Confirmation | None,
    ) -> None:
        order = ExchangeOrder(
            id=uuid4(),
            givers=tuple(Share(account=self.codes[g], minutes=minutes) for g in givers),
            receivers=tuple(Share(account=self.codes[r], minutes=max(1, minutes // 2)) for r in receivers),
            service_date=TODAY - timedelta(days=days),
            organisation=self.house if under else None,
            split=split,
            confirmation=way,
            override="lang" if minutes > 720 else "",
            note="een notitie",
        )
        with suppress(errors.SamePerson, errors.DateInFuture, errors.DateTooOld, errors.AccountClosed):
            self.booked(self.office.do(self.admin, record_exchange, order))
            self.orders.append(order)

    @rule(data=st.data())
    def repeat(self, data: st.DataObject) -> None:
        if self.orders:
            order = data.draw(st.sampled_from(self.orders))
            with suppress(errors.AccountUnknown):
                again = self.office.do(self.admin, record_exchange, order)
                assert again.repeated
                assert again.entry == order.id

    @rule(data=st.data())
    def reverse(self, data: st.DataObject) -> None:
        if self.entries:
            order = ReversalOrder(id=uuid4(), entry=data.draw(st.sampled_from(self.entries)), reason="fout")
            with suppress(errors.AlreadyReversed, errors.ReversalNotReversible, errors.NotReversible):
                self.booked(self.office.do(self.admin, reverse_entry, order))

    @rule(one=people, other=people, minutes=times)
    def gift(self, one: int, other: int, minutes: int) -> None:
        order = TransferOrder(
            id=uuid4(), kind=Kind.GIFT, debit=self.codes[one], credit=self.codes[other], minutes=minutes,
            service_date=TODAY, override="groot",
        )  # fmt: skip
        with suppress(errors.SamePerson, errors.AccountClosed):
            self.booked(self.office.do(self.admin, give, order))

    @rule(to=people, minutes=times)
    def welcome(self, to: int, minutes: int) -> None:
        order = TransferOrder(
            id=uuid4(), kind=Kind.GRANT, debit=POT, credit=self.codes[to], minutes=minutes,
            service_date=TODAY, note="welkom", override="groot",
        )  # fmt: skip
        with suppress(errors.AccountClosed):
            self.booked(self.office.do(self.admin, grant, order))

    @rule(one=people, into=people)
    def merge(self, one: int, into: int) -> None:
        double, kept = self.codes[one], self.codes[into]
        with suppress(errors.SameMember, errors.AccountClosed):
            self.booked(self.office.do(self.admin, merge_members, uuid4(), double, kept, "dubbel"))
            self.codes[one] = kept

    @rule(one=people)
    def leave(self, one: int) -> None:
        with suppress(errors.AccountClosed):
            self.booked(self.office.do(self.admin, settle, uuid4(), self.codes[one]))

    @invariant()
    def balances_are_as_counted_and_sum_to_zero(self) -> None:
        if not hasattr(self, "office"):
            return
        listed = self.office.ask(self.admin, list_balances)
        assert sum(account.balance for account in listed) == 0
        for account in listed:
            assert account.balance == self.expected[account.code], account.code

    @invariant()
    def statements_end_in_the_balance(self) -> None:
        if not hasattr(self, "office"):
            return
        for account in self.office.ask(self.admin, list_balances):
            for statement in (
                self.office.ask(self.admin, show_statement, account.code),
                self.office.ask(self.admin, recent_lines, account.code, 3),
            ):
                assert statement.closing_minutes == account.balance

    @invariant()
    def the_ledger_verifies(self) -> None:
        if hasattr(self, "office"):
            verified = self.office.ask(self.admin, verify_ledger)
            assert verified.ok, verified.faults
            assert verified.entries == len(self.entries)


def test_the_books_hold(databases: Databases, dialect: str) -> None:
    machine = type("Books_" + dialect, (Books,), {"databases": databases, "dialect": dialect})
    checks = list(HealthCheck)
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        machine,
        settings=settings(
            max_examples=12, stateful_step_count=25, deadline=None, suppress_health_check=checks
        ),
    )
