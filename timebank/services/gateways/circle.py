"""What surrounds a member, as the services see it."""

from datetime import date, datetime
from typing import Protocol

from timebank.domain.circle import Circle, ConductCheck, Goal, Relation
from timebank.domain.ledger import Account
from timebank.domain.members import Purpose


class CircleGateway(Protocol):
    """Relations, memberships, goals, consents and checks of members."""

    def of(self, account: Account) -> Circle:
        """Everything around a member."""
        ...

    def goal(self, account: Account) -> tuple[Goal, int] | None:
        """A member's goal and the minutes that count towards it so far; None for who has none."""
        ...

    def tie(self, one: Account, other: Account, kind: Relation, on: date) -> None:
        """Note a relation; one that is there already stays as it is."""
        ...

    def untie(self, one: Account, other: Account, kind: Relation) -> None:
        """Take a relation away."""
        ...

    def keep_apart(self, one: Account, other: Account) -> None:
        """Never suggest these two to each other."""
        ...

    def let_pair(self, one: Account, other: Account) -> None:
        """They may be suggested to each other again."""
        ...

    def join(self, account: Account, organisation: Account, on: date) -> None:
        """Note a membership; one that is there already stays as it is."""
        ...

    def leave(self, account: Account, organisation: Account) -> None:
        """Take a membership away."""
        ...

    def set_goal(self, account: Account, goal: Goal | None) -> None:
        """Replace the goal, or take it away."""
        ...

    def set_conduct(self, account: Account, check: ConductCheck | None) -> None:
        """Replace what is known of the certificate of conduct, or take it away."""
        ...

    def withdraw(self, account: Account, purpose: Purpose, at: datetime) -> None:
        """End every consent for a purpose."""
        ...
