"""A stack of paper slips: judged together, booked as one step, and taken back as one step."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.changes import Receipt, Topic
from timebank.domain.ledger import Account, OnOneDay, Warned
from timebank.domain.limits import beyond
from timebank.domain.orders import ExchangeOrder, ReversalOrder
from timebank.domain.receipts import Recorded, RecordedTogether, changes_of
from timebank.services.exchanges import decline_exchange, record_exchange, reverse_entry
from timebank.services.operation import Work, operation
from timebank.services.posting import check_date, check_open, check_text


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipLook:
    """What is to be seen about one slip before the stack is booked.

    `repeats` is an entry of this pair, activity and day that stands in the books, `twin` an earlier slip of the
    stack that says the same; `warned` are the limits that it passes after the slips above it.
    """

    id: UUID
    refusal: errors.Refusal | None = None
    warned: tuple[Warned, ...] = ()
    repeats: UUID | None = None
    twin: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipsUndone(Receipt):
    """A stack that was taken back: how many entries were reversed or declined now."""

    undone: int


@operation(Permission.EXCHANGE_RECORD)
def look_at_slips(work: Work, orders: tuple[ExchangeOrder, ...]) -> tuple[SlipLook, ...]:
    """What each slip of a stack would meet: refusals, limits and doubles. Nothing is changed.

    A slip that was booked before (its id is known) meets nothing any more.
    """
    judged: dict[UUID, tuple[tuple[Warned, ...], errors.Refusal | None]] = {}
    balances: dict[str, int] = {}
    fresh = [order for order in orders if work.ledger.known(order.id) is None]
    for order in fresh:
        try:
            judged[order.id] = _judge(work, order, balances), None
        except errors.Refusal as refused:
            judged[order.id] = (), refused
    sound = [order for order in fresh if not isinstance(judged[order.id][1], errors.AccountUnknown)]
    repeats = work.ledger.on_one_day([same for order in sound if (same := _same(order)) is not None])
    first: dict[OnOneDay, UUID] = {}
    looks = []
    for order in orders:
        same = _same(order) if order.id in judged else None
        warned, refusal = judged.get(order.id, ((), None))
        twin = order.id if same is None else first.setdefault(same, order.id)
        looks.append(
            SlipLook(
                id=order.id,
                refusal=refusal,
                warned=warned,
                repeats=None if same is None else repeats.get(same),
                twin=None if twin == order.id else twin,
            )
        )
    return tuple(looks)


@operation(Permission.EXCHANGE_RECORD)
def record_slips(work: Work, orders: tuple[ExchangeOrder, ...]) -> RecordedTogether:
    """Book a whole stack, all of it or nothing. Each slip has an id of its own, so that a repeat books nothing twice.

    Raises SlipsRefused, which tells for each slip that cannot be what is wrong with it.
    """
    refused: dict[UUID, errors.Refusal] = {}
    booked: list[Recorded] = []
    for order in orders:
        try:
            done = record_exchange.run(work, order)
        except errors.Refusal as refusal:
            refused[order.id] = refusal
            continue
        booked.append(done)
    if refused:
        raise errors.SlipsRefused(count=len(refused), rows=refused)
    stack = RecordedTogether.of(booked)
    if stack.changed:
        work.note("record_slips", len(orders))
    return stack


@operation(Permission.ENTRY_REVERSE)
def undo_slips(work: Work, orders: tuple[ReversalOrder, ...]) -> SlipsUndone:
    """Take a stack back as one step: a linked reversal of each entry, and what still waits is declined.

    What somebody undid or declined in the meantime is left as it is. Raises the refusals of `reverse_entry`, and
    then nothing is taken back.
    """
    changed: frozenset[Topic] = frozenset()
    undone = 0
    for order in orders:
        done = _undo(work, order)
        if done is not None:
            changed |= done.changed
            undone += bool(done.changed)
    if undone:
        work.note("undo_slips", undone)
    return SlipsUndone(changed=changed, undone=undone)


def _undo(work: Work, order: ReversalOrder) -> Recorded | None:
    posted = work.ledger.find(order.entry)
    if posted is None and work.pending.find(order.entry) is not None:
        try:
            return decline_exchange.run(work, order.entry)
        except (errors.AlreadyDeclined, errors.WaitExpired):
            return None
    if posted is not None and work.ledger.reversal_of(posted.sequence) not in (None, order.id):
        return None
    return reverse_entry.run(work, order)


def _judge(work: Work, order: ExchangeOrder, balances: dict[str, int]) -> tuple[Warned, ...]:
    """The limits that a slip passes after those above it, whose balances move on. Raises what would refuse it."""
    order.check()
    check_text(order.note)
    check_date(work, order.service_date, order.override)
    if order.talent is not None and not work.talents.known(order.talent):
        raise errors.TalentUnknown(talent=order.talent)
    entry = order.entry()
    accounts = work.ledger.accounts([*order.people(), *entry.accounts()])
    check_open(accounts[code] for code in order.people())
    if order.is_long() and not order.override.strip():
        raise errors.MoreThanTwelveHours(time_minutes=order.longest().minutes)
    changes = changes_of(entry)
    warned = tuple(_passed(work, accounts, changes, balances))
    for code, change in changes.items():
        balances[code] = balances.get(code, accounts[code].balance) + change
    return warned


def _passed(
    work: Work, accounts: Mapping[str, Account], changes: Mapping[str, int], balances: Mapping[str, int]
) -> list[Warned]:
    found = []
    for code, change in changes.items():
        account = accounts[code]
        now = account._replace(balance=balances.get(code, account.balance))
        if (passed := beyond(now, change, work.bank.limits)) is not None:
            found.append(passed)
    return found


def _same(order: ExchangeOrder) -> OnOneDay | None:
    if not len(order.givers) == len(order.receivers) == 1:
        return None
    return OnOneDay(
        giver=order.givers[0].account,
        receiver=order.receivers[0].account,
        talent=order.talent,
        day=order.service_date,
    )
