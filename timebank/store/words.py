"""How a centre says texts of the program: one row among its settings, for they are few and are read all at once."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date

from sqlalchemy import Connection, delete, insert, select

from timebank.domain.errors import DatabaseDamaged
from timebank.domain.words import Correction
from timebank.store.rows.office import settings

CORRECTIONS = "corrected_words"


def read_corrections(connection: Connection) -> tuple[Correction, ...]:
    """All of them. Raises DatabaseDamaged for what the program never writes."""
    found = connection.execute(select(settings.c.value).where(settings.c.name == CORRECTIONS))
    try:
        return tuple(
            Correction(**each | {"on": each["on"] and date.fromisoformat(each["on"])})
            for each in json.loads(found.scalar_one_or_none() or "[]")
        )
    except (KeyError, TypeError, ValueError) as error:
        raise DatabaseDamaged() from error


def keep_corrections(connection: Connection, corrections: Sequence[Correction]) -> None:
    """Replace all of them."""
    connection.execute(delete(settings).where(settings.c.name == CORRECTIONS))
    if corrections:
        told = [asdict(each) | {"on": each.on and each.on.isoformat()} for each in corrections]
        row = {"name": CORRECTIONS, "value": json.dumps(told, ensure_ascii=False)}
        connection.execute(insert(settings), row)
