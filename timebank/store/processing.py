"""The register of processing activities: one row among the settings, for it is short and is read all at once."""

import json
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from timebank.domain.errors import DatabaseDamaged
from timebank.domain.processing import Changed, KeptRegister, LegalBasis, Processing, RegisterHead
from timebank.store.rows.office import operators, settings

PROCESSING = "processing"


def read_register(connection: Connection) -> KeptRegister | None:
    """The register with who changed what as they are called now; None as long as nobody changed anything.

    Raises DatabaseDamaged for what the program never writes.
    """
    found = connection.execute(select(settings.c.value).where(settings.c.name == PROCESSING))
    value = found.scalar_one_or_none()
    if value is None:
        return None
    names = {row.key: row.name for row in connection.execute(select(operators.c.key, operators.c.name))}
    try:
        kept = json.loads(value)
        return KeptRegister(
            head=RegisterHead(**kept["head"]),
            entries=tuple(_processing_of(each, names) for each in kept["entries"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise DatabaseDamaged() from error


def keep_register(connection: Connection, register: KeptRegister) -> None:
    """Replace it. Of who changed something only the number is kept: a name changes, or is erased."""
    told = asdict(register)
    for each in told["entries"]:
        if each["changed"]:
            del each["changed"]["name"]
    connection.execute(delete(settings).where(settings.c.name == PROCESSING))
    value = json.dumps(told, ensure_ascii=False, default=lambda moment: moment.isoformat())
    connection.execute(insert(settings), {"name": PROCESSING, "value": value})


def _processing_of(values: dict[str, Any], names: dict[int, str]) -> Processing:
    changed, ended = values["changed"], values["ended_at"]
    return Processing(
        **values
        | {
            "basis": LegalBasis(values["basis"]),
            "changed": changed
            and Changed(
                at=datetime.fromisoformat(changed["at"]),
                by=changed["by"],
                name=names.get(changed["by"], ""),
            ),
            "ended_at": ended and datetime.fromisoformat(ended),
        }
    )
