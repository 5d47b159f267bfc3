"""What asks for attention: rules that point something out, and that somebody looked at it; and a month's figures."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.changes import Topic
from timebank.domain.months import Month
from timebank.domain.privacy import holds_bsn
from timebank.domain.review import (
    FLAG_DAYS,
    LONGEST_REASON,
    Flag,
    FlagKind,
    FlagLook,
    MonthFigures,
    MonthState,
    Party,
)
from timebank.domain.waiting import Waiting, WaitState
from timebank.services.enrolling import clean
from timebank.services.operation import Work, operation

LOOK_HOLDS = timedelta(days=366)
"""So long as the log: after that somebody looks again."""
FLAGS_CHANGED = frozenset({Topic.FLAGS})


@operation(Permission.ENTRY_REVIEW)
def list_flags(work: Work) -> list[Flag]:
    """Everything that asks for attention, what somebody waits for first, those too that somebody looked at."""
    return _flags(work)


@operation(Permission.ENTRY_REVIEW)
def look_at_flags(work: Work, seen: Mapping[str, int], reason: str) -> FlagLook:
    """Remember that somebody looked at flags and found them right, and why: they are not pointed out any more.

    `seen` has the extent that each flag had then, by its key: one that goes further asks anew. Who, when and what
    stands in the log as well, the reason does not. Nobody finds their own help or balance right: another operator
    looks at that. Raises ReasonMissing, TextTooLong and SecondOperatorNeeded.
    """
    reason = clean(reason)
    if not reason:
        raise errors.ReasonMissing()
    if len(reason) > LONGEST_REASON:
        raise errors.TextTooLong(most=LONGEST_REASON)
    for key in seen:
        if work.actor.takes_part(_people_of(work, key)):
            raise errors.SecondOperatorNeeded(entry=key)
    work.flags.drop_looks_before(work.now - LOOK_HOLDS)
    for key, extent in seen.items():
        work.flags.keep_look(key, extent, work.actor.key, work.now, reason)
        work.note("look_at_flag", key)
    warnings = ("maybe_bsn",) if holds_bsn(reason) else ()
    return FlagLook(keys=tuple(seen), warnings=warnings, changed=FLAGS_CHANGED)


@operation(Permission.ENTRY_REVIEW)
def forget_flag_looks(work: Work, keys: Sequence[str]) -> FlagLook:
    """Point flags out again; what was said about them is gone."""
    for key in keys:
        work.flags.drop_look(key)
        work.note("forget_flag_look", key)
    return FlagLook(keys=tuple(keys), changed=FLAGS_CHANGED)


@operation(Permission.ENTRY_REVIEW)
def list_month_states(work: Work) -> list[MonthState]:
    """Every month since the first entry, the newest first, the one that runs included."""
    closed = {reviewed.month: reviewed for reviewed in work.months.all()}
    now = Month.of(work.today)
    first = min([Month.of(work.flags.first_day() or work.today), *closed, now])
    found = []
    month = now
    while month >= first:
        reviewed = closed.get(month)
        found.append(
            MonthState(
                month=month,
                is_over=month < now,
                operator=reviewed.operator if reviewed is not None else "",
                closed_at=reviewed.closed_at if reviewed is not None else None,
            )
        )
        month = month.before
    return found


@operation(Permission.ENTRY_REVIEW)
def show_month(work: Work, month: Month) -> MonthFigures:
    """What a month holds: entries, time given, what nobody confirmed, and what waits."""
    entries, given, unconfirmed = work.flags.month(month)
    waiting = [
        item
        for item in work.pending.waiting()
        if item.state_on(work.today) is WaitState.WAITING and Month.of(item.order.service_date) == month
    ]
    return MonthFigures(
        month=month, entries=entries, given=given, unconfirmed=unconfirmed, waiting=len(waiting)
    )


def _flags(work: Work) -> list[Flag]:
    since = work.today - timedelta(days=FLAG_DAYS)
    waiting = [flag for item in work.pending.waiting() for flag in _waiting(work, item)]
    found = [*waiting, *work.flags.since(since, work.today, work.bank.limits)]
    order = list(FlagKind)
    found.sort(key=lambda flag: order.index(flag.kind))
    return work.flags.looked_at(found, work.now - LOOK_HOLDS)


def _people_of(work: Work, key: str) -> set[str]:
    """Whom a flag is about, as its key tells: a person by number, entries by theirs, or what waited in vain."""
    kind, *told = key.split(":")
    if kind in ("limit", "day", "only"):
        return set(told[:1])
    if kind == FlagKind.EXPIRED.value[:5]:
        orders = (item.order for item in work.pending.waiting())
        return {code for order in orders if order.id.hex.startswith(told[0]) for code in order.people()}
    return set() if kind == "odd" else work.flags.people_in([int(number) for number in told])


def _waiting(work: Work, item: Waiting) -> list[Flag]:
    """What an order waits for; one whose time is over is told once, and never enters the books."""
    order = item.order
    if item.state_on(work.today) is WaitState.EXPIRED:
        if (work.today - item.expires_on).days > FLAG_DAYS:
            return []
        kinds = [FlagKind.EXPIRED]
    else:
        kinds = [FlagKind.SIGNATURE] if item.needs_signature else []
        kinds += [FlagKind.CONFIRMATION] if item.needs_confirmation else []
    codes = order.people()
    names, scripts = work.ledger.names(codes), work.ledger.script_names(codes)

    def party(code: str) -> Party:
        return Party(code, names.get(code, ""), scripts.get(code, ""))

    return [
        Flag(
            kind=kind,
            key=f"{kind.value[:5]}:{order.id.hex[:26]}",
            day=order.service_date,
            entry=order.id,
            givers=tuple(party(share.account) for share in order.givers),
            receivers=tuple(party(share.account) for share in order.receivers),
            talent=order.talent,
            minutes=sum(share.minutes for share in order.givers),
            recorder=item.operator,
            recorded_on=work.local_date(item.created_at),
            expires_on=item.expires_on,
        )
        for kind in kinds
    ]
