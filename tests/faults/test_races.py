"""Two desks at the same moment: what one transaction judged no other has changed before it is written.

Two offices with a connection of their own, on a file and on a server, start together in each round. No entry comes
twice, no member goes beyond a blocking limit, and each who is refused is told a sentence.
"""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier
from typing import Any
from uuid import UUID, uuid4

import pytest

from tests.fixtures.bank import PASSWORD, QUICK, TODAY, TestBank
from tests.fixtures.databases import as_login
from tests.fixtures.sessions import cafe, come
from timebank.domain.access import Actor
from timebank.domain.activities import Series, SessionPlan
from timebank.domain.errors import Refusal
from timebank.domain.ledger import Confirmation, Kind
from timebank.domain.limits import Limits
from timebank.domain.members import Profile
from timebank.domain.numbers import POT
from timebank.domain.orders import ReversalOrder, TransferOrder
from timebank.erasing import erase
from timebank.office import Office
from timebank.services.exchanges import confirm_exchange, decline_exchange, record_exchange, reverse_entry
from timebank.services.members import enrol_member
from timebank.services.sessions import ClosingOrder, close_session, reopen_session
from timebank.services.staff import change_bank, show_bank
from timebank.services.statements import list_balances
from timebank.services.transfers import give, grant
from timebank.store.database import Database

__all__ = ["cafe"]

ROUNDS = int(os.environ.get("RACE_ROUNDS", "30"))
Deed = Callable[[Office, Actor], Any]


class Desks:
    """Two desks, and what each was answered in a round: a receipt or a refusal."""

    def __init__(self, bank: TestBank, other: Office) -> None:
        self.bank = bank
        self._seats = (
            (bank.office, bank.coordinator),
            (other, other.sign_in("Karin Coördinator", PASSWORD)),
        )

    def at_once(self, *deeds: Deed) -> list[Any]:
        """Do one deed at each desk; anything but a receipt or a refusal is raised."""
        ready = Barrier(2)

        def do(seat: tuple[Office, Actor], deed: Deed) -> Any:
            ready.wait(30)
            try:
                return deed(*seat)
            except Refusal as refused:
                return refused

        with ThreadPoolExecutor(2) as pool:
            return list(pool.map(do, self._seats, deeds))

    def balances(self) -> dict[str, int]:
        return {row.code: row.balance for row in self.bank.office.ask(self.bank.admin, list_balances)}


def receipts(answers: list[Any]) -> list[Any]:
    return [answer for answer in answers if not isinstance(answer, Refusal)]


def codes(answers: list[Any]) -> list[str]:
    return [answer.code for answer in answers if isinstance(answer, Refusal)]


@pytest.fixture
def desks(bank: TestBank, founded_url: str, login: str) -> Iterator[Desks]:
    with Office(Database(as_login(founded_url, login)), bank.watch, QUICK) as other:
        yield Desks(bank, other)
    assert bank.whole()
    assert sum(row.balance for row in bank.office.ask(bank.admin, list_balances)) == 0


def rule(bank: TestBank, **changes: object) -> None:
    known = bank.office.ask(bank.admin, show_bank)
    bank.office.do(bank.admin, change_bank, replace(known, **changes))  # type: ignore[arg-type]


def giving(order: TransferOrder) -> Deed:
    return lambda office, actor: office.do(actor, give, order)


def exchange(bank: TestBank, giver: str, receiver: str, minutes: int) -> Deed:
    order = bank.order(giver, receiver, minutes)
    return lambda office, actor: office.do(actor, record_exchange, order)


def closing(plan: SessionPlan) -> Deed:
    order = ClosingOrder(id=uuid4(), plan=plan, confirmation=Confirmation.AT_DESK)
    return lambda office, actor: office.do(actor, close_session, order)


def undoing(entry: UUID) -> Deed:
    order = ReversalOrder(id=uuid4(), entry=entry, reason="dubbel")
    return lambda office, actor: office.do(actor, reverse_entry, order)


def test_the_last_hour_before_a_blocking_limit_is_taken_once(desks: Desks) -> None:
    bank = desks.bank
    rule(bank, limits=Limits(lower=-60, upper=60_000, blocking=True))
    gift = TransferOrder(
        id=uuid4(), kind=Kind.GIFT, debit=bank.henk, credit=bank.olena, minutes=60, service_date=TODAY
    )
    for turn in range(ROUNDS):
        second: Deed = exchange(bank, bank.zebib, bank.henk, 60)
        if turn % 2:
            second = giving(replace(gift, id=uuid4()))
        answers = desks.at_once(exchange(bank, bank.fatma, bank.henk, 60), second)
        (done,) = receipts(answers)
        assert codes(answers) == ["beyond_limit"]
        assert bank.balance(bank.henk) == -60
        bank.reverse(done.entry, bank.coordinator)
        assert bank.balance(bank.henk) == 0


