"""Entries that a slip or a line may be the double of: the same pair, activity and day."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, func, intersect, literal, select

from timebank.domain.ledger import Account, Kind, OnOneDay, Side
from timebank.store.rows.ledger import entries, participations

_reversed = entries.alias("reversed")
_other = participations.alias("other")
_took_part = participations.alias("took_part")


def _in_common(people: str) -> Any:
    """Where these people took part: read from the index alone."""
    return select(_took_part.c.sequence).where(_took_part.c.account.in_(bindparam(people, expanding=True)))


# First the few entries that both sides have in common: who helps every week has hundreds of their own.
_common = intersect(_in_common("givers"), _in_common("receivers")).subquery("common")
_FOUND = (
    select(
        entries.c.id,
        participations.c.account.label("giver"),
        _other.c.account.label("receiver"),
        entries.c.talent,
        entries.c.service_date,
    )
    .join(_common, _common.c.sequence == entries.c.sequence)
    .join(participations, participations.c.sequence == entries.c.sequence)
    .join(_other, _other.c.sequence == entries.c.sequence)
    .where(
        # Plus nothing, or nothing else: no planner is to begin with all that one person ever did, or one day saw.
        (participations.c.account + 0).in_(bindparam("givers", expanding=True)),
        participations.c.side == Side.GIVEN.value,
        (_other.c.account + 0).in_(bindparam("receivers", expanding=True)),
        _other.c.side != Side.GIVEN.value,
        func.coalesce(entries.c.service_date, None).in_(
            bindparam("days", expanding=True, type_=entries.c.service_date.type)
        ),
        entries.c.kind != literal(Kind.REVERSAL.value),
        ~select(_reversed.c.sequence).where(_reversed.c.reverses == entries.c.sequence).exists(),
    )
    .order_by(entries.c.sequence)
)


def find(
    connection: Connection, wanted: Sequence[OnOneDay], accounts: Mapping[str, Account]
) -> dict[OnOneDay, UUID]:
    """Those of these that stand in the books unreversed, with the newest entry of each."""
    by_key = {
        (accounts[same.giver].key, accounts[same.receiver].key, same.talent, same.day): same
        for same in wanted
    }
    if not by_key:
        return {}
    values = {
        "givers": sorted({giver for giver, _, _, _ in by_key}),
        "receivers": sorted({receiver for _, receiver, _, _ in by_key}),
        "days": sorted({day for _, _, _, day in by_key}),
    }
    found: dict[OnOneDay, UUID] = {}
    for row in connection.execute(_FOUND, values):
        same = by_key.get((row.giver, row.receiver, row.talent, row.service_date))
        if same is not None:
            found[same] = row.id
    return found
