"""Drafts: what somebody was typing survives a crash or a power cut and is offered again. Everybody has only their own.

They lie in the bank, because they name people: encrypted with it, and in no log. They are no part of the register
either: nothing is written in the audit log for them, and after a month without an answer they go.
"""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from timebank.domain import errors
from timebank.domain.access import Permission
from timebank.domain.changes import Receipt
from timebank.domain.drafts import LONGEST_DRAFT, Draft
from timebank.services.operation import Work, operation

KEPT = timedelta(days=30)


@operation(Permission.DRAFT_OWN)
def save_draft(work: Work, form: str, draft: UUID, body: str) -> Receipt:
    """Keep what the actor is typing in a form, in place of what was kept of it before. Raises TextTooLong."""
    if len(body) > LONGEST_DRAFT:
        raise errors.TextTooLong(most=LONGEST_DRAFT)
    work.drafts.forget_older(work.now - KEPT)
    work.drafts.keep(work.actor.key, Draft(form=form, id=draft, body=body, saved_at=work.now))
    return Receipt()


@operation(Permission.DRAFT_OWN)
def load_draft(work: Work, form: str) -> Draft | None:
    """What the actor was typing in a form, and whether it stands in the books by now; None when nothing was kept."""
    draft = work.drafts.find(work.actor.key, form)
    return None if draft is None else replace(draft, is_booked=_is_booked(work, draft.id))


@operation(Permission.DRAFT_OWN)
def discard_draft(work: Work, form: str, draft: UUID) -> Receipt:
    """Forget a draft of the actor; a newer one of the same form stays."""
    work.drafts.forget(work.actor.key, form, draft)
    return Receipt()


def _is_booked(work: Work, draft: UUID) -> bool:
    return (
        work.ledger.known(draft) is not None
        or work.offers.find(draft) is not None
        or work.activities.find_series(draft) is not None
        or work.sources.enrolled(draft) is not None
    )
