"""The retention review: whose data the centre may keep no longer, and whom it keeps on, with the reason.

Activity is what somebody does or has done with them here (DOMAIN section 4): the last entry they stand in, an order that
waits, a session they were at, an offer or request, consent given or withdrawn, a card or code, a certificate, enrolment
and leaving. That somebody here opened or corrected their record is none: it says nothing of the member, and would keep
whoever is corrected forever.
"""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.changes import Topic
from timebank.domain.dates import months_after
from timebank.domain.ledger import AccountKind
from timebank.domain.privacy import holds_bsn
from timebank.domain.retention import (
    LONGEST_KEEP_YEARS,
    LONGEST_REASON,
    KeptIntoPast,
    KeptLonger,
    KeptTooLong,
    RetentionLine,
)
from timebank.services.enrolling import clean
from timebank.services.operation import Work, operation

_LONGEST_MONTH = 31


@operation(Permission.RETENTION_REVIEW)
def list_retention(work: Work) -> tuple[RetentionLine, ...]:
    """Whoever took no part for as long as the board's term, leavers too: who waits longest first."""
    months, today = work.bank.idle_months, work.today
    # Months differ in length: the day itself is judged by the one rule that also tells since when.
    since = months_after(today, -months) + timedelta(days=_LONGEST_MONTH)
    lines = []
    for row, last in work.retention.quiet(min(since, today), ZoneInfo(work.bank.time_zone)):
        due = months_after(last, months)
        if due > today:
            continue
        lines.append(
            RetentionLine(
                code=row.code,
                name=row.name,
                left=row.closed_on is not None,
                last_on=last,
                due_on=due,
                balance=row.balance,
                kept_until=row.until,
                reason=row.reason or "",
                waits=row.until is None or row.until < today,
            )
        )
    return tuple(sorted(lines, key=lambda line: (not line.waits, line.due_on, line.code)))


@operation(Permission.RETENTION_REVIEW)
def keep_longer(work: Work, number: str, until: date, reason: str) -> KeptLonger:
    """Keep a member until the end of a day, and say why. Said again, it takes the place of what was said before.

    Raises ReasonMissing, TextTooLong, KeptIntoPast, KeptTooLong, AccountUnknown, NotAMember and MemberErased.
    """
    account = work.ledger.accounts([number])[number]
    if account.kind is not AccountKind.MEMBER:
        raise errors.NotAMember(number=account.code)
    work.members.find(account)
    reason = clean(reason)
    if not reason:
        raise errors.ReasonMissing()
    if len(reason) > LONGEST_REASON:
        raise errors.TextTooLong(most=LONGEST_REASON)
    if until <= work.today:
        raise KeptIntoPast()
    if until > months_after(work.today, LONGEST_KEEP_YEARS * 12):
        raise KeptTooLong(years=LONGEST_KEEP_YEARS)
    work.retention.keep(account, until, reason, work.actor.key, work.now)
    work.note("keep_longer", account.code)
    return KeptLonger(
        changed=frozenset({Topic.RETENTION}),
        number=account.code,
        until=until,
        reason=reason,
        warnings=("maybe_bsn",) if holds_bsn(reason) else (),
    )
