"""Members: enrolling, finding, showing, changing and joining doubles."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, cast
from uuid import UUID

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.changes import Receipt, Topic
from timebank.domain.ledger import Account, AccountKind, Entry, Kind
from timebank.domain.members import (
    LONGEST_NAME,
    ROLE_PURPOSES,
    Direction,
    Found,
    Member,
    Partner,
    Profile,
    Purpose,
)
from timebank.domain.orders import TransferOrder
from timebank.domain.receipts import Recorded
from timebank.services.enrolling import (
    agreed_purposes,
    check_birth_year,
    consent,
    consented_at,
    enrol,
    names_of,
    order_key,
    tidy,
)
from timebank.services.operation import Work, operation
from timebank.services.posting import (
    MOVED,
    check_open,
    done_without_entry,
    need_reason,
    note_without_entry,
    post,
    recorded,
    recorded_before,
    refuse_own,
)
from timebank.services.transfers import entry_of

PEOPLE = frozenset({Topic.MEMBERS, Topic.ACCOUNTS})
MOST_DOUBLES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolled(Receipt):
    """A new member, and who may be the same person."""

    member: Member
    doubles: tuple[Found, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberChanged(Receipt):
    """A member as registered after a change."""

    member: Member


@operation(Permission.MEMBER_ENROL)
def enrol_member(
    work: Work,
    profile: Profile,
    agreed: frozenset[Purpose] | None = None,
    order: UUID | None = None,
    agreed_on: date | None = None,
) -> Enrolled:
    """Enrol somebody. Doubles inform, they never refuse.

    `agreed` is what they consent to; None where nobody asked: then choosing a role records consent to what a role
    is used for. `agreed_on` is the day of that where it was earlier, such as on a paper they signed. The same `order`
    again enrols nobody twice. Raises NameMissing, TextTooLong, ChoiceUnknown, BirthYearNotUnderstood, ConsentMissing,
    GuardianMissing, DateInFuture and OrderReused.
    """
    profile = tidy(profile)
    if order is not None and (before := work.sources.enrolled(order)) is not None:
        return _enrolled_before(work, before, profile)
    check_birth_year(work, profile)
    purposes, agreed_at = agreed_purposes(work, profile, agreed), consented_at(work, agreed_on)
    doubles = tuple(work.search.doubles(names_of(profile), MOST_DOUBLES))
    account = enrol(work, profile, purposes, agreed_at)
    if order is not None:
        work.sources.note_enrolled(order, account)
    return Enrolled(changed=PEOPLE, member=work.members.find(account), doubles=doubles)


def _enrolled_before(work: Work, account: Account, profile: Profile) -> Enrolled:
    member = work.members.find(account)
    if member.profile.name != profile.name:
        raise errors.OrderReused(entry=account.code)
    return Enrolled(member=member, doubles=())


@operation(Permission.MEMBER_READ)
def find_members(work: Work, text: str, limit: int = 20) -> list[Found]:
    """Members for what was typed so far, best first: suggestions, which are not logged as looks."""
    return work.search.find(text[:LONGEST_NAME], limit)


@operation(Permission.MEMBER_READ)
def find_doubles(work: Work, profile: Profile) -> list[Found]:
    """Who may be the same person as the one being enrolled."""
    return work.search.doubles(names_of(profile), MOST_DOUBLES)


@operation(Permission.MEMBER_READ, look=True)
def show_member(work: Work, number: str) -> Member:
    """Everything registered about a member; an old number leads to the one it was merged into."""
    return work.members.find(work.ledger.accounts([number])[number])


@operation(Permission.MEMBER_READ)
def count_members(work: Work) -> int:
    """How many members the register holds."""
    return work.members.count()


@operation(Permission.MEMBER_READ)
def list_partners(work: Work, number: str, limit: int = 5) -> list[Partner]:
    """Who a member exchanged most with."""
    return work.ledger.partners(work.ledger.accounts([number])[number], limit)


@operation(Permission.MEMBER_CHANGE)
def change_member(work: Work, number: str, profile: Profile) -> MemberChanged:
    """Replace what is registered about a member."""
    account = work.ledger.accounts([number])[number]
    return _change(work, account, work.members.find(account), profile)


@operation(Permission.MEMBER_CHANGE)
def amend_member(work: Work, number: str, changes: Mapping[str, object]) -> MemberChanged:
    """Replace some facts of a profile by name; what another desk changed meanwhile beside them stays.

    Raises ConsentMissing for a role that nothing was agreed for, and what `change_member` raises.
    """
    account = work.ledger.accounts([number])[number]
    before = work.members.find(account)
    profile = replace(before.profile, **cast("dict[str, Any]", dict(changes)))
    if profile.role is not None and before.profile.role is None and not _agreed_to_role(work, account):
        raise errors.ConsentMissing()
    return _change(work, account, before, profile)


def _change(work: Work, account: Account, before: Member, profile: Profile) -> MemberChanged:
    profile = tidy(profile)
    check_birth_year(work, profile)
    work.members.change(account, profile, order_key(work, profile), work.today)
    if profile.role is not None and before.profile.role is None and not _agreed_to_role(work, account):
        consent(work, account, ROLE_PURPOSES)
    work.search.keep(account, names_of(profile), account.code)
    work.note("change_member", account.code)
    return MemberChanged(changed=PEOPLE, member=work.members.find(account._replace(name=profile.name)))


def _agreed_to_role(work: Work, account: Account) -> bool:
    circle = work.circle.of(account)
    return any(circle.consent(purpose) for purpose in ROLE_PURPOSES)


@operation(Permission.MEMBER_CHANGE)
def set_talents(work: Work, number: str, can: tuple[str, ...], wants: tuple[str, ...]) -> Receipt:
    """Replace what a member can do for others and would like help with."""
    for code in (*can, *wants):
        if not work.talents.known(code):
            raise errors.TalentUnknown(talent=code)
    account = work.ledger.accounts([number])[number]
    work.members.set_talents(account, Direction.CAN, can)
    work.members.set_talents(account, Direction.WANTS, wants)
    work.note("set_talents", account.code)
    return Receipt(changed=frozenset({Topic.MEMBERS}))


@operation(Permission.MEMBER_CHANGE)
def pause_member(work: Work, number: str, paused: bool) -> Receipt:
    """Pause a member, or end the pause."""
    account = work.ledger.accounts([number])[number]
    work.members.pause(account, paused)
    work.note("pause_member" if paused else "resume_member", account.code)
    return Receipt(changed=PEOPLE)


@operation(Permission.MEMBER_MERGE)
def merge_members(
    work: Work, order: UUID, number: str, into: str, reason: str, profile: Profile | None = None
) -> Recorded:
    """Join two records of one person: the balance moves by a `merge` entry, the old number stays an alias.

    What is registered around the double moves along. `profile` is what to register about the person from now on,
    chosen from both; without it what stands at `into` stays. Raises SameMember, AccountClosed, SecondOperatorNeeded for the
    operator's own record, HasWaitingEntries, ReasonMissing, what tidying a profile raises, and OrderReused for an id that meant something else.
    """
    reason = need_reason(reason)
    accounts = work.ledger.accounts([number, into])
    double, kept = accounts[number], accounts[into]
    if work.ledger.known(order) is not None:
        _check_merged(work, order, number, into)
        return recorded_before(work, order)
    nothing = Recorded(changed=PEOPLE, entry=None, kind=Kind.MERGE, service_date=work.today)
    if done_without_entry(work, order, "merge_members", f"{number} {kept.code}"):
        return replace(nothing, changed=frozenset(), repeated=True)
    if double.key == kept.key:
        raise errors.SameMember(number=kept.code)
    for account in (double, kept):
        if account.kind is not AccountKind.MEMBER:
            raise errors.NotAMember(number=account.code)
    check_open([double, kept])
    refuse_own(work, (double, kept), order)
    if work.pending.waiting(double):
        raise errors.HasWaitingEntries(number=double.code, name=double.name)
    entry = _merge_entry(work, order, double, kept, reason)
    if entry is not None:
        post(work, entry, {double.code: double, kept.code: kept}, "merge_entry")
    work.members.merge(double, kept, work.today)
    if profile is not None:
        chosen = tidy(profile)
        work.members.change(kept, chosen, order_key(work, chosen), work.today)
    # The old number goes on leading to the person; the old name is one more spelling of theirs.
    work.search.keep(double, (), double.code)
    profile = work.members.find(work.ledger.accounts([kept.code])[kept.code]).profile
    work.search.keep(kept, (*names_of(profile), double.name), kept.code)
    work.note("merged_with", kept.code)
    joined = f"{double.code} {kept.code}"
    if entry is None:
        note_without_entry(work, order, "merge_members", joined)
        return nothing
    work.note("merge_members", joined)
    return replace(recorded(entry, {double.code: double, kept.code: kept}), changed=MOVED | PEOPLE)


def _check_merged(work: Work, order: UUID, number: str, into: str) -> None:
    """Raise OrderReused unless the entry with this id joined this number to that one."""
    posted = work.ledger.find(order)
    if posted is not None and posted.entry.kind is Kind.MERGE:
        (moved,) = posted.entry.transfers
        codes = {moved.debit, moved.credit}
        other = codes - {number}
        accounts = work.ledger.accounts([number, into, *other])
        # The number that went leads elsewhere now.
        went = number in codes and accounts[number].code != number
        if went and all(accounts[code].key == accounts[into].key for code in other):
            return
    raise errors.OrderReused(entry=str(order))


def _merge_entry(work: Work, order: UUID, double: Account, kept: Account, reason: str) -> Entry | None:
    if double.balance == 0:
        return None
    debit, credit = (double, kept) if double.balance > 0 else (kept, double)
    return entry_of(
        TransferOrder(
            id=order,
            kind=Kind.MERGE,
            debit=debit.code,
            credit=credit.code,
            minutes=abs(double.balance),
            service_date=work.today,
            note=reason,
        )
    )
