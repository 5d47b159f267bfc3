"""The monthly review: a month that was looked through is closed, and a late slip of it needs a reason."""

from dataclasses import dataclass

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.changes import Receipt, Topic
from timebank.domain.months import Month, ReviewedMonth
from timebank.services.operation import Work, operation

CHANGED = frozenset({Topic.MONTHS})


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthClosing(Receipt):
    """A month that was closed or opened again; `repeated` that it stood so already."""

    month: Month
    repeated: bool = False


@operation(Permission.MONTH_CLOSE)
def close_month(work: Work, month: Month) -> MonthClosing:
    """Close a month that is over. Closing it once more changes nothing. Raises MonthNotOver.

    What waits since before then may still be booked: it was written down in time.
    """
    if month >= Month.of(work.today):
        raise errors.MonthNotOver(month=month.first)
    if work.months.is_closed(month):
        return MonthClosing(month=month, repeated=True)
    work.months.close(month, work.actor.key, work.now)
    work.note("close_month", month)
    return MonthClosing(month=month, changed=CHANGED)


@operation(Permission.MONTH_REOPEN)
def reopen_month(work: Work, month: Month) -> MonthClosing:
    """Open a month that was closed by mistake; one that is open stays so, quietly."""
    if not work.months.is_closed(month):
        return MonthClosing(month=month, repeated=True)
    work.months.reopen(month)
    work.note("reopen_month", month)
    return MonthClosing(month=month, changed=CHANGED)


@operation(Permission.ENTRY_READ)
def list_months(work: Work) -> list[ReviewedMonth]:
    """Every closed month, the newest first."""
    return work.months.all()
