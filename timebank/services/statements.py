"""What people look up: balances, statements, today's list, what waits, and whether the books are whole."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from uuid import UUID
from zoneinfo import ZoneInfo

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.ledger import Account, Posted, Warned
from timebank.domain.limits import beyond
from timebank.domain.orders import ExchangeOrder, TransferOrder
from timebank.domain.receipts import changes_of
from timebank.domain.statements import Statement
from timebank.domain.verification import Verification, Witness, read_seal
from timebank.domain.waiting import Waiting, WaitState
from timebank.services.operation import Work, operation


@dataclass(frozen=True, slots=True, kw_only=True)
class DayList:
    """What was recorded on a day, newest first, with the names of everybody in it.

    `time_zone` is the zone in which moments are local; `whole` is False when there was more than was asked for.
    """

    day: date
    time_zone: str
    whole: bool
    entries: tuple[Posted, ...]
    names: dict[str, str]
    script_names: dict[str, str]
    waiting: tuple[Waiting, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """How balances would move if an order were recorded now; minutes by account code.

    `warned` tells which limits that passes, `repeats` the entry of this pair, activity and day that stands there
    already.
    """

    before: dict[str, int]
    after: dict[str, int]
    beyond: dict[str, str]
    warned: tuple[Warned, ...]
    repeats: UUID | None


@operation(Permission.BALANCE_READ)
def list_balances(work: Work, numbers: tuple[str, ...] = ()) -> list[Account]:
    """The accounts with these numbers, or every member, organisation and the pot."""
    if not numbers:
        return work.ledger.all_accounts()
    found = work.ledger.accounts(numbers)
    return [found[number] for number in numbers]


@operation(Permission.ENTRY_READ, look=True)
def show_statement(
    work: Work, number: str, start: date | None = None, until: date | None = None
) -> Statement:
    """An account's history by service date, both days included. Raises DatesReversed."""
    if start is not None and until is not None and start > until:
        raise errors.DatesReversed(date=start, until=until)
    return work.ledger.statement(work.ledger.accounts([number])[number], start, until)


@operation(Permission.ENTRY_READ, look=True)
def recent_lines(work: Work, number: str, limit: int = 50, before: int | None = None) -> Statement:
    """The last lines of an account in order of recording, for a person's page."""
    return work.ledger.recent(work.ledger.accounts([number])[number], limit, before)


@operation(Permission.ENTRY_READ)
def day_list(work: Work, day: date | None = None, limit: int = 200) -> DayList:
    """What was recorded since the start of a day (today when None), newest first."""
    wanted = day or work.today
    start = datetime.combine(wanted, time.min, ZoneInfo(work.bank.time_zone)).astimezone(UTC)
    entries = tuple(work.ledger.latest(limit, since=start))
    waiting = tuple(item for item in work.pending.waiting() if item.state_on(work.today) is WaitState.WAITING)
    codes = {code for posted in entries for code in posted.entry.accounts()}
    codes |= {code for item in waiting for code in item.order.people()}
    return DayList(
        day=wanted,
        time_zone=work.bank.time_zone,
        whole=len(entries) < limit,
        entries=entries,
        names=work.ledger.names(codes),
        script_names=work.ledger.script_names(codes),
        waiting=waiting,
    )


@operation(Permission.ENTRY_READ)
def last_own_entry(work: Work) -> Posted | None:
    """The newest entry the actor recorded today that can still be undone."""
    start = datetime.combine(work.today, time.min, ZoneInfo(work.bank.time_zone)).astimezone(UTC)
    return work.ledger.last_of(work.actor.key, start)


@operation(Permission.ENTRY_READ)
def list_waiting(work: Work) -> list[Waiting]:
    """Everything that waits for a confirmation or a second operator, oldest first."""
    return [item for item in work.pending.waiting() if item.state_on(work.today) is WaitState.WAITING]


@operation(Permission.EXCHANGE_RECORD)
def look_ahead(work: Work, order: ExchangeOrder) -> Outlook:
    """How balances would move, which limits that passes, and whether this seems to stand there already."""
    return _outlook(work, order)


@operation(Permission.EXCHANGE_RECORD)
def look_ahead_swap(work: Work, order: ExchangeOrder) -> Outlook:
    """The same for *taalruil*: an order and its `swapped`, which leave every balance where it is."""
    there, back = _outlook(work, order), _outlook(work, order.swapped())
    return replace(there, after=there.before, beyond={}, warned=(), repeats=there.repeats or back.repeats)


def _outlook(work: Work, order: ExchangeOrder) -> Outlook:
    order.check()
    codes = [*order.people(), *(code for code in (order.organisation,) if code)]
    entry = order.entry()
    accounts = work.ledger.accounts([*codes, *entry.accounts()])
    changes = changes_of(entry)
    before = {code: accounts[code].balance for code in order.people()}
    warned = _warned(work, accounts, changes)
    repeats = None
    if len(order.givers) == len(order.receivers) == 1:
        pair = (order.givers[0].account, order.receivers[0].account)
        repeats = work.ledger.same_day(pair, order.talent, order.service_date)
    return Outlook(
        before=before,
        after={code: balance + changes.get(code, 0) for code, balance in before.items()},
        beyond={found.account: found.code for found in warned},
        warned=warned,
        repeats=repeats,
    )


@operation(Permission.GIFT_RECORD)
def look_ahead_transfer(work: Work, order: TransferOrder) -> Outlook:
    """How a gift or a grant would move balances, which limits that passes, and whether it seems to stand there."""
    order.check()
    accounts = work.ledger.accounts([order.debit, order.credit])
    debit, credit = accounts[order.debit], accounts[order.credit]
    if debit.key == credit.key:
        raise errors.SamePerson(number=order.debit)
    changes = {order.debit: -order.minutes, order.credit: order.minutes}
    warned = _warned(work, accounts, changes)
    return Outlook(
        before={code: account.balance for code, account in accounts.items()},
        after={code: account.balance + changes[code] for code, account in accounts.items()},
        beyond={found.account: found.code for found in warned},
        warned=warned,
        repeats=work.ledger.same_transfer(order.kind, debit, credit, order.service_date),
    )


def _warned(work: Work, accounts: Mapping[str, Account], changes: Mapping[str, int]) -> tuple[Warned, ...]:
    return tuple(
        found
        for code, change in changes.items()
        if (found := beyond(accounts[code], change, work.bank.limits)) is not None
    )


@operation(Permission.LEDGER_VERIFY)
def verify_ledger(work: Work, step: Callable[[int, int], None] | None = None) -> Verification:
    """Recompute balances, sums, chain, texts, links and guards of the whole ledger."""
    return work.ledger.verify(step)


@operation(Permission.LEDGER_VERIFY)
def find_witness(work: Work, seal: str) -> Witness:
    """Where the seal on an earlier paper, or its beginning, stands in the books now; it may be typed in groups.

    Found, it proves that all up to that entry is as it was when the paper was printed, provided that the books verify.
    Raises SealNotUnderstood.
    """
    return work.ledger.witness(read_seal(seal))
