"""A session from plan to books: made, cancelled, closed as one entry, corrected by linked entries, opened again."""

from dataclasses import dataclass, replace
from uuid import UUID

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.activities import Presence, Session, SessionPlan, SessionState
from timebank.domain.cards import CardCode
from timebank.domain.changes import Receipt
from timebank.domain.ledger import Confirmation, Side, Warned
from timebank.domain.orders import ExchangeOrder
from timebank.domain.receipts import Recorded
from timebank.services.activities import ACTIVITIES
from timebank.services.enrolling import clean
from timebank.services.exchanges import WAITING, record_exchange
from timebank.services.operation import Work, operation
from timebank.services.own import keep_to_own_people, keep_to_own_plan, keep_to_own_session, only
from timebank.services.posting import MOVED, need_reason, recorded_before
from timebank.services.session_steps import (
    Parts,
    check_present,
    check_state,
    opened,
    shares,
    standing,
    take_back,
    wanted,
)

BOOKED = ACTIVITIES | MOVED | WAITING


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingOrder:
    """The wish to close a session and book who was there. `id` becomes the entry's id.

    `override` is the reason for going on beyond twelve hours, a blocking limit or a reviewed month.
    """

    id: UUID
    plan: SessionPlan
    confirmation: Confirmation | None = None
    override: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionOrder:
    """What is different after all at a session that was closed: who was there (also), who was not.

    `id` becomes the id of the entry that books it; `cards` are those that were scanned for who was there; `reason` is
    needed where something is taken back.
    """

    id: UUID
    session: UUID
    present: tuple[Presence, ...] = ()
    absent: tuple[str, ...] = ()
    cards: tuple[CardCode, ...] = ()
    reason: str = ""
    confirmation: Confirmation | None = None
    override: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionKept(Receipt):
    """A session as it is kept now, and as it was; None when it is new."""

    session: Session
    before: Session | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionBooked(Receipt):
    """What a session booked: the entry, None where nothing was left to book, and what was taken back for it.

    `before` are the people of a correction as they stood on the list (None: they did not), so that it can be undone.
    """

    session: Session
    recorded: Recorded | None
    taken_back: tuple[UUID, ...] = ()
    before: tuple[tuple[str, Presence | None], ...] = ()
    repeated: bool = False

    @property
    def warnings(self) -> tuple[Warned, ...]:
        """The soft limits that were passed."""
        return () if self.recorded is None else self.recorded.warnings


@operation(Permission.ACTIVITY_RECORD)
def keep_session(work: Work, plan: SessionPlan) -> SessionKept:
    """Make a session, or change its day, time and place while it is open. The same again changes nothing.

    Raises SeriesUnknown, SessionClosed, SessionCancelled, TimeNotPositive, MoreThanTwelveHours and TextTooLong.
    """
    plan = replace(plan, place=clean(plan.place))
    plan.check()
    before = work.activities.session(plan.id)
    if before is None:
        return SessionKept(changed=ACTIVITIES, session=opened(work, plan), before=None)
    if before.plan == plan:
        return SessionKept(session=before, before=before)
    check_state(before)
    kept = replace(before, plan=replace(plan, series=before.plan.series))
    work.activities.keep_session(kept)
    work.note("keep_session", plan.id)
    return SessionKept(changed=ACTIVITIES, session=kept, before=before)


@operation(Permission.ACTIVITY_RECORD)
def cancel_session(work: Work, plan: SessionPlan) -> SessionKept:
    """A session is not held. Its list stays, should it be held after all. Raises SessionClosed."""
    before = work.activities.session(plan.id)
    if before is not None and before.state is SessionState.CANCELLED:
        return SessionKept(session=before, before=before)
    kept = replace(opened(work, plan), state=SessionState.CANCELLED)
    work.activities.keep_session(kept)
    work.note("cancel_session", plan.id)
    return SessionKept(changed=ACTIVITIES, session=kept, before=before)


@operation(Permission.ACTIVITY_RECORD, for_organisations=True)
def close_session(work: Work, order: ClosingOrder) -> SessionBooked:
    """Book who was there as one `activity` entry, and close the session: both or neither.

    Hosts gave their time, the others attended and pay nothing. Closing again books nothing, whoever does it. Raises
    NobodyPresent, SessionCancelled, OrderReused and what recording an exchange raises.
    """
    keep_to_own_plan(work, order.plan)
    known = _told_before(work, order.id, order.plan.id)
    if known is not None:
        return known
    session = work.activities.session(order.plan.id) or opened(work, order.plan)
    if session.state is SessionState.CANCELLED:
        raise errors.SessionCancelled()
    if session.state is SessionState.CLOSED and (stands := standing(work, session.plan.id)):
        return SessionBooked(session=session, recorded=recorded_before(work, stands[-1].entry), repeated=True)
    present = work.activities.present(session.plan.id)
    if not present:
        raise errors.NobodyPresent()
    recorded = _book(
        work, order.id, session, wanted(present, session.plan), order.confirmation, order.override
    )
    closed = replace(session, state=SessionState.CLOSED, closed_by=work.actor.key, closed_at=work.now)
    work.activities.keep_session(closed)
    work.note("close_session", session.plan.id)
    return SessionBooked(changed=BOOKED, session=closed, recorded=recorded)


