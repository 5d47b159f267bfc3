"""The register of data breaches: one row among the settings, for they are few and are read all at once."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from timebank.domain.breaches import Breach, Decision, Telling
from timebank.domain.errors import DatabaseDamaged
from timebank.store.rows.office import settings

BREACHES = "breaches"


def read_breaches(connection: Connection) -> tuple[Breach, ...]:
    """All of them by number. Raises DatabaseDamaged for what the program never writes."""
    found = connection.execute(select(settings.c.value).where(settings.c.name == BREACHES))
    try:
        return tuple(_breach_of(each) for each in json.loads(found.scalar_one_or_none() or "[]"))
    except (KeyError, TypeError, ValueError) as error:
        raise DatabaseDamaged() from error


def keep_breaches(connection: Connection, breaches: Sequence[Breach]) -> None:
    """Replace all of them."""
    connection.execute(delete(settings).where(settings.c.name == BREACHES))
    told = [asdict(each) for each in breaches]
    value = json.dumps(told, ensure_ascii=False, default=lambda moment: moment.isoformat())
    connection.execute(insert(settings), {"name": BREACHES, "value": value})


def _breach_of(values: dict[str, Any]) -> Breach:
    closed = values["closed_at"]
    return Breach(
        **values
        | {
            "discovered_at": datetime.fromisoformat(values["discovered_at"]),
            "closed_at": closed and datetime.fromisoformat(closed),
            "reported": _telling_of(values["reported"]),
            "told": _telling_of(values["told"]),
        }
    )


def _telling_of(values: dict[str, Any]) -> Telling:
    on = values["on"]
    return Telling(decision=Decision(values["decision"]), on=on and date.fromisoformat(on), why=values["why"])
