"""The kiosk: what a member sees and does about their own time, and what the desk does for whoever stands there.

No operation of a visitor takes anybody's number: they are about the visitor alone (`_own`), whoever asks. What others
ask for and offer is what hangs on the noticeboard.
"""

from uuid import UUID

from timebank.domain.access import Permission
from timebank.domain.cards import CardCode
from timebank.domain.changes import Receipt, Topic
from timebank.domain.kiosk import CALL_LASTS, Call, OwnLine, OwnTime, OwnWaiting, ShutOut, Wanted
from timebank.domain.kiosk_refusals import NobodyAtKiosk, NotYoursToAnswer
from timebank.domain.ledger import Account, Confirmation
from timebank.domain.members import first_name
from timebank.domain.offers import Offer, OfferKind
from timebank.domain.receipts import Recorded
from timebank.domain.statements import Side, StatementLine
from timebank.domain.talents import Talent
from timebank.domain.waiting import Waiting, WaitState
from timebank.services.exchanges import confirm_exchange, decline_exchange
from timebank.services.operation import Work, operation

MOST_LINES = 60
MOST_WANTED = 60
_LOOKED_THROUGH = 400
"""Lines of the account that are looked through for so many times of helping and being helped."""

_CALLS = frozenset({Topic.KIOSK})


@operation(Permission.OWN_TIME_READ)
def show_own_time(work: Work) -> OwnTime:
    """The visitor's balance and tallies, what waits for their answer and their goal. Raises NobodyAtKiosk."""
    account = _own(work)
    names = work.kiosk.own(account)
    goal, reached = work.circle.goal(account) or (None, 0)
    return OwnTime(
        today=work.today,
        number=account.code,
        first_name=first_name(account.name, names.call_name),
        name=account.name,
        script_name=names.script_name,
        language=names.language,
        pictogram=CardCode(number=account.code, secret="").pictogram,
        balance=account.balance,
        given=account.given,
        received=account.received,
        attended=account.attended,
        may_ask=max(0, account.balance - work.bank.limits.lower),
        waiting=_waiting(work, account),
        goal=goal,
        goal_minutes=reached,
    )


@operation(Permission.OWN_TIME_READ)
def list_own_lines(work: Work, side: Side) -> tuple[OwnLine, ...]:
    """When and with whom the visitor helped (`given`), was helped (`received`) or took part, the newest first.

    What was reversed is not there, nor is its reversal, so that the lines add up to the tally. Raises NobodyAtKiosk.
    """
    account = _own(work)
    lines = [
        line
        for line in work.ledger.recent(account, _LOOKED_THROUGH).lines
        if line.side == side and line.reversed_by is None and line.reverses is None and line.clock_minutes > 0
    ]
    newest = sorted(lines, key=lambda line: (line.service_date, line.sequence), reverse=True)[:MOST_LINES]
    others = work.kiosk.others(account, {line.sequence: side for line in newest})
    return tuple(_own_line(line, side, others.get(line.sequence, ())) for line in newest)


@operation(Permission.OWN_TIME_READ)
def list_wanted(work: Work, kind: OfferKind) -> tuple[Wanted, ...]:
    """What others ask for or offer, newest first; not the visitor's own, nor of whom they are not to be matched with.

    Raises NobodyAtKiosk.
    """
    account = _own(work)
    barred = work.offers.barred(account) | {account.code}
    found = (offer for offer in work.offers.open_ones(work.today, kind) if offer.number not in barred)
    return tuple(map(_wanted, list(found)[:MOST_WANTED]))


@operation(Permission.OWN_TIME_ANSWER)
def confirm_own(work: Work, entry: UUID) -> Recorded:
    """The visitor says that the help they had is as written down. Saying it again changes nothing.

    Raises NobodyAtKiosk, NotYoursToAnswer and what `confirm_exchange` raises.
    """
    asked = _require_own(work, entry)
    if not asked.needs_confirmation and asked.state in (WaitState.WAITING, WaitState.POSTED):
        return _repeated(asked)
    return confirm_exchange.run(work, entry, Confirmation.CARD_PIN)


@operation(Permission.OWN_TIME_ANSWER)
def decline_own(work: Work, entry: UUID) -> Recorded:
    """The visitor says that it is not so: what was written down never enters the books. Saying it again changes nothing.

    Raises NobodyAtKiosk, NotYoursToAnswer and what `decline_exchange` raises.
    """
    asked = _require_own(work, entry)
    if asked.state is WaitState.DECLINED:
        return _repeated(asked)
    return decline_exchange.run(work, entry)


