"""Views of lists: filters that an operator keeps under a name."""

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.changes import Receipt
from timebank.services.enrolling import clean
from timebank.services.operation import Work, operation

LONGEST_VIEW_NAME = 80
MOST_VIEW_TEXT = 10_000


@operation(Permission.BANK_READ, for_organisations=True)
def list_views(work: Work, place: str) -> dict[str, str]:
    """The views that this operator keeps of a list, by name."""
    return work.views.of(work.actor.key, place)


@operation(Permission.BANK_READ, for_organisations=True)
def keep_view(work: Work, place: str, name: str, body: str) -> Receipt:
    """Keep a view under a name; the one of the same name is replaced. Raises NameMissing and TextTooLong."""
    name = clean(name)
    if not name:
        raise errors.NameMissing()
    if len(name) > LONGEST_VIEW_NAME:
        raise errors.TextTooLong(most=LONGEST_VIEW_NAME)
    if len(body) > MOST_VIEW_TEXT:
        raise errors.TextTooLong(most=MOST_VIEW_TEXT)
    work.views.keep(work.actor.key, place, name, body)
    return Receipt()


@operation(Permission.BANK_READ, for_organisations=True)
def drop_view(work: Work, place: str, name: str) -> Receipt:
    """Forget a view; one that is not there is forgotten already."""
    work.views.drop(work.actor.key, place, clean(name))
    return Receipt()
