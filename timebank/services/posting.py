"""The rules that every new entry passes, whatever its kind."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.changes import Topic
from timebank.domain.ledger import Account, Entry, Participation, Posted, Transfer, Warned
from timebank.domain.limits import beyond
from timebank.domain.months import Month
from timebank.domain.receipts import Recorded, changes_of, postings_of
from timebank.domain.waiting import Waiting, WaitState
from timebank.services.operation import Work

MOVED = frozenset({Topic.ACCOUNTS, Topic.ENTRIES})
_NOTHING = "_nothing"
_LOOKED_BACK = 50
LONGEST_TEXT = 2000
"""Characters in a note or a reason."""


def check_text(text: str) -> None:
    """Raise TextTooLong for free text that no slip of paper could hold."""
    if len(text) > LONGEST_TEXT:
        raise errors.TextTooLong(most=LONGEST_TEXT)


def check_date(work: Work, day: date, override: str = "") -> None:
    """Raise DateInFuture, DateTooOld or MonthClosed for a service date that policy does not allow.

    A coordinator passes the closed month with a reason, the `override`.
    """
    if day > work.today:
        raise errors.DateInFuture(date=day, today=work.today)
    if (work.today - day).days > work.bank.backdating_days:
        raise errors.DateTooOld(date=day, days=work.bank.backdating_days)
    check_month(work, day, override)


def check_month(work: Work, day: date, reason: str) -> None:
    """Raise MonthClosed for a day in a reviewed month without a reason, NeedsCoordinator where somebody else gives it."""
    month = Month.of(day)
    if not work.months.is_closed(month):
        return
    if not reason.strip():
        raise errors.MonthClosed(month=month.first)
    need_override(work)


def need_reason(reason: str) -> str:
    """The reason without blanks around it; raises ReasonMissing when nothing is left."""
    check_text(reason)
    if not reason.strip():
        raise errors.ReasonMissing()
    return reason.strip()


def check_open(accounts: Iterable[Account]) -> None:
    """Raise AccountClosed when somebody has left."""
    for account in accounts:
        if not account.open:
            raise errors.AccountClosed(number=account.code, name=account.name)


def refuse_own(work: Work, accounts: Iterable[Account], entry: UUID) -> None:
    """Raise SecondOperatorNeeded when one of these accounts is the actor's own: somebody else does it."""
    own = work.actor.member
    if own is None:
        return
    key = work.ledger.accounts([own])[own].key
    if any(account.key == key for account in accounts):
        raise errors.SecondOperatorNeeded(entry=str(entry))


def keep_within_limits(
    work: Work, entry: Entry, accounts: Mapping[str, Account], override: str
) -> tuple[Warned, ...]:
    """The soft limits this entry goes beyond. Raises BeyondLimit at a blocking one without an override."""
    found = [
        warned
        for code, change in changes_of(entry).items()
        if (warned := beyond(accounts[code], change, work.bank.limits)) is not None
    ]
    if found and work.bank.limits.blocking:
        if not override.strip():
            raise errors.BeyondLimit(number=found[0].account, **found[0].facts)
        need_override(work)
    return tuple(found)


def need_override(work: Work) -> None:
    """Raise NeedsCoordinator unless the actor may override a limit."""
    if not work.actor.may(Permission.LIMIT_OVERRIDE):
        raise errors.NeedsCoordinator()


def told_before(work: Work, order: UUID, content: bytes, ahead: Iterable[str] = ()) -> bool:
    """Whether this order was recorded before; `ahead` are the accounts that are asked for next.

    Raises OrderReused when the id meant something else.
    """
    known = work.ledger.known(order, ahead)
    if known is None:
        return False
    if known != content:
        raise errors.OrderReused(entry=str(order))
    return True


def recorded(
    entry: Entry,
    accounts: Mapping[str, Account],
    warnings: tuple[Warned, ...] = (),
    *,
    repeated: bool = False,
) -> Recorded:
    """The receipt of a booked entry."""
    names = {account.code: account.name for account in accounts.values()}
    return Recorded(
        changed=frozenset() if repeated else MOVED,
        entry=entry.id,
        kind=entry.kind,
        service_date=entry.service_date,
        postings=postings_of(entry, names),
        warnings=warnings,
        repeated=repeated,
    )


