"""What surrounds a member: relations, organisations, who not to pair them with, goal, consents, VOG, history."""

from dataclasses import dataclass, replace
from datetime import date

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.changes import Receipt, Topic
from timebank.domain.circle import Circle, ConductCheck, Goal, Relation
from timebank.domain.consent_refusals import ConsentBeforeWithdrawn
from timebank.domain.ledger import Account, AccountKind
from timebank.domain.members import ROLE_PURPOSES, ProgrammeRole, Purpose
from timebank.domain.operators import AuditLine
from timebank.services.enrolling import consented_at, order_key
from timebank.services.operation import Work, operation

MOST_GOAL_MINUTES = 60 * 10_000
MEMBER_CHANGES = (
    "enrol_member",
    "change_member",
    "set_talents",
    "pause_member",
    "resume_member",
    "settle",
    "return_member",
    "merged_with",
    "tie_members",
    "untie_members",
    "keep_apart",
    "let_pair",
    "join_organisation",
    "leave_organisation",
    "set_goal",
    "clear_goal",
    "note_conduct",
    "clear_conduct",
    "give_consent",
    "withdraw_consent",
    "issue_card",
    "withdraw_cards",
    "set_pin",
    "give_notice",
)
"""What the log may say of a member that is a change of them; looks and papers are not."""

