"""Which clock time counts: what certificates and statistics of hours add up (DOMAIN section 2, rule 4)."""

from sqlalchemy import and_, exists

from timebank.domain.ledger import CLOCK_KINDS, Side
from timebank.store.rows.ledger import entries, participations

_reversal = entries.alias("reversal")

COUNTED = and_(
    entries.c.kind.in_([kind.value for kind in CLOCK_KINDS]),
    participations.c.side.in_([Side.GIVEN.value, Side.ATTENDED.value]),
    ~exists().where(_reversal.c.reverses == entries.c.sequence),
)
"""Holds for a participation that was given or attended and not taken back. Needs both tables joined."""
