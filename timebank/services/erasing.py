"""Forgetting a member: their balance is settled, all that says who they were goes, the books keep the postings."""

from collections.abc import Sequence
from uuid import UUID

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.changes import Receipt, Topic
from timebank.domain.erasures import (
    LONGEST_REASON,
    Erased,
    Erasure,
    ErasurePlan,
    ErasureTold,
    Mention,
    MentionKind,
    ReasonNamesMember,
    StillOperator,
    names_in,
)
from timebank.domain.ids import new_id
from timebank.domain.ledger import Account, AccountKind
from timebank.domain.waiting import WaitState
from timebank.services.enrolling import clean
from timebank.services.operation import Work, operation
from timebank.services.posting import MOVED, refuse_own
from timebank.services.transfers import settle
from timebank.wording import wording

_CHANGED = MOVED | {
    Topic.MEMBERS,
    Topic.OFFERS,
    Topic.CERTIFICATES,
    Topic.ACTIVITIES,
    Topic.FLAGS,
    Topic.KIOSK,
    Topic.BREACHES,
    Topic.PROCESSING,
    Topic.ORGANISATIONS,
    Topic.SETTINGS,
}


@operation(Permission.MEMBER_ERASE, look=True)
def plan_erasure(work: Work, number: str) -> ErasurePlan:
    """What erasing this member would do. Raises AccountUnknown, NotAMember and MemberErased."""
    account = _member(work, number)
    work.members.find(account)
    entries, texts, papers, offers = work.erasures.count(account)
    return ErasurePlan(
        numbers=work.erasures.numbers(account),
        name=account.name,
        balance_minutes=account.balance,
        entries=entries,
        texts=texts,
        certificates=papers,
        offers=offers,
        waiting=_waits(work, account),
        operator=_signs_in(work, account),
        mentions=tuple(work.erasures.mentions(account)),
        register_years=work.bank.register_years,
        log_months=work.bank.log_months,
    )


@operation(Permission.MEMBER_ERASE)
def erase_member(work: Work, number: str, order: UUID, reason: str) -> Erased:
    """Erase a member. The balance goes to the pot, or is covered by it, by an entry with the id `order`; the account
    stays closed and nameless. Of somebody who was erased before it says so and changes nothing.

    Raises ReasonMissing, TextTooLong, ReasonNamesMember, AccountUnknown, NotAMember, SecondOperatorNeeded for the
    actor's own record, StillOperator, and HasWaitingEntries.
    """
    account = _member(work, number)
    before = work.erasures.of(account)
    if before is not None:
        return Erased(number=account.code, on=before.on, repeated=True)
    reason = clean(reason)
    if not reason:
        raise errors.ReasonMissing()
    if len(reason) > LONGEST_REASON:
        raise errors.TextTooLong(most=LONGEST_REASON)
    if names_in(reason, work.erasures.names(account)):
        raise ReasonNamesMember()
    refuse_own(work, (account,), order)
    if operator := _signs_in(work, account):
        raise StillOperator(name=operator)
    _expire(work, account)
    if _waits(work, account):
        raise errors.HasWaitingEntries(number=account.code, name=account.name)
    return _erase(work, account, order, reason)


@operation(Permission.BANK_KEEP)
def list_erasures(work: Work) -> list[Erasure]:
    """Everybody who was erased: a number and a day each."""
    return work.erasures.all()


@operation(Permission.AUDIT_READ)
def show_erasures(work: Work) -> tuple[ErasureTold, ...]:
    """Everybody who was erased, the last one first, with why: for whoever accounts for it."""
    return tuple(work.erasures.told())


@operation(Permission.MEMBER_ERASE)
def erase_again(work: Work, erasures: Sequence[Erasure], reason: str) -> Receipt:
    """Erase in a bank that was put back from a backup whom it knows again. What waits for them is declined.

    A number that this bank gave to somebody later than that day is somebody else's; one that it never gave is given
    to nobody any more.
    """
    for erasure in erasures:
        try:
            account = _member(work, erasure.number)
        except errors.AccountUnknown:
            work.members.pass_over(erasure.number)
            continue
        except errors.NotAMember:
            continue
        if not _is_to_go(work, account, erasure):
            continue
        refuse_own(work, (account,), new_id())
        for waiting in work.pending.waiting(account):
            work.pending.settle(waiting.order.id, WaitState.DECLINED, work.actor.key, work.now)
        _erase(work, account, new_id(), reason)
    return Receipt(changed=_CHANGED)


@operation(Permission.BANK_MOVE)
def known_again(work: Work, erasures: Sequence[Erasure]) -> list[Erasure]:
    """Which of these erasures this bank knows nothing of, though it knows whom they are about: each person once."""
    found: dict[int, Erasure] = {}
    for erasure in erasures:
        try:
            account = _member(work, erasure.number)
        except (errors.AccountUnknown, errors.NotAMember):
            continue
        if _is_to_go(work, account, erasure):
            found.setdefault(account.key, erasure)
    return list(found.values())


def _is_to_go(work: Work, account: Account, erasure: Erasure) -> bool:
    return work.erasures.of(account) is None and work.members.find(account).enrolled_on <= erasure.on


def _erase(work: Work, account: Account, order: UUID, reason: str) -> Erased:
    if account.balance:
        settle.run(work, order, account.code)
    # In the language of the centre, as its registers are.
    gone = wording(work.bank.language).account("")
    mentions = work.erasures.erase(account, work.today, work.now, reason, gone)
    for mention in dict.fromkeys(mentions):
        _note_gone(work, mention)
    work.note("erase_member", account.code)
    return Erased(changed=_CHANGED, number=account.code, on=work.today, settled_minutes=account.balance)


def _note_gone(work: Work, mention: Mention) -> None:
    """A line of its own for each place that was changed, also where nobody else may change anything."""
    match mention.kind:
        case MentionKind.BREACH:
            work.note("erase_in_breach", mention.subject)
        case MentionKind.PROCESSING:
            work.note("erase_in_processing", mention.subject)
        case MentionKind.ORGANISATION:
            work.note("erase_in_organisation", mention.subject)
        case MentionKind.SETTINGS:
            work.note("erase_in_settings", mention.subject)
        case MentionKind.TEXT:
            work.note("erase_in_text", mention.subject)


def _waits(work: Work, account: Account) -> int:
    """How much waits for a confirmation or a signature that may still come."""
    waiting = work.pending.waiting(account)
    return sum(item.state_on(work.today) is WaitState.WAITING for item in waiting)


def _expire(work: Work, account: Account) -> None:
    """What waited too long for this member waits no more."""
    for item in work.pending.waiting(account):
        if item.state_on(work.today) is WaitState.EXPIRED:
            work.pending.settle(item.order.id, WaitState.EXPIRED, work.actor.key, work.now)


def _signs_in(work: Work, account: Account) -> str:
    return next((name for _, name, active in work.erasures.operators(account) if active), "")


def _member(work: Work, number: str) -> Account:
    account = work.ledger.accounts([number])[number]
    if account.kind is not AccountKind.MEMBER:
        raise errors.NotAMember(number=number)
    return account
