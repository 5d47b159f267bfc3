"""Steps that several operations on a session take: opening it, judging a list, and what of it stands in the books."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from uuid import UUID, uuid5

from timebank.domain import errors
from timebank.domain.activities import Presence, Session, SessionPlan, SessionState
from timebank.domain.ledger import Account, AccountKind, Side
from timebank.domain.minutes import MOST_MINUTES
from timebank.domain.orders import ReversalOrder
from timebank.domain.sharing import Share
from timebank.domain.waiting import WaitState
from timebank.services.enrolling import clean
from timebank.services.exchanges import decline_exchange, reverse_entry
from timebank.services.operation import Work
from timebank.services.posting import check_open

Parts = dict[str, tuple[tuple[Side, int], ...]]
"""What each person, by account code, did: a side and minutes, twice for somebody who was joined from two numbers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """An entry of a session that was not taken back; `waits` while it is not in the books yet."""

    entry: UUID
    parts: Parts
    waits: bool


def opened(work: Work, plan: SessionPlan) -> Session:
    """The session as it is kept, made on demand. Raises SessionClosed and SessionCancelled."""
    session = work.activities.session(plan.id)
    if session is None:
        plan.check()
        if work.activities.find_series(plan.series) is None:
            raise errors.SeriesUnknown()
        session = Session(plan=replace(plan, place=clean(plan.place)), state=SessionState.OPEN)
        work.activities.keep_session(session)
        work.note("make_session", plan.id)
    check_state(session)
    return session


def check_state(session: Session) -> None:
    """Raise SessionClosed or SessionCancelled unless the list may still change."""
    if session.state is SessionState.CLOSED:
        raise errors.SessionClosed()
    if session.state is SessionState.CANCELLED:
        raise errors.SessionCancelled()


def check_present(present: Presence, account: Account) -> None:
    """Raise the refusal for somebody who cannot be on a list."""
    if account.kind is not AccountKind.MEMBER:
        raise errors.NotAMember(number=account.code)
    check_open([account])
    if present.minutes is not None and present.minutes < 1:
        raise errors.TimeNotPositive()
    if present.minutes is not None and present.minutes > MOST_MINUTES:
        raise errors.TimeTooLong(most_minutes=MOST_MINUTES)


def standing(work: Work, session: UUID) -> list[Standing]:
    """The entries of a session that stand, each with what its people did under the numbers that hold now."""
    found: list[Standing] = []
    for entry in work.activities.entries(session):
        posted = work.ledger.find(entry)
        if posted is not None:
            if work.ledger.reversal_of(posted.sequence) is None:
                sides = [(p.account, p.side, p.minutes) for p in posted.entry.participations]
                found.append(Standing(entry=entry, parts=_parts(work, sides), waits=False))
            continue
        waiting = work.pending.find(entry)
        if waiting is not None and waiting.state_on(work.today) is WaitState.WAITING:
            order = waiting.order
            sides = [(share.account, Side.GIVEN, share.minutes) for share in order.givers]
            sides += [(share.account, Side.ATTENDED, share.minutes) for share in order.receivers]
            found.append(Standing(entry=entry, parts=_parts(work, sides), waits=True))
    return found


def wanted(present: Iterable[Presence], session: SessionPlan) -> Parts:
    """What the list says that each person did."""
    return {each.account: ((each.side, each.share(session).minutes),) for each in present}


def shares(parts: Mapping[str, tuple[tuple[Side, int], ...]], side: Side) -> tuple[Share, ...]:
    """The shares of one side, in the order of the list."""
    return tuple(
        Share(account=code, minutes=minutes)
        for code, did in parts.items()
        for each, minutes in did
        if each is side
    )


def take_back(work: Work, order: UUID, entries: Iterable[Standing], reason: str) -> None:
    """Reverse what is in the books, decline what still waits."""
    for each in entries:
        if each.waits:
            decline_exchange.run(work, each.entry)
        else:
            undone = ReversalOrder(id=uuid5(order, each.entry.hex), entry=each.entry, reason=reason)
            reverse_entry.run(work, undone)


def _parts(work: Work, sides: list[tuple[str, Side, int]]) -> Parts:
    accounts = work.ledger.accounts([code for code, _, _ in sides])
    found: Parts = {}
    for code, side, minutes in sides:
        own = accounts[code].code
        found[own] = (*found.get(own, ()), (side, minutes))
    return found
