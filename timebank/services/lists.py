"""Lists: the register of people as one, and who took how much of which list along."""

from datetime import timedelta

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.changes import Receipt
from timebank.domain.lists import ListPage, ListQuery, ListTable
from timebank.domain.members import LONGEST_NAME
from timebank.domain.papers import BookMark, sender_of
from timebank.domain.registers import NOT_SEEN_DAYS, RegisterLine, Standards
from timebank.services.operation import Work, operation
from timebank.wording import wording

MOST_FOUND = 50
"""People that a search in the register gives: who is not among them types more."""
MOST_FILTERED = 400
"""The same where filters hold."""


@operation(Permission.MEMBER_READ)
def list_register(work: Work, query: ListQuery) -> ListPage[RegisterLine]:
    """A page of the register of people, filtered and sorted by its columns.

    Words are looked for as the search does, best first: by spelling, sound and script.
    """
    standards = Standards(
        lower_minutes=work.bank.limits.lower, seen_since=work.today - timedelta(days=NOT_SEEN_DAYS)
    )
    if not query.words:
        return work.members.register(query, standards)
    # A filter takes people away from what was found, so that more must be found.
    most = MOST_FILTERED if query.filters else MOST_FOUND
    found = work.search.find(query.words[:LONGEST_NAME], most)
    return work.members.register(query, standards, [each.code for each in found])


@operation(Permission.DATA_EXPORT)
def note_list_export(work: Work, name: str, way: str, rows: int) -> Receipt:
    """Write down that a list is taken along as a file (`xlsx`, `csv`) or by the clipboard (`copy`).

    Asked before anything is written: whoever may not, takes nothing.
    """
    work.note("list:export", f"{name} {way} {rows}")
    return Receipt()


MOST_PRINTED = 5000
"""Rows of one printed list: some hundred pages."""
_PAPER_LANGUAGES = ("nl", "en")


@operation(Permission.BANK_READ, look=True, for_organisations=True)
def list_paper(work: Work, name: str, table: ListTable, language: str = "nl") -> bytes:  # noqa: ARG001
    """A list as a PDF, for whoever could read it on the screen; that it was printed is written down.

    `name` is what the list is called in the log, where the office writes it. Raises ListTooLong and ChoiceUnknown.
    """
    # Late, so that a window can open without the printer's ink.
    from timebank.documents.list_paper import ListPaper
    from timebank.documents.list_paper import list_paper as drawn

    if language not in _PAPER_LANGUAGES:
        raise errors.ChoiceUnknown(choice=language, choices=_PAPER_LANGUAGES)
    if len(table.rows) > MOST_PRINTED:
        raise errors.ListTooLong(rows=len(table.rows), most=MOST_PRINTED)
    sequence, digest = work.ledger.head()
    return drawn(
        ListPaper(
            table=table,
            sender=sender_of(work.bank),
            moment=work.now,
            made_on=wording(language).date(work.today),
            made_by=work.actor.name,
            book=BookMark(sequence=sequence, digest=digest),
            language=language,
        )
    )
