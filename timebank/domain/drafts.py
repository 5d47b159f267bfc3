"""What somebody was typing, kept so that a power cut does not take it."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

LONGEST_DRAFT = 100_000
"""Characters in a draft: room for a stack of slips with notes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An unsaved form of one operator. `id` is that of the entry it may become; only the form itself reads `body`.

    `is_booked`: what has this `id` stands in the books by now, for the power went between the saving of the form and the
    forgetting of its draft. What else `body` holds is still unsaved.
    """

    form: str
    id: UUID
    body: str = field(repr=False)
    saved_at: datetime
    is_booked: bool = False
