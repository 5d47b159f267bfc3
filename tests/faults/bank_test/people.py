"""The processes of the bank test: desks that book at random, and readers that look at everything in between."""

import random
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeVar
from uuid import UUID

from tests.faults.bank_test.history import Deed, History, Wish, unanswered
from tests.fixtures.bank import PASSWORD, QUICK, QUICK_COST
from timebank.domain import errors
from timebank.domain.access import Actor
from timebank.domain.ledger import AccountKind
from timebank.domain.receipts import Recorded, RecordedTogether
from timebank.office import Office
from timebank.services.exchanges import record_exchange, record_together, reverse_entry
from timebank.services.statements import day_list, list_balances, verify_ledger
from timebank.services.transfers import give

T = TypeVar("T")
COMING_BACK_SECONDS = 20.0
"""After the last fault every desk must have come through within this time."""


class Place(NamedTuple):
    """Where somebody works, until when (by the machine's own clock, in seconds), and with which luck."""

    where: str
    name: str
    file: Path
    until: float
    seed: int


def at_a_desk(place: Place) -> None:
    """Book for as long as it takes; whatever is neither refusal nor trouble is noted as a fault of the program."""
    _told(place, _Desk(place).work)


def looking(place: Place) -> None:
    """Look at all balances, and at times verify the books."""
    _told(place, _Reader(place).work)


def _told(place: Place, work: Callable[[], None]) -> None:
    try:
        work()
    except BaseException:  # noqa: BLE001 - told to the judge, who has no other ear for this process
        History(place.file).note("broke", text=traceback.format_exc())


def done(office: Office, actor: Actor, wish: Wish) -> tuple[bool, ...]:
    """Do it; for each entry whether it had been booked before."""
    booked: Recorded | RecordedTogether
    match wish.deed:
        case Deed.EXCHANGE:
            booked = office.do(actor, record_exchange, wish.exchange())
        case Deed.SWAP:
            order = wish.exchange()
            booked = office.do(actor, record_together, (order, order.swapped()))
        case Deed.GIFT:
            booked = office.do(actor, give, wish.gift())
        case Deed.UNDO:
            booked = office.do(actor, reverse_entry, wish.reversal())
    parts = booked.parts if isinstance(booked, RecordedTogether) else (booked,)
    return tuple(part.repeated for part in parts)


class _Person:
    def __init__(self, place: Place) -> None:
        self.place = place
        self.chance = random.Random(place.seed)
        self.history = History(place.file)

    def patiently(self, ask: Callable[[], T]) -> T:
        """Ask again while the database cannot be used."""
        while True:
            try:
                return ask()
            except errors.StorageTrouble as trouble:
                self.history.note("trouble", code=trouble.code)
                if time.monotonic() > self.place.until + COMING_BACK_SECONDS:
                    raise
                time.sleep(self.chance.uniform(0.01, 0.1))

    def opened(self) -> tuple[Office, Actor]:
        return self.patiently(
            lambda: Office.open(
                self.place.where, self.place.name, PASSWORD, hasher=QUICK, cost=QUICK_COST, keeps_backup=False
            )
        )


class _Desk(_Person):
    def work(self) -> None:
        left = unanswered(self.place.file)
        office, actor = self.opened()
        with office:
            people = [
                account.code
                for account in self.patiently(lambda: office.ask(actor, list_balances))
                if account.kind is AccountKind.MEMBER
            ]
            self.history.note("open")
            if left is not None:
                # Some come back to what they were at, others begin anew: then nobody knows what became of it.
                if self.chance.random() < 0.7:
                    self._settle(office, actor, left)
                else:
                    self.history.note("leaves", id=str(left.id))
            while time.monotonic() < self.place.until:
                self._settle(office, actor, self._wish(office, actor, people))

    def _settle(self, office: Office, actor: Actor, wish: Wish) -> None:
        while True:
            self.history.note("asks", wish=wish.written())
            try:
                repeated = done(office, actor, wish)
            except errors.Refusal as refusal:
                self.history.note("refused", id=str(wish.id), code=refusal.code)
                return
            except errors.StorageTrouble as trouble:
                self.history.note("trouble", id=str(wish.id), code=trouble.code)
                if time.monotonic() > self.place.until + COMING_BACK_SECONDS:
                    raise
                if self.chance.random() < 0.2:
                    self.history.note("leaves", id=str(wish.id))
                    return
                time.sleep(self.chance.uniform(0.01, 0.1))
            else:
                self.history.note("done", id=str(wish.id), repeated=repeated)
                return

    def _wish(self, office: Office, actor: Actor, people: list[str]) -> Wish:
        chance = self.chance
        key, day = UUID(int=random.SystemRandom().getrandbits(128), version=4), office.now().date()
        deed = chance.choices((Deed.EXCHANGE, Deed.SWAP, Deed.GIFT, Deed.UNDO), (6, 1, 2, 1))[0]
        if deed is Deed.UNDO:
            listed = self.patiently(lambda: office.ask(actor, day_list, None, 15)).entries
            if listed:
                # Others are at the same entries: of two that undo one, one is refused.
                return Wish(id=key, deed=deed, day=day, undoes=chance.choice(listed).entry.id)
            deed = Deed.EXCHANGE
        minutes = chance.randint(1, 90)
        number = 2 if deed is Deed.EXCHANGE and chance.random() < 0.25 else 1
        named = chance.sample(people, 2 * number)
        givers = tuple((code, minutes) for code in named[:number])
        receivers = [(code, minutes) for code in named[number:]]
        if number > 1:
            # The one came later, and the pot takes the difference.
            receivers[0] = (receivers[0][0], chance.randint(1, 90))
        return Wish(id=key, deed=deed, day=day, givers=givers, receivers=tuple(receivers))


class _Reader(_Person):
    def work(self) -> None:
        office, actor = self.opened()
        with office:
            self.history.note("open")
            turn = 0
            while time.monotonic() < self.place.until:
                self.patiently(lambda: self._look(office, actor))
                turn += 1
                if turn % 25 == 0:
                    found = self.patiently(lambda: office.ask(actor, verify_ledger))
                    self.history.note(
                        "verified", entries=found.entries, faults=[str(f) for f in found.faults]
                    )
                time.sleep(self.chance.uniform(0.005, 0.03))

    def _look(self, office: Office, actor: Actor) -> None:
        began = time.monotonic_ns()
        with office.database.reading() as connection:
            work = office.work(connection, actor, lock=False)
            sequence, digest = work.ledger.head()
            balances = {account.code: account.balance for account in list_balances.run(work)}
        self.history.note("looked", began=began, sequence=sequence, digest=digest.hex(), balances=balances)
