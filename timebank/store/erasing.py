"""Erasing a member from every table: rows that are about them go, the books keep postings without a name.

The chain of the books holds each text by a salted digest only: text and salt go together, and it still verifies.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, func, insert, or_, select, text, update

from timebank.domain.erasures import Erasure, ErasureTold, Mention, MentionKind, names_in
from timebank.domain.ledger import Account
from timebank.domain.mentions import Named, ways_of_naming
from timebank.store import traces
from timebank.store.accounts import with_aliases
from timebank.store.head import Head
from timebank.store.mentions import MentionStore
from timebank.store.personal import PersonalStore, readable
from timebank.store.personal_parts import entries_of
from timebank.store.rows.accounts import (
    accounts,
    consents,
    erasures,
    member_languages,
    member_talents,
    members,
)
from timebank.store.rows.activities import activity_sessions, series_hosts, session_attendance
from timebank.store.rows.cards import badges, cards, pins
from timebank.store.rows.certificates import certificate_papers, certificates
from timebank.store.rows.desk import drafts, flag_looks, list_views
from timebank.store.rows.kiosk import kiosk_calls, kiosk_tries
from timebank.store.rows.ledger import entry_texts, pending
from timebank.store.rows.network import (
    conduct_checks,
    member_goals,
    memberships,
    not_paired,
    relations,
    retention_keeps,
)
from timebank.store.rows.offers import offer_entries, offers
from timebank.store.rows.office import audit, operators
from timebank.store.search import Search

_THEIRS = (
    *(member_languages, member_talents, memberships, member_goals, conduct_checks, retention_keeps),
    *(cards, pins, kiosk_tries, kiosk_calls, series_hosts),
)
"""Tables of which a member's rows go as they are."""
_NAMING = ("official_name", "script_name", "infix", "call_name", "phone")
_NO_DIGEST = bytes(32)


