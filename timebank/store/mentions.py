"""Free texts that are about something else and may name a member: gone through when that member is erased.

Where the texts of their own rows go as a whole (`timebank.store.erasing`), here only the mention goes: the rest of a register
stays true. It is done to what operations do not change either, such as a data breach that is closed.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, RowMapping, Table, and_, or_, select, true, update

from timebank.domain.erasures import Mention, MentionKind
from timebank.domain.mentions import Named, mentions, without
from timebank.store.breaches import BREACHES
from timebank.store.processing import PROCESSING
from timebank.store.rows.accounts import accounts, erasures, members, organisations
from timebank.store.rows.activities import activity_series, activity_sessions
from timebank.store.rows.certificates import certificate_papers, certificates
from timebank.store.rows.network import retention_keeps
from timebank.store.rows.offers import offers
from timebank.store.rows.office import settings
from timebank.store.rows.organisations import (
    organisation_contacts,
    organisation_looks,
    organisation_permits,
)

TEXTS: tuple[tuple[Table, tuple[str, ...]], ...] = (
    (activity_series, ("title", "place", "theme")),
    (activity_sessions, ("place",)),
    (offers, ("words", "place")),
    (members, ("contact", "address")),
    (certificate_papers, ("withdrawn_reason",)),
    (erasures, ("reason",)),
    (retention_keeps, ("reason",)),
)
"""Texts beside the registers, in which words come in the place of a mention."""
OF_ORGANISATIONS: tuple[tuple[Table, str, tuple[str, ...], tuple[str, ...]], ...] = (
    (organisation_permits, "organisation", ("work",), ()),
    (organisations, "account", ("address", "phone"), ("signatory", "signatory_function")),
    (organisation_looks, "organisation", (), ("reviewed_by", "reviewed_function")),
)
"""The same of organisations, with what goes as a whole: somebody who left signs no paper."""
_SIGNING = {"signatory": "signatory_function"}
"""Who signs for the centre, and as what."""
_IN_REGISTERS = {
    BREACHES: (MentionKind.BREACH, ("happened", "data", "people", "consequences", "measures", "why")),
    PROCESSING: (
        MentionKind.PROCESSING,
        (
            *("name", "purpose", "people", "data", "recipients", "transfer", "retention", "security"),
            *("contact", "officer"),
        ),
    ),
}


@dataclass(frozen=True, slots=True)
class _Change:
    """A row in which somebody is named: where it is, and what comes in the place of what."""

    mention: Mention
    table: Table
    where: Mapping[str, Any]
    values: Mapping[str, Any]


class MentionStore:
    """Finding and taking away mentions of one person, behind one transaction. `instead` comes in their place."""

    def __init__(self, connection: Connection, keys: Sequence[int], named: Named, instead: str) -> None:
        self._connection = connection
        self._keys = keys
        self._named = named
        self._instead = instead

    def find(self) -> list[Mention]:
        """Where the person is named: an entry of a register and an organisation once, other texts one by one."""
        return _places(self._changes())

    def remove(self) -> list[Mention]:
        """Take the mentions away, and tell where they stood."""
        changes = list(self._changes())
        for change in changes:
            at = and_(*(change.table.c[name] == value for name, value in change.where.items()))
            self._connection.execute(update(change.table).where(at).values(**change.values))
        return _places(changes)

    def _changes(self) -> Iterator[_Change]:
        for name, (kind, keys) in _IN_REGISTERS.items():
            yield from self._in_register(name, kind, keys)
        yield from self._signing()
        yield from self._contacts()
        for table, owner, texts, whole in OF_ORGANISATIONS:
            for row, code in self._of_organisations(table, owner):
                mention = Mention(kind=MentionKind.ORGANISATION, subject=code)
                emptied = any(self._stands_in(row[name]) for name in whole)
                values = self._said(row, texts)
                if emptied:
                    # A line that says who looked it over says nothing without a name.
                    values |= dict.fromkeys(whole, "") | ({"reviewed": False} if "reviewed" in row else {})
                if values:
                    yield _Change(mention, table, _key(table, row), values)
        for table, texts in TEXTS:
            columns = [table.c[name] for name in texts]
            # Most people left no address.
            filled = or_(*(column != "" for column in columns))
            wanted = select(*table.primary_key, *columns).where(self._others(table), filled)
            for found in self._connection.execute(wanted).all():
                row = found._mapping
                if values := self._said(row, texts):
                    yield _Change(Mention(kind=MentionKind.TEXT), table, _key(table, row), values)

    def _others(self, table: Table) -> ColumnElement[bool]:
        """Rows that are not the person's own: those go as a whole."""
        if table is certificate_papers:
            theirs = select(certificates.c.key).where(certificates.c.account.in_(self._keys))
            return certificate_papers.c.certificate.not_in(theirs)
        return table.c.account.not_in(self._keys) if "account" in table.c else true()

    def _in_register(self, name: str, kind: MentionKind, keys: tuple[str, ...]) -> Iterator[_Change]:
        """One row holds a whole register: each entry that changed is a place of its own, by its number."""
        value = self._setting(name)
        if value is None:
            return
        kept = json.loads(value)
        parts = kept if isinstance(kept, list) else [kept["head"], *kept["entries"]]
        said = [self._in_texts(part, keys) for part in parts]
        changed = [(old, new) for old, new in zip(parts, said, strict=True) if old != new]
        after = said if isinstance(kept, list) else {**kept, "head": said[0], "entries": said[1:]}
        values = {"value": json.dumps(after, ensure_ascii=False)}
        for old, _ in changed:
            mention = Mention(kind=kind, subject=str(old.get("number", "")))
            yield _Change(mention, settings, {"name": name}, values)

    def _in_texts(self, told: Any, keys: tuple[str, ...]) -> Any:
        if not isinstance(told, dict):
            return told
        return {
            key: self._without(value)
            if key in keys and isinstance(value, str)
            else self._in_texts(value, keys)
            for key, value in told.items()
        }

    def _signing(self) -> Iterator[_Change]:
        """Who signs the centre's papers, or looks over its competences."""
        mention = Mention(kind=MentionKind.SETTINGS)
        for who, role in _SIGNING.items():
            if self._stands_in(json.loads(self._setting(who) or '""')):
                for name in (who, role):
                    yield _Change(mention, settings, {"name": name}, {"value": '""'})
        choices = json.loads(self._setting("choices") or "{}")
        if self._stands_in(choices.get("reviewed_by", "")):
            after = choices | {"reviewed": False, "reviewed_by": "", "reviewed_function": ""}
            yield _Change(mention, settings, {"name": "choices"}, {"value": json.dumps(after)})

    def _contacts(self) -> Iterator[_Change]:
        """Whom to call at an organisation: with the name the ways to reach them go as well."""
        for row, code in self._of_organisations(organisation_contacts, "organisation"):
            values = self._said(row, ("name", "function"))
            reach = [name for name in ("phone", "email") if "name" in values or self._stands_in(row[name])]
            values |= {name: "" for name in reach if row[name]}
            if values:
                mention = Mention(kind=MentionKind.ORGANISATION, subject=code)
                yield _Change(mention, organisation_contacts, _key(organisation_contacts, row), values)

    def _of_organisations(self, table: Table, owner: str) -> Iterator[tuple[RowMapping, str]]:
        wanted = select(table, accounts.c.code.label("of_code")).join(
            accounts, accounts.c.key == table.c[owner]
        )
        for found in self._connection.execute(wanted).all():
            yield found._mapping, found.of_code

    def _setting(self, name: str) -> str | None:
        wanted = select(settings.c.value).where(settings.c.name == name)
        value: str | None = self._connection.execute(wanted).scalar_one_or_none()
        return value

    def _said(self, row: RowMapping, texts: tuple[str, ...]) -> dict[str, Any]:
        """These texts without the mention, as far as they hold one."""
        said = {name: self._without(row[name]) for name in texts if row[name]}
        return {name: text for name, text in said.items() if text != row[name]}

    def _without(self, text: str) -> str:
        return without(text, self._named, self._instead)

    def _stands_in(self, text: str) -> bool:
        return bool(mentions(text, self._named))


def _key(table: Table, row: RowMapping) -> dict[str, Any]:
    keys: list[Column[Any]] = list(table.primary_key)
    return {column.name: row[column.name] for column in keys}


def _places(changes: Iterable[_Change]) -> list[Mention]:
    found = [change.mention for change in changes]
    texts = [mention for mention in found if mention.kind is MentionKind.TEXT]
    return [*(mention for mention in dict.fromkeys(found) if mention.kind is not MentionKind.TEXT), *texts]
