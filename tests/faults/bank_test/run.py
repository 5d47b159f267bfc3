"""One bank test: desks at work on one bank, bad luck, and the judgement."""

import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from sqlalchemy import select

from tests.faults.bank_test.bad_luck import People, ServerLuck, bring
from tests.faults.bank_test.history import lines
from tests.faults.bank_test.judge import Booked, Told, faults
from tests.faults.bank_test.people import done
from tests.faults.proxy import Wire
from tests.fixtures.bank import PASSWORD, QUICK, QUICK_COST
from tests.fixtures.databases import start_server
from timebank.domain import errors
from timebank.domain.access import Role
from timebank.domain.limits import Limits
from timebank.domain.members import Profile
from timebank.office import Office
from timebank.services.members import enrol_member
from timebank.services.staff import change_bank, show_bank
from timebank.services.statements import list_balances, verify_ledger
from timebank.store.rows.accounts import accounts
from timebank.store.rows.ledger import entries, transfers
from timebank.store.rows.office import audit

KINDS = ("plain", "encrypted", "server")
MEMBERS = ("Fatma Yılmaz", "Henk de Vries", "Zebib Tesfay", "Olena Koval", "Ahmad Rahimi", "Wim Bos")
LIMITS = Limits(lower=-300, upper=600, blocking=True)


@dataclass(slots=True, kw_only=True)
class Verdict:
    """What came of it: figures for the documents, and every fault."""

    kind: str = ""
    told: Told
    booked: int
    undecided: int
    luck: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    @property
    def acknowledged(self) -> int:
        """How many orders were answered as booked."""
        return len(self.told.answered)


def bank_test(kind: str, folder: Path, *, desks: int, readers: int, seconds: float, seed: int) -> Verdict:
    """Let them work for so long on a bank of this kind (plain, encrypted or server) below `folder`."""
    with _place(kind, folder, seed) as (where, line, server):
        _found(where, desks, encrypted=kind == "encrypted")
        people = People(line, folder, desks, readers, seconds, seed)
        luck = bring(people, server, seed)
        late = people.finish()
        told = Told.of(each for file in people.histories() for each in lines(file))
        verdict = _judged(where, told)
        return replace(verdict, kind=kind, luck=luck, faults=[*late, *verdict.faults])


@contextmanager
def _place(kind: str, folder: Path, seed: int) -> Iterator[tuple[str, str, ServerLuck | None]]:
    """Where the bank is, by which line desks reach it, and what may break."""
    if kind != "server":
        yield str(folder / "bank.db"), str(folder / "bank.db"), None
        return
    # Its own: the server that other tests share may lose what it said at a crash, for the sake of speed.
    server = start_server(Path(tempfile.mkdtemp(prefix="timebank-postgres-")))
    try:
        url = str(server.get_uri(driver="psycopg"))
        wire = Wire(url)
        yield url, wire.url, ServerLuck(server, url, wire, seed)
        wire.close()
    finally:
        server.cleanup()


def _found(where: str, desks: int, *, encrypted: bool) -> None:
    made = Office.found(
        where, name="De Linde", admin="Ans Beheer", password=PASSWORD, encrypted=encrypted,
        hasher=QUICK, cost=QUICK_COST,
    )  # fmt: skip
    with made.office as office:
        for number in range(desks):
            # Who works at a desk may undo what is their own, a coordinator everything.
            office.add_operator(
                made.actor, f"Balie {number}", (Role.COORDINATOR, Role.DESK)[number % 2], PASSWORD
            )
        for name in MEMBERS:
            office.do(made.actor, enrol_member, Profile(name=name))
        bank = office.ask(made.actor, show_bank)
        office.do(made.actor, change_bank, replace(bank, limits=LIMITS))


def _judged(where: str, told: Told) -> Verdict:
    office, ans = Office.open(
        where, "Ans Beheer", PASSWORD, hasher=QUICK, cost=QUICK_COST, keeps_backup=False
    )
    with office:
        undecided = told.undecided()
        wrong = list(_decided(office, told))
        books = _books(office)
        balances = {account.code: account.balance for account in office.ask(ans, list_balances)}
        found = office.ask(ans, verify_ledger)
    wrong += [f"verify: {fault}" for fault in found.faults]
    wrong += faults(told, books, balances, LIMITS)
    return Verdict(told=told, booked=len(books), undecided=len(undecided), faults=wrong)


def _decided(office: Office, told: Told) -> Iterator[str]:
    """Repeat with its key what nobody knows of: the answer must be what the books say, and then it is there."""
    coordinator = office.sign_in("Balie 0", PASSWORD)
    for wish in told.undecided():
        with office.database.reading() as connection:
            there = set(
                connection.execute(select(entries.c.id).where(entries.c.id.in_(wish.ids()))).scalars()
            )
        before = [entry in there for entry in wish.ids()]
        try:
            repeated = done(office, coordinator, wish)
        except errors.Refusal as refusal:
            told.refused[wish.id] = refusal.code
            continue
        if list(repeated) != before:
            yield f"{wish.id} was repeated as {repeated}, in the books stood {before}"
        told.answered[wish.id] = time.monotonic_ns()
        told.booked_by[wish.id] += not any(repeated)


def _books(office: Office) -> list[Booked]:
    with office.database.reading() as connection:
        codes = {row.key: row.code for row in connection.execute(select(accounts.c.key, accounts.c.code))}
        logged = Counter(
            connection.execute(select(audit.c.subject).where(audit.c.operation.in_(_LOGGED))).scalars()
        )
        moves: dict[int, Counter[str]] = {}
        for row in connection.execute(select(transfers)):
            moved = moves.setdefault(row.sequence, Counter())
            moved[codes[row.debit]] -= row.minutes
            moved[codes[row.credit]] += row.minutes
        rows = connection.execute(
            select(entries.c.sequence, entries.c.id, entries.c.digest).order_by(entries.c.sequence)
        ).all()
    return [
        Booked(
            sequence=row.sequence,
            id=row.id,
            digest=bytes(row.digest).hex(),
            moves=dict(moves.get(row.sequence, {})),
            logged=logged[str(row.id)],
        )
        for row in rows
    ]


_LOGGED = ("record_exchange", "give", "reverse_entry")