class ErasureStore:
    """Who was erased, and erasing, behind one transaction."""

    def __init__(self, connection: Connection, head: Head) -> None:
        self._connection = connection
        self._head = head

    def of(self, account: Account) -> Erasure | None:
        """That and when this account's member was erased."""
        found = self._read(erasures.c.account == account.key)
        return found[0] if found else None

    def all(self) -> list[Erasure]:
        """Everybody who was erased, by number."""
        return self._read()

    def told(self) -> list[ErasureTold]:
        """Everybody who was erased, the last one first, with why and by whom as long as the log knows it."""
        by = (
            select(operators.c.name)
            .join(audit, audit.c.operator == operators.c.key)
            # As the index says it, or neither database would take that.
            .where(
                text("length(subject) < 33"),
                audit.c.subject == accounts.c.code,
                audit.c.operation == "erase_member",
            )
            .order_by(audit.c.key.desc())
            .limit(1)
            .correlate(accounts)
            .scalar_subquery()
        )
        columns = (accounts.c.key, accounts.c.code, accounts.c.merged_into)
        wanted = (
            select(*columns, erasures.c.erased_on, erasures.c.reason, by.label("by"))
            .join(accounts, accounts.c.key == erasures.c.account)
            .order_by(erasures.c.erased_on.desc(), accounts.c.key)
        )
        rows = self._connection.execute(wanted).all()
        before = [(row.merged_into, row.code) for row in rows if row.merged_into is not None]
        return [
            ErasureTold(
                numbers=(row.code, *(code for into, code in before if into == row.key)),
                on=row.erased_on,
                reason=row.reason,
                by=row.by or "",
            )
            for row in rows
            if row.merged_into is None
        ]

    def numbers(self, account: Account) -> tuple[str, ...]:
        """The account's number and every earlier one of the same person."""
        return PersonalStore(self._connection).codes(with_aliases(self._connection, account.key))

    def operators(self, account: Account) -> list[tuple[int, str, bool]]:
        """Who signs in and is this member: key, name, and whether they still may."""
        keys = with_aliases(self._connection, account.key)
        wanted = select(operators.c.key, operators.c.name, operators.c.active).where(
            operators.c.member.in_(keys)
        )
        return [(row.key, row.name, row.active) for row in self._connection.execute(wanted)]

    def count(self, account: Account) -> tuple[int, int, int, int]:
        """Entries, texts in them, certificates and offers of this member."""
        keys = with_aliases(self._connection, account.key)
        own = entries_of(keys).subquery()
        counted = (
            select(func.count()).select_from(own),
            select(func.count()).where(self._texts(keys)),
            select(func.count()).where(certificates.c.account.in_(keys)),
            select(func.count()).where(offers.c.account.in_(keys)),
        )
        found = [int(self._connection.execute(each).scalar_one()) for each in counted]
        return found[0], found[1], found[2], found[3]

    def names(self, account: Account) -> tuple[str, ...]:
        """Every name and telephone number by which this person stands anywhere."""
        keys = with_aliases(self._connection, account.key)
        wanted = (
            select(
                *(accounts.c.name, members.c.official_name, members.c.script_name, members.c.phone),
            )
            .outerjoin(members, members.c.account == accounts.c.key)
            .where(accounts.c.key.in_(keys))
        )
        return tuple(dict.fromkeys(text for row in self._connection.execute(wanted) for text in row if text))

    def mentions(self, account: Account) -> list[Mention]:
        """The registers, organisations and other texts in which this person is named."""
        keys = with_aliases(self._connection, account.key)
        return MentionStore(self._connection, keys, self._named(account), "").find()

    def erase(self, account: Account, on: date, at: datetime, reason: str, instead: str) -> list[Mention]:
        """Take away all that says who this was; where they were named in a text about something else `instead` comes,
        and that is told. The balance is settled and nothing waits.
        """
        names, numbers, named = self.names(account), self.numbers(account), self._named(account)
        keys = with_aliases(self._connection, account.key)
        traces.leave(self._connection)
        Search(self._connection).forget_all(keys)
        self._texts_of(keys, names, at)
        self._papers(keys)
        self._typed(keys, numbers, names)
        self._offers(keys)
        self._attendance(keys)
        for pairs in (relations, not_paired):
            self._delete(pairs, or_(pairs.c.one.in_(keys), pairs.c.other.in_(keys)))
        for table in _THEIRS:
            self._delete(table, table.c.account.in_(keys))
        self._consents(keys, at)
        self._operators(keys)
        self._delete(members, members.c.account.in_(keys))
        gone = update(accounts).where(accounts.c.key.in_(keys))
        self._connection.execute(
            gone.values(name="", paused=False, closed_on=func.coalesce(accounts.c.closed_on, on))
        )
        rows = [{"account": key, "erased_on": on, "reason": reason} for key in keys]
        self._connection.execute(insert(erasures), rows)
        gone_from = MentionStore(self._connection, keys, named, instead).remove()
        if any(mention.kind is MentionKind.SETTINGS for mention in gone_from):
            self._head.settings_changed()
        return gone_from

    def _named(self, account: Account) -> Named:
        keys = with_aliases(self._connection, account.key)
        wanted = (
            select(accounts.c.name, *(members.c[key] for key in _NAMING))
            .outerjoin(members, members.c.account == accounts.c.key)
            .where(accounts.c.key.in_(keys))
        )
        ways: set[str] = set()
        phones = []
        for row in self._connection.execute(wanted):
            infix, call_name = row.infix or "", row.call_name or ""
            for name in (row.name, row.official_name, row.script_name):
                ways |= ways_of_naming(name or "", infix, call_name)
            phones += [row.phone] if row.phone else []
        return Named(ways=frozenset(ways), numbers=self.numbers(account), phones=tuple(phones))

    def _read(self, *conditions: ColumnElement[bool]) -> list[Erasure]:
        wanted = (
            select(accounts.c.code, erasures.c.erased_on)
            .join(accounts, accounts.c.key == erasures.c.account)
            .where(*conditions)
            .order_by(erasures.c.account)
        )
        return [Erasure(number=row.code, on=row.erased_on) for row in self._connection.execute(wanted)]

    def _texts(self, keys: Sequence[int]) -> ColumnElement[bool]:
        return entry_texts.c.sequence.in_(entries_of(keys)) & entry_texts.c.erased_at.is_(None)

    def _texts_of(self, keys: Sequence[int], names: Iterable[str], at: datetime) -> None:
        """Texts of the entries they stand in, and of others' entries in which their name stands."""
        gone = {"note": "", "override": "", "salt": b"", "erased_at": at}
        self._connection.execute(update(entry_texts).where(self._texts(keys)).values(**gone))
        for sequence in self._naming(entry_texts, entry_texts.c.sequence, names):
            self._connection.execute(
                update(entry_texts).where(entry_texts.c.sequence == sequence).values(**gone)
            )
        for order in self._naming(pending, pending.c.id, names):
            self._connection.execute(
                update(pending).where(pending.c.id == order).values(note="", override="")
            )

    def _naming(self, table: Any, key: Any, names: Iterable[str]) -> list[Any]:
        """The rows of a table of texts in which one of these names stands as words."""
        texts = (table.c.note, table.c.override)
        may = [text.icontains(name, autoescape=True) for name in names for text in texts]
        if not may:
            return []
        found = self._connection.execute(select(key, *texts).where(or_(*may))).all()
        return [row[0] for row in found if _tells_of(f"{row[1]}\n{row[2]}", (), names)]

    def _papers(self, keys: Sequence[int]) -> None:
        """The papers and the facts on them; the register keeps a digest that says nothing without its salt."""
        theirs = certificates.c.account.in_(keys)
        self._delete(
            certificate_papers,
            certificate_papers.c.certificate.in_(select(certificates.c.key).where(theirs)),
        )
        # The digest of the file itself goes too: a paper made again of guessed names would meet it.
        gone = {"salt": None, "file_digest": _NO_DIGEST}
        self._connection.execute(update(certificates).where(theirs).values(**gone))

    def _typed(self, keys: Sequence[int], numbers: Sequence[str], names: Sequence[str]) -> None:
        """What somebody was typing about them, said about what stood out, or keeps as a view of a list."""
        for row in self._connection.execute(select(drafts)).all():
            if _tells_of(row.body, numbers, names):
                self._delete(drafts, drafts.c.operator == row.operator, drafts.c.form == row.form)
        for row in self._connection.execute(select(list_views)).all():
            if _tells_of(f"{row.name}\n{readable(row.body)}", numbers, names):
                here = (list_views.c.operator == row.operator, list_views.c.place == row.place)
                self._delete(list_views, *here, list_views.c.name == row.name)
        about = {row.flag for row in PersonalStore(self._connection).looks_of(keys, numbers)}
        about |= {
            row.flag
            for row in self._connection.execute(select(flag_looks.c.flag, flag_looks.c.reason))
            if _tells_of(row.reason, (), names)
        }
        for flag in about:
            self._delete(flag_looks, flag_looks.c.flag == flag)

    def _offers(self, keys: Sequence[int]) -> None:
        theirs = select(offers.c.id).where(offers.c.account.in_(keys))
        self._delete(offer_entries, offer_entries.c.offer.in_(theirs))
        self._delete(offers, offers.c.account.in_(keys))

    def _attendance(self, keys: Sequence[int]) -> None:
        """Off the lists that are still open; those of closed sessions are part of the books."""
        still = select(activity_sessions.c.id).where(activity_sessions.c.state == "open")
        at = session_attendance.c
        self._delete(session_attendance, at.account.in_(keys), at.session.in_(still))

    def _consents(self, keys: Sequence[int], at: datetime) -> None:
        """That they agreed, to what and when, stays without a name; nothing is agreed to from now on."""
        held = consents.c.account.in_(keys) & consents.c.withdrawn_at.is_(None)
        self._connection.execute(update(consents).where(held).values(withdrawn_at=at))

    def _operators(self, keys: Sequence[int]) -> None:
        """Who once signed in here goes on standing in the log as a number."""
        rows = (
            self._connection.execute(select(operators.c.key).where(operators.c.member.in_(keys)))
            .scalars()
            .all()
        )
        for key in rows:
            self._delete(badges, badges.c.holder == key)
            gone = {
                "name": f"#{key}",
                "sign_in_name": f"#{key}",
                "password": "",
                "active": False,
                "member": None,
            }
            self._connection.execute(update(operators).where(operators.c.key == key).values(**gone))

    def _delete(self, table: Any, *conditions: ColumnElement[bool]) -> None:
        self._connection.execute(delete(table).where(*conditions))


def _tells_of(body: str, numbers: Sequence[str], names: Iterable[str]) -> bool:
    """Whether a text holds one of these numbers, or one of these names as words, in whatever accents and capitals."""
    text = readable(body)
    return any(number in text for number in numbers) or names_in(text, names)