_CHANGED = frozenset({Topic.MEMBERS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawn(Receipt):
    """A consent that ended. `role` is the programme role that went with it, None where it stays or there was none."""

    role: ProgrammeRole | None


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """Lines of the log about one member, newest first; `time_zone` is the zone in which moments are local."""

    time_zone: str
    lines: tuple[AuditLine, ...]


@operation(Permission.MEMBER_READ, look=True)
def show_circle(work: Work, number: str) -> Circle:
    """Relations, organisations, goal and how far it is, consents and the certificate of conduct of a member."""
    return work.circle.of(_member(work, number))


@operation(Permission.MEMBER_CHANGE)
def tie_members(work: Work, number: str, other: str, kind: Relation) -> Receipt:
    """Note what two members are to each other. Raises SameMember, NotAMember."""
    one, two = _two(work, number, other)
    work.circle.tie(one, two, kind, work.today)
    return _noted(work, "tie_members", one, two)


@operation(Permission.MEMBER_CHANGE)
def untie_members(work: Work, number: str, other: str, kind: Relation) -> Receipt:
    """Take a relation away."""
    one, two = _two(work, number, other)
    work.circle.untie(one, two, kind)
    return _noted(work, "untie_members", one, two)


@operation(Permission.MEMBER_CHANGE)
def keep_apart(work: Work, number: str, other: str) -> Receipt:
    """These two are not to be suggested to each other. No reason is kept. Raises SameMember, NotAMember."""
    one, two = _two(work, number, other)
    work.circle.keep_apart(one, two)
    return _noted(work, "keep_apart", one, two)


@operation(Permission.MEMBER_CHANGE)
def let_pair(work: Work, number: str, other: str) -> Receipt:
    """They may be suggested to each other again."""
    one, two = _two(work, number, other)
    work.circle.let_pair(one, two)
    return _noted(work, "let_pair", one, two)


@operation(Permission.MEMBER_CHANGE)
def join_organisation(work: Work, number: str, organisation: str) -> Receipt:
    """Note that a member belongs to an organisation. Raises NotAnOrganisation."""
    member = _member(work, number)
    work.circle.join(member, _organisation(work, organisation), work.today)
    work.note("join_organisation", member.code)
    return Receipt(changed=_CHANGED)


@operation(Permission.MEMBER_CHANGE)
def leave_organisation(work: Work, number: str, organisation: str) -> Receipt:
    """Take a membership away."""
    member = _member(work, number)
    work.circle.leave(member, _organisation(work, organisation))
    work.note("leave_organisation", member.code)
    return Receipt(changed=_CHANGED)


@operation(Permission.MEMBER_CHANGE)
def set_goal(work: Work, number: str, goal: Goal | None) -> Receipt:
    """Replace a member's own goal, or take it away. Raises GoalNotPositive and TimeTooLong."""
    if goal is not None and goal.minutes < 1:
        raise errors.GoalNotPositive()
    if goal is not None and goal.minutes > MOST_GOAL_MINUTES:
        raise errors.TimeTooLong(most_minutes=MOST_GOAL_MINUTES)
    account = _member(work, number)
    work.circle.set_goal(account, goal)
    work.note("clear_goal" if goal is None else "set_goal", account.code)
    return Receipt(changed=_CHANGED)


@operation(Permission.MEMBER_CHANGE)
def note_conduct(work: Work, number: str, check: ConductCheck | None) -> Receipt:
    """Note when a certificate of conduct was seen and is due again, or take that away.

    Raises DateInFuture and RenewalBeforeSeen.
    """
    if check is not None:
        if check.seen_on > work.today:
            raise errors.DateInFuture(date=check.seen_on, today=work.today)
        if check.renew_on is not None and check.renew_on <= check.seen_on:
            raise errors.RenewalBeforeSeen(date=check.seen_on)
    account = _member(work, number)
    work.circle.set_conduct(account, check)
    work.note("clear_conduct" if check is None else "note_conduct", account.code)
    return Receipt(changed=_CHANGED)


@operation(Permission.MEMBER_CHANGE)
def give_consent(
    work: Work, number: str, purpose: Purpose, role: ProgrammeRole | None = None, on: date | None = None
) -> Receipt:
    """Record that a member agrees to a purpose, and with it perhaps the programme role they choose.

    `on` is the day on which they did, where that was earlier: the day on a paper they signed. A consent that holds keeps
    its day. Raises DateInFuture, and ConsentBeforeWithdrawn for a day before an earlier one was withdrawn.
    """
    account = _member(work, number)
    circle = work.circle.of(account)
    at = consented_at(work, on)
    if circle.consent(purpose) is None:
        until = max(
            (work.local_date(each.withdrawn_at or each.given_at) for each in circle.ended(purpose)),
            default=None,
        )
        if on is not None and until is not None and on < until:
            raise ConsentBeforeWithdrawn(date=until)
        work.members.consent(account, purpose, work.actor.key, at)
        work.note("give_consent", account.code)
    if role is not None and purpose in ROLE_PURPOSES:
        _set_role(work, account, role)
    return Receipt(changed=_CHANGED)


@operation(Permission.MEMBER_CHANGE)
def withdraw_consent(work: Work, number: str, purpose: Purpose) -> Withdrawn:
    """End a consent. With the last one that it was kept for, the programme role goes as well."""
    account = _member(work, number)
    work.circle.withdraw(account, purpose, work.now)
    work.note("withdraw_consent", account.code)
    circle, role = work.circle.of(account), work.members.find(account).profile.role
    if role is None or any(circle.consent(each) for each in ROLE_PURPOSES):
        return Withdrawn(changed=_CHANGED, role=None)
    _set_role(work, account, None)
    return Withdrawn(changed=_CHANGED, role=role)


@operation(Permission.AUDIT_READ, look=True)
def member_history(work: Work, number: str, limit: int = 100) -> History:
    """What was changed about a member, newest first, by whom; under their old numbers too."""
    member = work.members.find(_member(work, number))
    lines = work.audit.about((member.account.code, *member.numbers_before), MEMBER_CHANGES, limit)
    return History(time_zone=work.bank.time_zone, lines=tuple(lines))


def _set_role(work: Work, account: Account, role: ProgrammeRole | None) -> None:
    profile = replace(work.members.find(account).profile, role=role)
    work.members.change(account, profile, order_key(work, profile), work.today)


def _noted(work: Work, name: str, *accounts: Account) -> Receipt:
    for account in accounts:
        work.note(name, account.code)
    return Receipt(changed=_CHANGED)


def _two(work: Work, number: str, other: str) -> tuple[Account, Account]:
    one, two = _member(work, number), _member(work, other)
    if one.key == two.key:
        raise errors.SameMember(number=one.code)
    return one, two


def _member(work: Work, number: str) -> Account:
    account = work.ledger.accounts([number])[number]
    if account.kind is not AccountKind.MEMBER:
        raise errors.NotAMember(number=number)
    return account


def _organisation(work: Work, number: str) -> Account:
    account = work.ledger.accounts([number])[number]
    if account.kind is not AccountKind.ORGANISATION:
        raise errors.NotAnOrganisation(number=number)
    return account
