"""What a line comes to when it is saved: its order, and the operations that look at it, book it and take it back."""

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from timebank.domain.chain import content_digest
from timebank.domain.ids import new_id
from timebank.domain.ledger import Kind, Posted, Side
from timebank.domain.orders import ExchangeOrder, TransferOrder, swap_id
from timebank.domain.receipts import Recorded, RecordedTogether
from timebank.domain.sharing import Share
from timebank.services.exchanges import record_exchange, record_together
from timebank.services.statements import look_ahead, look_ahead_swap, look_ahead_transfer
from timebank.services.transfers import give, grant
from ui.pages.desk.line import Shape

Order = ExchangeOrder | TransferOrder


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """An order, and as which shape of line it was typed."""

    shape: Shape
    order: Order

    @property
    def entries(self) -> tuple[UUID, ...]:
        """The ids under which it stands in the books: two for *taalruil*."""
        first = self.order.id
        return (first, swap_id(first)) if self.shape is Shape.SWAP else (first,)

    @property
    def helps(self) -> tuple[ExchangeOrder, ...]:
        """The help it is about, that somebody can sign for: none for a transfer, two for *taalruil*."""
        if not isinstance(self.order, ExchangeOrder):
            return ()
        return (self.order, self.order.swapped()) if self.shape is Shape.SWAP else (self.order,)

    def content(self) -> bytes:
        """The digest of what was typed: the same for the same deed, whatever its id."""
        return content_digest((self.shape.value, self.order.content().hex()))

    def because(self, reason: str) -> "Deed":
        """The same, going beyond a limit for this reason."""
        return replace(self, order=replace(self.order, override=reason))

    def anew(self) -> "Deed":
        """The same once more, under an id of its own."""
        return replace(self, order=replace(self.order, id=new_id()))

    def looking(self) -> tuple[Any, Order]:
        """The question that tells what it would do, with its argument."""
        match self.shape:
            case Shape.HELP:
                return look_ahead, self.order
            case Shape.SWAP:
                return look_ahead_swap, self.order
            case Shape.GIFT | Shape.GRANT:
                return look_ahead_transfer, self.order

    def booking(self) -> tuple[Any, object]:
        """The operation that books it, with its argument."""
        match self.shape, self.order:
            case Shape.SWAP, ExchangeOrder():
                return record_together, self.helps
            case Shape.GIFT, _:
                return give, self.order
            case Shape.GRANT, _:
                return grant, self.order
        return record_exchange, self.order


def parts_of(receipt: Recorded | RecordedTogether) -> tuple[Recorded, ...]:
    """What was booked, one by one."""
    return receipt.parts if isinstance(receipt, RecordedTogether) else (receipt,)


def deed_of(posted: Posted, twin: UUID | None) -> Deed | None:
    """The deed that an entry of before came from, where it can be told: between two, help or a transfer.

    `twin` is the other half of *taalruil*.
    """
    entry = posted.entry
    given = [part for part in entry.participations if part.side is Side.GIVEN]
    had = [part for part in entry.participations if part.side is Side.RECEIVED]
    if entry.kind is Kind.EXCHANGE and len(given) == len(had) == 1:
        order = ExchangeOrder(
            id=entry.id,
            givers=(Share(account=given[0].account, minutes=given[0].minutes),),
            receivers=(Share(account=had[0].account, minutes=had[0].minutes),),
            service_date=entry.service_date,
            talent=entry.talent,
            confirmation=entry.confirmation,
            note=entry.note,
            override=entry.override,
        )
        if twin is None:
            return Deed(shape=Shape.HELP, order=order)
        # The half that was booked first has the id that the other's follows from.
        first = order if swap_id(entry.id) == twin else replace(order.swapped(), id=twin)
        return Deed(shape=Shape.SWAP, order=first)
    if entry.kind in (Kind.GIFT, Kind.GRANT):
        (moved,) = entry.transfers
        return Deed(
            shape=Shape.GIFT if entry.kind is Kind.GIFT else Shape.GRANT,
            order=TransferOrder(
                id=entry.id,
                kind=entry.kind,
                debit=moved.debit,
                credit=moved.credit,
                minutes=moved.minutes,
                service_date=entry.service_date,
                note=entry.note,
                override=entry.override,
            ),
        )
    return None