def recorded_before(work: Work, entry: UUID) -> Recorded:
    """The receipt of the entry that an order with this id made the first time.

    Raises AlreadyDeclined or WaitExpired when it waited and came to nothing: it is not waiting any more.
    """
    posted = work.ledger.find(entry)
    if posted is not None:
        accounts = work.ledger.accounts(posted.entry.accounts())
        return recorded(posted.entry, accounts, repeated=True)
    waiting = work.pending.find(entry)
    if waiting is None:
        raise errors.EntryUnknown(entry=str(entry))
    check_waits(work, waiting)
    return Recorded(
        entry=entry,
        kind=waiting.order.kind,
        service_date=waiting.order.service_date,
        waiting=reasons(confirmation=waiting.needs_confirmation, signature=waiting.needs_signature),
        repeated=True,
    )


def note_without_entry(work: Work, order: UUID, operation: str, subject: str) -> None:
    """Write down that an order was done and had nothing to book: no entry is there to know it by."""
    work.note(operation, subject)
    work.note(f"{operation}{_NOTHING}", order.hex)


def done_without_entry(work: Work, order: UUID, operation: str, subject: str) -> bool:
    """Whether this order was done before without an entry. Raises OrderReused when it concerned somebody else.

    The log tells, so for as long as the log is kept; nobody tries again that late.
    """
    known = work.audit.about((order.hex,), (f"{operation}{_NOTHING}",), 1)
    if not known:
        return False
    if all(line.at != known[0].at for line in work.audit.about((subject,), (operation,), _LOOKED_BACK)):
        raise errors.OrderReused(entry=str(order))
    return True


def check_waits(work: Work, waiting: Waiting) -> None:
    """Raise AlreadySettled, AlreadyDeclined or WaitExpired for what waits no longer."""
    entry = str(waiting.order.id)
    match waiting.state_on(work.today):
        case WaitState.POSTED:
            raise errors.AlreadySettled(entry=entry)
        case WaitState.DECLINED:
            raise errors.AlreadyDeclined(entry=entry)
        case WaitState.EXPIRED:
            raise errors.WaitExpired(entry=entry, date=waiting.expires_on)
        case WaitState.WAITING:
            return


def reasons(*, confirmation: bool, signature: bool) -> tuple[str, ...]:
    """What an entry waits for, as stable codes."""
    return (("confirmation",) if confirmation else ()) + (("signature",) if signature else ())


def post(work: Work, entry: Entry, accounts: Mapping[str, Account], operation: str) -> Posted:
    """Append the entry under the actor's name, with its audit line."""
    posted = work.ledger.post(entry, accounts, work.actor.key, work.now)
    work.note(operation, entry.id)
    return posted


@dataclass(frozen=True, slots=True)
class Parts:
    """What an entry moves, under the numbers that hold now."""

    transfers: tuple[Transfer, ...]
    participations: tuple[Participation, ...]
    organisation: str | None


def parts_of(entry: Entry, accounts: Mapping[str, Account]) -> Parts:
    """The parts of an entry with every alias replaced by the number it leads to now.

    A transfer between two numbers that have become one person is left out: it would move nothing.
    """
    return Parts(
        tuple(
            replace(t, debit=accounts[t.debit].code, credit=accounts[t.credit].code)
            for t in entry.transfers
            if accounts[t.debit].key != accounts[t.credit].key
        ),
        tuple(replace(p, account=accounts[p.account].code) for p in entry.participations),
        None if entry.organisation is None else accounts[entry.organisation].code,
    )


def under_own_codes(entry: Entry, accounts: Mapping[str, Account]) -> Entry:
    """A new entry between different people, with every alias replaced by the number it leads to now."""
    if all(code == account.code for code, account in accounts.items()):
        return entry
    parts = parts_of(entry, accounts)
    return replace(
        entry,
        transfers=parts.transfers,
        participations=parts.participations,
        organisation=parts.organisation,
    )
