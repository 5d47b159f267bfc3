"""Whether the confirmations that came after the booking are those that the log knows.

They are rows of their own, which no entry's seal covers; but hours that were confirmed stand apart on a certificate.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, func, select

from timebank.store.prepared import Prepared
from timebank.store.rows.ledger import entries, entry_confirmations
from timebank.store.rows.office import audit

_CONFIRMED = Prepared(
    select(
        entry_confirmations.c.sequence,
        entry_confirmations.c.confirmation,
        entry_confirmations.c.operator,
        entry_confirmations.c.confirmed_at,
        entries.c.id,
    ).join(entries, entries.c.sequence == entry_confirmations.c.sequence)
)
_NOTED = Prepared(
    select(audit.c.at, audit.c.operator, audit.c.subject).where(audit.c.operation == "confirm_exchange")
)
_UNCONFIRMED = Prepared(
    select(entries.c.id, entries.c.sequence).where(
        entries.c.confirmation.is_(None) | (entries.c.confirmation == "helper_only")
    )
)
_OLDEST = Prepared(select(func.min(audit.c.at)))


def unproved_confirmations(connection: Connection) -> Iterator[int]:
    """The sequences of entries whose later confirmation the log does not know, or knows otherwise.

    The log is kept for a time only: what was confirmed before its first line is not judged.
    """
    noted: dict[str, list[tuple[Any, Any, str]]] = {}
    for at, operator, subject in _NOTED.rows(connection, {}):
        entry, _, way = str(subject).partition(" ")
        noted.setdefault(entry.replace("-", ""), []).append((at, operator, way))
    confirmed = _CONFIRMED.rows(connection, {})
    if not noted and not confirmed:
        return
    oldest = _OLDEST.rows(connection, {})[0][0]
    for sequence, way, operator, at, entry in confirmed:
        lines = noted.pop(_hexadecimal(entry), [])
        known = any(
            (at, operator) == line[:2] and line[2] in ("", way)  # Lines of the first version name no way.
            for line in lines
        )
        if not known and (oldest is None or _text(at) >= _text(oldest)):
            yield sequence
    if not noted:
        return
    for entry, sequence in _UNCONFIRMED.rows(connection, {}):
        # What was confirmed while it waited has that sealed in the entry.
        if _hexadecimal(entry) in noted:
            yield sequence


def _hexadecimal(public_id: Any) -> str:
    return public_id if type(public_id) is str else public_id.hex


def _text(moment: Any) -> str:
    """A moment so that two of one database can be compared, whatever somebody wrote there."""
    return moment if type(moment) is str else moment.isoformat() if hasattr(moment, "isoformat") else ""
