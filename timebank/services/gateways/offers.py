"""Offers and requests, as the services see them."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from timebank.domain.ledger import Account
from timebank.domain.matching import Candidate, Side
from timebank.domain.members import Purpose
from timebank.domain.offers import NewOffer, Offer, OfferKind, OfferState


class OfferGateway(Protocol):
    """What people offer and ask for."""

    def add(self, new: NewOffer, account: Account, operator: int, at: datetime) -> None:
        """Keep a new one."""
        ...

    def find(self, offer: UUID) -> Offer | None:
        """One of them, whatever its state, or None."""
        ...

    def open_ones(self, today: date, kind: OfferKind | None = None, talent: str | None = None) -> list[Offer]:
        """What stands open today, of people who take part; newest first."""
        ...

    def of(self, account: Account, today: date) -> list[Offer]:
        """What stands open of one person, paused or not; newest first."""
        ...

    def these(self, offers: Iterable[UUID], today: date) -> list[Offer]:
        """Those of these that stand open today, in this order."""
        ...

    def set_state(self, offer: UUID, state: OfferState) -> None:
        """Let it be open, done or withdrawn."""
        ...

    def extend(self, offer: UUID, until: date) -> None:
        """Let it stand until another day."""
        ...

    def answered(self, offer: UUID, entry: UUID) -> None:
        """Note that this entry came of it."""
        ...

    def side(self, account: Account, purpose: Purpose) -> Side:
        """Somebody as matching sees them; the role only with consent for the purpose."""
        ...

    def barred(self, account: Account) -> frozenset[str]:
        """The numbers of those who are not to be matched with this person."""
        ...

    def candidates(
        self, offer: Offer, account: Account, own: Side, today: date, most: int
    ) -> list[Candidate]:
        """Who may answer: the likeliest by what the database can tell, at most so many of each way."""
        ...
