"""All that is known about one member, and erasing it, as the services see it."""

from datetime import date, datetime
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from timebank.domain.erasures import Erasure, ErasureTold, Mention
from timebank.domain.ledger import Account
from timebank.domain.personal import AllAbout


class PersonalGateway(Protocol):
    """What stands in any table about a member."""

    def all_about(self, account: Account, language: str, script_name: str) -> AllAbout:
        """Everything that stands in any table about this member, under their earlier numbers too."""
        ...


class ErasureGateway(Protocol):
    """Who was erased, and erasing."""

    def of(self, account: Account) -> Erasure | None:
        """That and when this account's member was erased."""
        ...

    def all(self) -> list[Erasure]:
        """Everybody who was erased, by number."""
        ...

    def told(self) -> list[ErasureTold]:
        """Everybody who was erased, the last one first, with why and by whom as long as the log knows it."""
        ...

    def numbers(self, account: Account) -> tuple[str, ...]:
        """The account's number and every earlier one of the same person."""
        ...

    def operators(self, account: Account) -> list[tuple[int, str, bool]]:
        """Who signs in and is this member: key, name, and whether they still may."""
        ...

    def count(self, account: Account) -> tuple[int, int, int, int]:
        """Entries, texts in them, certificates and offers of this member."""
        ...

    def names(self, account: Account) -> tuple[str, ...]:
        """Every name and telephone number by which this person stands anywhere."""
        ...

    def mentions(self, account: Account) -> list[Mention]:
        """The registers, organisations and other texts in which this person is named."""
        ...

    def erase(self, account: Account, on: date, at: datetime, reason: str, instead: str) -> list[Mention]:
        """Take away all that says who this was; where they were named in a text about something else `instead` comes,
        and that is told. The balance is settled and nothing waits.
        """
        ...


class RetentionGateway(Protocol):
    """Who is looked at because nothing was heard of them."""

    def quiet(self, since: date, zone: ZoneInfo) -> list[tuple[Any, date]]:
        """Each member without any activity on or after `since`, with the day of the last; nobody who was erased.

        A row has the account's code, name, closed_on and balance, and until and reason of who is kept.
        """
        ...

    def keep(self, account: Account, until: date, reason: str, operator: int, at: datetime) -> None:
        """Keep a member until the end of this day; it takes the place of what was said before."""
        ...
