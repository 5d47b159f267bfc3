"""Tables of the bank, one file per noun. They never leave the store.

All of them are imported here, so that `metadata` is whole whichever of them somebody asks for.
"""

from timebank.store.rows import (
    accounts,
    activities,
    cards,
    certificates,
    desk,
    imports,
    kiosk,
    ledger,
    network,
    offers,
    office,
    organisations,
    search,
)
from timebank.store.rows.base import metadata

__all__ = [
    "accounts",
    "activities",
    "cards",
    "certificates",
    "desk",
    "imports",
    "kiosk",
    "ledger",
    "metadata",
    "network",
    "offers",
    "office",
    "organisations",
    "search",
]
