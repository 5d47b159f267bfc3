"""The catalogue of talents."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from timebank.domain.talents import Tag, Talent
from timebank.store.rows.accounts import talents

_KNOWN = select(talents.c.active).where(talents.c.code == bindparam("code"))


class TalentStore:
    """Talents behind one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> list[Talent]:
        """The whole catalogue, by group and code."""
        statement = select(talents).order_by(talents.c.category, talents.c.code)
        return [
            Talent(
                code=row.code,
                group=row.category,
                tag=Tag(row.tag),
                icon=row.icon,
                active=row.active,
                own_name=row.own_name,
            )
            for row in self._connection.execute(statement)
        ]

    def known(self, code: str) -> bool:
        """Whether this code stands in the catalogue and is in use."""
        return bool(self._connection.execute(_KNOWN, {"code": code}).scalar())

    def add(self, new: Iterable[Talent]) -> None:
        """Put talents into the catalogue."""
        rows = [_row(talent) for talent in new]
        if rows:
            self._connection.execute(insert(talents), rows)

    def change(self, talent: Talent) -> None:
        """Replace one talent; its code stays."""
        self._connection.execute(update(talents).where(talents.c.code == talent.code).values(**_row(talent)))


def _row(talent: Talent) -> dict[str, Any]:
    return {
        "code": talent.code,
        "category": talent.group,
        "tag": talent.tag.value,
        "icon": talent.icon,
        "own_name": talent.own_name,
        "active": talent.active,
    }
