"""Coming back after leaving: the membership goes on, and the settlement is undone where that was wanted at once."""

from uuid import UUID

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.chain import content_of_mirror
from timebank.domain.changes import Receipt, Topic
from timebank.domain.erasures import MemberErased
from timebank.domain.ledger import Account, AccountKind, Entry, Kind, Posted
from timebank.services.operation import Work, operation
from timebank.services.posting import MOVED, check_open, need_reason, parts_of, post, refuse_own

_PEOPLE = frozenset({Topic.MEMBERS, Topic.ACCOUNTS})


@operation(Permission.MEMBER_SETTLE)
def return_member(
    work: Work, number: str, order: UUID, settled: UUID | None = None, reason: str = ""
) -> Receipt:
    """Take a leaver back under the same number. With `settled`, the entry that settled their balance, that balance
    comes back by a linked reversal, for the reason. The same order again changes nothing.

    Raises NotAMember, MemberErased, EntryUnknown, NotReversible for an entry that settled nothing of theirs, AlreadyReversed,
    AccountClosed when the heir has left meanwhile, ReasonMissing, and OrderReused for an id that meant something
    else.
    """
    account = work.ledger.accounts([number])[number]
    if account.kind is not AccountKind.MEMBER:
        raise errors.NotAMember(number=number)
    if work.erasures.of(account) is not None:
        raise MemberErased(number=account.code)
    if work.ledger.known(order) is not None:
        _check_returned(work, order, account, settled)
        return Receipt()
    posted = None if settled is None else _settlement(work, account, settled)
    if account.open and posted is None:
        return Receipt()
    if posted is not None:
        refuse_own(work, work.ledger.accounts(posted.entry.accounts()).values(), order)
    work.members.reopen(account)
    work.note("return_member", account.code)
    if posted is None:
        return Receipt(changed=_PEOPLE)
    _take_back(work, order, posted, need_reason(reason))
    return Receipt(changed=MOVED | _PEOPLE)


def _check_returned(work: Work, order: UUID, account: Account, settled: UUID | None) -> None:
    """Raise OrderReused unless the entry with this id took back this member's settlement."""
    posted = work.ledger.find(order)
    if posted is not None and posted.entry.kind is Kind.REVERSAL and posted.entry.reverses == settled:
        accounts = work.ledger.accounts(posted.entry.accounts())
        if any(one.key == account.key for one in accounts.values()):
            return
    raise errors.OrderReused(entry=str(order))


def _settlement(work: Work, account: Account, entry: UUID) -> Posted:
    posted = work.ledger.find(entry)
    if posted is None:
        raise errors.EntryUnknown(entry=str(entry))
    accounts = work.ledger.accounts(posted.entry.accounts())
    theirs = any(accounts[code].key == account.key for code in posted.entry.accounts())
    if posted.entry.kind is not Kind.SETTLEMENT or not theirs:
        raise errors.NotReversible(entry=str(entry), kind=posted.entry.kind.value)
    if (by := work.ledger.reversal_of(posted.sequence)) is not None:
        raise errors.AlreadyReversed(entry=str(entry), by=str(by))
    check_open(one for one in accounts.values() if one.key != account.key)
    return posted


def _take_back(work: Work, order: UUID, posted: Posted, reason: str) -> None:
    accounts = work.ledger.accounts(posted.entry.accounts())
    mirror = Entry(
        id=order,
        kind=Kind.REVERSAL,
        service_date=posted.entry.service_date,
        transfers=tuple(moved.mirrored() for moved in parts_of(posted.entry, accounts).transfers),
        content=content_of_mirror(posted.entry),
        note=reason,
        reverses=posted.entry.id,
    )
    post(work, mirror, accounts, "reverse_entry")
