"""The months that were reviewed, as the services see them."""

from datetime import datetime
from typing import Protocol

from timebank.domain.months import Month, ReviewedMonth


class MonthGateway(Protocol):
    """The months that the coordinator has closed."""

    def is_closed(self, month: Month) -> bool:
        """Whether this month was reviewed."""
        ...

    def all(self) -> list[ReviewedMonth]:
        """Every closed month, the newest first."""
        ...

    def close(self, month: Month, operator: int, at: datetime) -> None:
        """Note that a month was reviewed."""
        ...

    def reopen(self, month: Month) -> None:
        """Forget that a month was reviewed."""
        ...
