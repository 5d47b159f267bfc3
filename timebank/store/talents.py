"""The catalogue of talents."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from timebank.domain.talents import CompetenceSentence, Tag, Talent
from timebank.store.head import Head
from timebank.store.rows.accounts import talent_competences, talents

_IN_USE = select(talents.c.code).where(talents.c.active)


class TalentStore:
    """Talents behind one transaction."""

    def __init__(self, connection: Connection, head: Head, in_use: frozenset[str]) -> None:
        self._connection = connection
        self._head = head
        self._in_use = in_use

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
        return code in self._in_use

    def add(self, new: Iterable[Talent]) -> None:
        """Put talents into the catalogue."""
        rows = [_row(talent) for talent in new]
        if rows:
            self._connection.execute(insert(talents), rows)
            self._changed()

    def change(self, talent: Talent) -> None:
        """Replace one talent; its code stays."""
        self._connection.execute(update(talents).where(talents.c.code == talent.code).values(**_row(talent)))
        self._changed()

    def competences(self) -> dict[str, tuple[CompetenceSentence, ...]]:
        """The sentences of each talent, by code, for which the centre has a list of its own."""
        return {
            row.talent: tuple(CompetenceSentence(**each) for each in json.loads(row.body))
            for row in self._connection.execute(select(talent_competences))
        }

    def set_competences(self, talent: str, sentences: Sequence[CompetenceSentence] | None) -> None:
        """Replace the centre's own list of a talent; None goes back to that of the catalogue."""
        self._connection.execute(delete(talent_competences).where(talent_competences.c.talent == talent))
        if sentences is not None:
            body = json.dumps([asdict(sentence) for sentence in sentences], ensure_ascii=False)
            self._connection.execute(insert(talent_competences), {"talent": talent, "body": body})

    def _changed(self) -> None:
        self._in_use = codes_in_use(self._connection)
        self._head.settings_changed()


def codes_in_use(connection: Connection) -> frozenset[str]:
    """The codes that an entry may name; every desk reads them again when the settings version moved."""
    return frozenset(connection.execute(_IN_USE).scalars())


def _row(talent: Talent) -> dict[str, Any]:
    return {
        "code": talent.code,
        "category": talent.group,
        "tag": talent.tag.value,
        "icon": talent.icon,
        "own_name": talent.own_name,
        "active": talent.active,
    }
