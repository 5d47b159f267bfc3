"""Where in the books a moment lies, without an index of a million moments: they follow the numbers."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from timebank.store.candidates import chunks
from timebank.store.rows.ledger import entries

_MOMENTS = select(entries.c.sequence, entries.c.posted_at).where(
    entries.c.sequence.in_(bindparam("numbers", expanding=True))
)
_CHUNK = 2000
_PROBES = 8


def first_after(connection: Connection, last: int, moments: Sequence[datetime]) -> list[int]:
    """For each moment the first number recorded then or later, one more than `last` where there is none.

    A clock that was set back may shift it by what was recorded in between. Each round looks at a few places
    between the bounds of every moment, all in one question.
    """
    bounds = [(1, last + 1)] * len(moments)
    at: dict[int, datetime] = {}
    while any(low < high for low, high in bounds):
        probes = {place for low, high in bounds for place in _between(low, high)} - at.keys()
        for chunk in chunks(sorted(probes), _CHUNK):
            rows = connection.execute(_MOMENTS, {"numbers": chunk})
            at.update((number, moment) for number, moment in rows)
        for number, (low, high) in enumerate(bounds):
            for place in _between(low, high):
                if at[place] >= moments[number]:
                    high = place
                    break
                low = place + 1
            bounds[number] = low, high
    return [low for low, _ in bounds]


def _between(low: int, high: int) -> list[int]:
    """A few places from `low` up to before `high`, in order."""
    step = max(1, (high - low) // _PROBES)
    return list(range(low + step // 2, high, step))
