"""What each table knows about a member: what is handed to them.

A test walks every column of the schema: each stands here in a part, or in `tests/services/personal_left_out.py`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, FromClause, or_, select

from timebank.store.rows.accounts import accounts, consents, member_languages, member_talents, members
from timebank.store.rows.activities import (
    activity_series,
    activity_sessions,
    series_hosts,
    session_attendance,
)
from timebank.store.rows.cards import badges, cards, pins
from timebank.store.rows.certificates import certificate_papers, certificates
from timebank.store.rows.desk import drafts, flag_looks
from timebank.store.rows.imports import source_people
from timebank.store.rows.kiosk import kiosk_calls, kiosk_tries
from timebank.store.rows.ledger import (
    entries,
    entry_confirmations,
    entry_texts,
    participations,
    pending,
    pending_parties,
    transfers,
)
from timebank.store.rows.network import conduct_checks, member_goals, memberships, relations, retention_keeps
from timebank.store.rows.offers import offer_entries, offers
from timebank.store.rows.office import audit, operators

Keys = Sequence[int]
"""The account of a member, and every account that was joined into it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Rows about a member: where they stand, which are theirs, and each column under the key it is handed out by.

    A column that points at the account of somebody else gives what they are called, one that points at the member's
    own account their number. Two columns that share a key are a pair: whichever holds the other person is told.
    """

    name: str
    source: FromClause
    mine: Callable[[Keys], ColumnElement[bool]]
    columns: tuple[tuple[str, ColumnElement[Any]], ...]
    order: tuple[Any, ...] = ()


def entries_of(keys: Keys) -> Any:
    """The numbers of the entries in which these accounts stand."""
    return (
        select(transfers.c.sequence)
        .where(or_(transfers.c.debit.in_(keys), transfers.c.credit.in_(keys)))
        .union(select(participations.c.sequence).where(participations.c.account.in_(keys)))
    )


def _all(table: Any, *left_out: str, **named: str) -> tuple[tuple[str, ColumnElement[Any]], ...]:
    return tuple((named.get(c.name, c.name), c) for c in table.columns if c.name not in left_out)


PARTS = (
    Part(
        name="account",
        source=accounts,
        mine=lambda keys: accounts.c.key.in_(keys),
        columns=_all(accounts, "key", "kind", code="number"),
        order=(accounts.c.key,),
    ),
    Part(
        name="profile",
        source=members,
        mine=lambda keys: members.c.account.in_(keys),
        columns=_all(members, "account"),
        order=(members.c.account,),
    ),
    Part(
        name="languages",
        source=member_languages,
        mine=lambda keys: member_languages.c.account.in_(keys),
        columns=_all(member_languages, "account"),
        order=(member_languages.c.account, member_languages.c.position),
    ),
    Part(
        name="talents",
        source=member_talents,
        mine=lambda keys: member_talents.c.account.in_(keys),
        columns=_all(member_talents, "account"),
        order=(member_talents.c.direction, member_talents.c.talent),
    ),
    Part(
        name="consents",
        source=consents,
        mine=lambda keys: consents.c.account.in_(keys),
        columns=_all(consents, "key", "account", "operator"),
        order=(consents.c.key,),
    ),
    Part(
        name="relations",
        source=relations,
        mine=lambda keys: or_(relations.c.one.in_(keys), relations.c.other.in_(keys)),
        columns=_all(relations, one="with", other="with"),
        order=(relations.c.one, relations.c.other, relations.c.kind),
    ),
    Part(
        name="memberships",
        source=memberships,
        mine=lambda keys: memberships.c.account.in_(keys),
        columns=_all(memberships, "account"),
        order=(memberships.c.organisation,),
    ),
    Part(
        name="goals",
        source=member_goals,
        mine=lambda keys: member_goals.c.account.in_(keys),
        columns=_all(member_goals, "account"),
    ),
    Part(
        name="conduct_checks",
        source=conduct_checks,
        mine=lambda keys: conduct_checks.c.account.in_(keys),
        columns=_all(conduct_checks, "account"),
    ),
    Part(
        name="kept_longer",
        source=retention_keeps,
        mine=lambda keys: retention_keeps.c.account.in_(keys),
        columns=_all(retention_keeps, "account", "operator"),
    ),
    Part(
        name="cards",
        source=cards,
        mine=lambda keys: cards.c.account.in_(keys),
        columns=_all(cards, "digest", "account", "operator"),
        order=(cards.c.issued_at,),
    ),
    Part(
        name="codes",
        source=pins,
        mine=lambda keys: pins.c.account.in_(keys),
        columns=_all(pins, "account", "pin", "operator"),
    ),
    Part(
        name="kiosk_tries",
        source=kiosk_tries,
        mine=lambda keys: kiosk_tries.c.account.in_(keys),
        columns=_all(kiosk_tries, "kiosk", "digest", "account"),
        order=(kiosk_tries.c.last_at,),
    ),
    Part(
        name="kiosk_calls",
        source=kiosk_calls,
        mine=lambda keys: kiosk_calls.c.account.in_(keys),
        columns=_all(kiosk_calls, "id", "kiosk", "account", "answered_by"),
        order=(kiosk_calls.c.called_at,),
    ),
    Part(
        name="offers",
        source=offers,
        mine=lambda keys: offers.c.account.in_(keys),
        columns=_all(offers, "account", "operator"),
        order=(offers.c.created_at, offers.c.id),
    ),
    Part(
        name="offer_entries",
        source=offer_entries.join(offers, offers.c.id == offer_entries.c.offer),
        mine=lambda keys: offers.c.account.in_(keys),
        columns=_all(offer_entries),
        order=(offer_entries.c.offer, offer_entries.c.entry),
    ),
    Part(
        name="leads",
        source=series_hosts.join(activity_series, activity_series.c.id == series_hosts.c.series),
        mine=lambda keys: series_hosts.c.account.in_(keys),
        columns=(("series", series_hosts.c.series), ("title", activity_series.c.title)),
        order=(activity_series.c.title,),
    ),
    Part(
        name="attendance",
        source=session_attendance.join(
            activity_sessions, activity_sessions.c.id == session_attendance.c.session
        ).join(activity_series, activity_series.c.id == activity_sessions.c.series),
        mine=lambda keys: session_attendance.c.account.in_(keys),
        columns=(
            ("day", activity_sessions.c.day),
            ("title", activity_series.c.title),
            *_all(session_attendance, "account", "operator"),
        ),
        order=(activity_sessions.c.day, session_attendance.c.session),
    ),
    Part(
        name="entries",
        source=entries.outerjoin(entry_texts, entry_texts.c.sequence == entries.c.sequence),
        mine=lambda keys: entries.c.sequence.in_(entries_of(keys)),
        columns=(
            *_all(entries, "operator", "content", "text_digest", "digest"),
            *_all(entry_texts, "sequence", "salt", override="reason"),
        ),
        order=(entries.c.sequence,),
    ),
    Part(
        name="transfers",
        source=transfers,
        mine=lambda keys: or_(transfers.c.debit.in_(keys), transfers.c.credit.in_(keys)),
        columns=_all(transfers, "position", debit="from", credit="to"),
        order=(transfers.c.sequence, transfers.c.position),
    ),
    Part(
        name="clock_time",
        source=participations,
        mine=lambda keys: participations.c.account.in_(keys),
        columns=_all(participations, "position", "account"),
        order=(participations.c.sequence, participations.c.position),
    ),
    Part(
        name="confirmations",
        source=entry_confirmations,
        mine=lambda keys: entry_confirmations.c.sequence.in_(entries_of(keys)),
        columns=_all(entry_confirmations, "operator"),
        order=(entry_confirmations.c.sequence,),
    ),
    Part(
        name="waiting",
        source=pending,
        mine=lambda keys: pending.c.id.in_(
            select(pending_parties.c.id).where(pending_parties.c.account.in_(keys))
        ),
        columns=_all(pending, "content", "operator", "settled_by", body="order", override="reason"),
        order=(pending.c.created_at, pending.c.id),
    ),
    Part(
        name="certificates",
        source=certificates.outerjoin(
            certificate_papers, certificate_papers.c.certificate == certificates.c.key
        ),
        mine=lambda keys: certificates.c.account.in_(keys),
        columns=(
            *_all(
                certificates,
                *("key", "account", "issued_by", "key_id", "salt", "facts_digest", "file_digest"),
                *("withdrawn_by", "year", "running"),
            ),
            *_all(certificate_papers, "certificate", "file"),
        ),
        order=(certificates.c.key,),
    ),
    Part(
        name="operator",
        source=operators,
        mine=lambda keys: operators.c.member.in_(keys),
        columns=_all(operators, "key", "member", "password"),
        order=(operators.c.key,),
    ),
    Part(
        name="badges",
        source=badges.join(operators, operators.c.key == badges.c.holder),
        mine=lambda keys: operators.c.member.in_(keys),
        columns=_all(badges, "digest", "holder"),
        order=(badges.c.issued_at,),
    ),
    Part(
        name="imported",
        source=source_people,
        mine=lambda keys: source_people.c.account.in_(keys),
        columns=_all(source_people, "account"),
        order=(source_people.c.source, source_people.c.person),
    ),
    Part(
        name="log",
        source=audit,
        mine=lambda keys: audit.c.subject.in_(select(accounts.c.code).where(accounts.c.key.in_(keys))),
        columns=_all(audit, "key", "operator", subject="number"),
        order=(audit.c.key,),
    ),
)
"""In the order in which they are handed out."""

BY_WORDS = {
    "drafts": (
        ("form", drafts.c.form),
        ("saved_at", drafts.c.saved_at),
    ),
    "looks_at_what_stands_out": (
        ("about", flag_looks.c.flag),
        ("extent", flag_looks.c.extent),
        ("looked_at", flag_looks.c.looked_at),
        ("reason", flag_looks.c.reason),
    ),
}
"""What no column ties to a member: found by their number in it (`timebank.store.personal`)."""
