"""Recording help: exchanges, groups and activities, their confirmation, and undoing them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from timebank.domain import errors
from timebank.domain.access import Actor, Permission
from timebank.domain.chain import content_of_mirror
from timebank.domain.changes import Topic
from timebank.domain.ledger import Account, AccountKind, Confirmation, Entry, Kind, Posted, Side
from timebank.domain.numbers import POT
from timebank.domain.orders import ExchangeOrder, ReversalOrder, swap_id
from timebank.domain.receipts import Recorded, RecordedTogether
from timebank.domain.sharing import Split
from timebank.domain.waiting import Waiting, WaitState
from timebank.services.operation import Work, operation
from timebank.services.posting import (
    check_date,
    check_month,
    check_open,
    check_text,
    check_waits,
    keep_within_limits,
    need_override,
    need_reason,
    parts_of,
    post,
    reasons,
    recorded,
    recorded_before,
    refuse_own,
    told_before,
    under_own_codes,
)

WAITING = frozenset({Topic.PENDING})


def _codes(actor: Actor, order: ExchangeOrder) -> list[str]:
    codes = [*order.people(), POT]
    if order.organisation is not None:
        codes.append(order.organisation)
    if order.policy is Split.POT_PAYS:
        codes.append(order.payer)
    if actor.member is not None:
        codes.append(actor.member)
    return codes


def _asks_first(actor: Actor, order: ExchangeOrder) -> tuple[UUID, list[str]]:
    return order.id, _codes(actor, order)


@operation(Permission.EXCHANGE_RECORD, asks_first=_asks_first)
def record_exchange(work: Work, order: ExchangeOrder) -> Recorded:
    """Book help: the givers earn, the receivers pay as the split says. Repeating an order changes nothing.

    Waits instead of booking when the recording operator takes part (a second operator signs it) or the
    bank requires a confirmation that was not given. Raises the refusals of `ExchangeOrder.check`,
    AccountUnknown, AccountClosed, TalentUnknown, DateInFuture, DateTooOld, MonthClosed,
    MoreThanTwelveHours, BeyondLimit and OrderReused.
    """
    return _record(work, order)


@operation(Permission.EXCHANGE_RECORD)
def record_together(work: Work, orders: tuple[ExchangeOrder, ...]) -> RecordedTogether:
    """Book several orders as one step: all of them or none. *Taalruil* is an order and its `swapped`.

    Each is judged by the limits as it is booked, but for *taalruil*, which leaves both balances where they were.
    """
    even = {
        half
        for order in orders
        if order.is_even() and order.swapped() in orders
        for half in (order.id, swap_id(order.id))
    }
    return RecordedTogether.of([_record(work, order, even=order.id in even) for order in orders])


@operation(Permission.EXCHANGE_RECORD)
def confirm_exchange(work: Work, entry: UUID, way: Confirmation) -> Recorded:
    """The receiving side confirms: a waiting entry is booked, a booked one is noted as confirmed.

    Raises NothingWaiting, AlreadyDeclined, WaitExpired, and SecondOperatorNeeded for an operator who gave the help;
    a blocking limit holds at this moment too.
    """
    if not way.by_receiver:
        raise errors.ChoiceUnknown(choice=way.value)
    known = work.pending.find(entry)
    if known is None or known.state is WaitState.POSTED:
        # A kiosk may not read the books' texts, and what waits is in none.
        posted = work.ledger.find(entry)
        if posted is not None:
            return _confirm_posted(work, posted, way)
    waiting = _waiting(work, entry)
    if not waiting.needs_confirmation:
        raise errors.NothingWaiting(entry=str(entry))
    _refuse_own_help(work, [share.account for share in waiting.order.givers], entry)
    work.pending.confirmed(entry, way)
    work.note("confirm_exchange", entry)
    order = replace(waiting.order, confirmation=way)
    return _book_when_ready(work, replace(waiting, order=order, needs_confirmation=False))


@operation(Permission.EXCHANGE_RECORD)
def decline_exchange(work: Work, entry: UUID) -> Recorded:
    """The other side declines a waiting entry: it never enters the books."""
    waiting = _waiting(work, entry)
    work.pending.settle(entry, WaitState.DECLINED, work.actor.key, work.now)
    work.note("decline_exchange", entry)
    return Recorded(
        changed=WAITING, entry=entry, kind=waiting.order.kind, service_date=waiting.order.service_date
    )


@operation(Permission.ENTRY_SIGN)
def sign_entry(work: Work, entry: UUID) -> Recorded:
    """A second operator signs an entry in which the recording operator takes part.

    Raises SecondOperatorNeeded for the recorder and for anybody who takes part, NothingWaiting, AlreadySettled,
    AlreadyDeclined and WaitExpired.
    """
    waiting = _waiting(work, entry)
    if not waiting.needs_signature:
        raise errors.NothingWaiting(entry=str(entry))
    accounts = work.ledger.accounts(_codes(work.actor, waiting.order))
    if waiting.operator == work.actor.key or _takes_part(work, waiting.order, accounts):
        raise errors.SecondOperatorNeeded(entry=str(entry))
    work.pending.signed(entry)
    work.note("sign_entry", entry)
    return _book_when_ready(work, replace(waiting, needs_signature=False))


@operation(Permission.ENTRY_REVERSE)
def reverse_together(work: Work, orders: tuple[ReversalOrder, ...]) -> RecordedTogether:
    """Undo what was booked as one step: all of it or nothing. Raises what `reverse_entry` raises."""
    return RecordedTogether.of([_reverse(work, order) for order in orders])


@operation(Permission.ENTRY_REVERSE)
def reverse_entry(work: Work, order: ReversalOrder) -> Recorded:
    """Undo an entry by one linked reversal that carries its service date.

    A desk operator may undo what they recorded today, a coordinator anything; in a reviewed month only a
    coordinator. Raises EntryUnknown, AlreadyReversed, ReversalNotReversible, NotReversible, NotYoursToReverse,
    SecondOperatorNeeded for who takes part in it, NeedsCoordinator and ReasonMissing.
    """
    return _reverse(work, order)


def _reverse(work: Work, order: ReversalOrder) -> Recorded:
    reason = need_reason(order.reason)
    posted = work.ledger.find(order.entry)
    if posted is None:
        raise errors.EntryUnknown(entry=str(order.entry))
    content = content_of_mirror(posted.entry)
    if told_before(work, order.id, content):
        return recorded_before(work, order.id)
    if posted.entry.kind is Kind.REVERSAL:
        raise errors.ReversalNotReversible(entry=str(order.entry))
    if posted.entry.kind in (Kind.MERGE, Kind.SETTLEMENT):
        # What it settled is closed: one person would come apart, or a leaver be left with a balance.
        raise errors.NotReversible(entry=str(order.entry), kind=posted.entry.kind.value)
    if not work.actor.may_undo(posted.operator, today=work.local_date(posted.posted_at) == work.today):
        raise errors.NotYoursToReverse(entry=str(order.entry))
    if (by := work.ledger.reversal_of(posted.sequence)) is not None:
        raise errors.AlreadyReversed(entry=str(order.entry), by=str(by))
    check_month(work, posted.entry.service_date, reason)
    accounts = work.ledger.accounts(posted.entry.accounts())
    refuse_own(work, accounts.values(), order.entry)
    undone = parts_of(posted.entry, accounts)
    if not undone.transfers and not undone.participations:
        raise errors.NotReversible(entry=str(order.entry), kind=posted.entry.kind.value)
    mirror = Entry(
        id=order.id,
        kind=Kind.REVERSAL,
        service_date=posted.entry.service_date,
        transfers=tuple(t.mirrored() for t in undone.transfers),
        participations=tuple(p.mirrored() for p in undone.participations),
        content=content,
        talent=posted.entry.talent,
        organisation=undone.organisation,
        note=reason,
        reverses=posted.entry.id,
    )
    post(work, mirror, accounts, "reverse_entry")
    work.certificates.flag_for(posted.sequence, work.now)
    return recorded(mirror, accounts)


def _record(work: Work, order: ExchangeOrder, *, even: bool = False) -> Recorded:
    codes = _codes(work.actor, order)
    if told_before(work, order.id, order.content(), codes):
        return recorded_before(work, order.id)
    order.check()
    check_text(order.note)
    check_text(order.override)
    check_date(work, order.service_date, order.override)
    if order.talent is not None and not work.talents.known(order.talent):
        raise errors.TalentUnknown(talent=order.talent)
    accounts = work.ledger.accounts(codes)
    _check_parties(order, accounts)
    if order.is_long():
        if not order.override.strip():
            raise errors.MoreThanTwelveHours(time_minutes=order.longest().minutes)
        need_override(work)
    entry = under_own_codes(order.entry(), accounts)
    warnings = () if even else keep_within_limits(work, entry, accounts, order.override)
    confirmation = work.bank.confirmation_required and not (
        order.confirmation is not None and order.confirmation.by_receiver
    )
    signature = _takes_part(work, order, accounts)
    if confirmation or signature:
        work.pending.keep(
            order,
            accounts,
            work.actor.key,
            work.now,
            work.today + timedelta(days=work.bank.waiting_days),
            confirmation=confirmation,
            signature=signature,
        )
        work.note("record_pending", order.id)
        return Recorded(
            changed=WAITING,
            entry=order.id,
            kind=order.kind,
            service_date=order.service_date,
            warnings=warnings,
            waiting=reasons(confirmation=confirmation, signature=signature),
        )
    post(work, entry, accounts, "record_exchange")
    return _answering(work, order, recorded(entry, accounts, warnings))


def _answering(work: Work, order: ExchangeOrder, booked: Recorded) -> Recorded:
    """Note which offer or request this help came of; one that is not there any more is passed over."""
    if order.answers is None or work.offers.find(order.answers) is None:
        return booked
    work.offers.answered(order.answers, order.id)
    return replace(booked, changed=booked.changed | {Topic.OFFERS})


def _check_parties(order: ExchangeOrder, accounts: Mapping[str, Account]) -> None:
    people = [accounts[code] for code in order.people()]
    if any(account.kind is AccountKind.POT for account in people):
        raise errors.NotAMember(number=POT)
    if len({account.key for account in people}) != len(people):
        # Two numbers of one person: an old one and the one it was merged into.
        raise errors.SamePerson(number=people[0].code)
    check_open(people)
    if order.organisation is not None:
        responsible = accounts[order.organisation]
        if responsible.kind is AccountKind.MEMBER:
            raise errors.NotAnOrganisation(number=order.organisation)
        check_open([responsible])
    if order.policy is Split.POT_PAYS:
        payer = accounts[order.payer]
        if payer.kind is AccountKind.MEMBER or payer.key in {account.key for account in people}:
            raise errors.PayerNotAllowed(number=order.payer)
        check_open([payer])
    elif order.payer != POT:
        raise errors.PayerNotAllowed(number=order.payer)


def _takes_part(work: Work, order: ExchangeOrder, accounts: Mapping[str, Account]) -> bool:
    own = work.actor.member
    if own is None:
        return False
    return accounts[own].key in {accounts[code].key for code in order.people()}


def _waiting(work: Work, entry: UUID) -> Waiting:
    waiting = work.pending.find(entry)
    if waiting is None:
        if work.ledger.find(entry) is not None:
            raise errors.NothingWaiting(entry=str(entry))
        raise errors.EntryUnknown(entry=str(entry))
    check_waits(work, waiting)
    return waiting


def _book_when_ready(work: Work, waiting: Waiting) -> Recorded:
    """Book a waiting order once nothing is needed any more, under the name of who recorded it."""
    order = waiting.order
    still = reasons(confirmation=waiting.needs_confirmation, signature=waiting.needs_signature)
    if still:
        return Recorded(
            changed=WAITING,
            entry=order.id,
            kind=order.kind,
            service_date=order.service_date,
            waiting=still,
        )
    accounts = work.ledger.accounts(_codes(work.actor, order))
    _check_parties(order, accounts)
    entry = under_own_codes(order.entry(), accounts)
    warnings = keep_within_limits(work, entry, accounts, order.override)
    work.ledger.post(entry, accounts, waiting.operator, work.now)
    work.pending.settle(order.id, WaitState.POSTED, work.actor.key, work.now)
    booked = _answering(work, order, recorded(entry, accounts, warnings))
    return replace(booked, changed=booked.changed | WAITING)


def _refuse_own_help(work: Work, givers: list[str], entry: UUID) -> None:
    """Nobody confirms the help they gave themselves; who was helped may."""
    refuse_own(work, work.ledger.accounts(givers).values(), entry)


def _confirm_posted(work: Work, posted: Posted, way: Confirmation) -> Recorded:
    known = posted.entry.confirmation
    if known is not None and known.by_receiver:
        raise errors.NothingWaiting(entry=str(posted.entry.id))
    if posted.entry.kind not in (Kind.EXCHANGE, Kind.GROUP_EXCHANGE, Kind.ACTIVITY):
        raise errors.NothingWaiting(entry=str(posted.entry.id))
    givers = [part.account for part in posted.entry.participations if part.side is Side.GIVEN]
    _refuse_own_help(work, givers, posted.entry.id)
    work.ledger.confirm(posted.sequence, way, work.actor.key, work.now)
    # With the way: by this line `verify` knows the confirmation, which no entry's seal covers.
    work.note("confirm_exchange", f"{posted.entry.id} {way.value}")
    return recorded(posted.entry, work.ledger.accounts(posted.entry.accounts()))
