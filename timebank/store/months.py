"""The months that the coordinator has reviewed."""

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from timebank.domain.months import Month, ReviewedMonth
from timebank.store.head import Head
from timebank.store.rows.desk import reviewed_months
from timebank.store.rows.office import operators

_CLOSED = select(reviewed_months.c.month)
_ALL = (
    select(reviewed_months.c.month, operators.c.name, reviewed_months.c.closed_at)
    .join(operators, operators.c.key == reviewed_months.c.operator)
    .order_by(reviewed_months.c.month.desc())
)


class MonthStore:
    """Reviewed months behind one transaction; which are closed is known without asking, for every booking asks."""

    def __init__(self, connection: Connection, head: Head, closed: frozenset[int]) -> None:
        self._connection = connection
        self._head = head
        self._closed = closed

    def is_closed(self, month: Month) -> bool:
        """Whether this month was reviewed."""
        return month.number in self._closed

    def all(self) -> list[ReviewedMonth]:
        """Every closed month, the newest first."""
        return [
            ReviewedMonth(month=Month.from_number(row.month), operator=row.name, closed_at=row.closed_at)
            for row in self._connection.execute(_ALL)
        ]

    def close(self, month: Month, operator: int, at: datetime) -> None:
        """Note that a month was reviewed."""
        row = {"month": month.number, "operator": operator, "closed_at": at}
        self._connection.execute(insert(reviewed_months), row)
        self._changed()

    def reopen(self, month: Month) -> None:
        """Forget that a month was reviewed."""
        self._connection.execute(delete(reviewed_months).where(reviewed_months.c.month == month.number))
        self._changed()

    def _changed(self) -> None:
        self._closed = closed_months(self._connection)
        self._head.settings_changed()


def closed_months(connection: Connection) -> frozenset[int]:
    """The closed months as numbers; every desk reads them again when the settings version moved."""
    return frozenset(connection.execute(_CLOSED).scalars())