def test_two_who_spend_the_pot_spend_it_twice_and_nothing_is_lost(desks: Desks) -> None:
    bank = desks.bank
    for turn in range(1, ROUNDS + 1):
        orders = [
            TransferOrder(
                id=uuid4(),
                kind=Kind.GRANT,
                debit=POT,
                credit=code,
                minutes=7,
                service_date=TODAY,
                note="welkom",
            )
            for code in (bank.zebib, bank.zebib)
        ]
        answers = desks.at_once(
            *[lambda office, actor, order=order: office.do(actor, grant, order) for order in orders]
        )
        assert len(receipts(answers)) == 2
        assert (bank.balance(POT), bank.balance(bank.zebib)) == (-14 * turn, 14 * turn)


def test_the_same_order_at_two_desks_is_one_entry(desks: Desks) -> None:
    bank = desks.bank
    for turn in range(1, ROUNDS + 1):
        deed = exchange(bank, bank.fatma, bank.henk, 5)
        first, second = desks.at_once(deed, deed)
        assert first.entry == second.entry
        assert bank.balance(bank.henk) == -5 * turn


def test_what_waits_is_confirmed_once_or_declined(desks: Desks) -> None:
    bank = desks.bank
    rule(bank, confirmation_required=True)
    expected = 0
    for turn in range(ROUNDS):
        entry = bank.record(bank.fatma, bank.henk, 5, confirmation=None).entry

        def confirm(office: Office, actor: Actor, entry: Any = entry) -> Any:
            return office.do(actor, confirm_exchange, entry, Confirmation.AT_DESK)

        def decline(office: Office, actor: Actor, entry: Any = entry) -> Any:
            return office.do(actor, decline_exchange, entry)

        before = bank.balance(bank.henk)
        answers = desks.at_once(confirm, decline if turn % 2 else confirm)
        moved = before - bank.balance(bank.henk)
        if turn % 2:
            assert moved in (0, 5)
            assert len(receipts(answers)) == 1
            assert isinstance(answers[0], Refusal) is (moved == 0)
        else:
            assert moved == 5
        expected += moved
        assert bank.balance(bank.fatma) == expected


def test_a_session_is_closed_once(desks: Desks, cafe: Series) -> None:
    bank = desks.bank
    plan = cafe.plan(TODAY)
    come(bank, plan, bank.fatma, bank.zebib, hosts=(bank.henk,))
    for _ in range(ROUNDS // 2):
        answers = desks.at_once(closing(plan), closing(plan))
        # The later one is shown what the earlier one booked.
        assert sorted(answer.repeated for answer in answers) == [False, True]
        assert bank.balance(bank.henk) == 120
        bank.office.do(bank.coordinator, reopen_session, uuid4(), plan.id, "nog iemand")
        assert bank.balance(bank.henk) == 0


def test_an_entry_is_undone_once(desks: Desks) -> None:
    bank = desks.bank
    for _ in range(ROUNDS):
        entry = bank.record(bank.fatma, bank.henk, 60).entry
        assert entry is not None
        answers = desks.at_once(undoing(entry), undoing(entry))
        assert len(receipts(answers)) == 1
        assert codes(answers) == ["already_reversed"]
        assert bank.balance(bank.henk) == 0


def test_who_is_erased_while_somebody_books_is_wholly_gone_and_the_time_is_somewhere(desks: Desks) -> None:
    bank = desks.bank
    refused = 0
    for turn in range(ROUNDS // 3):
        number = bank.office.do(
            bank.admin, enrol_member, Profile(name=f"Weg Gaat {turn}")
        ).member.account.code
        bank.record(number, bank.henk, 10)
        before = bank.balance(bank.olena)

        def go(office: Office, actor: Actor, number: str = number) -> Any:
            admin = office.sign_in("Ans Beheer", PASSWORD)
            return erase(office, admin, number, "op eigen verzoek", uuid4())

        answers = desks.at_once(exchange(bank, number, bank.olena, 10), go)
        assert not isinstance(answers[1], Refusal), "who is erased goes, whatever is booked"
        refused += isinstance(answers[0], Refusal)
        assert before - bank.balance(bank.olena) == (0 if isinstance(answers[0], Refusal) else 10)
        assert desks.balances().get(number, 0) == 0
        assert bank.whole()
    assert refused <= ROUNDS
