"""What is remembered of the people in other programs' files."""

from dataclasses import dataclass
from datetime import date

from timebank.domain.ledger import Account


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcePersonBook:
    """What was booked for one person of a source; minutes, net, positive is earned.

    `stated` is the last balance that the source stated and `stated_on` the day on which it held; `history`
    are all movements booked from the source and `later` those dated after that day; `opened` are the
    opening entries, `openings` of them.
    """

    account: Account
    stated: int | None = None
    stated_on: date | None = None
    history: int = 0
    later: int = 0
    opened: int = 0
    openings: int = 0

    @property
    def due(self) -> int:
        """What opening entries must still move so that nothing of the source counts twice."""
        return 0 if self.stated is None else self.stated - (self.history - self.later) - self.opened
