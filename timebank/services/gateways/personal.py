"""All that is known about one member, as the services see it."""

from typing import Protocol

from timebank.domain.ledger import Account
from timebank.domain.personal import AllAbout


class PersonalGateway(Protocol):
    """What stands in any table about a member."""

    def all_about(self, account: Account, language: str, script_name: str) -> AllAbout:
        """Everything that stands in any table about this member, under their earlier numbers too."""
        ...
