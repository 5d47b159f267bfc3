"""Credits that move without clock time: gifts, grants, a leaver's balance."""

from dataclasses import replace
from uuid import UUID

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.changes import Topic
from timebank.domain.ledger import Account, AccountKind, Entry, Kind, Transfer
from timebank.domain.minutes import LONG_MINUTES
from timebank.domain.numbers import POT
from timebank.domain.orders import TransferOrder
from timebank.domain.receipts import Recorded
from timebank.services.operation import Work, operation
from timebank.services.posting import (
    MOVED,
    check_date,
    check_open,
    check_text,
    done_without_entry,
    keep_within_limits,
    need_override,
    need_reason,
    note_without_entry,
    post,
    recorded,
    recorded_before,
    refuse_own,
    told_before,
    under_own_codes,
)


@operation(Permission.GIFT_RECORD)
def give(work: Work, order: TransferOrder) -> Recorded:
    """Somebody gives credits to somebody else or to the pot (order.debit gives, order.credit gets)."""
    if order.kind is not Kind.GIFT:
        raise ValueError("a gift has the kind gift")
    if order.debit == POT:
        raise errors.NotAMember(number=POT)
    return _transfer(work, order, "give")


@operation(Permission.GRANT_RECORD)
def grant(work: Work, order: TransferOrder) -> Recorded:
    """The pot gives somebody credits: a welcome, or help in need. The note is the reason."""
    if order.kind is not Kind.GRANT or order.debit != POT:
        raise ValueError("a grant comes from the pot")
    need_reason(order.note)
    return _transfer(work, order, "grant")


@operation(Permission.MEMBER_SETTLE)
def settle(work: Work, order: UUID, member: str, to: str = POT, override: str = "") -> Recorded:
    """Settle a leaver's balance with the pot, or give it to a member, and close the account.

    A balance below zero is covered by the pot, whoever `to` is. The same order again changes nothing. Raises HasWaitingEntries while something
    of the leaver waits, AccountClosed, NotAMember, SamePerson, SecondOperatorNeeded, and OrderReused for an id that meant something else.
    """
    accounts = work.ledger.accounts([member, to, POT])
    leaver = accounts[member]
    if work.ledger.known(order) is not None:
        _check_settled(work, order, leaver, accounts[to])
        return recorded_before(work, order)
    nothing = Recorded(
        changed=frozenset({Topic.MEMBERS}), entry=None, kind=Kind.SETTLEMENT, service_date=work.today
    )
    if done_without_entry(work, order, "settle", leaver.code):
        return replace(nothing, changed=frozenset(), repeated=True)
    if leaver.kind is not AccountKind.MEMBER:
        raise errors.NotAMember(number=member)
    # Undoing an old entry can leave a leaver with a balance: that may be settled again.
    check_open([accounts[to]] if leaver.balance else [leaver, accounts[to]])
    if accounts[to].key == leaver.key:
        raise errors.SamePerson(number=member)
    refuse_own(work, (leaver, accounts[to]), order)
    if work.pending.waiting(leaver):
        raise errors.HasWaitingEntries(number=leaver.code, name=leaver.name)
    work.members.close(leaver, work.today)
    if leaver.balance == 0:
        note_without_entry(work, order, "settle", leaver.code)
        return nothing
    work.note("settle", leaver.code)
    heir = accounts[to] if leaver.balance > 0 else accounts[POT]
    debit, credit = (leaver, heir) if leaver.balance > 0 else (heir, leaver)
    booking = TransferOrder(
        id=order,
        kind=Kind.SETTLEMENT,
        debit=debit.code,
        credit=credit.code,
        minutes=abs(leaver.balance),
        service_date=work.today,
        override=override,
    )
    entry = entry_of(booking)
    known = {leaver.code: leaver, heir.code: heir}
    warnings = keep_within_limits(work, entry, known, override)
    post(work, entry, known, "settle_entry")
    booked = recorded(entry, accounts, warnings)
    return Recorded(
        changed=MOVED | {Topic.MEMBERS},
        entry=booked.entry,
        kind=booked.kind,
        service_date=booked.service_date,
        postings=booked.postings,
        warnings=warnings,
    )


def _check_settled(work: Work, order: UUID, leaver: Account, to: Account) -> None:
    """Raise OrderReused unless the entry with this id settled this leaver's balance with the same heir."""
    posted = work.ledger.find(order)
    if posted is not None and posted.entry.kind is Kind.SETTLEMENT:
        (moved,) = posted.entry.transfers
        accounts = work.ledger.accounts([moved.debit, moved.credit])
        gave, got = accounts[moved.debit].key, accounts[moved.credit].key
        # Below zero the pot covered it, whoever was named as heir.
        if (gave, got) == (leaver.key, to.key) or (got == leaver.key and moved.debit == POT):
            return
    raise errors.OrderReused(entry=str(order))


def entry_of(order: TransferOrder) -> Entry:
    """The entry that books a transfer."""
    return Entry(
        id=order.id,
        kind=order.kind,
        service_date=order.service_date,
        transfers=(Transfer(debit=order.debit, credit=order.credit, minutes=order.minutes),),
        content=order.content(),
        note=order.note,
        override=order.override,
    )


def _transfer(work: Work, order: TransferOrder, operation_name: str) -> Recorded:
    if told_before(work, order.id, order.content()):
        return recorded_before(work, order.id)
    order.check()
    check_text(order.note)
    check_text(order.override)
    check_date(work, order.service_date, order.override)
    accounts = work.ledger.accounts([order.debit, order.credit])
    debit, credit = accounts[order.debit], accounts[order.credit]
    if debit.key == credit.key:
        raise errors.SamePerson(number=order.debit)
    check_open([debit, credit])
    if order.minutes > LONG_MINUTES:
        if not order.override.strip():
            raise errors.MoreThanTwelveHours(time_minutes=order.minutes)
        need_override(work)
    # A gift or grant that touches the recorder's own account cannot wait for a signature.
    refuse_own(work, (debit, credit), order.id)
    entry = under_own_codes(entry_of(order), accounts)
    warnings = keep_within_limits(work, entry, accounts, order.override)
    post(work, entry, accounts, operation_name)
    return recorded(entry, accounts, warnings)
