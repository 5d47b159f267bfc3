"""From what stands in the entry bar to the order that it comes to."""

from datetime import date
from uuid import UUID

from timebank.domain.errors import Refusal
from timebank.domain.ledger import Kind
from timebank.domain.orders import ExchangeOrder, TransferOrder
from timebank.domain.sharing import Share
from ui.pages.desk.bar import EntryBar
from ui.pages.desk.deed import Deed
from ui.pages.desk.group import GroupPanel
from ui.pages.desk.line import Shape
from ui.pages.desk.options import Options
from ui.pages.desk.person_field import PersonField


def deed_in(bar: EntryBar, group: GroupPanel, options: Options, today: date, entry: UUID) -> Deed | None:
    """What the line comes to under this id; None while something is missing."""
    day = options.day or today
    order = (
        _order(bar, group, options, day, entry)
        if options.shape.is_help
        else _transfer(bar, options, day, entry)
    )
    return None if order is None else Deed(shape=options.shape, order=order)


def _transfer(bar: EntryBar, options: Options, day: date, entry: UUID) -> TransferOrder | None:
    """A gift, or help from the pot."""
    giver, receiver, minutes = bar.giver.person, bar.receiver.person, bar.time.minutes
    if giver is None or receiver is None or minutes is None:
        return None
    return TransferOrder(
        id=entry,
        kind=Kind.GRANT if options.shape is Shape.GRANT else Kind.GIFT,
        debit=giver.code,
        credit=receiver.code,
        minutes=minutes,
        service_date=day,
        note=bar.reason.text.strip(),
    )


def _order(
    bar: EntryBar, group: GroupPanel, options: Options, day: date, entry: UUID
) -> ExchangeOrder | None:
    """Help, one way or the first half of both."""
    givers, receivers = (_shares(field, bar, group, options) for field in (bar.giver, bar.receiver))
    if not givers or not receivers:
        return None
    several = len(givers) > 1 or len(receivers) > 1 or givers[0].minutes != receivers[0].minutes
    return ExchangeOrder(
        id=entry,
        givers=givers,
        receivers=receivers,
        service_date=day,
        talent=bar.talent.talent,
        split=group.chosen if several else None,
        confirmation=options.confirmation,
        note=options.note,
        answers=options.answers,
    )


def _shares(field: PersonField, bar: EntryBar, group: GroupPanel, options: Options) -> tuple[Share, ...]:
    """Everybody of one side with their time; nobody while a time is missing or cannot be read."""
    shares = []
    for person in field.people:
        try:
            own = group.minutes_of(person) if options.is_group else None
        except Refusal:
            return ()
        minutes = own or bar.time.minutes
        if minutes is None:
            return ()
        shares.append(Share(account=person.code, minutes=minutes))
    return tuple(shares)
