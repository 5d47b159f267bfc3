"""A posted entry out of its rows: the one place that knows which columns make one."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from timebank.domain.ledger import Confirmation, Entry, Kind, Participation, Posted, Transfer
from timebank.store.rows.ledger import entries, entry_confirmations, entry_texts

REVERSED = entries.alias("reversed")
"""The entry that a reversal takes back."""

ENTRY = (
    select(
        entries,
        REVERSED.c.id.label("reversed_id"),
        entry_texts.c.note,
        entry_texts.c.override,
        entry_confirmations.c.confirmation.label("later_confirmation"),
    )
    .outerjoin(REVERSED, REVERSED.c.sequence == entries.c.reverses)
    .outerjoin(entry_texts, entry_texts.c.sequence == entries.c.sequence)
    .outerjoin(entry_confirmations, entry_confirmations.c.sequence == entries.c.sequence)
)
"""What `posted_of` reads; narrowed and ordered by whoever asks."""


def posted_of(
    row: Any, organisation: str | None, moved: Sequence[Transfer], clock: Sequence[Participation]
) -> Posted:
    """The entry of a row of `ENTRY`, under the code of its organisation, with its transfers and participations."""
    way = row.later_confirmation or row.confirmation
    return Posted(
        sequence=row.sequence,
        operator=row.operator,
        posted_at=row.posted_at,
        entry=Entry(
            id=row.id,
            kind=Kind(row.kind),
            service_date=row.service_date,
            transfers=tuple(moved),
            participations=tuple(clock),
            content=bytes(row.content),
            talent=row.talent,
            organisation=organisation,
            confirmation=None if way is None else Confirmation(way),
            note=row.note or "",
            override=row.override or "",
            reverses=row.reversed_id,
        ),
    )