@operation(Permission.ACTIVITY_RECORD, for_organisations=True)
def correct_session(work: Work, order: CorrectionOrder) -> SessionBooked:
    """Somebody was forgotten, wrongly listed, or there for another time: the books follow by linked entries.

    Who was forgotten gets an entry of their own under the session's day: nobody else's certificate changes. Where
    somebody must come out or has other minutes, the entry that holds them is reversed and booked anew. The same
    again changes nothing. Raises SessionUnknown, SessionCancelled, NobodyPresent, ReasonMissing, NotYoursToReverse
    and what recording an exchange raises.
    """
    keep_to_own_session(work, order.session)
    keep_to_own_people(work, (*(each.account for each in order.present), *order.absent), order.cards)
    known = _told_before(work, order.id, order.session)
    if known is not None:
        return known
    session = work.activities.session(order.session)
    if session is None:
        raise errors.SessionUnknown()
    if session.state is not SessionState.CLOSED:
        check_state(session)
        raise errors.SessionNotClosed()
    before = _change_list(work, order)
    present = work.activities.present(order.session)
    if not present:
        raise errors.NobodyPresent()
    stands = standing(work, order.session)
    should = wanted(present, session.plan)
    wrong = [each for each in stands if any(should.get(code) != did for code, did in each.parts.items())]
    kept = {code for each in stands if each not in wrong for code in each.parts}
    new = {code: did for code, did in should.items() if code not in kept}
    if not wrong and not new:
        return SessionBooked(session=session, recorded=None, before=before, repeated=True)
    if wrong:
        take_back(work, order.id, wrong, need_reason(order.reason))
    recorded = None
    if new:
        recorded = _book(
            work,
            order.id,
            session,
            new,
            order.confirmation,
            order.override or (order.reason if wrong else ""),
        )
    work.note("correct_session", order.session)
    return SessionBooked(
        changed=BOOKED,
        session=session,
        recorded=recorded,
        taken_back=tuple(each.entry for each in wrong),
        before=before,
    )


@operation(Permission.ACTIVITY_RECORD, for_organisations=True)
def reopen_session(work: Work, order: UUID, session: UUID, reason: str = "") -> SessionBooked:
    """Open a closed or cancelled session again: what it booked is reversed, its list stays.

    Raises SessionUnknown, ReasonMissing and NotYoursToReverse.
    """
    keep_to_own_session(work, session)
    kept = work.activities.session(session)
    if kept is None:
        raise errors.SessionUnknown()
    if kept.state is SessionState.OPEN:
        return SessionBooked(session=kept, recorded=None, repeated=True)
    stands = standing(work, session) if kept.state is SessionState.CLOSED else []
    if stands:
        take_back(work, order, stands, need_reason(reason))
    reopened = replace(kept, state=SessionState.OPEN, closed_by=None, closed_at=None)
    work.activities.keep_session(reopened)
    work.note("reopen_session", session)
    return SessionBooked(
        changed=BOOKED if stands else ACTIVITIES,
        session=reopened,
        recorded=None,
        taken_back=tuple(each.entry for each in stands),
    )


def _told_before(work: Work, order: UUID, session: UUID) -> SessionBooked | None:
    """What the same order booked the first time, whatever happened since. Raises OrderReused."""
    if work.ledger.known(order) is None:
        return None
    kept = work.activities.session(session)
    if kept is None or work.activities.session_of(order) != session:
        raise errors.OrderReused(entry=str(order))
    return SessionBooked(session=kept, recorded=recorded_before(work, order), repeated=True)


def _book(
    work: Work,
    entry: UUID,
    session: Session,
    parts: Parts,
    confirmation: Confirmation | None,
    override: str,
) -> Recorded:
    """Book these people as one entry of the session."""
    series = work.activities.find_series(session.plan.series)
    assert series is not None
    order = ExchangeOrder(
        id=entry,
        givers=shares(parts, Side.GIVEN),
        receivers=shares(parts, Side.ATTENDED),
        service_date=session.plan.day,
        talent=series.talent,
        organisation=series.organisation,
        confirmation=confirmation,
        override=override,
    )
    recorded = _recorded(work, order)
    work.activities.link(session.plan.id, entry)
    return recorded


def _recorded(work: Work, order: ExchangeOrder) -> Recorded:
    """Book it. How near somebody's balance is to a limit is not for an organisation to know."""
    if only(work) is None:
        return record_exchange.run(work, order)
    try:
        return replace(record_exchange.run(work, order), warnings=())
    except errors.BeyondLimit as beyond:
        raise errors.NeedsCoordinator() from beyond


def _change_list(work: Work, order: CorrectionOrder) -> tuple[tuple[str, Presence | None], ...]:
    """Bring the list up to date; gives how everybody named stood on it before."""
    accounts = work.ledger.accounts([*(each.account for each in order.present), *order.absent])
    here = {each.account: each for each in work.activities.present(order.session)}
    before: dict[str, Presence | None] = {}
    for number in order.absent:
        account = accounts[number]
        before[account.code] = here.pop(account.code, None)
        work.activities.remove(order.session, account)
    for each in order.present:
        account = accounts[each.account]
        before.setdefault(account.code, here.get(account.code))
        if account.code in here:
            work.activities.change(order.session, each, account)
        else:
            check_present(each, account)
            work.activities.note(order.session, each, account, work.actor.key, work.now)
            here[account.code] = each
    return tuple(before.items())