@operation(Permission.KIOSK_CALL)
def list_pictograms(work: Work) -> tuple[Talent, ...]:
    """The talents, for what they are called here and their pictograms."""
    return tuple(work.talents.all())


@operation(Permission.KIOSK_CALL)
def ring_for_help(work: Work, call: UUID) -> Receipt:
    """Ring at the desk. The same call again changes nothing."""
    waiting = work.kiosk.calls(work.now - CALL_LASTS)
    if any(each.id == call for each in waiting):
        return Receipt()
    account = None if work.actor.visitor is None else _own(work).key
    work.kiosk.ring(call, work.actor.key, account, work.now)
    return Receipt(changed=_CALLS)


@operation(Permission.KIOSK_HELP)
def list_calls(work: Work) -> list[Call]:
    """Who rang at a kiosk in the last quarter of an hour and was not answered, the longest waiting first."""
    return work.kiosk.calls(work.now - CALL_LASTS)


@operation(Permission.KIOSK_HELP)
def answer_call(work: Work, call: UUID) -> Receipt:
    """Somebody goes to the kiosk; whoever is second changes nothing."""
    if not work.kiosk.answer(call, work.actor.key, work.now):
        return Receipt()
    work.note("answer_call", call)
    return Receipt(changed=_CALLS)


@operation(Permission.KIOSK_HELP)
def list_shut_out(work: Work) -> list[ShutOut]:
    """Members whose card or number is shut at a kiosk until the desk helps, the latest first."""
    return [each for each, wrong in work.kiosk.tried() if wrong.shut(each.way, work.now)]


@operation(Permission.KIOSK_HELP)
def let_try_again(work: Work, number: str) -> Receipt:
    """Let a member try their code again at every kiosk, at once. Doing it twice changes nothing."""
    account = work.ledger.accounts([number])[number]
    if not work.kiosk.let_try_again(account):
        return Receipt()
    work.note("let_try_again", account.code)
    return Receipt(changed=_CALLS)


def _own(work: Work) -> Account:
    """The account of whoever stands at the kiosk: the one and only that a visitor's operations are about."""
    visitor = work.actor.visitor
    if visitor is None:
        raise NobodyAtKiosk()
    account = work.ledger.accounts([visitor])[visitor]
    if not account.open:
        raise NobodyAtKiosk()
    return account


def _require_own(work: Work, entry: UUID) -> Waiting:
    """Raise NotYoursToAnswer unless the visitor is on the receiving side of what waits, and not on the other."""
    own = _own(work)
    waiting = work.pending.find(entry)
    if waiting is None or not _theirs(work, own, waiting):
        raise NotYoursToAnswer()
    return waiting


def _repeated(asked: Waiting) -> Recorded:
    """An answer that was heard before, and that a kiosk sends again when the server did not tell so in time."""
    order = asked.order
    return Recorded(entry=order.id, kind=order.kind, service_date=order.service_date, repeated=True)


def _theirs(work: Work, own: Account, waiting: Waiting) -> bool:
    order = waiting.order
    people = work.ledger.accounts([share.account for share in (*order.givers, *order.receivers)])
    helped = {people[share.account].key for share in order.receivers}
    helping = {people[share.account].key for share in order.givers}
    return own.key in helped and own.key not in helping


def _waiting(work: Work, own: Account) -> tuple[OwnWaiting, ...]:
    """What waits for this member's answer."""
    every = [
        each
        for each in work.pending.waiting(own)
        if each.needs_confirmation
        and each.state_on(work.today) is WaitState.WAITING
        and _theirs(work, own, each)
    ]
    called = work.kiosk.called([share.account for each in every for share in each.order.givers])
    return tuple(
        OwnWaiting(
            entry=each.order.id,
            service_date=each.order.service_date,
            talent=each.order.talent,
            minutes=_minutes(work, own, each),
            helpers=tuple(called[share.account] for share in each.order.givers),
        )
        for each in every
    )


def _minutes(work: Work, own: Account, waiting: Waiting) -> int:
    shares = waiting.order.receivers
    people = work.ledger.accounts([share.account for share in shares])
    return sum(share.minutes for share in shares if people[share.account].key == own.key)


def _own_line(line: StatementLine, side: Side, others: tuple[str, ...]) -> OwnLine:
    return OwnLine(
        service_date=line.service_date,
        side=side,
        talent=line.talent,
        talent_name=line.talent_name,
        others=others,
        minutes=line.clock_minutes,
    )


def _wanted(offer: Offer) -> Wanted:
    return Wanted(
        kind=offer.kind,
        talent=offer.talent,
        first_name=offer.first_name,
        ask_number=offer.ask_number,
        words=offer.words,
        when=offer.when,
        place=offer.place,
        until=offer.until,
    )
