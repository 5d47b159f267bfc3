"""The log that the coordinator reads and nobody edits, and its lines that leave when their term is over."""

from dataclasses import replace
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from timebank.domain.access import Permission
from timebank.domain.audit_log import LogLine, LogTrimmed
from timebank.domain.changes import Topic
from timebank.domain.dates import months_after
from timebank.domain.errors import Refusal
from timebank.domain.lists import Filter, ListPage, ListQuery
from timebank.domain.members import LONGEST_NAME
from timebank.domain.numbers import read_account_number
from timebank.services.operation import Work, operation

MOST_PEOPLE = 50
"""People whom a name in a filter may mean."""
_KINDS = ("member", "organisation")


@operation(Permission.AUDIT_READ)
def list_log(work: Work, query: ListQuery) -> ListPage[LogLine]:
    """A page of the log: who looked, changed, printed and took along, and about whom.

    The filter `about` takes a name or a number; so do the words of the query, which an operator's name fits too.
    """
    filters = tuple(_with_numbers(work, kept) if kept.column == "about" else kept for kept in query.filters)
    people = _meant(work, query.words) if query.words else ()
    return work.audit.page(replace(query, filters=filters), ZoneInfo(work.bank.time_zone), people)


@operation(Permission.BANK_KEEP)
def trim_log(work: Work) -> LogTrimmed:
    """Take the lines away whose term is over, and write down how many. Nothing else ever leaves the log."""
    until = months_after(work.today, -work.bank.log_months)
    moment = datetime.combine(until, time.min, ZoneInfo(work.bank.time_zone)).astimezone(UTC)
    removed = work.audit.count_before(moment)
    if not removed:
        return LogTrimmed(removed=0)
    # Written first: the guards of the database measure the age of a line by the newest one.
    work.note("trim_log", removed)
    work.audit.remove_before(moment)
    return LogTrimmed(changed=frozenset({Topic.LOG}), removed=removed)


def _with_numbers(work: Work, kept: Filter) -> Filter:
    return Filter(column="about", choices=_meant(work, kept.text) or ("",))


def _meant(work: Work, text: str) -> tuple[str, ...]:
    """The numbers of whom a text may mean: whoever has that very number, else whoever is called so."""
    try:
        return (read_account_number(text),)
    except Refusal:
        return tuple(each.code for each in work.search.find(text[:LONGEST_NAME], MOST_PEOPLE, _KINDS))
