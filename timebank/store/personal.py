"""Reading all that stands in the bank about one member."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from timebank.domain.ledger import Account, AccountKind
from timebank.domain.members import first_name
from timebank.domain.personal import AllAbout, Other, Section, Value
from timebank.store.accounts import with_aliases
from timebank.store.personal_parts import BY_WORDS, PARTS, Part, entries_of
from timebank.store.rows.accounts import accounts, members
from timebank.store.rows.desk import drafts, flag_looks

_OF_A_PERSON = frozenset({"limit", "day", "only"})
"""What stands out about a person, by the beginning of its key; the number follows."""


class PersonalStore:
    """What is known about a member, behind one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all_about(self, account: Account, language: str, script_name: str) -> AllAbout:
        """Everything that stands in any table about this member, under their earlier numbers too."""
        keys = with_aliases(self._connection, account.key)
        codes = self.codes(keys)
        return AllAbout(
            number=account.code,
            name=account.name,
            script_name=script_name,
            language=language,
            sections=(
                *(self._section(part, keys, codes) for part in PARTS),
                self._drafts(codes),
                self._looks(keys, codes),
            ),
        )

    def codes(self, keys: Sequence[int]) -> tuple[str, ...]:
        """The numbers of these accounts, the one that is in use first."""
        found = self._connection.execute(
            select(accounts.c.key, accounts.c.code).where(accounts.c.key.in_(keys))
        )
        named: dict[int, str] = {row.key: row.code for row in found}
        return tuple(named[key] for key in keys)

    def drafts_of(self, words: Sequence[str]) -> list[Any]:
        """Rows of drafts in whose text one of these words stands."""
        return [
            row
            for row in self._connection.execute(select(drafts).order_by(drafts.c.saved_at))
            if any(word in readable(row.body) for word in words)
        ]

    def looks_of(self, keys: Sequence[int], codes: Sequence[str]) -> list[Any]:
        """Rows of what was said about something that stood out: about this person, or an entry of theirs."""
        rows = self._connection.execute(select(flag_looks).order_by(flag_looks.c.looked_at)).all()
        if not rows:
            return []
        own = {str(number) for number in self._connection.execute(entries_of(keys)).scalars()}
        return [row for row in rows if _is_about(row.flag, own, codes)]

    def _section(self, part: Part, keys: Sequence[int], codes: Sequence[str]) -> Section:
        labelled = [column.label(f"c{at}") for at, (_, column) in enumerate(part.columns)]
        wanted = select(*labelled).select_from(part.source).where(part.mine(keys)).order_by(*part.order)
        found = self._connection.execute(wanted).all()
        people = {at for at, (_, column) in enumerate(part.columns) if _points_at_account(column)}
        others = self._others({row[at] for row in found for at in people} - {None, *keys})
        own: dict[int, Value] = dict(zip(keys, codes, strict=True))
        rows = []
        for row in found:
            values: dict[str, Value] = {}
            for at, (key, _) in enumerate(part.columns):
                if at not in people:
                    values[key] = _value(key, row[at], codes)
                elif row[at] in others:
                    values[key] = others[row[at]]
                else:
                    values.setdefault(key, own.get(row[at]))
            rows.append(values)
        return Section(
            name=part.name, keys=tuple(dict.fromkeys(key for key, _ in part.columns)), rows=tuple(rows)
        )

    def _others(self, keys: set[int]) -> dict[int, Other]:
        """What other people are called, organisations with their number, by account."""
        wanted = (
            select(accounts.c.key, accounts.c.code, accounts.c.kind, accounts.c.name, members.c.call_name)
            .outerjoin(members, members.c.account == accounts.c.key)
            .where(accounts.c.key.in_(keys))
        )
        return {
            row.key: Other(name=first_name(row.name, row.call_name or ""))
            if row.kind == AccountKind.MEMBER.value
            else Other(name=row.name, number=row.code)
            for row in self._connection.execute(wanted)
        }

    def _drafts(self, codes: Sequence[str]) -> Section:
        return _by_words("drafts", self.drafts_of(codes))

    def _looks(self, keys: Sequence[int], codes: Sequence[str]) -> Section:
        return _by_words("looks_at_what_stands_out", self.looks_of(keys, codes))


def _by_words(name: str, found: Sequence[Any]) -> Section:
    columns = BY_WORDS[name]
    rows = tuple({key: row._mapping[column.name] for key, column in columns} for row in found)
    return Section(name=name, keys=tuple(key for key, _ in columns), rows=rows)


def _is_about(flag: str, own: set[str], codes: Sequence[str]) -> bool:
    kind, *told = flag.split(":")
    if kind in _OF_A_PERSON:
        return told[:1] != [] and told[0] in codes
    return kind != "odd" and not own.isdisjoint(told)


def readable(body: str) -> str:
    """A draft with its letters as they were typed; one that is no JSON as it stands."""
    try:
        return json.dumps(json.loads(body), ensure_ascii=False)
    except ValueError:
        return body


def _points_at_account(column: Any) -> bool:
    return any(
        key.column.table.name in ("accounts", "members", "organisations") for key in column.foreign_keys
    )


def _value(key: str, value: Any, codes: Sequence[str]) -> Value:
    if isinstance(value, UUID):
        return str(value)
    if key in ("order", "facts") and isinstance(value, str):
        return _own_part(key, json.loads(value), codes)
    if isinstance(value, bytes | memoryview):
        return bytes(value).hex()
    known: str | int | bool | datetime | None = value
    return known


def _own_part(key: str, told: Mapping[str, Any], codes: Sequence[str]) -> Mapping[str, Any]:
    """Of an order that waits only the member's own times: who else is in it has a privacy of their own."""
    if key == "facts":
        return told

    def own(side: str) -> int:
        return sum(minutes for code, minutes in told[side] if code in codes)

    kept = {name: told.get(name) for name in ("service_date", "talent", "split", "confirmation")}
    return kept | {"given": own("givers"), "received": own("receivers")}
