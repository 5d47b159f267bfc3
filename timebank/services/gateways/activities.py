"""Series, sessions and attendance, as the services see them."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from timebank.domain.activities import AgendaLine, EarlierGuest, Person, Presence, Series, Session
from timebank.domain.ledger import Account


class ActivityGateway(Protocol):
    """What is kept about activities."""

    def series(self, *, active: bool = False) -> list[Series]:
        """Every series by title, or the active ones."""
        ...

    def find_series(self, series: UUID) -> Series | None:
        """One series, or None."""
        ...

    def keep_series(self, series: Series, organisation: Account, hosts: Iterable[Account]) -> None:
        """Write a series, new or known."""
        ...

    def session(self, session: UUID) -> Session | None:
        """One session that is kept, or None."""
        ...

    def sessions(self, start: date, until: date, series: UUID | None = None) -> list[AgendaLine]:
        """The sessions kept between two days, both included, with their counts; of one series or all."""
        ...

    def keep_session(self, session: Session) -> None:
        """Write a session, new or known."""
        ...

    def present(self, session: UUID) -> list[Presence]:
        """Who was there: hosts first, then in order of coming."""
        ...

    def note(self, session: UUID, present: Presence, account: Account, operator: int, at: datetime) -> None:
        """Put somebody on the list who does not stand there yet."""
        ...

    def change(self, session: UUID, present: Presence, account: Account) -> None:
        """Change the side and the minutes of somebody on the list."""
        ...

    def remove(self, session: UUID, account: Account) -> None:
        """Take somebody off the list."""
        ...

    def earlier(self, series: UUID, before: UUID, sessions: int, limit: int) -> list[EarlierGuest]:
        """Who was at the last sessions of a series, most often first; leavers left out."""
        ...

    def link(self, session: UUID, entry: UUID) -> None:
        """Note that an entry belongs to a session, after those that do already."""
        ...

    def entries(self, session: UUID) -> list[UUID]:
        """The entries of a session, in the order in which they were made."""
        ...

    def session_of(self, entry: UUID) -> UUID | None:
        """The session to which an entry belongs."""
        ...

    def people(self, codes: Iterable[str]) -> dict[str, Person]:
        """Names for a list, by code."""
        ...

    def without_conduct_check(self, codes: Iterable[str], on: date) -> list[str]:
        """Those of these people whose certificate of conduct was not seen, or is due again."""
        ...
